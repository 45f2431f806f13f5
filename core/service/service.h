// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service as one object: wires callers, methods, tunnels and the machine together, and takes them apart again.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/ike/token/token_directory.h"
#include "core/service/log_ring.h"
#include "core/tunnel/tunnel_machine.h"
#include "platform/authority.h"

#include "core/ipc/server.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sallyport {

// Borrowed; all outlive the service, but the tokens, which are shared.
struct ServiceDependencies {
    IkeEngine& engine;
    NameResolver& resolver;
    NetworkConfigurator& network;
    Firewall& firewall;
    Authority& authority;
    Scheduler& scheduler;
    LogRing& log;
    ipc::CallerLookup lookup;
    DataPlaneFacts dataPlane;
    QString version;
    std::shared_ptr<TokenDirectory> tokens = nullptr; // none: this machine has no tokens
};

class Service : public QObject {
    Q_OBJECT

public:
    explicit Service(ServiceDependencies dependencies, QObject* parent = nullptr);
    ~Service() override;

    // Takes over a listening descriptor.
    Result<void> listen(qintptr descriptor);

    // Turns new callers away, ends every connection (at most 5 s), clears the machine, then calls `done` once.
    void shutDown(std::function<void()> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport
