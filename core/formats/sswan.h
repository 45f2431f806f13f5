// SPDX-License-Identifier: GPL-3.0-or-later
//
// strongSwan's documented .sswan JSON, read and written; also our own file format (additions under "sallyport").
// Thread: any, no state. Trust: user side.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

// Whether the bytes look like a .sswan file (a JSON object with "uuid" or "remote").
bool looksLikeSswan(const QByteArray& bytes);
Result<Imported> readSswan(const QString& fileName, const QByteArray& bytes);
// The profile alone, faster: for a library's own files.
Result<Profile> readSswanProfile(const QString& fileName, const QByteArray& bytes);
Result<Imported> importSswan(const ImportSource& source); // the same, as the table of readers wants it
// With the password in the clear where the request has one.
Result<Exported> exportSswan(const ExportRequest& request);
// The whole file; keys in Profile::unknown come back as they were. Never a clear-text secret.
QByteArray writeSswan(const Profile& profile);

} // namespace sallyport
