// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tunnel machines by profile id, and whose they are: a connection belongs to the user who started it until it is
// disconnected. Thread: the event loop's. Trust: service.
#pragma once

#include "core/tunnel/tunnel_machine.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace sallyport {

constexpr std::size_t kMaxTunnels = 32;

class ConnectionRegistry : public QObject {
    Q_OBJECT

public:
    // What is borrowed outlives the registry.
    ConnectionRegistry(IkeEngine& engine, NameResolver& resolver, NetworkLedger& network, Scheduler& scheduler,
                       DataPlaneFacts dataPlane, QObject* parent = nullptr);
    ~ConnectionRegistry() override;

    // Who has the connection now; nobody where there is none or it is disconnected.
    std::optional<quint32> ownerOf(const QString& profileId) const;
    bool contains(const QString& profileId) const { return m_connections.contains(profileId); }

    // `owner` starts the connection, or takes it over. LimitExceeded when there are too many that are not disconnected.
    Result<void> connectTunnel(const Profile& profile, Credentials credentials, quint32 owner);
    // ConnectionUnknown where there is none.
    Result<void> disconnectTunnel(const QString& profileId);
    void disconnectAll();
    bool isIdle() const; // all are disconnected

    // Whose connection a prompt belongs to; nobody for one that is not raised.
    std::optional<quint32> ownerOfPrompt(const QString& promptId) const;
    // What a prompt asked that a connection had last and that is over; nothing for an older or unknown one.
    std::optional<Prompt> closedPrompt(const QString& promptId) const;
    void answerPrompt(const QString& promptId, Result<Credentials> answer);
    QList<Prompt> promptsFor(quint32 uid) const; // root's are all

    QList<ConnectionStatus> statuses() const;
    // Asks for the counters of all that are connected; trafficCounted() follows so many times.
    int refreshTraffic();

Q_SIGNALS:
    void statusChanged(const sallyport::ConnectionStatus& status);
    void promptRaised(const sallyport::Prompt& prompt, quint32 owner);
    void promptWithdrawn(const QString& promptId, quint32 owner);
    void trafficCounted();

private:
    struct Connection {
        std::unique_ptr<TunnelMachine> machine;
        quint32 owner = 0;
        std::optional<Prompt> prompt;
        std::optional<Prompt> closed; // the one before
        quint64 lastUse = 0;
    };

    Result<Connection*> add(const Profile& profile);
    Result<void> makeRoom();
    void handleEngineEvent(AttemptId id, const IkeEvent& event);

    IkeEngine& m_engine;
    NameResolver& m_resolver;
    NetworkLedger& m_network;
    Scheduler& m_scheduler;
    DataPlaneFacts m_dataPlane;
    AttemptId m_lastAttempt = 0;
    quint64 m_uses = 0;
    std::map<QString, Connection> m_connections;
};

} // namespace sallyport
