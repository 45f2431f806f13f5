// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_rig.h"

using namespace sallyport;

namespace {

const QString kOk = QStringLiteral("ok");
const QString kNotAllowed = QStringLiteral("NotAllowed");

QJsonObject cancel(const QString& prompt)
{
    return {{QStringLiteral("prompt"), prompt}, {QStringLiteral("cancel"), true}};
}

} // namespace

class TestService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConnectionIsMadeShownAndEnded()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        QCOMPARE(caller.subscribe({QStringLiteral("status")}), kOk);
        QCOMPARE(caller.connectTo(ServiceRig::profile()), kOk);
        QCOMPARE(rig.engine.attempts.size(), 1);
        QCOMPARE(caller.stateOf(ServiceRig::profile()), QStringLiteral("connecting"));
        rig.engine.establish();
        QTRY_COMPARE(caller.stateOf(ServiceRig::profile()), QStringLiteral("connected"));
        QCOMPARE(rig.network.installed().tunnels.size(), 1);
        QVERIFY(!caller.heard("statusChanged").isEmpty());
        QCOMPARE(caller.disconnectFrom(ServiceRig::profile()), kOk);
        QTRY_COMPARE(caller.stateOf(ServiceRig::profile()), QStringLiteral("disconnected"));
        QVERIFY(rig.network.installed().tunnels.isEmpty());
    }

    void helloAndStatusNameTheVersions()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        const QJsonObject service = caller.client.hello().value(QLatin1String("service")).toObject();
        QCOMPARE(service.value(QLatin1String("libcharon")).toString(), QStringLiteral("5.9.8"));
        QCOMPARE(caller.call("status")->value(QLatin1String("service")).toObject(), service);
    }

    void everyMethodAsksFirst_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<bool>("refused");
        const QJsonObject profile{{QStringLiteral("profile"), profileToWire(ServiceRig::profile())}};
        const auto events = [](const char* name) {
            return QJsonObject{{QStringLiteral("events"), QJsonArray{QLatin1String(name)}}};
        };
        QTest::newRow("status") << QStringLiteral("status") << QJsonObject() << false;
        QTest::newRow("subscribe status") << QStringLiteral("subscribe") << events("status") << false;
        QTest::newRow("subscribe prompt") << QStringLiteral("subscribe") << events("prompt") << true;
        QTest::newRow("subscribe log") << QStringLiteral("subscribe") << events("log") << true;
        QTest::newRow("connect") << QStringLiteral("connect") << profile << true;
        QTest::newRow("connect, malformed") << QStringLiteral("connect") << QJsonObject() << true;
        QTest::newRow("disconnect") << QStringLiteral("disconnect")
                                    << QJsonObject{{QStringLiteral("connection"), QStringLiteral("x")}} << true;
        QTest::newRow("listTokens") << QStringLiteral("listTokens") << QJsonObject() << true;
        QTest::newRow("log") << QStringLiteral("log") << QJsonObject{{QStringLiteral("last"), 10}} << true;
    }

    void everyMethodAsksFirst()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(bool, refused);
        ServiceRig rig;
        rig.authority.refuse(Action::Control);
        rig.authority.refuse(Action::ControlOthers);
        TestCaller stranger(rig, 1001);
        QCOMPARE(stranger.outcome(method.toLatin1().constData(), params), refused ? kNotAllowed : kOk);
        QVERIFY(!rig.authority.questions().isEmpty());
        QCOMPARE(rig.authority.questions().first().caller.uid, 1001U);
        QVERIFY(rig.engine.attempts.isEmpty());
    }

    void rootMayAll()
    {
        ServiceRig rig;
        rig.authority.refuse(Action::Control);
        rig.authority.refuse(Action::ControlOthers);
        TestCaller root(rig, 0);
        QCOMPARE(root.connectTo(ServiceRig::profile()), kOk);
        QCOMPARE(root.outcome("log", {{QStringLiteral("last"), 1}}), kOk);
        QCOMPARE(root.disconnectFrom(ServiceRig::profile()), kOk);
    }

    void unknownMethodsAndParamsAreRefused()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        const QJsonObject extra{{QStringLiteral("uid"), 0}};
        QCOMPARE(caller.outcome("shutdown"), QStringLiteral("MethodUnknown"));
        QCOMPARE(caller.outcome("status", extra), QStringLiteral("RequestMalformed"));
        QCOMPARE(caller.outcome("log", {{QStringLiteral("last"), 1001}}), QStringLiteral("RequestMalformed"));
        QCOMPARE(caller.outcome("disconnect", {{QStringLiteral("connection"), QStringLiteral("none")}}),
                 QStringLiteral("ConnectionUnknown"));
        Profile broken = ServiceRig::profile();
        broken.gateway.host.clear();
        QCOMPARE(caller.connectTo(broken), QStringLiteral("ProfileFieldMissing"));
        QVERIFY(rig.engine.attempts.isEmpty());
    }

    void anothersConnectionNeedsControlOfOthers()
    {
        ServiceRig rig;
        rig.authority.refuse(Action::ControlOthers);
        TestCaller owner(rig, 1000);
        TestCaller other(rig, 1001);
        TestCaller root(rig, 0);
        QCOMPARE(owner.connectTo(ServiceRig::profile()), kOk);
        QCOMPARE(other.disconnectFrom(ServiceRig::profile()), kNotAllowed);
        QCOMPARE(other.connectTo(ServiceRig::profile()), kNotAllowed);
        QVERIFY(rig.engine.terminated.isEmpty());
        rig.authority.permit(Action::ControlOthers);
        QCOMPARE(other.disconnectFrom(ServiceRig::profile()), kOk);
        QTRY_COMPARE(owner.stateOf(ServiceRig::profile()), QStringLiteral("disconnected"));
        rig.authority.refuse(Action::ControlOthers);
        QCOMPARE(other.connectTo(ServiceRig::profile()), kOk); // disconnected ones belong to nobody
        QCOMPARE(owner.disconnectFrom(ServiceRig::profile()), kNotAllowed);
        QCOMPARE(root.disconnectFrom(ServiceRig::profile()), kOk);
    }

    void anOwnerWhoLostControlMayStillEndTheirOwn()
    {
        ServiceRig rig;
        TestCaller owner(rig, 1000);
        QCOMPARE(owner.connectTo(ServiceRig::profile()), kOk);
        rig.authority.refuse(Action::Control);
        QCOMPARE(owner.connectTo(ServiceRig::profile(2)), kNotAllowed);
        QCOMPARE(owner.disconnectFrom(ServiceRig::profile()), kOk);
    }

    void aCallerWhoLeavesWhileItIsDecidedGetsNothingDone()
    {
        ServiceRig rig;
        auto caller = std::make_unique<TestCaller>(rig, 1000);
        rig.authority.hold();
        caller->ask("connect", {{QStringLiteral("profile"), profileToWire(ServiceRig::profile())},
                                {QStringLiteral("credentials"), credentialsToWire(ServiceRig::password())}});
        QTRY_COMPARE(rig.authority.heldCount(), 1);
        caller.reset();
        TestCaller another(rig, 1001); // by the time it is served the first one's end was noticed
        rig.authority.release();
        QTest::qWait(20);
        QVERIFY(rig.engine.attempts.isEmpty());
    }

    void promptsGoToTheOwnerAndRootOnly()
    {
        ServiceRig rig;
        TestCaller owner(rig, 1000);
        TestCaller other(rig, 1001);
        TestCaller root(rig, 0);
        for (TestCaller* caller : {&owner, &other, &root})
            QCOMPARE(caller->subscribe({QStringLiteral("status"), QStringLiteral("prompt")}), kOk);
        QCOMPARE(owner.connectTo(ServiceRig::profile(), {}), kOk);
        QTRY_COMPARE(owner.heard("promptRaised").size(), 1);
        QTRY_COMPARE(root.heard("promptRaised").size(), 1);
        const QString id =
            promptFromJson(owner.heard("promptRaised").first().value(QLatin1String("prompt")).toObject()).id;
        QCOMPARE(other.outcome("answerPrompt", cancel(id)), kNotAllowed);
        QVERIFY(other.heard("promptRaised").isEmpty());
        TestCaller late(rig, 1000); // of the same user: sees it on subscribing
        const auto subscribed =
            late.call("subscribe", {{QStringLiteral("events"), QJsonArray{QStringLiteral("prompt")}}});
        QCOMPARE(subscribed->value(QLatin1String("prompts")).toArray().size(), 1);
        QCOMPARE(
            late.outcome("answerPrompt", {{QStringLiteral("prompt"), id},
                                          {QStringLiteral("credentials"), credentialsToWire(ServiceRig::password())}}),
            kOk);
        QCOMPARE(rig.engine.attempts.size(), 1);
        QTRY_COMPARE(owner.heard("promptWithdrawn").size(), 1);
        QVERIFY(other.heard("promptWithdrawn").isEmpty());
        QCOMPARE(owner.outcome("answerPrompt", cancel(id)), QStringLiteral("PromptUnanswered")); // one use
    }

    void aCancelledPromptEndsTheConnection()
    {
        ServiceRig rig;
        TestCaller owner(rig, 1000);
        QCOMPARE(owner.subscribe({QStringLiteral("prompt")}), kOk);
        QCOMPARE(owner.connectTo(ServiceRig::profile(), {}), kOk);
        QTRY_COMPARE(owner.heard("promptRaised").size(), 1);
        const auto prompt =
            promptFromJson(owner.heard("promptRaised").first().value(QLatin1String("prompt")).toObject());
        QCOMPARE(owner.outcome("answerPrompt", cancel(prompt.id)), kOk);
        QCOMPARE(owner.stateOf(ServiceRig::profile()), QStringLiteral("disconnected"));
    }

    void twoTunnelsStandSideBySide()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        for (int number : {1, 2}) {
            QCOMPARE(caller.connectTo(ServiceRig::profile(number)), kOk);
            rig.engine.establish(QStringLiteral("ipsec%1").arg(number));
            QTRY_COMPARE(caller.stateOf(ServiceRig::profile(number)), QStringLiteral("connected"));
        }
        QCOMPARE(rig.network.installed().tunnels.size(), 2);
        QCOMPARE(caller.disconnectFrom(ServiceRig::profile(1)), kOk);
        QTRY_COMPARE(rig.network.installed().tunnels.size(), 1);
        QCOMPARE(rig.network.installed().tunnels.first().link, QStringLiteral("ipsec2"));
    }

    void thirtyTwoConnectionsAreTheMost()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        for (int number = 1; number <= 32; ++number)
            QCOMPARE(caller.connectTo(ServiceRig::profile(number)), kOk);
        QCOMPARE(caller.connectTo(ServiceRig::profile(33)), QStringLiteral("LimitExceeded"));
        QCOMPARE(caller.disconnectFrom(ServiceRig::profile(5)), kOk);
        QTRY_COMPARE(caller.stateOf(ServiceRig::profile(5)), QStringLiteral("disconnected"));
        QCOMPARE(caller.connectTo(ServiceRig::profile(33)), kOk); // what is over makes room
        QCOMPARE(caller.stateOf(ServiceRig::profile(5)), QStringLiteral("none"));
    }

    void statusCarriesFreshCounters()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        QCOMPARE(caller.connectTo(ServiceRig::profile()), kOk);
        rig.engine.establish();
        QTRY_COMPARE(rig.network.installed().tunnels.size(), 1);
        rig.scheduler.advance(2000);
        const auto status = caller.call("status");
        const auto connection = status->value(QLatin1String("connections")).toArray().first().toObject();
        QCOMPARE(connectionStatusFromJson(connection).traffic.txBytes, quint64(200));
        QCOMPARE(rig.engine.counted.size(), 1);
        QVERIFY(static_cast<bool>(caller.call("status")));
        QCOMPARE(rig.engine.counted.size(), 1); // still fresh
    }

    void statusDoesNotWaitForASilentDataPlane()
    {
        ServiceRig rig;
        rig.engine.counting = false;
        TestCaller caller(rig, 1000);
        QCOMPARE(caller.connectTo(ServiceRig::profile()), kOk);
        rig.engine.establish();
        QTRY_COMPARE(rig.network.installed().tunnels.size(), 1);
        rig.scheduler.advance(2000);
        caller.ask("status", {});
        QTRY_COMPARE(rig.engine.counted.size(), 1);
        QVERIFY(!caller.answer);
        rig.scheduler.advance(500);
        QTRY_VERIFY(caller.answer.has_value());
    }

    void countersAreFollowedWhileSomeoneWatchesAConnection()
    {
        ServiceRig rig;
        auto caller = std::make_unique<TestCaller>(rig, 1000);
        QCOMPARE(caller->subscribe({QStringLiteral("status")}), kOk);
        QCOMPARE(rig.scheduler.pendingCount(), 0); // nothing is up: nothing wakes
        QCOMPARE(caller->connectTo(ServiceRig::profile()), kOk);
        rig.engine.establish();
        QTRY_COMPARE(rig.network.installed().tunnels.size(), 1);
        for (int second = 1; second <= 3; ++second) {
            rig.scheduler.advance(1000);
            QTRY_COMPARE(rig.engine.counted.size(), second);
            QTest::qWait(1);
        }
        caller.reset();
        TestCaller another(rig, 1001);
        QTRY_COMPARE(rig.scheduler.pendingCount(), 0);
    }

    void logLinesReachTheirSubscribers()
    {
        ServiceRig rig;
        TestCaller reader(rig, 1000);
        TestCaller watcher(rig, 1001);
        rig.log.add(
            {QDateTime::currentDateTimeUtc(), QStringLiteral("info"), QStringLiteral("ike"), QStringLiteral("one")});
        QTest::qWait(1);
        const auto subscribed =
            reader.call("subscribe", {{QStringLiteral("events"), QJsonArray{QStringLiteral("log")}}});
        QCOMPARE(subscribed->value(QLatin1String("log")).toArray().size(), 1);
        QCOMPARE(watcher.subscribe({QStringLiteral("status")}), kOk);
        rig.log.add(
            {QDateTime::currentDateTimeUtc(), QStringLiteral("info"), QStringLiteral("ike"), QStringLiteral("two")});
        QTRY_COMPARE(reader.heard("logged").size(), 1);
        QCOMPARE(logLineFromJson(reader.heard("logged").first().value(QLatin1String("line")).toObject()).text,
                 QStringLiteral("two"));
        QVERIFY(watcher.heard("logged").isEmpty());
        const auto lines = reader.call("log", {{QStringLiteral("last"), 1}});
        QCOMPARE(lines->value(QLatin1String("lines")).toArray().size(), 1);
    }

    void aLogOfLongLinesStillFitsAMessage()
    {
        ServiceRig rig;
        TestCaller reader(rig, 1000);
        for (int i = 0; i < 1000; ++i)
            rig.log.add({QDateTime::currentDateTimeUtc(), QStringLiteral("info"), QStringLiteral("ike"),
                         QString(kMaxLogLineLength, QChar(0x20AC))});
        QTest::qWait(1);
        const auto lines = reader.call("log", {{QStringLiteral("last"), 1000}});
        QVERIFY(static_cast<bool>(lines));
        QVERIFY(lines->value(QLatin1String("lines")).toArray().size() >= 10);
    }

    void shutDownEndsAllAndClearsTheMachine()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        for (int number : {1, 2}) {
            QCOMPARE(caller.connectTo(ServiceRig::profile(number)), kOk);
            rig.engine.establish();
            QTRY_COMPARE(caller.stateOf(ServiceRig::profile(number)), QStringLiteral("connected"));
        }
        int done = 0;
        rig.service->shutDown([&] { ++done; });
        QTRY_COMPARE(done, 1);
        QCOMPARE(rig.engine.terminated.size(), 2);
        QCOMPARE(rig.network.clearCount(), 1);
        QCOMPARE(caller.connectTo(ServiceRig::profile(3)), QStringLiteral("ServiceUnreachable"));
        rig.scheduler.advance(10000);
        QCOMPARE(done, 1);
    }

    void shutDownDoesNotWaitForASilentEngine()
    {
        ServiceRig rig;
        rig.engine.ending = false;
        TestCaller caller(rig, 1000);
        QCOMPARE(caller.connectTo(ServiceRig::profile()), kOk);
        bool done = false;
        rig.service->shutDown([&] { done = true; });
        rig.scheduler.advance(4900);
        QTest::qWait(10);
        QVERIFY(!done);
        rig.scheduler.advance(100);
        QTRY_VERIFY(done);
        QCOMPARE(rig.network.clearCount(), 1);
    }

    void shutDownWithNothingUpIsQuick()
    {
        ServiceRig rig;
        bool done = false;
        rig.service->shutDown([&] { done = true; });
        QTRY_VERIFY(done);
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
