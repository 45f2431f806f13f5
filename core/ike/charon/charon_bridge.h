/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one door to libcharon: plain C structs and functions, clean for C++ too. Behind it stands one charon per process
 * (strongSwan's own globals `lib` and `charon`; the project's one written exception to "no singletons").
 * Thread: charon_bridge_* on one thread, the event loop's; the call-backs come on libcharon's threads. event and log
 * must only copy and return; ask may wait. Trust: service.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_BRIDGE_H
#define SALLYPORT_CORE_IKE_CHARON_BRIDGE_H

#include "charon_data_plane.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Borrowed bytes. */
typedef struct {
    const unsigned char* data;
    size_t size;
} charon_bytes_t;

/* Everything an attempt needs; borrowed for the call, copied where it is kept. */
typedef struct {
    uint64_t attempt;
    const char* gateway_address; /* literal */
    uint16_t gateway_port;
    bool send_certreq;
    bool force_encap;               /* ask for UDP encapsulation also without a NAT */
    bool mobike;                    /* RFC 4555 */
    bool fragmentation;             /* RFC 7383 */
    uint32_t nat_keepalive_seconds; /* the last attempt's value counts for all; 0: none */
    uint32_t dpd_seconds;
    uint32_t ike_rekey_seconds;
    uint32_t child_rekey_seconds;
    uint32_t reauth_seconds; /* 0: only when the gateway asks for it (RFC 4478) */

    const char* remote_identity;       /* what the gateway's certificate must be for */
    bool send_remote_identity;         /* send it as IDr and demand it as the gateway's ID */
    const charon_bytes_t* authorities; /* DER, trusted CA certificates */
    size_t authority_count;
    bool skip_unreadable_authorities; /* a whole system's store; else an unreadable one is a fault */
    /* DER of certificates of which one must be the gateway's own, or it chains to an authority */
    const charon_bytes_t* gateway_certificates;
    size_t gateway_certificate_count;

    bool crl, ocsp;         /* what may be fetched about a gateway's certificate that chains to an authority */
    bool strict_revocation; /* an answer is needed to go on */

    /* How we sign in: one round, or certificate and then EAP (RFC 4739). With a pre-shared key alone the gateway proves
     * itself by it too. */
    bool certificate_round, eap_round, shared_key_round;
    const char* local_identity; /* IDi; NULL: address (EAP, pre-shared key), certificate subject (certificate) */
    const char* eap_identity;
    const uint8_t* eap_methods; /* type numbers that may be used, the strongest first */
    size_t eap_method_count;
    const uint8_t* inner_methods; /* the same inside the TLS of EAP-TTLS and EAP-PEAP */
    size_t inner_method_count;
    const char* aaa_identity; /* whom the TLS of an EAP method must end at; NULL where there is none */
    charon_bytes_t password;  /* empty: asked when it is needed */
    charon_bytes_t shared_key;
    const charon_bytes_t* certificates; /* DER, own first, then chain */
    size_t certificate_count;
    charon_bytes_t private_key; /* DER, PKCS#8 or traditional; empty with a key on a token */
    bool rsa_pkcs1;             /* sign with RSASSA-PKCS1-v1_5: this gateway refused RSASSA-PSS */
    charon_bytes_t token_key;   /* CKA_ID of the key on a token; empty: none */
    uint32_t token_slot;        /* as token_slots.h counts */
    charon_bytes_t pin;

    const char* const* ike_proposals;
    size_t ike_proposal_count;
    const char* const* esp_proposals;
    size_t esp_proposal_count;
} charon_attempt_t;

typedef enum {
    CHARON_EVENT_CONTACTING, /* the first IKE_SA_INIT is on its way: local, gateway */
    CHARON_EVENT_PATH,       /* local, gateway, nat_here, nat_there */
    CHARON_EVENT_PROVING,    /* IKE_AUTH began */
    CHARON_EVENT_SIGNING_IN, /* the gateway has proven itself, EAP goes on */
    CHARON_EVENT_CHILD_UP,   /* everything below */
    CHARON_EVENT_REKEYED,    /* ike_proposal, esp_proposal */
    CHARON_EVENT_TRAFFIC,    /* rx, tx */
    CHARON_EVENT_PROBED,     /* probe, probe_size, probe_outcome */
    CHARON_EVENT_NOTICE,     /* revocation of `subject` is unknown: reason, url; the attempt goes on */
    CHARON_EVENT_ENDED,      /* failure and its evidence */
} charon_event_kind_t;

