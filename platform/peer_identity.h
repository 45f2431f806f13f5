// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is at the other end of a local socket, said by the kernel. Thread: any. Trust: both sides (the service looks at
// its callers, a client looks at who answers as the service).
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sallyport {

struct PeerIdentity {
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 pid = 0;   // for the log; never a proof, numbers are used again
    QString userName; // of uid; the number in digits where it has no name

    bool isAdministrator() const { return uid == 0; }
};

// `descriptor` is a connected local socket, borrowed. ServiceUntrusted when the kernel does not say.
Result<PeerIdentity> identifyPeer(qintptr descriptor);

// The user this process runs as.
quint32 currentUserId();

} // namespace sallyport
