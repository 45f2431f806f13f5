/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From an attempt's plain values to strongSwan's configurations, an IKE_SA, and its end.
 */
#include "charon_attempt.h"
#include "charon_parts.h"
#include "charon_path_probe.h"
#include "charon_revocation.h"
#include "charon_token.h"

#include <processing/jobs/callback_job.h>

/* How long a gateway may take to answer our DELETE before the IKE_SA is dropped all the same. */
#define DELETE_PATIENCE_SECONDS 3

/* How soon a terminate that found no IKE_SA looks again. */
#define SEARCH_AGAIN_MS 50

#define IKE_OVERTIME_SECONDS 600
#define CHILD_OVERTIME_SECONDS 60

/* A rekeying begins up to this part of its time earlier, so that both ends seldom begin at once. */
#define JITTER_PART 20

/* What one call of charon_bridge_initiate() builds before anything is started. */
typedef struct {
    attempt_t* attempt;
    peer_cfg_t* peer_cfg;
    child_cfg_t* child_cfg;
    uint32_t nat_keepalive_seconds;
} plan_t;

static void plan_destroy(plan_t* plan)
{
    DESTROY_IF(plan->peer_cfg);
    DESTROY_IF(plan->child_cfg);
    attempt_put(plan->attempt);
    free(plan);
}

static const char* make_peer_cfg(const charon_attempt_t* request, plan_t* plan)
{
    uint32_t reauth = request->reauth_seconds;
    uint32_t first = reauth ? min(reauth, request->ike_rekey_seconds) : request->ike_rekey_seconds;
    char name[64];
    size_t i;
    ike_cfg_create_t ike = {
        .version = IKEV2,
        .local = "%any",
        .local_port = charon->socket->get_port(charon->socket, FALSE),
        .remote = (char*)request->gateway_address,
        .remote_port = request->gateway_port,
        .no_certreq = !request->send_certreq,
        .force_encap = request->force_encap,
        .fragmentation = request->fragmentation ? FRAGMENTATION_YES : FRAGMENTATION_NO,
    };
    peer_cfg_create_t peer = {
        .cert_policy = CERT_SEND_IF_ASKED,
        .unique = UNIQUE_NEVER,
        .keyingtries = 1, /* what comes after a failure is the tunnel machine's decision */
        .rekey_time = request->ike_rekey_seconds,
        .reauth_time = request->reauth_seconds,
        .jitter_time = first / JITTER_PART,
        .over_time = IKE_OVERTIME_SECONDS,
        .no_mobike = !request->mobike,
        .dpd = request->dpd_seconds,
    };
    ike_cfg_t* ike_cfg = ike_cfg_create(&ike);

    attempt_name(request->attempt, name, sizeof(name));
    plan->peer_cfg = peer_cfg_create(name, ike_cfg, &peer);
    for (i = 0; i < request->ike_proposal_count; i++) {
        proposal_t* proposal = proposal_create_from_string(PROTO_IKE, request->ike_proposals[i]);
        if (!proposal) {
            return "ike_proposal";
        }
        ike_cfg->add_proposal(ike_cfg, proposal);
    }
    plan->peer_cfg->add_virtual_ip(plan->peer_cfg, host_create_from_string("0.0.0.0", 0));
    plan->peer_cfg->add_virtual_ip(plan->peer_cfg, host_create_from_string("::", 0));
    return NULL;
}

static const char* make_child_cfg(const charon_attempt_t* request, plan_t* plan)
{
    uint32_t rekey = request->child_rekey_seconds;
    uint32_t over = max(rekey / 10, CHILD_OVERTIME_SECONDS);
    char name[64];
    size_t i;
    child_cfg_create_t child = {
        .mode = MODE_TUNNEL,
        .lifetime = {.time = {.life = rekey + over, .rekey = rekey, .jitter = rekey / JITTER_PART}},
    };

    attempt_name(request->attempt, name, sizeof(name));
    plan->child_cfg = child_cfg_create(name, &child);
    for (i = 0; i < request->esp_proposal_count; i++) {
        proposal_t* proposal = proposal_create_from_string(PROTO_ESP, request->esp_proposals[i]);
        if (!proposal) {
            return "esp_proposal";
        }
        plan->child_cfg->add_proposal(plan->child_cfg, proposal);
    }
    /* Our side is whatever address we are given; theirs is all, which the gateway narrows. */
    plan->child_cfg->add_traffic_selector(plan->child_cfg, TRUE, traffic_selector_create_dynamic(0, 0, 65535));
    plan->child_cfg->add_traffic_selector(plan->child_cfg, FALSE,
                                          traffic_selector_create_from_cidr("0.0.0.0/0", 0, 0, 65535));
    plan->child_cfg->add_traffic_selector(plan->child_cfg, FALSE,
                                          traffic_selector_create_from_cidr("::/0", 0, 0, 65535));
    plan->peer_cfg->add_child_cfg(plan->peer_cfg, plan->child_cfg->get_ref(plan->child_cfg));
    return NULL;
}

