// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_esp.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <memory>

namespace sallyport::esp {

namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Bytes bigEndian(std::uint64_t number, std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size && i < 8; ++i)
        bytes[size - 1 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return bytes;
}

Bytes operator+(Bytes left, const Bytes& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Bytes part(const Bytes& bytes, std::size_t from, std::size_t size)
{
    return Bytes(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                 bytes.begin() + static_cast<std::ptrdiff_t>(from + size));
}

const EVP_CIPHER* cipherOf(const Suite& suite)
{
    switch (suite.encryption) {
    case kChaCha20Poly1305:
        return EVP_chacha20_poly1305();
    case kAesGcm16:
        return suite.encryptionKey.size() == 20   ? EVP_aes_128_gcm()
               : suite.encryptionKey.size() == 28 ? EVP_aes_192_gcm()
                                                  : EVP_aes_256_gcm();
    default:
        return suite.encryptionKey.size() == 16   ? EVP_aes_128_cbc()
               : suite.encryptionKey.size() == 24 ? EVP_aes_192_cbc()
                                                  : EVP_aes_256_cbc();
    }
}

// RFC 4106 section 4 and 5: nonce of salt and IV; SPI and sequence number are authenticated as well.
std::optional<Bytes> runAead(const Suite& suite, bool seal, const Bytes& associated, const Bytes& iv, const Bytes& in,
                             Bytes& tag)
{
    const std::size_t keySize = suite.encryptionKey.size() - 4;
    const Bytes key = part(suite.encryptionKey, 0, keySize);
    const Bytes nonce = part(suite.encryptionKey, keySize, 4) + iv;
    Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    Bytes out(in.size() + 16);
    int size = 0;
    EVP_CipherInit_ex(context.get(), cipherOf(suite), nullptr, key.data(), nonce.data(), seal);
    if (!seal)
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, 16, tag.data());
    EVP_CipherUpdate(context.get(), nullptr, &size, associated.data(), static_cast<int>(associated.size()));
    EVP_CipherUpdate(context.get(), out.data(), &size, in.data(), static_cast<int>(in.size()));
    if (EVP_CipherFinal_ex(context.get(), out.data() + size, &size) <= 0)
        return std::nullopt;
    if (seal)
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, 16, tag.data());
    out.resize(in.size());
    return out;
}

Bytes runCbc(const Suite& suite, bool seal, const Bytes& iv, const Bytes& in)
{
    Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    Bytes out(in.size() + 32);
    int size = 0;
    EVP_CipherInit_ex(context.get(), cipherOf(suite), nullptr, suite.encryptionKey.data(), iv.data(), seal);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    EVP_CipherUpdate(context.get(), out.data(), &size, in.data(), static_cast<int>(in.size()));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

// RFC 4303 section 3.3.2.1, RFC 4868 section 2.1.1.
Bytes hmacOf(const Suite& suite, const Bytes& covered)
{
    const EVP_MD* const hash = suite.integrity == kHmacSha256   ? EVP_sha256()
                               : suite.integrity == kHmacSha384 ? EVP_sha384()
                                                                : EVP_sha512();
    Bytes digest(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    HMAC(hash, suite.integrityKey.data(), static_cast<int>(suite.integrityKey.size()), covered.data(), covered.size(),
         digest.data(), &size);
    digest.resize(size / 2);
    return digest;
}

Bytes upperHalf(std::uint64_t sequence, bool extended)
{
    return extended ? bigEndian(sequence >> 32, 4) : Bytes{};
}

} // namespace

Bytes referenceSeal(const Suite& suite, std::uint32_t spi, std::uint64_t sequence, bool extended, const Bytes& iv,
                    const Bytes& text)
{
    const Bytes low = bigEndian(sequence & 0xffffffff, 4);
    const Bytes header = bigEndian(spi, 4) + low;
    if (suite.isAead()) {
        Bytes tag(16);
        const Bytes associated = bigEndian(spi, 4) + upperHalf(sequence, extended) + low;
        return header + iv + runAead(suite, true, associated, iv, text, tag).value() + tag;
    }
    const Bytes packet = header + iv + runCbc(suite, true, iv, text);
    return packet + hmacOf(suite, packet + upperHalf(sequence, extended));
}

std::optional<Bytes> referenceOpen(const Suite& suite, const Bytes& packet, std::uint64_t sequence, bool extended)
{
    const std::size_t ivSize = suite.isAead() ? 8 : 16;
    const std::size_t icvSize = suite.isAead() ? 16 : suite.integrityKey.size() / 2;
    if (packet.size() < 8 + ivSize + icvSize)
        return std::nullopt;
    const Bytes iv = part(packet, 8, ivSize);
    const Bytes in = part(packet, 8 + ivSize, packet.size() - 8 - ivSize - icvSize);
    Bytes icv = part(packet, packet.size() - icvSize, icvSize);
    if (suite.isAead()) {
        const Bytes associated = part(packet, 0, 4) + upperHalf(sequence, extended) + part(packet, 4, 4);
        return runAead(suite, false, associated, iv, in, icv);
    }
    if (in.size() % 16 != 0)
        return std::nullopt;
    if (hmacOf(suite, part(packet, 0, packet.size() - icvSize) + upperHalf(sequence, extended)) != icv)
        return std::nullopt;
    return runCbc(suite, false, iv, in);
}

Bytes referenceIv(const Suite& suite, std::uint64_t sequence)
{
    if (suite.isAead())
        return bigEndian(sequence, 8);
    return runCbc(suite, true, Bytes(16), bigEndian(sequence, 16)); // one block after zeros: the block cipher itself
}

} // namespace sallyport::esp
