// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time and chance as dependencies: what the tunnel machine waits with and jitters with, so that a test can own both.
// Thread: the event loop's. Trust: both sides.
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace sallyport {

class Scheduler {
public:
    virtual ~Scheduler() = default;

    // Wall-clock time in UTC, for what people see.
    virtual QDateTime now() const = 0;
    // A number in [0, 1).
    virtual double random() = 0;
    // Calls `action` once on this thread after `delay`, unless `context` is gone by then. Returns a handle for
    // cancel().
    virtual quint64 after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) = 0;
    // Harmless for a handle that has fired or was cancelled.
    virtual void cancel(quint64 handle) = 0;
};

// The real one: QTimer, the system's clock, QRandomGenerator. The caller owns it.
std::unique_ptr<Scheduler> makeSystemScheduler();

} // namespace sallyport
