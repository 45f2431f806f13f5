// SPDX-License-Identifier: GPL-3.0-or-later
//
// One connection's life, from the person's click to the packets and back: the only place that decides what comes next.
// The states are values (state.h), the legal moves one table (machine.cpp). Thread: the event loop's. Trust: service.
#pragma once

#include "core/base/scheduler.h"
#include "core/ike/ike_engine.h"
#include "core/profile/connection_status.h"
#include "platform/firewall.h"
#include "platform/network_configurator.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sallyport {

// Turns a name into addresses without blocking; injected. `answer` is called once, on the event loop, unless `context`
// is gone by then: at least one address, or GatewayNameUnknown.
class NameResolver {
public:
    virtual ~NameResolver() = default;
    virtual void resolve(const QString& host, QObject* context,
                         std::function<void(Result<QList<QHostAddress>>)> answer) = 0;
};

// All connections' plans and policies in one: a machine hands in its own part, the whole is applied.
class NetworkLedger {
public:
    virtual ~NetworkLedger() = default;
    virtual Result<void> install(const TunnelPlan& plan) = 0; // replaces the connection's earlier plan
    virtual void withdraw(const QString& connection) = 0;     // failures are logged; recover() mends
    virtual Result<void> setPolicy(const QString& connection, const FirewallPolicy& policy) = 0;
    virtual bool canBlock() const = 0;
};

// What the machine needs to know of the data plane (platform/data_plane.h).
struct DataPlaneFacts {
    QString name;
    bool needsUdpEncapsulation = false;
    int defaultMtu = 1400;
};

// Borrowed; all outlive the machine.
struct TunnelDependencies {
    IkeEngine& engine;
    NameResolver& resolver;
    NetworkLedger& network;
    Scheduler& scheduler;
    DataPlaneFacts dataPlane;
    std::function<AttemptId()> newAttemptId; // all machines of an engine share one count
};

class TunnelMachine : public QObject {
    Q_OBJECT

public:
    // `profile` is validated. Starts in Disconnected.
    TunnelMachine(Profile profile, TunnelDependencies dependencies, QObject* parent = nullptr);
    ~TunnelMachine() override;

    const ConnectionStatus& status() const;

    // The person's verbs. Each is legal in every state; the table says what it means there.
    void connectTunnel(Profile profile, Credentials credentials); // a new profile version replaces the old one
    void disconnectTunnel();
    void answerPrompt(const QString& promptId, Result<Credentials> answer); // an Error cancels, or says NobodyToAsk
    // Asks the data plane for its counters; statusChanged follows when they differ.
    void refreshTraffic();

    // The engine's word for one of our attempts; events of other attempts are dropped here.
    void handleEngineEvent(AttemptId id, const IkeEvent& event);

Q_SIGNALS:
    void statusChanged(const sallyport::ConnectionStatus& status);
    void promptRaised(const sallyport::Prompt& prompt);
    void promptWithdrawn(const QString& promptId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport
