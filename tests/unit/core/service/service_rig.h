// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole service on a real socket, on a faked machine. Thread: the test's. Trust: tests only.
#pragma once

#include "core/ipc/client.h"
#include "core/service/service.h"
#include "platform/fake/fake_authority.h"
#include "platform/fake/fake_firewall.h"
#include "platform/fake/fake_network_configurator.h"
#include "platform/fake/fake_scheduler.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

#include <cstring>

namespace sallyport {

class ScriptedEngine final : public IkeEngine {
public:
    QString version() const override { return QStringLiteral("5.9.8"); }
    Result<void> initiate(IkeAttempt attempt) override
    {
        attempts.append(std::move(attempt));
        return {};
    }
    void terminate(AttemptId id) override
    {
        terminated.append(id);
        if (ending)
            say(id, ike_event::Ended{});
    }
    void answer(AttemptId, quint64 question, Secret) override { answered.append(question); }
    void countTraffic(AttemptId id) override
    {
        counted.append(id);
        if (counting)
            say(id, ike_event::TrafficCounted{{100, 200, 1, 2}});
    }
    // As the real one: queued.
    void say(AttemptId id, const IkeEvent& event)
    {
        QMetaObject::invokeMethod(
            this, [this, id, event] { Q_EMIT eventOccurred(id, event); }, Qt::QueuedConnection);
    }
    void establish(const QString& link = QStringLiteral("ipsec0"))
    {
        ike_event::ChildSaEstablished child;
        child.virtualIps = {QHostAddress(QStringLiteral("10.9.0.1"))};
        child.remoteSelectors = {{QHostAddress(QStringLiteral("10.1.0.0")), 16}};
        child.link = link;
        say(attempts.last().id, child);
    }

    QList<IkeAttempt> attempts;
    QList<AttemptId> terminated;
    QList<quint64> answered;
    QList<AttemptId> counted;
    bool ending = true;
    bool counting = true;
};

class NoNames final : public NameResolver {
public:
    void resolve(const QString&, QObject*, std::function<void(Result<QList<QHostAddress>>)> answer) override
    {
        answer(Error::of(ErrorCode::GatewayNameUnknown));
    }
};

struct ServiceRig {
    explicit ServiceRig(std::shared_ptr<TokenDirectory> tokens = nullptr)
    {
        service = std::make_unique<Service>(
            ServiceDependencies{engine,
                                resolver,
                                network,
                                firewall,
                                authority,
                                scheduler,
                                log,
                                [this](qintptr) -> Result<ipc::Caller> {
                                    return ipc::Caller{uid, uid, 1, QStringLiteral("user%1").arg(uid)};
                                },
                                {QStringLiteral("userspace"), true, 1400},
                                QStringLiteral("0.1.0"),
                                std::move(tokens)});
        if (!service->listen(listenAt(path())))
            qFatal("no socket");
    }

    static qintptr listenAt(const QString& path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path - 1);
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            return -1;
        return ::listen(descriptor, 128) == 0 ? descriptor : -1;
    }
    QString path() const { return folder.filePath(QStringLiteral("s")); }

    static Profile profile(int number = 1)
    {
        Profile profile;
        profile.id = QStringLiteral("6f1b0a0e-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
        profile.name = QStringLiteral("Office %1").arg(number);
        profile.gateway.host = QStringLiteral("192.0.2.%1").arg(number);
        profile.gateway.identity = QStringLiteral("vpn.example.org");
        profile.local.userName = QStringLiteral("ada");
        return profile;
    }
    static Credentials password()
    {
        Credentials credentials;
        credentials.password = Secret::fromString(QStringLiteral("correct horse"));
        return credentials;
    }

    QTemporaryDir folder;
    quint32 uid = 1000;
    ScriptedEngine engine;
    NoNames resolver;
    FakeNetworkConfigurator network;
    FakeFirewall firewall;
    FakeAuthority authority;
    FakeScheduler scheduler;
    LogRing log;
    std::unique_ptr<Service> service;
};

// One user's client, asked and answered in one line.
struct TestCaller {
    TestCaller(ServiceRig& rig, quint32 uid)
        : client(rig.path(), QStringLiteral("test/1"), [](qintptr) { return Result<void>(); })
    {
        rig.uid = uid; // whoever connects next is this user
        QObject::connect(&client, &ipc::Client::eventReceived, &client,
                         [this](const QString& method, const QJsonObject& params) {
                             events.append({method, params});
                         });
        client.open();
        if (!QTest::qWaitFor([this] { return client.isReady(); }))
            qFatal("no hello");
    }
    void ask(const char* method, const QJsonObject& params)
    {
        answer.reset();
        client.request(QLatin1String(method), params, &client,
                       [this](const Result<QJsonObject>& result) { answer = result; });
    }
    Result<QJsonObject> call(const char* method, const QJsonObject& params = {})
    {
        ask(method, params);
        if (!QTest::qWaitFor([this] { return answer.has_value(); }))
            return Error::of(ErrorCode::TimedOut);
        return *answer;
    }
    // "ok" or the error's name.
    QString outcome(const char* method, const QJsonObject& params = {})
    {
        const auto result = call(method, params);
        return result ? QStringLiteral("ok") : errorCodeName(result.error().code);
    }
    QString connectTo(const Profile& profile, const Credentials& credentials = ServiceRig::password())
    {
        return outcome("connect", {{QStringLiteral("profile"), profileToWire(profile)},
                                   {QStringLiteral("credentials"), credentialsToWire(credentials)}});
    }
    QString disconnectFrom(const Profile& profile)
    {
        return outcome("disconnect", {{QStringLiteral("connection"), profile.id}});
    }
    QString subscribe(const QStringList& topics)
    {
        return outcome("subscribe", {{QStringLiteral("events"), QJsonArray::fromStringList(topics)}});
    }
    // The state of a profile as `status` gives it.
    QString stateOf(const Profile& profile)
    {
        const auto status = call("status");
        for (const QJsonValue& one : status->value(QLatin1String("connections")).toArray()) {
            const ConnectionStatus connection = connectionStatusFromJson(one.toObject());
            if (connection.profileId == profile.id)
                return connectionStateName(connection.state);
        }
        return QStringLiteral("none");
    }
    QList<QJsonObject> heard(const char* method) const
    {
        QList<QJsonObject> found;
        for (const auto& [name, params] : events) {
            if (name == QLatin1String(method))
                found.append(params);
        }
        return found;
    }

    ipc::Client client;
    std::optional<Result<QJsonObject>> answer;
    QList<std::pair<QString, QJsonObject>> events;
};

} // namespace sallyport
