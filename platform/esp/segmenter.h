// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts what a TUN device with offloads hands over, up to 64 KB under one TCP or UDP header, into the packets that go
// through the tunnel. No payload is copied: the headers of the next packet are written right in front of its payload,
// over the tail of the packet before, which the caller has sealed by then into another place. A packet that needs no
// cutting only gets its checksum.
// Thread: one at a time. Trust: service; the packet is anybody's, and nothing the header before it says is believed.
#pragma once

#include "platform/esp/checksum.h"
#include "platform/esp/packet_view.h"
#include "platform/esp/vnet_header.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sallyport::esp {

enum class SegmentResult : std::uint8_t {
    Ready,
    BadChecksumPlace, // outside of the packet
    BadOffload,       // a GSO type that does not fit the packet, or no size
    TooLong,          // for the tunnel, and may not be cut: tell the sender (icmp_errors.h)
};

class Segmenter {
public:
    // `view` is viewPacket(packet). The packet stays the caller's and must live, and change through next() alone, until
    // the last one is taken. No packet that comes out is longer than `maxLength`: TCP is cut smaller than the kernel
    // asked for if need be.
    [[nodiscard]] SegmentResult start(const VnetHeader& header, std::span<std::uint8_t> packet, const PacketView& view,
                                      std::size_t maxLength) noexcept;

    // The next packet, or an empty span. It lies within the one given to start(), and is good until the next call.
    // The caller may write over it, and over what follows it (an ESP trailer) if that is put back before the next call.
    [[nodiscard]] std::span<std::uint8_t> next() noexcept;

    [[nodiscard]] std::size_t packetsLeft() const noexcept;
    // Of each packet but the last, which may be shorter.
    [[nodiscard]] std::size_t packetLength() const noexcept { return m_headerLength + m_segmentSize; }

private:
    SegmentResult startWhole(const VnetHeader& header, std::size_t maxLength) noexcept;
    SegmentResult startCut(const VnetHeader& header, std::size_t maxLength) noexcept;
    void writeIpHeader(std::uint8_t* packet, std::size_t length) const noexcept;
    void writeTcpHeader(std::uint8_t* tcp, bool isLast) const noexcept;

    std::span<std::uint8_t> m_packet;
    PacketView m_view;
    std::size_t m_headerLength = 0;
    std::size_t m_segmentSize = 0; // payload bytes
    std::size_t m_offset = 0;      // of the next packet's payload within the whole payload
    std::size_t m_index = 0;
    PartialSum m_pseudoHeader = 0; // without the length
    bool m_isCut = false;
    bool m_isDone = true;
    std::array<std::uint8_t, kMaxHeaders> m_headers; // as they came; only m_headerLength bytes of it are set
};

} // namespace sallyport::esp
