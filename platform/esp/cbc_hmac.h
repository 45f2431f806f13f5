// SPDX-License-Identifier: GPL-3.0-or-later
//
// AES-CBC (RFC 3602) with HMAC-SHA2 over the sealed text (RFC 4868), in the shape of an AEAD: encrypt, then MAC; to
// open, MAC first. Thread: one at a time for each object. Trust: service, holds keys.
#pragma once

#include "platform/esp/aead.h"

#include <memory>

namespace sallyport::esp {

// The parameters have been checked. Null when OpenSSL has no such cipher.
std::unique_ptr<Aead> makeCbcHmac(Aead::Use use, std::span<const std::uint8_t> encryptionKey, std::uint16_t integrity,
                                  std::span<const std::uint8_t> integrityKey);

} // namespace sallyport::esp
