// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/service_host.h"

#include "core/base/log.h"
#include "platform/linux/file_descriptor.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

namespace sallyport {
namespace {

constexpr std::array kStopSignals{SIGTERM, SIGINT, SIGHUP};

// Links, addresses, routes, rules, their sysctls, the TUN device and the mark on our sockets. Nothing else is kept: the
// service's files belong to root, whom it stays, and its ports are ephemeral.
constexpr quint32 kKeptCapabilities = 1U << CAP_NET_ADMIN;

// A signal handler has no other way to its data. Set by the one SignalHost there is, -1 otherwise.
std::atomic<int> stopEvent{-1};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may not take a lock");

extern "C" void noteStopSignal(int)
{
    const int saved = errno;
    const quint64 one = 1;
    const int event = stopEvent.load();
    if (event >= 0)
        static_cast<void>(!::write(event, &one, sizeof one));
    errno = saved;
}

Error failed(const char* step, int number)
{
    return Error::of(
               ErrorCode::Internal,
               {{QStringLiteral("reason"), QStringLiteral("%1: %2").arg(QLatin1String(step), qt_error_string(number))}})
        .withOsError(number);
}

Error unusable(const QString& path, const QString& reason)
{
    return Error::of(ErrorCode::JournalUnusable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

class SignalHost final : public ServiceHost {
public:
    explicit SignalHost(std::function<void()> stop)
        : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_notifier(m_event.get(), QSocketNotifier::Read),
          m_stop(std::move(stop))
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] {
            quint64 count = 0;
            static_cast<void>(!::read(m_event.get(), &count, sizeof count));
            m_stop();
        });
        stopEvent = m_event.get();
        struct sigaction action {};
        action.sa_handler = noteStopSignal;
        action.sa_flags = SA_RESTART;
        for (std::size_t i = 0; i < kStopSignals.size(); ++i)
            sigaction(kStopSignals[i], &action, &m_previous[i]);
    }

    ~SignalHost() override
    {
        for (std::size_t i = 0; i < kStopSignals.size(); ++i)
            sigaction(kStopSignals[i], &m_previous[i], nullptr);
        stopEvent = -1;
    }

    // Both do nothing where NOTIFY_SOCKET is not set.
    void reportReady() override { sd_notify(0, "READY=1"); }
    void reportStopping() override { sd_notify(0, "STOPPING=1"); }

private:
    FileDescriptor m_event;
    QSocketNotifier m_notifier;
    std::function<void()> m_stop;
    std::array<struct sigaction, kStopSignals.size()> m_previous{};
};

Result<void> narrowBoundingSet()
{
    for (unsigned long capability = 0;; ++capability) {
        const int held = prctl(PR_CAPBSET_READ, capability, 0, 0, 0);
        if (held < 0)
            return {}; // past the last one that this kernel knows
        const bool kept = capability < 32 && (kKeptCapabilities & (1U << capability)) != 0;
        if (held == 1 && !kept && prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
            return failed("narrow the capability bounding set", errno);
    }
}

// The secret heap is locked by itself; this is for the copies on a secret's way there and on to the gateway (the line
// that carried it, Qt's and libcharon's). A page is locked when it is first used.
Result<void> lockAllMemory()
{
    // New mappings count against the limit, and once the right that lifts it (CAP_IPC_LOCK) is given up, they fail at
    // it: without a limit or not at all.
    const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
    if (setrlimit(RLIMIT_MEMLOCK, &unlimited) != 0)
        return failed("lift the limit of locked memory", errno);
    if (mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT) != 0)
        return failed("lock all memory", errno);
    return {};
}

} // namespace

QString defaultStateDirectory()
{
    return QStringLiteral("/var/lib/sallyport");
}

Result<void> prepareStateDirectory(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    if (mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
        return unusable(path, qt_error_string(errno));
    const FileDescriptor descriptor(open(folder.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status {};
    if (!descriptor.isValid() || fstat(descriptor.get(), &status) != 0)
        return unusable(path, qt_error_string(errno));
    if (status.st_uid != geteuid())
        return unusable(path, QStringLiteral("it belongs to another user"));
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return unusable(path, QStringLiteral("others can write to it"));
    return {};
}

Result<void> forbidMemoryInspection()
{
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return failed("forbid memory inspection", errno);
    // A core pattern that is a pipe ignores the limit, but not the flag above; both stand for the other's gaps.
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return failed("forbid core dumps", errno);
    // A container may refuse it; what is secret for long lies in the secret heap all the same.
    if (const Result<void> locked = lockAllMemory(); !locked)
        qCWarning(logService).noquote() << "memory may be swapped out:" << errorChain(locked.error());
    return {};
}

Result<void> dropPrivileges()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{};
    if (syscall(SYS_capget, &header, sets.data()) != 0)
        return failed("read the capabilities", errno);
    // Dropping from the bounding set takes a right that a unit file may have taken already; then it is narrow enough
    // with the flag that follows.
    if ((sets[0].effective & (1U << CAP_SETPCAP)) != 0) {
        if (const Result<void> narrowed = narrowBoundingSet(); !narrowed)
            return narrowed;
    }
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failed("forbid new privileges", errno);
    if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0)
        return failed("clear the ambient capabilities", errno);
    const quint32 kept = sets[0].permitted & kKeptCapabilities;
    sets[0] = {kept, kept, 0};
    sets[1] = {0, 0, 0};
    if (syscall(SYS_capset, &header, sets.data()) != 0)
        return failed("drop the capabilities", errno);
    return {};
}

std::unique_ptr<ServiceHost> makeServiceHost(std::function<void()> stop)
{
    return std::make_unique<SignalHost>(std::move(stop));
}

} // namespace sallyport
