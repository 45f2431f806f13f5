// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the traffic counters fresh: each second while someone watches, and on request. Thread: the event loop's.
// Trust: service.
#pragma once

#include "core/service/connection_registry.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace sallyport {

class TrafficWatch : public QObject {
    Q_OBJECT

public:
    // Borrowed; both outlive the watch.
    TrafficWatch(ConnectionRegistry& connections, Scheduler& scheduler, QObject* parent = nullptr);

    // Calls `done` once, perhaps before returning, when the counters are at most about a second old, or the data plane
    // has not said within half a second. Not when `context` is gone by then.
    void refresh(QObject* context, std::function<void()> done);

    // Whether to go on by itself.
    void setWatched(bool watched);

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> done;
    };

    bool ask(); // whether there is anything to ask for
    void finish();
    void tick();
    void schedule();

    ConnectionRegistry& m_connections;
    Scheduler& m_scheduler;
    QDateTime m_fresh; // when the counters were last complete
    int m_outstanding = 0;
    quint64 m_limit = 0;
    quint64 m_tick = 0;
    bool m_watched = false;
    std::vector<Waiting> m_waiting;
};

} // namespace sallyport
