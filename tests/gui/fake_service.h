// SPDX-License-Identifier: GPL-3.0-or-later
//
// A service for the GUI's tests: speaks the real wire over a real socket, keeps what it was asked, says what a test
// tells it to say. Thread: the event loop's. Trust: tests.
#pragma once

#include "core/ipc/server.h"
#include "core/profile/connection_status.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace sallyport {

class FakeService : public QObject {
    Q_OBJECT

public:
    explicit FakeService(QString socketPath, QObject* parent = nullptr);
    ~FakeService() override;

    Result<void> start();
    void stop();

    // The params of each request of that name, in order.
    QList<QJsonObject> received(const QString& method) const;
    // That method is answered with `error` from now on.
    void refuse(const QString& method, const Error& error) { m_refusals.insert(method, error); }

    void tell(const ConnectionStatus& status);
    void raise(const Prompt& prompt);
    void withdraw(const QString& promptId);
    void log(const LogLine& line);

private:
    void answer(ipc::CallerId caller, const ipc::Request& request);
    QJsonObject resultOf(const ipc::Request& request) const;
    void notifyAll(const QString& method, const QJsonObject& params);

    QString m_socketPath;
    std::unique_ptr<ipc::Server> m_server;
    QList<ipc::CallerId> m_callers;
    QList<std::pair<QString, QJsonObject>> m_received;
    QHash<QString, Error> m_refusals;
    QHash<QString, ConnectionStatus> m_statuses;
    QList<Prompt> m_prompts;
};

} // namespace sallyport
