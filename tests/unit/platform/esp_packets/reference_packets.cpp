// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_packets.h"

#include "platform/esp/big_endian.h"
#include "platform/esp/packet_view.h"

#include <optional>
#include <utility>

namespace sallyport::esp::reference {

namespace {

void put(Bytes& bytes, std::initializer_list<int> values)
{
    for (const int value : values)
        bytes.push_back(static_cast<std::uint8_t>(value));
}

void put16(Bytes& bytes, std::size_t value)
{
    put(bytes, {static_cast<int>(value >> 8 & 0xff), static_cast<int>(value & 0xff)});
}

void put32(Bytes& bytes, std::uint32_t value)
{
    put16(bytes, value >> 16);
    put16(bytes, value & 0xffff);
}

Bytes transportOf(const Spec& spec)
{
    Bytes bytes;
    if (spec.protocol == kProtocolTcp) {
        put16(bytes, spec.sourcePort);
        put16(bytes, spec.destinationPort);
        put32(bytes, spec.sequence);
        put32(bytes, spec.acknowledgment);
        const std::size_t words = 5 + spec.tcpOptions.size() / 4;
        put(bytes, {static_cast<int>(words << 4 | spec.reserved), spec.flags});
        put16(bytes, spec.window);
        put16(bytes, 0);
        put16(bytes, spec.urgent);
        append(bytes, spec.tcpOptions);
    } else if (spec.protocol == kProtocolUdp) {
        put16(bytes, spec.sourcePort);
        put16(bytes, spec.destinationPort);
        put16(bytes, kUdpHeader + spec.payload.size());
        put16(bytes, 0);
    }
    append(bytes, spec.payload);
    return bytes;
}

// The pseudo-header and all that the transport's checksum covers.
Bytes coveredBytes(const Bytes& packet, const PacketView& view)
{
    const std::size_t addresses = view.addressesOffset();
    Bytes bytes;
    for (std::size_t i = 0; i < view.addressesLength(); ++i)
        bytes.push_back(packet[addresses + i]);
    put32(bytes, view.length - view.transportOffset);
    put(bytes, {0, 0, 0, view.protocol});
    for (std::size_t i = view.transportOffset; i < view.length; ++i)
        bytes.push_back(packet[i]);
    return bytes;
}

std::size_t checksumPlace(const PacketView& view)
{
    return std::size_t(view.transportOffset) + (view.protocol == kProtocolTcp ? 16 : 6);
}

Bytes headerOf(const Bytes& packet, const PacketView& view)
{
    return Bytes(packet.begin(), packet.begin() + view.transportOffset);
}

// The i-th of the packets that one with these headers becomes.
Bytes segmentOf(const Bytes& packet, const PacketView& view, std::size_t from, std::size_t size, std::size_t index)
{
    Bytes segment(packet.begin(), packet.begin() + view.payloadOffset);
    for (std::size_t i = 0; i < size; ++i)
        segment.push_back(packet[view.payloadOffset + from + i]);
    if (view.version == 4) {
        store16(&segment[2], segment.size());
        store16(&segment[4], (load16(&segment[4]) + index) & 0xffff);
    } else {
        store16(&segment[4], segment.size() - kIp6Header);
    }
    std::uint8_t* const transport = &segment[view.transportOffset];
    if (view.protocol == kProtocolUdp) {
        store16(transport + 4, kUdpHeader + size);
        return segment;
    }
    const bool isFirst = from == 0;
    const bool isLast = from + size == view.payloadLength();
    store32(transport + 4, load32(transport + 4) + static_cast<std::uint32_t>(from));
    if (!isFirst)
        transport[13] &= 0x7f; // CWR
    if (!isLast)
        transport[13] &= 0xf6; // PSH, FIN
    if ((transport[13] & 0x20) != 0) {
        const std::size_t urgent = load16(transport + 18);
        if (urgent < from)
            transport[13] &= 0xdf;
        store16(transport + 18, urgent < from ? 0 : urgent - from);
    }
    return segment;
}

} // namespace

// Not vector's own insert(): GCC 12 sees an overflow in it that is not there.
void append(Bytes& bytes, const Bytes& more)
{
    for (const std::uint8_t byte : more)
        bytes.push_back(byte);
}

std::uint16_t slowChecksum(const Bytes& bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        sum += i % 2 == 0 ? bytes[i] * 256u : bytes[i];
        if (sum > 0xffff)
            sum -= 0xffff; // the carry comes in again at the right
    }
    return static_cast<std::uint16_t>(0xffff - sum);
}

Bytes makePacket(const Spec& spec)
{
    const Bytes transport = transportOf(spec);
    Bytes packet;
    if (spec.version == 4) {
        const std::size_t header = kIp4Header + spec.ipOptions.size();
        put(packet, {static_cast<int>(0x40 | header / 4), spec.trafficClass});
        put16(packet, header + transport.size());
        put16(packet, spec.id);
        put16(packet, spec.fragment);
        put(packet, {spec.hopLimit, spec.protocol, 0, 0});
        put(packet, {10, 1, 2, spec.sourceHost, 10, 1, 2, spec.destinationHost});
        append(packet, spec.ipOptions);
    } else {
        put(packet, {0x60 | spec.trafficClass >> 4, (spec.trafficClass & 15) << 4, 0, 0});
        put16(packet, spec.extension.size() + transport.size());
        put(packet, {spec.extension.empty() ? spec.protocol : 60, spec.hopLimit});
        for (const std::uint8_t host : {spec.sourceHost, spec.destinationHost})
            put(packet, {0xfd, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, host});
        Bytes extension = spec.extension;
        if (!extension.empty()) {
            extension[0] = spec.protocol;
            extension[1] = static_cast<std::uint8_t>(extension.size() / 8 - 1);
        }
        append(packet, extension);
    }
    append(packet, transport);
    completeChecksums(packet);
    return packet;
}

