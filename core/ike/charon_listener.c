/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_attempt.h"
#include "charon_parts.h"

#include <encoding/payloads/cert_payload.h>
#include <encoding/payloads/eap_payload.h>
#include <encoding/payloads/notify_payload.h>
#include <processing/jobs/delete_ike_sa_job.h>

#define ADDRESS_LENGTH 64

static void describe_endpoint(host_t* host, char* text, charon_endpoint_t* endpoint)
{
    snprintf(text, ADDRESS_LENGTH, "%H", host);
    endpoint->address = text;
    endpoint->port = host->get_port(host);
}

static void emit_path(attempt_t* attempt, ike_sa_t* ike_sa, charon_event_kind_t kind, host_t* local, host_t* gateway)
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

static void message_leaves(attempt_t* attempt, ike_sa_t* ike_sa, message_t* message)
{
    host_t* local = ike_sa->get_my_host(ike_sa);
    host_t* gateway = ike_sa->get_other_host(ike_sa);

    switch (message->get_exchange_type(message)) {
    case IKE_SA_INIT:
        if (!attempt->contacted) {
            attempt->contacted = true;
            emit_path(attempt, ike_sa, CHARON_EVENT_CONTACTING, local, gateway);
        }
        break;
    case IKE_AUTH:
        if (!attempt->proving) {
            attempt->proving = true;
            emit_path(attempt, ike_sa, CHARON_EVENT_PATH, local, gateway);
            emit_simple(attempt, CHARON_EVENT_PROVING);
        } else if (!attempt->signing_in && attempt->use_eap) {
            attempt->signing_in = true;
            emit_simple(attempt, CHARON_EVENT_SIGNING_IN);
        }
        break;
    default:
        break;
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
        attempt_fail(attempt, attempt->use_eap && !attempt->proven ? CHARON_FAILURE_NOTIFY : CHARON_FAILURE_SIGN_IN,
                     name);
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
        attempt_fail(attempt, CHARON_FAILURE_NOTIFY, name);
        break;
    }
}

static void note_certificate(attempt_t* attempt, cert_payload_t* payload)
{
    certificate_t* certificate;

    if (payload->get_cert_encoding(payload) != ENC_X509_SIGNATURE ||
        attempt->peer_certificate_count == MAX_PEER_CERTIFICATES) {
        return;
    }
    certificate = payload->get_cert(payload);
    if (certificate && certificate->get_encoding(certificate, CERT_ASN1_DER,
                                                 &attempt->peer_certificates[attempt->peer_certificate_count])) {
        attempt->peer_certificate_count++;
    }
    DESTROY_IF(certificate);
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
            if (type < 16384) { /* error types, RFC 7296 section 3.10.1 */
                note_notify(attempt, exchange, type);
            }
            break;
        }
        case PLV2_CERTIFICATE:
            note_certificate(attempt, (cert_payload_t*)payload);
            break;
        case PLV2_EAP:
            if (((eap_payload_t*)payload)->get_code((eap_payload_t*)payload) == EAP_FAILURE) {
                attempt_fail(attempt, attempt->proven ? CHARON_FAILURE_SIGN_IN : CHARON_FAILURE_NOT_PROVEN,
                             "EAP_FAILURE");
            }
            break;
        default:
            break;
        }
    }
    enumerator->destroy(enumerator);
}

static bool message(listener_t* this, ike_sa_t* ike_sa, message_t* message, bool incoming, bool plain)
{
    attempt_t* attempt = plain ? attempt_of(ike_sa) : NULL;

    if (!attempt) {
        return TRUE;
    }
    attempt->lock->lock(attempt->lock);
    if (!attempt->was_up) {
        if (!incoming && message->get_request(message)) {
            message_leaves(attempt, ike_sa, message);
        } else if (incoming && !message->get_request(message)) {
            message_arrives(attempt, message);
        }
    }
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
    return TRUE;
}

/* After each authentication round, and also where a gateway leaves its own round out (EAP without AUTH): the hook runs
 * before any EAP payload of that message is looked at, so a gateway that has not proven itself gets no answer to it. */
static bool authorize(listener_t* this, ike_sa_t* ike_sa, bool final, bool* success)
{
    attempt_t* attempt = attempt_of(ike_sa);

    if (!attempt) {
        return TRUE;
    }
    attempt->lock->lock(attempt->lock);
    if (charon_gateway_is_proven(ike_sa)) {
        attempt->proven = true;
    } else {
        auth_cfg_t* round = ike_sa->get_auth_cfg(ike_sa, FALSE);

        DBG1(DBG_IKE, "the gateway has not proven itself as the profile demands, going no further");
        attempt_fail(attempt,
                     round->get(round, AUTH_RULE_SUBJECT_CERT) ? CHARON_FAILURE_GATEWAY_AUTH
                                                               : CHARON_FAILURE_NOT_PROVEN,
                     NULL);
        *success = FALSE;
    }
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
    return TRUE;
}

