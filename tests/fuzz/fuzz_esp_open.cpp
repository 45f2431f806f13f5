// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as ESP packets, three ways: as they are; as a text that is sealed under the known key, so that what lies
// behind the ICV is reached; and as changes to a packet that was sealed, with and without a new ICV. Nothing may be
// delivered that was not sealed, and nothing twice. The first bytes choose the cipher and the sequence number.
// Thread: libFuzzer's. Trust: tests only.
#include "platform/esp/associated_data.h"
#include "platform/esp/esp_sa.h"
#include "platform/esp/outer_header.h"
#include "platform/esp/packet_view.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace sallyport::esp;

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::uint32_t kSpi = 0x1000;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct Choice {
    std::uint16_t encryption;
    std::size_t keySize;
    std::uint16_t integrity;
    std::size_t integrityKeySize;
};
constexpr Choice kChoices[] = {{kAesGcm16, 20, kNoIntegrity, 0},
                               {kAesGcm16, 36, kNoIntegrity, 0},
                               {kChaCha20Poly1305, 36, kNoIntegrity, 0},
                               {kAesCbc, 32, kHmacSha256, 32}};

EspParameters parametersOf(const Choice& choice, bool extended, const Bytes& key)
{
    EspParameters parameters;
    parameters.spi = kSpi;
    parameters.encryption = choice.encryption;
    parameters.encryptionKey = std::span(key).first(choice.keySize);
    parameters.integrity = choice.integrity;
    parameters.integrityKey = std::span(key).first(choice.integrityKeySize);
    parameters.extendedSequenceNumbers = extended;
    return parameters;
}

// As a sender may seal that has the key and no manners.
Bytes sealAny(const EspParameters& parameters, const AeadFactory& factory, std::uint32_t sequence,
              std::span<const std::uint8_t> text)
{
    auto made = factory.make(parameters, Aead::Use::Seal);
    Aead& aead = **std::get_if<std::unique_ptr<Aead>>(&made);
    const Aead::Shape shape = aead.shape();
    text = text.first(text.size() / shape.blockSize * shape.blockSize);
    Bytes packet(kEspHeaderSize + shape.ivSize + text.size() + shape.icvSize);
    store32(packet.data(), kSpi);
    store32(packet.data() + 4, sequence);
    const AssociatedData associated(kSpi, sequence, parameters.extendedSequenceNumbers);
    std::uint8_t* const at = packet.data() + kEspHeaderSize + shape.ivSize;
    require(aead.seal(associated.bytes(), packet.data() + kEspHeaderSize, text, at, at + text.size()));
    return packet;
}

// What is delivered must be an IP packet as long as it says, within the text.
void checkDelivered(const OpenOutcome& outcome, std::span<const std::uint8_t> packet)
{
    if (outcome.reason != OpenReason::Delivered) {
        require(outcome.inner.empty());
        return;
    }
    const std::span<std::uint8_t> inner = outcome.inner;
    require(inner.size() >= 20 && inner.data() >= packet.data() &&
            inner.data() + inner.size() <= packet.data() + packet.size());
    const std::size_t length = inner[0] >> 4 == 4 ? load16(&inner[2]) : 40u + load16(&inner[4]);
    require(inner[0] >> 4 == 4 || inner[0] >> 4 == 6);
    require(length == inner.size());
    for (std::uint8_t outer = 0; outer < 4; ++outer) {
        const Bytes before(inner.begin(), inner.end());
        const std::uint8_t innerClass = trafficClass(inner);
        const bool isKept = takeOverCongestion(inner, outer);
        require((trafficClass(inner) ^ innerClass) < 4 && (isKept || before == Bytes(inner.begin(), inner.end())));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const AeadFactory factory;
    if (size < 6)
        return 0;
    static const Bytes key(64, 0x5a);
    static const Bytes otherKey(64, 0xa5); // seals nothing: the fuzzer sees what the first key sealed, and sends it
    const EspParameters parameters = parametersOf(kChoices[data[0] % 4], data[0] & 0x80, key);
    const std::uint32_t sequence = load32(data + 1) % 0x7fffffff + 1; // with any upper half but 0 it'd be another's
    const std::span<const std::uint8_t> bytes(data + 5, size - 5);

    // As they are.
    auto made = EspSaIn::create(parametersOf(kChoices[data[0] % 4], data[0] & 0x80, otherKey), factory);
    Bytes packet(bytes.begin(), bytes.end());
    require(std::get_if<EspSaIn>(&made)->openInPlace(packet).reason != OpenReason::Delivered);
    require(std::get_if<EspSaIn>(&made)->window().highest() == 0);

    made = EspSaIn::create(parameters, factory);
    EspSaIn& sa = *std::get_if<EspSaIn>(&made);

    // Sealed as a text.
    const Bytes sealed = sealAny(parameters, factory, sequence, bytes);
    packet = sealed;
    const OpenOutcome first = sa.openInPlace(packet);
    require(first.reason != OpenReason::WrongIcv && first.reason != OpenReason::Duplicate);
    checkDelivered(first, packet);
    packet = sealed;
    const OpenReason again = sa.openInPlace(packet).reason;
    require(again == OpenReason::Duplicate || again == OpenReason::BadLength);

    // Changed behind the seal: each byte pair of the input is a place and a difference.
    packet = sealed;
    store32(packet.data() + 4, sequence + 1);
    for (std::size_t i = 0; i + 1 < bytes.size() && i < 32; i += 2)
        packet[bytes[i] % packet.size()] ^= bytes[i + 1];
    const bool isAsSealed = packet == sealed;
    const OpenReason changed = sa.openInPlace(packet).reason;
    require(isAsSealed || changed != OpenReason::Delivered);
    require(sa.counters()[OpenReason::Delivered] <= 1);
    return 0;
}
