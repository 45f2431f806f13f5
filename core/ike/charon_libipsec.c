/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * libipsec as libcharon's data plane, without the routes that strongSwan's own plugin would install: addresses and
 * routes are the network configurator's business. The TUN device exists while policies do, so an idle service leaves
 * the machine as it was.
 */
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

typedef struct {
    kernel_ipsec_t public;
    ipsec_event_listener_t expiry;
} libipsec_t;

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

static void open_device(void)
{
    router.lock->write_lock(router.lock);
    if (router.policies++ == 0) {
        router.tun = tun_device_create("sallyport%d");
        if (!router.tun) {
            DBG1(DBG_KNL, "no TUN device could be made");
        }
        wake_reader();
    }
    router.lock->unlock(router.lock);
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

bool charon_libipsec_router(plugin_t* plugin, plugin_feature_t* feature, bool enable, void* data)
{
    if (!enable) {
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
    ipsec->processor->register_outbound(ipsec->processor, send_esp, NULL);
    ipsec->processor->register_inbound(ipsec->processor, deliver, NULL);
    charon->receiver->add_esp_cb(charon->receiver, receive_esp, NULL);
    lib->processor->queue_job(lib->processor,
                              (job_t*)callback_job_create(read_device, NULL, NULL, (callback_job_cancel_t)return_false));
    return TRUE;
}

METHOD(kernel_ipsec_t, get_features, kernel_feature_t, libipsec_t* this)
{
    return KERNEL_REQUIRE_UDP_ENCAPSULATION | KERNEL_ESP_V3_TFC;
}

METHOD(kernel_ipsec_t, get_spi, status_t, libipsec_t* this, host_t* src, host_t* dst, uint8_t protocol, uint32_t* spi)
{
    return ipsec->sas->get_spi(ipsec->sas, src, dst, protocol, spi);
}

METHOD(kernel_ipsec_t, get_cpi, status_t, libipsec_t* this, host_t* src, host_t* dst, uint16_t* cpi)
{
    return NOT_SUPPORTED;
}

METHOD(kernel_ipsec_t, add_sa, status_t, libipsec_t* this, kernel_ipsec_sa_id_t* id, kernel_ipsec_add_sa_t* data)
{
    return ipsec->sas->add_sa(ipsec->sas, id->src, id->dst, id->spi, id->proto, data->reqid, id->mark, data->tfc,
                              data->lifetime, data->enc_alg, data->enc_key, data->int_alg, data->int_key, data->mode,
                              data->ipcomp, data->cpi, data->initiator, data->encap, data->esn, data->inbound,
                              data->update);
}

/* libipsec cannot move an SA in place: charon then makes a new pair with the new addresses (MOBIKE still holds). */
METHOD(kernel_ipsec_t, update_sa, status_t, libipsec_t* this, kernel_ipsec_sa_id_t* id,
       kernel_ipsec_update_sa_t* data)
{
    return NOT_SUPPORTED;
}

METHOD(kernel_ipsec_t, query_sa, status_t, libipsec_t* this, kernel_ipsec_sa_id_t* id, kernel_ipsec_query_sa_t* data,
       uint64_t* bytes, uint64_t* packets, time_t* time)
{
    return ipsec->sas->query_sa(ipsec->sas, id->src, id->dst, id->spi, id->proto, id->mark, bytes, packets, time);
}

METHOD(kernel_ipsec_t, del_sa, status_t, libipsec_t* this, kernel_ipsec_sa_id_t* id, kernel_ipsec_del_sa_t* data)
{
    return ipsec->sas->del_sa(ipsec->sas, id->src, id->dst, id->spi, id->proto, data->cpi, id->mark);
}

METHOD(kernel_ipsec_t, flush_sas, status_t, libipsec_t* this)
{
    return ipsec->sas->flush_sas(ipsec->sas);
}

METHOD(kernel_ipsec_t, add_policy, status_t, libipsec_t* this, kernel_ipsec_policy_id_t* id,
       kernel_ipsec_manage_policy_t* data)
{
    status_t status = ipsec->policies->add_policy(ipsec->policies, data->src, data->dst, id->src_ts, id->dst_ts,
                                                  id->dir, data->type, data->sa, id->mark, data->prio);
    if (status == SUCCESS && id->dir == POLICY_OUT) {
        open_device();
    }
    return status;
}

METHOD(kernel_ipsec_t, query_policy, status_t, libipsec_t* this, kernel_ipsec_policy_id_t* id,
       kernel_ipsec_query_policy_t* data, time_t* use_time)
{
    return NOT_SUPPORTED;
}

METHOD(kernel_ipsec_t, del_policy, status_t, libipsec_t* this, kernel_ipsec_policy_id_t* id,
       kernel_ipsec_manage_policy_t* data)
{
    status_t status = ipsec->policies->del_policy(ipsec->policies, data->src, data->dst, id->src_ts, id->dst_ts,
                                                  id->dir, data->type, data->sa, id->mark, data->prio);
    if (status == SUCCESS && id->dir == POLICY_OUT) {
        close_device();
    }
    return status;
}

METHOD(kernel_ipsec_t, flush_policies, status_t, libipsec_t* this)
{
    return ipsec->policies->flush_policies(ipsec->policies);
}

METHOD(kernel_ipsec_t, bypass_socket, bool, libipsec_t* this, int fd, int family)
{
    /* Our sockets carry the firewall mark, which the routing rule lets pass. */
    return TRUE;
}

METHOD(kernel_ipsec_t, enable_udp_decap, bool, libipsec_t* this, int fd, int family, uint16_t port)
{
    /* Done in user space. */
    return TRUE;
}

METHOD(kernel_ipsec_t, destroy, void, libipsec_t* this)
{
    ipsec->events->unregister_listener(ipsec->events, &this->expiry);
    free(this);
}

static void expire(uint8_t protocol, uint32_t spi, host_t* dst, bool hard)
{
    charon->kernel->expire(charon->kernel, protocol, spi, dst, hard);
}

kernel_ipsec_t* charon_libipsec_create(void)
{
    libipsec_t* this;

    INIT(this,
         .public =
             {
                 .get_features = _get_features,
                 .get_spi = _get_spi,
                 .get_cpi = _get_cpi,
                 .add_sa = _add_sa,
                 .update_sa = _update_sa,
                 .query_sa = _query_sa,
                 .del_sa = _del_sa,
                 .flush_sas = _flush_sas,
                 .add_policy = _add_policy,
                 .query_policy = _query_policy,
                 .del_policy = _del_policy,
                 .flush_policies = _flush_policies,
                 .bypass_socket = _bypass_socket,
                 .enable_udp_decap = _enable_udp_decap,
                 .destroy = _destroy,
             },
         .expiry = {.expire = expire}, );
    ipsec->events->register_listener(ipsec->events, &this->expiry);
    return &this->public;
}
