// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/event_publisher.h"

#include "core/service/prompt_audience.h"

namespace sallyport {

EventPublisher::EventPublisher(ipc::Server& server, const SessionRegistry& sessions,
                               const ConnectionRegistry& connections, const LogRing& log, QObject* parent)
    : QObject(parent), m_server(server), m_sessions(sessions)
{
    connect(&connections, &ConnectionRegistry::statusChanged, this, [this](const ConnectionStatus& status) {
        publish(Topic::Status, QStringLiteral("statusChanged"),
                {{QStringLiteral("connection"), connectionStatusToJson(status)}});
    });
    connect(&connections, &ConnectionRegistry::promptRaised, this, [this](const Prompt& prompt, quint32 owner) {
        publishPrompt(owner, QStringLiteral("promptRaised"), {{QStringLiteral("prompt"), promptToJson(prompt)}});
    });
    connect(&connections, &ConnectionRegistry::promptWithdrawn, this, [this](const QString& id, quint32 owner) {
        publishPrompt(owner, QStringLiteral("promptWithdrawn"), {{QStringLiteral("prompt"), id}});
    });
    connect(&log, &LogRing::linesAdded, this, [this](const QList<LogLine>& lines) {
        for (const LogLine& line : lines)
            publish(Topic::Log, QStringLiteral("logged"), {{QStringLiteral("line"), logLineToJson(line)}});
    });
}

void EventPublisher::publish(Topic topic, const QString& method, const QJsonObject& params)
{
    for (const ipc::CallerId caller : m_sessions.subscribers(topic))
        m_server.notify(caller, method, params);
}

void EventPublisher::publishPrompt(quint32 owner, const QString& method, const QJsonObject& params)
{
    for (const ipc::CallerId caller : audienceOf(owner, m_sessions))
        m_server.notify(caller, method, params);
}

} // namespace sallyport
