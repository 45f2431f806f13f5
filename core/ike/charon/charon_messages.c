/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the messages themselves tell of an attempt that is not up yet: phases, path, error notifies, certificates.
 */
#include "charon_attempt.h"
#include "charon_parts.h"

#include <credentials/certificates/x509.h>
#include <encoding/payloads/cert_payload.h>
#include <encoding/payloads/certreq_payload.h>
#include <encoding/payloads/eap_payload.h>
#include <encoding/payloads/encodings.h>
#include <encoding/payloads/notify_payload.h>
#include <sa/redirect_manager.h>

#define ADDRESS_LENGTH 64
#define MAX_CERTIFICATE_SIZE ((size_t)64 * 1024)

/* Error types for private use, RFC 7296 section 3.10.1. */
#define FIRST_PRIVATE_ERROR 8192

static void describe_endpoint(host_t* host, char* text, charon_endpoint_t* endpoint)
{
    snprintf(text, ADDRESS_LENGTH, "%H", host);
    endpoint->address = text;
    endpoint->port = host->get_port(host);
}

void charon_emit_path(attempt_t* attempt, ike_sa_t* ike_sa, charon_event_kind_t kind, host_t* local, host_t* gateway)
{
    char here[ADDRESS_LENGTH], there[ADDRESS_LENGTH];
    charon_event_t event = {.kind = kind};

    describe_endpoint(local, here, &event.local);
    describe_endpoint(gateway, there, &event.gateway);
    /* RFC 7296 section 2.23: the peer's hashes of both addresses decide these two. */
    event.nat_here = ike_sa->has_condition(ike_sa, COND_NAT_HERE);
    event.nat_there = ike_sa->has_condition(ike_sa, COND_NAT_THERE);
    attempt_emit(attempt, &event);
}

static void emit_simple(attempt_t* attempt, charon_event_kind_t kind)
{
    charon_event_t event = {.kind = kind};

    attempt_emit(attempt, &event);
}

/* Many gateways show their certificate only when asked for one, and without it nobody can say which it is. */
static void request_pinned(attempt_t* attempt, message_t* message)
{
    certreq_payload_t* request = certreq_payload_create_type(CERT_X509);
    enumerator_t* enumerator = attempt->pinned->create_enumerator(attempt->pinned);
    certificate_t* pinned;

    while (enumerator->enumerate(enumerator, &pinned)) {
        x509_t* x509 = (x509_t*)pinned;
        chunk_t issuer = x509->get_authKeyIdentifier(x509);

        if (issuer.len == HASH_SIZE_SHA1) { /* RFC 7296 section 3.7 */
            request->add_keyid(request, issuer);
        }
    }
    enumerator->destroy(enumerator);
    message->add_payload(message, (payload_t*)request);
}

/* libcharon answers a type that nobody here knows with a NAK that lists all that is registered; the profile's own are
 * fewer (RFC 3748 section 5.3.1). */
static void narrow_nak(attempt_t* attempt, message_t* message)
{
    eap_payload_t* eap = (eap_payload_t*)message->get_payload(message, PLV2_EAP);
    pen_t vendor = PEN_IETF;
    chunk_t packet;

    if (!eap || eap->get_code(eap) != EAP_RESPONSE || eap->get_type(eap, &vendor) != EAP_NAK || eap->is_expanded(eap)) {
        return;
    }
    packet = chunk_cata("cc", chunk_create(eap->get_data(eap).ptr, 5),
                        chunk_create(attempt->eap_methods, attempt->eap_method_count));
    htoun16(packet.ptr + 2, packet.len);
    eap->set_data(eap, packet);
}

