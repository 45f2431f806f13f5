// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/routing.h"

#include "core/base/log.h"
#include "platform/linux/whole_file.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cerrno>

namespace sallyport {
namespace {

constexpr int kStrictFilter = 1; // RFC 3704: back by the way it came
constexpr int kLooseFilter = 2;  // back by any way

// What a thing that is gone already answers, by kind: link, address or its link, route, rule.
constexpr std::array kGone{ENODEV, ENXIO, EADDRNOTAVAIL, ESRCH, ENOENT};

bool isGone(const Error& error)
{
    return std::find(kGone.begin(), kGone.end(), error.osError) != kGone.end();
}

Error addressError(const QString& address, Error cause)
{
    return Error::of(ErrorCode::AddressNotApplied, {{QStringLiteral("address"), address}})
        .withOsError(cause.osError)
        .causedBy(std::move(cause));
}

Error routeError(const QString& route, Error cause)
{
    return Error::of(ErrorCode::RouteNotApplied, {{QStringLiteral("route"), route}})
        .withOsError(cause.osError)
        .causedBy(std::move(cause));
}

QString ruleName(const MarkRule& rule)
{
    return rule.family == IpFamily::V4 ? QStringLiteral("0.0.0.0/0") : QStringLiteral("::/0");
}

MarkRule ourRule(IpFamily family)
{
    return {family, kRoutingTable, kRoutingTable, kFirewallMark, true};
}

QHostAddress sourceFor(const TunnelPlan& tunnel, IpFamily family)
{
    for (const QHostAddress& address : tunnel.virtualIps) {
        if (familyOf(address) == family)
            return address;
    }
    return {};
}

void planLink(const TunnelPlan& tunnel, const NetworkLink& link, WantedRouting& wanted)
{
    const int mtu = tunnel.mtu > 0 ? tunnel.mtu : link.mtu; // the data plane's own: the path's, less what ESP takes
    const auto known = std::find_if(wanted.links.begin(), wanted.links.end(),
                                    [&link](const WantedLink& other) { return other.index == link.index; });
    if (known != wanted.links.end()) {
        known->mtu = std::min(known->mtu, mtu); // the link is shared: the smaller fits both
        return;
    }
    wanted.links.append({link.index, mtu});
    wanted.linksNow.append({tunnel.link, link.index, link.mtu, link.up});
}

void planRoutes(const TunnelPlan& tunnel, int link, WantedRouting& wanted)
{
    for (const Subnet& subnet : tunnel.routes) {
        const IpFamily family = familyOf(subnet.address);
        const QHostAddress source = sourceFor(tunnel, family);
        if (source.isNull()) {
            qCInfo(logNetwork).noquote() << tunnel.connection + QLatin1Char(':') << "no virtual IP for the route"
                                         << subnetToString(subnet);
            continue;
        }
        const bool taken = std::any_of(wanted.routes.begin(), wanted.routes.end(),
                                       [&subnet](const LinkRoute& other) { return other.destination == subnet; });
        if (taken) {
            qCInfo(logNetwork).noquote() << tunnel.connection + QLatin1Char(':') << "another has the route"
                                         << subnetToString(subnet);
            continue;
        }
        wanted.routes.append({subnet, link, source, 0});
        if (!wanted.rules.contains(ourRule(family)))
            wanted.rules.append(ourRule(family));
        // The check asks for the way back without our mark, and any route may hold the gateway.
        if (family == IpFamily::V4)
            wanted.looseReversePath = true;
    }
}

QString filterPath(const QString& link)
{
    return QStringLiteral("/proc/sys/net/ipv4/conf/%1/rp_filter").arg(link);
}

int readFilter(const QString& link)
{
    QByteArray text;
    if (readFile(filterPath(link), 64, Symlinks::Refuse, &text) != 0)
        return 0;
    return text.trimmed().toInt();
}

int writeFilter(int value)
{
    return overwriteFile(filterPath(QStringLiteral("all")), QByteArray::number(value));
}

Result<void> installLinks(NetlinkChannel& channel, const WantedRouting& wanted, UndoList& undo)
{
    for (qsizetype i = 0; i < wanted.links.size(); ++i) {
        const WantedLink& link = wanted.links.at(i);
        const LinkRecord& now = wanted.linksNow.at(i);
        if (now.up && now.mtu == link.mtu)
            continue;
        if (const Result<void> done = channel.setLink(link.index, link.mtu, true); !done)
            return addressError(now.name, done.error());
        undo.add([&channel, now] { static_cast<void>(channel.setLink(now.index, now.mtu, now.up)); });
    }
    return {};
}

Result<void> installAddresses(NetlinkChannel& channel, const WantedRouting& wanted, UndoList& undo)
{
    for (const AddressRecord& record : wanted.addresses) {
        const Result<void> done = channel.addAddress(record.link, record.address);
        if (!done && done.error().osError == EEXIST)
            continue;
        if (!done)
            return addressError(record.address.toString(), done.error());
        undo.add([&channel, record] { static_cast<void>(channel.removeAddress(record.link, record.address)); });
    }
    return {};
}

Result<void> installRoutes(NetlinkChannel& channel, const WantedRouting& wanted, UndoList& undo)
{
    const Result<QList<LinkRoute>> present = channel.routes(kRoutingTable);
    if (!present)
        return routeError(QStringLiteral("*"), present.error());
    for (const LinkRoute& route : wanted.routes) {
        const auto old = std::find_if(present->begin(), present->end(), [&route](const LinkRoute& other) {
            return other.destination == route.destination;
        });
        if (old != present->end() && old->link == route.link && old->source == route.source)
            continue;
        if (const Result<void> done = channel.setRoute(kRoutingTable, route); !done)
            return routeError(subnetToString(route.destination), done.error());
        if (old != present->end())
            undo.add([&channel, before = *old] { static_cast<void>(channel.setRoute(kRoutingTable, before)); });
        else
            undo.add([&channel, route] { static_cast<void>(channel.removeRoute(kRoutingTable, route)); });
    }
    return {};
}

Result<void> installRules(NetlinkChannel& channel, const WantedRouting& wanted, UndoList& undo)
{
    for (const MarkRule& rule : wanted.rules) {
        const Result<void> done = channel.addRule(rule);
        if (!done && done.error().osError == EEXIST)
            continue;
        if (!done)
            return routeError(ruleName(rule), done.error());
        undo.add([&channel, rule] { static_cast<void>(channel.removeRule(rule)); });
    }
    return {};
}

Result<void> loosenFilter(UndoList& undo)
{
    const ReversePathFilter before = readReversePathFilter();
    if (!before.strict)
        return {};
    if (const int number = writeFilter(kLooseFilter)) {
        return routeError(QStringLiteral("0.0.0.0/0"),
                          Error::of(ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("set rp_filter")}})
                              .withOsError(number));
    }
    undo.add([before] { writeFilter(before.all); });
    return {};
}

