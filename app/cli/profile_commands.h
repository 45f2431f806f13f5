// SPDX-License-Identifier: GPL-3.0-or-later
//
// list, and what show says of a profile's own settings. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/profile/profile.h"

namespace sallyport {

// Returns the exit code.
int runList(const Arguments& arguments, const Output& output);

// A heading and a line a setting.
QStringList profileLines(const Profile& profile);
// All of its settings, their words, and what is kept of other formats.
QJsonObject profileFully(const Profile& profile, bool isSystem);
// {"id", "name", "type", "gateway", "userName", "tags", "managedBy"}
QJsonObject profileBriefly(const Profile& profile);

} // namespace sallyport
