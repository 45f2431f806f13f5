// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire_rig.h"

#include <memory>
#include <vector>

using namespace sallyport;
using namespace sallyport::ipc;

class TestServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helloIsAnsweredWithTheService()
    {
        WireRig rig;
        RawCaller caller(rig);
        caller.hello();
        const QJsonObject result = caller.line().value(QLatin1String("result")).toObject();
        QCOMPARE(result.value(QLatin1String("protocol")).toInt(), kProtocolVersion);
        QCOMPARE(rig.joined.size(), 1);
        QVERIFY(rig.server->descriptor(rig.joined.first()) >= 0);
    }

    void requestsAreHandedOnInOrder()
    {
        WireRig rig;
        RawCaller caller(rig);
        QVERIFY(caller.join());
        QByteArray burst;
        for (int id = 1; id <= 1000; ++id)
            burst += call(id, "{\"n\":" + QByteArray::number(id) + "}");
        caller.send(burst);
        for (int id = 1; id <= 1000; ++id) {
            const QJsonObject line = caller.line();
            QCOMPARE(line.value(QLatin1String("id")).toInt(), id);
            QCOMPARE(line.value(QLatin1String("result")).toObject().value(QLatin1String("n")).toInt(), id);
        }
    }

    void aLineMayComeByteByByte()
    {
        WireRig rig;
        RawCaller caller(rig);
        QVERIFY(caller.join());
        for (const char byte : call(1)) {
            caller.send(QByteArray(1, byte));
            caller.socket().flush();
            QCoreApplication::processEvents();
        }
        QCOMPARE(caller.line().value(QLatin1String("id")).toInt(), 1);
    }

    void whatCannotBeReadClosesThatConnectionOnly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const QString malformed = QStringLiteral("RequestMalformed");
        QTest::newRow("not JSON") << QByteArray("hello\n") << malformed;
        QTest::newRow("invalid UTF-8") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\"}\n")
                                       << malformed;
        QTest::newRow("batch") << QByteArray("[" + call(1).chopped(1) + "]\n") << malformed;
        QTest::newRow("too deep") << QByteArray(QByteArray(17, '[') + "\n") << malformed;
        QTest::newRow("notification") << QByteArray("{\"jsonrpc\":\"2.0\",\"method\":\"echo\"}\n") << malformed;
        QTest::newRow("response") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n") << malformed;
        QTest::newRow("second hello")
            << QByteArray(
                   "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"hello\",\"params\":{\"protocol\":1,\"client\":\"t\"}}\n")
            << malformed;
    }

    void whatCannotBeReadClosesThatConnectionOnly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        WireRig rig;
        RawCaller good(rig);
        RawCaller bad(rig);
        QVERIFY(good.join());
        QVERIFY(bad.join());
        bad.send(bytes);
        const QJsonObject line = bad.line();
        QVERIFY(line.contains(QLatin1String("id")) && line.value(QLatin1String("id")).isNull());
        QCOMPARE(errorName(line), error);
        QVERIFY(bad.isClosed());
        QTRY_COMPARE(rig.left, QList{rig.joined.at(1)});
        good.send(call(1));
        QCOMPARE(good.line().value(QLatin1String("id")).toInt(), 1);
    }

    void aLineOverTheLimitClosesThatConnectionOnly()
    {
        WireRig rig;
        RawCaller good(rig);
        RawCaller bad(rig);
        QVERIFY(good.join());
        QVERIFY(bad.join());
        bad.send(QByteArray(4 * kMaxLineBytes, 'x'));
        QCOMPARE(errorName(bad.line()), QStringLiteral("LimitExceeded"));
        QVERIFY(bad.isClosed());
        QTRY_COMPARE(rig.left.size(), 1);
        good.send(call(1));
        QCOMPARE(good.line().value(QLatin1String("id")).toInt(), 1);
    }

    void aLineOfTheLimitIsServed()
    {
        WireRig rig;
        RawCaller caller(rig);
        QVERIFY(caller.join());
        const QByteArray frame = call(1, "{\"a\":\"\"}");
        caller.send(call(1, "{\"a\":\"" + QByteArray(kMaxLineBytes + 1 - frame.size(), 'x') + "\"}"));
        QVERIFY(QTest::qWaitFor([&] { return rig.requests.size() == 1; }));
    }

    void helloMustComeFirst()
    {
        WireRig rig;
        RawCaller caller(rig);
        caller.send(call(1));
        QCOMPARE(errorName(caller.line()), QStringLiteral("RequestMalformed"));
        QVERIFY(caller.isClosed());
        QVERIFY(rig.joined.isEmpty());
        QVERIFY(rig.requests.isEmpty());
    }

    void helloMustComeSoon()
    {
        WireRig rig;
        RawCaller caller(rig);
        caller.send("{\"jsonrpc\""); // a beginning does not count
        QVERIFY(!caller.isClosed(kHelloTimeoutMs - 1500));
        QCOMPARE(errorName(caller.line()), QStringLiteral("TimedOut"));
        QVERIFY(caller.isClosed());
    }

    void helloOfAnotherProtocolIsToldBothNumbers()
    {
        WireRig rig;
        RawCaller caller(rig);
        caller.send(
            "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"hello\",\"params\":{\"protocol\":2,\"client\":\"t\"}}\n");
        const QJsonObject line = caller.line();
        QCOMPARE(errorName(line), QStringLiteral("ServiceIncompatible"));
        QCOMPARE(line.value(QLatin1String("id")).toInt(-1), 0);
        QVERIFY(caller.isClosed());
        QVERIFY(rig.joined.isEmpty());
    }

    void helloWithWhatWeDoNotKnowIsRefused()
    {
        WireRig rig;
        RawCaller caller(rig);
        caller.send("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"hello\","
                    "\"params\":{\"protocol\":1,\"client\":\"t\",\"uid\":0}}\n");
        QCOMPARE(errorName(caller.line()), QStringLiteral("RequestMalformed"));
        QVERIFY(caller.isClosed());
    }

    void theSeventeenthConnectionOfAUserIsTurnedAway()
    {
        WireRig rig;
        std::vector<std::unique_ptr<RawCaller>> callers;
        for (int i = 0; i < kMaxConnectionsPerUser; ++i) {
            callers.push_back(std::make_unique<RawCaller>(rig));
            QVERIFY(callers.back()->join());
        }
        RawCaller oneMore(rig);
        QCOMPARE(errorName(oneMore.line()), QStringLiteral("LimitExceeded"));
        QVERIFY(oneMore.isClosed());
        rig.uid = 1001;
        RawCaller another(rig);
        QVERIFY(another.join());
        rig.uid = 1000;
        callers.pop_back(); // one goes, one may come
        QTRY_COMPARE(rig.left.size(), 1);
        RawCaller next(rig);
        QVERIFY(next.join());
    }

    void aCrowdThatIsTurnedAwayLeavesNothingBehind()
    {
        WireRig rig;
        std::vector<std::unique_ptr<RawCaller>> callers;
        for (int i = 0; i < kMaxConnectionsPerUser + 2 * kMaxConnections; ++i)
            callers.push_back(std::make_unique<RawCaller>(rig));
        const auto held = [&] { return rig.server->findChildren<QLocalSocket*>().size(); };
        QTRY_VERIFY(held() > kMaxConnectionsPerUser);
        QTRY_COMPARE(held(), kMaxConnectionsPerUser);
        RawCaller* first = callers.front().get();
        QVERIFY(first->join());
    }

    void theSixtyFifthConnectionIsTurnedAway()
    {
        WireRig rig;
        std::vector<std::unique_ptr<RawCaller>> callers;
        for (int i = 0; i < kMaxConnections; ++i) {
            rig.uid = 1000 + static_cast<quint32>(i / kMaxConnectionsPerUser);
            callers.push_back(std::make_unique<RawCaller>(rig));
            QVERIFY(callers.back()->join());
        }
        rig.uid = 0;
        RawCaller oneMore(rig);
        QCOMPARE(errorName(oneMore.line()), QStringLiteral("LimitExceeded"));
        QVERIFY(oneMore.isClosed());
    }

    void aReaderWhoDoesNotReadIsCutOff()
    {
        WireRig rig;
        RawCaller slow(rig);
        RawCaller good(rig);
        QVERIFY(slow.join());
        QVERIFY(good.join());
        slow.socket().setReadBufferSize(1); // reads no further
        const QJsonObject big{{QStringLiteral("a"), QString(100000, QLatin1Char('x'))}};
        for (int i = 0; i < 60 && rig.left.isEmpty(); ++i) {
            rig.server->notify(rig.joined.first(), QStringLiteral("e"), big);
            QCoreApplication::processEvents();
        }
        QCOMPARE(rig.left, QList{rig.joined.first()});
        QCOMPARE(rig.server->descriptor(rig.joined.first()), qintptr(-1));
        rig.server->notify(rig.joined.at(1), QStringLiteral("e"), {});
        QCOMPARE(good.line().value(QLatin1String("method")).toString(), QStringLiteral("e"));
    }

    void aCallerMayHaveSoManyRequestsUnderWay()
    {
        WireRig rig;
        rig.answering = false;
        RawCaller caller(rig);
        QVERIFY(caller.join());
        for (int id = 1; id <= kMaxPendingRequests + 1; ++id)
            caller.send(call(id));
        const QJsonObject line = caller.line();
        QCOMPARE(errorName(line), QStringLiteral("LimitExceeded"));
        QCOMPARE(line.value(QLatin1String("id")).toInt(), kMaxPendingRequests + 1);
        QCOMPARE(rig.requests.size(), kMaxPendingRequests);
        QVERIFY(caller.isOpen());
    }

    void anIdInUseIsRefused()
    {
        WireRig rig;
        rig.answering = false;
        RawCaller caller(rig);
        QVERIFY(caller.join());
        caller.send(call(1) + call(1));
        QCOMPARE(errorName(caller.line()), QStringLiteral("RequestMalformed"));
        QVERIFY(caller.isClosed());
    }

    void whatIsUnderWayHoldsBackWhatComes()
    {
        WireRig rig;
        rig.answering = false;
        RawCaller caller(rig);
        QVERIFY(caller.join());
        const QByteArray large = "{\"a\":\"" + QByteArray(600 * 1024, 'x') + "\"}";
        for (int id = 1; id <= 4; ++id)
            caller.send(call(id, large));
        QVERIFY(QTest::qWaitFor([&] { return rig.requests.size() == 2; }));
        QTest::qWait(100);
        QCOMPARE(rig.requests.size(), 2);
        rig.server->respond(rig.joined.first(), 1, QJsonObject{});
        QVERIFY(QTest::qWaitFor([&] { return rig.requests.size() == 3; }));
        rig.answering = true;
        rig.server->respond(rig.joined.first(), 2, QJsonObject{});
        rig.server->respond(rig.joined.first(), 3, QJsonObject{});
        QVERIFY(QTest::qWaitFor([&] { return rig.requests.size() == 4; }));
    }

    void answersToNobodyAreHarmless()
    {
        WireRig rig;
        rig.answering = false;
        auto caller = std::make_unique<RawCaller>(rig);
        QVERIFY(caller->join());
        caller->send(call(1));
        QTRY_COMPARE(rig.requests.size(), 1);
        caller.reset();
        QTRY_COMPARE(rig.left.size(), 1);
        rig.server->respond(rig.joined.first(), 1, QJsonObject{});
        rig.server->notify(rig.joined.first(), QStringLiteral("e"), {});
        rig.server->respond(4711, 1, QJsonObject{});
    }

    void afterStopListeningThoseInsideStay()
    {
        WireRig rig;
        RawCaller inside(rig);
        QVERIFY(inside.join());
        rig.server->stopListening();
        RawCaller outside(rig);
        QVERIFY(outside.isClosed());
        inside.send(call(1));
        QCOMPARE(inside.line().value(QLatin1String("id")).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
