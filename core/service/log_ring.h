// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service's log: every Qt log line goes to standard error and into a ring of the last 1000, which clients may read.
// Thread: lines come from any thread (libcharon's too); all else on the event loop's. Trust: service. Text of peers may
// be in a line, so control characters are taken out.
#pragma once

#include "core/profile/connection_status.h"

#include <QList>
#include <QObject>

#include <deque>
#include <mutex>

namespace sallyport {

constexpr std::size_t kLogRingLines = 1000;
constexpr qsizetype kMaxLogLineLength = 4096;

class LogRing : public QObject {
    Q_OBJECT

public:
    explicit LogRing(QObject* parent = nullptr);
    ~LogRing() override; // the handler of before is back

    // From now on Qt's log lines come here. One ring a process at a time: Qt's message handler is a plain function, so
    // the ring it writes to is the one written global of the service.
    void install();

    // The last lines, at most `count`, oldest first.
    QList<LogLine> last(qsizetype count) const;

    // Any thread. Several lines that come at once are posted as one event; of a flood the oldest are dropped.
    void add(LogLine line);

Q_SIGNALS:
    void linesAdded(const QList<sallyport::LogLine>& lines);

private:
    void takePosted();

    std::deque<LogLine> m_lines;
    QtMessageHandler m_before = nullptr;
    bool m_installed = false;
    // Between the threads that log and the event loop; the loop cannot be waited for, it may be what logs.
    std::mutex m_mutex;
    std::deque<LogLine> m_posted;
    bool m_eventPosted = false;
};

} // namespace sallyport