/* Tells the end once and forgets the attempt; locked by the caller. */
static void tell_end(attempt_t* attempt, uint64_t silent_seconds)
{
    charon_bytes_t certificates[MAX_PEER_CERTIFICATES], aaa[MAX_PEER_CERTIFICATES];
    charon_event_t event = {
        .kind = CHARON_EVENT_ENDED,
        .silent_seconds = silent_seconds,
        .notify = attempt->notify,
        .peer_certificates = certificates,
        .peer_certificate_count = attempt->peer_certificate_count,
        .aaa_certificates = aaa,
        .aaa_certificate_count = attempt->aaa_certificate_count,
        .answered_port = attempt->answered_port,
        .account_error = attempt->account_error,
        .server_text = attempt->server_text,
        .round = attempt_round(attempt),
        .offered_method = attempt->other_type,
        .offered_inside = attempt->other_inside,
    };

    if (!attempt->terminating) {
        event.failure = attempt->failure;
        if (event.failure == CHARON_FAILURE_NONE) {
            event.failure = attempt->was_up ? CHARON_FAILURE_CLOSED : CHARON_FAILURE_INTERNAL;
        }
    }
    if (event.failure == CHARON_FAILURE_LATE) {
        event.silent_seconds = attempt->asked_seconds;
    }
    attempt_view(attempt->peer_certificates, attempt->peer_certificate_count, certificates);
    attempt_view(attempt->aaa_certificates, attempt->aaa_certificate_count, aaa);
    charon_revocation_explain(attempt, &event);
    attempt->ended = true;
    attempt_emit(attempt, &event);
    attempts_remove(attempt);
}

void charon_attempt_ended(ike_sa_t* ike_sa)
{
    attempt_t* attempt = attempt_of(ike_sa);

    if (!attempt) {
        return;
    }
    attempt->lock->lock(attempt->lock);
    if (!attempt->ended && attempt->ike_sa == ike_sa->get_unique_id(ike_sa)) {
        tell_end(attempt, time_monotonic(NULL) - ike_sa->get_statistic(ike_sa, STAT_INBOUND));
    }
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
}

/* On a charon thread: looks for the way first, so that a machine without a network is told at once. */
static job_requeue_t begin(plan_t* plan)
{
    attempt_t* attempt = plan->attempt;
    ike_cfg_t* ike_cfg = plan->peer_cfg->get_ike_cfg(plan->peer_cfg);
    host_t* gateway = ike_cfg->resolve_other(ike_cfg, AF_UNSPEC);
    host_t* source = gateway ? charon->kernel->get_source_addr(charon->kernel, gateway, NULL) : NULL;
    const char* fault = source ? charon_token_try(attempt) : NULL; /* may wait for a slow card */
    ike_sa_t* ike_sa;
    status_t status = DESTROY_ME;

    /* Read once, when an IKE_SA is made (RFC 3948 section 4). */
    lib->settings->set_int(lib->settings, "%s.keep_alive", plan->nat_keepalive_seconds, lib->ns);
    ike_sa = charon->ike_sa_manager->checkout_by_config(charon->ike_sa_manager, plan->peer_cfg);
    if (!ike_sa) { /* no SPI to be had: the service is stopping, or out of randomness */
        attempt->lock->lock(attempt->lock);
        tell_end(attempt, 0);
        attempt->lock->unlock(attempt->lock);
        DESTROY_IF(source);
        DESTROY_IF(gateway);
        return JOB_REQUEUE_NONE;
    }
    ike_sa->set_peer_cfg(ike_sa, plan->peer_cfg);
    attempt->lock->lock(attempt->lock);
    attempt->ike_sa = ike_sa->get_unique_id(ike_sa);
    attempt->lock->unlock(attempt->lock);
    if (!source) {
        attempt_fail(attempt, CHARON_FAILURE_UNREACHABLE, NULL);
    } else if (fault) {
        attempt_fail(attempt, CHARON_FAILURE_TOKEN, fault);
    } else if (!attempt->terminating) {
        status = ike_sa->initiate(ike_sa, plan->child_cfg->get_ref(plan->child_cfg), NULL);
    }
    if (status == SUCCESS) {
        charon->ike_sa_manager->checkin(charon->ike_sa_manager, ike_sa);
    } else {
        charon->ike_sa_manager->checkin_and_destroy(charon->ike_sa_manager, ike_sa);
    }
    DESTROY_IF(source);
    DESTROY_IF(gateway);
    return JOB_REQUEUE_NONE;
}

