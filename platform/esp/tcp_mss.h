// SPDX-License-Identifier: GPL-3.0-or-later
//
// The segment size that the two ends of a TCP connection agree on, lowered to what the tunnel carries, for paths on
// which "packet too big" does not arrive. Thread: any. Trust: service; the packet is anybody's.
#pragma once

#include "platform/esp/packet_view.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace sallyport::esp {

// Of a SYN, with or without ACK, lowers the MSS option (RFC 9293 section 3.7.1) to the MTU less the headers without
// options (RFC 6691), and its checksum with it, which must be complete already: out of Segmenter, not out of the TUN
// device. `view` is viewPacket(packet). Returns whether the packet was changed.
bool clampMss(std::span<std::uint8_t> packet, const PacketView& view, std::size_t mtu) noexcept;

} // namespace sallyport::esp
