// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the engine says about the path and the tunnel, as the status shows it. Thread: any. Trust: service.
#pragma once

#include "core/ike/ike_engine.h"
#include "platform/network_configurator.h"

namespace sallyport {

// Endpoints and NATs; notes when the exchange floated from the profile's port 500 to 4500 (RFC 7296 section 2.23).
void showPath(const ike_event::PathObserved& path, const Profile& profile, const QDateTime& now,
              ConnectionStatus* status);

void showTunnel(const TunnelPlan& plan, const ike_event::ChildSaEstablished& child, ConnectionStatus* status);

// Unless it is known already, or there are too many; says whether it was added.
bool addNotice(const Error& notice, ConnectionStatus* status);

// Back to what is known before a tunnel, or before an attempt.
void clearTunnel(ConnectionStatus* status);
void clearPath(ConnectionStatus* status);

} // namespace sallyport
