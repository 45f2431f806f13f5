// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the cipher of an SA, by the fastest means that this machine has. Made once, when the service starts.
// Thread: any, also several at once, after construction. Trust: service; keys pass through.
#pragma once

#include "platform/esp/aead.h"
#include "platform/esp/esp_parameters.h"
#include "platform/esp/gcm_library.h"

namespace sallyport::esp {

class AeadFactory {
public:
    enum class Backend {
        OpenSsl,
        IpsecMb // for AES-GCM; the others are OpenSSL's all the same
    };

    // The best that there is.
    AeadFactory();
    // That one, for tests and benchmarks; backend() tells whether it was to be had.
    explicit AeadFactory(Backend wanted);

    Backend backend() const { return m_gcm ? Backend::IpsecMb : Backend::OpenSsl; }

    EspResult<std::unique_ptr<Aead>> make(const EspParameters& parameters, Aead::Use use) const;

private:
    std::unique_ptr<GcmLibrary> m_gcm; // null: OpenSSL's
};

} // namespace sallyport::esp
