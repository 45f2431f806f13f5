// SPDX-License-Identifier: GPL-3.0-or-later
//
// list, show, delete, export: what is done with profiles without the service. Each returns the exit code.
// Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

namespace sallyport {

int runList(const Output& output);
int runShow(const Arguments& arguments, const Output& output);
int runDelete(const Arguments& arguments, const Output& output);
int runExport(const Arguments& arguments, const Output& output);

} // namespace sallyport
