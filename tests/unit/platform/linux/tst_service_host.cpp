// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/service_host.h"

#include "isolated_machine.h"

#include "platform/data_plane.h"
#include "platform/local_endpoint.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>

namespace sallyport {
namespace {

// What a process does for good is done in one of its own. `work` gives 0 for "as it should be".
int inChild(const std::function<int()>& work)
{
    std::fflush(nullptr);
    const pid_t pid = fork();
    if (pid == 0)
        _exit(work());
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QByteArray statusLine(const char* key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

// Taken for good: the process ends soon.
bool hasRoomFor(std::size_t bytes)
{
    return mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

int listenForNotices(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int listener = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    return bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ? listener : -1;
}

QByteArray received(int listener)
{
    char text[256];
    const ssize_t size = recv(listener, text, sizeof text, 0);
    return size > 0 ? QByteArray(text, size) : QByteArray();
}

} // namespace

class TestServiceHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStopSignalBecomesARequest_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void aStopSignalBecomesARequest()
    {
        QFETCH(int, signal);
        int stops = 0;
        const auto host = makeServiceHost([&stops] { ++stops; });
        QCOMPARE(::raise(signal), 0);
        QCOMPARE(stops, 0); // on the event loop, not in the handler
        QVERIFY(QTest::qWaitFor([&stops] { return stops > 0; }, 5000));
        QCOMPARE(stops, 1);
    }

    void signalsAreTheirOldSelvesAfterwards()
    {
        struct sigaction before {};
        struct sigaction after {};
        QCOMPARE(sigaction(SIGHUP, nullptr, &before), 0);
        makeServiceHost([] {}).reset();
        QCOMPARE(sigaction(SIGHUP, nullptr, &after), 0);
        QVERIFY(before.sa_handler == after.sa_handler);
    }

    void systemdIsToldWhenItAsks()
    {
        const int notices = listenForNotices("/run/notices");
        QVERIFY(notices >= 0);
        const auto host = makeServiceHost([] {});
        host->reportReady();
        QCOMPARE(received(notices), QByteArray());
        qputenv("NOTIFY_SOCKET", "/run/notices");
        host->reportReady();
        QCOMPARE(received(notices), QByteArray("READY=1"));
        host->reportStopping();
        QCOMPARE(received(notices), QByteArray("STOPPING=1"));
        qunsetenv("NOTIFY_SOCKET");
        close(notices);
    }

    void memoryIsClosedToOthers()
    {
        QCOMPARE(inChild([] {
                     if (!forbidMemoryInspection())
                         return 1;
                     rlimit limit{1, 1};
                     getrlimit(RLIMIT_CORE, &limit);
                     struct stat status {};
                     stat("/proc/self/mem", &status); // root's, whoever runs
                     return limit.rlim_cur == 0 && limit.rlim_max == 0 && status.st_uid == 0 ? 0 : 2;
                 }),
                 0);
    }

    // All of it where the limit may be lifted, else (a container) none: what is locked within a limit makes mmap fail
    // at it as soon as the rights are gone.
    void memoryIsLockedOrLeftAloneAndThereIsAlwaysMore()
    {
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        const bool mayLift = inChild([&] { return setrlimit(RLIMIT_MEMLOCK, &unlimited); }) == 0;
        QCOMPARE(inChild([mayLift] {
                     if (!forbidMemoryInspection() || !dropPrivileges())
                         return 1;
                     const QByteArray before = statusLine("VmLck");
                     if ((before != "0 kB") != mayLift)
                         return 2;
                     if (!hasRoomFor(256 * 1024 * 1024))
                         return 3;
                     return (statusLine("VmLck") != before) == mayLift ? 0 : 4;
                 }),
                 0);
    }

    void memoryThatMayNotBeLockedIsNoFault()
    {
        QCOMPARE(inChild([] {
                     const rlimit small{65536, 65536};
                     if (setrlimit(RLIMIT_MEMLOCK, &small) != 0 || !dropPrivileges() || !forbidMemoryInspection())
                         return 1;
                     if (statusLine("VmLck") != "0 kB")
                         return 2;
                     return hasRoomFor(16 * 1024 * 1024) ? 0 : 3;
                 }),
                 0);
    }

    void onlyNetworkAdministrationIsKept()
    {
        QCOMPARE(inChild([] {
                     if (!dropPrivileges())
                         return 1;
                     const QByteArray netAdmin = "0000000000001000";
                     for (const char* set : {"CapEff", "CapPrm", "CapBnd"}) {
                         if (statusLine(set) != netAdmin)
                             return 2;
                     }
                     if (statusLine("CapInh") != "0000000000000000" || statusLine("CapAmb") != "0000000000000000")
                         return 3;
                     return statusLine("NoNewPrivs") == "1" ? 0 : 4;
                 }),
                 0);
    }

    void droppingTwiceIsHarmless()
    {
        QCOMPARE(inChild([] { return dropPrivileges() && dropPrivileges() ? 0 : 1; }), 0);
    }

    void whatIsDroppedCannotBeDone()
    {
        QCOMPARE(inChild([] {
                     if (!dropPrivileges())
                         return 1;
                     if (::mount("tmpfs", "/run", "tmpfs", 0, nullptr) == 0)
                         return 2;
                     if (chown("/run", 1, 1) == 0)
                         return 3;
                     if (setuid(1) == 0)
                         return 4;
                     return mknod("/run/device", S_IFCHR | 0600, makedev(1, 1)) == 0 ? 5 : 0;
                 }),
                 0);
    }

    // The proof that the one right kept is enough: a full tunnel put up and taken down with it.
    void whatIsKeptIsEnoughForAWholeTunnel()
    {
        for (const ResolvConf kind : {ResolvConf::File, ResolvConf::Mounted}) {
            placeResolvConf(kind, "nameserver 192.0.2.53\n");
            QFile filter(QStringLiteral("/proc/sys/net/ipv4/conf/lo/rp_filter"));
            QVERIFY(filter.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && filter.write("1") == 1);
            QTemporaryDir state;
            QCOMPARE(inChild([&state] { return tunnelWithoutPrivileges(state.path()); }), 0);
            QCOMPARE(readResolvConf(), QByteArray("nameserver 192.0.2.53\n"));
        }
    }

    void theStateFolderIsMadePrivate()
    {
        const QString path = QStringLiteral("/run/state");
        QVERIFY(prepareStateDirectory(path));
        QCOMPARE(modeOf(path), mode_t(0700));
        QVERIFY(prepareStateDirectory(path));
        QCOMPARE(defaultStateDirectory(), QStringLiteral("/var/lib/sallyport"));
    }

    void aStateFolderOfOthersIsRefused()
    {
        const QString path = QStringLiteral("/run/state2");
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(chmod(qPrintable(path), 0777), 0);
        refused(path);
        QCOMPARE(chmod(qPrintable(path), 0700), 0);
        QVERIFY(prepareStateDirectory(path));
        QCOMPARE(chown(qPrintable(path), 1, 1), 0);
        refused(path);
        QCOMPARE(symlink("/run/state", "/run/state3"), 0);
        refused(QStringLiteral("/run/state3"));
        refused(QStringLiteral("/run/missing/state"));
    }

private:
    static mode_t modeOf(const QString& path)
    {
        struct stat status {};
        return stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
    }

    static void refused(const QString& path)
    {
        const Result<void> done = prepareStateDirectory(path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::JournalUnusable);
        QCOMPARE(done.error().arguments.value(QLatin1String("path")).toString(), path);
        QVERIFY(!done.error().arguments.value(QLatin1String("reason")).toString().isEmpty());
    }

    static int tunnelWithoutPrivileges(const QString& state)
    {
        const Result<qintptr> listener = listenLocally(QStringLiteral("/run/sallyport/s.sock"));
        if (!listener || !dropPrivileges())
            return 1;
        if (!chooseDataPlane(availableDataPlanes(), DataPlaneChoice::Automatic))
            return 2;
        const TunLink link(QStringLiteral("ipsec0"));
        const auto configurator = makeNetworkConfigurator(state);
        const TunnelPlan plan{
            QStringLiteral("office"),
            QStringLiteral("ipsec0"),
            1400,
            {QHostAddress(QStringLiteral("10.9.0.1")), QHostAddress(QStringLiteral("fd00::1"))},
            {subnetFromString(QStringLiteral("0.0.0.0/0")).value(), subnetFromString(QStringLiteral("::/0")).value()},
            {QHostAddress(QStringLiteral("10.1.0.53"))},
            {}};
        if (const Result<void> done = configurator->apply({{plan}}); !done) {
            qCritical().noquote() << errorChain(done.error());
            return 3;
        }
        if (!readResolvConf().contains("10.1.0.53"))
            return 4;
        const int mark = 0x5a11;
        const int udp = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        if (setsockopt(udp, SOL_SOCKET, SO_MARK, &mark, sizeof mark) != 0)
            return 5;
        if (!configurator->clear())
            return 6;
        removeLocalEndpoint(QStringLiteral("/run/sallyport/s.sock"));
        return QFile::exists(QStringLiteral("/run/sallyport/s.sock")) ? 7 : 0;
    }
};

} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    QCoreApplication application(argc, argv);
    sallyport::TestServiceHost test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_service_host.moc"
