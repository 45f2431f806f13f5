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
#define MAX_EAP_METHODS 8

/* RFC 2759 section 6: the user name or the password is wrong. */
#define ERROR_AUTHENTICATION_FAILURE 691

/* Reference-counted: the table holds one, whoever found it holds one until attempt_put(). */
struct attempt_t {
    refcount_t references;
    uint64_t number;
    bool certificate_round, eap_round, shared_key_round;
    mem_cred_t* credentials;              /* certificates, key and secrets of this attempt alone */
    uint8_t eap_methods[MAX_EAP_METHODS]; /* the strongest first */
    size_t eap_method_count;
    uint8_t inner_methods[MAX_EAP_METHODS];
    size_t inner_method_count;
    char* user;                      /* the EAP identity */
    bool has_password;               /* `credentials` hold it; under the lock */
    certificate_t* own;              /* our certificate; NULL without */
    bool request_pinned;             /* libcharon asks for certificates of authorities alone: ask for these */
    struct revocation_t* revocation; /* charon_revocation.h */
    linked_list_t* pinned; /* certificate_t: the gateway's own, until it is decided which to trust; under the lock */

    mutex_t* lock;    /* for everything below: hooks of one IKE_SA can run on several threads */
    uint32_t ike_sa;  /* unique id of the IKE_SA that is the attempt now (rekeying makes new ones) */
    bool terminating; /* asked for by us */
    bool was_up;
    bool ended;
    bool contacted; /* first IKE_SA_INIT seen leaving */
    bool proving;
    bool signing_in;
    bool eap_method_ran;   /* the gateway asked for an EAP method that we may use, and it began */
    char other_method[64]; /* an EAP method that it asked for and got a NAK; empty for none */
    uint8_t other_type;    /* its number */
    bool other_inside;     /* it was asked for inside the TLS of another */
    bool proven;           /* the gateway's own round was completed */
    unsigned tunnel_depth; /* > 0: what is asked now comes from inside the TLS of an EAP method */
    bool aaa_accepted;     /* the certificates of the server behind the gateway passed */
    bool tls_method_ran;
    chunk_t aaa_certificates[MAX_PEER_CERTIFICATES];
    size_t aaa_certificate_count;
    unsigned account_error; /* RFC 2759 section 6 */
    char server_text[256];
    bool password_used;       /* answered one question for a code: the next is for the person */
    unsigned asked_seconds;   /* how long a person was asked, in all */
    uint16_t answered_port;   /* of the gateway; 0: nothing came from it yet */
    charon_failure_t failure; /* the first cause that was seen */
    char notify[64];
    chunk_t peer_certificates[MAX_PEER_CERTIFICATES];
    size_t peer_certificate_count;
    char* dns_servers[MAX_ATTRIBUTES];
    size_t dns_server_count;
    char* dns_domains[MAX_ATTRIBUTES];
    size_t dns_domain_count;
    uint64_t asked_ms;      /* when our last request left; 0: how long its answer took tells nothing */
    uint32_t round_trip_ms; /* the shortest on this path; 0: not known */
    uint64_t past_rx_bytes, past_tx_bytes, past_rx_packets, past_tx_packets; /* of CHILD_SAs that were rekeyed away */
};

void attempts_init(void);
void attempts_deinit(void);

/* Adds to the table; false when the number is taken. Takes over the caller's reference for the table. */
bool attempts_add(attempt_t* attempt);
void attempts_remove(attempt_t* attempt);

attempt_t* attempt_create(const charon_attempt_t* request);
attempt_t* attempt_get(uint64_t number); /* NULL when unknown; attempt_put() it */
attempt_t* attempt_of(ike_sa_t* ike_sa); /* by the name of its peer_cfg; NULL for none; attempt_put() it */
attempt_t* attempt_current(void);        /* of the IKE_SA that this charon thread works on; attempt_put() it */
void attempt_put(attempt_t* attempt);

/* Remembers the first cause only. */
void attempt_fail(attempt_t* attempt, charon_failure_t failure, const char* notify);

/* The name of the configurations made for an attempt: "sallyport-<number>". */
void attempt_name(uint64_t number, char* buffer, size_t size);

/* Which of our rounds is going on, or failed: "certificate", "eap", "shared-key". Locked by the caller. */
const char* attempt_round(const attempt_t* attempt);

/* Of each message: how long the gateway takes to answer. Locked by the caller. */
void attempt_measure(attempt_t* attempt, message_t* message, bool incoming);
void attempt_forget_round_trip(attempt_t* attempt); /* the way is another now */

/* The encodings of certificates, borrowed. */
void attempt_view(const chunk_t* chunks, size_t count, charon_bytes_t* views);

/* Fills in the number and hands the event to the C++ side. */
void attempt_emit(attempt_t* attempt, charon_event_t* event);

/* charon_messages.c; the attempt is locked by the caller. */
void charon_message_seen(attempt_t* attempt, ike_sa_t* ike_sa, message_t* message, bool incoming);
void charon_emit_path(attempt_t* attempt, ike_sa_t* ike_sa, charon_event_kind_t kind, host_t* local, host_t* gateway);

#endif
