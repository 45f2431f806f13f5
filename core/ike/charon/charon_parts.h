/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts that we put into libcharon, each made and unmade by charon_daemon.c at start and stop.
 * Thread: start and stop on the caller of charon_bridge_start/stop. Trust: service; only for our .c files.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_PARTS_H
#define SALLYPORT_CORE_IKE_CHARON_PARTS_H

#include "charon_attempt.h"

#include <attributes/attribute_handler.h>
#include <bus/listeners/listener.h>
#include <credentials/credential_set.h>
#include <kernel/kernel_ipsec.h>
#include <network/socket.h>
#include <plugins/plugin_feature.h>

/* charon_daemon.c */
const charon_callbacks_t* charon_parts_callbacks(void);
const charon_settings_t* charon_parts_settings(void);
const charon_data_plane_t* charon_parts_data_plane(void);

/* charon_credentials.c: certificates and keys by attempt; an EAP secret only after the gateway's proof. Static. */
credential_set_t* charon_credentials(void);
/* True once the peer of this IKE_SA has completed a public-key round that chains to one of the attempt's certificates
 * and matches the identity that the profile demands. */
bool charon_gateway_is_proven(ike_sa_t* ike_sa);
/* That round, borrowed; NULL until there is one. With a pre-shared key: the round in which the gateway proved to know
 * it. */
auth_cfg_t* charon_proving_round(ike_sa_t* ike_sa);

/* charon_attributes.c: DNS servers and domains that the gateway assigns. Static. */
attribute_handler_t* charon_attributes(void);

/* charon_sign_in.c: a request's values as the two sides' authentication rounds of a configuration. NULL, or which part
 * is unusable, as charon_bridge_initiate() says it. */
const char* charon_add_remote_auth(const charon_attempt_t* request, attempt_t* attempt, peer_cfg_t* peer_cfg);
const char* charon_add_local_auth(const charon_attempt_t* request, attempt_t* attempt, peer_cfg_t* peer_cfg);

/* charon_eap.c: the one EAP method that libcharon finds here; it lets the profile's own ones work and no others. */
void charon_eap_register(void);
void charon_eap_unregister(void);

/* charon_question.c: asks a person and waits, on a charon thread; -1 when nobody answers (the attempt is then marked
 * so). `answer` holds CHARON_MAX_ANSWER bytes, which the caller wipes. */
int charon_ask(attempt_t* attempt, charon_question_kind_t kind, const char* text, unsigned char* answer);

/* charon_listener.c: what happens on the bus, as events; also where EAP without proof ends. Static. */
listener_t* charon_listener(void);
/* Whether our own rules accept the certificates that libcharon found good in a round of the gateway. */
bool charon_second_opinion(attempt_t* attempt, auth_cfg_t* round);

/* charon_nat_mapping.c: after `delay` seconds asks whether a NAT here still maps us to the same address and port.
 * Version 5.9.8 takes what an IKE_SA's first probe (RFC 4555 section 3.8) tells for the mapping that always was: unless
 * one is sent at the beginning, a mapping's first change goes unnoticed, and what the gateway sends is lost. */
void charon_ask_nat_mapping(ike_sa_t* ike_sa, uint32_t delay);

/* charon_kernel_ipsec.c: libcharon's requests for SAs and policies, handed to the data plane. */
kernel_ipsec_t* charon_kernel_ipsec_create(void);

/* charon_socket.c: the data plane's own UDP ports, where it has them. */
socket_t* charon_socket_create(void);

/* charon_connect.c: called when the IKE_SA that is the attempt is destroyed. */
void charon_attempt_ended(ike_sa_t* ike_sa);

#endif
