// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/aead_factory.h"

#include "platform/esp/cbc_hmac.h"
#include "platform/esp/evp_aead.h"

namespace sallyport::esp {

namespace {

const char* aeadName(const EspParameters& parameters)
{
    if (parameters.encryption == kChaCha20Poly1305)
        return "ChaCha20-Poly1305";
    switch (parameters.encryptionKey.size() - kSaltSize) {
    case 16:
        return "AES-128-GCM";
    case 24:
        return "AES-192-GCM";
    default:
        return "AES-256-GCM";
    }
}

} // namespace

AeadFactory::AeadFactory() : m_gcm(loadGcmLibrary()) {}

AeadFactory::AeadFactory(Backend wanted) : m_gcm(wanted == Backend::IpsecMb ? loadGcmLibrary() : nullptr) {}

EspResult<std::unique_ptr<Aead>> AeadFactory::make(const EspParameters& parameters, Aead::Use use) const
{
    if (const std::optional<EspParameterError> error = checkParameters(parameters))
        return *error;
    std::unique_ptr<Aead> aead;
    if (parameters.encryption == kAesCbc) {
        aead = makeCbcHmac(use, parameters.encryptionKey, parameters.integrity, parameters.integrityKey);
    } else {
        const std::span<const std::uint8_t> key =
            parameters.encryptionKey.first(parameters.encryptionKey.size() - kSaltSize);
        const std::span<const std::uint8_t> salt = parameters.encryptionKey.last(kSaltSize);
        if (m_gcm && parameters.encryption == kAesGcm16)
            aead = m_gcm->make(use, key, salt);
        else if (CipherContext context = makeCipherContext(aeadName(parameters), use, key))
            aead = std::make_unique<EvpAead>(std::move(context), salt);
    }
    if (!aead)
        return EspParameterError::CryptoUnavailable;
    return aead;
}

} // namespace sallyport::esp
