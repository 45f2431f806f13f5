// SPDX-License-Identifier: GPL-3.0-or-later
//
// The methods of core/ipc/README.md. Each asks first whether this caller may, then reads its params, then acts.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/service/connection_registry.h"
#include "core/service/log_ring.h"
#include "core/service/request_params.h"
#include "core/service/session_registry.h"
#include "core/service/token_lister.h"
#include "core/service/traffic_watch.h"
#include "platform/authority.h"

namespace sallyport {

// Borrowed; all outlive the handler.
struct RequestContext {
    ipc::Server& server;
    SessionRegistry& sessions;
    ConnectionRegistry& connections;
    TrafficWatch& traffic;
    TokenLister& tokens;
    const LogRing& log;
    Authority& authority;
    QJsonObject service; // {"version", "libcharon"}
};

class RequestHandler : public QObject {
    Q_OBJECT

public:
    explicit RequestHandler(RequestContext context, QObject* parent = nullptr);

    void handle(ipc::CallerId caller, const ipc::Request& request);
    // The service is going down: nothing is connected any more.
    void refuseConnections() { m_refusing = true; }

private:
    // A request under way. The caller may be gone at any step.
    struct Call {
        ipc::CallerId caller = 0;
        qint64 id = 0;
        QJsonObject params;
        PeerIdentity who;
    };
    using Allowed = std::function<void(const Call&)>;

    // Goes on with `allowed` if the caller may, else answers NotAllowed.
    void authorize(const Call& call, Action action, Allowed allowed);
    void respond(const Call& call, Result<QJsonObject> result);

    void handleStatus(const Call& call);
    void handleSubscribe(const Call& call);
    void handleConnect(const Call& call);
    void handleDisconnect(const Call& call);
    void handleAnswerPrompt(const Call& call);
    void handleLog(const Call& call);
    void handleListTokens(const Call& call);

    void subscribe(const Call& call, Topics topics);
    void connectTunnel(const Call& call, const Profile& profile, const Credentials& credentials);
    void disconnectTunnel(const Call& call, const QString& connection);
    QJsonObject statusObject() const;
    QJsonArray logLines(int last) const;

    RequestContext m_context;
    bool m_refusing = false;
};

} // namespace sallyport
