/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_convert.h"

#include <string.h>

static charon_address_t from_bytes(chunk_t bytes, uint16_t port)
{
    charon_address_t address = {.v6 = bytes.len == 16, .port = port};

    memcpy(address.bytes, bytes.ptr, min(bytes.len, sizeof(address.bytes)));
    return address;
}

static chunk_t to_bytes(const charon_address_t* address)
{
    return chunk_create((u_char*)address->bytes, address->v6 ? 16 : 4);
}

charon_address_t charon_from_host(host_t* host)
{
    return from_bytes(host->get_address(host), host->get_port(host));
}

host_t* charon_to_host(const charon_address_t* address)
{
    return host_create_from_chunk(address->v6 ? AF_INET6 : AF_INET, to_bytes(address), address->port);
}

charon_selector_t charon_from_selector(traffic_selector_t* selector)
{
    return (charon_selector_t){
        .first = from_bytes(selector->get_from_address(selector), selector->get_from_port(selector)),
        .last = from_bytes(selector->get_to_address(selector), selector->get_to_port(selector)),
        .protocol = selector->get_protocol(selector),
    };
}

traffic_selector_t* charon_to_selector(const charon_selector_t* selector)
{
    return traffic_selector_create_from_bytes(
        selector->protocol, selector->first.v6 ? TS_IPV6_ADDR_RANGE : TS_IPV4_ADDR_RANGE, to_bytes(&selector->first),
        selector->first.port, to_bytes(&selector->last), selector->last.port);
}
