// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/retry_policy.h"

#include <algorithm>

namespace sallyport {

std::chrono::milliseconds retryDelay(int attempt, double random)
{
    constexpr int kLongestSeconds = 60;
    constexpr int kDoublings = 6; // 2^6 is over the longest
    const int seconds = std::min(1 << std::clamp(attempt - 1, 0, kDoublings), kLongestSeconds);
    return std::chrono::milliseconds(static_cast<long long>(seconds * 1000 * (0.5 + random)));
}

} // namespace sallyport
