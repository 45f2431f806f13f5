// SPDX-License-Identifier: GPL-3.0-or-later
//
// What connecting will change on this computer, and what it leaves alone, told from the profile before anything
// happens. Thread: any, no state. Trust: user side.
#pragma once

#include "core/profile/profile.h"

#include <QList>

namespace sallyport {

struct PlannedChange {
    QString what;             // "All traffic goes through the tunnel"
    QString detail;           // what it means or who decides it; may be empty
    bool isLeftAlone = false; // said because people ask: it will not change
    bool operator==(const PlannedChange&) const = default;
};

// Addresses, routes, names, the block while disconnected, packet size, ports; last what stays as it is.
QList<PlannedChange> plannedChanges(const Profile& profile);

} // namespace sallyport
