// SPDX-License-Identifier: GPL-3.0-or-later
//
// connect: hands profile and credentials to the service, shows the phases, returns when connected or failed.
// Thread: the main one. Trust: user side; the password lives in a Secret from the keyboard to the wire.
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/online_command.h"
#include "core/profile/credentials.h"

#include <QDateTime>
#include <QTimer>

namespace sallyport {

class ConnectCommand : public OnlineCommand {
    Q_OBJECT

public:
    ConnectCommand(Arguments arguments, QObject* parent);

    void start() override;

protected:
    void begin() override;

private:
    Result<Secret> obtainPassword() const;
    void handleStatus(const ConnectionStatus& status);
    void handlePrompt(const Prompt& prompt);
    void showPhase(const ConnectionStatus& status);
    void reportConnected(const ConnectionStatus& status);
    // Disconnects what was begun, then fails; at the latest after a few seconds.
    void giveUp(const Error& error);

    Profile m_profile;
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
