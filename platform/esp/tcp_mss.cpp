// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/tcp_mss.h"

#include "platform/esp/checksum.h"
#include "platform/esp/tcp_header.h"

namespace sallyport::esp {

namespace {

constexpr std::uint8_t kEndOfOptions = 0;
constexpr std::uint8_t kNoOperation = 1;
constexpr std::uint8_t kMss = 2;
constexpr std::size_t kMssLength = 4;

std::uint16_t swapped(std::uint16_t word) noexcept
{
    return static_cast<std::uint16_t>(word << 8 | word >> 8);
}

bool lower(std::span<std::uint8_t> header, std::size_t place, std::size_t limit) noexcept
{
    const std::uint16_t before = load16(&header[place]);
    if (before <= limit)
        return false;
    const auto after = static_cast<std::uint16_t>(limit);
    store16(&header[place], after);
    // Across two words the bytes count as if they were swapped (RFC 1071 section 2 (B)).
    const bool isAligned = place % 2 == 0;
    std::uint8_t* const checksum = &header[tcp::kChecksum];
    store16(checksum,
            updateChecksum(load16(checksum), isAligned ? before : swapped(before), isAligned ? after : swapped(after)));
    return true;
}

} // namespace

bool clampMss(std::span<std::uint8_t> packet, const PacketView& view, std::size_t mtu) noexcept
{
    if (!view.hasTransport || view.protocol != kProtocolTcp ||
        (packet[view.transportOffset + tcp::kFlags] & tcp::kSyn) == 0)
        return false;
    const std::size_t headers = (view.version == 4 ? kIp4Header : kIp6Header) + kTcpHeader;
    if (mtu <= headers)
        return false;
    const std::span<std::uint8_t> header =
        packet.subspan(view.transportOffset, std::size_t(view.payloadOffset - view.transportOffset));
    bool changed = false;
    for (std::size_t at = tcp::kOptions; at < header.size() && header[at] != kEndOfOptions;) {
        if (header[at] == kNoOperation) {
            ++at;
            continue;
        }
        if (header.size() - at < 2 || header[at + 1] < 2 || header[at + 1] > header.size() - at)
            break;
        if (header[at] == kMss && header[at + 1] == kMssLength && lower(header, at + 2, mtu - headers))
            changed = true;
        at += header[at + 1];
    }
    return changed;
}

} // namespace sallyport::esp
