/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_libipsec.h"

#include "charon_convert.h"
#include "charon_parts.h"

#include <daemon.h>
#include <fcntl.h>
#include <ipsec.h>
#include <networking/tun_device.h>
#include <poll.h>
#include <processing/jobs/callback_job.h>
#include <threading/mutex.h>
#include <threading/rwlock.h>
#include <threading/thread.h>
#include <unistd.h>

#define NO_MARK ((mark_t){})

/* Between the reader thread, libipsec's threads and the threads that install policies. */
static struct {
    rwlock_t* lock;
    tun_device_t* tun;
    int policies;
    int notify[2]; /* wakes the reader when the device comes or goes */
} router;

static void wake_reader(void)
{
    ignore_result(write(router.notify[1], "", 1));
}

static bool open_device(void)
{
    bool there;

    router.lock->write_lock(router.lock);
    if (router.policies == 0) {
        router.tun = tun_device_create("sallyport%d");
        wake_reader();
    }
    there = router.tun != NULL;
    router.policies += there ? 1 : 0;
    router.lock->unlock(router.lock);
    return there;
}

static void close_device(void)
{
    router.lock->write_lock(router.lock);
    if (router.policies > 0 && --router.policies == 0) {
        DESTROY_IF(router.tun);
        router.tun = NULL;
        wake_reader();
    }
    router.lock->unlock(router.lock);
}

void charon_libipsec_link(char* buffer, size_t size)
{
    router.lock->read_lock(router.lock);
    snprintf(buffer, size, "%s", router.tun ? router.tun->get_name(router.tun) : "");
    router.lock->unlock(router.lock);
}

static void send_esp(void* data, esp_packet_t* packet)
{
    charon->sender->send_no_marker(charon->sender, (packet_t*)packet);
}

static void receive_esp(void* data, packet_t* packet)
{
    ipsec->processor->queue_inbound(ipsec->processor, esp_packet_create_from_packet(packet));
}

static void deliver(void* data, ip_packet_t* packet)
{
    router.lock->read_lock(router.lock);
    if (router.tun) {
        router.tun->write_packet(router.tun, packet->get_encoding(packet));
    }
    router.lock->unlock(router.lock);
    packet->destroy(packet);
}

/* One packet read under the lock: the device may go away between poll() and here. */
static void read_one(int descriptor)
{
    ip_packet_t* packet = NULL;
    chunk_t raw;

    router.lock->read_lock(router.lock);
    if (router.tun && router.tun->get_fd(router.tun) == descriptor && router.tun->read_packet(router.tun, &raw)) {
        packet = ip_packet_create(raw);
    }
    router.lock->unlock(router.lock);
    if (packet) {
        ipsec->processor->queue_outbound(ipsec->processor, packet);
    }
}

static job_requeue_t read_device(void* data)
{
    struct pollfd descriptors[2] = {{.fd = router.notify[0], .events = POLLIN}, {.fd = -1, .events = POLLIN}};
    char drain[16];
    bool cancelable;
    int ready;

    router.lock->read_lock(router.lock);
    if (router.tun) {
        descriptors[1].fd = router.tun->get_fd(router.tun);
    }
    router.lock->unlock(router.lock);

    cancelable = thread_cancelability(TRUE);
    ready = poll(descriptors, countof(descriptors), -1);
    thread_cancelability(cancelable);
    if (ready <= 0) {
        return JOB_REQUEUE_FAIR;
    }
    if (descriptors[0].revents & POLLIN) {
        while (read(router.notify[0], drain, sizeof(drain)) > 0) {
        }
        return JOB_REQUEUE_DIRECT;
    }
    if (descriptors[1].revents & (POLLERR | POLLHUP | POLLNVAL)) {
        /* The link is down, or somebody deleted it: wait for news instead of spinning. */
        usleep(100000);
        return JOB_REQUEUE_FAIR;
    }
    if (descriptors[1].revents & POLLIN) {
        read_one(descriptors[1].fd);
    }
    return JOB_REQUEUE_DIRECT;
}

static charon_libipsec_expired_t expired_callback;
static void* expired_context;

static void expire(uint8_t protocol, uint32_t spi, host_t* dst, bool hard)
{
    charon_address_t destination = charon_from_host(dst);

    if (expired_callback) {
        expired_callback(expired_context, ntohl(spi), &destination, hard);
    }
}

void charon_libipsec_on_expired(charon_libipsec_expired_t callback, void* context)
{
    expired_callback = callback;
    expired_context = context;
}

static ipsec_event_listener_t expiry = {.expire = expire};

bool charon_libipsec_router(plugin_t* plugin, plugin_feature_t* feature, bool enable, void* data)
{
    if (!enable) {
        ipsec->events->unregister_listener(ipsec->events, &expiry);
        charon->receiver->del_esp_cb(charon->receiver, receive_esp);
        ipsec->processor->unregister_outbound(ipsec->processor, send_esp);
        ipsec->processor->unregister_inbound(ipsec->processor, deliver);
        DESTROY_IF(router.tun);
        router.tun = NULL;
        router.policies = 0;
        router.lock->destroy(router.lock);
        close(router.notify[0]);
        close(router.notify[1]);
        return TRUE;
    }
    if (pipe2(router.notify, O_NONBLOCK | O_CLOEXEC) != 0) {
        return FALSE;
    }
    router.lock = rwlock_create(RWLOCK_TYPE_DEFAULT);
    ipsec->events->register_listener(ipsec->events, &expiry);
    ipsec->processor->register_outbound(ipsec->processor, send_esp, NULL);
    ipsec->processor->register_inbound(ipsec->processor, deliver, NULL);
    charon->receiver->add_esp_cb(charon->receiver, receive_esp, NULL);
    lib->processor->queue_job(
        lib->processor, (job_t*)callback_job_create(read_device, NULL, NULL, (callback_job_cancel_t)return_false));
    return TRUE;
}

