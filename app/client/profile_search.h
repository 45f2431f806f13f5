// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds profiles by what a person remembers of them. Thread: any, no state. Trust: user side.
#pragma once

#include "core/profile/profile.h"

namespace sallyport {

// Those of which name, host, user name and tags hold every word of `text`, whatever the case and accents, and which
// have all of `tags` ("Customers" finds "Customers/ACME" too). Empty texts ask for nothing. The order stays.
QList<Profile> searchProfiles(const QList<Profile>& profiles, const QString& text, const QStringList& tags = {});

} // namespace sallyport
