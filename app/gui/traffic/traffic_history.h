// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a connection carried in the last five minutes, second by second, out of counters that only grow. A value without
// a clock: whoever feeds it says when. Thread: values. Trust: user side.
#pragma once

#include "core/profile/connection_status.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace sallyport {

// Octets a second.
struct TrafficRate {
    double received = 0;
    double sent = 0;
    bool operator==(const TrafficRate&) const = default;
};

class TrafficHistory {
public:
    static constexpr int kSeconds = 300;

    // `when` is the present. Counters that fell belong to a new tunnel and time that ran backwards to a clock that was
    // set: the next sample counts from there. What was carried since the last sample spreads over that time.
    void add(const QDateTime& when, const Traffic& total);
    // Begins anew.
    void clear();

    bool isEmpty() const { return !m_last.isValid(); }
    // Oldest first, kSeconds of them, the last is the second that ended with the last sample.
    QList<TrafficRate> rates() const;
    TrafficRate now() const;
    // Of both directions; 0 while nothing went.
    double peak() const;

private:
    TrafficRate& at(qint64 second) { return m_ring[static_cast<qsizetype>(second % kSeconds)]; }

    QList<TrafficRate> m_ring = QList<TrafficRate>(kSeconds);
    QDateTime m_last; // invalid: no sample yet
    Traffic m_total;
    qint64 m_second = 0; // of m_last, since the epoch
};

// The histories of all profiles that were up since the program began.
class TrafficLog {
public:
    // A connection that is not up ends its history with the next one that is.
    void add(const ConnectionStatus& status, const QDateTime& when);
    void forget(const QString& profileId) { m_histories.remove(profileId); }
    // Empty where there is none.
    TrafficHistory history(const QString& profileId) const { return m_histories.value(profileId).history; }

private:
    struct Kept {
        TrafficHistory history;
        QDateTime since; // of the tunnel that it belongs to
    };
    QHash<QString, Kept> m_histories;
};

// The full height of a graph whose highest point is `peak`: the next of 1, 2, 5 times a power of ten, 1 kB/s at least.
double graphCeiling(double peak);
// "1.2 MB/s", in the person's locale; decimal units, as links are sold.
QString rateText(double octetsPerSecond);

} // namespace sallyport
