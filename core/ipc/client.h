// SPDX-License-Identifier: GPL-3.0-or-later
//
// A client's end of the wire: connects, says hello, matches answers to requests, passes events on.
// Thread: the event loop's; never blocks. Trust: user side; what the service sends is bounded all the same.
#pragma once

#include "core/ipc/message.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sallyport::ipc {

// Checks who answers on a connected socket (platform/peer_identity.h); injected.
using PeerCheck = std::function<Result<void>(qintptr descriptor)>;

class Client : public QObject {
    Q_OBJECT

public:
    // `name` is "sallyportctl/0.1.0".
    Client(QString socketPath, QString name, PeerCheck check, QObject* parent = nullptr);
    ~Client() override;

    // Ends in ready() or closed(). Harmless while connected.
    void open();
    bool isReady() const;
    // The service's `hello`, once ready.
    QJsonObject hello() const;

    // `answer` is called exactly once: with the result, with the service's error, with TimedOut after `timeoutMs`, or
    // with ServiceUnreachable when the connection ends first. Not called when `context` is gone by then.
    void request(const QString& method, const QJsonObject& params, QObject* context,
                 std::function<void(Result<QJsonObject>)> answer, int timeoutMs = 10000);

Q_SIGNALS:
    void ready();
    void eventReceived(const QString& method, const QJsonObject& params);
    // ServiceUnreachable, ServiceIncompatible, ServiceUntrusted, RequestMalformed, or the service's own reason for
    // turning us away (LimitExceeded). open() may be called again.
    void closed(const sallyport::Error& reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport::ipc
