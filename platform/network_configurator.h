// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses, routes and DNS of the tunnels that are up, applied as one whole value. Thread: the event loop's.
// Trust: service. Configured by value: apply() with the same plan again changes nothing.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace sallyport {

// Our own packets carry this mark, so the rule that sends traffic into the tunnel leaves them alone.
constexpr std::uint32_t kFirewallMark = 0x5a11;
// The routing table (and the rule's priority) that holds nothing but our routes.
constexpr std::uint32_t kRoutingTable = 4500;

// What one connection that is up has installed.
struct TunnelPlan {
    QString connection;             // profile id, for the log and the journal
    QString link;                   // the data plane's link, e.g. "sallyport0"
    int mtu = 1400;                 // 0: the link keeps what the data plane gave it
    QList<QHostAddress> virtualIps; // each becomes an address of the link with a full-length prefix
    QList<Subnet> routes;           // through the link, from the virtual IP of the same family
    QList<QHostAddress> dnsServers;
    QStringList dnsDomains; // names that these servers answer; empty: all names
    bool operator==(const TunnelPlan&) const = default;
};

// Everything wanted, of all connections.
struct NetworkPlan {
    QList<TunnelPlan> tunnels;
    bool operator==(const NetworkPlan&) const = default;
};

class NetworkConfigurator {
public:
    virtual ~NetworkConfigurator() = default;

    // Makes the machine match the plan: adds what is missing, removes what an earlier plan had and this one has not.
    // The journal is written before the first change. On an error (AddressNotApplied, RouteNotApplied, DnsNotApplied,
    // JournalUnusable) what this call added is taken back and the earlier plan still stands.
    virtual Result<void> apply(const NetworkPlan& plan) = 0;

    // Removes all that any plan of ours installed. Safe at any time, also twice; goes on past a failing step and
    // returns the first failure.
    virtual Result<void> clear() = 0;

    // At service start: removes what a crashed service left, by the journal and by what is recognisably ours (table
    // 4500, its rules). Needs nothing but the machine.
    virtual Result<void> recover() = 0;
};

} // namespace sallyport
