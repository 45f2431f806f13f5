// SPDX-License-Identifier: GPL-3.0-or-later
//
// HMAC-SHA2 (RFC 2104, RFC 4868) for many short messages under one key: the two blocks that the key makes are hashed
// once, each message starts from a copy of that state. Plain structs: OpenSSL's EVP_MAC allocates at each message
// (3.0: HMAC_Init_ex copies an EVP_MD_CTX). Thread: one at a time for each object. Trust: service, holds a key.
#pragma once

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sallyport::esp {

struct Sha256 {
    using State = SHA256_CTX;
    static constexpr std::size_t kBlockSize = 64;
    static constexpr std::size_t kDigestSize = 32;
    static void begin(State& state);
    static void add(State& state, const std::uint8_t* data, std::size_t size);
    static void end(State& state, std::uint8_t* digest);
};

struct Sha384 {
    using State = SHA512_CTX;
    static constexpr std::size_t kBlockSize = 128;
    static constexpr std::size_t kDigestSize = 48;
    static void begin(State& state);
    static void add(State& state, const std::uint8_t* data, std::size_t size);
    static void end(State& state, std::uint8_t* digest);
};

struct Sha512 {
    using State = SHA512_CTX;
    static constexpr std::size_t kBlockSize = 128;
    static constexpr std::size_t kDigestSize = 64;
    static void begin(State& state);
    static void add(State& state, const std::uint8_t* data, std::size_t size);
    static void end(State& state, std::uint8_t* digest);
};

template <class Hash> class HmacSha2 {
public:
    using Digest = std::array<std::uint8_t, Hash::kDigestSize>;

    // key: no longer than the hash's block.
    explicit HmacSha2(std::span<const std::uint8_t> key)
    {
        prepare(m_inner, key, 0x36);
        prepare(m_outer, key, 0x5c);
    }

    ~HmacSha2()
    {
        for (typename Hash::State* state : {&m_inner, &m_outer, &m_running})
            OPENSSL_cleanse(state, sizeof(*state));
    }

    HmacSha2(const HmacSha2&) = delete;
    HmacSha2& operator=(const HmacSha2&) = delete;

    void begin() { m_running = m_inner; }
    void add(std::span<const std::uint8_t> data) { Hash::add(m_running, data.data(), data.size()); }

    void end(Digest& digest)
    {
        Hash::end(m_running, digest.data());
        m_running = m_outer;
        Hash::add(m_running, digest.data(), digest.size());
        Hash::end(m_running, digest.data());
    }

private:
    static void prepare(typename Hash::State& state, std::span<const std::uint8_t> key, std::uint8_t pad)
    {
        std::array<std::uint8_t, Hash::kBlockSize> block;
        block.fill(pad);
        for (std::size_t i = 0; i < key.size(); ++i)
            block[i] = static_cast<std::uint8_t>(key[i] ^ pad);
        Hash::begin(state);
        Hash::add(state, block.data(), block.size());
        OPENSSL_cleanse(block.data(), block.size());
    }

    typename Hash::State m_inner;
    typename Hash::State m_outer;
    typename Hash::State m_running{};
};

} // namespace sallyport::esp
