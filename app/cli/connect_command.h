// SPDX-License-Identifier: GPL-3.0-or-later
//
// connect: hands profile and credentials to the service, shows the phases, returns when connected or failed. What has
// to be typed comes from standard input, the keychain or the terminal, in this order; what the keychain gave and the
// gateway refused is never sent twice. Thread: the main one. Trust: user side; a secret lives in a Secret from its
// source to the wire.
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/online_command.h"
#include "app/cli/terminal_question.h"
#include "app/client/certificate_care.h"
#include "app/client/connect_preparation.h"
#include "app/client/secret_store.h"

#include <QTimer>

#include <memory>

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
    void obtainNext(); // of m_needs; then connects
    void lookUp(const SecretNeed& need);
    bool readLine(const SecretNeed& need); // false: it failed
    void askFor(SecretNeed::Kind kind, const QString& why);
    void prepare();
    void request(const Credentials& credentials);

    void warnOfCertificates(const Credentials& credentials);
    void sayKeychainProblem(const Error& error) const;
    void failConnecting(const Error& error);
    void handleStatus(const ConnectionStatus& status);
    void handlePrompt(const Prompt& prompt);
    void askAtTerminal(const Prompt& prompt);
    void answer(const Prompt& prompt, const Secret& typed);
    void refuse(const Prompt& prompt, const Error& error);
    void showPhase(const ConnectionStatus& status);
    void finishConnected(const ConnectionStatus& status);
    // Saves what is left of `kinds`, then reports.
    void saveNext(QList<SecretKind> kinds, const ConnectionStatus& status, bool isAllSaved);
    void reportConnected(const ConnectionStatus& status, const std::optional<bool>& isPasswordSaved);
    // Disconnects what was begun, then fails; at the latest after a few seconds.
    void giveUp(const Error& error);

    SecretStore m_secrets;
    Profile m_profile;
    QList<SecretNeed> m_needs; // still to be obtained
    TypedSecrets m_typed;
    QList<SecretNeed::Kind> m_fromKeychain;
    QHash<SecretKind, Secret> m_unsaved; // typed now, to be saved once it has proved right
    QList<CertificateWarning> m_warnings;
    std::unique_ptr<TerminalQuestion> m_question;
    QString m_questionId;
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
