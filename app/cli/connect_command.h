// SPDX-License-Identifier: GPL-3.0-or-later
//
// connect: hands profile and credentials to the service, shows the phases, returns when connected or failed. The
// password comes from standard input, the keychain or the terminal, in this order; one from the keychain that is
// refused is never sent twice. Thread: the main one. Trust: user side; the password lives in a Secret from its source
// to the wire.
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/online_command.h"
#include "app/client/secret_store.h"
#include "core/profile/credentials.h"

#include <QDateTime>
#include <QTimer>

namespace sallyport {

class ConnectCommand : public OnlineCommand {
    Q_OBJECT

public:
    // The keychain outlives the command.
    ConnectCommand(Arguments arguments, Keychain& keychain, QObject* parent);

    void start() override;

protected:
    void begin() override;

private:
    // Each goes on to the next, or fails.
    void obtainKey();
    void obtainPassword();
    void askForPassword(const QString& why);
    void usePassword(const Secret& password);
    void request(const Credentials& credentials);

    SecretKind passwordKind() const;
    void sayKeychainProblem(const Error& error) const;
    // Whether `error` says that the password from the keychain was wrong, and somebody can be asked for the right one.
    bool canAskAnew(const Error& error) const;
    void failConnecting(const Error& error);
    void handleStatus(const ConnectionStatus& status);
    void handlePrompt(const Prompt& prompt);
    void showPhase(const ConnectionStatus& status);
    void finishConnected(const ConnectionStatus& status);
    void reportConnected(const ConnectionStatus& status, const std::optional<bool>& isPasswordSaved);
    // Disconnects what was begun, then fails; at the latest after a few seconds.
    void giveUp(const Error& error);

    SecretStore m_secrets;
    Profile m_profile;
    Secret m_password;
    bool m_passwordIsSaved = false; // it came from the keychain
    bool m_isConnected = false;
    Interrupt m_interrupt;
    QTimer m_timeout;
    QTimer m_giveUpLimit;
    QDateTime m_sinceBefore; // of the state before our request: an older failure is not ours
    bool m_requested = false;
    bool m_wasActive = false;
    std::optional<Error> m_givingUp;
    QString m_lastPhase;
};

} // namespace sallyport
