// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a profile says, in words. Thread: any, no state. Trust: user side.
#pragma once

#include "core/profile/profile.h"

namespace sallyport {

// "user name and password (EAP-MSCHAPv2)", "EAP-TLS", ...
QString methodWords(AuthenticationMethod method);

// Tags as people type them, with a comma of any script between; each once, without stray blanks.
QStringList tagsOfText(const QString& text);

} // namespace sallyport
