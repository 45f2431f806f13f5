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

#include <functional>
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
    // The file that `written` means, seen from `reader` (the path of the file that says it): the path relative to the
    // reader's folder, the same path, or, where just one file has that name, by its base name.
    std::optional<Found> find(const QString& written, const QString& reader) const;
    // The same for a pattern ("conf.d/*.conf"), in the order of their names. Without a wildcard at most one; '*' and
    // '?' stay within one step of the path.
    QList<Found> match(const QString& pattern, const QString& reader) const;

    bool isEmpty() const { return m_files.isEmpty(); }
    QStringList paths() const; // sorted

private:
    QHash<QString, QByteArray> m_files;
};

// Those companions that belong to one configuration, where a folder with several of them was given: what lies below its
// own folder, and below none of another configuration. Only where it is the one configuration of all, also a file
// elsewhere, if that is the only one that it can be.
class CompanionTree {
public:
    using IsConfiguration = bool (*)(const QByteArray& bytes);
    using Fits = std::function<bool(const QString& path)>;
    CompanionTree(const CompanionFiles& all, const QString& reader, IsConfiguration isConfiguration);

    // What the file may include.
    const CompanionFiles& files() const { return m_files; }
    // "ca.pem" in a folder such as "x509ca", else beside the reader, else wherever there is but one of that name.
    std::optional<CompanionFiles::Found> find(const QString& written, const QString& folder) const;
    // All that fit in one folder, the one nearest to the reader; none where two are as near.
    QList<CompanionFiles::Found> matching(const Fits& fits) const;
    // What lies beside the reader.
    QList<CompanionFiles::Found> beside() const;

private:
    QList<CompanionFiles::Found> nearest(const Fits& fits) const;
    CompanionFiles::Found at(const QString& path) const;

    CompanionFiles m_all;
    QStringList m_paths; // all of them
    QString m_root;      // empty, or with a '/' at its end
    QStringList m_own;
    bool m_isAlone = true;
    CompanionFiles m_files;
};

} // namespace sallyport
