// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fields of a profile are called, what they say, and what becomes of a file's keys, in words for people.
// Thread: any, no state. Trust: user side.
#pragma once

#include "core/formats/import_report.h"
#include "core/profile/profile_fields.h"

namespace sallyport {

// "Gateway" of "remote.addr". A key that profile_fields.h does not have is its own name.
QString fieldLabel(const QString& key);

// "client certificate (EAP-TLS)", "CN=Example CA", "20 s": empty where the profile says nothing there.
QString fieldWords(const ProfileField& field, const Profile& profile);

// "Applied", "Kept, but not applied: ...", "Refused: ...": what Sallyport does with a key of an imported file.
QString verdictWords(const ReportLine& line);

// The same for a field of a profile that is exported: "Written", "Written: ...", "Left out: ...".
QString exportVerdictWords(const ReportLine& line);

} // namespace sallyport
