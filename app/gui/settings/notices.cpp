// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/notices.h"

#include "app/client/error_text.h"

#include <QCoreApplication>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

// A person is waited for: by this program, or by the service on behalf of the gateway.
bool waitsForYou(const ConnectionView& view)
{
    return view.request.has_value() || view.status.state == ConnectionState::AwaitingUser;
}

bool isUp(ConnectionState state)
{
    return state == ConnectionState::Connected;
}

Notice needsYou(const ConnectionView& view)
{
    const QString text = view.request && !view.request->serverText.isEmpty()
                             ? Words::tr("The gateway asks you something.")
                             : Words::tr("The connection waits for your answer.");
    return {Notice::Kind::NeedsYou, Words::tr("%1 needs you").arg(view.profileName), text, Notice::Act::Open};
}

QString problemTitle(const ConnectionView& view)
{
    if (view.problem)
        return errorText(*view.problem).title;
    return view.status.error ? errorText(*view.status.error).title : QString();
}

} // namespace

QString noticeActText(Notice::Act act)
{
    switch (act) {
    case Notice::Act::Disconnect:
        return Words::tr("Disconnect");
    case Notice::Act::TryAgain:
        return Words::tr("Try again");
    case Notice::Act::Open:
        break;
    }
    return Words::tr("Open");
}

std::optional<Notice> noticeBetween(const ConnectionView& before, const ConnectionView& now)
{
    if (now.profileId.isEmpty())
        return std::nullopt;
    if (waitsForYou(now))
        return waitsForYou(before) ? std::nullopt : std::make_optional(needsYou(now));
    if (before.serviceAvailable && !now.serviceAvailable) {
        if (!isUp(before.status.state))
            return std::nullopt;
        return Notice{Notice::Kind::Lost, Words::tr("%1: the VPN service does not answer").arg(now.profileName),
                      Words::tr("Whether the connection still stands is not known."), Notice::Act::Open};
    }
    if (!before.serviceAvailable || before.status.state == now.status.state)
        return std::nullopt;
    const ConnectionState was = before.status.state;
    switch (now.status.state) {
    case ConnectionState::Connected:
        return Notice{Notice::Kind::Connected,
                      was == ConnectionState::Reconnecting ? Words::tr("Connected to %1 again").arg(now.profileName)
                                                           : Words::tr("Connected to %1").arg(now.profileName),
                      Words::tr("Gateway: %1").arg(now.gatewayHost), Notice::Act::Disconnect};
    case ConnectionState::Reconnecting:
        if (!isUp(was))
            return std::nullopt;
        return Notice{Notice::Kind::Lost, Words::tr("Connection to %1 lost").arg(now.profileName),
                      Words::tr("Sallyport tries again by itself."), Notice::Act::Open};
    case ConnectionState::Blocked:
        return Notice{Notice::Kind::Lost, Words::tr("Connection to %1 lost").arg(now.profileName),
                      now.status.trafficBlocked
                          ? Words::tr("Nothing leaves this computer until you reconnect or turn the block off.")
                          : Words::tr("Traffic could not be blocked: it leaves this computer unprotected."),
                      Notice::Act::Open};
    case ConnectionState::Disconnected:
        // Without a failure it was the person who ended it.
        if (problemTitle(now).isEmpty())
            return std::nullopt;
        return Notice{was == ConnectionState::Connecting ? Notice::Kind::NeedsYou : Notice::Kind::Lost,
                      was == ConnectionState::Connecting ? Words::tr("%1 is not connected").arg(now.profileName)
                                                         : Words::tr("Connection to %1 lost").arg(now.profileName),
                      problemTitle(now), Notice::Act::TryAgain};
    default:
        return std::nullopt;
    }
}

bool isSettled(const Notice& notice, const ConnectionView& now)
{
    switch (notice.kind) {
    case Notice::Kind::Connected:
        return !now.serviceAvailable || !isUp(now.status.state);
    case Notice::Kind::Lost:
        return now.serviceAvailable && isUp(now.status.state);
    case Notice::Kind::NeedsYou:
        break;
    }
    if (notice.act == Notice::Act::TryAgain)
        return now.status.state != ConnectionState::Disconnected || waitsForYou(now);
    return !waitsForYou(now);
}

} // namespace sallyport
