/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_revocation.h"

#include "charon_parts.h"
#include "revocation_fetch.h"

#include <credentials/certificates/crl.h>
#include <credentials/certificates/ocsp_response.h>
#include <revocation_validator.h>
#include <time.h>

/* Made at start and unmade at stop, read-only between: strongSwan's validator, asking by one way alone. */
static revocation_validator_t* by_ocsp;
static revocation_validator_t* by_crl;

revocation_t* charon_revocation_create(const charon_attempt_t* request)
{
    revocation_t* revocation;

    INIT(revocation, .crl = request->crl, .ocsp = request->ocsp, .strict = request->strict_revocation,
         .request_stapled = request->send_certreq, .stapled = mem_cred_create(), );
    return revocation;
}

void charon_revocation_destroy(revocation_t* revocation)
{
    revocation->stapled->destroy(revocation->stapled);
    free(revocation);
}

/* How many addresses of a certificate the fetcher will take, of at most REVOCATION_MAX_URLS. */
static unsigned count_urls(x509_t* subject, bool ocsp, bool crl)
{
    char host[REVOCATION_MAX_HOST];
    enumerator_t* enumerator;
    x509_cdp_t* point;
    unsigned count = 0;
    char* url;

    if (ocsp) {
        enumerator = subject->create_ocsp_uri_enumerator(subject);
        while (enumerator->enumerate(enumerator, &url)) {
            count += revocation_url_host(url, host, sizeof(host));
        }
        enumerator->destroy(enumerator);
    }
    if (crl) {
        enumerator = subject->create_crl_uri_enumerator(subject);
        while (enumerator->enumerate(enumerator, &point)) {
            count += revocation_url_host(point->uri, host, sizeof(host));
        }
        enumerator->destroy(enumerator);
    }
    return min(count, REVOCATION_MAX_URLS);
}

static void print_subject(x509_t* subject, char* text)
{
    certificate_t* certificate = &subject->interface;

    snprintf(text, REVOCATION_MAX_TEXT, "%Y", certificate->get_subject(certificate));
}

static void note_revoked(revocation_t* revocation, time_t since, crl_reason_t reason)
{
    struct tm utc;

    if (gmtime_r(&since, &utc)) {
        strftime(revocation->since, sizeof(revocation->since), "%Y-%m-%dT%H:%M:%SZ", &utc);
    }
    snprintf(revocation->reason, sizeof(revocation->reason), "%N", crl_reason_names, reason);
}

static bool note_if_revoked(revocation_check_t* check, x509_t* issuer, certificate_t* response)
{
    ocsp_response_t* ocsp = (ocsp_response_t*)response;
    time_t since = 0, this_update, next_update;
    crl_reason_t reason = CRL_REASON_UNSPECIFIED;

    if (ocsp->get_status(ocsp, check->subject, issuer, &since, &reason, &this_update, &next_update) !=
        VALIDATION_REVOKED) {
        return false;
    }
    note_revoked(check->attempt->revocation, since, reason);
    return true;
}

static void explain_by_ocsp(revocation_check_t* check, x509_t* issuer)
{
    credential_set_t* stapled = &check->attempt->revocation->stapled->set;
    certificate_t* response;
    enumerator_t* enumerator;
    bool found = false;

    if (check->last.len) {
        response = lib->creds->create(lib->creds, CRED_CERTIFICATE, CERT_X509_OCSP_RESPONSE, BUILD_BLOB_ASN1_DER,
                                      check->last, BUILD_END);
        found = response && note_if_revoked(check, issuer, response);
        DESTROY_IF(response);
    }
    enumerator = stapled->create_cert_enumerator(stapled, CERT_X509_OCSP_RESPONSE, KEY_ANY, NULL, FALSE);
    while (!found && enumerator->enumerate(enumerator, &response)) {
        found = note_if_revoked(check, issuer, response);
    }
    enumerator->destroy(enumerator);
}

