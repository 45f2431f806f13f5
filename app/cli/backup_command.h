// SPDX-License-Identifier: GPL-3.0-or-later
//
// backup: all profiles as one file, without passwords. Returns the exit code. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

namespace sallyport {

int runBackup(const Arguments& arguments, const Output& output);

} // namespace sallyport
