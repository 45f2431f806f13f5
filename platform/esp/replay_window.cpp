// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/replay_window.h"

#include <algorithm>

namespace sallyport::esp {

namespace {

constexpr std::uint64_t bit(std::uint64_t sequence)
{
    return std::uint64_t{1} << (sequence % 64);
}

} // namespace

std::optional<std::uint64_t> ReplayWindow::complete(std::uint32_t low) const
{
    if (!m_extended)
        return low;
    // RFC 4303 appendix A2.2; the names are its own.
    const std::uint64_t th = m_highest >> 32;
    const std::uint32_t tl = static_cast<std::uint32_t>(m_highest);
    const std::uint32_t bl = tl - (kSize - 1); // modulo 2^32
    std::uint64_t high = th;
    if (tl >= kSize - 1) {
        if (low < bl)
            ++high; // case A: below the window can only be the next 2^32
    } else if (low >= bl) {
        if (th == 0)
            return std::nullopt;
        --high; // case B: the window reaches back into the last 2^32
    }
    if (high >> 32 != 0)
        return std::nullopt;
    return high << 32 | low;
}

ReplayWindow::Verdict ReplayWindow::check(std::uint64_t sequence) const
{
    if (sequence > m_highest)
        return Verdict::Fresh;
    if (sequence == 0 || m_highest - sequence >= kSize) // the first is 1 (RFC 4303 section 2.2)
        return Verdict::TooOld;
    return (m_seen[sequence / 64 % kWords] & bit(sequence)) != 0 ? Verdict::Duplicate : Verdict::Fresh;
}

void ReplayWindow::commit(std::uint64_t sequence)
{
    if (sequence > m_highest) {
        const std::uint64_t from = m_highest / 64;
        const std::uint64_t steps = std::min<std::uint64_t>(sequence / 64 - from, kWords);
        for (std::uint64_t i = 1; i <= steps; ++i)
            m_seen[(from + i) % kWords] = 0;
        m_highest = sequence;
    }
    m_seen[sequence / 64 % kWords] |= bit(sequence);
}

} // namespace sallyport::esp