static void explain_by_crl(revocation_check_t* check)
{
    chunk_t own = chunk_skip_zero(check->subject->get_serial(check->subject)), serial;
    certificate_t* list =
        lib->creds->create(lib->creds, CRED_CERTIFICATE, CERT_X509_CRL, BUILD_BLOB_PEM, check->last, BUILD_END);
    crl_t* crl = (crl_t*)list;
    enumerator_t* enumerator;
    crl_reason_t reason;
    time_t since;

    if (!list) {
        return;
    }
    enumerator = crl->create_enumerator(crl);
    while (enumerator->enumerate(enumerator, &serial, &since, &reason)) {
        if (chunk_equals(own, chunk_skip_zero(serial))) {
            note_revoked(check->attempt->revocation, since, reason);
            break;
        }
    }
    enumerator->destroy(enumerator);
    list->destroy(list);
}

static void refuse_revoked(revocation_check_t* check, x509_t* issuer)
{
    attempt_t* attempt = check->attempt;
    revocation_t* revocation = attempt->revocation;

    attempt->lock->lock(attempt->lock);
    *revocation->reason = *revocation->since = *revocation->url = '\0';
    print_subject(check->subject, revocation->subject);
    snprintf(revocation->source, sizeof(revocation->source), check->by_ocsp ? "OCSP" : "CRL");
    if (check->by_ocsp) {
        explain_by_ocsp(check, issuer);
    } else {
        explain_by_crl(check);
    }
    attempt_fail(attempt, CHARON_FAILURE_REVOKED, NULL);
    attempt->lock->unlock(attempt->lock);
}

/* Nobody said that it is good, nobody that it is not. */
static bool pass_unknown(revocation_check_t* check, bool asked)
{
    attempt_t* attempt = check->attempt;
    revocation_t* revocation = attempt->revocation;
    charon_event_t event = {.kind = CHARON_EVENT_NOTICE};
    char subject[REVOCATION_MAX_TEXT];

    print_subject(check->subject, subject);
    attempt->lock->lock(attempt->lock);
    if (revocation->strict) {
        memcpy(revocation->subject, subject, sizeof(subject));
        memcpy(revocation->reason, check->reason, sizeof(revocation->reason));
        memcpy(revocation->url, check->url, sizeof(revocation->url));
        *revocation->source = *revocation->since = '\0';
        attempt_fail(attempt, CHARON_FAILURE_REVOCATION, NULL);
    } else if (asked && !revocation->noticed) {
        revocation->noticed = true;
        event.subject = subject;
        event.reason = check->reason;
        event.url = check->url;
        event.source = event.since = "";
        attempt_emit(attempt, &event);
    }
    attempt->lock->unlock(attempt->lock);
    return !revocation->strict;
}

/* One way of asking; false when the certificate was withdrawn. */
static bool ask(revocation_check_t* check, revocation_validator_t* validator, certificate_t* issuer, u_int pathlen,
                bool anchor, cert_validation_t* result)
{
    auth_cfg_t* findings = auth_cfg_create();
    auth_rule_t rule = check->by_ocsp ? AUTH_RULE_OCSP_VALIDATION : AUTH_RULE_CRL_VALIDATION;
    bool passes = validator->validator.validate_online(&validator->validator, &check->subject->interface, issuer,
                                                       pathlen, anchor, findings);

    *result = (uintptr_t)findings->get(findings, rule);
    findings->destroy(findings);
    if (!passes) {
        refuse_revoked(check, (x509_t*)issuer);
    } else if (*result != VALIDATION_GOOD && !*check->reason) {
        snprintf(check->reason, sizeof(check->reason),
                 *result == VALIDATION_STALE     ? "answer out of date"
                 : *result == VALIDATION_SKIPPED ? ""
                                                 : "answer not usable");
    }
    chunk_free(&check->last);
    return passes;
}

