// SPDX-License-Identifier: GPL-3.0-or-later
//
// disconnect: ends one connection, or all; returns when they are down. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/online_command.h"

#include <QSet>
#include <QTimer>

#include <optional>

namespace sallyport {

class DisconnectCommand : public OnlineCommand {
    Q_OBJECT

public:
    DisconnectCommand(Arguments arguments, QObject* parent);

protected:
    void begin() override;

private:
    // The ids that are meant: of the service's connections, or of a profile that it has not seen.
    Result<QStringList> chosen();
    void handleStatus(const ConnectionStatus& status);
    void settle(const QString& id);

    QTimer m_limit;
    QSet<QString> m_waiting;
    QStringList m_done;
    std::optional<Error> m_firstError;
};

} // namespace sallyport
