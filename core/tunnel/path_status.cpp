// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/path_status.h"

#include <algorithm>

namespace sallyport {
namespace {

// A gateway must not fill the memory of everybody who watches.
constexpr qsizetype kMaxNotices = 8;
constexpr quint16 kIkePort = 500;
constexpr quint16 kNatTraversalPort = 4500;

QStringList toStrings(const QList<QHostAddress>& addresses)
{
    QStringList texts;
    for (const QHostAddress& address : addresses)
        texts.append(address.toString());
    return texts;
}

} // namespace

void showPath(const ike_event::PathObserved& path, const Profile& profile, const QDateTime& now,
              ConnectionStatus* status)
{
    const bool floats = profile.gateway.port == kIkePort && path.gateway.port == kNatTraversalPort;
    if (floats && !status->floatedAt)
        status->floatedAt = now;
    status->gateway = path.gateway;
    status->local = path.local;
    status->natHere = path.natHere;
    status->natThere = path.natThere;
}

void showTunnel(const TunnelPlan& plan, const ike_event::ChildSaEstablished& child, ConnectionStatus* status)
{
    status->virtualIps = toStrings(plan.virtualIps);
    status->routes.clear();
    for (const Subnet& route : plan.routes)
        status->routes.append(subnetToString(route));
    status->dnsServers = toStrings(plan.dnsServers);
    status->dnsDomains = plan.dnsDomains;
    status->ikeProposal = child.ikeProposal;
    status->espProposal = child.espProposal;
    status->encapsulation = child.udpEncapsulated ? QStringLiteral("udp") : QStringLiteral("none");
    status->link = plan.link;
}

bool addNotice(const Error& notice, ConnectionStatus* status)
{
    const bool known = std::any_of(status->notices.cbegin(), status->notices.cend(), [&notice](const Error& earlier) {
        return earlier.code == notice.code && earlier.arguments == notice.arguments;
    });
    if (known || status->notices.size() >= kMaxNotices)
        return false;
    status->notices.append(notice);
    return true;
}

void clearTunnel(ConnectionStatus* status)
{
    status->virtualIps.clear();
    status->routes.clear();
    status->dnsServers.clear();
    status->dnsDomains.clear();
    status->ikeProposal.clear();
    status->espProposal.clear();
    status->encapsulation.clear();
    status->link.clear();
    status->traffic = {};
}

void clearPath(ConnectionStatus* status)
{
    status->gateway = {};
    status->local = {};
    status->floatedAt.reset();
    status->natHere = false;
    status->natThere = false;
}

} // namespace sallyport
