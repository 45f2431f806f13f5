/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Addresses and traffic selectors between strongSwan's objects and our plain structs.
 * Thread: any, no state. Trust: service; only for our .c files.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_CONVERT_H
#define SALLYPORT_CORE_IKE_CHARON_CONVERT_H

#include "charon_data_plane.h"

#include <networking/host.h>
#include <selectors/traffic_selector.h>

charon_address_t charon_from_host(host_t* host);
host_t* charon_to_host(const charon_address_t* address); /* owned by the caller */
charon_selector_t charon_from_selector(traffic_selector_t* selector);
traffic_selector_t* charon_to_selector(const charon_selector_t* selector); /* owned by the caller */

#endif
