// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a profile and what the person typed to the Credentials of one connect. Thread: any, no state. Trust: user side.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/profile/credentials.h"
#include "core/profile/profile.h"

namespace sallyport {

// MethodNotSupported{profile, method}: nobody needs to be asked for anything first.
Result<void> checkMethod(const Profile& profile);

// Whether connecting needs something typed: the EAP password, or that of an encrypted PKCS#12.
bool needsPassword(const Profile& profile);

// EAP: the password itself. Certificate: key and certificates out of the profile's PKCS#12, opened with the password.
// MethodNotSupported, ClientKeyMissing, Pkcs12PasswordWrong, Pkcs12Unreadable; `file` is the profile's name.
Result<Credentials> prepareCredentials(const Profile& profile, const Secret& password);

} // namespace sallyport
