// SPDX-License-Identifier: GPL-3.0-or-later
#include "esp_samples.h"

#include "reference_esp.h"

#include <algorithm>
#include <charconv>

namespace sallyport::esp {

namespace {

Bytes keyOf(std::size_t size, std::uint8_t first)
{
    Bytes key(size);
    for (std::size_t i = 0; i < size; ++i)
        key[i] = static_cast<std::uint8_t>(first + 7 * i);
    return key;
}

Suite aead(const char* name, std::uint16_t encryption, std::size_t keySize)
{
    return {name, encryption, keyOf(keySize + kSaltSize, 0x21), kNoIntegrity, {}};
}

Suite cbc(const char* name, std::size_t keySize, std::uint16_t integrity, std::size_t integritySize)
{
    return {name, kAesCbc, keyOf(keySize, 0x42), integrity, keyOf(integritySize, 0x63)};
}

void fill(Bytes& packet, std::size_t from)
{
    for (std::size_t i = from; i < packet.size(); ++i)
        packet[i] = static_cast<std::uint8_t>(i * 31 + packet.size());
}

} // namespace

Bytes fromHex(std::string_view text)
{
    Bytes bytes(text.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        std::from_chars(text.data() + 2 * i, text.data() + 2 * i + 2, bytes[i], 16);
    return bytes;
}

EspParameters Suite::parameters(bool extended) const
{
    EspParameters parameters;
    parameters.spi = kSpi;
    parameters.encryption = encryption;
    parameters.encryptionKey = encryptionKey;
    parameters.integrity = integrity;
    parameters.integrityKey = integrityKey;
    parameters.extendedSequenceNumbers = extended;
    return parameters;
}

const std::vector<Suite>& allSuites()
{
    static const std::vector<Suite> suites{
        aead("aes-128-gcm", kAesGcm16, 16),
        aead("aes-192-gcm", kAesGcm16, 24),
        aead("aes-256-gcm", kAesGcm16, 32),
        aead("chacha20-poly1305", kChaCha20Poly1305, 32),
        cbc("aes-128-cbc sha256", 16, kHmacSha256, 32),
        cbc("aes-192-cbc sha384", 24, kHmacSha384, 48),
        cbc("aes-256-cbc sha512", 32, kHmacSha512, 64),
        cbc("aes-256-cbc sha256", 32, kHmacSha256, 32),
    };
    return suites;
}

const Suite& gcm256()
{
    return allSuites()[2];
}

const Suite& cbc256()
{
    return allSuites()[7];
}

Bytes innerPacket(int version, std::size_t size)
{
    Bytes packet(size);
    const std::size_t length = version == 4 ? size : size - 40;
    const std::size_t at = version == 4 ? 2 : 4;
    packet[0] = version == 4 ? 0x45 : 0x60;
    packet[at] = static_cast<std::uint8_t>(length >> 8);
    packet[at + 1] = static_cast<std::uint8_t>(length);
    fill(packet, at + 2);
    return packet;
}

Bytes anyPacket(std::size_t size)
{
    Bytes packet(size);
    fill(packet, 0);
    if (size > 0)
        packet[0] = static_cast<std::uint8_t>(size % 2 == 0 ? 0x45 : 0x60);
    return packet;
}

EspSaOut makeOut(const EspParameters& parameters, AeadFactory::Backend backend)
{
    EspResult<EspSaOut> made = EspSaOut::create(parameters, AeadFactory(backend));
    return std::move(std::get<EspSaOut>(made));
}

EspSaIn makeIn(const EspParameters& parameters, AeadFactory::Backend backend)
{
    EspResult<EspSaIn> made = EspSaIn::create(parameters, AeadFactory(backend));
    return std::move(std::get<EspSaIn>(made));
}

Bytes sealed(EspSaOut& sa, const Bytes& inner)
{
    Bytes buffer(sa.layout().sealedSize(inner.size()));
    std::copy(inner.begin(), inner.end(), buffer.begin() + static_cast<std::ptrdiff_t>(sa.layout().headroom()));
    const SealOutcome outcome = sa.sealInPlace(buffer, sa.layout().headroom(), inner.size());
    return Bytes(outcome.packet.begin(), outcome.packet.end());
}

OpenReason opened(EspSaIn& sa, const Bytes& packet, Bytes* inner)
{
    Bytes buffer = packet;
    const OpenOutcome outcome = sa.openInPlace(buffer);
    if (inner)
        inner->assign(outcome.inner.begin(), outcome.inner.end());
    return outcome.reason;
}

Bytes packetOf(const Suite& suite, const Bytes& text, std::uint64_t sequence, bool extended)
{
    return referenceSeal(suite, kSpi, sequence, extended, referenceIv(suite, sequence), text);
}

Bytes textOf(const Suite& suite, const Bytes& inner, std::uint8_t nextHeader, std::size_t extra)
{
    Bytes text = inner;
    text.resize(inner.size() + extra);
    const std::size_t alignment = suite.isAead() ? 4 : 16;
    std::uint8_t padding = 0;
    while ((text.size() + 2) % alignment != 0)
        text.push_back(++padding);
    text.push_back(padding);
    text.push_back(nextHeader);
    return text;
}

} // namespace sallyport::esp
