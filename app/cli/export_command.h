// SPDX-License-Identifier: GPL-3.0-or-later
//
// export: gives a profile in somebody else's format and says what that can't carry. Secrets only on request, from
// standard input, the keychain or the terminal. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/keychain_command.h"
#include "app/client/export_plan.h"

#include <QList>

namespace sallyport {

class ExportCommand : public KeychainCommand {
    Q_OBJECT

public:
    ExportCommand(Arguments arguments, Keychain& keychain, QObject* parent);

    void start() override;

private:
    void listFormats();
    // Those that go into the file, and the one that opens the client key where it needs another shape.
    QList<SecretKind> wantedSecrets() const;
    void obtainKey();
    void obtainNext();
    void ask(SecretKind kind);
    void take(SecretKind kind, const Secret& secret);
    void give();
    int writeTo(const QString& path, const Exported& exported);
    int print(const Exported& exported);

    Profile m_profile;
    ExportWishes m_wishes;
    QList<SecretKind> m_wanted; // secrets yet to be got
};

} // namespace sallyport
