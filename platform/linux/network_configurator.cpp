// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/network_configurator.h"

#include "core/base/log.h"
#include "platform/linux/dns_configurator.h"
#include "platform/linux/routing.h"
#include "platform/platform.h"

#include <algorithm>
#include <utility>

namespace sallyport {
namespace {

// Everything that either may have left on the machine; where both know a link, the older knows how it was.
JournalContent merged(const JournalContent& older, const JournalContent& newer)
{
    JournalContent both = older;
    for (const LinkRecord& link : newer.links) {
        const bool known = std::any_of(older.links.begin(), older.links.end(),
                                       [&link](const LinkRecord& other) { return other.index == link.index; });
        if (!known)
            both.links.append(link);
    }
    for (const AddressRecord& record : newer.addresses) {
        if (!both.addresses.contains(record))
            both.addresses.append(record);
    }
    for (const int link : newer.resolvedLinks) {
        if (!both.resolvedLinks.contains(link))
            both.resolvedLinks.append(link);
    }
    if (!both.reversePathFilter)
        both.reversePathFilter = newer.reversePathFilter;
    if (newer.resolvConf)
        both.resolvConf = newer.resolvConf;
    return both;
}

// What the journal says once the wanted is installed; `older` tells how links were before us.
JournalContent journalOf(const WantedRouting& routing, const WantedDns& dns, const JournalContent& older)
{
    JournalContent content;
    for (const LinkRecord& now : routing.linksNow) {
        const auto before = std::find_if(older.links.begin(), older.links.end(),
                                         [&now](const LinkRecord& link) { return link.index == now.index; });
        content.links.append(before != older.links.end() ? *before : now);
    }
    content.addresses = routing.addresses;
    if (routing.looseReversePath) {
        const ReversePathFilter filter = readReversePathFilter();
        content.reversePathFilter = older.reversePathFilter;
        if (!content.reversePathFilter && filter.strict)
            content.reversePathFilter = filter.all;
    }
    content.resolvConf = dns.file;
    content.resolvedLinks = dns.links.keys();
    return content;
}

Error unreachableKernel(const Error& cause)
{
    return Error::of(ErrorCode::RouteNotApplied, {{QStringLiteral("route"), QStringLiteral("*")}})
        .withOsError(cause.osError)
        .causedBy(cause);
}

class LinuxNetworkConfigurator final : public NetworkConfigurator {
public:
    explicit LinuxNetworkConfigurator(const QString& stateDirectory) : m_journal(stateDirectory) {}

    Result<void> apply(const NetworkPlan& plan) override
    {
        load();
        Result<NetlinkChannel> channel = NetlinkChannel::open();
        if (!channel)
            return unreachableKernel(channel.error());
        const Result<WantedRouting> routing = planRouting(*channel, plan);
        if (!routing)
            return routing.error();
        const Result<WantedDns> dns = planDns(plan, routing->linksNow, m_dns);
        if (!dns)
            return dns.error();
        const JournalContent wanted = journalOf(*routing, *dns, m_installed);
        const JournalContent both = merged(m_installed, wanted);
        if (both != m_installed) {
            if (const Result<void> written = m_journal.write(both); !written)
                return written;
        }
        if (const Result<void> installed = install(*channel, *routing, *dns); !installed)
            return installed;
        // From here on nothing fails the plan: what cannot be removed is logged and stays in the journal.
        const bool removed = static_cast<bool>(removeDns(m_installed, *dns)) &
                             static_cast<bool>(removeRouting(*channel, m_installed, *routing));
        m_installed = removed ? wanted : both;
        m_dns = *dns;
        // An earlier plan's, where it could not be put back: else our own text would be the next plan's original.
        m_dns.file = m_installed.resolvConf;
        if (m_installed != both)
            logFailure(m_journal.write(m_installed));
        return {};
    }

    Result<void> clear() override { return removeAll(); }

    // The same: what a crash left is in the journal, what the journal misses is in our table.
    Result<void> recover() override { return removeAll(); }

private:
    // Not in the constructor: the folder may be made after it.
    void load()
    {
        if (std::exchange(m_loaded, true))
            return;
        m_installed = m_journal.read();
        m_dns.file = m_installed.resolvConf;
    }

    Result<void> install(NetlinkChannel& channel, const WantedRouting& routing, const WantedDns& dns)
    {
        UndoList undo;
        Result<void> done = installRouting(channel, routing, undo);
        if (done)
            done = installDns(dns, m_dns, undo);
        if (!done) {
            undo.rollBack();
            logFailure(m_journal.write(m_installed));
        }
        return done;
    }

    // DNS first: without routes the tunnel's servers would not answer.
    Result<void> removeAll()
    {
        load();
        Result<void> first = removeDns(m_installed, {});
        Result<NetlinkChannel> channel = NetlinkChannel::open();
        const Result<void> routing =
            channel ? removeRouting(*channel, m_installed, {}) : Result<void>(unreachableKernel(channel.error()));
        if (first)
            first = routing;
        // After a failure the journal keeps what it names, for the next try.
        if (first)
            m_installed = {};
        m_dns = {};
        m_dns.file = m_installed.resolvConf;
        const Result<void> written = m_journal.write(m_installed);
        return first ? written : first;
    }

    static void logFailure(const Result<void>& result)
    {
        if (!result)
            qCWarning(logNetwork).noquote() << errorChain(result.error());
    }

    Journal m_journal;
    bool m_loaded = false;
    JournalContent m_installed; // what the journal file holds
    WantedDns m_dns;            // the same, for DNS, with the values that an undo needs
};

} // namespace

std::unique_ptr<NetworkConfigurator> makeNetworkConfigurator(const QString& stateDirectory)
{
    return std::make_unique<LinuxNetworkConfigurator>(stateDirectory);
}

} // namespace sallyport
