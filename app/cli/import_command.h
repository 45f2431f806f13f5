// SPDX-License-Identifier: GPL-3.0-or-later
//
// import: reads all files, shows what became of each key, asks, saves all profiles or none. Never connects.
// Thread: the main one. Trust: user side; every file is a stranger's.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

namespace sallyport {

// Returns the exit code.
int runImport(const Arguments& arguments, const Output& output);

} // namespace sallyport
