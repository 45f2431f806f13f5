// SPDX-License-Identifier: GPL-3.0-or-later
//
// AES-GCM with a 16 octet ICV (RFC 4106) and ChaCha20-Poly1305 (RFC 7634) by OpenSSL's EVP: one context with the key
// set, only the nonce is new for each packet. Thread: one at a time for each object. Trust: service, holds a key.
#pragma once

#include "platform/esp/aead.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace sallyport::esp {

struct CipherContextFree {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); } // wipes the key schedule
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, CipherContextFree>;

// A context with the key set, or null when OpenSSL has no such cipher. name: as EVP_CIPHER_fetch() knows it.
CipherContext makeCipherContext(const char* name, Aead::Use use, std::span<const std::uint8_t> key);

class EvpAead final : public Aead {
public:
    // context: with key and direction set. salt: kSaltSize octets.
    EvpAead(CipherContext context, std::span<const std::uint8_t> salt);
    ~EvpAead() override;

    bool seal(std::span<const std::uint8_t> associated, std::uint8_t* iv, std::span<const std::uint8_t> text,
              std::uint8_t* sealed, std::uint8_t* icv) override;
    bool open(std::span<const std::uint8_t> associated, const std::uint8_t* iv, std::span<const std::uint8_t> sealed,
              const std::uint8_t* icv, std::uint8_t* text) override;

private:
    CipherContext m_context;
    std::array<std::uint8_t, 12> m_nonce{}; // salt, then the packet's IV (RFC 4106 section 4)
};

} // namespace sallyport::esp
