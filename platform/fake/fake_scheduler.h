// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time that stands still until a test moves it, and chance that a test chooses. Thread: the test's. Trust: tests only.
#pragma once

#include "core/base/scheduler.h"

#include <QPointer>

#include <map>

namespace sallyport {

class FakeScheduler final : public Scheduler {
public:
    // Begins at 2026-01-01T00:00:00Z; random() gives 0.5 until told otherwise.
    FakeScheduler();

    QDateTime now() const override;
    double random() override;
    quint64 after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override;
    void cancel(quint64 handle) override;

    // Fires everything due in the span, in the order of its time, including what an action adds on the way.
    // now() is the due time while an action runs. Not to be called from an action.
    void advance(std::chrono::milliseconds span);
    void advance(int milliseconds) { advance(std::chrono::milliseconds(milliseconds)); }

    void setRandom(double value) { m_random = value; }

    // How many actions wait, and how long until the next (-1 ms: none waits). Those whose context is gone don't count.
    int pendingCount() const;
    std::chrono::milliseconds untilNext() const;

private:
    struct Entry {
        quint64 handle = 0;
        QPointer<QObject> context;
        std::function<void()> action;
    };

    QDateTime m_start;
    std::chrono::milliseconds m_elapsed{0};
    double m_random = 0.5;
    quint64 m_last = 0;
    std::multimap<std::chrono::milliseconds, Entry> m_entries; // equal times keep the order of their making
};

} // namespace sallyport
