// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/request_params.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

// "ok" or the error's name.
template <typename T> QString outcome(const Result<T>& result)
{
    return result ? QStringLiteral("ok") : errorCodeName(result.error().code);
}

QString read(const QString& method, const QJsonObject& given)
{
    if (method == QLatin1String("status"))
        return outcome(params::readNothing(given));
    if (method == QLatin1String("subscribe"))
        return outcome(params::readSubscribe(given));
    if (method == QLatin1String("connect"))
        return outcome(params::readConnect(given));
    if (method == QLatin1String("disconnect"))
        return outcome(params::readDisconnect(given));
    if (method == QLatin1String("answerPrompt"))
        return outcome(params::readAnswerPrompt(given));
    return outcome(params::readLog(given));
}

} // namespace

class TestRequestParams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* method, const QByteArray& json) {
            QTest::addRow("%s %s", method, json.left(60).constData()) << QString::fromLatin1(method) << json;
        };
        row("status", R"({"a":1})");
        row("subscribe", R"({})");
        row("subscribe", R"({"events":[]})");
        row("subscribe", R"({"events":"status"})");
        row("subscribe", R"({"events":["status","status","status","status"]})");
        row("subscribe", R"({"events":["everything"]})");
        row("subscribe", R"({"events":[1]})");
        row("subscribe", R"({"events":["status"],"uid":0})");
        row("connect", R"({})");
        row("connect", R"({"profile":"/etc/passwd"})");
        row("connect", R"({"profile":[],"credentials":{}})");
        row("disconnect", R"({})");
        row("disconnect", R"({"connection":""})");
        row("disconnect", R"({"connection":7})");
        row("disconnect", "{\"connection\":\"" + QByteArray(65, 'x') + "\"}");
        row("disconnect", R"({"connection":"a","force":true})");
        row("answerPrompt", R"({"prompt":"a"})");
        row("answerPrompt", R"({"prompt":"a","cancel":false})");
        row("answerPrompt", R"({"prompt":"a","cancel":1})");
        row("answerPrompt", R"({"prompt":"a","cancel":true,"credentials":{}})");
        row("answerPrompt", R"({"prompt":"a","cancel":false,"credentials":{}})");
        row("answerPrompt", R"({"prompt":"a","credentials":"secret"})");
        row("answerPrompt", R"({"prompt":"a","credentials":{"passwort":"secret"}})");
        row("answerPrompt", R"({"cancel":true})");
        row("log", R"({})");
        row("log", R"({"last":0})");
        row("log", R"({"last":1001})");
        row("log", R"({"last":1.5})");
        row("log", R"({"last":1e300})");
        row("log", R"({"last":"10"})");
    }

    void refuses()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, json);
        QCOMPARE(read(method, object(json)), QStringLiteral("RequestMalformed"));
    }

    void errorsNeverRepeatASecret()
    {
        const auto result =
            params::readAnswerPrompt(object(R"({"prompt":"a","credentials":{"privateKey":"hunter2 !"}})"));
        QVERIFY(!result);
        QVERIFY(!errorChain(result.error()).contains(QStringLiteral("hunter2")));
    }

    void takesWhatIsRight()
    {
        QCOMPARE(*params::readSubscribe(object(R"({"events":["log","status"]})")), Topic::Status | Topic::Log);
        QCOMPARE(*params::readLog(object(R"({"last":1000})")), 1000);
        QCOMPARE(*params::readDisconnect(object(R"({"connection":"abc"})")), QStringLiteral("abc"));
        QVERIFY(!params::readAnswerPrompt(object(R"({"prompt":"a","cancel":true})"))->credentials);
        const auto answer = params::readAnswerPrompt(object(R"({"prompt":"a","credentials":{"password":"p"}})"));
        QVERIFY(answer->credentials->password.has_value());
    }
};

QTEST_GUILESS_MAIN(TestRequestParams)
#include "tst_request_params.moc"
