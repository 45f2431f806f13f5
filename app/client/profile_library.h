// SPDX-License-Identifier: GPL-3.0-or-later
//
// All profiles that the person can use: their own, one `.sswan` file each, and those that this computer's administrator
// set up. Files are written whole and renamed into place; a damaged one is set aside and named; the others load. What
// another program changes by renaming appears within moments, what it writes in place at the next reload().
// Thread: the event loop's; small files, so it reads and writes directly. Trust: user side.
#pragma once

#include "app/client/system_profiles.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace sallyport {

// Where a library looks. Default: <config>/sallyport/profiles and additions, and the system's folder.
struct ProfileFolders {
    QString own;
    QString additions;
    QString system; // empty: no system profiles
    uint systemOwner = 0;
    std::chrono::milliseconds settleTime = kSettleTime;
    // The default where `own` is defaultFolder(); any other folder stands alone, without system profiles.
    static ProfileFolders of(const QString& own);
};

class ProfileLibrary : public QObject {
    Q_OBJECT

public:
    // Reads the folders at once; the own one is made (0700) when the first profile is saved.
    explicit ProfileLibrary(const QString& folder = defaultFolder(), QObject* parent = nullptr);
    explicit ProfileLibrary(const ProfileFolders& folders, QObject* parent = nullptr);

    static QString defaultFolder();

    // Looks for changes (files that did not change are not read again); changed() follows if a list differs.
    void reload();
    const QList<Profile>& profiles() const { return m_profiles; } // by name
    // What of the folders is no profile: ProfileSyntax and the like, with `file`; LimitExceeded{what, limit}.
    const QList<Error>& damaged() const { return m_damaged; }

    // By id, else by exact name, else by unique case-insensitive name. ProfileNotFound, ProfileAmbiguous.
    Result<Profile> find(const QString& nameOrId) const;
    // Set up by this computer's administrator: Profile::management says who, and which fields are locked.
    bool isSystem(const QString& id) const;
    // All tags in use, sorted.
    QStringList tags() const;

    // For edits. Adds, or replaces the one with the same id, after validateProfile(). ProfileNotSaved leaves the
    // earlier file whole. ProfileReadOnly{profile, managedBy} if a field differs that the earlier one locks. Of a
    // system profile the unlocked fields are kept, in the person's folder.
    Result<void> save(const Profile& profile);
    // For imports: the same, but what a person's own managed profile locks may be replaced by another file of its
    // maker.
    Result<void> replace(const Profile& profile);
    // Replaces all or none of them; they may lack the user name or the client key.
    Result<void> replaceAll(const QList<Profile>& profiles);
    // ProfileNotFound, ProfileNotSaved, ProfileReadOnly.
    Result<void> remove(const QString& id);
    // A profile of the person's own, whoever managed the other; what the keychain holds for the other is not copied.
    // ProfileNotFound and save()'s.
    Result<Profile> duplicate(const QString& id, const QString& newName);
    Result<void> rename(const QString& id, const QString& newName);

Q_SIGNALS:
    void changed();

private:
    // Of a profile that may lack the user name or the client key.
    Result<void> edit(const Profile& profile);
    Result<void> write(const QList<Profile>& profiles);
    Result<void> put(const QList<WholeFile>& files, const QStringList& ownIds);
    // As it is in the folder now: another client may have changed it since the last reload().
    std::optional<Profile> latest(const QString& id);
    void scan();
    void merge();
    void watch();

    ProfileFolder m_own;
    SystemProfiles m_system;
    QList<Profile> m_profiles;
    QHash<QString, qsizetype> m_places; // in there, by the id in lower case
    QList<Error> m_damaged;
    QFileSystemWatcher m_watcher;
    QTimer m_reloadSoon;    // one reload for the many notices that one change brings
    QTimer m_reloadSettled; // when a half-written file has had its time
};

} // namespace sallyport
