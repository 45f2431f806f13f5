// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_service.h"

#include "platform/local_endpoint.h"

#include <QJsonArray>

namespace sallyport {
namespace {

QJsonObject serviceVersions()
{
    return {{QStringLiteral("version"), QStringLiteral("0.0.1-test")},
            {QStringLiteral("libcharon"), QStringLiteral("none")}};
}

} // namespace

FakeService::FakeService(QString socketPath, QObject* parent) : QObject(parent), m_socketPath(std::move(socketPath)) {}

FakeService::~FakeService()
{
    stop();
}

Result<void> FakeService::start()
{
    const Result<qintptr> descriptor = listenLocally(m_socketPath);
    if (!descriptor)
        return descriptor.error();
    m_server = std::make_unique<ipc::Server>(
        [](qintptr) -> Result<ipc::Caller> {
            ipc::Caller root;
            root.userName = QStringLiteral("root");
            return root;
        },
        QJsonObject{{QStringLiteral("protocol"), ipc::kProtocolVersion},
                    {QStringLiteral("service"), serviceVersions()}});
    connect(m_server.get(), &ipc::Server::callerJoined, this,
            [this](ipc::CallerId caller) { m_callers.append(caller); });
    connect(m_server.get(), &ipc::Server::callerLeft, this,
            [this](ipc::CallerId caller) { m_callers.removeAll(caller); });
    connect(m_server.get(), &ipc::Server::requestReceived, this, &FakeService::answer);
    return m_server->listen(*descriptor);
}

void FakeService::stop()
{
    if (!m_server)
        return;
    m_server.reset();
    m_callers.clear();
    removeLocalEndpoint(m_socketPath);
}

QList<QJsonObject> FakeService::received(const QString& method) const
{
    QList<QJsonObject> params;
    for (const auto& [name, value] : m_received) {
        if (name == method)
            params.append(value);
    }
    return params;
}

QJsonObject FakeService::resultOf(const ipc::Request& request) const
{
    if (request.method == QLatin1String("connect"))
        return {{QStringLiteral("connection"),
                 request.params.value(QLatin1String("profile")).toObject().value(QLatin1String("id"))}};
    if (request.method != QLatin1String("subscribe"))
        return request.params;
    QJsonArray connections;
    for (const ConnectionStatus& status : m_statuses)
        connections.append(connectionStatusToJson(status));
    QJsonArray prompts;
    for (const Prompt& prompt : m_prompts)
        prompts.append(promptToJson(prompt));
    return {{QStringLiteral("status"),
             QJsonObject{{QStringLiteral("service"), serviceVersions()}, {QStringLiteral("connections"), connections}}},
            {QStringLiteral("prompts"), prompts},
            {QStringLiteral("log"), QJsonArray()}};
}

void FakeService::answer(ipc::CallerId caller, const ipc::Request& request)
{
    m_received.append({request.method, request.params});
    const auto refusal = m_refusals.constFind(request.method);
    if (refusal != m_refusals.cend())
        m_server->respond(caller, request.id, *refusal);
    else
        m_server->respond(caller, request.id, resultOf(request));
}

void FakeService::notifyAll(const QString& method, const QJsonObject& params)
{
    for (const ipc::CallerId caller : std::as_const(m_callers))
        m_server->notify(caller, method, params);
}

void FakeService::tell(const ConnectionStatus& status)
{
    m_statuses.insert(status.profileId, status);
    notifyAll(QStringLiteral("statusChanged"), {{QStringLiteral("connection"), connectionStatusToJson(status)}});
}

void FakeService::raise(const Prompt& prompt)
{
    m_prompts.append(prompt);
    notifyAll(QStringLiteral("promptRaised"), {{QStringLiteral("prompt"), promptToJson(prompt)}});
}

void FakeService::withdraw(const QString& promptId)
{
    m_prompts.removeIf([&promptId](const Prompt& prompt) { return prompt.id == promptId; });
    notifyAll(QStringLiteral("promptWithdrawn"), {{QStringLiteral("prompt"), promptId}});
}

void FakeService::log(const LogLine& line)
{
    notifyAll(QStringLiteral("logged"), {{QStringLiteral("line"), logLineToJson(line)}});
}

} // namespace sallyport
