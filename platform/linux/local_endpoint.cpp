// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/local_endpoint.h"

#include "platform/linux/file_descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace sallyport {
namespace {

constexpr int kBacklog = 64;

Error unreachable(const QString& path, const QString& reason)
{
    return Error::of(ErrorCode::ServiceUnreachable,
                     {{QStringLiteral("socket"), path}, {QStringLiteral("reason"), reason}});
}

Error unreachable(const QString& path, int number)
{
    return Error::of(ErrorCode::ServiceUnreachable, {{QStringLiteral("socket"), path}}).withOsError(number);
}

// The folder, held open: what is looked at afterwards is looked at in this one.
Result<FileDescriptor> openFolder(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    // mkdir() takes bits away by the umask; a service is often started with 077 and clients must get in.
    const bool made = mkdir(folder.constData(), 0755) == 0;
    if (!made && errno != EEXIST)
        return unreachable(path, errno);
    FileDescriptor descriptor(open(folder.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!descriptor.isValid())
        return unreachable(path, errno);
    if (made && fchmod(descriptor.get(), 0755) != 0)
        return unreachable(path, errno);
    struct stat status {};
    if (fstat(descriptor.get(), &status) != 0)
        return unreachable(path, errno);
    if (status.st_uid != geteuid())
        return unreachable(path, QStringLiteral("its folder belongs to another user"));
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return unreachable(path, QStringLiteral("its folder can be written to by others"));
    return descriptor;
}

Result<sockaddr_un> socketAddress(const QString& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray encoded = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    if (encoded.contains('\0') || static_cast<std::size_t>(encoded.size()) >= sizeof address.sun_path)
        return unreachable(path, ENAMETOOLONG);
    std::memcpy(address.sun_path, encoded.constData(), static_cast<std::size_t>(encoded.size()));
    return address;
}

FileDescriptor newSocket()
{
    return FileDescriptor(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

// A socket nobody listens on goes; one that is answered, and anything that is no socket, stays.
Result<void> removeStale(const QString& path, const FileDescriptor& folder, const sockaddr_un& address)
{
    const QByteArray name = QFile::encodeName(QFileInfo(path).fileName());
    struct stat status {};
    if (fstatat(folder.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return {};
        return unreachable(path, errno);
    }
    if (!S_ISSOCK(status.st_mode))
        return unreachable(path, QStringLiteral("something that is no socket has its name"));
    const FileDescriptor probe = newSocket();
    if (connect(probe.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 || errno == EAGAIN)
        return unreachable(path, QStringLiteral("another service is listening there"));
    if (errno != ECONNREFUSED)
        return unreachable(path, errno);
    if (unlinkat(folder.get(), name.constData(), 0) != 0 && errno != ENOENT)
        return unreachable(path, errno);
    return {};
}

} // namespace

QString defaultSocketPath()
{
    return QStringLiteral("/run/sallyport/sallyportd.sock");
}

Result<qintptr> listenLocally(const QString& path)
{
    const Result<sockaddr_un> address = socketAddress(path);
    if (!address)
        return address.error();
    const Result<FileDescriptor> folder = openFolder(path);
    if (!folder)
        return folder.error();
    if (const Result<void> removed = removeStale(path, *folder, *address); !removed)
        return removed.error();
    FileDescriptor listener = newSocket();
    if (!listener.isValid())
        return unreachable(path, errno);
    // The mode comes from the umask, so the socket is never there with another. The umask is the whole process's: this
    // runs before there are other threads.
    const mode_t previous = umask(0111);
    const int bound = bind(listener.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof *address);
    const int number = errno;
    umask(previous);
    if (bound != 0)
        return unreachable(path, number);
    if (listen(listener.get(), kBacklog) != 0) {
        const int listenError = errno;
        removeLocalEndpoint(path);
        return unreachable(path, listenError);
    }
    return static_cast<qintptr>(listener.release());
}

void removeLocalEndpoint(const QString& path)
{
    const QByteArray encoded = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    struct stat status {};
    if (lstat(encoded.constData(), &status) == 0 && S_ISSOCK(status.st_mode))
        unlink(encoded.constData());
}

} // namespace sallyport
