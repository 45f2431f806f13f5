// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl-C as an event of the loop, so that what was begun can be ended first. Thread: the main one; the signal handler
// only writes a byte. Trust: user side.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace sallyport {

// At most one at a time (a signal's handler has nowhere else to find its pipe).
class Interrupt : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted(); // SIGINT, SIGTERM or SIGHUP; the second one ends the program as usual

private:
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sallyport
