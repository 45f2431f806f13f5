// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/segmenter.h"

#include "platform/esp/tcp_header.h"

#include <algorithm>
#include <cstring>

namespace sallyport::esp {

namespace {

bool fits(std::uint8_t gsoType, const PacketView& view) noexcept
{
    if (!view.hasTransport)
        return false;
    switch (gsoType & ~VnetHeader::kGsoEcn) {
    case VnetHeader::kGsoTcp4:
        return view.version == 4 && view.protocol == kProtocolTcp;
    case VnetHeader::kGsoTcp6:
        return view.version == 6 && view.protocol == kProtocolTcp;
    case VnetHeader::kGsoUdp:
        return gsoType == VnetHeader::kGsoUdp && view.protocol == kProtocolUdp;
    default:
        return false;
    }
}

} // namespace

SegmentResult Segmenter::start(const VnetHeader& header, std::span<std::uint8_t> packet, const PacketView& view,
                               std::size_t maxLength) noexcept
{
    m_view = view;
    m_packet = packet.first(view.length);
    m_offset = 0;
    m_index = 0;
    m_isCut = header.gsoType != VnetHeader::kGsoNone;
    const SegmentResult result = m_isCut ? startCut(header, maxLength) : startWhole(header, maxLength);
    m_isDone = result != SegmentResult::Ready;
    return result;
}

SegmentResult Segmenter::startWhole(const VnetHeader& header, std::size_t maxLength) noexcept
{
    m_headerLength = m_view.payloadOffset;
    m_segmentSize = m_view.payloadLength();
    if (m_packet.size() > maxLength)
        return SegmentResult::TooLong;
    if ((header.flags & VnetHeader::kNeedsChecksum) == 0)
        return SegmentResult::Ready;
    const std::size_t start = header.checksumStart;
    const std::size_t place = start + header.checksumOffset;
    if (start < m_view.transportOffset || place + 2 > m_packet.size())
        return SegmentResult::BadChecksumPlace;
    // The field holds the sum of the pseudo-header. Zero would mean "none" in UDP, and is the same as 0xffff elsewhere.
    const std::uint16_t checksum = checksumOf(sumBytes(m_packet.subspan(start)));
    store16(&m_packet[place], checksum == 0 ? 0xffff : checksum);
    return SegmentResult::Ready;
}

SegmentResult Segmenter::startCut(const VnetHeader& header, std::size_t maxLength) noexcept
{
    if (header.gsoSize == 0 || !fits(header.gsoType, m_view))
        return SegmentResult::BadOffload;
    m_headerLength = m_view.payloadOffset;
    m_segmentSize = std::min<std::size_t>(header.gsoSize, m_view.payloadLength());
    const std::uint8_t* const transport = &m_packet[m_view.transportOffset];
    const bool isTcp = m_view.protocol == kProtocolTcp;
    // SYN counts in the sequence, so nothing behind it has the number that it would be given.
    if (isTcp && (transport[tcp::kFlags] & (tcp::kSyn | tcp::kRst)) != 0)
        return SegmentResult::BadOffload;
    if (m_headerLength + m_segmentSize > maxLength) {
        // A datagram is a unit, but where TCP's bytes are cut means nothing.
        if (!isTcp || maxLength <= m_headerLength)
            return SegmentResult::TooLong;
        m_segmentSize = maxLength - m_headerLength;
    }
    std::memcpy(m_headers.data(), m_packet.data(), m_headerLength);
    m_pseudoHeader = sumPseudoHeader(addressesOf(m_view, m_packet.data()), m_view.protocol, 0);
    return SegmentResult::Ready;
}

std::size_t Segmenter::packetsLeft() const noexcept
{
    if (m_isDone)
        return 0;
    const std::size_t left = m_view.payloadLength() - m_offset;
    return m_isCut && left > 0 ? (left + m_segmentSize - 1) / m_segmentSize : 1;
}

std::span<std::uint8_t> Segmenter::next() noexcept
{
    if (m_isDone)
        return {};
    if (!m_isCut) {
        m_isDone = true;
        return m_packet;
    }
    const std::size_t payload = std::min(m_segmentSize, m_view.payloadLength() - m_offset);
    const bool isLast = m_offset + payload == m_view.payloadLength();
    const std::span<std::uint8_t> packet = m_packet.subspan(m_offset, m_headerLength + payload);
    std::memcpy(packet.data(), m_headers.data(), m_headerLength);
    writeIpHeader(packet.data(), packet.size());

    const std::span<std::uint8_t> transport = packet.subspan(m_view.transportOffset);
    const bool isTcp = m_view.protocol == kProtocolTcp;
    std::uint8_t* const checksum = &transport[isTcp ? tcp::kChecksum : kUdpChecksum];
    store16(checksum, 0);
    if (isTcp)
        writeTcpHeader(transport.data(), isLast);
    else
        store16(&transport[kUdpLength], transport.size());
    const PartialSum length = sumWord(static_cast<std::uint32_t>(transport.size()));
    const std::uint16_t value = checksumOf(m_pseudoHeader + length + sumBytes(transport));
    store16(checksum, value == 0 && !isTcp ? 0xffff : value); // RFC 768: zero means none

    m_offset += payload;
    ++m_index;
    m_isDone = isLast;
    return packet;
}

void Segmenter::writeIpHeader(std::uint8_t* packet, std::size_t length) const noexcept
{
    if (m_view.version == 6) {
        store16(packet + 4, length - kIp6Header);
        return;
    }
    store16(packet + 2, length);
    store16(packet + 4, load16(packet + 4) + m_index);
    store16(packet + 10, 0);
    store16(packet + 10, checksumOf(sumBytes(packet, m_view.transportOffset)));
}

void Segmenter::writeTcpHeader(std::uint8_t* header, bool isLast) const noexcept
{
    store32(header + tcp::kSequence, load32(header + tcp::kSequence) + static_cast<std::uint32_t>(m_offset));
    std::uint8_t& flags = header[tcp::kFlags];
    if (m_offset > 0)
        flags = static_cast<std::uint8_t>(flags & ~tcp::kCwr); // RFC 3168 section 6.1.2: said once
    if (!isLast)
        flags = static_cast<std::uint8_t>(flags & ~(tcp::kFin | tcp::kPsh));
    if ((flags & tcp::kUrg) == 0)
        return;
    // The urgent pointer counts from the segment's own sequence number (RFC 9293 section 3.1).
    const std::size_t urgent = load16(header + tcp::kUrgent);
    if (urgent < m_offset)
        flags = static_cast<std::uint8_t>(flags & ~tcp::kUrg);
    store16(header + tcp::kUrgent, urgent < m_offset ? 0 : urgent - m_offset);
}

} // namespace sallyport::esp
