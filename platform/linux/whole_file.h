// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small files read and written whole, with an errno (0: done) as the answer. Thread: any. Trust: service.
// Paths are the service's own, never a client's.
#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace sallyport {

enum class Symlinks { Follow, Refuse };

// A regular file of at most `limit` bytes (EFBIG beyond; EINVAL for what is no regular file).
int readFile(const QString& path, qsizetype limit, Symlinks symlinks, QByteArray* content);

// Writes beside the file, to the disk, and renames into place: a crash leaves the old or the new file, whole.
int replaceFile(const QString& path, const QByteArray& content, mode_t mode);

// Where a file cannot be renamed over (a bind mount) or its folder not be written to: writes into the file itself.
int overwriteFile(const QString& path, const QByteArray& content);

// A missing file is removed already.
int removeFile(const QString& path);

} // namespace sallyport
