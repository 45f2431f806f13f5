// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a router says of a packet that its next link cannot carry: ICMP "fragmentation needed" (RFC 792, RFC 1191
// section 4) and ICMPv6 "packet too big" (RFC 4443 section 3.2). How often is the caller's to limit (RFC 1812 section
// 4.3.2.8). Thread: any. Trust: service; the packet is anybody's.
#pragma once

#include "platform/esp/packet_view.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sallyport::esp {

// RFC 4443 section 3.2: it fits the least MTU of IPv6. IPv4's are at most 576 (RFC 1812 section 4.3.2.3).
using IcmpError = std::array<std::uint8_t, 1280>;

// Writes the error for `packet` (`view` is viewPacket of it) to its sender, in the name of its destination, which is
// the one address that surely lies behind the tunnel. Returns its length; 0 if none may be sent: about an error, a
// later fragment, from or to an address that is no single host's, or if the MTU told would not make the packet smaller.
[[nodiscard]] std::size_t makePacketTooBig(std::span<const std::uint8_t> packet, const PacketView& view,
                                           std::size_t mtu, IcmpError& error) noexcept;

} // namespace sallyport::esp
