// SPDX-License-Identifier: GPL-3.0-or-later
//
// import and restore: read all files, show what became of each key, ask, save all profiles or none, and their secrets
// only where the person wants that. Never connect. Thread: the main one. Trust: user side; every file is a stranger's.
#pragma once

#include "app/cli/keychain_command.h"
#include "app/client/import_batch.h"

#include <optional>

namespace sallyport {

class ImportCommand : public KeychainCommand {
    Q_OBJECT

public:
    ImportCommand(Arguments arguments, Keychain& keychain, QObject* parent);

    ~ImportCommand() override;

    void start() override;

private:
    // A person is there, and the output is for people.
    bool mayAsk() const;
    Result<void> read();
    Result<void> askForPasswords();
    void askForUserName(ImportWishes* wishes);
    int refuse(const Error& error) const;
    bool agrees() const;
    void save();
    void saveSecrets();
    void report(const std::optional<Error>& keychainProblem);

    ImportBatch m_batch;
    ImportPreview m_preview;
    std::optional<UsageFault> m_usageFault; // what the error that was returned comes from
    bool m_savesSecrets = false;
    // Ids of profiles that go to another gateway now: whose saved passwords went, and whose could not be taken away.
    QStringList m_forgotten;
    QStringList m_notForgotten;
};

} // namespace sallyport
