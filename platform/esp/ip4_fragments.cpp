// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/ip4_fragments.h"

#include "platform/esp/checksum.h"

#include <algorithm>
#include <cstring>

namespace sallyport::esp {

namespace {

constexpr std::uint16_t kMoreFragments = 0x2000;
constexpr std::uint16_t kOffsetMask = 0x1fff;
constexpr std::uint8_t kEndOfOptions = 0;
constexpr std::uint8_t kNoOperation = 1;
constexpr std::uint8_t kCopied = 0x80;

} // namespace

bool Ip4Fragments::start(std::span<std::uint8_t> packet, std::size_t maxLength) noexcept
{
    m_packet = packet;
    m_headerLength = std::size_t(packet[0] & 0x0f) * 4;
    m_offset = 0;
    m_step = maxLength < m_headerLength ? 0 : (maxLength - m_headerLength) & ~std::size_t{7};
    if (m_step == 0) {
        m_packet = {};
        return false;
    }
    std::memcpy(m_header.data(), packet.data(), m_headerLength);
    return true;
}

std::span<std::uint8_t> Ip4Fragments::next() noexcept
{
    const std::size_t left = m_packet.size() - std::min(m_packet.size(), m_headerLength + m_offset);
    if (left == 0)
        return {};
    const std::size_t payload = std::min(m_step, left);
    const std::span<std::uint8_t> fragment = m_packet.subspan(m_offset, m_headerLength + payload);
    std::memcpy(fragment.data(), m_header.data(), m_headerLength);
    // The packet may have been a fragment itself: its offset and its "more" stay in force.
    const std::uint16_t before = load16(&m_header[6]);
    const std::size_t offset = (before & kOffsetMask) + m_offset / 8;
    const bool isMore = payload < left || (before & kMoreFragments) != 0;
    store16(&fragment[2], fragment.size());
    store16(&fragment[6], (isMore ? kMoreFragments : 0U) | (offset & kOffsetMask));
    store16(&fragment[10], 0);
    store16(&fragment[10], checksumOf(sumBytes(fragment.first(m_headerLength))));
    if (m_offset == 0)
        becomeLater();
    m_offset += payload;
    return fragment;
}

// Options that are not to be copied stand in the first fragment alone (RFC 791 section 3.1).
void Ip4Fragments::becomeLater() noexcept
{
    for (std::size_t at = kIp4Header; at < m_headerLength && m_header[at] != kEndOfOptions;) {
        if (m_header[at] == kNoOperation) {
            ++at;
            continue;
        }
        const std::size_t size = at + 1 < m_headerLength ? m_header[at + 1] : 0;
        if (size < 2 || size > m_headerLength - at)
            return;
        if ((m_header[at] & kCopied) == 0)
            std::memset(&m_header[at], kNoOperation, size);
        at += size;
    }
}

} // namespace sallyport::esp
