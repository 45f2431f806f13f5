// SPDX-License-Identifier: GPL-3.0-or-later
//
// DNS of a NetworkPlan: by systemd-resolved on the tunnels' links where it is in charge, else by /etc/resolv.conf.
// Thread: the event loop's. Trust: service.
#pragma once

#include "platform/linux/journal.h"
#include "platform/linux/resolved.h"
#include "platform/linux/undo_list.h"
#include "platform/network_configurator.h"

#include <QMap>

namespace sallyport {

// What a NetworkPlan comes to on this machine; one of the two, or neither.
struct WantedDns {
    QMap<int, LinkDns> links;
    std::optional<ResolvConfRecord> file;
};

// `links` gives the index of each of the plan's links; `earlier` is what was installed last.
Result<WantedDns> planDns(const NetworkPlan& plan, const QList<LinkRecord>& links, const WantedDns& earlier);

// Leaves the opposite of each step in `undo`, also when a later one fails.
Result<void> installDns(const WantedDns& wanted, const WantedDns& earlier, UndoList& undo);

// Takes back what `installed` names and `wanted` has not. Goes on past a failing step, returns the first failure.
Result<void> removeDns(const JournalContent& installed, const WantedDns& wanted);

} // namespace sallyport
