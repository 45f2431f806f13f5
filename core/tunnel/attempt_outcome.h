// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an attempt comes out, for the states that have one under way: the tunnel is set up, or it failed.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/tunnel/machine_context.h"

namespace sallyport {

// Installs what was agreed; Connected, or a teardown with what went wrong here.
Next setUpTunnel(Session& session, AttemptId attempt, const ike_event::ChildSaEstablished& child,
                 MachineContext& context);

// Tried again by itself only where there was a success before and trying again can help; else it ends.
Next endAttempt(Session& session, int retry, const Error& error, const MachineContext& context);

// The reason that the engine gave.
Error reasonOf(const ike_event::Ended& ended);

} // namespace sallyport
