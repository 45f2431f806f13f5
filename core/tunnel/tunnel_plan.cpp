// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/tunnel_plan.h"

#include "core/tunnel/route_selection.h"

#include <QJsonArray>

#include <algorithm>

namespace sallyport {
namespace {

QJsonArray toTexts(const QList<Subnet>& subnets)
{
    QJsonArray texts;
    for (const Subnet& subnet : subnets)
        texts.append(subnetToString(subnet));
    return texts;
}

bool hasFamily(const QList<QHostAddress>& addresses, QHostAddress::NetworkLayerProtocol family)
{
    return std::any_of(addresses.cbegin(), addresses.cend(),
                       [&](const QHostAddress& address) { return address.protocol() == family; });
}

} // namespace

Result<TunnelPlan> makeTunnelPlan(const Profile& profile, const ike_event::ChildSaEstablished& child,
                                  const DataPlaneFacts& dataPlane)
{
    if (child.virtualIps.isEmpty())
        return Error::of(ErrorCode::NoAddressOffered, {{QStringLiteral("host"), profile.gateway.host}});
    auto routes = selectRoutes(child.remoteSelectors, profile.includedSubnets, profile.excludedSubnets);
    if (!routes)
        return routes.error();
    // A route needs a source address of its own family.
    routes->removeIf([&](const Subnet& route) { return !hasFamily(child.virtualIps, route.address.protocol()); });
    if (routes->isEmpty())
        return Error::of(ErrorCode::SelectorsRefused, {{QStringLiteral("offered"), toTexts(child.remoteSelectors)}});

    TunnelPlan plan;
    plan.connection = profile.id;
    plan.link = child.link;
    plan.mtu = profile.mtu > 0 ? profile.mtu : dataPlane.defaultMtu;
    plan.virtualIps = child.virtualIps;
    plan.routes = *routes;
    plan.dnsServers = profile.dnsServers.isEmpty() ? child.dnsServers : profile.dnsServers;
    plan.dnsDomains = profile.dnsDomains.isEmpty() ? child.dnsDomains : profile.dnsDomains;
    return plan;
}

} // namespace sallyport
