// SPDX-License-Identifier: GPL-3.0-or-later
//
// The secrets of profiles that a person chose to save: passwords, pre-shared keys, and client keys where the keychain
// is to keep them instead of the profile. What the keychain refuses stays unsaved: nothing falls back to a file.
// Thread: the event loop's; every answer comes later, none once its context or the keychain is gone. Trust: user side.
#pragma once

#include "app/client/keychain.h"
#include "core/formats/profile_import.h"
#include "core/profile/profile.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace sallyport {

struct ImportPreview;

// What became of the saved passwords of several profiles.
struct ForgottenPasswords {
    QList<Profile> forgotten;
    QList<Profile> kept;          // the keychain would not let go of theirs: say it, they would be used
    std::optional<Error> failure; // the first; there is one where something was kept
};

// Those that saving it turned to another gateway or another proof of one: what is saved for them was never meant for
// that.
QList<Profile> profilesTurnedElsewhere(const ImportPreview& saved);

class SecretStore {
public:
    using ReadAnswer = Keychain::ReadAnswer;
    using WriteAnswer = Keychain::WriteAnswer;
    using ProfileAnswer = std::function<void(Result<Profile>)>;
    using ForgottenAnswer = std::function<void(const ForgottenPasswords&)>;

    // The keychain outlives this.
    explicit SecretStore(Keychain& keychain) : m_keychain(keychain) {}

    // Nothing: none is saved. An error is no reason not to connect: say it, and ask the person.
    void find(const Profile& profile, SecretKind kind, QObject* context, ReadAnswer answer);
    void save(const Profile& profile, SecretKind kind, const Secret& secret, QObject* context, WriteAnswer answer);
    void remove(const Profile& profile, SecretKind kind, QObject* context, WriteAnswer answer);

    // All of a profile that is being deleted. Goes on after a kind that failed; the first failure is the answer.
    void forget(const Profile& profile, QObject* context, WriteAnswer answer);
    // Everything that would be sent or that opens a key, but not the key. Before new ones are saved. Where there is no
    // keychain, there is nothing to forget: no failure. One that is locked or silent is not asked for the others.
    void forgetPasswords(const QList<Profile>& profiles, QObject* context, ForgottenAnswer answer);
    // After a rename: gives the entries the name that people see. They are found under the old one as well, so a
    // failure loses nothing.
    void rename(const Profile& profile, QObject* context, WriteAnswer answer);
    // What an imported file held, after the person agreed. One after the other; stops at the first failure.
    void saveImported(const QList<Profile>& profiles, const QList<ImportedSecret>& secrets, QObject* context,
                      WriteAnswer answer);

    // Gives back the profile as it is to be saved: without the PKCS#12, with keyInKeychain. Only after the keychain has
    // given back the very bytes. A profile without a key, or whose key is there already, comes back as it is.
    void moveKeyToKeychain(const Profile& profile, QObject* context, ProfileAnswer answer);
    // Gives back the profile with its PKCS#12 and without keyInKeychain, to connect, to export, or to save; the
    // keychain keeps its copy (remove() it once the profile is saved). ClientKeyMissing{file} where it has none.
    void restoreKey(const Profile& profile, QObject* context, ProfileAnswer answer);

private:
    Keychain& m_keychain;
};

} // namespace sallyport
