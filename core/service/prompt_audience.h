// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether there is anybody to ask: a prompt that no attached client can show to its owner ends the connection with
// NobodyToAsk (a mere message counts as read), at once when it is raised, and after a grace when the last such client
// leaves while it is open. Thread: the event loop's. Trust: service.
#pragma once

#include "core/service/connection_registry.h"
#include "core/service/session_registry.h"
#include "core/tunnel/scheduled_call.h"

#include <map>

namespace sallyport {

// Who hears of a prompt of that owner's connection: those who subscribed to prompts, of the owner and of root.
QList<ipc::CallerId> audienceOf(quint32 owner, const SessionRegistry& sessions);

class PromptAudience : public QObject {
    Q_OBJECT

public:
    // Borrowed; all outlive the object.
    PromptAudience(const SessionRegistry& sessions, ConnectionRegistry& connections, Scheduler& scheduler,
                   QObject* parent = nullptr);

private:
    void look(const QString& promptId);
    void giveUp(const QString& promptId);

    const SessionRegistry& m_sessions;
    ConnectionRegistry& m_connections;
    Scheduler& m_scheduler;
    std::map<QString, ScheduledCall> m_graces; // by prompt, of those that nobody sees any more
};

} // namespace sallyport
