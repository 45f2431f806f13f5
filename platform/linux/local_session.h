// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule for who may control the service where no polkit says it. Thread: the event loop's. Trust: service.
#pragma once

#include "platform/peer_identity.h"

namespace sallyport {

// Whether the process at the other end is in the group "sallyport", by the groups that the kernel says it has: who was
// added to the group logs in again first, as for every group. `descriptor` is its connected socket, borrowed.
bool isInServiceGroup(const PeerIdentity& caller, qintptr descriptor);

// Whether the user sits at this machine now: has an active session on a seat, not one from the network. False where
// logind does not run.
bool hasActiveLocalSession(quint32 uid);

} // namespace sallyport
