// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another source of AES-GCM than OpenSSL: Intel's libipsec-mb, whose code for VAES is several times as fast. It is
// there when the build found the library and the processor has VAES with AVX-512.
// Thread: loadGcmLibrary() any, the library's objects as Aead says. Trust: service.
#pragma once

#include "platform/esp/aead.h"

#include <memory>

namespace sallyport::esp {

class GcmLibrary {
public:
    virtual ~GcmLibrary() = default;

    // key: 16, 24 or 32 octets; salt: kSaltSize. What is made may outlive the library.
    virtual std::unique_ptr<Aead> make(Aead::Use use, std::span<const std::uint8_t> key,
                                       std::span<const std::uint8_t> salt) const = 0;
};

// Null: not in this build, or no use on this processor.
std::unique_ptr<GcmLibrary> loadGcmLibrary();

} // namespace sallyport::esp