static bool alert(listener_t* this, ike_sa_t* ike_sa, alert_t kind, va_list args)
{
    attempt_t* attempt = attempt_of(ike_sa);

    if (!attempt) {
        return TRUE;
    }
    switch (kind) {
    case ALERT_PEER_AUTH_FAILED:
        attempt_fail(attempt, CHARON_FAILURE_GATEWAY_AUTH, NULL);
        break;
    case ALERT_LOCAL_AUTH_FAILED:
        attempt_fail(attempt, attempt->use_eap && !attempt->proven ? CHARON_FAILURE_GATEWAY_AUTH
                                                                   : CHARON_FAILURE_SIGN_IN,
                     NULL);
        break;
    case ALERT_PEER_ADDR_FAILED:
        attempt_fail(attempt, CHARON_FAILURE_UNREACHABLE, NULL);
        break;
    case ALERT_RETRANSMIT_SEND_TIMEOUT:
    case ALERT_PEER_INIT_UNREACHABLE:
        attempt_fail(attempt, attempt->was_up ? CHARON_FAILURE_LOST : CHARON_FAILURE_SILENT, NULL);
        break;
    case ALERT_PROPOSAL_MISMATCH_IKE:
        attempt_fail(attempt, CHARON_FAILURE_IKE_PROPOSAL, NULL);
        break;
    case ALERT_PROPOSAL_MISMATCH_CHILD:
        attempt_fail(attempt, CHARON_FAILURE_ESP_PROPOSAL, NULL);
        break;
    case ALERT_TS_MISMATCH:
        attempt_fail(attempt, CHARON_FAILURE_SELECTORS, NULL);
        break;
    case ALERT_INSTALL_CHILD_SA_FAILED:
    case ALERT_INSTALL_CHILD_POLICY_FAILED:
        attempt_fail(attempt, CHARON_FAILURE_DATA_PLANE, NULL);
        break;
    default:
        break;
    }
    attempt_put(attempt);
    return TRUE;
}

static bool ike_state_change(listener_t* this, ike_sa_t* ike_sa, ike_sa_state_t state)
{
    if (state == IKE_DESTROYING) {
        charon_attempt_ended(ike_sa);
    }
    return TRUE;
}

static bool ike_rekey(listener_t* this, ike_sa_t* old, ike_sa_t* new)
{
    attempt_t* attempt = attempt_of(old);
    charon_event_t event = {.kind = CHARON_EVENT_REKEYED};
    char proposal[256] = "";

    if (!attempt) {
        return TRUE;
    }
    attempt->lock->lock(attempt->lock);
    if (attempt->ike_sa == old->get_unique_id(old)) {
        attempt->ike_sa = new->get_unique_id(new);
        if (new->get_proposal(new)) {
            snprintf(proposal, sizeof(proposal), "%P", new->get_proposal(new));
        }
        event.ike_proposal = proposal;
        attempt_emit(attempt, &event);
    }
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
    return TRUE;
}

/* Reauthentication that the gateway asked for (RFC 4478): the attempt goes on in the new IKE_SA. */
static bool ike_reestablish_pre(listener_t* this, ike_sa_t* old, ike_sa_t* new)
{
    attempt_t* attempt = attempt_of(old);

    if (attempt) {
        attempt->lock->lock(attempt->lock);
        if (attempt->ike_sa == old->get_unique_id(old)) {
            attempt->ike_sa = new->get_unique_id(new);
        }
        attempt->lock->unlock(attempt->lock);
        attempt_put(attempt);
    }
    return TRUE;
}

static bool ike_update(listener_t* this, ike_sa_t* ike_sa, host_t* local, host_t* remote)
{
    attempt_t* attempt = attempt_of(ike_sa);

    if (attempt) {
        if (attempt->was_up) {
            emit_path(attempt, ike_sa, CHARON_EVENT_PATH, local, remote);
        }
        attempt_put(attempt);
    }
    return TRUE;
}

static bool child_rekey(listener_t* this, ike_sa_t* ike_sa, child_sa_t* old, child_sa_t* new)
{
    attempt_t* attempt = attempt_of(ike_sa);
    charon_event_t event = {.kind = CHARON_EVENT_REKEYED};
    uint64_t bytes = 0, packets = 0;
    char proposal[256] = "";

    if (!attempt) {
        return TRUE;
    }
    attempt->lock->lock(attempt->lock);
    old->get_usestats(old, TRUE, NULL, &bytes, &packets);
    attempt->past_rx_bytes += bytes;
    attempt->past_rx_packets += packets;
    old->get_usestats(old, FALSE, NULL, &bytes, &packets);
    attempt->past_tx_bytes += bytes;
    attempt->past_tx_packets += packets;
    if (new->get_proposal(new)) {
        snprintf(proposal, sizeof(proposal), "%P", new->get_proposal(new));
    }
    event.esp_proposal = proposal;
    attempt_emit(attempt, &event);
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
    return TRUE;
}