const char* charon_bridge_initiate(const charon_attempt_t* request)
{
    const char* fault;
    plan_t* plan;

    INIT(plan, .attempt = attempt_create(request), .nat_keepalive_seconds = request->nat_keepalive_seconds, );
    fault = make_peer_cfg(request, plan);
    fault = fault ?: make_child_cfg(request, plan);
    fault = fault ?: charon_add_remote_auth(request, plan->attempt, plan->peer_cfg);
    fault = fault ?: charon_add_local_auth(request, plan->attempt, plan->peer_cfg);
    if (!fault && !attempts_add(plan->attempt)) {
        fault = "busy";
    }
    if (fault) {
        plan_destroy(plan);
        return fault;
    }
    ref_get(&plan->attempt->references); /* the table has the first */
    lib->processor->queue_job(
        lib->processor, (job_t*)callback_job_create_with_prio(
                            (callback_job_cb_t)begin, plan, (callback_job_cleanup_t)plan_destroy, NULL, JOB_PRIO_HIGH));
    return NULL;
}

static ike_sa_t* checkout(attempt_t* attempt)
{
    uint32_t id;

    attempt->lock->lock(attempt->lock);
    id = attempt->ike_sa;
    attempt->lock->unlock(attempt->lock);
    return id ? charon->ike_sa_manager->checkout_by_id(charon->ike_sa_manager, id) : NULL;
}

static job_requeue_t drop(attempt_t* attempt)
{
    ike_sa_t* ike_sa = checkout(attempt);

    if (ike_sa) {
        DBG1(DBG_IKE, "no answer to DELETE within %d s, dropping the IKE_SA", DELETE_PATIENCE_SECONDS);
        charon->ike_sa_manager->checkin_and_destroy(charon->ike_sa_manager, ike_sa);
    }
    return JOB_REQUEUE_NONE;
}

static job_requeue_t end(attempt_t* attempt)
{
    ike_sa_t* ike_sa = checkout(attempt);

    if (!ike_sa) {
        bool elsewhere;

        /* Not begun yet: begin() sees `terminating`. Over: nothing to do. Between two IKE_SAs, in a reauthentication,
         * the new one is not registered for some milliseconds. */
        attempt->lock->lock(attempt->lock);
        elsewhere = attempt->ike_sa && !attempt->ended;
        attempt->lock->unlock(attempt->lock);
        if (elsewhere) {
            ref_get(&attempt->references);
            lib->scheduler->schedule_job_ms(
                lib->scheduler,
                (job_t*)callback_job_create((callback_job_cb_t)end, attempt, (callback_job_cleanup_t)attempt_put, NULL),
                SEARCH_AGAIN_MS);
        }
        return JOB_REQUEUE_NONE;
    }
    if (ike_sa->delete (ike_sa, FALSE) == DESTROY_ME) {
        charon->ike_sa_manager->checkin_and_destroy(charon->ike_sa_manager, ike_sa);
        return JOB_REQUEUE_NONE;
    }
    charon->ike_sa_manager->checkin(charon->ike_sa_manager, ike_sa);
    ref_get(&attempt->references);
    lib->scheduler->schedule_job(
        lib->scheduler,
        (job_t*)callback_job_create((callback_job_cb_t)drop, attempt, (callback_job_cleanup_t)attempt_put, NULL),
        DELETE_PATIENCE_SECONDS);
    return JOB_REQUEUE_NONE;
}

