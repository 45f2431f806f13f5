// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service's socket as the operating system makes it: final mode from the first moment, in a folder of the
// service's own. Thread: the event loop's. Trust: service makes it, clients ask only for the path.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sallyport {

// Where clients look when SALLYPORT_SOCKET and --socket say nothing: "/run/sallyport/sallyportd.sock" on Linux.
QString defaultSocketPath();

// Binds and listens. Makes the folder (0755, the service's own) if it is missing, refuses one that others can write
// to, replaces a stale socket but not a live one. Mode 0666: every user may speak, the kernel says who does.
// Returns the listening descriptor, owned by the caller. ServiceUnreachable{socket, reason} otherwise.
Result<qintptr> listenLocally(const QString& path);

// Unlinks the socket that listenLocally() made.
void removeLocalEndpoint(const QString& path);

} // namespace sallyport
