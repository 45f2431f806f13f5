// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which networks go through the tunnel: set arithmetic on subnets, IPv4 and IPv6. Thread: any. Trust: service.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QList>

namespace sallyport {

constexpr qsizetype kMaxRoutes = 1024;

// What the gateway carries (`selectors`), cut down to `included` where that is not empty, less `excluded`. No result
// is inside another; 0.0.0.0/0 stays one. LimitExceeded over kMaxRoutes.
Result<QList<Subnet>> selectRoutes(const QList<Subnet>& selectors, const QList<Subnet>& included,
                                   const QList<Subnet>& excluded);

} // namespace sallyport
