/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asks a gateway whether a datagram of a given size arrives (RFC 8899), by an exchange that each gateway answers: an
 * INFORMATIONAL request, empty but for a notify of a private status type (RFC 7296 sections 1.4 and 3.10.1), and as
 * large as the probe. IKE's window is 1, so what is not answered soon gives way to an empty request under the same
 * message ID (RFC 7383 section 2.5.2 does so with fragments): libcharon only ever knows that one, and repeats it.
 * Thread: libcharon's; a record has the table's lock. Trust: service.
 */
#include "charon_path_probe.h"

#include "charon_convert.h"
#include "charon_parts.h"

#include <collections/linked_list.h>
#include <daemon.h>
#include <processing/jobs/callback_job.h>
#include <sa/ikev2/keymat_v2.h>
#include <sa/task.h>

/* Of the private status types; known to nobody, so ignored by all. */
#define PROBE_NOTIFY 48899

/* RFC 8899 section 5.1.1 wants the PROBE_TIMER above a second, for transports that wait behind nothing. Everything
 * else of IKE waits behind a probe: where the round trip is known, a few of them are long enough. The most is less
 * than libcharon's own first repetition. */
#define PROBE_TIMER_MS 1000
#define LEAST_PROBE_TIMER_MS 400
#define MOST_PROBE_TIMER_MS 1800

#define HEADER_SIZE 28        /* RFC 7296 section 3.1 */
#define PAYLOAD_HEADER_SIZE 4 /* section 3.2 */
#define NOTIFY_HEADER_SIZE 8  /* section 3.10 */
#define MARKER_SIZE 4         /* RFC 3948 section 2.2 */
#define UDP_HEADER_SIZE 8

/* One exchange under way; shared by the task, the timer and the socket. */
typedef struct {
    refcount_t references;
    uint64_t attempt;
    uint32_t number;
    uint64_t initiator_spi, responder_spi;
    uint32_t message_id;
    packet_t* small; /* what libcharon has */
    packet_t* large;
    bool too_large; /* for this machine: it never left */
    bool withheld;  /* the first sending of `small`, which the probe took the place of */
    bool repeated;  /* an answer may be to either */
} probe_t;

typedef struct {
    task_t public;
    ike_sa_t* ike_sa;
    uint64_t attempt;
    uint32_t number;
    uint16_t size;
    bool is_told;
    probe_t* probe; /* NULL: not built yet */
} path_probe_task_t;

static linked_list_t* probes; /* probe_t; one an IKE_SA at most */
static mutex_t* probes_lock;

void charon_path_probes_init(void)
{
    probes = linked_list_create();
    probes_lock = mutex_create(MUTEX_TYPE_DEFAULT);
}

void charon_path_probes_deinit(void)
{
    probes->destroy(probes); /* each went with its task */
    probes_lock->destroy(probes_lock);
}

static void probe_put(probe_t* probe)
{
    if (ref_put(&probe->references)) {
        DESTROY_IF(probe->small);
        DESTROY_IF(probe->large);
        free(probe);
    }
}

/* The exchange is over. Returns whether its answer is one to the probe. */
static bool probe_end(probe_t* probe)
{
    bool is_plain;

    probes_lock->lock(probes_lock);
    probes->remove(probes, probe, NULL);
    is_plain = probe->withheld && !probe->repeated;
    probes_lock->unlock(probes_lock);
    return is_plain;
}

static void tell(uint64_t number, uint32_t probe, uint16_t size, charon_probe_outcome_t outcome)
{
    attempt_t* attempt = attempt_get(number);
    charon_event_t event = {.kind = CHARON_EVENT_PROBED, .probe = probe, .probe_size = size, .probe_outcome = outcome};

    if (attempt) {
        attempt_emit(attempt, &event);
        attempt_put(attempt);
    }
}

/* --- the datagram --- */

static size_t outer_headers(host_t* gateway)
{
    return (gateway->get_family(gateway) == AF_INET6 ? 40 : 20) + UDP_HEADER_SIZE;
}

static bool has_marker(host_t* gateway)
{
    return gateway->get_port(gateway) != IKEV2_UDP_PORT;
}

/* The request as `small` has it, with the notify, so that the whole packet has `*size`; what a block cipher cannot
 * reach is taken off `*size`. Not by libcharon's generator: of two messages with the same ID that one makes, the second
 * takes an IV out of the half of its numbers that answers to the gateway's own requests come from (iv_gen_seq.c), and
 * the next such answer could not be sealed any more. As with fragments, the low 32 bits tell them apart here. */
