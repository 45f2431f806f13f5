// SPDX-License-Identifier: GPL-3.0-or-later
//
// list and show: what the profiles say. Each returns the exit code. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/profile/profile.h"

namespace sallyport {

int runList(const Arguments& arguments, const Output& output);
int runShow(const Arguments& arguments, const Output& output);

// {"id", "name", "type", "gateway", "userName", "tags", "managedBy"}
QJsonObject profileBriefly(const Profile& profile);

} // namespace sallyport
