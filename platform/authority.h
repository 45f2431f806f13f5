// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a caller may do what it asks. Root may. Others: what polkit says where polkit runs; else the user of the
// active local session and the members of the group "sallyport". Thread: the event loop's. Trust: service.
#pragma once

#include "core/base/result.h"
#include "platform/peer_identity.h"

#include <QObject>

#include <functional>

namespace sallyport {

enum class Action {
    Observe,       // status and its events: every local user
    Control,       // connect and disconnect a connection of one's own, read the log
    ControlOthers, // end or replace a connection that another user started
};

class Authority {
public:
    virtual ~Authority() = default;

    // Calls `answer` exactly once on this thread, perhaps before returning, unless `context` is gone by then.
    // NotAllowed{action, user} for a no, also when the authority does not answer in time. `descriptor` is the caller's
    // connected socket, borrowed until the answer.
    virtual void decide(const PeerIdentity& caller, qintptr descriptor, Action action, QObject* context,
                        std::function<void(Result<void>)> answer) = 0;
};

} // namespace sallyport
