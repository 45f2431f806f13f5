// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/connection_registry.h"

#include "core/base/log.h"

#include <algorithm>

namespace sallyport {

ConnectionRegistry::ConnectionRegistry(IkeEngine& engine, NameResolver& resolver, NetworkLedger& network,
                                       Scheduler& scheduler, DataPlaneFacts dataPlane, QObject* parent)
    : QObject(parent), m_engine(engine), m_resolver(resolver), m_network(network), m_scheduler(scheduler),
      m_dataPlane(std::move(dataPlane))
{
    connect(&m_engine, &IkeEngine::eventOccurred, this, &ConnectionRegistry::handleEngineEvent);
}

ConnectionRegistry::~ConnectionRegistry() = default;

std::optional<quint32> ConnectionRegistry::ownerOf(const QString& profileId) const
{
    const auto it = m_connections.find(profileId);
    if (it == m_connections.end() || it->second.machine->status().state == ConnectionState::Disconnected)
        return std::nullopt;
    return it->second.owner;
}

Result<void> ConnectionRegistry::connectTunnel(const Profile& profile, Credentials credentials, quint32 owner)
{
    auto connection = add(profile);
    if (!connection)
        return connection.error();
    const quint32 before = std::exchange((*connection)->owner, owner);
    if (const auto prompt = (*connection)->prompt; prompt && before != owner) { // the question goes along
        Q_EMIT promptWithdrawn(prompt->id, before);
        Q_EMIT promptRaised(*prompt, owner);
    }
    (*connection)->lastUse = ++m_uses;
    (*connection)->machine->connectTunnel(profile, std::move(credentials));
    return {};
}

Result<ConnectionRegistry::Connection*> ConnectionRegistry::add(const Profile& profile)
{
    if (const auto known = m_connections.find(profile.id); known != m_connections.end())
        return &known->second;
    if (const auto room = makeRoom(); !room)
        return room.error();
    Connection& connection = m_connections[profile.id];
    connection.machine =
        std::make_unique<TunnelMachine>(profile, TunnelDependencies{m_engine, m_resolver, m_network, m_scheduler,
                                                                    m_dataPlane, [this] { return ++m_lastAttempt; }});
    TunnelMachine* machine = connection.machine.get();
    connect(machine, &TunnelMachine::statusChanged, this, &ConnectionRegistry::statusChanged);
    // The map's nodes stay where they are, and the machine goes before its node.
    connect(machine, &TunnelMachine::promptRaised, this, [this, &connection](const Prompt& prompt) {
        connection.prompt = prompt;
        Q_EMIT promptRaised(prompt, connection.owner);
    });
    connect(machine, &TunnelMachine::promptWithdrawn, this, [this, &connection](const QString& promptId) {
        if (connection.prompt && connection.prompt->id == promptId)
            connection.closed = std::exchange(connection.prompt, std::nullopt);
        Q_EMIT promptWithdrawn(promptId, connection.owner);
    });
    return &connection;
}

// What is disconnected stays to be looked at, as long as there is room.
Result<void> ConnectionRegistry::makeRoom()
{
    if (m_connections.size() < kMaxTunnels)
        return {};
    auto oldest = m_connections.end();
    for (auto it = m_connections.begin(); it != m_connections.end(); ++it) {
        if (it->second.machine->status().state == ConnectionState::Disconnected &&
            (oldest == m_connections.end() || it->second.lastUse < oldest->second.lastUse))
            oldest = it;
    }
    if (oldest == m_connections.end())
        return Error::of(ErrorCode::LimitExceeded, {{QStringLiteral("what"), QStringLiteral("connections")},
                                                    {QStringLiteral("limit"), static_cast<int>(kMaxTunnels)}});
    m_connections.erase(oldest);
    return {};
}

Result<void> ConnectionRegistry::disconnectTunnel(const QString& profileId)
{
    const auto it = m_connections.find(profileId);
    if (it == m_connections.end())
        return Error::of(ErrorCode::ConnectionUnknown, {{QStringLiteral("connection"), profileId}});
    it->second.machine->disconnectTunnel();
    return {};
}

void ConnectionRegistry::disconnectAll()
{
    for (auto& [id, connection] : m_connections)
        connection.machine->disconnectTunnel();
}

bool ConnectionRegistry::isIdle() const
{
    return std::all_of(m_connections.begin(), m_connections.end(), [](const auto& entry) {
        return entry.second.machine->status().state == ConnectionState::Disconnected;
    });
}

std::optional<quint32> ConnectionRegistry::ownerOfPrompt(const QString& promptId) const
{
    for (const auto& [id, connection] : m_connections) {
        if (connection.prompt && connection.prompt->id == promptId)
            return connection.owner;
    }
    return std::nullopt;
}

std::optional<Prompt> ConnectionRegistry::closedPrompt(const QString& promptId) const
{
    for (const auto& [id, connection] : m_connections) {
        if (connection.closed && connection.closed->id == promptId)
            return connection.closed;
    }
    return std::nullopt;
}

void ConnectionRegistry::answerPrompt(const QString& promptId, Result<Credentials> answer)
{
    for (auto& [id, connection] : m_connections) {
        if (connection.prompt && connection.prompt->id == promptId)
            return connection.machine->answerPrompt(promptId, std::move(answer));
    }
}

QList<Prompt> ConnectionRegistry::promptsFor(quint32 uid) const
{
    QList<Prompt> prompts;
    for (const auto& [id, connection] : m_connections) {
        if (connection.prompt && (uid == 0 || uid == connection.owner))
            prompts.append(*connection.prompt);
    }
    return prompts;
}

QList<ConnectionStatus> ConnectionRegistry::statuses() const
{
    QList<ConnectionStatus> statuses;
    for (const auto& [id, connection] : m_connections)
        statuses.append(connection.machine->status());
    return statuses;
}

int ConnectionRegistry::refreshTraffic()
{
    int asked = 0;
    for (auto& [id, connection] : m_connections) {
        if (connection.machine->status().state != ConnectionState::Connected)
            continue;
        connection.machine->refreshTraffic();
        ++asked;
    }
    return asked;
}

void ConnectionRegistry::handleEngineEvent(AttemptId id, const IkeEvent& event)
{
    // Each machine knows its own attempts and drops the rest.
    for (auto& [profileId, connection] : m_connections)
        connection.machine->handleEngineEvent(id, event);
    if (std::holds_alternative<ike_event::TrafficCounted>(event))
        Q_EMIT trafficCounted();
}

} // namespace sallyport