bool charon_libipsec_allocate_spi(charon_sa_id_t* wanted)
{
    host_t* source = charon_to_host(&wanted->source);
    host_t* destination = charon_to_host(&wanted->destination);
    uint32_t spi = 0;
    bool done = ipsec->sas->get_spi(ipsec->sas, source, destination, IPPROTO_ESP, &spi) == SUCCESS;

    wanted->spi = ntohl(spi);
    source->destroy(source);
    destination->destroy(destination);
    return done;
}

bool charon_libipsec_install_sa(const charon_sa_t* sa)
{
    host_t* source = charon_to_host(&sa->id.source);
    host_t* destination = charon_to_host(&sa->id.destination);
    lifetime_cfg_t life = {
        .time = {.rekey = sa->seconds.soft, .life = sa->seconds.hard},
        .bytes = {.rekey = sa->bytes.soft, .life = sa->bytes.hard},
        .packets = {.rekey = sa->packets.soft, .life = sa->packets.hard},
    };
    status_t status = ipsec->sas->add_sa(
        ipsec->sas, source, destination, htonl(sa->id.spi), IPPROTO_ESP, sa->request_id, NO_MARK, 0, &life,
        sa->encryption, chunk_create((u_char*)sa->encryption_key, sa->encryption_key_size),
        sa->integrity ? sa->integrity : AUTH_UNDEFINED,
        chunk_create((u_char*)sa->integrity_key, sa->integrity_key_size), MODE_TUNNEL, IPCOMP_NONE, 0, sa->initiator,
        sa->udp_encapsulation, sa->extended_sequence_numbers, sa->inbound, sa->inbound);

    source->destroy(source);
    destination->destroy(destination);
    return status == SUCCESS;
}

bool charon_libipsec_move_sa(const charon_sa_id_t* id, const charon_address_t* source,
                             const charon_address_t* destination, bool udp_encapsulation)
{
    host_t* old_source = charon_to_host(&id->source);
    host_t* old_destination = charon_to_host(&id->destination);
    host_t* new_source = charon_to_host(source);
    host_t* new_destination = charon_to_host(destination);
    status_t status = ipsec->sas->update_sa(ipsec->sas, htonl(id->spi), IPPROTO_ESP, 0, old_source, old_destination,
                                            new_source, new_destination, TRUE, udp_encapsulation, NO_MARK);

    old_source->destroy(old_source);
    old_destination->destroy(old_destination);
    new_source->destroy(new_source);
    new_destination->destroy(new_destination);
    return status == SUCCESS;
}

bool charon_libipsec_count_sa(const charon_sa_id_t* id, charon_counters_t* counters)
{
    host_t* source = charon_to_host(&id->source);
    host_t* destination = charon_to_host(&id->destination);
    time_t last_use = 0;
    status_t status = ipsec->sas->query_sa(ipsec->sas, source, destination, htonl(id->spi), IPPROTO_ESP, NO_MARK,
                                           &counters->bytes, &counters->packets, &last_use);

    counters->last_use = last_use;
    source->destroy(source);
    destination->destroy(destination);
    return status == SUCCESS;
}

void charon_libipsec_remove_sa(const charon_sa_id_t* id)
{
    host_t* source = charon_to_host(&id->source);
    host_t* destination = charon_to_host(&id->destination);

    ipsec->sas->del_sa(ipsec->sas, source, destination, htonl(id->spi), IPPROTO_ESP, 0, NO_MARK);
    source->destroy(source);
    destination->destroy(destination);
}

typedef struct {
    host_t *source, *destination;
    traffic_selector_t *from, *to;
    ipsec_sa_cfg_t sa;
} policy_objects_t;

static policy_objects_t policy_objects(const charon_policy_t* policy)
{
    return (policy_objects_t){
        .source = charon_to_host(&policy->outer_source),
        .destination = charon_to_host(&policy->outer_destination),
        .from = charon_to_selector(&policy->source),
        .to = charon_to_selector(&policy->destination),
        .sa = {.mode = MODE_TUNNEL, .reqid = policy->request_id, .esp = {.use = TRUE, .spi = htonl(policy->spi)}},
    };
}

static void policy_objects_free(policy_objects_t* objects)
{
    objects->source->destroy(objects->source);
    objects->destination->destroy(objects->destination);
    objects->from->destroy(objects->from);
    objects->to->destroy(objects->to);
}

static bool delete_policy(const charon_policy_t* policy)
{
    policy_objects_t objects = policy_objects(policy);
    status_t status =
        ipsec->policies->del_policy(ipsec->policies, objects.source, objects.destination, objects.from, objects.to,
                                    policy->out ? POLICY_OUT : POLICY_IN, policy->discard ? POLICY_DROP : POLICY_IPSEC,
                                    &objects.sa, NO_MARK, policy->priority);

    policy_objects_free(&objects);
    return status == SUCCESS;
}

bool charon_libipsec_install_policy(const charon_policy_t* policy)
{
    policy_objects_t objects = policy_objects(policy);
    status_t status =
        ipsec->policies->add_policy(ipsec->policies, objects.source, objects.destination, objects.from, objects.to,
                                    policy->out ? POLICY_OUT : POLICY_IN, policy->discard ? POLICY_DROP : POLICY_IPSEC,
                                    &objects.sa, NO_MARK, policy->priority);

    policy_objects_free(&objects);
    if (status != SUCCESS) {
        return false;
    }
    if (policy->out && !open_device()) {
        delete_policy(policy);
        return false;
    }
    return true;
}

void charon_libipsec_remove_policy(const charon_policy_t* policy)
{
    if (delete_policy(policy) && policy->out) {
        close_device();
    }
}
