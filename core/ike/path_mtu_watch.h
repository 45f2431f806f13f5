// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps a PathMtuSearch for each connection that is up: has IKE ask what it wants to know, and tells the data plane
// what came of it. Thread: the event loop's. Trust: service.
#pragma once

#include "core/ike/ike_engine.h"
#include "core/ike/path_mtu_search.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <unordered_map>

namespace sallyport {

class PathMtuWatch {
public:
    // Has the gateway asked whether a packet of `size` arrives; probed() follows with the same number.
    using Ask = std::function<void(AttemptId id, quint32 probe, int size)>;

    // `sas` outlives this.
    PathMtuWatch(SaDatabase& sas, Ask ask);

    // The connection is up, or goes another way now: the search begins. The same way again changes nothing.
    void begin(AttemptId id, const Endpoint& local, const Endpoint& gateway);
    void end(AttemptId id);
    bool watches(AttemptId id) const { return m_ways.contains(id); }

    void probed(AttemptId id, quint32 probe, int size, PathMtuSearch::Outcome outcome);

private:
    struct Way {
        Endpoint local;
        Endpoint gateway;
        PathMtuSearch search;
        PathLimit told;
        quint32 probe = 0;         // the last that was asked
        std::uint64_t packets = 0; // as they were counted last
        int narrow = 0;            // as it was said last; 0: it is not
    };

    void look();
    void goOn(AttemptId id, Way& way);
    PathMtuSearch::Time now() const { return PathMtuSearch::Time(m_clock.elapsed()); }

    SaDatabase& m_sas;
    const Ask m_ask;
    std::unordered_map<AttemptId, Way> m_ways;
    QElapsedTimer m_clock;
    QTimer m_timer; // runs while there is a way to watch
    quint32 m_lastProbe = 0;
};

} // namespace sallyport
