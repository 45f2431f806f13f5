// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/sa_conversion.h"

#include <algorithm>
#include <cstring>

namespace sallyport {
namespace {

charon_address_t addressToPlain(const QHostAddress& address, std::uint16_t port)
{
    charon_address_t plain{};
    plain.port = port;
    plain.v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (plain.v6) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(plain.bytes, bytes.c, sizeof(plain.bytes));
    } else {
        const quint32 number = address.toIPv4Address();
        for (int i = 0; i < 4; ++i)
            plain.bytes[i] = static_cast<unsigned char>(number >> (24 - 8 * i));
    }
    return plain;
}

QHostAddress addressFromPlain(const charon_address_t& plain)
{
    if (plain.v6)
        return QHostAddress(plain.bytes);
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = (number << 8) | plain.bytes[i];
    return QHostAddress(number);
}

charon_selector_t selectorToPlain(const TrafficSelector& selector)
{
    return {addressToPlain(selector.first, selector.firstPort), addressToPlain(selector.last, selector.lastPort),
            selector.protocol};
}

TrafficSelector selectorFromPlain(const charon_selector_t& plain)
{
    return {addressFromPlain(plain.first), addressFromPlain(plain.last), plain.protocol, plain.first.port,
            plain.last.port};
}

} // namespace

charon_address_t toPlain(const Endpoint& endpoint)
{
    return addressToPlain(endpoint.address, endpoint.port);
}

charon_sa_id_t toPlain(const EspSaId& id)
{
    return {id.spi, toPlain(id.source), toPlain(id.destination)};
}

charon_sa_t toPlain(const EspSa& sa)
{
    charon_sa_t plain{};
    plain.id = toPlain(sa.id);
    plain.inbound = sa.inbound;
    plain.initiator = sa.initiator;
    plain.udp_encapsulation = sa.udpEncapsulation;
    plain.extended_sequence_numbers = sa.extendedSequenceNumbers;
    plain.request_id = sa.requestId;
    plain.replay_window = sa.replayWindow;
    plain.encryption = sa.encryption;
    plain.integrity = sa.integrity;
    plain.encryption_key = sa.encryptionKey.data();
    plain.encryption_key_size = sa.encryptionKey.size();
    plain.integrity_key = sa.integrityKey.data();
    plain.integrity_key_size = sa.integrityKey.size();
    plain.seconds = {sa.seconds.soft, sa.seconds.hard};
    plain.bytes = {sa.bytes.soft, sa.bytes.hard};
    plain.packets = {sa.packets.soft, sa.packets.hard};
    return plain;
}

charon_policy_t toPlain(const EspPolicy& policy)
{
    charon_policy_t plain{};
    plain.out = policy.direction == EspPolicy::Direction::Out;
    plain.discard = policy.verdict == EspPolicy::Verdict::Discard;
    plain.source = selectorToPlain(policy.source);
    plain.destination = selectorToPlain(policy.destination);
    plain.outer_source = toPlain(policy.outerSource);
    plain.outer_destination = toPlain(policy.outerDestination);
    plain.request_id = policy.requestId;
    plain.spi = policy.spi;
    plain.priority = policy.priority;
    return plain;
}

Endpoint fromPlain(const charon_address_t& address)
{
    return {addressFromPlain(address), address.port};
}

EspSaId fromPlain(const charon_sa_id_t& id)
{
    return {id.spi, fromPlain(id.source), fromPlain(id.destination)};
}

EspSa fromPlain(const charon_sa_t& plain)
{
    EspSa sa;
    sa.id = fromPlain(plain.id);
    sa.inbound = plain.inbound;
    sa.initiator = plain.initiator;
    sa.udpEncapsulation = plain.udp_encapsulation;
    sa.extendedSequenceNumbers = plain.extended_sequence_numbers;
    sa.requestId = plain.request_id;
    sa.replayWindow = plain.replay_window;
    sa.encryption = plain.encryption;
    sa.integrity = plain.integrity;
    sa.encryptionKey = {plain.encryption_key, plain.encryption_key_size};
    sa.integrityKey = {plain.integrity_key, plain.integrity_key_size};
    sa.seconds = {plain.seconds.soft, plain.seconds.hard};
    sa.bytes = {plain.bytes.soft, plain.bytes.hard};
    sa.packets = {plain.packets.soft, plain.packets.hard};
    return sa;
}

EspPolicy fromPlain(const charon_policy_t& plain)
{
    EspPolicy policy;
    policy.direction = plain.out ? EspPolicy::Direction::Out : EspPolicy::Direction::In;
    policy.verdict = plain.discard ? EspPolicy::Verdict::Discard : EspPolicy::Verdict::Protect;
    policy.source = selectorFromPlain(plain.source);
    policy.destination = selectorFromPlain(plain.destination);
    policy.outerSource = fromPlain(plain.outer_source);
    policy.outerDestination = fromPlain(plain.outer_destination);
    policy.requestId = plain.request_id;
    policy.spi = plain.spi;
    policy.priority = plain.priority;
    return policy;
}

} // namespace sallyport