// Keeps the first failure, since the rest often follows from it.
void note(Result<void>& first, const Result<void>& done, const std::function<Error(Error)>& asError)
{
    if (done || isGone(done.error()))
        return;
    const Error error = asError(done.error());
    qCWarning(logNetwork).noquote() << "left behind:" << errorChain(error);
    if (first)
        first = error;
}

void removeAddresses(NetlinkChannel& channel, const JournalContent& installed, const WantedRouting& wanted,
                     Result<void>& first)
{
    for (const AddressRecord& record : installed.addresses) {
        if (wanted.addresses.contains(record))
            continue;
        note(first, channel.removeAddress(record.link, record.address),
             [&record](Error cause) { return addressError(record.address.toString(), std::move(cause)); });
    }
}

// A link that is there no more, or whose name another has now, is not ours to set back.
void restoreLinks(NetlinkChannel& channel, const JournalContent& installed, const WantedRouting& wanted,
                  Result<void>& first)
{
    for (const LinkRecord& record : installed.links) {
        const bool inUse = std::any_of(wanted.links.begin(), wanted.links.end(),
                                       [&record](const WantedLink& link) { return link.index == record.index; });
        if (inUse)
            continue;
        const Result<NetworkLink> now = channel.findLink(record.name);
        if (!now || now->index != record.index || (now->mtu == record.mtu && now->up == record.up))
            continue;
        note(first, channel.setLink(record.index, record.mtu, record.up),
             [&record](Error cause) { return addressError(record.name, std::move(cause)); });
    }
}

} // namespace

