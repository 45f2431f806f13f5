// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles that whoever manages this computer put there for all its users: trusted only where nobody else could have
// written them, read-only, and completed with what the person adds (user name, client key), which is kept apart.
// Thread: the event loop's. Trust: user side; the system's files come from its administrator, the additions from the
// person, and locked fields are only ever taken from the former.
#pragma once

#include "app/client/profile_folder.h"

namespace sallyport {

// /etc/sallyport/profiles.d
QString systemProfilesFolder();

class SystemProfiles {
public:
    // `trustedOwner`: the only user who may own the folder and its files, and may write there; 0 is root.
    // `additions`: the person's folder for what they add, one file a profile.
    SystemProfiles(QString folder, uint trustedOwner, QString additions);

    void scan();
    const QList<Profile>& profiles() const { return m_profiles; } // completed, with `management` filled in
    const QList<Error>& damaged() const { return m_damaged; }
    const QString& folder() const { return m_folder.path(); }
    const QString& additionsFolder() const { return m_additions; }

    const Profile* find(const QString& id) const; // null where there is none
    // The file that keeps what `profile`, which is one of these, says beyond the system's own file.
    // ProfileReadOnly{profile, managedBy} if a locked field differs.
    Result<WholeFile> additionsOf(const Profile& profile) const;

private:
    void take(const StoredProfile& stored);
    Result<Profile> completed(const Profile& original) const;
    QString additionsPath(const QString& id) const;

    ProfileFolder m_folder;
    uint m_trustedOwner;
    QString m_additions;
    QHash<QString, Profile> m_originals; // by id, without additions
    QList<Profile> m_profiles;
    QList<Error> m_damaged;
};

// Whether the person may not change the field with this key of profile_fields.h. Where anything is locked, so are the
// id and the locks themselves; where no field is listed, nothing is.
bool isLockedField(const Management& management, const char* key);

// The first field that `management` locks and in which the two differ: its key, or nothing.
QString changedLockedField(const Management& management, const Profile& before, const Profile& after);

} // namespace sallyport