/* Both ways, as far as the profile allows them; either's "good" is enough and either's "revoked" is final. */
static bool ask_all(revocation_check_t* check, certificate_t* issuer, u_int pathlen, bool anchor)
{
    revocation_t* revocation = check->attempt->revocation;
    cert_validation_t ocsp = VALIDATION_SKIPPED, crl = VALIDATION_SKIPPED;

    if (revocation->ocsp) {
        check->by_ocsp = true;
        check->left = max(count_urls(check->subject, true, revocation->crl), 1);
        if (!ask(check, by_ocsp, issuer, pathlen, anchor, &ocsp)) {
            return false;
        }
    }
    if (revocation->crl) {
        check->by_ocsp = false;
        check->answered = ocsp == VALIDATION_GOOD;
        check->left = max(count_urls(check->subject, false, true), 1);
        if (!ask(check, by_crl, issuer, pathlen, anchor, &crl)) {
            return false;
        }
    }
    if (ocsp == VALIDATION_GOOD || crl == VALIDATION_GOOD) {
        return true;
    }
    if (!*check->reason) {
        snprintf(check->reason, sizeof(check->reason), "nobody to ask");
    }
    return pass_unknown(check, ocsp != VALIDATION_SKIPPED || crl != VALIDATION_SKIPPED);
}

/* Nobody is asked about the certificates of a gateway that is going to be refused for another reason. Those of the
 * server behind it were judged when they came (charon_eap.c). */
static bool is_worth_asking(attempt_t* attempt, u_int pathlen, auth_cfg_t* chain)
{
    bool worth = pathlen > 0 || charon_gateway_is_proven(charon->bus->get_sa(charon->bus)) ||
                 charon_second_opinion(attempt, chain);

    if (!worth) {
        attempt_fail(attempt, CHARON_FAILURE_GATEWAY_AUTH, NULL);
    }
    return worth;
}

/* Called for one certificate after another, from the end entity's on, once the whole chain has passed. */
static bool validate_online(cert_validator_t* this, certificate_t* subject, certificate_t* issuer, u_int pathlen,
                            bool anchor, auth_cfg_t* auth)
{
    attempt_t* attempt = attempt_current();
    bool passes;

    if (!attempt || subject->get_type(subject) != CERT_X509 || issuer->get_type(issuer) != CERT_X509) {
        attempt_put(attempt);
        return FALSE; /* every verification here is an attempt's, and of X.509 certificates */
    }
    passes = is_worth_asking(attempt, pathlen, auth);
    if (passes && (attempt->revocation->ocsp || attempt->revocation->crl)) {
        revocation_check_t check = {.attempt = attempt, .subject = (x509_t*)subject};
        credential_set_t* stapled = &attempt->revocation->stapled->set;

        lib->credmgr->add_local_set(lib->credmgr, stapled, FALSE);
        charon_revocation_begin(&check);
        passes = ask_all(&check, issuer, pathlen, anchor);
        charon_revocation_begin(NULL);
        lib->credmgr->remove_local_set(lib->credmgr, stapled);
    }
    attempt_put(attempt);
    return passes;
}

static cert_validator_t validator = {.validate_online = validate_online};

static revocation_validator_t* create_validator(bool ocsp)
{
    lib->settings->set_bool(lib->settings, "%s.plugins.revocation.enable_ocsp", ocsp, lib->ns);
    lib->settings->set_bool(lib->settings, "%s.plugins.revocation.enable_crl", !ocsp, lib->ns);
    return revocation_validator_create();
}

void charon_revocation_start(void)
{
    charon_revocation_abort(!revocation_fetch_start());
    by_ocsp = create_validator(true);
    by_crl = create_validator(false);
    lib->credmgr->add_validator(lib->credmgr, &validator);
}

void charon_revocation_stop(void)
{
    lib->credmgr->remove_validator(lib->credmgr, &validator);
    by_ocsp->destroy(by_ocsp);
    by_crl->destroy(by_crl);
    revocation_fetch_stop();
}

bool charon_revocation_refused(attempt_t* attempt)
{
    return attempt->failure == CHARON_FAILURE_REVOKED || attempt->failure == CHARON_FAILURE_REVOCATION;
}

void charon_revocation_explain(attempt_t* attempt, charon_event_t* event)
{
    const revocation_t* revocation = attempt->revocation;
    bool ours = charon_revocation_refused(attempt);

    event->subject = ours ? revocation->subject : "";
    event->reason = ours ? revocation->reason : "";
    event->source = ours ? revocation->source : "";
    event->since = ours ? revocation->since : "";
    event->url = ours ? revocation->url : "";
}
