// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the outer IP header takes from the inner one and gives back to it: traffic class with ECN (RFC 6040, normal
// mode; RFC 4301 section 5.1.2) and the will not to be fragmented.
// Thread: any. Trust: service. Inner packets are whole IP packets, as EspSaIn delivers and viewPacket() accepts them.
#pragma once

#include <cstdint>
#include <span>

namespace sallyport::esp {

// DSCP and ECN as they stand in IPv4's TOS and IPv6's traffic class.
std::uint8_t trafficClass(std::span<const std::uint8_t> inner);

// Whether the inner packet must not be fragmented: IPv6 always, IPv4 by its DF. If it doesn't fit, its sender is told.
bool forbidsFragments(std::span<const std::uint8_t> inner);

// After opening: congestion that the outer packet met is marked in the inner one, checksum included. outerClass: of the
// outer packet as it arrived. False: the inner packet must be dropped (congestion, and its sender knows no ECN).
[[nodiscard]] bool takeOverCongestion(std::span<std::uint8_t> inner, std::uint8_t outerClass);

} // namespace sallyport::esp