/* Why an attempt ended, in the order in which one cause hides another. */
typedef enum {
    CHARON_FAILURE_NONE,         /* asked for */
    CHARON_FAILURE_SILENT,       /* no answer to our requests; answered_port: the one that did answer before, or 0 */
    CHARON_FAILURE_UNREACHABLE,  /* no route, no source address */
    CHARON_FAILURE_IKE_PROPOSAL, /* NO_PROPOSAL_CHOSEN or a group we do not make, in IKE_SA_INIT */
    CHARON_FAILURE_NOT_PROVEN,   /* asked for EAP, or went on, without a public-key round */
    CHARON_FAILURE_GATEWAY_AUTH, /* its AUTH or certificate did not pass; see peer_certificates */
    CHARON_FAILURE_REVOKED,      /* a certificate of its chain was withdrawn: subject, reason, source, since */
    CHARON_FAILURE_REVOCATION,   /* strict, and nobody said whether it was: subject, reason, url */
    CHARON_FAILURE_AAA,          /* the server behind the gateway did not pass; see aaa_certificates */
    CHARON_FAILURE_EAP_METHOD,   /* none that both sides allow; notify: what the gateway asked for */
    CHARON_FAILURE_ACCOUNT,      /* the server named a state of the account: account_error, server_text */
    CHARON_FAILURE_UNANSWERED,   /* what the gateway asked for was not given */
    CHARON_FAILURE_LATE,         /* the gateway gave up while a person was being asked: silent_seconds */
    CHARON_FAILURE_TOKEN,        /* the token or its key: notify says which ("pin", "locked", "key", "module") */
    CHARON_FAILURE_REDIRECT,     /* notify: where to (RFC 5685) */
    CHARON_FAILURE_SIGN_IN,      /* our credentials were refused */
    CHARON_FAILURE_ESP_PROPOSAL,
    CHARON_FAILURE_SELECTORS,
    CHARON_FAILURE_NO_ADDRESS,
    CHARON_FAILURE_NOTIFY,     /* another error notify; see `notify` */
    CHARON_FAILURE_DATA_PLANE, /* the SA could not be installed here */
    CHARON_FAILURE_LOST,       /* was up; no answer to dead peer detection */
    CHARON_FAILURE_CLOSED,     /* was up; the gateway deleted it */
    CHARON_FAILURE_INTERNAL,
} charon_failure_t;

typedef enum {
    CHARON_PROBE_ANSWERED,   /* a packet of probe_size arrived */
    CHARON_PROBE_UNANSWERED, /* the gateway answered only to a small one */
    CHARON_PROBE_TOO_LARGE,  /* it did not fit the first hop */
    CHARON_PROBE_ABANDONED,  /* nothing was learnt: no IKE_SA, or it was busy ending */
} charon_probe_outcome_t;

typedef struct {
    const char* address;
    uint16_t port;
} charon_endpoint_t;

/* Borrowed for the call-back; text is the peer's or ours, never a secret. */
typedef struct {
    charon_event_kind_t kind;
    uint64_t attempt;
    charon_endpoint_t local;
    charon_endpoint_t gateway;
    bool nat_here;
    bool nat_there;

    const char* const* virtual_ips;
    size_t virtual_ip_count;
    const char* const* remote_selectors; /* CIDR */
    size_t remote_selector_count;
    const char* const* dns_servers;
    size_t dns_server_count;
    const char* const* dns_domains;
    size_t dns_domain_count;
    const char* ike_proposal;
    const char* esp_proposal;
    bool udp_encapsulated;
    const char* link;

    uint64_t rx_bytes, tx_bytes, rx_packets, tx_packets;

    uint32_t probe;
    uint16_t probe_size; /* what was asked for, less what the cipher's blocks cannot reach */
    charon_probe_outcome_t probe_outcome;

    charon_failure_t failure;
    uint64_t silent_seconds;                 /* since the gateway's last IKE message */
    const char* notify;                      /* name of the error notify, or "" */
    const charon_bytes_t* peer_certificates; /* DER as the gateway sent them, its own first */
    size_t peer_certificate_count;
    const charon_bytes_t* aaa_certificates; /* the same of the server behind the gateway */
    size_t aaa_certificate_count;
    uint16_t answered_port;
    unsigned account_error;  /* the number of RFC 2759 section 6, e.g. 648 */
    uint8_t offered_method;  /* number of an EAP method that got a NAK; 0: none */
    bool offered_inside;     /* inside the TLS of another */
    const char* server_text; /* the server's own words, or "" */
    const char* round;       /* which of our rounds was refused: "certificate", "eap", "shared-key", or "" */
    const char *subject, *reason, *source, *since, *url; /* of a revocation; "" where there is none */
} charon_event_t;