static void message_leaves(attempt_t* attempt, ike_sa_t* ike_sa, message_t* message)
{
    host_t* local = ike_sa->get_my_host(ike_sa);
    host_t* gateway = ike_sa->get_other_host(ike_sa);

    switch (message->get_exchange_type(message)) {
    case IKE_SA_INIT:
        if (!attempt->contacted) {
            attempt->contacted = true;
            charon_emit_path(attempt, ike_sa, CHARON_EVENT_CONTACTING, local, gateway);
        }
        break;
    case IKE_AUTH:
        if (!attempt->proving) {
            attempt->proving = true;
            if (attempt->request_pinned) {
                request_pinned(attempt, message);
            }
            charon_emit_path(attempt, ike_sa, CHARON_EVENT_PATH, local, gateway);
            emit_simple(attempt, CHARON_EVENT_PROVING);
        } else if (!attempt->signing_in && attempt->eap_round) {
            attempt->signing_in = true;
            emit_simple(attempt, CHARON_EVENT_SIGNING_IN);
        }
        narrow_nak(attempt, message);
        break;
    default:
        break;
    }
}

/* What a refusal means by what came before it. */
static void note_refused_sign_in(attempt_t* attempt)
{
    if (!attempt->proven && !attempt->certificate_round && !attempt->shared_key_round) {
        attempt_fail(attempt, CHARON_FAILURE_NOT_PROVEN, NULL);
    } else if (attempt->eap_round && *attempt->other_method) {
        attempt_fail(attempt, CHARON_FAILURE_EAP_METHOD, attempt->other_method);
    } else if (attempt->tls_method_ran && !attempt->aaa_accepted) {
        attempt_fail(attempt, CHARON_FAILURE_AAA, NULL);
    } else if (attempt->account_error && attempt->account_error != ERROR_AUTHENTICATION_FAILURE) {
        attempt_fail(attempt, CHARON_FAILURE_ACCOUNT, NULL);
    } else {
        attempt_fail(attempt, CHARON_FAILURE_SIGN_IN, NULL);
    }
}

static void note_notify(attempt_t* attempt, exchange_type_t exchange, notify_type_t type)
{
    char name[64];

    snprintf(name, sizeof(name), "%N", notify_type_names, type);
    if (exchange == IKE_SA_INIT) {
        switch (type) {
        case NO_PROPOSAL_CHOSEN:
            attempt_fail(attempt, CHARON_FAILURE_IKE_PROPOSAL, name);
            break;
        case INVALID_KE_PAYLOAD: /* asks for another group; charon tries that one */
            break;
        default:
            attempt_fail(attempt, CHARON_FAILURE_NOTIFY, name);
            break;
        }
        return;
    }
    switch (type) {
    case AUTHENTICATION_FAILED:
        /* Before an EAP round this is about configurations, not about the password. */
        if (attempt->eap_round && !attempt->certificate_round && !attempt->proven) {
            attempt_fail(attempt, CHARON_FAILURE_NOTIFY, name);
        } else {
            note_refused_sign_in(attempt);
        }
        break;
    case NO_PROPOSAL_CHOSEN:
        attempt_fail(attempt, CHARON_FAILURE_ESP_PROPOSAL, name);
        break;
    case TS_UNACCEPTABLE:
    case SINGLE_PAIR_REQUIRED:
        attempt_fail(attempt, CHARON_FAILURE_SELECTORS, name);
        break;
    case INTERNAL_ADDRESS_FAILURE:
    case FAILED_CP_REQUIRED:
        attempt_fail(attempt, CHARON_FAILURE_NO_ADDRESS, name);
        break;
    default:
        /* Windows answers a disabled account with an error number of its own, after the password method ran. */
        attempt_fail(attempt,
                     attempt->eap_method_ran && type >= FIRST_PRIVATE_ERROR ? CHARON_FAILURE_SIGN_IN
                                                                            : CHARON_FAILURE_NOTIFY,
                     name);
        break;
    }
}

/* RFC 5685: it is never followed, and no tunnel comes of it. */
static void note_redirect(attempt_t* attempt, notify_payload_t* notify)
{
    identification_t* gateway = redirect_data_parse(notify->get_notification_data(notify), NULL);
    char target[sizeof(attempt->notify)] = "";

    if (gateway) {
        snprintf(target, sizeof(target), "%Y", gateway);
        gateway->destroy(gateway);
    }
    attempt_fail(attempt, CHARON_FAILURE_REDIRECT, target);
}

