// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fake/fake_scheduler.h"

#include <algorithm>

namespace sallyport {

FakeScheduler::FakeScheduler() : m_start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC) {}

QDateTime FakeScheduler::now() const
{
    return m_start.addMSecs(m_elapsed.count());
}

double FakeScheduler::random()
{
    return m_random;
}

quint64 FakeScheduler::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action)
{
    const quint64 handle = ++m_last;
    const auto due = m_elapsed + std::max(delay, std::chrono::milliseconds(0));
    m_entries.emplace(due, Entry{handle, context, std::move(action)});
    return handle;
}

void FakeScheduler::cancel(quint64 handle)
{
    std::erase_if(m_entries, [handle](const auto& entry) { return entry.second.handle == handle; });
}

void FakeScheduler::advance(std::chrono::milliseconds span)
{
    const auto end = m_elapsed + span;
    while (!m_entries.empty() && m_entries.begin()->first <= end) {
        auto node = m_entries.extract(m_entries.begin());
        m_elapsed = node.key();
        if (node.mapped().context)
            node.mapped().action();
    }
    m_elapsed = end;
}

int FakeScheduler::pendingCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const auto& entry) { return entry.second.context; }));
}

std::chrono::milliseconds FakeScheduler::untilNext() const
{
    for (const auto& [due, entry] : m_entries) {
        if (entry.context)
            return due - m_elapsed;
    }
    return std::chrono::milliseconds(-1);
}

} // namespace sallyport