void completeChecksums(Bytes& packet)
{
    const std::optional<PacketView> view = viewPacket(packet);
    if (!view)
        return;
    if (view->version == 4) {
        store16(&packet[10], 0);
        store16(&packet[10], slowChecksum(headerOf(packet, *view)));
    }
    if (!view->hasTransport)
        return;
    std::uint8_t* const place = &packet[checksumPlace(*view)];
    store16(place, 0);
    const std::uint16_t checksum = slowChecksum(coveredBytes(packet, *view));
    store16(place, view->protocol == kProtocolUdp && checksum == 0 ? 0xffff : checksum);
}

bool isSound(const Bytes& packet)
{
    const std::optional<PacketView> view = viewPacket(packet);
    if (!view || view->length != packet.size())
        return false;
    if (view->version == 4 && slowChecksum(headerOf(packet, *view)) != 0)
        return false;
    if (!view->hasTransport)
        return true;
    if (view->protocol == kProtocolUdp) {
        if (load16(&packet[std::size_t(view->transportOffset) + 4]) != view->length - view->transportOffset)
            return false;
        if (load16(&packet[checksumPlace(*view)]) == 0)
            return true;
    }
    return slowChecksum(coveredBytes(packet, *view)) == 0;
}

std::vector<Bytes> cut(const VnetHeader& header, const Bytes& packet, std::size_t segmentSize)
{
    if (header.gsoType == VnetHeader::kGsoNone)
        return {packet};
    const std::optional<PacketView> view = viewPacket(packet);
    if (!view || !view->hasTransport || segmentSize == 0)
        return {};
    std::vector<Bytes> segments;
    std::size_t from = 0;
    do {
        const std::size_t size = std::min(segmentSize, view->payloadLength() - from);
        segments.push_back(segmentOf(packet, *view, from, size, segments.size()));
        completeChecksums(segments.back());
        from += size;
    } while (from < view->payloadLength());
    return segments;
}

std::vector<Bytes> cut(const VnetHeader& header, const Bytes& packet)
{
    return cut(header, packet, header.gsoSize);
}

bool isSamePacket(const Bytes& one, const Bytes& other)
{
    if (one == other)
        return true;
    if (one.size() != other.size() || !isSound(one) || !isSound(other))
        return false;
    const std::optional<PacketView> view = viewPacket(one);
    Bytes left = one;
    Bytes right = other;
    for (Bytes* const packet : {&left, &right}) {
        if (view->version == 4) {
            store16(&(*packet)[10], 0);
            if ((one[6] & 0x40) != 0)
                store16(&(*packet)[4], 0);
        }
        if (view->hasTransport && view->protocol == kProtocolTcp)
            store16(&(*packet)[checksumPlace(*view)], 0);
    }
    return left == right;
}

void Recorder::deliver(const SuperPacket& packet) noexcept
{
    Written written{packet.header, {}, packet.pieces.size()};
    for (const std::span<const std::uint8_t> piece : packet.pieces)
        written.packet.insert(written.packet.end(), piece.begin(), piece.end());
    const std::optional<PacketView> view = viewPacket(written.packet);
    m_isBroken = m_isBroken || !view || view->length != written.packet.size() || packet.length != view->length;
    if (view && packet.header.gsoType != VnetHeader::kGsoNone) {
        // What the kernel demands, and the sum that it completes: of the pseudo-header, not its complement.
        Bytes pseudoHeader = coveredBytes(written.packet, *view);
        pseudoHeader.resize(view->addressesLength() + 8);
        const bool isTcp = view->protocol == kProtocolTcp;
        const std::uint16_t sum = load16(&written.packet[checksumPlace(*view)]);
        m_isBroken =
            m_isBroken || !view->hasTransport || packet.header.flags != VnetHeader::kNeedsChecksum ||
            packet.header.headerLength != view->payloadOffset || packet.header.gsoSize == 0 ||
            packet.header.checksumStart != view->transportOffset || packet.header.checksumOffset != (isTcp ? 16 : 6) ||
            sum != (~slowChecksum(pseudoHeader) & 0xffff) ||
            (view->version == 4 && slowChecksum(headerOf(written.packet, *view)) != 0) ||
            (!isTcp && load16(&written.packet[view->transportOffset + 4u]) != view->length - view->transportOffset) ||
            packet.header.gsoType !=
                (isTcp ? (view->version == 4 ? VnetHeader::kGsoTcp4 : VnetHeader::kGsoTcp6) : VnetHeader::kGsoUdp) ||
            packet.pieces.size() != cut(packet.header, written.packet).size();
    }
    m_written.push_back(std::move(written));
}

std::vector<Bytes> Recorder::packets() const
{
    std::vector<Bytes> all;
    for (const Written& written : m_written) {
        for (Bytes& packet : cut(written.header, written.packet))
            all.push_back(std::move(packet));
    }
    return all;
}

void coalesce(Recorder& recorder, std::vector<Bytes> packets, Coalescer::Offloads offloads)
{
    Coalescer coalescer(recorder, offloads);
    for (Bytes& packet : packets) {
        if (const std::optional<PacketView> view = viewPacket(packet))
            coalescer.add(packet, *view);
    }
    coalescer.flush();
}

} // namespace sallyport::esp::reference
