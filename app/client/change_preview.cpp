// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/change_preview.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxListed = 6;
constexpr quint16 kIkePort = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangePreview)
};

// "a, b and c", "a, b and 12 more"
QString listed(QStringList items)
{
    if (items.size() > kMaxListed) {
        const int more = static_cast<int>(items.size() - (kMaxListed - 1));
        items = items.first(kMaxListed - 1);
        items.append(Words::tr("%n more", nullptr, more));
    }
    if (items.size() < 2)
        return items.join(QString());
    const QString last = items.takeLast();
    return Words::tr("%1 and %2").arg(items.join(QStringLiteral(", ")), last);
}

QString listed(const QList<Subnet>& subnets)
{
    QStringList items;
    for (const Subnet& subnet : subnets)
        items.append(subnetToString(subnet));
    return listed(items);
}

bool isEverything(const Subnet& subnet)
{
    return subnet.prefixLength == 0;
}

bool takesEverything(const Profile& profile)
{
    return profile.includedSubnets.isEmpty() ||
           std::any_of(profile.includedSubnets.begin(), profile.includedSubnets.end(), isEverything);
}

QList<PlannedChange> routes(const Profile& profile)
{
    QList<PlannedChange> changes;
    if (profile.includedSubnets.isEmpty())
        changes.append({Words::tr("All traffic goes through the tunnel"),
                        Words::tr("If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside "
                                  "where the gateway gives no address for it.")});
    else if (takesEverything(profile))
        changes.append({Words::tr("All traffic goes through the tunnel"),
                        Words::tr("As far as the gateway allows: %1.").arg(listed(profile.includedSubnets))});
    else
        changes.append({Words::tr("Only traffic to %1 goes through the tunnel").arg(listed(profile.includedSubnets)),
                        Words::tr("As far as the gateway allows. Everything else goes as it does now.")});
    if (!profile.excludedSubnets.isEmpty())
        changes.append({Words::tr("Traffic to %1 stays outside").arg(listed(profile.excludedSubnets)),
                        Words::tr("It goes as it does now, without the protection of the tunnel.")});
    return changes;
}

PlannedChange names(const Profile& profile)
{
    QStringList servers;
    for (const QHostAddress& server : profile.dnsServers)
        servers.append(server.toString());
    const bool isSplit = !profile.dnsDomains.isEmpty();
    const QString domains = listed(profile.dnsDomains);
    const QString others = Words::tr("All other names are asked where they are asked now.");
    if (isSplit && servers.isEmpty())
        return {Words::tr("Names under %1 are asked at the gateway's name servers").arg(domains), others};
    if (isSplit)
        return {Words::tr("Names are asked at %1 only for %2").arg(listed(servers), domains), others};
    if (!servers.isEmpty())
        return {Words::tr("Names are asked at %1").arg(listed(servers)),
                Words::tr("The gateway may limit it to names of its own.")};
    return {Words::tr("Names are asked at the gateway's name servers"),
            Words::tr("If it gives any; it may limit them to names of its own.")};
}

PlannedChange block(const Profile& profile)
{
    if (profile.killSwitch)
        return {Words::tr("Traffic is blocked when the tunnel is lost"),
                Words::tr("Until it is back or you disconnect. Where this computer can't block, it does not connect.")};
    return {Words::tr("Nothing is blocked"),
            Words::tr("When the tunnel is lost, traffic goes as it does without it. The firewall is not touched."),
            true};
}

PlannedChange packets(const Profile& profile)
{
    if (profile.mtu > 0)
        return {Words::tr("Packets in the tunnel have at most %n bytes", nullptr, profile.mtu),
                Words::tr("Other connections keep their size.")};
    return {Words::tr("Packets in the tunnel are a little smaller"),
            Words::tr("Sallyport finds the size that fits the way to the gateway.")};
}

PlannedChange ports(const Profile& profile)
{
    const GatewaySettings& gateway = profile.gateway;
    const QString host = gateway.host.isEmpty() ? Words::tr("the gateway") : gateway.host;
    if (gateway.port != kIkePort)
        return {Words::tr("UDP port %1 is used to reach %2").arg(gateway.port).arg(host), QString()};
    if (profile.exchange.forceUdpEncapsulation)
        return {Words::tr("UDP ports 500 and 4500 are used to reach %1").arg(host),
                Words::tr("The tunnel itself always goes through port 4500.")};
    return {Words::tr("UDP ports 500 and 4500 are used to reach %1").arg(host),
            Words::tr("Port 4500 where an address is translated on the way.")};
}

} // namespace

QList<PlannedChange> plannedChanges(const Profile& profile)
{
    QList<PlannedChange> changes;
    changes.append({Words::tr("This computer gets one more address"),
                    Words::tr("The gateway chooses it. It belongs to a network link of its own, which goes when you "
                              "disconnect.")});
    changes.append(routes(profile));
    changes.append(names(profile));
    changes.append(packets(profile));
    changes.append(ports(profile));
    changes.append(block(profile));
    if (!takesEverything(profile))
        changes.append({Words::tr("Other traffic stays as it is"),
                        Words::tr("Whatever goes elsewhere is not seen by the gateway, and not protected by it."),
                        true});
    changes.append({Words::tr("Your other addresses and network settings stay as they are"),
                    Words::tr("Whatever is changed is put back when you disconnect, also after a crash."), true});
    return changes;
}

} // namespace sallyport
