// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/evp_aead.h"

#include "platform/esp/esp_parameters.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>

namespace sallyport::esp {

namespace {

constexpr std::size_t kIvSize = 8;
constexpr std::size_t kTagSize = 16;

int length(std::span<const std::uint8_t> bytes)
{
    return static_cast<int>(bytes.size()); // a packet: at most 65535
}

OSSL_PARAM tagParameter(std::uint8_t* tag)
{
    return OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, tag, kTagSize);
}

} // namespace

CipherContext makeCipherContext(const char* name, Aead::Use use, std::span<const std::uint8_t> key)
{
    EVP_CIPHER* const cipher = EVP_CIPHER_fetch(nullptr, name, nullptr);
    CipherContext context(EVP_CIPHER_CTX_new());
    const bool isMade = cipher && context && EVP_CIPHER_get_key_length(cipher) == static_cast<int>(key.size()) &&
                        EVP_CipherInit_ex2(context.get(), cipher, key.data(), nullptr, use == Aead::Use::Seal, nullptr);
    EVP_CIPHER_free(cipher); // the context holds its own reference
    if (!isMade)
        context.reset();
    return context;
}

EvpAead::EvpAead(CipherContext context, std::span<const std::uint8_t> salt)
    : Aead({kIvSize, kTagSize, 1}), m_context(std::move(context))
{
    std::copy_n(salt.begin(), kSaltSize, m_nonce.begin());
}

EvpAead::~EvpAead()
{
    OPENSSL_cleanse(m_nonce.data(), m_nonce.size());
}

bool EvpAead::seal(std::span<const std::uint8_t> associated, std::uint8_t* iv, std::span<const std::uint8_t> text,
                   std::uint8_t* sealed, std::uint8_t* icv)
{
    std::memcpy(m_nonce.data() + kSaltSize, iv, kIvSize);
    EVP_CIPHER_CTX* const context = m_context.get();
    OSSL_PARAM tag[] = {tagParameter(icv), OSSL_PARAM_construct_end()};
    int written = 0;
    return EVP_EncryptInit_ex2(context, nullptr, nullptr, m_nonce.data(), nullptr) &&
           EVP_EncryptUpdate(context, nullptr, &written, associated.data(), length(associated)) &&
           EVP_EncryptUpdate(context, sealed, &written, text.data(), length(text)) &&
           EVP_EncryptFinal_ex(context, sealed + text.size(), &written) && EVP_CIPHER_CTX_get_params(context, tag);
}

bool EvpAead::open(std::span<const std::uint8_t> associated, const std::uint8_t* iv,
                   std::span<const std::uint8_t> sealed, const std::uint8_t* icv, std::uint8_t* text)
{
    std::memcpy(m_nonce.data() + kSaltSize, iv, kIvSize);
    std::array<std::uint8_t, kTagSize> expected; // OSSL_PARAM wants it writable
    std::memcpy(expected.data(), icv, kTagSize);
    EVP_CIPHER_CTX* const context = m_context.get();
    const OSSL_PARAM tag[] = {tagParameter(expected.data()), OSSL_PARAM_construct_end()};
    int written = 0;
    // The final call compares the tags in constant time.
    return EVP_DecryptInit_ex2(context, nullptr, nullptr, m_nonce.data(), tag) &&
           EVP_DecryptUpdate(context, nullptr, &written, associated.data(), length(associated)) &&
           EVP_DecryptUpdate(context, text, &written, sealed.data(), length(sealed)) &&
           EVP_DecryptFinal_ex(context, text + sealed.size(), &written) > 0;
}

} // namespace sallyport::esp
