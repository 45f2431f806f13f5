// SPDX-License-Identifier: GPL-3.0-or-later
//
// What traffic may leave the machine in each state of the tunnels, as a value applied in one transaction.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace sallyport {

struct FirewallPolicy {
    // Open: as if we were not there. Blocking: only our own marked IKE and ESP, loopback, DHCP, and what goes through
    // the tunnels' links.
    enum class Mode { Open, Blocking };
    Mode mode = Mode::Open;
    QList<QHostAddress> gateways;
    QStringList links;
    bool operator==(const FirewallPolicy&) const = default;
};

class Firewall {
public:
    virtual ~Firewall() = default;

    // Whether Blocking can be had here at all; a profile that wants it is refused where it can't.
    virtual bool canBlock() const = 0;

    // Replaces the policy. FirewallUnavailable leaves the earlier one in force.
    virtual Result<void> apply(const FirewallPolicy& policy) = 0;

    // Removes a crashed service's rules.
    virtual Result<void> recover() = 0;
};

} // namespace sallyport
