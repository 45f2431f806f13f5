// SPDX-License-Identifier: GPL-3.0-or-later
#include "isolated_machine.h"

#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace sallyport {
namespace {

[[noreturn]] void giveUp(const char* step)
{
    std::fprintf(stderr, "cannot isolate the test: %s: %s\n", step, std::strerror(errno));
    std::exit(EXIT_FAILURE);
}

void require(bool done, const char* step)
{
    if (!done)
        giveUp(step);
}

void writeText(const QString& path, const QByteArray& text)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered), qPrintable(path));
    require(file.write(text) == text.size(), qPrintable(path));
}

QByteArray readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)\n");
}

} // namespace

void isolateThisProcess()
{
    const uid_t uid = geteuid();
    const gid_t gid = getegid();
    const int user = uid == 0 ? 0 : CLONE_NEWUSER;
    require(unshare(CLONE_NEWNET | CLONE_NEWNS | user) == 0, "unshare (needs root, or user namespaces)");
    if (user != 0) {
        writeText(QStringLiteral("/proc/self/setgroups"), "deny");
        writeText(QStringLiteral("/proc/self/uid_map"), "0 " + QByteArray::number(uid) + " 1");
        writeText(QStringLiteral("/proc/self/gid_map"), "0 " + QByteArray::number(gid) + " 1");
    }
    require(mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "make mounts private");
    // /proc/sys/net shows the namespace of the process that looks, /sys that of the mount.
    const QByteArray passwd = readText(QStringLiteral("/etc/passwd"));
    const QByteArray group = readText(QStringLiteral("/etc/group"));
    require(mount("tmpfs", "/etc", "tmpfs", 0, "mode=0755") == 0, "mount a private /etc");
    writeText(QStringLiteral("/etc/passwd"), passwd);
    writeText(QStringLiteral("/etc/group"), group);
    writeText(QStringLiteral("/etc/nsswitch.conf"), "passwd: files\ngroup: files\nhosts: files\n");
    require(mount("tmpfs", "/run", "tmpfs", 0, "mode=0755") == 0, "mount a private /run");
    qputenv("QTEST_DISABLE_STACK_DUMP", "1");                      // a debugger that hangs on a failed test hides it
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/test_bus"); // nothing is there until a test starts one
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(10000) || process.exitCode() != 0)
        qFatal("%s %s failed: %s", qPrintable(program), qPrintable(arguments.join(QLatin1Char(' '))),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

TunLink::TunLink(const QString& name) : m_descriptor(open("/dev/net/tun", O_RDWR | O_CLOEXEC))
{
    ifreq request{};
    std::strncpy(request.ifr_name, qPrintable(name), IFNAMSIZ - 1);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (m_descriptor < 0 || ioctl(m_descriptor, TUNSETIFF, &request) != 0)
        qFatal("cannot make a TUN link: %s", std::strerror(errno));
    // A link-local address of its own would come whenever the link goes up.
    const auto set = [&name](const QStringList& what) {
        outputOf(QStringLiteral("ip"), QStringList{QStringLiteral("link"), QStringLiteral("set"), name} + what);
    };
    set({QStringLiteral("addrgenmode"), QStringLiteral("none")});
    // The first time up gives a link its queue, which stays.
    set({QStringLiteral("up")});
    set({QStringLiteral("down")});
}

TunLink::~TunLink()
{
    close(m_descriptor);
}

void placeResolvConf(ResolvConf kind, const QByteArray& content)
{
    const QString path = QStringLiteral("/etc/resolv.conf");
    umount2("/etc/resolv.conf", MNT_DETACH);
    QFile::remove(path);
    switch (kind) {
    case ResolvConf::File:
        writeText(path, content);
        return;
    case ResolvConf::Mounted:
        writeText(path, "what the mount hides\n");
        writeText(QStringLiteral("/run/mounted-resolv.conf"), content);
        require(mount("/run/mounted-resolv.conf", "/etc/resolv.conf", nullptr, MS_BIND, nullptr) == 0, "bind mount");
        return;
    case ResolvConf::Symlink:
        writeText(QStringLiteral("/run/linked-resolv.conf"), content);
        require(symlink("/run/linked-resolv.conf", "/etc/resolv.conf") == 0, "symlink");
        return;
    }
}

QByteArray readResolvConf()
{
    return readText(QStringLiteral("/etc/resolv.conf"));
}

QByteArray networkSnapshot()
{
    QByteArray text;
    for (const char* question : {"addr", "route show table all", "-6 route show table all", "rule", "-6 rule"})
        text += outputOf(QStringLiteral("ip"), QString::fromLatin1(question).split(QLatin1Char(' ')));
    // The kernel's own table follows the addresses, for IPv6 a moment later; they are in the text already.
    QList<QByteArray> lines = text.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.contains("table local"); });
    text = lines.join('\n');
    text += readText(QStringLiteral("/proc/sys/net/ipv4/conf/all/rp_filter"));
    text += readResolvConf();
    return text;
}

QByteArray difference(const QByteArray& before, const QByteArray& after)
{
    QList<QByteArray> added = after.split('\n');
    QByteArray text;
    for (const QByteArray& line : before.split('\n')) {
        if (!added.removeOne(line))
            text += "- " + line + '\n';
    }
    for (const QByteArray& line : added)
        text += "+ " + line + '\n';
    return text;
}

} // namespace sallyport
