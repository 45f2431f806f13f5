/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * strongSwan's ESP in user space behind the plain structs of charon_data_plane.h. Its TUN device is there only while a
 * policy is, so an idle service leaves the machine as it was; routes and addresses are not its business.
 * Thread: any, while libcharon runs. Trust: service.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_LIBIPSEC_H
#define SALLYPORT_CORE_IKE_CHARON_LIBIPSEC_H

#include "charon_data_plane.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef void (*charon_libipsec_expired_t)(void* context, uint32_t spi, const charon_address_t* destination, bool hard);

/* One for the process; set before the first SA. */
void charon_libipsec_on_expired(charon_libipsec_expired_t callback, void* context);

bool charon_libipsec_allocate_spi(charon_sa_id_t* wanted);
bool charon_libipsec_install_sa(const charon_sa_t* sa);
bool charon_libipsec_move_sa(const charon_sa_id_t* id, const charon_address_t* source,
                             const charon_address_t* destination, bool udp_encapsulation);
bool charon_libipsec_count_sa(const charon_sa_id_t* id, charon_counters_t* counters);
void charon_libipsec_remove_sa(const charon_sa_id_t* id);
bool charon_libipsec_install_policy(const charon_policy_t* policy);
void charon_libipsec_remove_policy(const charon_policy_t* policy);
void charon_libipsec_link(char* buffer, size_t size);

#ifdef __cplusplus
}
#endif

#endif
