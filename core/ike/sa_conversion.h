// SPDX-License-Identifier: GPL-3.0-or-later
//
// SAs and policies between platform/sa_database.h and the plain C of charon_data_plane.h, both ways.
// Thread: any, no state. Trust: service. Keys stay borrowed, nothing is copied.
#pragma once

#include "core/ike/charon/charon_data_plane.h"
#include "platform/sa_database.h"

namespace sallyport {

charon_address_t toPlain(const Endpoint& endpoint);
charon_sa_id_t toPlain(const EspSaId& id);
charon_sa_t toPlain(const EspSa& sa);
charon_policy_t toPlain(const EspPolicy& policy);

Endpoint fromPlain(const charon_address_t& address);
EspSaId fromPlain(const charon_sa_id_t& id);
EspSa fromPlain(const charon_sa_t& sa);
EspPolicy fromPlain(const charon_policy_t& policy);

} // namespace sallyport
