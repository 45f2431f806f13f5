// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/traffic_watch.h"

#include <chrono>

namespace sallyport {
namespace {

constexpr std::chrono::milliseconds kFreshFor{1000};
constexpr std::chrono::milliseconds kPatience{500};

} // namespace

TrafficWatch::TrafficWatch(ConnectionRegistry& connections, Scheduler& scheduler, QObject* parent)
    : QObject(parent), m_connections(connections), m_scheduler(scheduler)
{
    connect(&m_connections, &ConnectionRegistry::trafficCounted, this, [this] {
        if (m_outstanding > 0 && --m_outstanding == 0)
            finish();
    });
    connect(&m_connections, &ConnectionRegistry::statusChanged, this, [this](const ConnectionStatus& status) {
        if (m_watched && m_tick == 0 && status.state == ConnectionState::Connected)
            schedule();
    });
}

void TrafficWatch::refresh(QObject* context, std::function<void()> done)
{
    const qint64 age = m_fresh.isValid() ? m_fresh.msecsTo(m_scheduler.now()) : kFreshFor.count();
    if (age >= 0 && age < kFreshFor.count()) // below 0: the clock was set back
        return done();
    m_waiting.push_back({context, std::move(done)});
    ask();
}

void TrafficWatch::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    m_scheduler.cancel(std::exchange(m_tick, 0));
    if (m_watched)
        tick();
}

void TrafficWatch::tick()
{
    m_tick = 0;
    // With nothing up there is nothing to count, and an idle laptop is not to be woken.
    if (ask())
        schedule();
}

void TrafficWatch::schedule()
{
    m_tick = m_scheduler.after(kFreshFor, this, [this] { tick(); });
}

bool TrafficWatch::ask()
{
    if (m_outstanding > 0)
        return true;
    m_outstanding = m_connections.refreshTraffic();
    if (m_outstanding == 0) {
        finish();
        return false;
    }
    m_limit = m_scheduler.after(kPatience, this, [this] {
        m_outstanding = 0;
        finish();
    });
    return true;
}

void TrafficWatch::finish()
{
    m_scheduler.cancel(m_limit);
    m_fresh = m_scheduler.now();
    for (const Waiting& waiting : std::exchange(m_waiting, {})) {
        if (waiting.context)
            waiting.done();
    }
}

} // namespace sallyport
