// SPDX-License-Identifier: GPL-3.0-or-later
#define OPENSSL_SUPPRESS_DEPRECATED // SHA256_Init() and its kin; the header says why not EVP
#include <openssl/sha.h>

#include "platform/esp/hmac_sha2.h"

namespace sallyport::esp {

void Sha256::begin(State& state)
{
    SHA256_Init(&state);
}

void Sha256::add(State& state, const std::uint8_t* data, std::size_t size)
{
    SHA256_Update(&state, data, size);
}

void Sha256::end(State& state, std::uint8_t* digest)
{
    SHA256_Final(digest, &state);
}

void Sha384::begin(State& state)
{
    SHA384_Init(&state);
}

void Sha384::add(State& state, const std::uint8_t* data, std::size_t size)
{
    SHA384_Update(&state, data, size);
}

void Sha384::end(State& state, std::uint8_t* digest)
{
    SHA384_Final(digest, &state);
}

void Sha512::begin(State& state)
{
    SHA512_Init(&state);
}

void Sha512::add(State& state, const std::uint8_t* data, std::size_t size)
{
    SHA512_Update(&state, data, size);
}

void Sha512::end(State& state, std::uint8_t* digest)
{
    SHA512_Final(digest, &state);
}

} // namespace sallyport::esp
