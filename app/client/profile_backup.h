// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many profiles as one file, and back: {"sallyportBackup": 1, "created", "sha256", "profiles": [.sswan objects]}.
// No secrets but the PKCS#12s, encrypted as they came. Thread: any but for planRestore() and applyRestore(), which are
// the library's. Trust: user side; a backup is a stranger's file until it was read.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"
#include "core/profile/profile_fields.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace sallyport {

class ProfileLibrary;

constexpr qint64 kMaxBackupBytes = 128 * 1024 * 1024;

// Read back before it is given out. ProfileTooLarge{file, size, limit}: `file` is empty. ExportImpossible{format,
// reason}: the profile that the reason names could not be restored.
Result<QByteArray> writeBackup(const QList<Profile>& profiles,
                               const QDateTime& created = QDateTime::currentDateTimeUtc());
// Whole into place, readable by the person alone. ProfileNotSaved.
Result<void> writeBackupFile(const QString& path, const QByteArray& bytes);

// ProfileUnreadable, ProfileTooLarge: by its size, before anything is read.
Result<QByteArray> readBackupFile(const QString& path);
bool looksLikeBackup(const QByteArray& bytes);
// BackupUnreadable{file, reason}, ProfileTooLarge.
Result<QList<Profile>> readBackup(const QString& file, const QByteArray& bytes);

struct RestoreItem {
    enum class Kind { New, Changed, Same };
    Kind kind = Kind::New;
    Profile profile;            // as it will be
    QList<FieldChange> changes; // what is there, what will be; nothing if only keys differ that we just keep
};

struct RestorePlan {
    QList<RestoreItem> items;
    qsizetype count(RestoreItem::Kind kind) const;
};

// What restoring would do. Of a system profile only what the person may add comes back.
RestorePlan planRestore(const ProfileLibrary& library, const QList<Profile>& profiles);
// Everything that is New or Changed, or nothing at all; profiles that the backup does not know stay. replaceAll()'s
// errors.
Result<void> applyRestore(ProfileLibrary& library, const RestorePlan& plan);

} // namespace sallyport
