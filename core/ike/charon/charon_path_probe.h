/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One question to the gateway whether a datagram of a size arrives, that costs the IKE_SA nothing whatever becomes of
 * it. Thread: libcharon's. Trust: service; only for our .c files.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_PATH_PROBE_H
#define SALLYPORT_CORE_IKE_CHARON_PATH_PROBE_H

#include "charon_attempt.h"

#include <networking/packet.h>

void charon_path_probes_init(void);
void charon_path_probes_deinit(void);

/* Asks behind all else that the IKE_SA, which is checked out, has to do; `size` counts the packet with its IP header.
 * CHARON_EVENT_PROBED follows in every case. False: the IKE_SA is to be destroyed. */
bool charon_path_probe(ike_sa_t* ike_sa, uint64_t attempt, uint32_t number, uint16_t size);

/* For the socket, of each packet: false where the probe has already left in its place. `large` is then NULL, or what
 * has to be sent behind it, since a gateway that got the probe knows no other request (charon_path_probe_repeat()
 * takes it over). */
bool charon_path_probe_admits(packet_t* packet, packet_t** large);
void charon_path_probe_repeat(packet_t* large);

#endif
