/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The IPsec half of libcharon's kernel interface, answered by whatever data plane the service has chosen.
 */
#include "charon_convert.h"
#include "charon_parts.h"

#include <daemon.h>

static const charon_data_plane_t* plane(void)
{
    return charon_parts_data_plane();
}

static charon_sa_id_t sa_id(kernel_ipsec_sa_id_t* id)
{
    return (charon_sa_id_t){
        .spi = ntohl(id->spi),
        .source = charon_from_host(id->src),
        .destination = charon_from_host(id->dst),
    };
}

static charon_policy_t to_policy(kernel_ipsec_policy_id_t* id, kernel_ipsec_manage_policy_t* data)
{
    return (charon_policy_t){
        .out = id->dir == POLICY_OUT,
        .discard = data->type == POLICY_DROP,
        .source = charon_from_selector(id->src_ts),
        .destination = charon_from_selector(id->dst_ts),
        .outer_source = charon_from_host(data->src),
        .outer_destination = charon_from_host(data->dst),
        .request_id = data->sa ? data->sa->reqid : 0,
        .spi = data->sa ? ntohl(data->sa->esp.spi) : 0,
        .priority = data->prio,
    };
}

/* Whether the IKE_SA that this thread is at work for has a virtual IP: then no selector names the outer addresses. */
static bool has_virtual_ip(void)
{
    ike_sa_t* ike_sa = charon->bus->get_sa(charon->bus);
    enumerator_t* enumerator;
    host_t* address;
    bool has;

    if (!ike_sa) {
        return false;
    }
    enumerator = ike_sa->create_virtual_ip_enumerator(ike_sa, TRUE);
    has = enumerator->enumerate(enumerator, &address);
    enumerator->destroy(enumerator);
    return has;
}

static kernel_feature_t get_features(kernel_ipsec_t* this)
{
    /* RFC 4303 section 2.7: TFC padding is taken off by every data plane. */
    kernel_feature_t features = KERNEL_ESP_V3_TFC;

    if (plane()->needs_udp_encapsulation) {
        features |= KERNEL_REQUIRE_UDP_ENCAPSULATION;
        /* Its policies know no outer addresses. Without this, a move takes them away first and drops what comes then.
         */
        if (has_virtual_ip()) {
            features |= KERNEL_NO_POLICY_UPDATES;
        }
    }
    return features;
}

static status_t get_spi(kernel_ipsec_t* this, host_t* src, host_t* dst, uint8_t protocol, uint32_t* spi)
{
    charon_sa_id_t wanted = {.source = charon_from_host(src), .destination = charon_from_host(dst)};

    if (protocol != IPPROTO_ESP || !plane()->allocate_spi(plane()->context, &wanted)) {
        return FAILED;
    }
    *spi = htonl(wanted.spi);
    return SUCCESS;
}

/* No IPComp: it is never offered. */
static status_t get_cpi(kernel_ipsec_t* this, host_t* src, host_t* dst, uint16_t* cpi)
{
    return NOT_SUPPORTED;
}

static status_t add_sa(kernel_ipsec_t* this, kernel_ipsec_sa_id_t* id, kernel_ipsec_add_sa_t* data)
{
    lifetime_cfg_t* life = data->lifetime;
    charon_sa_t sa = {
        .id = sa_id(id),
        .inbound = data->inbound,
        .initiator = data->initiator,
        .udp_encapsulation = data->encap,
        .extended_sequence_numbers = data->esn,
        .request_id = data->reqid,
        .replay_window = data->replay_window,
        .encryption = data->enc_alg,
        .integrity = data->int_alg == AUTH_UNDEFINED ? 0 : data->int_alg,
        .encryption_key = data->enc_key.ptr,
        .encryption_key_size = data->enc_key.len,
        .integrity_key = data->int_key.ptr,
        .integrity_key_size = data->int_key.len,
        .seconds = {life->time.rekey, life->time.life},
        .bytes = {life->bytes.rekey, life->bytes.life},
        .packets = {life->packets.rekey, life->packets.life},
    };

    if (id->proto != IPPROTO_ESP || data->mode != MODE_TUNNEL || data->ipcomp != IPCOMP_NONE) {
        return NOT_SUPPORTED;
    }
    return plane()->install_sa(plane()->context, &sa) ? SUCCESS : FAILED;
}

