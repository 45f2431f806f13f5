// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_bus.h"

#include "isolated_machine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <sys/prctl.h>

#include <csignal>
#include <functional>

namespace sallyport {
namespace {

constexpr int kPatienceMs = 10000;

void waitUntil(const std::function<bool()>& done, const QString& what)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > kPatienceMs)
            qFatal("%s did not come up", qPrintable(what));
        QThread::msleep(20);
    }
}

// No daemon stays when the test is killed.
void launch(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
    if (!process.waitForStarted(kPatienceMs))
        qFatal("%s cannot be started; is its package installed?", qPrintable(program));
}

} // namespace

TestBus::TestBus()
{
    QFile configuration(QStringLiteral("/run/test_bus.conf"));
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("cannot write the bus configuration");
    configuration.write("<busconfig><type>system</type><listen>unix:path=/run/test_bus</listen><auth>EXTERNAL</auth>"
                        "<policy context=\"default\"><allow user=\"*\"/><allow own=\"*\"/>"
                        "<allow send_type=\"method_call\"/><allow send_destination=\"*\"/><allow "
                        "receive_sender=\"*\"/></policy></busconfig>");
    configuration.close();
    launch(m_bus, QStringLiteral("dbus-daemon"),
           {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--nosyslog"),
            QStringLiteral("--config-file=/run/test_bus.conf")});
    waitUntil([] { return QFile::exists(QStringLiteral("/run/test_bus")); }, QStringLiteral("dbus-daemon"));
}

TestBus::~TestBus()
{
    while (!m_daemons.empty())
        stopLast();
    end(m_bus);
    QFile::remove(QStringLiteral("/run/test_bus"));
}

void TestBus::start(const QString& program, const QStringList& arguments, const QString& busName)
{
    m_daemons.push_back(std::make_unique<QProcess>());
    launch(*m_daemons.back(), program, arguments);
    waitUntil([this, &busName] { return hasOwner(busName); }, program);
}

void TestBus::stopLast()
{
    end(*m_daemons.back());
    m_daemons.pop_back();
}

bool TestBus::hasOwner(const QString& busName)
{
    return outputOf(QStringLiteral("dbus-send"),
                    {QStringLiteral("--bus=unix:path=/run/test_bus"), QStringLiteral("--print-reply"),
                     QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                     QStringLiteral("org.freedesktop.DBus.NameHasOwner"), QStringLiteral("string:") + busName})
        .contains("boolean true");
}

void TestBus::end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished(5000);
    }
}

} // namespace sallyport
