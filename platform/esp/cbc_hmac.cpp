// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/cbc_hmac.h"

#include "platform/esp/esp_parameters.h"
#include "platform/esp/evp_aead.h"
#include "platform/esp/hmac_sha2.h"

#include <cstring>

namespace sallyport::esp {

namespace {

constexpr std::size_t kAesBlock = 16;
constexpr std::array<std::uint8_t, kAesBlock> kZeroBlock{};

template <class Hash> class CbcHmac final : public Aead {
public:
    // The ICV is half of the hash (RFC 4868 section 2.1.1).
    CbcHmac(CipherContext context, std::span<const std::uint8_t> integrityKey)
        : Aead({kAesBlock, Hash::kDigestSize / 2, kAesBlock}), m_context(std::move(context)), m_hmac(integrityKey)
    {
    }

    // The IV must not be foreseen (RFC 3602 section 3). It is the nonce's encryption under the same key (NIST SP
    // 800-38A appendix C): the first block of a CBC chain that begins with zeros, and so the IV of the rest.
    bool seal(std::span<const std::uint8_t> associated, std::uint8_t* iv, std::span<const std::uint8_t> text,
              std::uint8_t* sealed, std::uint8_t* icv) override
    {
        EVP_CIPHER_CTX* const context = m_context.get();
        int written = 0;
        if (!EVP_EncryptInit_ex2(context, nullptr, nullptr, kZeroBlock.data(), nullptr) ||
            !EVP_EncryptUpdate(context, iv, &written, iv, kAesBlock) ||
            !EVP_EncryptUpdate(context, sealed, &written, text.data(), static_cast<int>(text.size())))
            return false;
        typename HmacSha2<Hash>::Digest digest;
        authenticate(associated, iv, {sealed, text.size()}, digest);
        std::memcpy(icv, digest.data(), shape().icvSize);
        return true;
    }

    bool open(std::span<const std::uint8_t> associated, const std::uint8_t* iv, std::span<const std::uint8_t> sealed,
              const std::uint8_t* icv, std::uint8_t* text) override
    {
        typename HmacSha2<Hash>::Digest digest;
        authenticate(associated, iv, sealed, digest);
        if (CRYPTO_memcmp(icv, digest.data(), shape().icvSize) != 0)
            return false;
        EVP_CIPHER_CTX* const context = m_context.get();
        int written = 0;
        return EVP_DecryptInit_ex2(context, nullptr, nullptr, iv, nullptr) &&
               EVP_DecryptUpdate(context, text, &written, sealed.data(), static_cast<int>(sealed.size()));
    }

private:
    // RFC 4303 section 3.3.2.1: the packet from the SPI on, then the upper half of an extended sequence number.
    void authenticate(std::span<const std::uint8_t> associated, const std::uint8_t* iv,
                      std::span<const std::uint8_t> sealed, typename HmacSha2<Hash>::Digest& digest)
    {
        m_hmac.begin();
        m_hmac.add(associated.first(4));
        m_hmac.add(associated.last(4));
        m_hmac.add({iv, kAesBlock});
        m_hmac.add(sealed);
        m_hmac.add(associated.subspan(4, associated.size() - 8));
        m_hmac.end(digest);
    }

    CipherContext m_context;
    HmacSha2<Hash> m_hmac;
};

} // namespace

std::unique_ptr<Aead> makeCbcHmac(Aead::Use use, std::span<const std::uint8_t> encryptionKey, std::uint16_t integrity,
                                  std::span<const std::uint8_t> integrityKey)
{
    const char* const name = encryptionKey.size() == 16   ? "AES-128-CBC"
                             : encryptionKey.size() == 24 ? "AES-192-CBC"
                                                          : "AES-256-CBC";
    CipherContext context = makeCipherContext(name, use, encryptionKey);
    if (!context || !EVP_CIPHER_CTX_set_padding(context.get(), 0)) // ESP pads
        return nullptr;
    switch (integrity) {
    case kHmacSha256:
        return std::make_unique<CbcHmac<Sha256>>(std::move(context), integrityKey);
    case kHmacSha384:
        return std::make_unique<CbcHmac<Sha384>>(std::move(context), integrityKey);
    default:
        return std::make_unique<CbcHmac<Sha512>>(std::move(context), integrityKey);
    }
}

} // namespace sallyport::esp
