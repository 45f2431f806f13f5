// SPDX-License-Identifier: GPL-3.0-or-later
//
// The person's profiles: one `.sswan` file each in a folder, written whole and renamed into place. A damaged file is
// reported and left alone; the others load. Thread: the event loop's; small files, so it reads and writes directly.
// Trust: user side.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QList>
#include <QObject>

namespace sallyport {

class ProfileLibrary : public QObject {
    Q_OBJECT

public:
    // Reads the folder at once; it is made (0700) when the first profile is saved. Default:
    // <config>/sallyport/profiles.
    explicit ProfileLibrary(QString folder = defaultFolder(), QObject* parent = nullptr);

    static QString defaultFolder();

    // Reads the folder anew; changed() follows if the list differs.
    void reload();
    const QList<Profile>& profiles() const { return m_profiles; } // by name
    const QList<Error>& damaged() const { return m_damaged; }     // ProfileSyntax and the like, with `file`

    // By id, else by exact name, else by unique case-insensitive name. ProfileNotFound, ProfileAmbiguous.
    Result<Profile> find(const QString& nameOrId) const;
    // Adds or replaces the one with the same id, after validateProfile(). ProfileNotSaved leaves the earlier file
    // whole.
    Result<void> save(const Profile& profile);
    // ProfileNotFound, ProfileNotSaved.
    Result<void> remove(const QString& id);

Q_SIGNALS:
    void changed();

private:
    void readFile(const QString& path);
    void watch();
    QString pathOf(const QString& id) const;

    QString m_folder;
    QList<Profile> m_profiles;
    QHash<QString, QString> m_paths; // by id: a file that a person put there may have any name
    QList<Error> m_damaged;
    QFileSystemWatcher m_watcher;
};

} // namespace sallyport
