// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/error_text.h"

#include <QJsonArray>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sallyport;

class TestErrorText : public QObject {
    Q_OBJECT

    // A recognisable value for every argument that the catalogue knows.
    static QJsonObject allArguments()
    {
        QJsonObject arguments;
        for (const char* name :
             {"user",       "method", "prompt",   "subject", "issuer", "expected",  "host",   "address", "notify",
              "dataPlane",  "route",  "path",     "profile", "file",   "field",     "value",  "socket",  "action",
              "connection", "what",   "protocol", "reason",  "rule",   "managedBy", "format", "entry"})
            arguments.insert(QLatin1String(name), QStringLiteral("<%1>").arg(QLatin1String(name)));
        for (const char* name : {"names", "matches", "offered"})
            arguments.insert(QLatin1String(name),
                             QJsonArray{QStringLiteral("first.example"), QStringLiteral("second.example")});
        for (const char* name : {"port", "seconds", "line", "size", "limit", "ours", "theirs"})
            arguments.insert(QLatin1String(name), 4711);
        for (const char* name : {"notAfter", "notBefore", "now"})
            arguments.insert(QLatin1String(name), QStringLiteral("2026-05-01T10:00:00Z"));
        return arguments;
    }

    static QString whole(const ErrorText& text)
    {
        return text.title + QLatin1Char('\n') + text.explanation + QLatin1Char('\n') + text.nextStep;
    }

private Q_SLOTS:
    void everyCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < codes.keyCount(); ++i)
            QTest::newRow(codes.key(i)) << static_cast<ErrorCode>(codes.value(i));
    }

    void everyCode()
    {
        QFETCH(ErrorCode, code);
        const ErrorText text = errorText(Error::of(code, allArguments()));
        for (const QString& part : {text.title, text.explanation, text.nextStep}) {
            QVERIFY(!part.trimmed().isEmpty());
            QVERIFY2(!part.contains(QRegularExpression(QStringLiteral("%\\d|[{}\\[\\]]"))), qPrintable(part));
            QVERIFY2(!part.contains(QLatin1String("(not known)")), qPrintable(part));
            QVERIFY2(!part.contains(QLatin1Char('\n')), qPrintable(part));
        }
        QVERIFY2(!text.title.endsWith(QLatin1Char('.')), qPrintable(text.title));
        QVERIFY2(text.explanation.endsWith(QLatin1Char('.')), qPrintable(text.explanation));
        QVERIFY2(text.nextStep.endsWith(QLatin1Char('.')), qPrintable(text.nextStep));
        QVERIFY(!whole(text).contains(QLatin1String("continue anyway"), Qt::CaseInsensitive));
        const QSet<int> contract{1, 3, 4, 5, 10, 11, 12, 13, 14};
        QVERIFY(contract.contains(exitCodeOf(code)));
    }

    void withoutAnyArgumentThereAreStillWords_data() { everyCode_data(); }

    void withoutAnyArgumentThereAreStillWords()
    {
        QFETCH(ErrorCode, code);
        const ErrorText text = errorText(Error::of(code));
        QVERIFY(!text.title.isEmpty() && !text.explanation.isEmpty() && !text.nextStep.isEmpty());
        QVERIFY(!whole(text).contains(QRegularExpression(QStringLiteral("[{}\\[\\]]"))));
    }

    void theEvidenceIsInTheText_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("evidence");
        const auto row = [](ErrorCode code, const QStringList& evidence) {
            QTest::newRow(qPrintable(errorCodeName(code))) << code << evidence;
        };
        const QString date = QStringLiteral("2026-05-01 10:00 UTC");
        const QString both = QStringLiteral("first.example, second.example");
        row(ErrorCode::SignInRefused, {QStringLiteral("<user>"), QStringLiteral("<method>")});
        row(ErrorCode::PromptUnanswered, {QStringLiteral("<prompt>")});
        row(ErrorCode::GatewayUntrusted, {QStringLiteral("<subject>"), QStringLiteral("<issuer>")});
        row(ErrorCode::GatewayNameMismatch, {QStringLiteral("<expected>"), both});
        row(ErrorCode::GatewayCertificateExpired, {QStringLiteral("<subject>"), date});
        row(ErrorCode::GatewayCertificateNotYetValid, {QStringLiteral("<subject>"), date});
        row(ErrorCode::GatewayCertificateUnsuitable, {QStringLiteral("<subject>"), QStringLiteral("<reason>")});
        row(ErrorCode::GatewayNotProven, {QStringLiteral("<host>")});
        row(ErrorCode::GatewayNameUnknown, {QStringLiteral("<host>"), QStringLiteral("<reason>")});
        row(ErrorCode::GatewaySilent,
            {QStringLiteral("<host>"), QStringLiteral("<address>"), QStringLiteral("4711 seconds")});
        row(ErrorCode::ProposalRefused, {QStringLiteral("<protocol>"), both});
        row(ErrorCode::SelectorsRefused, {both});
        row(ErrorCode::NegotiationFailed, {QStringLiteral("<notify>")});
        row(ErrorCode::DataPlaneUnavailable, {QStringLiteral("<dataPlane>"), QStringLiteral("<reason>")});
        row(ErrorCode::RouteNotApplied, {QStringLiteral("<route>"), QStringLiteral("<reason>")});
        row(ErrorCode::ProfileSyntax,
            {QStringLiteral("<file>"), QStringLiteral("line 4711"), QStringLiteral("<reason>")});
        row(ErrorCode::ProfileFieldMissing, {QStringLiteral("<file>"), QStringLiteral("<field>")});
        row(ErrorCode::ProfileFieldInvalid,
            {QStringLiteral("<file>"), QStringLiteral("<field>"), QStringLiteral("<value>"), QStringLiteral("<rule>")});
        row(ErrorCode::ProfileAmbiguous, {QStringLiteral("<profile>"), both});
        row(ErrorCode::ServiceUntrusted, {QStringLiteral("<socket>"), QStringLiteral("<user>")});
        row(ErrorCode::NotAllowed, {QStringLiteral("<action>"), QStringLiteral("<user>")});
        row(ErrorCode::TimedOut, {QStringLiteral("4711 seconds")});
    }

    void theEvidenceIsInTheText()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, evidence);
        const QString text = whole(errorText(Error::of(code, allArguments())));
        for (const QString& part : evidence)
            QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" in: ") + text));
    }

    void aNameMismatchReadsAsPeopleSpeak()
    {
        const ErrorText text =
            errorText(Error::of(ErrorCode::GatewayNameMismatch,
                                {{QStringLiteral("expected"), QStringLiteral("vpn.example.org")},
                                 {QStringLiteral("names"),
                                  QJsonArray{QStringLiteral("gw.example.org"), QStringLiteral("gw2.example.org")}}}));
        QCOMPARE(text.title, QStringLiteral("The gateway did not prove that it is vpn.example.org"));
        QCOMPARE(text.explanation, QStringLiteral("Its certificate is for gw.example.org, gw2.example.org."));
    }

    void partsWithoutEvidenceFallAway()
    {
        const ErrorText text =
            errorText(Error::of(ErrorCode::ProfileFieldMissing, {{QStringLiteral("field"), QStringLiteral("name")}}));
        QCOMPARE(text.explanation, QStringLiteral("The field name is missing."));
        const ErrorText withFile = errorText(
            Error::of(ErrorCode::ProfileFieldMissing, {{QStringLiteral("field"), QStringLiteral("name")},
                                                       {QStringLiteral("file"), QStringLiteral("office.sswan")}}));
        QCOMPARE(withFile.explanation, QStringLiteral("office.sswan: the field name is missing."));
    }

    void aRefusedCertificateIsNotSpokenOfAsAPassword()
    {
        const auto refused = [](const char* user, const char* method) {
            return errorText(
                Error::of(ErrorCode::SignInRefused, {{QStringLiteral("user"), QString::fromLatin1(user)},
                                                     {QStringLiteral("method"), QString::fromLatin1(method)}}));
        };
        const ErrorText certificate = refused("CN=alice, O=Lab", "certificate");
        QCOMPARE(certificate.title, QStringLiteral("The gateway refused your certificate"));
        QVERIFY(certificate.explanation.contains(QLatin1String("CN=alice, O=Lab")));
        QVERIFY(!whole(certificate).contains(QLatin1String("password")));
        QVERIFY(whole(certificate).contains(QLatin1String("administrator")));
        QVERIFY(!whole(refused("", "certificate")).contains(QLatin1String("(not known)")));
        const ErrorText password = refused("alice", "password");
        QCOMPARE(password.title, QStringLiteral("The gateway refused the sign-in"));
        QVERIFY(password.nextStep.contains(QLatin1String("type the password again")));
    }

    void aMissingDataPlaneIsNotAnsweredWithOneThatIsNotThere()
    {
        const ErrorText text = errorText(Error::of(ErrorCode::DataPlaneUnavailable, allArguments()));
        QVERIFY(!text.nextStep.contains(QLatin1String("--data-plane")));
        QVERIFY(text.nextStep.contains(QLatin1String("log")));
        QVERIFY(text.nextStep.contains(QLatin1String("tun")));
    }

    // A new code is decided on here, not by the default.
    void onlyTheseEndInAnythingElse()
    {
        const QSet<ErrorCode> expected{
            ErrorCode::PromptCancelled,   ErrorCode::RequestMalformed, ErrorCode::MethodUnknown,
            ErrorCode::ConnectionUnknown, ErrorCode::LimitExceeded,    ErrorCode::TimedOut,
            ErrorCode::Internal,          ErrorCode::IdleDisconnected, ErrorCode::KeychainUnavailable,
            ErrorCode::KeychainLocked,    ErrorCode::KeychainRefused,  ErrorCode::KeychainSilent};
        QSet<ErrorCode> others;
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < codes.keyCount(); ++i) {
            const auto code = static_cast<ErrorCode>(codes.value(i));
            QCOMPARE(exitCodeOf(code) == 14, isOfThisMachine(code));
            if (exitCodeOf(code) == 1)
                others.insert(code);
        }
        QCOMPARE(others, expected);
        QCOMPARE(exitCodeOf(ErrorCode::PromptUnanswered), 10);
    }

    void anArgumentIsNeverReadAsAPattern()
    {
        const ErrorText text = errorText(
            Error::of(ErrorCode::ProfileNotFound, {{QStringLiteral("profile"), QStringLiteral("{profile} [x] %1")}}));
        QCOMPARE(text.title, QStringLiteral("There is no profile \"{profile} [x] %1\""));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
