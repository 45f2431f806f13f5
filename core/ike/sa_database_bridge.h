// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands libcharon's requests for SAs and policies to a SaDatabase. Thread: libcharon's; the SaDatabase has its own
// locks. Trust: service.
#pragma once

#include "core/ike/charon/charon_data_plane.h"
#include "platform/control_channel.h"
#include "platform/sa_database.h"

namespace sallyport {

// The C table for `database`, which must outlive libcharon's run. Also sends its expiries to libcharon.
struct DataPlaneParts {
    SaDatabase& sas;
    ControlChannel* control = nullptr; // null: libcharon opens sockets of its own
};

// `parts` outlives what is returned.
charon_data_plane_t bridgeDataPlane(DataPlaneParts& parts);

} // namespace sallyport
