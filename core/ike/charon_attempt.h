/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the C layer knows of each attempt, found again from any of libcharon's threads by the IKE_SA at hand.
 * Thread: any; the table has a lock, a record its own. Trust: service; strongSwan headers, so only for our .c files.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_ATTEMPT_H
#define SALLYPORT_CORE_IKE_CHARON_ATTEMPT_H

#include "charon_bridge.h"

#include <credentials/sets/mem_cred.h>
#include <daemon.h>
#include <sa/ike_sa.h>
#include <threading/mutex.h>

typedef struct attempt_t attempt_t;

#define MAX_PEER_CERTIFICATES 10
#define MAX_ATTRIBUTES 32

/* Reference-counted: the table holds one, whoever found it holds one until attempt_put(). */
struct attempt_t {
    refcount_t references;
    uint64_t number;
    bool use_eap;
    mem_cred_t* credentials; /* certificates, key and EAP secret of this attempt alone */
    bool request_pinned;     /* libcharon asks for certificates of authorities alone: ask for these */
    linked_list_t* pinned;   /* certificate_t: the gateway's own, until it is decided which to trust; under the lock */

    mutex_t* lock;    /* for everything below: hooks of one IKE_SA can run on several threads */
    uint32_t ike_sa;  /* unique id of the IKE_SA that is the attempt now (rekeying makes new ones) */
    bool terminating; /* asked for by us */
    bool was_up;
    bool ended;
    bool contacted; /* first IKE_SA_INIT seen leaving */
    bool proving;
    bool signing_in;
    bool password_method_seen; /* the gateway asked for the EAP method that we have */
    char other_method[64];     /* an EAP method that it asked for and we have not; empty for none */
    bool proven;               /* a public-key round of the gateway was completed */
    charon_failure_t failure;  /* the first cause that was seen */
    char notify[64];
    chunk_t peer_certificates[MAX_PEER_CERTIFICATES];
    size_t peer_certificate_count;
    char* dns_servers[MAX_ATTRIBUTES];
    size_t dns_server_count;
    char* dns_domains[MAX_ATTRIBUTES];
    size_t dns_domain_count;
    uint64_t past_rx_bytes, past_tx_bytes, past_rx_packets, past_tx_packets; /* of CHILD_SAs that were rekeyed away */
};

void attempts_init(void);
void attempts_deinit(void);

/* Adds to the table; false when the number is taken. Takes over the caller's reference for the table. */
bool attempts_add(attempt_t* attempt);
void attempts_remove(attempt_t* attempt);

attempt_t* attempt_create(uint64_t number, bool use_eap);
attempt_t* attempt_get(uint64_t number); /* NULL when unknown; attempt_put() it */
attempt_t* attempt_of(ike_sa_t* ike_sa); /* by the name of its peer_cfg; NULL for none; attempt_put() it */
attempt_t* attempt_current(void);        /* of the IKE_SA that this charon thread works on; attempt_put() it */
void attempt_put(attempt_t* attempt);

/* Remembers the first cause only. */
void attempt_fail(attempt_t* attempt, charon_failure_t failure, const char* notify);

/* The name of the configurations made for an attempt: "sallyport-<number>". */
void attempt_name(uint64_t number, char* buffer, size_t size);

/* Fills in the number and hands the event to the C++ side. */
void attempt_emit(attempt_t* attempt, charon_event_t* event);

/* charon_messages.c; the attempt is locked by the caller. */
void charon_message_seen(attempt_t* attempt, ike_sa_t* ike_sa, message_t* message, bool incoming);
void charon_emit_path(attempt_t* attempt, ike_sa_t* ike_sa, charon_event_kind_t kind, host_t* local, host_t* gateway);

#endif
