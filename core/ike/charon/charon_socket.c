/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * libcharon's socket on a data plane that owns the UDP ports, so that IKE and ESP leave from the same one (RFC 3948).
 * Datagrams pass as they are: libcharon itself puts the non-ESP marker before its messages and takes it off.
 */
#include "charon_convert.h"
#include "charon_parts.h"
#include "charon_path_probe.h"

#include <network/socket.h>
#include <networking/packet.h>
#include <threading/thread.h>

/* As libcharon's own socket has it; larger messages come in fragments (RFC 7383). */
#define MAX_DATAGRAM 10000

static const charon_data_plane_t* plane(void)
{
    return charon_parts_data_plane();
}

/* The wait is the data plane's own and ends with stop_control(): a thread must not be cancelled within it. */
static status_t receive(socket_t* this, packet_t** packet)
{
    unsigned char buffer[MAX_DATAGRAM];
    charon_address_t local, remote;
    bool cancelable = thread_cancelability(FALSE);
    size_t size = plane()->take_control(plane()->context, &local, &remote, buffer, sizeof(buffer));

    thread_cancelability(cancelable);
    if (!size) {
        thread_cancellation_point();
        return FAILED;
    }
    *packet = packet_create();
    (*packet)->set_source(*packet, charon_to_host(&remote));
    (*packet)->set_destination(*packet, charon_to_host(&local));
    (*packet)->set_data(*packet, chunk_clone(chunk_create(buffer, size)));
    return SUCCESS;
}

static status_t send_packet(socket_t* this, packet_t* packet)
{
    charon_address_t local = charon_from_host(packet->get_source(packet));
    charon_address_t remote = charon_from_host(packet->get_destination(packet));
    chunk_t data = packet->get_data(packet);
    packet_t* probe;
    bool is_sent;

    if (!charon_path_probe_admits(packet, &probe)) {
        return SUCCESS;
    }
    is_sent = plane()->send_control(plane()->context, &local, &remote, data.ptr, data.len, false);
    if (probe) {
        charon_path_probe_repeat(probe);
    }
    return is_sent ? SUCCESS : FAILED;
}

static uint16_t get_port(socket_t* this, bool nat_t)
{
    return plane()->control_port(plane()->context);
}

static socket_family_t supported_families(socket_t* this)
{
    return SOCKET_FAMILY_BOTH;
}

static void destroy(socket_t* this)
{
    free(this);
}

socket_t* charon_socket_create(void)
{
    socket_t* this;

    INIT(this, .receive = receive, .send = send_packet, .get_port = get_port, .supported_families = supported_families,
         .destroy = destroy, );
    return this;
}
