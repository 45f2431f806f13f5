// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts an IPv4 packet that its sender lets be cut (RFC 791 section 3.2): a tunnel does that before it seals, since what
// is cut outside is lost where fragments are. No payload is copied: the header of the next fragment is written right in
// front of its payload, over the tail of the one before. Thread: one at a time. Trust: service; the packet is
// anybody's.
#pragma once

#include "platform/esp/packet_view.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sallyport::esp {

class Ip4Fragments {
public:
    // `packet`: a whole IPv4 packet without DF, its checksums complete. It lives, and changes through next() alone,
    // until the last fragment is taken. False: no payload at all fits maxLength.
    [[nodiscard]] bool start(std::span<std::uint8_t> packet, std::size_t maxLength) noexcept;

    // The next fragment, or an empty span; good until the next call. As with Segmenter, it may be written over.
    [[nodiscard]] std::span<std::uint8_t> next() noexcept;

private:
    void becomeLater() noexcept;

    static constexpr std::size_t kMaxHeader = 60;
    std::span<std::uint8_t> m_packet;
    std::size_t m_headerLength = 0;
    std::size_t m_step = 0;   // payload octets of each but the last
    std::size_t m_offset = 0; // of the next one's payload
    std::array<std::uint8_t, kMaxHeader> m_header;
};

} // namespace sallyport::esp