void charon_bridge_terminate(uint64_t number)
{
    attempt_t* attempt = attempt_get(number);

    if (!attempt) {
        return;
    }
    attempt->lock->lock(attempt->lock);
    attempt->terminating = true;
    attempt->lock->unlock(attempt->lock);
    lib->processor->queue_job(lib->processor, (job_t*)callback_job_create_with_prio((callback_job_cb_t)end, attempt,
                                                                                    (callback_job_cleanup_t)attempt_put,
                                                                                    NULL, JOB_PRIO_HIGH));
}

static void add_counters(ike_sa_t* ike_sa, charon_event_t* event)
{
    enumerator_t* enumerator = ike_sa->create_child_sa_enumerator(ike_sa);
    child_sa_t* child_sa;

    while (enumerator->enumerate(enumerator, &child_sa)) {
        uint64_t bytes = 0, packets = 0;

        if (child_sa->get_state(child_sa) != CHILD_INSTALLED && child_sa->get_state(child_sa) != CHILD_REKEYING) {
            continue; /* rekeyed away: counted in the attempt's past */
        }
        child_sa->get_usestats(child_sa, TRUE, NULL, &bytes, &packets);
        event->rx_bytes += bytes;
        event->rx_packets += packets;
        child_sa->get_usestats(child_sa, FALSE, NULL, &bytes, &packets);
        event->tx_bytes += bytes;
        event->tx_packets += packets;
    }
    enumerator->destroy(enumerator);
}

static job_requeue_t count(attempt_t* attempt)
{
    ike_sa_t* ike_sa = checkout(attempt);
    charon_event_t event = {.kind = CHARON_EVENT_TRAFFIC};

    if (ike_sa) {
        attempt->lock->lock(attempt->lock);
        event.rx_bytes = attempt->past_rx_bytes;
        event.tx_bytes = attempt->past_tx_bytes;
        event.rx_packets = attempt->past_rx_packets;
        event.tx_packets = attempt->past_tx_packets;
        attempt->lock->unlock(attempt->lock);
        add_counters(ike_sa, &event);
        attempt_emit(attempt, &event);
        charon->ike_sa_manager->checkin(charon->ike_sa_manager, ike_sa);
    }
    return JOB_REQUEUE_NONE;
}

void charon_bridge_count_traffic(uint64_t number)
{
    attempt_t* attempt = attempt_get(number);

    if (!attempt) {
        return;
    }
    lib->processor->queue_job(lib->processor, (job_t*)callback_job_create_with_prio((callback_job_cb_t)count, attempt,
                                                                                    (callback_job_cleanup_t)attempt_put,
                                                                                    NULL, JOB_PRIO_HIGH));
}

/* One question for an attempt. */
typedef struct {
    attempt_t* attempt;
    uint32_t number;
    uint16_t size;
} question_t;

static void question_destroy(question_t* question)
{
    attempt_put(question->attempt);
    free(question);
}

static job_requeue_t probe_path(question_t* question)
{
    ike_sa_t* ike_sa = checkout(question->attempt);

    if (!ike_sa) {
        charon_event_t event = {.kind = CHARON_EVENT_PROBED,
                                .probe = question->number,
                                .probe_size = question->size,
                                .probe_outcome = CHARON_PROBE_ABANDONED};

        attempt_emit(question->attempt, &event);
    } else if (charon_path_probe(ike_sa, question->attempt->number, question->number, question->size)) {
        charon->ike_sa_manager->checkin(charon->ike_sa_manager, ike_sa);
    } else {
        charon->ike_sa_manager->checkin_and_destroy(charon->ike_sa_manager, ike_sa);
    }
    return JOB_REQUEUE_NONE;
}

void charon_bridge_probe_path(uint64_t number, uint32_t probe, uint16_t size)
{
    attempt_t* attempt = attempt_get(number);
    question_t* question;

    if (!attempt) {
        return;
    }
    INIT(question, .attempt = attempt, .number = probe, .size = size, );
    lib->processor->queue_job(lib->processor,
                              (job_t*)callback_job_create((callback_job_cb_t)probe_path, question,
                                                          (callback_job_cleanup_t)question_destroy, NULL));
}
