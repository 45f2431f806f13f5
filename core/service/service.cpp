// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/service.h"

#include "core/base/log.h"
#include "core/service/event_publisher.h"
#include "core/service/merged_ledger.h"
#include "core/service/prompt_audience.h"
#include "core/service/recovery.h"
#include "core/service/request_handler.h"

#include <chrono>

namespace sallyport {
namespace {

constexpr std::chrono::seconds kShutdownLimit{5};

QJsonObject serviceObject(const ServiceDependencies& dependencies)
{
    return {{QStringLiteral("version"), dependencies.version},
            {QStringLiteral("libcharon"), dependencies.engine.version()}};
}

QJsonObject helloResult(const ServiceDependencies& dependencies)
{
    return {{QStringLiteral("protocol"), ipc::kProtocolVersion},
            {QStringLiteral("service"), serviceObject(dependencies)}};
}

} // namespace

class Service::Private {
public:
    explicit Private(ServiceDependencies dependencies)
        : deps(std::move(dependencies)), ledger(deps.network, deps.firewall),
          connections(deps.engine, deps.resolver, ledger, deps.scheduler, deps.dataPlane),
          traffic(connections, deps.scheduler), tokens(deps.tokens), server(deps.lookup, helloResult(deps)),
          handler({server, sessions, connections, traffic, tokens, deps.log, deps.authority, serviceObject(deps)}),
          publisher(server, sessions, connections, deps.log), audience(sessions, connections, deps.scheduler)
    {
    }

    void finishShutdown();

    ServiceDependencies deps;
    MergedLedger ledger;
    ConnectionRegistry connections;
    TrafficWatch traffic;
    TokenLister tokens;
    SessionRegistry sessions;
    ipc::Server server;
    RequestHandler handler;
    EventPublisher publisher;
    PromptAudience audience;
    std::function<void()> afterShutdown;
    bool finished = false;
};

Service::Service(ServiceDependencies dependencies, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(dependencies)))
{
    connect(&d->server, &ipc::Server::callerJoined, this, [this](ipc::CallerId caller, const ipc::Caller& who) {
        d->sessions.add(caller, {who.uid, who.gid, who.pid, who.userName});
    });
    connect(&d->server, &ipc::Server::callerLeft, this, [this](ipc::CallerId caller) { d->sessions.remove(caller); });
    connect(&d->server, &ipc::Server::requestReceived, &d->handler, &RequestHandler::handle);
    connect(&d->sessions, &SessionRegistry::subscriptionsChanged, this,
            [this] { d->traffic.setWatched(!d->sessions.subscribers(Topic::Status).isEmpty()); });
}

Service::~Service() = default;

Result<void> Service::listen(qintptr descriptor)
{
    return d->server.listen(descriptor);
}

void Service::shutDown(std::function<void()> done)
{
    if (d->afterShutdown)
        return; // under way
    d->afterShutdown = std::move(done);
    d->server.stopListening();
    d->handler.refuseConnections();
    const auto finish = [this] { d->finishShutdown(); };
    // Queued: this comes from inside a machine, which has not left its step yet.
    connect(
        &d->connections, &ConnectionRegistry::statusChanged, this,
        [this, finish] {
            if (d->connections.isIdle())
                finish();
        },
        Qt::QueuedConnection);
    d->deps.scheduler.after(kShutdownLimit, this, finish);
    d->connections.disconnectAll();
    if (d->connections.isIdle())
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void Service::Private::finishShutdown()
{
    if (std::exchange(finished, true))
        return;
    if (const auto cleared = clearMachine(deps.network, deps.firewall); !cleared)
        qCCritical(logService).noquote() << "the machine is not as it was before:" << errorChain(cleared.error());
    afterShutdown();
}

} // namespace sallyport
