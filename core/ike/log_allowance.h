// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many lines libcharon may write in a while. Most of them are about what strangers sent, each packet for itself,
// so without an end to it they could fill a disk. Thread: any; the lock guards the count. Trust: service.
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>

namespace sallyport {

class LogAllowance {
public:
    static constexpr std::int64_t kSeconds = 30;

    explicit LogAllowance(std::uint64_t lines) : m_lines(lines) {}

    // Asked before each line, with monotonic seconds. Nothing: the line is left out. Else how many were since the last
    // time that was said: 0 except for the first line of a new while.
    std::optional<std::uint64_t> take(std::int64_t now)
    {
        const std::scoped_lock lock(m_mutex);
        std::uint64_t leftOut = 0;
        if (now >= m_end) {
            m_end = now + kSeconds;
            leftOut = m_leftOut;
            m_taken = m_leftOut = 0;
        }
        if (m_taken == m_lines) {
            ++m_leftOut;
            return std::nullopt;
        }
        ++m_taken;
        return leftOut;
    }

private:
    const std::uint64_t m_lines;
    std::mutex m_mutex;
    std::int64_t m_end = 0; // of this while
    std::uint64_t m_taken = 0;
    std::uint64_t m_leftOut = 0;
};

} // namespace sallyport