/* What is asked of a person in the middle of an attempt. */
typedef enum {
    CHARON_QUESTION_PASSWORD,
    CHARON_QUESTION_CODE,    /* one-time code: `text` is the server's challenge */
    CHARON_QUESTION_MESSAGE, /* the server's words; an empty answer says that they were read */
} charon_question_kind_t;

typedef struct {
    uint64_t attempt;
    charon_question_kind_t kind;
    const char* user;
    const char* text; /* UTF-8 made valid, the server's own, at most CHARON_MAX_TEXT bytes */
} charon_question_t;

#define CHARON_MAX_TEXT 1024
#define CHARON_MAX_ANSWER 1024

typedef enum {
    CHARON_PARTY_GATEWAY,
    CHARON_PARTY_AAA,
} charon_party_t;

typedef struct {
    void* context;
    void (*event)(void* context, const charon_event_t* event);
    /* level: strongSwan's 0 (audit) to 4; only up to the asked level arrives. One line, not ended. */
    void (*log)(void* context, int level, const char* group, const char* text);
    /* Waits until a person has answered; -1 when nobody will. Else the answer's size; it stands in `answer`
     * (CHARON_MAX_ANSWER bytes), which the caller wipes. */
    int (*ask)(void* context, const charon_question_t* question, unsigned char* answer);
    /* A second opinion on certificates that libcharon accepts, by the same rules that explain a refusal (own first). */
    bool (*accepts)(void* context, uint64_t attempt, charon_party_t party, const charon_bytes_t* certificates,
                    size_t count);
} charon_callbacks_t;

typedef struct {
    int log_level;             /* strongSwan's 0 to 3; 4 would log secrets and is refused */
    uint32_t firewall_mark;    /* on all our sockets */
    uint32_t routing_table;    /* ignored when looking for the way to the gateway */
    uint32_t retransmit_tries; /* after the first packet; RFC 7296 section 2.4 leaves the times to us */
    double retransmit_timeout; /* seconds before the first repetition */
    double retransmit_base;    /* growth from one repetition to the next */
} charon_settings_t;

/* strongSwan's version, e.g. "5.9.8". */
const char* charon_bridge_version(void);

/* Starts libcharon with its threads. Returns NULL, or what went wrong (static text). One at a time in a process;
 * the structs are copied, what the call-backs' contexts point to must outlive charon_bridge_stop(). */
const char* charon_bridge_start(const charon_settings_t* settings, const charon_callbacks_t* callbacks,
                                const charon_data_plane_t* data_plane);
/* Ends all SAs (their DELETEs are sent), stops the threads, frees everything. No call-back comes after it returned. */
void charon_bridge_stop(void);

/* Returns NULL when the attempt has begun, else which part of it is unusable: "ike_proposal", "esp_proposal",
 * "certificate", "private_key", "authority", "gateway_address", or "busy" for an attempt number in use. */
const char* charon_bridge_initiate(const charon_attempt_t* attempt);

/* All return at once; their events follow. Harmless for an attempt that is unknown or over. */
void charon_bridge_terminate(uint64_t attempt);
void charon_bridge_count_traffic(uint64_t attempt);
/* Asks the gateway whether an IP packet of `size` arrives; `probe` is a number of the caller's. One at a time. */
void charon_bridge_probe_path(uint64_t attempt, uint32_t probe, uint16_t size);

#ifdef __cplusplus
}
#endif

#endif