static chunk_t build_large(ike_sa_t* ike_sa, packet_t* small, uint32_t message_id, uint16_t* size)
{
    keymat_t* keymat = ike_sa->get_keymat(ike_sa);
    aead_t* aead = keymat->get_aead(keymat, FALSE);
    iv_gen_t* iv_gen = aead->get_iv_gen(aead);
    host_t* gateway = small->get_destination(small);
    size_t block = aead->get_block_size(aead), iv_size = aead->get_iv_size(aead), icv_size = aead->get_icv_size(aead);
    size_t headers = outer_headers(gateway) + (has_marker(gateway) ? MARKER_SIZE : 0);
    size_t fixed = HEADER_SIZE + PAYLOAD_HEADER_SIZE + iv_size + icv_size;
    chunk_t header = small->get_data(small), message, iv, plain, assoc;
    size_t room;

    if (!iv_gen || *size < headers + fixed + NOTIFY_HEADER_SIZE + block || header.len < HEADER_SIZE) {
        return chunk_empty;
    }
    room = *size - headers - fixed;
    room -= room % block; /* block size 1: AEAD */
    *size = headers + fixed + room;

    message = chunk_alloc(fixed + room);
    memset(message.ptr, 0, message.len);
    memcpy(message.ptr, header.ptr, HEADER_SIZE);
    message.ptr[16] = 46; /* encrypted and authenticated payload, section 3.14 */
    htoun32(message.ptr + 24, message.len);
    message.ptr[HEADER_SIZE] = 41; /* within: a notify */
    htoun16(message.ptr + HEADER_SIZE + 2, message.len - HEADER_SIZE);
    assoc = chunk_create(message.ptr, HEADER_SIZE + PAYLOAD_HEADER_SIZE);
    iv = chunk_create(assoc.ptr + assoc.len, iv_size);
    plain = chunk_create(iv.ptr + iv.len, room); /* the ICV's room lies behind */
    htoun16(plain.ptr + 2, room - 1);            /* the last octet says: no padding */
    htoun16(plain.ptr + 6, PROBE_NOTIFY);
    if (!iv_gen->get_iv(iv_gen, (uint64_t)message_id << 32 | 1, iv.len, iv.ptr) ||
        !aead->encrypt(aead, plain, assoc, iv, NULL)) {
        chunk_free(&message);
        return chunk_empty;
    }
    return message;
}

/* Whole or not at all. */
static bool send_large(packet_t* large)
{
    const charon_data_plane_t* plane = charon_parts_data_plane();
    charon_address_t local = charon_from_host(large->get_source(large));
    charon_address_t remote = charon_from_host(large->get_destination(large));
    chunk_t data = large->get_data(large);

    return plane->send_control(plane->context, &local, &remote, data.ptr, data.len, true);
}

/* --- the timer --- */

static uint32_t probe_timer(uint64_t number)
{
    attempt_t* attempt = attempt_get(number);
    uint32_t timer = PROBE_TIMER_MS;

    if (attempt) {
        attempt->lock->lock(attempt->lock);
        if (attempt->round_trip_ms) {
            timer = min(max(200 + 3 * attempt->round_trip_ms, LEAST_PROBE_TIMER_MS), MOST_PROBE_TIMER_MS);
        }
        attempt->lock->unlock(attempt->lock);
        attempt_put(attempt);
    }
    return timer;
}

/* How long the answer took tells nothing of the way any more. */
static void forget_asking(uint64_t number)
{
    attempt_t* attempt = attempt_get(number);

    if (attempt) {
        attempt->lock->lock(attempt->lock);
        attempt->asked_ms = 0;
        attempt->lock->unlock(attempt->lock);
        attempt_put(attempt);
    }
}

/* Until there is an answer, far more often than libcharon repeats: a path that loses many packets must not lose the
 * IKE_SA over a probe. */
static job_requeue_t give_way(probe_t* probe)
{
    packet_t* small = NULL;

    probes_lock->lock(probes_lock);
    if (probes->find_first(probes, NULL, (void**)&probe)) {
        host_t* gateway = probe->small->get_destination(probe->small);

        small = probe->small->clone(probe->small);
        if (probe->repeated) { /* from whatever address there is now: MOBIKE too waits for this exchange */
            small->set_source(small, host_create_any(gateway->get_family(gateway)));
        }
        probe->repeated = true;
    }
    probes_lock->unlock(probes_lock);
    if (!small) {
        return JOB_REQUEUE_NONE;
    }
    forget_asking(probe->attempt);
    charon->sender->send(charon->sender, small);
    return JOB_RESCHEDULE_MS(PROBE_TIMER_MS);
}

/* --- the socket --- */

static bool is_of(probe_t* probe, chunk_t message)
{
    return message.len >= HEADER_SIZE && memeq(message.ptr, &probe->initiator_spi, 8) &&
           memeq(message.ptr + 8, &probe->responder_spi, 8) && message.ptr[18] == INFORMATIONAL &&
           !(message.ptr[19] & 0x20) && untoh32(message.ptr + 20) == probe->message_id;
}

bool charon_path_probe_admits(packet_t* packet, packet_t** large)
{
    chunk_t message = packet->get_data(packet);
    enumerator_t* enumerator;
    probe_t* probe;
    bool admits = true;

    *large = NULL;
    if (has_marker(packet->get_destination(packet))) {
        message = chunk_skip(message, MARKER_SIZE);
    }
    probes_lock->lock(probes_lock);
    enumerator = probes->create_enumerator(probes);
    while (enumerator->enumerate(enumerator, &probe)) {
        if (!is_of(probe, message) || probe->too_large) {
            continue;
        }
        if (!probe->withheld) {
            probe->withheld = true;
            admits = false;
        } else {
            probe->repeated = true;
            *large = probe->large->clone(probe->large);
            (*large)->set_source(*large, packet->get_source(packet)->clone(packet->get_source(packet)));
            (*large)->set_destination(*large, packet->get_destination(packet)->clone(packet->get_destination(packet)));
        }
        break;
    }
    enumerator->destroy(enumerator);
    probes_lock->unlock(probes_lock);
    return admits;
}

