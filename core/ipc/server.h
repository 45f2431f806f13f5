// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service's end of the wire: accepts callers, knows who they are, hands their requests on, cuts off whoever breaks
// the limits. Knows nothing of what the methods mean beyond `hello`. Thread: the event loop's. Trust: service.
#pragma once

#include "core/ipc/message.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sallyport::ipc {

using CallerId = quint64;

// What the server asks of the operating system about a new caller; injected, so that a test can be anyone.
struct Caller {
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 pid = 0;
    QString userName;
};
using CallerLookup = std::function<Result<Caller>(qintptr descriptor)>;

class Server : public QObject {
    Q_OBJECT

public:
    // `helloResult` is what `hello` answers.
    Server(CallerLookup lookup, QJsonObject helloResult, QObject* parent = nullptr);
    ~Server() override;

    // Takes over a listening descriptor. ServiceUnreachable when Qt refuses it.
    Result<void> listen(qintptr descriptor);
    // Accepts no more callers; those who are there stay.
    void stopListening();

    // Answers a request; harmless when the caller is gone.
    void respond(CallerId caller, qint64 requestId, Result<QJsonObject> result);
    // Sends an event; a caller that does not read is cut off.
    void notify(CallerId caller, const QString& method, const QJsonObject& params);
    // The caller's socket, borrowed, -1 when it is gone.
    qintptr descriptor(CallerId caller) const;

Q_SIGNALS:
    // After a good `hello` only.
    void callerJoined(sallyport::ipc::CallerId caller, const sallyport::ipc::Caller& who);
    void requestReceived(sallyport::ipc::CallerId caller, const sallyport::ipc::Request& request);
    void callerLeft(sallyport::ipc::CallerId caller);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport::ipc
