// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the VPNProfile elements are in what a Windows administrator has: the root, inside SyncML, escaped or in CDATA
// inside of it, or spread over its nodes. Thread: no state. Trust: user side; hostile input.
#pragma once

#include "core/formats/windows/windows_xml.h"

namespace sallyport {

struct FoundProfile {
    QString name; // as the wrapping calls it; empty where nothing does
    XmlNode node; // VPNProfile
};

// ProfileSyntax; an empty list where there is no VPNProfile in it.
Result<QList<FoundProfile>> unwrapProfiles(const QString& file, const QString& text);

} // namespace sallyport
