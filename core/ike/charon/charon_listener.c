/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_attempt.h"
#include "charon_parts.h"
#include "charon_revocation.h"

#include <processing/jobs/delete_ike_sa_job.h>

/* A TS payload counts its selectors in one byte (RFC 7296 section 3.13). */
#define MAX_SELECTORS 256

/* charon takes the outbound SA away before it tells of the rekeying that we asked for: read its counters while it is
 * still there; charon keeps what was read last. */
static void read_counters(ike_sa_t* ike_sa)
{
    enumerator_t* enumerator = ike_sa->create_child_sa_enumerator(ike_sa);
    child_sa_t* child_sa;

    while (enumerator->enumerate(enumerator, &child_sa)) {
        uint64_t bytes, packets;

        child_sa->get_usestats(child_sa, FALSE, NULL, &bytes, &packets);
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
    attempt_measure(attempt, message, incoming);
    charon_revocation_message(attempt, message, incoming);
    if (!attempt->was_up) {
        charon_message_seen(attempt, ike_sa, message, incoming);
    } else if (!incoming && message->get_exchange_type(message) == CREATE_CHILD_SA) {
        read_counters(ike_sa);
    }
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
    return TRUE;
}

/* The certificates that libcharon verified in this round, own first; the anchor is ours and not among them. */
bool charon_second_opinion(attempt_t* attempt, auth_cfg_t* round)
{
    chunk_t encodings[MAX_PEER_CERTIFICATES];
    charon_bytes_t views[MAX_PEER_CERTIFICATES];
    certificate_t* certificate = round->get(round, AUTH_RULE_SUBJECT_CERT);
    enumerator_t* enumerator = round->create_enumerator(round);
    auth_rule_t rule;
    size_t count = 0;
    bool accepted;

    if (certificate->get_encoding(certificate, CERT_ASN1_DER, &encodings[count])) {
        count++;
    }
    while (count && count < MAX_PEER_CERTIFICATES && enumerator->enumerate(enumerator, &rule, &certificate)) {
        if (rule == AUTH_RULE_IM_CERT && certificate->get_encoding(certificate, CERT_ASN1_DER, &encodings[count])) {
            count++;
        }
    }
    enumerator->destroy(enumerator);
    attempt_view(encodings, count, views);
    accepted = charon_parts_callbacks()->accepts(charon_parts_callbacks()->context, attempt->number,
                                                 CHARON_PARTY_GATEWAY, views, count);
    while (count) {
        chunk_free(&encodings[--count]);
    }
    return accepted;
}

/* The gateway's round as the profile demands it; with a certificate, also by our own rules. */
static bool gateway_passes(attempt_t* attempt, ike_sa_t* ike_sa)
{
    auth_cfg_t* round = charon_proving_round(ike_sa);

    return round && (attempt->shared_key_round || charon_second_opinion(attempt, round));
}

/* After each authentication round, and also where a gateway leaves its own round out (EAP without AUTH): the hook runs
 * before any EAP payload of that message is looked at, so a gateway that has not proven itself gets no answer to it. */
static bool authorize(listener_t* this, ike_sa_t* ike_sa, bool final, bool* success)
{
    attempt_t* attempt = attempt_of(ike_sa);

    if (!attempt) {
        *success = FALSE; /* every IKE_SA here belongs to an attempt */
        return TRUE;
    }
    attempt->lock->lock(attempt->lock);
    if (gateway_passes(attempt, ike_sa)) {
        attempt->proven = true;
    } else {
        auth_cfg_t* round = ike_sa->get_auth_cfg(ike_sa, FALSE);

        DBG1(DBG_IKE, "the gateway has not proven itself as the profile demands, going no further");
        attempt_fail(
            attempt,
            round->get(round, AUTH_RULE_SUBJECT_CERT) ? CHARON_FAILURE_GATEWAY_AUTH : CHARON_FAILURE_NOT_PROVEN, NULL);
        *success = FALSE;
    }
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
    return TRUE;
}

/* A person who was asked this long may have been too slow for the gateway, if it is silent afterwards. */
#define LONG_ANSWER_SECONDS 5

/* What an alert means for an attempt that is not up yet. */
static charon_failure_t setup_failure(attempt_t* attempt, alert_t kind)
{
    switch (kind) {
    case ALERT_PEER_AUTH_FAILED:
        return CHARON_FAILURE_GATEWAY_AUTH;
    case ALERT_LOCAL_AUTH_FAILED:
        if (attempt->eap_round && !attempt->proven) {
            return CHARON_FAILURE_GATEWAY_AUTH;
        }
        /* EAP-MSCHAPv2 that is told about the account ends on our side. */
        return attempt->account_error && attempt->account_error != ERROR_AUTHENTICATION_FAILURE
                   ? CHARON_FAILURE_ACCOUNT
                   : CHARON_FAILURE_SIGN_IN;
    case ALERT_PEER_ADDR_FAILED:
        return CHARON_FAILURE_UNREACHABLE;
    case ALERT_RETRANSMIT_SEND_TIMEOUT:
    case ALERT_PEER_INIT_UNREACHABLE:
        return attempt->asked_seconds >= LONG_ANSWER_SECONDS ? CHARON_FAILURE_LATE : CHARON_FAILURE_SILENT;
    case ALERT_PROPOSAL_MISMATCH_IKE:
        return CHARON_FAILURE_IKE_PROPOSAL;
    case ALERT_PROPOSAL_MISMATCH_CHILD:
        return CHARON_FAILURE_ESP_PROPOSAL;
    case ALERT_TS_MISMATCH:
        return CHARON_FAILURE_SELECTORS;
    case ALERT_INSTALL_CHILD_SA_FAILED:
    case ALERT_INSTALL_CHILD_POLICY_FAILED:
        return CHARON_FAILURE_DATA_PLANE;
    default:
        return CHARON_FAILURE_NONE;
    }
}

/* The same once it was up: a rekeying that fails is tried again by charon and explains no later end. */
static charon_failure_t later_failure(alert_t kind)
{
    switch (kind) {
    case ALERT_RETRANSMIT_SEND_TIMEOUT:
    case ALERT_PEER_INIT_UNREACHABLE:
        return CHARON_FAILURE_LOST;
    case ALERT_PEER_AUTH_FAILED: /* in a reauthentication */
        return CHARON_FAILURE_GATEWAY_AUTH;
    case ALERT_LOCAL_AUTH_FAILED:
        return CHARON_FAILURE_SIGN_IN;
    default:
        return CHARON_FAILURE_NONE;
    }
}

static bool alert(listener_t* this, ike_sa_t* ike_sa, alert_t kind, va_list args)
{
    attempt_t* attempt = attempt_of(ike_sa);
    charon_failure_t failure;

    if (!attempt) {
        return TRUE;
    }
    attempt->lock->lock(attempt->lock);
    if (!attempt->was_up) {
        failure = setup_failure(attempt, kind);
        if (failure != CHARON_FAILURE_NONE) {
            attempt_fail(attempt, failure, NULL);
        }
    } else {
        failure = later_failure(kind);
        if (failure != CHARON_FAILURE_NONE && !charon_revocation_refused(attempt)) {
            attempt->failure = failure;
        }
    }
    attempt->lock->unlock(attempt->lock);
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

/* After IKE's new keys: where it was the gateway that asked for them, it knows the new IKE_SA once it has our answer.
 */
#define NAT_PROBE_DELAY_SECONDS 1

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
        charon_ask_nat_mapping(new, NAT_PROBE_DELAY_SECONDS);
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
        attempt_forget_round_trip(attempt);
        if (attempt->was_up) {
            charon_emit_path(attempt, ike_sa, CHARON_EVENT_PATH, local, remote);
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
    char* items[MAX_SELECTORS];
    size_t count;
} strings_t;

static void strings_add(strings_t* strings, char* text)
{
    if (strings->count < MAX_SELECTORS && text) {
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
        if (attempt->was_up) { /* a reauthentication: perhaps because this machine has another address now */
            charon_emit_path(attempt, ike_sa, CHARON_EVENT_PATH, ike_sa->get_my_host(ike_sa),
                             ike_sa->get_other_host(ike_sa));
        }
        attempt->was_up = true;
        attempt->failure = CHARON_FAILURE_NONE; /* what was overcome on the way here explains no later end */
        emit_child_up(attempt, ike_sa, child_sa);
        charon_ask_nat_mapping(ike_sa, 0);
    } else if (!attempt->terminating && ike_sa->get_state(ike_sa) == IKE_ESTABLISHED) {
        /* The gateway took the CHILD_SA away and kept the IKE_SA: a tunnel without packets is none. */
        attempt_fail(attempt, CHARON_FAILURE_CLOSED, NULL);
        lib->processor->queue_job(lib->processor, (job_t*)delete_ike_sa_job_create(ike_sa->get_id(ike_sa), TRUE));
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