ReversePathFilter readReversePathFilter()
{
    ReversePathFilter filter;
    filter.all = readFilter(QStringLiteral("all"));
    const QDir links(QStringLiteral("/proc/sys/net/ipv4/conf"));
    for (const QString& name : links.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        // The kernel takes the greater of the two for each link.
        if (std::max(filter.all, readFilter(name)) == kStrictFilter)
            filter.strict = true;
    }
    return filter;
}

Result<WantedRouting> planRouting(NetlinkChannel& channel, const NetworkPlan& plan)
{
    WantedRouting wanted;
    for (const TunnelPlan& tunnel : plan.tunnels) {
        const Result<NetworkLink> link = channel.findLink(tunnel.link);
        if (!link)
            return addressError(tunnel.link, link.error());
        planLink(tunnel, *link, wanted);
        for (const QHostAddress& address : tunnel.virtualIps) {
            if (const AddressRecord record{link->index, address}; !wanted.addresses.contains(record))
                wanted.addresses.append(record);
        }
        planRoutes(tunnel, link->index, wanted);
    }
    return wanted;
}

Result<void> installRouting(NetlinkChannel& channel, const WantedRouting& wanted, UndoList& undo)
{
    // The rule comes last: it is what sends packets.
    if (const Result<void> done = installLinks(channel, wanted, undo); !done)
        return done;
    if (const Result<void> done = installAddresses(channel, wanted, undo); !done)
        return done;
    if (const Result<void> done = installRoutes(channel, wanted, undo); !done)
        return done;
    if (wanted.looseReversePath) {
        if (const Result<void> done = loosenFilter(undo); !done)
            return done;
    }
    return installRules(channel, wanted, undo);
}

Result<void> removeRouting(NetlinkChannel& channel, const JournalContent& installed, const WantedRouting& wanted)
{
    Result<void> first;
    const Result<QList<MarkRule>> rules = channel.rules(kRoutingTable);
    if (!rules)
        note(first, rules.error(), [](Error cause) { return routeError(QStringLiteral("*"), std::move(cause)); });
    for (const MarkRule& rule : rules ? *rules : QList<MarkRule>{}) {
        if (rule.priority == kRoutingTable && !wanted.rules.contains(rule)) {
            note(first, channel.removeRule(rule),
                 [&rule](Error cause) { return routeError(ruleName(rule), std::move(cause)); });
        }
    }
    const Result<QList<LinkRoute>> routes = channel.routes(kRoutingTable);
    if (!routes)
        note(first, routes.error(), [](Error cause) { return routeError(QStringLiteral("*"), std::move(cause)); });
    for (const LinkRoute& route : routes ? *routes : QList<LinkRoute>{}) {
        const bool kept = std::any_of(wanted.routes.begin(), wanted.routes.end(), [&route](const LinkRoute& other) {
            return other.destination == route.destination && other.link == route.link && other.source == route.source;
        });
        if (!kept) {
            note(first, channel.removeRoute(kRoutingTable, route),
                 [&route](Error cause) { return routeError(subnetToString(route.destination), std::move(cause)); });
        }
    }
    removeAddresses(channel, installed, wanted, first);
    restoreLinks(channel, installed, wanted, first);
    // Only our own value is set back: who changed it in the meantime meant it.
    if (installed.reversePathFilter && !wanted.looseReversePath && readReversePathFilter().all == kLooseFilter) {
        if (const int number = writeFilter(*installed.reversePathFilter)) {
            note(first,
                 Error::of(ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("set rp_filter back")}})
                     .withOsError(number),
                 [](Error cause) { return routeError(QStringLiteral("0.0.0.0/0"), std::move(cause)); });
        }
    }
    return first;
}

} // namespace sallyport
