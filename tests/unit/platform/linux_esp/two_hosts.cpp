// SPDX-License-Identifier: GPL-3.0-or-later
#include "two_hosts.h"

#include "isolated_machine.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <thread>

#if defined(__SANITIZE_THREAD__)
// These tests start programs (ip, ping) while a data plane's thread runs.
extern "C" __attribute__((visibility("default"))) const char* __tsan_default_options();
extern "C" const char* __tsan_default_options()
{
    return "die_after_fork=0";
}
#endif

namespace sallyport {
namespace {

void require(bool done, const char* step)
{
    if (!done)
        qFatal("%s: %s", step, std::strerror(errno));
}

FileDescriptor thisNamespace()
{
    FileDescriptor own(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
    require(own.isValid(), "open the network namespace");
    return own;
}

sockaddr_in6 socketAddressOf(const QHostAddress& address, quint16 port)
{
    sockaddr_in6 result{};
    result.sin6_family = AF_INET6;
    result.sin6_port = htons(port);
    const Q_IPV6ADDR octets = address.toIPv6Address(); // IPv4 as a mapped address
    std::memcpy(&result.sin6_addr, octets.c, sizeof result.sin6_addr);
    return result;
}

QByteArray receiveAll(int listener)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const FileDescriptor connection(accept(listener, nullptr, nullptr));
    QByteArray buffer(65536, '\0');
    for (;;) {
        const ssize_t size = recv(connection.get(), buffer.data(), static_cast<std::size_t>(buffer.size()), 0);
        if (size <= 0)
            return size == 0 ? hash.result() : QByteArray();
        hash.addData(QByteArrayView(buffer.constData(), size));
    }
}

void limitWait(int socket)
{
    const timeval time{20, 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
}

} // namespace

TwoHosts::TwoHosts() : m_a(thisNamespace())
{
    require(unshare(CLONE_NEWNET) == 0, "a second network namespace");
    m_b = thisNamespace();
    require(setns(m_a.get(), CLONE_NEWNET) == 0, "back to the first");
    ip(Host::A,
       QStringLiteral("link add wire type veth peer name wire netns /proc/%1/fd/%2").arg(getpid()).arg(m_b.get()));
    for (const Host host : {Host::A, Host::B}) {
        ip(host, QStringLiteral("link set lo up"));
        ip(host, QStringLiteral("address add %1/24 dev wire").arg(address(host).toString()));
        ip(host, QStringLiteral("address add %1/64 dev wire nodad").arg(address(host, true).toString()));
        ip(host, QStringLiteral("link set wire up"));
    }
}

void TwoHosts::at(Host host, const std::function<void()>& action) const
{
    const FileDescriptor before = thisNamespace();
    require(setns(host == Host::A ? m_a.get() : m_b.get(), CLONE_NEWNET) == 0, "change to a host");
    action();
    require(setns(before.get(), CLONE_NEWNET) == 0, "change back");
}

QByteArray TwoHosts::ip(Host host, const QString& arguments) const
{
    QByteArray output;
    at(host, [&] { output = outputOf(QStringLiteral("ip"), arguments.split(QLatin1Char(' '))); });
    return output;
}

bool TwoHosts::ping(Host from, const QString& to, int size) const
{
    int code = -1;
    at(from, [&] {
        QProcess process;
        process.start(QStringLiteral("ping"),
                      {QStringLiteral("-q"), QStringLiteral("-n"), QStringLiteral("-c"), QStringLiteral("3"),
                       QStringLiteral("-i"), QStringLiteral("0.05"), QStringLiteral("-W"), QStringLiteral("3"),
                       QStringLiteral("-s"), QString::number(size), to});
        if (process.waitForFinished(20000) && process.readAllStandardOutput().contains(" 0% packet loss"))
            code = process.exitCode();
    });
    return code == 0;
}

QHostAddress TwoHosts::address(Host host, bool isV6) const
{
    const QString last = host == Host::A ? QStringLiteral("1") : QStringLiteral("2");
    return QHostAddress((isV6 ? QStringLiteral("fd09::") : QStringLiteral("10.9.0.")) + last);
}

void TwoHosts::setMtu(int mtu) const
{
    constexpr int kLeastMtuV6 = 1280; // below it the kernel takes IPv6 off the link
    for (const Host host : {Host::A, Host::B}) {
        ip(host, QStringLiteral("link set wire mtu %1").arg(mtu));
        if (mtu >= kLeastMtuV6)
            ip(host, QStringLiteral("address replace %1/64 dev wire nodad").arg(address(host, true).toString()));
    }
}

bool TwoHosts::transfer(const QHostAddress& to, qsizetype octets) const
{
    constexpr quint16 kPort = 7;
    FileDescriptor listener;
    at(Host::B, [&] {
        listener = FileDescriptor(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const sockaddr_in6 any = socketAddressOf(QHostAddress(QHostAddress::AnyIPv6), kPort);
        const int on = 1;
        setsockopt(listener.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        require(bind(listener.get(), reinterpret_cast<const sockaddr*>(&any), sizeof any) == 0, "bind");
        require(listen(listener.get(), 1) == 0, "listen");
    });
    limitWait(listener.get());
    QByteArray received;
    std::thread receiver([&] { received = receiveAll(listener.get()); });

    QByteArray sent(octets, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(sent.data()), sent.size() / 4);
    FileDescriptor sender;
    at(Host::A, [&] { sender = FileDescriptor(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0)); });
    limitWait(sender.get());
    const sockaddr_in6 address = socketAddressOf(to, kPort);
    bool isSent = connect(sender.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    for (qsizetype at = 0; isSent && at < sent.size();) {
        const ssize_t size =
            send(sender.get(), sent.constData() + at, static_cast<std::size_t>(sent.size() - at), MSG_NOSIGNAL);
        isSent = size > 0;
        at += size;
    }
    sender = FileDescriptor();
    receiver.join();
    return isSent && received == QCryptographicHash::hash(sent, QCryptographicHash::Sha256);
}

bool eventually(const std::function<bool()>& condition)
{
    constexpr int kTries = 1000;
    for (int i = 0; i < kTries; ++i) {
        if (condition())
            return true;
        QThread::msleep(10);
    }
    return false;
}

} // namespace sallyport
