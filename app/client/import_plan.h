// SPDX-License-Identifier: GPL-3.0-or-later
//
// What several imported files make together: whole profiles, or none. Thread: a value. Trust: user side.
#pragma once

#include "core/formats/profile_import.h"

namespace sallyport {

// What the person adds to the files.
struct ImportWishes {
    QString gateway;
    QString name;
    QString userName;
    QStringList tags = {}; // added to those that a profile brings
    QString targetId = {}; // the profile there is already that takes certificates and keys without one of their own
    bool systemAuthorities = false; // will do where a file names an authority that was not given with it
};

// Imported::format of a backup (profile_backup.h), which is no reader's.
constexpr char kBackupFormat[] = "sallyport-backup";

struct PlannedProfile {
    Profile profile;
    QString file;                 // for what is wrong with it
    bool mayBeIncomplete = false; // from a backup: it is put back as it was
    QString missingTrust = {}; // what the file proves the gateway by, if that was not given and nothing took its place
};

struct ImportPlan {
    QList<PlannedProfile> profiles;
    QList<ReportLine> remarks; // what became of certificates and keys that came in files of their own
};

// Certificates and keys complete the profiles that lack them, or become one with `wishes`. Not validated yet.
// ProfileFieldMissing, ProfileFieldInvalid.
Result<ImportPlan> planImport(const QList<Imported>& files, const ImportWishes& wishes);

// The profile is valid, able to sign in, and proves the gateway as its file says. ClientKeyMissing,
// GatewayTrustMissing and validateProfile()'s.
Result<void> checkPlanned(const PlannedProfile& planned);

// ProfileFieldInvalid: another profile of the same plan has its id.
Error duplicateId(const PlannedProfile& planned);

// checkPlanned() for all of them, and no id twice: then all may be saved.
Result<void> checkPlan(const ImportPlan& plan);

} // namespace sallyport
