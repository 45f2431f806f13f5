/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a certificate that chains to a trusted authority was withdrawn: what is asked, of whom, how long, and what
 * follows from the answer. The gateway's certificates and those of the server behind it (EAP) come the same way, since
 * libcharon and libtls share one credential manager. strongSwan's own validator does the asking (OCSP: RFC 6960, CRL:
 * RFC 5280); it runs here twice, once for each, so that one source's "good" never silences the other's "revoked".
 * Thread: libcharon's; one check is one thread's. Trust: service; only for our .c files.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_REVOCATION_H
#define SALLYPORT_CORE_IKE_CHARON_REVOCATION_H

#include "charon_attempt.h"

#include <credentials/certificates/x509.h>
#include <encoding/payloads/cert_payload.h>
#include <fetcher/fetcher.h>

#define REVOCATION_MAX_STAPLED 4
#define REVOCATION_MAX_URLS 4     /* of one certificate */
#define REVOCATION_BUDGET_MS 5000 /* for the gateway of one IKE_SA, and again for the server behind it */
#define REVOCATION_MAX_TEXT 256

/* Of one attempt; created with it. All but the first three and `stapled` under the attempt's lock. */
typedef struct revocation_t {
    bool crl, ocsp, strict;
    bool request_stapled;
    mem_cred_t* stapled; /* OCSP responses that came inside IKE */
    unsigned stapled_count;
    uint32_t stapled_for; /* the IKE_SA that they came in */

    uint32_t budget_of; /* the IKE_SA whose time is counted */
    bool budget_behind; /* for the server behind the gateway */
    uint32_t spent_ms;
    bool noticed; /* said once that something could not be checked */

    char subject[REVOCATION_MAX_TEXT], reason[64], source[8], since[32], url[REVOCATION_MAX_TEXT];
} revocation_t;

/* One certificate's check, while it goes on in one thread. */
typedef struct {
    attempt_t* attempt;
    x509_t* subject;
    bool by_ocsp;     /* else by CRL */
    bool answered;    /* the other source has said that it is good */
    unsigned fetches; /* so far */
    unsigned left;    /* URLs that are still to be asked, at least 1 */
    chunk_t last;     /* what the last fetch brought */
    char reason[64];  /* of the first that brought nothing */
    char url[REVOCATION_MAX_TEXT];
} revocation_check_t;

/* charon_revocation.c */
revocation_t* charon_revocation_create(const charon_attempt_t* request);
void charon_revocation_destroy(revocation_t* revocation);
void charon_revocation_start(void); /* with libcharon's plugins loaded */
void charon_revocation_stop(void);
/* Fills in subject, reason, source, since and url of a REVOKED or REVOCATION end, borrowed; "" for others. Locked by
 * the caller. */
void charon_revocation_explain(attempt_t* attempt, charon_event_t* event);
/* The attempt ends for a reason of ours, which no later alert may hide. Locked by the caller. */
bool charon_revocation_refused(attempt_t* attempt);

/* charon_revocation_fetcher.c: libcharon's one fetcher, for "http://"; it works for a check and nothing else. */
fetcher_t* charon_revocation_fetcher(void);
void charon_revocation_begin(revocation_check_t* check); /* fetches of this thread are for it; NULL: for none */
void charon_revocation_abort(bool stopping);             /* ends all fetches, and lets none begin */

/* charon_stapling.c: OCSP inside IKE (RFC 4806), which libcharon does not know. Locked by the caller. */
/* Of every plain message, also of a later sign-in of the same attempt: asks in ours, takes from theirs. */
void charon_revocation_message(attempt_t* attempt, message_t* message, bool incoming);
void charon_revocation_request_stapled(attempt_t* attempt, message_t* message);
void charon_revocation_take_stapled(attempt_t* attempt, chunk_t response);
/* Whether libcharon's parser may see it: bounded, and successful. */
bool charon_revocation_is_response(chunk_t response);

#endif
