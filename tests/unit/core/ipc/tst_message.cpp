// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ipc;

namespace {

Result<Message> again(const Message& message)
{
    QByteArray line = encode(message);
    line.chop(1);
    return decode(line);
}

QString reasonOf(const Result<Message>& result)
{
    return result ? QStringLiteral("read") : result.error().arguments.value(QLatin1String("reason")).toString();
}

} // namespace

class TestMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestComesBackAsItWas()
    {
        const auto message = again(Request{42, QStringLiteral("status"), {{QStringLiteral("a"), 1}}});
        const auto& request = std::get<Request>(*message);
        QCOMPARE(request.id, 42);
        QCOMPARE(request.method, QStringLiteral("status"));
        QCOMPARE(request.params.value(QLatin1String("a")).toInt(), 1);
    }

    void notificationComesBackAsItWas()
    {
        const auto message =
            again(Notification{QStringLiteral("logged"), {{QStringLiteral("line"), QStringLiteral("x\ny")}}});
        QCOMPARE(std::get<Notification>(*message).params.value(QLatin1String("line")).toString(),
                 QStringLiteral("x\ny"));
    }

    void errorsTravelAsCodeAndArguments()
    {
        const Error error = Error::of(ErrorCode::GatewaySilent, {{QStringLiteral("host"), QStringLiteral("h")}});
        const auto message = again(Response{7, error});
        const auto& response = std::get<Response>(*message);
        QCOMPARE(response.id, 7);
        QCOMPARE(response.result.error().code, ErrorCode::GatewaySilent);
        QCOMPARE(response.result.error().arguments, error.arguments);
    }

    void errorCodesAreThoseOfJsonRpc_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        const auto malformed = [](const char* reason) {
            return Error::of(ErrorCode::RequestMalformed, {{QStringLiteral("reason"), QLatin1String(reason)}});
        };
        QTest::newRow("parse") << encodeUnreadable(decode("{").error()) << -32700;
        QTest::newRow("invalid") << encodeUnreadable(decode("[]").error()) << -32600;
        QTest::newRow("method") << encode(Response{1, Error::of(ErrorCode::MethodUnknown)}) << -32601;
        QTest::newRow("params") << encode(Response{1, malformed("x")}) << -32602;
        QTest::newRow("other") << encode(Response{1, Error::of(ErrorCode::NotAllowed)}) << 1;
    }

    void errorCodesAreThoseOfJsonRpc()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        QVERIFY(line.endsWith('\n'));
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), code);
    }

    void answerToTheUnreadableCarriesNoId()
    {
        QByteArray line = encodeUnreadable(Error::of(ErrorCode::LimitExceeded));
        line.chop(1);
        const auto message = decode(line);
        const auto& response = std::get<Response>(*message);
        QCOMPARE(response.id, kNoRequest);
        QCOMPARE(response.result.error().code, ErrorCode::LimitExceeded);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& line, const char* reason) {
            QTest::newRow(name) << line << QString::fromLatin1(reason);
        };
        const char* id = "id is not an integer from 0 to 2^53";
        row("empty", "", "not JSON");
        row("half", "{\"jsonrpc\":\"2.0\"", "not JSON");
        row("two objects", "{}{}", "not JSON");
        row("batch", "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\"}]", "not an object");
        row("string", "\"hello\"", "not JSON"); // Qt's parser wants an object or array
        row("invalid UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\"}", "not UTF-8");
        row("overlong UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xc0\xaf\"}", "not UTF-8");
        row("no version", "{\"id\":1,\"method\":\"m\"}", "not JSON-RPC 2.0");
        row("version as a number", "{\"jsonrpc\":2.0,\"id\":1,\"method\":\"m\"}", "not JSON-RPC 2.0");
        row("nothing", "{\"jsonrpc\":\"2.0\"}", "neither a call nor exactly one of result and error");
        row("both", "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{},\"error\":{}}",
            "neither a call nor exactly one of result and error");
        row("result is no object", "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1}", "result or error is not an object");
        row("id of a string", "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"method\":\"m\"}", id);
        row("id of a fraction", "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"m\"}", id);
        row("id below", "{\"jsonrpc\":\"2.0\",\"id\":-1,\"method\":\"m\"}", id);
        row("id above", "{\"jsonrpc\":\"2.0\",\"id\":9007199254740994,\"method\":\"m\"}", id);
        row("id far above", "{\"jsonrpc\":\"2.0\",\"id\":1e300,\"method\":\"m\"}", id);
        row("id of null", "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"m\"}", id);
        row("result for nobody", "{\"jsonrpc\":\"2.0\",\"id\":null,\"result\":{}}", id);
        row("method of a number", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":5}", "method is not a short string");
        row("method too long", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + QByteArray(65, 'm') + "\"}",
            "method is not a short string");
        row("params of an array", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":[]}",
            "params is not an object");
        row("unknown key", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"uid\":0}", "unknown key beside method");
        row("17 deep", QByteArray(17, '[') + QByteArray(17, ']'), "nested too deep");
        row("100000 deep", QByteArray(100000, '['), "nested too deep");
        row("deep behind a string", "{\"a\":\"\\\"\",\"b\":" + QByteArray(100000, '['), "nested too deep");
    }

    void refuses()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        const auto message = decode(line);
        QCOMPARE(reasonOf(message), reason);
        QCOMPARE(message.error().code, ErrorCode::RequestMalformed);
    }

    void sixteenDeepIsRead()
    {
        QByteArray params = "{}";
        for (int depth = 2; depth < 16; ++depth)
            params = "{\"a\":" + params + "}";
        QVERIFY(static_cast<bool>(decode("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":" + params + "}")));
    }

    void bracketsInStringsAreNotDepth()
    {
        const QByteArray text(1000, '[');
        QVERIFY(static_cast<bool>(
            decode("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":{\"a\":\"\\\\" + text + "\"}}")));
    }

    void largestIdIsRead()
    {
        const auto message = decode("{\"jsonrpc\":\"2.0\",\"id\":9007199254740992,\"method\":\"m\"}");
        QCOMPARE(std::get<Request>(*message).id, Q_INT64_C(9007199254740992));
    }

    void overlongLineIsRefusedUnread()
    {
        QCOMPARE(decode(QByteArray(kMaxLineBytes + 1, ' ')).error().code, ErrorCode::LimitExceeded);
    }

    void linesAreCutWhereverTheChunksEnd()
    {
        const QByteArray stream = "one\n\ntwo\nthree";
        for (int size = 1; size <= static_cast<int>(stream.size()); ++size) {
            LineSplitter splitter;
            QByteArrayList lines;
            QByteArray line;
            for (qsizetype at = 0; at < stream.size(); at += size) {
                QVERIFY(static_cast<bool>(splitter.feed(stream.mid(at, size))));
                while (splitter.next(&line))
                    lines.append(line);
            }
            QCOMPARE(lines, (QByteArrayList{"one", "", "two"}));
        }
    }

    void lineOfExactlyTheLimitPasses()
    {
        LineSplitter splitter;
        QVERIFY(static_cast<bool>(splitter.feed(QByteArray(kMaxLineBytes, 'x'))));
        QByteArray none;
        QVERIFY(!splitter.next(&none));
        QVERIFY(static_cast<bool>(splitter.feed("\n")));
        QByteArray line;
        QVERIFY(splitter.next(&line));
        QCOMPARE(line.size(), kMaxLineBytes);
    }

    void lineOverTheLimitKillsTheStream()
    {
        for (const QByteArray& end : {QByteArray("x"), QByteArray("x\n")}) {
            LineSplitter splitter;
            QVERIFY(static_cast<bool>(splitter.feed("good\n" + QByteArray(kMaxLineBytes, 'x'))));
            QCOMPARE(splitter.feed(end).error().code, ErrorCode::LimitExceeded);
            QByteArray line;
            QVERIFY(!splitter.next(&line));
            QVERIFY(!splitter.feed("\ngood\n"));
        }
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
