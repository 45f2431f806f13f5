// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/polkit.h"

#include "core/base/log.h"
#include "platform/linux/file_descriptor.h"
#include "platform/linux/system_bus.h"
#include "platform/linux/whole_file.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUuid>

#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <memory>
#include <optional>

namespace sallyport {
namespace {

constexpr int kAnswerTimeoutMs = 25000;
constexpr quint32 kAllowUserInteraction = 1;
#ifndef SO_PEERPIDFD
constexpr int SO_PEERPIDFD = 77; // Linux 6.5; newer than the headers of Debian 12
#endif

// polkit takes a process by its number, and numbers are used again: a caller could end while polkit thinks, and another
// process of its number, in a session that may more, would be the one that was judged. The pidfd stays with the process
// that connected, so if that one is alive after the answer, its number was its own all the time.
FileDescriptor holdProcess(qintptr descriptor, qint64 pid)
{
    int held = -1;
    socklen_t size = sizeof held;
    if (getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERPIDFD, &held, &size) == 0)
        return FileDescriptor(held);
    // Before Linux 6.5 the number is all there is; between connecting and this line it could have changed hands.
    return FileDescriptor(static_cast<int>(syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0U)));
}

bool isAlive(const FileDescriptor& process)
{
    pollfd question{process.get(), POLLIN, 0};
    return process.isValid() && poll(&question, 1, 0) == 0;
}

// Field 22 of /proc/PID/stat, counted from behind the command, whose name may hold anything.
std::optional<quint64> startTime(qint64 pid)
{
    QByteArray stat;
    if (readFile(QStringLiteral("/proc/%1/stat").arg(pid), 4096, Symlinks::Refuse, &stat) != 0)
        return std::nullopt;
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    bool ok = false;
    const quint64 time = fields.value(19).toULongLong(&ok);
    return ok ? std::optional(time) : std::nullopt;
}

QDBusMessage authorityCall(const char* method)
{
    return QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PolicyKit1"), QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
        QStringLiteral("org.freedesktop.PolicyKit1.Authority"), QLatin1String(method));
}

QVariant subject(const PeerIdentity& caller, quint64 started)
{
    // The user too, so that a program that becomes root after connecting is not taken for root.
    const QVariantMap details{{QStringLiteral("pid"), static_cast<quint32>(caller.pid)},
                              {QStringLiteral("start-time"), started},
                              {QStringLiteral("uid"), static_cast<qint32>(caller.uid)}};
    QDBusArgument argument;
    argument.beginStructure();
    argument << QStringLiteral("unix-process") << details;
    argument.endStructure();
    return QVariant::fromValue(argument);
}

PolkitAnswer verdict(const QDBusMessage& reply, const FileDescriptor& process, const QString& cancellation)
{
    if (reply.type() == QDBusMessage::ReplyMessage) {
        bool authorized = false;
        bool challenge = false;
        QMap<QString, QString> details;
        if (reply.signature() == QLatin1String("(bba{ss})")) {
            const auto result = reply.arguments().value(0).value<QDBusArgument>();
            result.beginStructure();
            result >> authorized >> challenge >> details;
            result.endStructure(); // only a structure read to its end frees its reader
        }
        return authorized && isAlive(process) ? PolkitAnswer::Yes : PolkitAnswer::No;
    }
    const QString error = reply.errorName();
    if (error == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown"))
        return PolkitAnswer::Absent;
    qCWarning(logService).noquote() << "polkit did not answer:" << error << reply.errorMessage();
    // The dialogue would stay on the screen.
    QDBusMessage cancel = authorityCall("CancelCheckAuthorization");
    cancel.setArguments({cancellation});
    systemBus().send(cancel);
    return PolkitAnswer::No;
}

} // namespace

void askPolkit(const PeerIdentity& caller, qintptr descriptor, const QString& actionId, QObject* context,
               std::function<void(PolkitAnswer)> answer)
{
    const QDBusConnection bus = systemBus();
    if (!bus.isConnected()) {
        answer(PolkitAnswer::Absent);
        return;
    }
    // Held first, read afterwards: the start time is then that of the process held.
    auto process = std::make_shared<FileDescriptor>(holdProcess(descriptor, caller.pid));
    const std::optional<quint64> started = startTime(caller.pid);
    if (!started || !isAlive(*process)) {
        answer(PolkitAnswer::No);
        return;
    }
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QString cancellation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QDBusMessage question = authorityCall("CheckAuthorization");
    question.setArguments({subject(caller, *started), actionId, QVariant::fromValue(QMap<QString, QString>()),
                           kAllowUserInteraction, cancellation});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, kAnswerTimeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [process, cancellation, answer = std::move(answer)](QDBusPendingCallWatcher* finished) {
                         finished->deleteLater();
                         answer(verdict(finished->reply(), *process, cancellation));
                     });
}

} // namespace sallyport
