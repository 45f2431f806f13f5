// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/dns_configurator.h"

#include "core/base/log.h"
#include "platform/linux/resolv_conf.h"

#include <algorithm>

namespace sallyport {
namespace {

NetworkPlan withPlainDomains(NetworkPlan plan)
{
    for (TunnelPlan& tunnel : plan.tunnels) {
        const bool split = !tunnel.dnsDomains.isEmpty();
        tunnel.dnsDomains.removeIf([&tunnel](const QString& domain) {
            if (isPlainDomain(domain))
                return false;
            qCWarning(logNetwork) << tunnel.connection << "dropped a DNS domain that is no name:" << domain;
            return true;
        });
        // Servers for some names do not become servers for all because those names were no names.
        if (split && tunnel.dnsDomains.isEmpty())
            tunnel.dnsServers.clear();
    }
    return plan;
}

QMap<int, LinkDns> linkDns(const NetworkPlan& plan, const QList<LinkRecord>& links)
{
    QMap<int, LinkDns> wanted;
    for (const TunnelPlan& tunnel : plan.tunnels) {
        const auto link = std::find_if(links.begin(), links.end(),
                                       [&tunnel](const LinkRecord& record) { return record.name == tunnel.link; });
        if (link == links.end() || tunnel.dnsServers.isEmpty())
            continue;
        LinkDns& dns = wanted[link->index]; // tunnels that share a link share its DNS
        for (const QHostAddress& server : tunnel.dnsServers) {
            if (!dns.servers.contains(server))
                dns.servers.append(server);
        }
        for (const QString& domain : tunnel.dnsDomains) {
            if (!dns.domains.contains(domain))
                dns.domains.append(domain);
        }
        dns.answersAll = dns.answersAll || tunnel.dnsDomains.isEmpty();
    }
    return wanted;
}

Result<void> installLink(int link, const LinkDns& dns, const WantedDns& earlier, UndoList& undo)
{
    // Before the step: a failing one may have done half.
    undo.add([link, before = earlier.links.value(link)] {
        const Result<void> undone = before.servers.isEmpty() ? revertLinkDns(link) : setLinkDns(link, before);
        if (!undone)
            qCWarning(logNetwork).noquote() << "left behind:" << errorChain(undone.error());
    });
    return setLinkDns(link, dns);
}

} // namespace

Result<WantedDns> planDns(const NetworkPlan& plan, const QList<LinkRecord>& links, const WantedDns& earlier)
{
    const NetworkPlan plain = withPlainDomains(plan);
    const bool wantsDns = std::any_of(plain.tunnels.begin(), plain.tunnels.end(),
                                      [](const TunnelPlan& tunnel) { return !tunnel.dnsServers.isEmpty(); });
    WantedDns wanted;
    if (!wantsDns)
        return wanted;
    if (isResolvedInCharge()) {
        wanted.links = linkDns(plain, links);
        return wanted;
    }
    Result<std::optional<ResolvConfRecord>> file = planResolvConf(plain.tunnels, earlier.file);
    if (!file)
        return file.error();
    wanted.file = *file;
    return wanted;
}

Result<void> installDns(const WantedDns& wanted, const WantedDns& earlier, UndoList& undo)
{
    for (auto link = wanted.links.begin(); link != wanted.links.end(); ++link) {
        if (const Result<void> done = installLink(link.key(), link.value(), earlier, undo); !done)
            return done;
    }
    if (!wanted.file)
        return {};
    undo.add([ours = *wanted.file, before = earlier.file] {
        const Result<void> undone = before ? writeResolvConf(*before) : restoreResolvConf(ours);
        if (!undone)
            qCWarning(logNetwork).noquote() << "left behind:" << errorChain(undone.error());
    });
    return writeResolvConf(*wanted.file);
}

Result<void> removeDns(const JournalContent& installed, const WantedDns& wanted)
{
    Result<void> first;
    const auto note = [&first](const Result<void>& done) {
        if (done)
            return;
        qCWarning(logNetwork).noquote() << "left behind:" << errorChain(done.error());
        if (first)
            first = done;
    };
    for (const int link : installed.resolvedLinks) {
        if (!wanted.links.contains(link))
            note(revertLinkDns(link));
    }
    if (installed.resolvConf && !wanted.file)
        note(restoreResolvConf(*installed.resolvConf));
    return first;
}

} // namespace sallyport
