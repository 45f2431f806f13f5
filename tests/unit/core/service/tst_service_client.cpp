// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/service_client.h"
#include "service_rig.h"

#include <QSignalSpy>

using namespace sallyport;

namespace {

constexpr auto kAll =
    ServiceClient::Topics(ServiceClient::Topic::Status) | ServiceClient::Topic::Prompts | ServiceClient::Topic::Log;

struct Answers {
    ServiceClient::Answer listener()
    {
        return [this](const Result<void>& result) {
            outcomes.append(result ? QStringLiteral("ok") : errorCodeName(result.error().code));
        };
    }
    QStringList outcomes;
};

std::unique_ptr<ServiceClient> clientOf(const ServiceRig& rig, ServiceClient::Topics topics = kAll, bool retry = false)
{
    return std::make_unique<ServiceClient>(
        rig.path(), QStringLiteral("test/1"), [](qintptr) { return Result<void>(); }, topics, retry);
}

} // namespace

class TestServiceClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mirrorsAConnection()
    {
        ServiceRig rig;
        const auto client = clientOf(rig);
        Answers answers;
        QSignalSpy available(client.get(), &ServiceClient::availabilityChanged);
        QSignalSpy changes(client.get(), &ServiceClient::statusChanged);
        client->open();
        QTRY_COMPARE(available.size(), 1);
        QVERIFY(client->isAvailable());
        QCOMPARE(client->serviceVersion(), QStringLiteral("0.1.0"));
        QCOMPARE(client->libcharonVersion(), QStringLiteral("5.9.8"));
        const Profile profile = ServiceRig::profile();
        QCOMPARE(client->status(profile.id).state, ConnectionState::Disconnected);
        client->connectProfile(profile, ServiceRig::password(), this, answers.listener());
        QTRY_COMPARE(answers.outcomes, QStringList{QStringLiteral("ok")});
        QTRY_COMPARE(client->status(profile.id).state, ConnectionState::Connecting);
        rig.engine.establish();
        QTRY_COMPARE(client->status(profile.id).state, ConnectionState::Connected);
        QVERIFY(changes.size() >= 2);
        client->disconnectProfile(profile.id, this, answers.listener());
        QTRY_COMPARE(client->status(profile.id).state, ConnectionState::Disconnected);
        QCOMPARE(client->statuses().size(), 1);
    }

    void seesWhatWasThereBeforeIt()
    {
        ServiceRig rig;
        TestCaller earlier(rig, 1000);
        QCOMPARE(earlier.subscribe({QStringLiteral("prompt")}), QStringLiteral("ok"));
        QCOMPARE(earlier.connectTo(ServiceRig::profile(1)), QStringLiteral("ok"));
        QCOMPARE(earlier.connectTo(ServiceRig::profile(2), {}), QStringLiteral("ok"));
        const auto client = clientOf(rig);
        client->open();
        QTRY_VERIFY(client->isAvailable());
        QCOMPARE(client->statuses().size(), 2);
        QCOMPARE(client->prompts().size(), 1);
    }

    void answersAndCancelsPrompts()
    {
        ServiceRig rig;
        const auto client = clientOf(rig);
        Answers answers;
        client->open();
        QTRY_VERIFY(client->isAvailable());
        client->connectProfile(ServiceRig::profile(1), {}, this, answers.listener());
        QTRY_COMPARE(client->prompts().size(), 1);
        client->answerPrompt(client->prompts().first().id, ServiceRig::password(), this, answers.listener());
        QTRY_COMPARE(client->prompts().size(), 0);
        QCOMPARE(rig.engine.attempts.size(), 1);
        client->connectProfile(ServiceRig::profile(2), {}, this, answers.listener());
        QTRY_COMPARE(client->prompts().size(), 1);
        client->cancelPrompt(client->prompts().first().id, this, answers.listener());
        QTRY_COMPARE(client->prompts().size(), 0);
        QTRY_COMPARE(answers.outcomes.size(), 4);
        QCOMPARE(answers.outcomes.count(QStringLiteral("ok")), 4);
        QTRY_COMPARE(client->status(ServiceRig::profile(2).id).error->code, ErrorCode::PromptCancelled);
    }

    void withoutControlItStillWatches()
    {
        ServiceRig rig;
        rig.authority.refuse(Action::Control);
        const auto client = clientOf(rig);
        Answers answers;
        client->open();
        QTRY_VERIFY(client->isAvailable());
        client->connectProfile(ServiceRig::profile(), ServiceRig::password(), this, answers.listener());
        QTRY_COMPARE(answers.outcomes, QStringList{QStringLiteral("NotAllowed")});
        rig.authority.permit(Action::Control);
        TestCaller other(rig, 1001);
        QCOMPARE(other.connectTo(ServiceRig::profile()), QStringLiteral("ok"));
        QTRY_COMPARE(client->status(ServiceRig::profile().id).state, ConnectionState::Connecting);
    }

    void fetchesTheLog()
    {
        ServiceRig rig;
        rig.log.add(
            {QDateTime::currentDateTimeUtc(), QStringLiteral("info"), QStringLiteral("ike"), QStringLiteral("one")});
        const auto client = clientOf(rig);
        QSignalSpy logged(client.get(), &ServiceClient::logged);
        client->open();
        QTRY_VERIFY(client->isAvailable());
        QCOMPARE(logged.size(), 1);
        QList<LogLine> lines;
        client->fetchLog(10, this, [&](const Result<QList<LogLine>>& result) { lines = *result; });
        QTRY_COMPARE(lines.size(), 1);
        QCOMPARE(lines.first().text, QStringLiteral("one"));
    }

    void aServiceThatIsNotThereIsSaidOnce()
    {
        QTemporaryDir folder;
        ServiceClient client(
            folder.filePath(QStringLiteral("none")), QStringLiteral("test/1"), [](qintptr) { return Result<void>(); },
            kAll, true);
        QSignalSpy available(&client, &ServiceClient::availabilityChanged);
        client.open();
        QTRY_COMPARE(available.size(), 1);
        QCOMPARE(available.first().first().toBool(), false);
        QCOMPARE(client.unavailableReason().code, ErrorCode::ServiceUnreachable);
        QTest::qWait(700); // a further try fails in silence
        QCOMPARE(available.size(), 1);
    }

    void comesBackWithTheService()
    {
        auto rig = std::make_unique<ServiceRig>();
        const QString path = rig->path();
        const auto client = clientOf(*rig, kAll, true);
        QSignalSpy available(client.get(), &ServiceClient::availabilityChanged);
        client->open();
        QTRY_VERIFY(client->isAvailable());
        Answers answers;
        client->connectProfile(ServiceRig::profile(), {}, this, answers.listener());
        QTRY_COMPARE(client->prompts().size(), 1);
        rig->service.reset();
        QTRY_VERIFY(!client->isAvailable());
        QVERIFY(client->statuses().isEmpty());
        QVERIFY(client->prompts().isEmpty());
        QFile::remove(path);
        rig->service =
            std::make_unique<Service>(ServiceDependencies{rig->engine,
                                                          rig->resolver,
                                                          rig->network,
                                                          rig->firewall,
                                                          rig->authority,
                                                          rig->scheduler,
                                                          rig->log,
                                                          [](qintptr) -> Result<ipc::Caller> {
                                                              return ipc::Caller{1000, 1000, 1, QStringLiteral("ada")};
                                                          },
                                                          {QStringLiteral("userspace"), true, 1400},
                                                          QStringLiteral("0.1.0")});
        QVERIFY(static_cast<bool>(rig->service->listen(ServiceRig::listenAt(path))));
        QTRY_VERIFY(client->isAvailable());
        QCOMPARE(available.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestServiceClient)
#include "tst_service_client.moc"
