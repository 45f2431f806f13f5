// SPDX-License-Identifier: GPL-3.0-or-later
//
// What several imported files make together: whole profiles, or none. Thread: a value. Trust: user side.
#pragma once

#include "core/formats/profile_import.h"

namespace sallyport {

// What the command line adds to the files.
struct ImportWishes {
    QString gateway;
    QString name;
    QString userName;
};

struct PlannedProfile {
    Profile profile;
    QString file; // for what is wrong with it
};

struct ImportPlan {
    QList<PlannedProfile> profiles;
    QList<ReportLine> remarks; // what became of certificates and keys that came in files of their own
};

// Certificates and keys complete the profiles that lack them, or become one with `wishes`. Not validated yet.
// ProfileFieldMissing, ProfileFieldInvalid.
Result<ImportPlan> planImport(const QList<Imported>& files, const ImportWishes& wishes);

// Every profile valid and able to sign in, no id twice: then all may be saved. ClientKeyMissing and
// validateProfile()'s.
Result<void> checkPlan(const ImportPlan& plan);

} // namespace sallyport