/* Strings for one event, freed together. */
typedef struct {
    char* items[MAX_ATTRIBUTES];
    size_t count;
} strings_t;

static void strings_add(strings_t* strings, char* text)
{
    if (strings->count < MAX_ATTRIBUTES && text) {
        strings->items[strings->count++] = text;
    } else {
        free(text);
    }
}

static void strings_clear(strings_t* strings)
{
    while (strings->count) {
        free(strings->items[--strings->count]);
    }
}

static void collect_virtual_ips(ike_sa_t* ike_sa, strings_t* strings)
{
    enumerator_t* enumerator = ike_sa->create_virtual_ip_enumerator(ike_sa, TRUE);
    host_t* host;
    char* text;

    while (enumerator->enumerate(enumerator, &host)) {
        if (!host->is_anyaddr(host) && asprintf(&text, "%H", host) > 0) {
            strings_add(strings, text);
        }
    }
    enumerator->destroy(enumerator);
}

static void collect_selectors(child_sa_t* child_sa, strings_t* strings)
{
    enumerator_t* enumerator = child_sa->create_ts_enumerator(child_sa, FALSE);
    traffic_selector_t* selector;

    while (enumerator->enumerate(enumerator, &selector)) {
        host_t* net;
        uint8_t prefix;
        char* text;

        /* A range that is no subnet gives the smallest that holds it; the policy still keeps to the range. */
        selector->to_subnet(selector, &net, &prefix);
        if (asprintf(&text, "%H/%u", net, prefix) > 0) {
            strings_add(strings, text);
        }
        net->destroy(net);
    }
    enumerator->destroy(enumerator);
}

static void emit_child_up(attempt_t* attempt, ike_sa_t* ike_sa, child_sa_t* child_sa)
{
    charon_event_t event = {.kind = CHARON_EVENT_CHILD_UP};
    strings_t virtual_ips = {}, selectors = {};
    char ike_proposal[256] = "", esp_proposal[256] = "", link[32] = "";

    collect_virtual_ips(ike_sa, &virtual_ips);
    collect_selectors(child_sa, &selectors);
    if (ike_sa->get_proposal(ike_sa)) {
        snprintf(ike_proposal, sizeof(ike_proposal), "%P", ike_sa->get_proposal(ike_sa));
    }
    if (child_sa->get_proposal(child_sa)) {
        snprintf(esp_proposal, sizeof(esp_proposal), "%P", child_sa->get_proposal(child_sa));
    }
    charon_parts_data_plane()->link(charon_parts_data_plane()->context, link, sizeof(link));
    event.virtual_ips = (const char* const*)virtual_ips.items;
    event.virtual_ip_count = virtual_ips.count;
    event.remote_selectors = (const char* const*)selectors.items;
    event.remote_selector_count = selectors.count;
    event.dns_servers = (const char* const*)attempt->dns_servers;
    event.dns_server_count = attempt->dns_server_count;
    event.dns_domains = (const char* const*)attempt->dns_domains;
    event.dns_domain_count = attempt->dns_domain_count;
    event.ike_proposal = ike_proposal;
    event.esp_proposal = esp_proposal;
    event.udp_encapsulated = child_sa->has_encap(child_sa);
    event.link = link;
    attempt_emit(attempt, &event);
    strings_clear(&virtual_ips);
    strings_clear(&selectors);
}

static bool child_updown(listener_t* this, ike_sa_t* ike_sa, child_sa_t* child_sa, bool up)
{
    attempt_t* attempt = attempt_of(ike_sa);

    if (!attempt) {
        return TRUE;
    }
    attempt->lock->lock(attempt->lock);
    if (up) {
        attempt->was_up = true;
        attempt->failure = CHARON_FAILURE_NONE; /* what was overcome on the way here explains no later end */
        emit_child_up(attempt, ike_sa, child_sa);
    } else if (!attempt->terminating && ike_sa->get_state(ike_sa) == IKE_ESTABLISHED) {
        /* The gateway took the CHILD_SA away and kept the IKE_SA: a tunnel without packets is none. */
        attempt_fail(attempt, CHARON_FAILURE_CLOSED, NULL);
        lib->processor->queue_job(lib->processor,
                                  (job_t*)delete_ike_sa_job_create(ike_sa->get_id(ike_sa), TRUE));
    }
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
    return TRUE;
}

listener_t* charon_listener(void)
{
    static listener_t listener = {
        .message = message,
        .authorize = authorize,
        .alert = alert,
        .ike_state_change = ike_state_change,
        .ike_rekey = ike_rekey,
        .ike_reestablish_pre = ike_reestablish_pre,
        .ike_update = ike_update,
        .child_rekey = child_rekey,
        .child_updown = child_updown,
    };

    return &listener;
}
