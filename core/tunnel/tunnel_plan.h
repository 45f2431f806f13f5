// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a CHILD_SA and a profile together ask of the machine. Thread: any. Trust: service; the gateway's part of it is
// outside input that the engine has checked for shape only.
#pragma once

#include "core/tunnel/tunnel_machine.h"

namespace sallyport {

// NoAddressOffered without a virtual IP; SelectorsRefused where nothing of what the profile wants is in what the
// gateway carries; LimitExceeded for too many routes.
Result<TunnelPlan> makeTunnelPlan(const Profile& profile, const ike_event::ChildSaEstablished& child,
                                  const DataPlaneFacts& dataPlane);

} // namespace sallyport