/* The payload's data as it came, also where libcharon can't read it: the explanation needs just that. Borrowed. */
static chunk_t certificate_data(payload_t* payload)
{
    encoding_rule_t* rules;
    int count = payload->get_encoding_rules(payload, &rules), i;

    for (i = 0; i < count; i++) {
        if (rules[i].type == CHUNK_DATA) {
            return *(chunk_t*)((char*)payload + rules[i].offset);
        }
    }
    return chunk_empty;
}

static void note_certificate(attempt_t* attempt, cert_payload_t* payload)
{
    chunk_t data = certificate_data((payload_t*)payload);

    switch (payload->get_cert_encoding(payload)) {
    case ENC_X509_SIGNATURE:
        if (attempt->peer_certificate_count < MAX_PEER_CERTIFICATES && data.len && data.len <= MAX_CERTIFICATE_SIZE) {
            attempt->peer_certificates[attempt->peer_certificate_count++] = chunk_clone(data);
        }
        break;
    default:
        break;
    }
}

/* Of the profile's gateway certificates, trusts those that the gateway has shown; all, if it shows none. */
static void trust_pinned(attempt_t* attempt)
{
    certificate_t* pinned;

    while (attempt->pinned->remove_first(attempt->pinned, (void**)&pinned) == SUCCESS) {
        bool shown = !attempt->peer_certificate_count;
        chunk_t encoding;
        size_t i;

        if (pinned->get_encoding(pinned, CERT_ASN1_DER, &encoding)) {
            for (i = 0; i < attempt->peer_certificate_count; i++) {
                shown = shown || chunk_equals(encoding, attempt->peer_certificates[i]);
            }
            chunk_free(&encoding);
        }
        if (shown) {
            attempt->credentials->add_cert(attempt->credentials, TRUE, pinned);
        } else {
            pinned->destroy(pinned);
        }
    }
}

static void note_eap(attempt_t* attempt, eap_payload_t* payload)
{
    pen_t vendor = PEN_IETF;
    eap_type_t type;

    switch (payload->get_code(payload)) {
    case EAP_REQUEST:
        type = payload->get_type(payload, &vendor);
        if (!attempt->eap_method_ran && (vendor != PEN_IETF || (type != EAP_IDENTITY && type != EAP_NOTIFICATION))) {
            snprintf(attempt->other_method, sizeof(attempt->other_method), "%N", eap_type_names, type);
        }
        break;
    case EAP_FAILURE:
        note_refused_sign_in(attempt);
        break;
    default:
        break;
    }
}

/* What the gateway says while the attempt is not up yet; afterwards the tasks' own outcome counts. */
static void message_arrives(attempt_t* attempt, message_t* message)
{
    exchange_type_t exchange = message->get_exchange_type(message);
    enumerator_t* enumerator;
    payload_t* payload;

    if (exchange != IKE_SA_INIT && exchange != IKE_AUTH) {
        return;
    }
    enumerator = message->create_payload_enumerator(message);
    while (enumerator->enumerate(enumerator, &payload)) {
        switch (payload->get_type(payload)) {
        case PLV2_NOTIFY: {
            notify_type_t type = ((notify_payload_t*)payload)->get_notify_type((notify_payload_t*)payload);
            if (type == REDIRECT) {
                note_redirect(attempt, (notify_payload_t*)payload);
            } else if (type < 16384) { /* error types, RFC 7296 section 3.10.1 */
                note_notify(attempt, exchange, type);
            }
            break;
        }
        case PLV2_CERTIFICATE:
            note_certificate(attempt, (cert_payload_t*)payload);
            break;
        case PLV2_EAP:
            note_eap(attempt, (eap_payload_t*)payload);
            break;
        default:
            break;
        }
    }
    enumerator->destroy(enumerator);
    if (exchange == IKE_AUTH) {
        trust_pinned(attempt);
    }
}

void charon_message_seen(attempt_t* attempt, ike_sa_t* ike_sa, message_t* message, bool incoming)
{
    if (!incoming && message->get_request(message)) {
        message_leaves(attempt, ike_sa, message);
    } else if (incoming && !message->get_request(message)) {
        attempt->answered_port = message->get_source(message)->get_port(message->get_source(message));
        message_arrives(attempt, message);
    }
}
