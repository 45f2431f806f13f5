// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that were given together with the one being read. A profile that names a path gets it from here or not at
// all: nothing on the disk is opened because a file says so. Thread: a value. Trust: user side; hostile bytes.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

class CompanionFiles {
public:
    // `path` as it was given, absolute or relative to the folder that was given.
    void add(const QString& path, const QByteArray& bytes);

    struct Found {
        QString path;
        QByteArray bytes;
    };
    // The file that `written` means, seen from `reader` (the path of the file that says it): the same path, the path
    // relative to the reader's folder, or, where just one file has that name, by its base name.
    std::optional<Found> find(const QString& written, const QString& reader) const;
    // The same for a pattern ("conf.d/*.conf"), in the order of their names. Without a wildcard at most one.
    QList<Found> match(const QString& pattern, const QString& reader) const;

    bool isEmpty() const { return m_files.isEmpty(); }
    QStringList paths() const; // sorted

private:
    QHash<QString, QByteArray> m_files;
};

} // namespace sallyport
