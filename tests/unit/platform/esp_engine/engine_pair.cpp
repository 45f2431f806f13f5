// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_pair.h"

#include "platform/esp/packet_view.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace sallyport::esp {

Address ip(std::string_view text)
{
    Address address;
    address.isV6 = text.find(':') != std::string_view::npos;
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (std::size_t i = 0; at < end && i < 16;) {
        unsigned int value = 0;
        at = std::from_chars(at, end, value, address.isV6 ? 16 : 10).ptr + 1;
        if (address.isV6)
            address.octets[i++] = static_cast<std::uint8_t>(value >> 8);
        address.octets[i++] = static_cast<std::uint8_t>(value);
    }
    return address;
}

Selector range(std::string_view first, std::string_view last)
{
    return {ip(first), ip(last), 0, 0, 65535};
}

Selector only(std::string_view address)
{
    return range(address, address);
}

void Wire::send(const UdpBatch& batch) noexcept
{
    SentBatch sent{batch.path, {}, batch.segmentSize, batch.trafficClass, batch.packets.size()};
    for (std::size_t at = 0; at < batch.packets.size(); at += batch.segmentSize) {
        const auto packet = batch.packets.subspan(at, std::min(batch.segmentSize, batch.packets.size() - at));
        sent.packets.emplace_back(packet.begin(), packet.end());
    }
    m_batches.push_back(std::move(sent));
}

std::vector<SentBatch> Wire::take()
{
    return std::exchange(m_batches, {});
}

std::vector<Bytes> Wire::takePackets()
{
    std::vector<Bytes> all;
    for (SentBatch& batch : take()) {
        for (Bytes& packet : batch.packets)
            all.push_back(std::move(packet));
    }
    return all;
}

void End::fromTun(const VnetHeader& header, const Bytes& packet, EspEngine::Sending sending)
{
    Bytes buffer(EspEngine::kHeadroom + packet.size() + EspEngine::kTailroom, 0xee);
    std::copy(packet.begin(), packet.end(), buffer.begin() + EspEngine::kHeadroom);
    engine.fromTun(header, buffer, sending);
}

void End::fromUdp(Bytes datagram, const OuterPath& path, std::uint8_t trafficClass)
{
    m_received.push_back(std::move(datagram));
    engine.fromUdp(m_received.back(), path, trafficClass);
}

void End::endOfBatch()
{
    engine.endOfBatch();
    m_received.clear();
}

TunPacket superPacket(const reference::Spec& spec, std::size_t gsoSize)
{
    TunPacket result;
    result.packet = reference::makePacket(spec);
    const PacketView view = *viewPacket(result.packet);
    const bool isTcp = spec.protocol == kProtocolTcp;
    result.header.flags = VnetHeader::kNeedsChecksum;
    result.header.gsoType = VnetHeader::kGsoUdp;
    if (isTcp)
        result.header.gsoType = spec.version == 4 ? VnetHeader::kGsoTcp4 : VnetHeader::kGsoTcp6;
    result.header.headerLength = view.payloadOffset;
    result.header.gsoSize = static_cast<std::uint16_t>(gsoSize);
    result.header.checksumStart = view.transportOffset;
    result.header.checksumOffset = isTcp ? 16 : 6;
    return result;
}

bool areSamePackets(const std::vector<Bytes>& one, const std::vector<Bytes>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), reference::isSamePacket);
}

Bytes pattern(std::size_t size, unsigned int seed)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + i / 256 + seed);
    return bytes;
}

EspParameters parametersWith(const Suite& suite, std::uint32_t spi)
{
    EspParameters parameters = suite.parameters();
    parameters.spi = spi;
    return parameters;
}

OuterPath reversed(const OuterPath& path)
{
    return {path.remote, path.local};
}

const OuterPath EnginePair::kPath{{ip("192.0.2.1"), 40001}, {ip("198.51.100.1"), 4500}};

EnginePair::EnginePair(const Suite& used, AeadFactory::Backend backend, Coalescer::Offloads offloads)
    : suite(used), client(backend, offloads), gateway(backend, offloads)
{
    installPolicies();
    installSas(0);
}

OuterPath EnginePair::pathOf(const End& end) const
{
    return &end == &client ? kPath : reversed(kPath);
}

SaRequest EnginePair::request(const End& end, Direction direction, std::uint32_t generation) const
{
    const bool isClient = &end == &client;
    SaRequest request;
    request.direction = direction;
    request.requestId = isClient ? kClientRequest : kGatewayRequest;
    const bool toGateway = isClient == (direction == Direction::Out);
    request.parameters = parametersWith(suite, (toGateway ? kToGateway : kToClient) + generation);
    request.path = pathOf(end);
    return request;
}

void EnginePair::installSas(std::uint32_t generation)
{
    for (End* const end : {&client, &gateway}) {
        for (const Direction direction : {Direction::In, Direction::Out})
            end->engine.installSa(request(*end, direction, generation));
    }
}

void EnginePair::installPolicies()
{
    constexpr const char* kNear[2] = {"10.1.2.1", "fd01:0:0:0:0:0:0:1"};
    constexpr const char* kFirst[2] = {"10.1.2.2", "fd01:0:0:0:0:0:0:2"};
    constexpr const char* kLast[2] = {"10.1.2.255", "fd01:0:0:0:0:0:0:ff"};
    for (const int version : {0, 1}) {
        const Selector near = only(kNear[version]);
        const Selector far = range(kFirst[version], kLast[version]);
        client.engine.installPolicy({Direction::Out, false, near, far, kClientRequest, 0});
        client.engine.installPolicy({Direction::In, false, far, near, kClientRequest, 0});
        gateway.engine.installPolicy({Direction::Out, false, far, near, kGatewayRequest, 0});
        gateway.engine.installPolicy({Direction::In, false, near, far, kGatewayRequest, 0});
    }
}

void EnginePair::carry(End& from, std::uint8_t trafficClass)
{
    End& to = &from == &client ? gateway : client;
    for (Bytes& packet : from.wire.takePackets())
        to.fromUdp(std::move(packet), pathOf(to), trafficClass);
    to.endOfBatch();
}

std::vector<Bytes> EnginePair::through(End& from, const TunPacket& packet)
{
    End& to = &from == &client ? gateway : client;
    const std::size_t before = to.tun.packets().size();
    from.fromTun(packet.header, packet.packet);
    carry(from);
    std::vector<Bytes> all = to.tun.packets();
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(before));
    return all;
}

} // namespace sallyport::esp
