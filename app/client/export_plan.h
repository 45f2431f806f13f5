// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile on its way into somebody else's format: what GUI and CLI ask for, the warning to show, the files written.
// Thread: any, no state; small files, written directly. Trust: user side; secrets go out only where they were asked
// for.
#pragma once

#include "core/formats/profile_export.h"

#include <QString>
#include <QStringList>

namespace sallyport {

struct ExportWishes {
    QString format;                            // a name of exportFormats()
    std::optional<Secret> password = {};       // the EAP password or pre-shared key: goes into the file, in the clear
    std::optional<Secret> pkcs12Password = {}; // opens the client key, where the format needs it in another shape
    bool withSecrets = false;                  // the PKCS#12's password goes into the file too
    bool oldPkcs12 = false;                    // 3DES and SHA-1: what Apple's importers and old Windows read
};

// exportProfile()'s errors.
Result<Exported> planExport(const Profile& profile, const ExportWishes& wishes);

// A sentence to show before files with secrets are given away; empty where there are none in the clear.
QString exportWarning(const Exported& exported, const ExportWishes& wishes);

// Whether writeExported() makes a folder of `path`: there are several files, or it is one already, or ends in '/'.
bool isExportFolder(const Exported& exported, const QString& path);

enum class Overwrite { Never, Allowed };

// One file at `path`, or all inside the folder `path` (made if need be, for the person alone where it will hold
// secrets). Files are written whole and renamed into place; nothing is written where one of them can't be: a path that
// leaves the folder, another file in its place (unless it has the same bytes, or Overwrite::Allowed). Gives the paths.
// ProfileNotSaved{path, reason}.
Result<QStringList> writeExported(const Exported& exported, const QString& path, Overwrite overwrite);

} // namespace sallyport
