// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks as people write them in profiles: CIDR, one address, or a range. Thread: no state. Trust: user side.
#pragma once

#include "core/profile/profile.h"

#include <QList>
#include <QString>

namespace sallyport {

// "10.1.2.3/16" (host bits are cleared), "10.1.2.3", or "10.0.0.1-10.0.0.9" (the fewest networks that cover exactly
// the range). Empty for what is none of these.
QList<Subnet> networksFromText(const QString& text);

} // namespace sallyport
