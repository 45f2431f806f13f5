// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may answer as the service, and where: what GUI and CLI hand to ServiceClient. Thread: any, no state.
// Trust: user side; a program that only squats on the socket gets no password.
#pragma once

#include "core/ipc/client.h"

#include <QString>

namespace sallyport {

// SALLYPORT_SOCKET, else this operating system's place.
QString serviceSocketPath();

// Passes the administrator, and the user this program runs as (a service started by hand); else ServiceUntrusted.
ipc::PeerCheck serviceCheck(const QString& socketPath);

} // namespace sallyport
