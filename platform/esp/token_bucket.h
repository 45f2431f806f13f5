// SPDX-License-Identifier: GPL-3.0-or-later
//
// So many a second, and no more: for answers that strangers can make us send. Thread: one at a time. Trust: service.
#pragma once

#include <algorithm>
#include <cstdint>

namespace sallyport::esp {

class TokenBucket {
public:
    // Full at the start; what a second brings is also what it holds.
    explicit TokenBucket(std::uint64_t perSecond) : m_perSecond(perSecond), m_tokens(perSecond) {}

    bool take() noexcept
    {
        if (m_tokens == 0)
            return false;
        --m_tokens;
        return true;
    }

    void tick(std::int64_t now) noexcept
    {
        if (now > m_filled)
            m_tokens = m_perSecond;
        m_filled = std::max(m_filled, now);
    }

private:
    std::uint64_t m_perSecond;
    std::uint64_t m_tokens;
    std::int64_t m_filled = 0;
};

} // namespace sallyport::esp
