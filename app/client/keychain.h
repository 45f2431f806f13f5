// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secrets in the desktop's own keychain (Secret Service, KWallet, ...), one entry a secret, named so that a person
// finds it there: "Sallyport: Head office (password)". Thread: the event loop's; never blocks it, answers every call
// exactly once within kKeychainLimit. Trust: user side; any process of the same user can read an unlocked keychain.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/formats/profile_import.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace sallyport {

constexpr std::chrono::seconds kKeychainLimit{10};

// Which secret: one of each kind a profile. The name is for people and follows a rename at the next write.
struct KeychainEntry {
    QString profileId;
    SecretKind kind = SecretKind::Password;
    QString profileName;
};

class Keychain {
public:
    virtual ~Keychain() = default;

    using ReadAnswer = std::function<void(Result<std::optional<Secret>>)>; // nothing: there is no such entry
    using WriteAnswer = std::function<void(Result<void>)>;

    // Nothing is called any more once `context` is gone. KeychainUnavailable, KeychainLocked, KeychainRefused,
    // KeychainSilent.
    virtual void read(const KeychainEntry& entry, QObject* context, ReadAnswer answer) = 0;
    // Adds or replaces.
    virtual void write(const KeychainEntry& entry, const Secret& secret, QObject* context, WriteAnswer answer) = 0;
    // No error where there was none.
    virtual void remove(const KeychainEntry& entry, QObject* context, WriteAnswer answer) = 0;
};

} // namespace sallyport
