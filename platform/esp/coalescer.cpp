// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/coalescer.h"

#include "platform/esp/checksum.h"
#include "platform/esp/tcp_header.h"

#include <cstring>

namespace sallyport::esp {

namespace {

constexpr std::uint16_t kDontFragment = 0x4000;

bool sameBytes(const std::uint8_t* one, const std::uint8_t* other, std::size_t from, std::size_t to) noexcept
{
    return std::memcmp(one + from, other + from, to - from) == 0;
}

bool isTcp(const PacketView& view) noexcept
{
    return view.protocol == kProtocolTcp;
}

bool isPushed(const std::uint8_t* packet, const PacketView& view) noexcept
{
    return isTcp(view) && (packet[view.transportOffset + tcp::kFlags] & tcp::kPsh) != 0;
}

// Merging writes new checksums over the old ones, so a damaged packet would come out sound.
bool holds(const std::uint8_t* packet, const PacketView& view) noexcept
{
    if (view.version == 4 && !isValidSum(sumBytes(packet, view.transportOffset)))
        return false;
    const std::size_t length = view.length - view.transportOffset;
    return isValidSum(sumPseudoHeader(addressesOf(view, packet), view.protocol, length) +
                      sumBytes(packet + view.transportOffset, length));
}

bool isSameFlow(const PacketView& one, const std::uint8_t* oneBytes, const PacketView& other,
                const std::uint8_t* otherBytes) noexcept
{
    if (one.sourcePort != other.sourcePort || one.destinationPort != other.destinationPort ||
        one.protocol != other.protocol || one.version != other.version)
        return false;
    const std::size_t addresses = one.addressesOffset();
    return sameBytes(oneBytes, otherBytes, addresses, addresses + one.addressesLength());
}

// All but the lengths, checksums, sequence number and IPv4's identification.
bool hasSameHeaders(const PacketView& view, const std::uint8_t* first, const std::uint8_t* packet) noexcept
{
    if (view.version == 4) {
        if (first[1] != packet[1] || !sameBytes(first, packet, 6, 9)) // TOS; flags and TTL
            return false;
    } else if (!sameBytes(first, packet, 0, 4) || first[7] != packet[7]) { // class and flow label; hop limit
        return false;
    }
    if (!isTcp(view))
        return true;
    const std::uint8_t* const one = first + view.transportOffset;
    const std::uint8_t* const other = packet + view.transportOffset;
    return sameBytes(one, other, tcp::kAcknowledgment, tcp::kFlags) &&
           sameBytes(one, other, tcp::kWindow, tcp::kChecksum) &&
           sameBytes(one, other, tcp::kUrgent, std::size_t(view.payloadOffset - view.transportOffset));
}

} // namespace

Coalescer::Coalescer(PacketSink& sink, Offloads offloads) noexcept : m_sink(sink), m_offloads(offloads) {}

CoalesceResult Coalescer::add(std::span<std::uint8_t> bytes, const PacketView& view) noexcept
{
    const std::span<std::uint8_t> packet = bytes.first(view.length);
    const std::uint8_t* const data = packet.data();
    if (!view.hasTransport) {
        // Which flow a fragment belongs to is not known.
        flushAddresses(data, view);
        deliverAlone(packet);
        return CoalesceResult::Taken;
    }
    Flow* const flow = find(data, view);
    const bool mayMerge = isCandidate(data, view);
    const bool isSound = mayMerge && holds(data, view);
    if (flow != nullptr) {
        if (isSound && continues(*flow, data, view)) {
            append(*flow, packet, view);
            return CoalesceResult::Taken;
        }
        deliver(*flow);
    }
    if (isSound && !isPushed(data, view)) // nothing may follow what is pushed
        hold(packet, view);
    else
        deliverAlone(packet);
    return mayMerge && !isSound ? CoalesceResult::BadChecksum : CoalesceResult::Taken;
}

void Coalescer::flush() noexcept
{
    for (Flow& flow : m_flows) {
        if (flow.count > 0)
            deliver(flow);
    }
}

// Whether it could be merged with any packet at all.
bool Coalescer::isCandidate(const std::uint8_t* packet, const PacketView& view) const noexcept
{
    const std::size_t plainHeader = view.version == 4 ? kIp4Header : kIp6Header;
    if (view.transportOffset != plainHeader || view.payloadLength() == 0)
        return false;
    const std::uint8_t* const transport = packet + view.transportOffset;
    if (isTcp(view)) {
        return m_offloads.tcp && (transport[tcp::kDataOffset] & 0x0f) == 0 &&
               (transport[tcp::kFlags] & ~tcp::kPsh) == tcp::kAck;
    }
    return m_offloads.udp && load16(transport + kUdpChecksum) != 0 &&
           load16(transport + kUdpLength) == view.length - view.transportOffset;
}

bool Coalescer::continues(const Flow& flow, const std::uint8_t* packet, const PacketView& view) noexcept
{
    const std::size_t payload = view.payloadLength();
    if (view.payloadOffset != flow.view.payloadOffset || payload > flow.segmentSize ||
        flow.length + payload > kMaxLength || !hasSameHeaders(view, flow.first, packet))
        return false;
    // RFC 6864: without DF the identification is the sender's, to be given back when the packet is cut again.
    if (view.version == 4 && (load16(packet + 6) & kDontFragment) == 0 && load16(packet + 4) != flow.nextId)
        return false;
    return !isTcp(view) || load32(packet + view.transportOffset + tcp::kSequence) == flow.nextSequence;
}

Coalescer::Flow* Coalescer::find(const std::uint8_t* packet, const PacketView& view) noexcept
{
    for (Flow& flow : m_flows) {
        if (flow.count > 0 && isSameFlow(flow.view, flow.first, view, packet))
            return &flow;
    }
    return nullptr;
}

// The one that has waited longest makes room.
Coalescer::Flow& Coalescer::freeFlow() noexcept
{
    Flow* oldest = m_flows.data();
    for (Flow& flow : m_flows) {
        if (flow.count == 0)
            return flow;
        if (flow.since < oldest->since)
            oldest = &flow;
    }
    deliver(*oldest);
    return *oldest;
}

void Coalescer::flushAddresses(const std::uint8_t* packet, const PacketView& view) noexcept
{
    const std::size_t addresses = view.addressesOffset();
    for (Flow& flow : m_flows) {
        if (flow.count > 0 && flow.view.version == view.version &&
            sameBytes(flow.first, packet, addresses, addresses + view.addressesLength()))
            deliver(flow);
    }
}

void Coalescer::hold(std::span<std::uint8_t> packet, const PacketView& view) noexcept
{
    Flow& flow = freeFlow();
    flow.view = view;
    flow.first = packet.data();
    flow.count = 1;
    flow.length = packet.size();
    flow.segmentSize = view.payloadLength();
    flow.since = ++m_clock;
    flow.nextId = static_cast<std::uint16_t>(load16(packet.data() + 4) + 1);
    flow.nextSequence = 0;
    if (isTcp(view)) {
        flow.nextSequence = load32(packet.data() + view.transportOffset + tcp::kSequence) +
                            static_cast<std::uint32_t>(view.payloadLength());
    }
    flow.pieces[0] = packet;
}

void Coalescer::append(Flow& flow, std::span<std::uint8_t> packet, const PacketView& view) noexcept
{
    const std::span<const std::uint8_t> payload = packet.subspan(view.payloadOffset);
    flow.pieces[flow.count++] = payload;
    flow.length += payload.size();
    flow.nextId = static_cast<std::uint16_t>(flow.nextId + 1);
    flow.nextSequence += static_cast<std::uint32_t>(payload.size());
    const bool pushed = isPushed(packet.data(), view);
    if (pushed)
        flow.first[view.transportOffset + tcp::kFlags] |= tcp::kPsh;
    // Only the last may be shorter, or pushed: cut again, it comes out the same.
    if (pushed || payload.size() < flow.segmentSize || flow.count == kMaxPieces)
        deliver(flow);
}

void Coalescer::deliver(Flow& flow) noexcept
{
    SuperPacket packet;
    packet.pieces = std::span(flow.pieces).first(flow.count);
    packet.length = flow.length;
    if (flow.count > 1) {
        const PacketView& view = flow.view;
        std::uint8_t* const first = flow.first;
        std::uint8_t* const transport = first + view.transportOffset;
        const std::size_t length = flow.length - view.transportOffset;
        if (view.version == 4) {
            store16(first + 2, flow.length);
            store16(first + 10, 0);
            store16(first + 10, checksumOf(sumBytes(first, view.transportOffset)));
        } else {
            store16(first + 4, length);
        }
        packet.header.flags = VnetHeader::kNeedsChecksum;
        packet.header.headerLength = view.payloadOffset;
        packet.header.gsoSize = static_cast<std::uint16_t>(flow.segmentSize);
        packet.header.checksumStart = view.transportOffset;
        packet.header.checksumOffset = isTcp(view) ? tcp::kChecksum : kUdpChecksum;
        packet.header.gsoType = VnetHeader::kGsoUdp;
        if (isTcp(view))
            packet.header.gsoType = view.version == 4 ? VnetHeader::kGsoTcp4 : VnetHeader::kGsoTcp6;
        else
            store16(transport + kUdpLength, length);
        // The kernel adds the rest and takes the complement.
        store16(transport + packet.header.checksumOffset,
                foldSum(sumPseudoHeader(addressesOf(view, first), view.protocol, length)));
    }
    flow.count = 0;
    m_sink.deliver(packet);
}

void Coalescer::deliverAlone(std::span<const std::uint8_t> packet) noexcept
{
    SuperPacket alone;
    alone.pieces = std::span(&packet, 1);
    alone.length = packet.size();
    m_sink.deliver(alone);
}

} // namespace sallyport::esp
