// SPDX-License-Identifier: GPL-3.0-or-later
//
// rename, duplicate, tag, use-token, delete, forget-password: changes to one profile and to what the keychain holds for
// it. A keychain that does not answer never undoes a change to the profile; it is said. Thread: the main one. Trust:
// user side.
#pragma once

#include "app/cli/keychain_command.h"

namespace sallyport {

class EditCommand : public KeychainCommand {
    Q_OBJECT

public:
    EditCommand(Arguments arguments, Keychain& keychain, QObject* parent);

    void start() override;

private:
    void rename(const Profile& profile);
    void duplicate(const Profile& profile);
    void tag(Profile profile);
    void useToken(Profile profile);
    void remove(const Profile& profile);
    void forgetPasswords(QList<SecretKind> kinds);
    // What was done, and what the keychain made of it.
    void report(const QString& key, const QString& sentence, const Profile& profile, const Result<void>& keychain = {});

    Profile m_profile;
};

} // namespace sallyport