static status_t update_sa(kernel_ipsec_t* this, kernel_ipsec_sa_id_t* id, kernel_ipsec_update_sa_t* data)
{
    charon_sa_id_t sa = sa_id(id);
    charon_address_t source = charon_from_host(data->new_src);
    charon_address_t destination = charon_from_host(data->new_dst);

    return plane()->move_sa(plane()->context, &sa, &source, &destination, data->new_encap) ? SUCCESS : NOT_SUPPORTED;
}

static status_t query_sa(kernel_ipsec_t* this, kernel_ipsec_sa_id_t* id, kernel_ipsec_query_sa_t* data, uint64_t* bytes,
                         uint64_t* packets, time_t* time)
{
    charon_sa_id_t sa = sa_id(id);
    charon_counters_t counters = {};

    if (!plane()->count_sa(plane()->context, &sa, &counters)) {
        return FAILED;
    }
    *bytes = counters.bytes;
    if (packets) {
        *packets = counters.packets;
    }
    if (time) {
        *time = (time_t)counters.last_use;
    }
    return SUCCESS;
}

static status_t del_sa(kernel_ipsec_t* this, kernel_ipsec_sa_id_t* id, kernel_ipsec_del_sa_t* data)
{
    charon_sa_id_t sa = sa_id(id);

    plane()->remove_sa(plane()->context, &sa);
    return SUCCESS;
}

static status_t add_policy(kernel_ipsec_t* this, kernel_ipsec_policy_id_t* id, kernel_ipsec_manage_policy_t* data)
{
    charon_policy_t policy = to_policy(id, data);

    if (id->dir == POLICY_FWD) {
        return SUCCESS; /* a laptop forwards nothing into its tunnel */
    }
    return plane()->install_policy(plane()->context, &policy) ? SUCCESS : FAILED;
}

static status_t query_policy(kernel_ipsec_t* this, kernel_ipsec_policy_id_t* id, kernel_ipsec_query_policy_t* data,
                             time_t* use_time)
{
    return NOT_SUPPORTED;
}

static status_t del_policy(kernel_ipsec_t* this, kernel_ipsec_policy_id_t* id, kernel_ipsec_manage_policy_t* data)
{
    charon_policy_t policy = to_policy(id, data);

    if (id->dir != POLICY_FWD) {
        plane()->remove_policy(plane()->context, &policy);
    }
    return SUCCESS;
}

static bool bypass_socket(kernel_ipsec_t* this, int fd, int family)
{
    /* Our sockets carry the firewall mark, which the routing rule lets pass. */
    return TRUE;
}

/* A kernel socket option for kernel ESP alone; a data plane of its own sets it on its own sockets. */
static bool enable_udp_decap(kernel_ipsec_t* this, int fd, int family, uint16_t port)
{
    return plane()->needs_udp_encapsulation;
}

kernel_ipsec_t* charon_kernel_ipsec_create(void)
{
    kernel_ipsec_t* this;

    INIT(this, .get_features = get_features, .get_spi = get_spi, .get_cpi = get_cpi, .add_sa = add_sa,
         .update_sa = update_sa, .query_sa = query_sa, .del_sa = del_sa,
         .flush_sas = (void*)return_success, /* each SA goes with its CHILD_SA */
         .add_policy = add_policy, .query_policy = query_policy, .del_policy = del_policy,
         .flush_policies = (void*)return_success, .bypass_socket = bypass_socket, .enable_udp_decap = enable_udp_decap,
         .destroy = (void*)free, );
    return this;
}

void charon_data_plane_expired(uint32_t spi, const charon_address_t* destination, bool hard)
{
    host_t* host = charon_to_host(destination);

    charon->kernel->expire(charon->kernel, IPPROTO_ESP, htonl(spi), host, hard);
    host->destroy(host);
}
