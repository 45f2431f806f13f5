// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links, addresses, routes and routing rules of a NetworkPlan: worked out first, then made so. Routes lie in a table of
// our own that a rule shows to every packet without our mark, so the gateway needs no host route and a DHCP server can
// add none that wins over ours. A route to everything means everything: the local network's own traffic goes into the
// tunnel too. Thread: the event loop's. Trust: service.
#pragma once

#include "platform/linux/journal.h"
#include "platform/linux/netlink.h"
#include "platform/linux/undo_list.h"
#include "platform/network_configurator.h"

namespace sallyport {

struct WantedLink {
    int index = 0;
    int mtu = 0;
};

// What a NetworkPlan comes to on this machine.
struct WantedRouting {
    QList<WantedLink> links;
    QList<LinkRecord> linksNow; // the same links as they are before we touch them
    QList<AddressRecord> addresses;
    QList<LinkRoute> routes;
    QList<MarkRule> rules;
    bool looseReversePath = false; // answers of the gateway would fail a strict check of their way
};

// AddressNotApplied where a plan's link is not there. A route whose family has no virtual IP is left out and logged;
// of several plans with the same route the first has it.
Result<WantedRouting> planRouting(NetlinkChannel& channel, const NetworkPlan& plan);

// Adds what is missing; each step made leaves its opposite in `undo`, also when a later one fails.
Result<void> installRouting(NetlinkChannel& channel, const WantedRouting& wanted, UndoList& undo);

// Removes from the machine what is in `installed` or in our table, and not wanted. Goes on past a failing step and
// returns the first failure; what is gone already is no failure.
Result<void> removeRouting(NetlinkChannel& channel, const JournalContent& installed, const WantedRouting& wanted);

// net.ipv4.conf.all.rp_filter, and whether it or a link's own value means the strict check.
struct ReversePathFilter {
    int all = 0;
    bool strict = false;
};
ReversePathFilter readReversePathFilter();

} // namespace sallyport
