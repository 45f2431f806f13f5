// SPDX-License-Identifier: GPL-3.0-or-later
//
// Apple's VPN declaration (declarative device management, JSON): the newer twin of the .mobileconfig's VPN payload. It
// holds no secrets and no certificates, only references to where a device gets them. Thread: any, no state.
// Trust: user side; the bytes are hostile.
#pragma once

#include "core/formats/profile_import.h"

namespace sallyport {

bool looksLikeAppleDeclaration(const QByteArray& bytes);
Result<Imported> readAppleDeclaration(const ImportSource& source);

} // namespace sallyport
