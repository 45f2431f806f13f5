// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/whole_file.h"

#include "platform/linux/file_descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace sallyport {
namespace {

int writeAll(int descriptor, const QByteArray& content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t count =
            write(descriptor, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        done += count;
    }
    // EINVAL: a file of /proc, which has no disk to go to.
    return fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
}

// So that a rename survives a power cut too.
void syncFolder(const QString& path)
{
    const FileDescriptor folder(
        open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isValid())
        fsync(folder.get());
}

} // namespace

int readFile(const QString& path, qsizetype limit, Symlinks symlinks, QByteArray* content)
{
    // O_NONBLOCK: a FIFO in the file's place must not hold us up.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (symlinks == Symlinks::Refuse ? O_NOFOLLOW : 0);
    const FileDescriptor file(open(QFile::encodeName(path).constData(), flags));
    struct stat status {};
    if (!file.isValid() || fstat(file.get(), &status) != 0)
        return errno;
    if (!S_ISREG(status.st_mode))
        return EINVAL;
    QByteArray bytes;
    for (;;) {
        char block[4096];
        const ssize_t count = read(file.get(), block, sizeof block);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        if (count == 0)
            break;
        if (bytes.size() + count > limit)
            return EFBIG;
        bytes.append(block, count);
    }
    *content = bytes;
    return 0;
}

int replaceFile(const QString& path, const QByteArray& content, mode_t mode)
{
    const QFileInfo info(path);
    const QByteArray target = QFile::encodeName(info.absoluteFilePath());
    const QByteArray beside =
        QFile::encodeName(info.absolutePath() + QLatin1String("/.") + info.fileName() + QLatin1String(".sallyport"));
    unlink(beside.constData()); // what a crash left half-written
    int number = 0;
    {
        const FileDescriptor file(open(beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!file.isValid())
            return errno;
        number = writeAll(file.get(), content);
        if (number == 0 && fchmod(file.get(), mode) != 0)
            number = errno;
    }
    if (number == 0 && std::rename(beside.constData(), target.constData()) != 0)
        number = errno;
    if (number != 0)
        unlink(beside.constData());
    else
        syncFolder(path);
    return number;
}

int overwriteFile(const QString& path, const QByteArray& content)
{
    const FileDescriptor file(
        open(QFile::encodeName(path).constData(), O_WRONLY | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isValid())
        return errno;
    return writeAll(file.get(), content);
}

int removeFile(const QString& path)
{
    if (unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return errno;
    return 0;
}

} // namespace sallyport
