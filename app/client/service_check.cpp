// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/service_check.h"

#include "platform/local_endpoint.h"
#include "platform/peer_identity.h"

namespace sallyport {

QString serviceSocketPath()
{
    const QString named = qEnvironmentVariable("SALLYPORT_SOCKET");
    return named.isEmpty() ? defaultSocketPath() : named;
}

ipc::PeerCheck serviceCheck(const QString& socketPath)
{
    return [socketPath](qintptr descriptor) -> Result<void> {
        Result<PeerIdentity> peer = identifyPeer(descriptor);
        if (!peer) {
            Error error = peer.error();
            error.arguments.insert(QStringLiteral("socket"), socketPath);
            return error;
        }
        if (peer->isAdministrator() || peer->uid == currentUserId())
            return {};
        return Error::of(ErrorCode::ServiceUntrusted,
                         {{QStringLiteral("socket"), socketPath}, {QStringLiteral("user"), peer->userName}});
    };
}

} // namespace sallyport
