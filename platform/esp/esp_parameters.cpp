// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/esp_parameters.h"

namespace sallyport::esp {

namespace {

bool isAesKeySize(std::size_t size)
{
    return size == 16 || size == 24 || size == 32;
}

bool hasRightKeySize(const EspParameters& parameters)
{
    const std::size_t size = parameters.encryptionKey.size();
    switch (parameters.encryption) {
    case kAesCbc:
        return isAesKeySize(size);
    case kAesGcm16:
        return size > kSaltSize && isAesKeySize(size - kSaltSize);
    default:
        return size == 32 + kSaltSize;
    }
}

// RFC 4868 section 2.1.1: the key is as long as the hash's output. 0: unknown algorithm.
std::size_t integrityKeySize(std::uint16_t algorithm)
{
    switch (algorithm) {
    case kHmacSha256:
        return 32;
    case kHmacSha384:
        return 48;
    case kHmacSha512:
        return 64;
    default:
        return 0;
    }
}

} // namespace

std::optional<EspParameterError> checkParameters(const EspParameters& parameters)
{
    if (parameters.spi < 256)
        return EspParameterError::ReservedSpi;
    const bool isAead = parameters.encryption == kAesGcm16 || parameters.encryption == kChaCha20Poly1305;
    if (!isAead && parameters.encryption != kAesCbc)
        return EspParameterError::UnknownEncryption;
    if (!hasRightKeySize(parameters))
        return EspParameterError::WrongEncryptionKeySize;
    const std::size_t wanted = integrityKeySize(parameters.integrity);
    if (isAead ? parameters.integrity != kNoIntegrity : wanted == 0)
        return EspParameterError::UnknownIntegrity;
    if (parameters.integrityKey.size() != wanted)
        return EspParameterError::WrongIntegrityKeySize;
    return std::nullopt;
}

} // namespace sallyport::esp
