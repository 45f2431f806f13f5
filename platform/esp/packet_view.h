// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things lie in an IP packet: IPv4 with options, IPv6 with extension headers up to a limit, TCP and UDP behind
// them. Every offset that it gives was checked against the bytes that are there. Checksums are not looked at.
// Thread: any. Trust: service; the packets are anybody's.
#pragma once

#include "platform/esp/big_endian.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace sallyport::esp {

inline constexpr std::uint8_t kProtocolIcmp4 = 1;
inline constexpr std::uint8_t kProtocolTcp = 6;
inline constexpr std::uint8_t kProtocolUdp = 17;
inline constexpr std::uint8_t kProtocolIcmp6 = 58;

inline constexpr std::size_t kIp4Header = 20;
inline constexpr std::size_t kIp6Header = 40;
inline constexpr std::size_t kTcpHeader = 20;
inline constexpr std::size_t kUdpHeader = 8;

// More extension headers than this, in number or in bytes, and what follows them is not looked for.
inline constexpr std::size_t kMaxExtensionHeaders = 8;
inline constexpr std::size_t kMaxExtensionBytes = 256;
// All headers of a packet whose hasTransport is true.
inline constexpr std::size_t kMaxHeaders = kIp6Header + kMaxExtensionBytes + 60;

struct PacketView {
    std::uint32_t length = 0; // as the IP header has it; there may be padding behind it (RFC 4303 section 2.7)
    std::uint16_t transportOffset = 0;
    std::uint16_t payloadOffset = 0; // behind TCP or UDP; transportOffset if that header could not be read
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint8_t version = 0;
    std::uint8_t protocol = 0;    // IPv6: of the last header that was read; not TCP or UDP when the limit came first
    bool isFragment = false;      // the first as well, and any IPv6 packet with a fragment header
    bool isLaterFragment = false; // neither ports nor transport are in it
    bool hasPorts = false;        // of TCP or UDP; also in a first fragment
    bool hasTransport = false;    // a whole TCP or UDP header of an unfragmented packet

    [[nodiscard]] std::size_t payloadLength() const noexcept { return length - payloadOffset; }
    [[nodiscard]] std::size_t addressesOffset() const noexcept { return version == 4 ? 12 : 8; }
    [[nodiscard]] std::size_t addressesLength() const noexcept { return version == 4 ? 8 : 32; }
};

// Nothing if the bytes are not an IP packet or fewer than its header says.
[[nodiscard]] std::optional<PacketView> viewPacket(std::span<const std::uint8_t> bytes) noexcept;

// Source and destination, behind each other.
[[nodiscard]] inline std::span<const std::uint8_t> addressesOf(const PacketView& view,
                                                               const std::uint8_t* packet) noexcept
{
    return {packet + view.addressesOffset(), view.addressesLength()};
}

} // namespace sallyport::esp
