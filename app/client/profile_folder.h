// SPDX-License-Identifier: GPL-3.0-or-later
//
// One folder of `.sswan` files: read with a memory of what did not change, written whole and renamed into place. A file
// with broken text is moved to the folder `damaged` inside it, never deleted or overwritten. Thread: the event loop's.
// Trust: user side; another program may change the folder at any time.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace sallyport {

constexpr qsizetype kMaxProfiles = 10000;
// Within this time after a change, another may leave the same time stamps, and another program may still be writing.
constexpr std::chrono::milliseconds kSettleTime{5000};

struct StoredProfile {
    QString path;
    Profile profile;
};

class ProfileFolder {
public:
    // Says why a file must not be read; it is then not opened.
    using Distrust = std::function<std::optional<Error>(const QFileInfo&)>;

    // The person's own folder; with `distrust` somebody else's, in which nothing is changed.
    explicit ProfileFolder(QString path, Distrust distrust = {}, std::chrono::milliseconds settleTime = kSettleTime);

    const QString& path() const { return m_path; }

    // Reads what changed since the last call; in the person's own folder, sets settled files with broken text aside.
    void scan();
    // What scan() found, by file name. No two have the same id.
    const QList<StoredProfile>& profiles() const { return m_profiles; }
    // ProfileSyntax and the like, with `file`; LimitExceeded{what, limit}. What was set aside is named again and again,
    // by its new path, until somebody takes it away.
    const QList<Error>& damaged() const { return m_damaged; }
    // A file is broken and so new that its writer may not be done: scan again after the settle time.
    bool isUnsettled() const { return m_isUnsettled; }

    // Where the profile is, or would be: a file that a person put there may have any name. Never where another one is.
    QString pathOf(const QString& id) const;
    // Before the profile is written there: a file in its place that was not read as this one (damaged, or a newer
    // version's) is set aside like the damaged ones. ProfileNotSaved{path, reason}.
    struct Aside {
        QString from;
        QString to; // empty: nothing was in the way
    };
    Result<Aside> makeRoom(const QString& id) const;
    // If the writing failed.
    static void putBack(const Aside& aside);
    bool contains(const QString& id) const { return m_paths.contains(id); }

private:
    struct Seen {
        QDateTime modified;
        QDateTime changed; // also tells of a rename over it
        qint64 size = 0;
        bool wasSettled = false;
        std::optional<Profile> profile;
        std::optional<Error> error;
    };

    // Whether there is anything to say of the file: not if it was set aside.
    bool look(const QFileInfo& file, Seen* seen);
    bool setAside(const QFileInfo& file, const QByteArray& content) const;
    QString moveAside(const QFileInfo& file) const; // where it is now; empty: where it was
    void take(const QFileInfo& file, const Seen& seen);
    void nameWhatWasSetAside();
    QString damagedFolder() const;

    QString m_path;
    Distrust m_distrust;
    std::chrono::milliseconds m_settleTime;
    QHash<QString, Seen> m_seen; // by path
    QList<StoredProfile> m_profiles;
    QHash<QString, QString> m_paths; // by id
    QList<Error> m_damaged;
    bool m_isUnsettled = false;
};

// What writeSswan() wrote. A profile may still lack what the person is asked for (validateImported()).
Result<Profile> profileFromFile(const QString& file, const QByteArray& bytes);

struct WholeFile {
    QString path;
    QByteArray bytes;
};

// Writes beside the file, to the disk, then renames: whoever reads gets the old or the new file, whole. The folder is
// made (0700) if need be. The folder itself is not synced, so after a power cut the old file may be back; it is never
// half of one. ProfileNotSaved{path, reason} leaves the earlier file as it was.
Result<void> writeWhole(const WholeFile& file);
// All of them or none: everything is on the disk before the first file changes its name, and going back needs no room.
Result<void> writeTogether(const QList<WholeFile>& files);

} // namespace sallyport
