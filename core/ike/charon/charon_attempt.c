/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_attempt.h"

#include "charon_parts.h"
#include "charon_revocation.h"

#include <collections/linked_list.h>
#include <inttypes.h>
#include <stdio.h>
#include <threading/rwlock.h>

static linked_list_t* attempts;
static rwlock_t* attempts_lock;

void attempts_init(void)
{
    attempts = linked_list_create();
    attempts_lock = rwlock_create(RWLOCK_TYPE_DEFAULT);
}

void attempts_deinit(void)
{
    attempt_t* attempt;

    while (attempts->remove_first(attempts, (void**)&attempt) == SUCCESS) {
        attempt_put(attempt);
    }
    attempts->destroy(attempts);
    attempts_lock->destroy(attempts_lock);
}

static attempt_t* find(uint64_t number)
{
    enumerator_t* enumerator = attempts->create_enumerator(attempts);
    attempt_t *current, *found = NULL;

    while (!found && enumerator->enumerate(enumerator, &current)) {
        if (current->number == number) {
            found = current;
        }
    }
    enumerator->destroy(enumerator);
    return found;
}

bool attempts_add(attempt_t* attempt)
{
    bool added = false;

    attempts_lock->write_lock(attempts_lock);
    if (!find(attempt->number)) {
        attempts->insert_last(attempts, attempt);
        added = true;
    }
    attempts_lock->unlock(attempts_lock);
    return added;
}

void attempts_remove(attempt_t* attempt)
{
    int removed;

    attempts_lock->write_lock(attempts_lock);
    removed = attempts->remove(attempts, attempt, NULL);
    attempts_lock->unlock(attempts_lock);
    if (removed > 0) {
        attempt_put(attempt);
    }
}

attempt_t* attempt_create(const charon_attempt_t* request)
{
    attempt_t* attempt;

    INIT(attempt, .references = 1, .number = request->attempt, .certificate_round = request->certificate_round,
         .eap_round = request->eap_round, .shared_key_round = request->shared_key_round,
         .eap_method_count = min(request->eap_method_count, MAX_EAP_METHODS),
         .inner_method_count = min(request->inner_method_count, MAX_EAP_METHODS),
         .user = strdup(request->eap_identity ?: ""), .has_password = request->password.size > 0,
         .credentials = mem_cred_create(), .pinned = linked_list_create(),
         .revocation = charon_revocation_create(request), .lock = mutex_create(MUTEX_TYPE_RECURSIVE), );
    memcpy(attempt->eap_methods, request->eap_methods, attempt->eap_method_count);
    memcpy(attempt->inner_methods, request->inner_methods, attempt->inner_method_count);
    return attempt;
}

attempt_t* attempt_get(uint64_t number)
{
    attempt_t* attempt;

    attempts_lock->read_lock(attempts_lock);
    attempt = find(number);
    if (attempt) {
        ref_get(&attempt->references);
    }
    attempts_lock->unlock(attempts_lock);
    return attempt;
}

attempt_t* attempt_of(ike_sa_t* ike_sa)
{
    uint64_t number;

    if (!ike_sa || !ike_sa->get_peer_cfg(ike_sa) ||
        sscanf(ike_sa->get_name(ike_sa), "sallyport-%" SCNu64, &number) != 1) {
        return NULL;
    }
    return attempt_get(number);
}

attempt_t* attempt_current(void)
{
    return attempt_of(charon->bus->get_sa(charon->bus));
}

void attempt_put(attempt_t* attempt)
{
    size_t i;

    if (!attempt || !ref_put(&attempt->references)) {
        return;
    }
    for (i = 0; i < attempt->peer_certificate_count; i++) {
        chunk_free(&attempt->peer_certificates[i]);
    }
    for (i = 0; i < attempt->dns_server_count; i++) {
        free(attempt->dns_servers[i]);
    }
    for (i = 0; i < attempt->dns_domain_count; i++) {
        free(attempt->dns_domains[i]);
    }
    for (i = 0; i < attempt->aaa_certificate_count; i++) {
        chunk_free(&attempt->aaa_certificates[i]);
    }
    charon_revocation_destroy(attempt->revocation);
    free(attempt->user);
    DESTROY_IF(attempt->own);
    attempt->pinned->destroy_offset(attempt->pinned, offsetof(certificate_t, destroy));
    attempt->credentials->destroy(attempt->credentials); /* wipes keys and shared secrets */
    attempt->lock->destroy(attempt->lock);
    free(attempt);
}

void attempt_fail(attempt_t* attempt, charon_failure_t failure, const char* notify)
{
    attempt->lock->lock(attempt->lock);
    if (attempt->failure == CHARON_FAILURE_NONE) {
        attempt->failure = failure;
        snprintf(attempt->notify, sizeof(attempt->notify), "%s", notify ? notify : "");
    }
    attempt->lock->unlock(attempt->lock);
}

void attempt_measure(attempt_t* attempt, message_t* message, bool incoming)
{
    timeval_t time;
    uint64_t now;

    time_monotonic(&time);
    now = time.tv_sec * 1000ULL + time.tv_usec / 1000;
    if (!incoming && message->get_request(message)) {
        attempt->asked_ms = now;
    } else if (incoming && !message->get_request(message) && attempt->asked_ms) {
        uint32_t took = max(now - attempt->asked_ms, 1);

        attempt->round_trip_ms = attempt->round_trip_ms ? min(attempt->round_trip_ms, took) : took;
        attempt->asked_ms = 0;
    }
}

void attempt_forget_round_trip(attempt_t* attempt)
{
    attempt->lock->lock(attempt->lock);
    attempt->round_trip_ms = 0;
    attempt->lock->unlock(attempt->lock);
}

const char* attempt_round(const attempt_t* attempt)
{
    if (attempt->shared_key_round) {
        return "shared-key";
    }
    /* With both, the certificate comes first, and the gateway's first EAP payload says that it passed. */
    return attempt->certificate_round && !attempt->signing_in ? "certificate" : "eap";
}

void attempt_view(const chunk_t* chunks, size_t count, charon_bytes_t* views)
{
    size_t i;

    for (i = 0; i < count; i++) {
        views[i].data = chunks[i].ptr;
        views[i].size = chunks[i].len;
    }
}

void attempt_name(uint64_t number, char* buffer, size_t size)
{
    snprintf(buffer, size, "sallyport-%" PRIu64, number);
}

void attempt_emit(attempt_t* attempt, charon_event_t* event)
{
    event->attempt = attempt->number;
    charon_parts_callbacks()->event(charon_parts_callbacks()->context, event);
}
