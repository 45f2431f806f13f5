// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_text.h"

#include <QTest>

using namespace sallyport;

class TestJsonText : public QObject {
    Q_OBJECT

    static Result<QJsonObject> parse(const QByteArray& bytes) { return parseJsonObject(QStringLiteral("f"), bytes); }

private Q_SLOTS:
    void anObjectIsRead()
    {
        const Result<QJsonObject> object = parse("{\"a\": {\"a\": [\"a\", \"a\"]}, \"b\": \"\\\"a\\\":\"}\n");
        QVERIFY(object);
        QCOMPARE(object->size(), 2);
    }

    void aByteOrderMarkIsSkipped() { QVERIFY(parse("\xef\xbb\xbf{}")); }

    void aFaultIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& bytes, int line, const char* reason) {
            QTest::newRow(name) << bytes << line << QString::fromLatin1(reason);
        };
        row("cut off", "{\n\"a\": 1,\n\"b\"", 3, "");
        row("twice", "{\n\"a\": 1,\n\"a\": 2}", 3, "\"a\" is there twice");
        row("twice, escaped", "{\"a\": 1,\n\"\\u0061\": 2}", 2, "\"a\" is there twice");
        row("twice, inside", "{\"a\": [1, {\n\"b\": 1, \"b\"  : 2}]}", 2, "\"b\" is there twice");
        row("NUL", QByteArray("{\"a\":\n\"x\0y\"}", 12), 2, "NUL");
        row("not UTF-8", "{\n\n\"a\": \"\xff\"}", 3, "UTF-8");
        row("half a character", "{\"a\": \"\xe2\x82\"}", 1, "UTF-8");
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), 1, "NUL");
        row("array", "[]", 1, "not a JSON object");
        row("number", "5", 1, "");
        row("nothing", "", 1, "");
        row("comment", "{} // x", 1, "");
        row("deep", QByteArray("{\"a\":") + QByteArray(100000, '[') + QByteArray(100000, ']') + "}", 1, "nested");
        row("deep, not closed", QByteArray(1000000, '['), 1, "nested");
    }

    void aFaultIsNamedWithItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, reason);
        const Result<QJsonObject> object = parse(bytes);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::ProfileSyntax);
        QCOMPARE(object.error().arguments.value(QStringLiteral("line")).toInt(), line);
        QCOMPARE(object.error().arguments.value(QStringLiteral("file")).toString(), QStringLiteral("f"));
        QVERIFY(!object.error().arguments.value(QStringLiteral("reason")).toString().isEmpty());
        QVERIFY(object.error().arguments.value(QStringLiteral("reason")).toString().contains(reason));
    }

    void theDepthThatIsAllowedIsRead()
    {
        QVERIFY(parse("{\"a\":" + QByteArray(63, '[') + QByteArray(63, ']') + "}"));
        QVERIFY(!parse("{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}"));
        QVERIFY(parse("{\"a\":\"" + QByteArray(1000, '[') + "\"}")); // text, no nesting
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
