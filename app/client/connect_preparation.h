// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a profile and what the person typed to the Credentials of one connect, with everything refused that can be told
// before a packet is sent. Thread: any, no state. Trust: user side.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/formats/profile_import.h"
#include "core/profile/credentials.h"
#include "core/profile/profile.h"

#include <QDateTime>

#include <optional>

namespace sallyport {

// One thing that is typed for a connection.
struct SecretNeed {
    enum class Kind { KeyPassword, Pin, Password, PreSharedKey };
    Kind kind = Kind::Password;
    // Asked before connecting; else the service asks when it comes to it (a PIN, a one-time code), so that what the
    // keychain or standard input gives is used, and its lack is no failure yet.
    bool atOnce = true;
    bool operator==(const SecretNeed&) const = default;
};

// In the order in which they are asked, and in which --password-stdin gives them, one a line. An unprotected PKCS#12
// has no KeyPassword.
QList<SecretNeed> secretNeeds(const Profile& profile);

// Where the keychain keeps it; nothing for what is never saved (a PIN).
std::optional<SecretKind> savedAs(SecretNeed::Kind kind);

// What is known so far; empty: not typed.
struct TypedSecrets {
    Secret keyPassword;
    Secret pin;
    Secret password;
    Secret preSharedKey;

    Secret& of(SecretNeed::Kind kind);
};

// What of `needs` the gateway's refusal was about, if it can be typed anew before the next try.
std::optional<SecretNeed::Kind> refusedNeed(const Error& error, const Profile& profile);

// `file` and `profile` in errors are the profile's name. checkConnectable()'s and checkPreSharedKey()'s errors,
// ClientKeyMissing, Pkcs12PasswordWrong, Pkcs12Unreadable, ClientKeyMismatch, ClientCertificateExpired,
// ClientCertificateNotYetValid. What was not typed and is not atOnce is left to the service.
Result<Credentials> prepareCredentials(const Profile& profile, const TypedSecrets& typed, const QDateTime& now);

} // namespace sallyport
