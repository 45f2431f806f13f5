// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long to wait before a lost connection is tried again: 1, 2, 4, ... 60 s, each times 0.5 to 1.5, so that the
// laptops of a whole office don't knock at a restarted gateway in step. Thread: any. Trust: service.
#pragma once

#include <chrono>

namespace sallyport {

// `attempt` counts from 1; `random` is in [0, 1).
std::chrono::milliseconds retryDelay(int attempt, double random);

} // namespace sallyport