void charon_path_probe_repeat(packet_t* large)
{
    send_large(large);
    large->destroy(large);
}

/* --- the task --- */

/* Nothing of ours: an empty INFORMATIONAL request. */
static status_t build(task_t* this, message_t* message)
{
    return NEED_MORE;
}

static packet_t* make_large(path_probe_task_t* task, packet_t* small, uint32_t message_id)
{
    host_t* gateway = small->get_destination(small);
    chunk_t marker = has_marker(gateway) ? chunk_from_chars(0x00, 0x00, 0x00, 0x00) : chunk_empty;
    chunk_t message = build_large(task->ike_sa, small, message_id, &task->size);
    packet_t* large;

    if (!message.len) {
        return NULL;
    }
    large = packet_create_from_data(small->get_source(small)->clone(small->get_source(small)), gateway->clone(gateway),
                                    chunk_cat("cm", marker, message));
    return large;
}

static status_t post_build(task_t* this, message_t* message)
{
    path_probe_task_t* task = (path_probe_task_t*)this;
    ike_sa_id_t* id = task->ike_sa->get_id(task->ike_sa);
    packet_t* small = message->get_packet(message);
    packet_t* large = small ? make_large(task, small, message->get_message_id(message)) : NULL;
    probe_t* probe;

    if (!large) {
        DESTROY_IF(small);
        return NEED_MORE; /* what there is goes out alone */
    }
    INIT(probe, .references = 1, .attempt = task->attempt, .number = task->number,
         .initiator_spi = id->get_initiator_spi(id), .responder_spi = id->get_responder_spi(id),
         .message_id = message->get_message_id(message), .small = small, .large = large, );
    task->probe = probe;
    probe->too_large = !send_large(large);
    probes_lock->lock(probes_lock);
    probes->insert_last(probes, probe);
    probes_lock->unlock(probes_lock);
    if (!probe->too_large) {
        ref_get(&probe->references);
        lib->scheduler->schedule_job_ms(
            lib->scheduler,
            (job_t*)callback_job_create((callback_job_cb_t)give_way, probe, (callback_job_cleanup_t)probe_put, NULL),
            probe_timer(task->attempt));
    }
    return NEED_MORE;
}

static status_t process(task_t* this, message_t* message)
{
    path_probe_task_t* task = (path_probe_task_t*)this;
    charon_probe_outcome_t outcome = CHARON_PROBE_ABANDONED;

    if (task->probe) {
        bool is_answered = probe_end(task->probe);
        outcome = task->probe->too_large ? CHARON_PROBE_TOO_LARGE
                  : is_answered          ? CHARON_PROBE_ANSWERED
                                         : CHARON_PROBE_UNANSWERED;
    }
    task->is_told = true;
    tell(task->attempt, task->number, task->size, outcome);
    return SUCCESS;
}

/* DPD's: libcharon begins such tasks when nothing else is to be done, and no sooner. */
static task_type_t get_type(task_t* this)
{
    return TASK_IKE_DPD;
}

static void forget_probe(path_probe_task_t* task)
{
    if (task->probe) {
        probe_end(task->probe);
        probe_put(task->probe);
        task->probe = NULL;
    }
}

static void migrate(task_t* this, ike_sa_t* ike_sa)
{
    path_probe_task_t* task = (path_probe_task_t*)this;

    forget_probe(task);
    task->ike_sa = ike_sa;
}

static void destroy(task_t* this)
{
    path_probe_task_t* task = (path_probe_task_t*)this;

    forget_probe(task);
    if (!task->is_told) {
        tell(task->attempt, task->number, task->size, CHARON_PROBE_ABANDONED);
    }
    free(task);
}

bool charon_path_probe(ike_sa_t* ike_sa, uint64_t attempt, uint32_t number, uint16_t size)
{
    path_probe_task_t* task;

    if (ike_sa->get_state(ike_sa) != IKE_ESTABLISHED || ike_sa->has_condition(ike_sa, COND_STALE) ||
        !charon_parts_data_plane()->send_control) {
        tell(attempt, number, size, CHARON_PROBE_ABANDONED);
        return true;
    }
    INIT(task,
         .public = {.build = build,
                    .post_build = post_build,
                    .process = process,
                    .get_type = get_type,
                    .migrate = migrate,
                    .destroy = destroy},
         .ike_sa = ike_sa, .attempt = attempt, .number = number, .size = size, );
    ike_sa->queue_task(ike_sa, &task->public);
    return ike_sa->initiate(ike_sa, NULL, NULL) != DESTROY_ME;
}
