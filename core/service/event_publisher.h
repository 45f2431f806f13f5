// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens, told to those who subscribed: states to all of them, prompts to the connection's owner and root, log
// lines to whom the log was granted. Thread: the event loop's. Trust: service.
#pragma once

#include "core/service/connection_registry.h"
#include "core/service/log_ring.h"
#include "core/service/session_registry.h"

namespace sallyport {

class EventPublisher : public QObject {
    Q_OBJECT

public:
    // Borrowed; all outlive the publisher.
    EventPublisher(ipc::Server& server, const SessionRegistry& sessions, const ConnectionRegistry& connections,
                   const LogRing& log, QObject* parent = nullptr);

private:
    void publish(Topic topic, const QString& method, const QJsonObject& params);
    void publishPrompt(quint32 owner, const QString& method, const QJsonObject& params);

    ipc::Server& m_server;
    const SessionRegistry& m_sessions;
};

} // namespace sallyport
