// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/client.h"
#include "wire_rig.h"

#include <QLocalServer>
#include <QRegularExpression>
#include <QSignalSpy>

#include <unistd.h>

using namespace sallyport;
using namespace sallyport::ipc;

namespace {

Result<void> trust(qintptr)
{
    return {};
}

QString reasonOf(const QSignalSpy& closed)
{
    return closed.first().first().value<Error>().arguments.value(QLatin1String("reason")).toString();
}

struct Heard {
    std::function<void(Result<QJsonObject>)> listener()
    {
        return [this](const Result<QJsonObject>& result) { answers.append(result); };
    }
    ErrorCode code() const { return answers.last().error().code; }
    QList<Result<QJsonObject>> answers;
};

// A service that says what a test wants it to.
struct FalseService {
    explicit FalseService(const QString& path)
    {
        server.listen(path);
        QObject::connect(&server, &QLocalServer::newConnection, &server, [this] {
            socket = server.nextPendingConnection();
            QObject::connect(socket, &QLocalSocket::readyRead, &server, [this] {
                socket->readAll();
                socket->write(std::exchange(reply, {}));
            });
        });
    }
    QLocalServer server;
    QLocalSocket* socket = nullptr;
    QByteArray reply;
};

} // namespace

class TestClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreAnswered()
    {
        WireRig rig;
        Client client(rig.path(), QStringLiteral("t/1"), trust);
        Heard heard;
        QSignalSpy ready(&client, &Client::ready);
        client.open();
        client.request(QStringLiteral("echo"), {{QStringLiteral("early"), true}}, &client, heard.listener());
        QTRY_COMPARE(heard.answers.size(), 1);
        QCOMPARE(ready.size(), 1);
        QVERIFY(client.isReady());
        QCOMPARE(client.hello().value(QLatin1String("service")).toObject().value(QLatin1String("version")).toString(),
                 QStringLiteral("9"));
        QVERIFY(heard.answers.first()->value(QLatin1String("early")).toBool());
    }

    void manyRequestsFindTheirAnswers()
    {
        WireRig rig;
        rig.answering = false;
        Client client(rig.path(), QStringLiteral("t/1"), trust);
        client.open();
        QTRY_VERIFY(client.isReady());
        QList<int> order;
        for (int i = 0; i < kMaxPendingRequests; ++i)
            client.request(QStringLiteral("echo"), {}, &client, [&order, i](const Result<QJsonObject>& result) {
                if (result && result->value(QLatin1String("n")).toInt() == i)
                    order.append(i);
            });
        Heard tooMany;
        client.request(QStringLiteral("echo"), {}, &client, tooMany.listener());
        QTRY_COMPARE(rig.requests.size(), kMaxPendingRequests);
        for (int i = kMaxPendingRequests - 1; i >= 0; --i)
            rig.server->respond(rig.requests[i].first, rig.requests[i].second.id,
                                QJsonObject{{QStringLiteral("n"), i}});
        QTRY_COMPARE(order.size(), kMaxPendingRequests);
        QCOMPARE(order.first(), kMaxPendingRequests - 1);
        QCOMPARE(tooMany.code(), ErrorCode::LimitExceeded);
    }

    void eventsArrive()
    {
        WireRig rig;
        Client client(rig.path(), QStringLiteral("t/1"), trust);
        QSignalSpy events(&client, &Client::eventReceived);
        client.open();
        QTRY_VERIFY(client.isReady());
        rig.server->notify(rig.joined.first(), QStringLiteral("logged"), {{QStringLiteral("n"), 1}});
        QTRY_COMPARE(events.size(), 1);
        QCOMPARE(events.first().first().toString(), QStringLiteral("logged"));
    }

    void theServicesErrorsComeThrough()
    {
        WireRig rig;
        rig.answering = false;
        Client client(rig.path(), QStringLiteral("t/1"), trust);
        Heard heard;
        client.open();
        client.request(QStringLiteral("echo"), {}, &client, heard.listener());
        QTRY_COMPARE(rig.requests.size(), 1);
        rig.server->respond(rig.requests[0].first, rig.requests[0].second.id,
                            Error::of(ErrorCode::NotAllowed, {{QStringLiteral("action"), QStringLiteral("control")}}));
        QTRY_COMPARE(heard.answers.size(), 1);
        QCOMPARE(heard.code(), ErrorCode::NotAllowed);
    }

    void anUnansweredRequestTimesOutAndItsLateAnswerIsIgnored()
    {
        WireRig rig;
        rig.answering = false;
        Client client(rig.path(), QStringLiteral("t/1"), trust);
        Heard heard;
        client.open();
        QTRY_VERIFY(client.isReady());
        client.request(QStringLiteral("echo"), {}, &client, heard.listener(), 50);
        QTRY_COMPARE(heard.answers.size(), 1);
        QCOMPARE(heard.code(), ErrorCode::TimedOut);
        rig.server->respond(rig.requests[0].first, rig.requests[0].second.id, QJsonObject{});
        QTest::qWait(50);
        QCOMPARE(heard.answers.size(), 1);
        QVERIFY(client.isReady());
    }

    void aServiceThatIsNotThereIsUnreachable()
    {
        QTemporaryDir folder;
        Client client(folder.filePath(QStringLiteral("none")), QStringLiteral("t/1"), trust);
        QSignalSpy closed(&client, &Client::closed);
        Heard heard;
        client.request(QStringLiteral("echo"), {}, &client, heard.listener());
        QTRY_COMPARE(heard.answers.size(), 1);
        QCOMPARE(heard.code(), ErrorCode::ServiceUnreachable);
        client.open();
        client.request(QStringLiteral("echo"), {}, &client, heard.listener());
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().value<Error>().code, ErrorCode::ServiceUnreachable);
        QCOMPARE(reasonOf(closed), QStringLiteral("there is no such socket"));
        QCOMPARE(heard.answers.size(), 2);
    }

    void aServiceThatDoesNotListenIsToldInPlainWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s"));
        ::close(static_cast<int>(listenAt(path))); // as after a crash: the file stays
        Client client(path, QStringLiteral("t/1"), trust);
        QSignalSpy closed(&client, &Client::closed);
        client.open();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(reasonOf(closed), QStringLiteral("no program listens there"));
    }

    void aFailureToOpenIsNotFollowedByQtsOwnWarnings()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QTemporaryDir folder;
        Client client(folder.filePath(QStringLiteral("none")), QStringLiteral("t/1"), trust);
        QSignalSpy closed(&client, &Client::closed);
        client.open();
        QTRY_COMPARE(closed.size(), 1);
        QTest::qWait(20);
        QCOMPARE(closed.size(), 1);
    }

    void theEndOfOneConnectionDoesNotEndTheNext()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s"));
        auto service = std::make_unique<FalseService>(path);
        Client client(path, QStringLiteral("t/1"), trust);
        QSignalSpy closed(&client, &Client::closed);
        client.open();
        QTRY_VERIFY(service->socket != nullptr);
        connect(&client, &Client::closed, &client, &Client::open);
        std::exchange(service->socket, nullptr)->abort();
        QTRY_VERIFY(service->socket != nullptr); // it came back
        QTest::qWait(50);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(reasonOf(closed), QStringLiteral("it closed the connection"));
        client.disconnect(&client);
    }

    void requestsUnderWayHearThatTheServiceWent()
    {
        auto rig = std::make_unique<WireRig>();
        rig->answering = false;
        Client client(rig->path(), QStringLiteral("t/1"), trust);
        QSignalSpy closed(&client, &Client::closed);
        Heard heard;
        client.open();
        QTRY_VERIFY(client.isReady());
        client.request(QStringLiteral("echo"), {}, &client, heard.listener());
        QTRY_COMPARE(rig->requests.size(), 1);
        rig.reset();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(heard.answers.size(), 1);
        QCOMPARE(heard.code(), ErrorCode::ServiceUnreachable);
        QVERIFY(!client.isReady());
    }

    void itMayBeOpenedAgain()
    {
        WireRig rig;
        Client client(rig.path(), QStringLiteral("t/1"), trust);
        connect(&client, &Client::closed, &client, &Client::open);
        client.open();
        QTRY_VERIFY(client.isReady());
        rig.server->notify(rig.joined.first(), QStringLiteral("e"),
                           {{QStringLiteral("a"), QString(5000000, QLatin1Char('x'))}}); // cuts it off
        QTRY_COMPARE(rig.joined.size(), 2);
        QTRY_VERIFY(client.isReady());
    }

    void anAnswerNeedsItsContext()
    {
        WireRig rig;
        rig.answering = false;
        Client client(rig.path(), QStringLiteral("t/1"), trust);
        Heard heard;
        client.open();
        auto context = std::make_unique<QObject>();
        client.request(QStringLiteral("echo"), {}, context.get(), heard.listener());
        QTRY_COMPARE(rig.requests.size(), 1);
        context.reset();
        rig.server->respond(rig.requests[0].first, rig.requests[0].second.id, QJsonObject{});
        QTest::qWait(50);
        QVERIFY(heard.answers.isEmpty());
    }

    void aStrangerInTheServicesPlaceIsToldNothing()
    {
        WireRig rig;
        Client client(rig.path(), QStringLiteral("t/1"),
                      [](qintptr) -> Result<void> { return Error::of(ErrorCode::ServiceUntrusted); });
        QSignalSpy closed(&client, &Client::closed);
        client.open();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().value<Error>().code, ErrorCode::ServiceUntrusted);
        QVERIFY(rig.joined.isEmpty());
    }

    void beingTurnedAwayIsToldWithTheReason()
    {
        WireRig rig;
        std::vector<std::unique_ptr<RawCaller>> callers;
        for (int i = 0; i < kMaxConnectionsPerUser; ++i) {
            callers.push_back(std::make_unique<RawCaller>(rig));
            QVERIFY(callers.back()->join());
        }
        Client client(rig.path(), QStringLiteral("t/1"), trust);
        QSignalSpy closed(&client, &Client::closed);
        client.open();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().value<Error>().code, ErrorCode::LimitExceeded);
    }

    void anotherProtocolIsIncompatible_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("service refuses") << encode(
            Response{1, Error::of(ErrorCode::ServiceIncompatible,
                                  {{QStringLiteral("ours"), 7}, {QStringLiteral("theirs"), kProtocolVersion}})});
        QTest::newRow("service does not notice") << encode(Response{1, QJsonObject{{QStringLiteral("protocol"), 7}}});
    }

    void anotherProtocolIsIncompatible()
    {
        QFETCH(QByteArray, reply);
        QTemporaryDir folder;
        FalseService service(folder.filePath(QStringLiteral("s")));
        service.reply = reply;
        Client client(folder.filePath(QStringLiteral("s")), QStringLiteral("t/1"), trust);
        QSignalSpy closed(&client, &Client::closed);
        client.open();
        QTRY_COMPARE(closed.size(), 1);
        const auto error = closed.first().first().value<Error>();
        QCOMPARE(error.code, ErrorCode::ServiceIncompatible);
        QCOMPARE(error.arguments.value(QLatin1String("ours")).toInt(), kProtocolVersion);
        QCOMPARE(error.arguments.value(QLatin1String("theirs")).toInt(), 7);
    }

    void aServiceThatBabblesIsLeft_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("not JSON") << QByteArray("boo\n");
        QTest::newRow("a request") << encode(Request{1, QStringLiteral("m"), {}});
        QTest::newRow("too long") << QByteArray(kMaxLineBytes + 1, 'x');
        QTest::newRow("too deep") << QByteArray(QByteArray(20, '[') + "\n");
    }

    void aServiceThatBabblesIsLeft()
    {
        QFETCH(QByteArray, reply);
        QTemporaryDir folder;
        FalseService service(folder.filePath(QStringLiteral("s")));
        service.reply = reply;
        Client client(folder.filePath(QStringLiteral("s")), QStringLiteral("t/1"), trust);
        QSignalSpy closed(&client, &Client::closed);
        client.open();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().value<Error>().code, ErrorCode::RequestMalformed);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
