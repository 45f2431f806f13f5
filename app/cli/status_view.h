// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connections as lines for people. Thread: any, no state. Trust: user side.
#pragma once

#include "core/profile/connection_status.h"

#include <QStringList>

namespace sallyport {

QStringList statusLines(const QList<ConnectionStatus>& statuses, const QDateTime& now);

} // namespace sallyport
