// SPDX-License-Identifier: GPL-3.0-or-later
//
// A connection's state in one line of plain words (error_text.h).
#include "app/client/error_text.h"

#include <QCoreApplication>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

QString durationText(qint64 seconds)
{
    seconds = qMax<qint64>(0, seconds);
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return Words::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return Words::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

// What durationText() counts in there, in milliseconds.
qint64 stepOf(qint64 seconds)
{
    if (seconds < 60)
        return 1000;
    return seconds < 24 * 3600 ? 60 * 1000 : 3600 * 1000;
}

QString phaseText(const ConnectionStatus& status)
{
    switch (status.phase) {
    case ConnectPhase::None:
        return Words::tr("Connecting");
    case ConnectPhase::Resolving:
        return Words::tr("Looking up %1").arg(status.gatewayHost);
    case ConnectPhase::Contacting:
        return Words::tr("Asking the gateway");
    case ConnectPhase::NatDetection:
        if (!status.floatedAt && status.gateway.port != 4500)
            return Words::tr("Looking for a NAT on the way");
        return status.natHere ? Words::tr("NAT found, switched to port %1").arg(status.gateway.port)
                              : Words::tr("Switched to port %1").arg(status.gateway.port);
    case ConnectPhase::ProvingGateway:
        return Words::tr("Checking the gateway's certificate");
    case ConnectPhase::SigningIn:
        return Words::tr("Signing in");
    case ConnectPhase::SettingUp:
        return Words::tr("Setting up addresses and routes");
    }
    return Words::tr("Connecting");
}

} // namespace

QString stateText(const ConnectionStatus& status, const QDateTime& now)
{
    switch (status.state) {
    case ConnectionState::Disconnected:
        return Words::tr("Not connected");
    case ConnectionState::Connecting:
        return phaseText(status);
    case ConnectionState::AwaitingUser:
        return Words::tr("Waiting for your answer");
    case ConnectionState::Connected:
        return Words::tr("Connected for %1").arg(durationText(status.since.secsTo(now)));
    case ConnectionState::Reconnecting:
        if (status.nextAttempt && *status.nextAttempt > now)
            return Words::tr("Connection lost, trying again in %1")
                .arg(durationText((now.msecsTo(*status.nextAttempt) + 999) / 1000));
        return Words::tr("Connection lost, trying again now");
    case ConnectionState::Disconnecting:
        return Words::tr("Disconnecting");
    case ConnectionState::Blocked:
        return status.trafficBlocked
                   ? Words::tr("Blocked: nothing leaves this computer until you reconnect or turn the block off")
                   : Words::tr("Not connected, and traffic could not be blocked: it leaves this computer unprotected");
    }
    return Words::tr("Not connected");
}

std::optional<std::chrono::milliseconds> stateTextLasts(const ConnectionStatus& status, const QDateTime& now)
{
    if (status.state == ConnectionState::Connected) {
        const qint64 passed = status.since.msecsTo(now);
        if (passed < 0) // a clock that was set back stands at 0 until it has caught up
            return std::chrono::milliseconds(1000 - passed);
        const qint64 step = stepOf(passed / 1000);
        return std::chrono::milliseconds(step - passed % step);
    }
    if (status.state == ConnectionState::Reconnecting && status.nextAttempt && *status.nextAttempt > now) {
        const qint64 left = now.msecsTo(*status.nextAttempt);
        const qint64 shown = (left + 999) / 1000;
        const qint64 step = stepOf(shown);
        return std::chrono::milliseconds(left - (shown * 1000 / step * step - 1000));
    }
    return std::nullopt;
}

} // namespace sallyport
