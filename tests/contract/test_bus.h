// SPDX-License-Identifier: GPL-3.0-or-later
//
// A system bus of the test's own, where isolateThisProcess() points to, with daemons on it. Thread: the test's.
// Trust: tests only.
#pragma once

#include <QProcess>
#include <QString>

#include <memory>
#include <vector>

namespace sallyport {

class TestBus {
public:
    TestBus();
    ~TestBus();
    TestBus(const TestBus&) = delete;
    TestBus& operator=(const TestBus&) = delete;

    // Starts a daemon and waits until it owns its name.
    void start(const QString& program, const QStringList& arguments, const QString& busName);
    // Ends the daemon that was started last.
    void stopLast();
    bool hasOwner(const QString& busName);

private:
    static void end(QProcess& process);

    QProcess m_bus;
    std::vector<std::unique_ptr<QProcess>> m_daemons;
};

} // namespace sallyport
