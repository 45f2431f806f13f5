// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks polkit about a process over the system bus. Thread: the event loop's, which does not wait. Trust: service.
#pragma once

#include "core/base/result.h"
#include "platform/peer_identity.h"

#include <QObject>

#include <functional>

namespace sallyport {

enum class PolkitAnswer {
    Yes,
    No,     // also: it took too long, it failed, the process is gone
    Absent, // nobody answers for polkit on this machine
};

// Calls `answer` exactly once on this thread, perhaps before returning, unless `context` is gone by then. polkit may
// ask the person; after 25 s without an answer the question is withdrawn. `descriptor` is the caller's connected
// socket, borrowed until this returns.
void askPolkit(const PeerIdentity& caller, qintptr descriptor, const QString& actionId, QObject* context,
               std::function<void(PolkitAnswer)> answer);

} // namespace sallyport
