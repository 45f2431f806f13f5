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
             {"user",   "method",    "prompt",      "subject",    "issuer",   "expected", "host",  "address",
              "notify", "dataPlane", "route",       "path",       "profile",  "file",     "field", "value",
              "socket", "action",    "connection",  "what",       "protocol", "reason",   "rule",  "managedBy",
              "format", "entry",     "message",     "wanted",     "token",    "source",   "since", "extension",
              "url",    "target",    "certificate", "commonName", "round"})
            arguments.insert(QLatin1String(name), QStringLiteral("<%1>").arg(QLatin1String(name)));
        for (const char* name : {"names", "matches", "offered", "purposes", "found"})
            arguments.insert(QLatin1String(name),
                             QJsonArray{QStringLiteral("first.example"), QStringLiteral("second.example")});
        for (const char* name : {"port", "seconds", "line", "size", "limit", "ours", "theirs", "answered"})
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
        const QString both = QStringLiteral("first.example and second.example");
        row(ErrorCode::SignInRefused, {QStringLiteral("<user>"), QStringLiteral("<method>")});
        row(ErrorCode::PasswordExpired, {QStringLiteral("<user>"), QStringLiteral("<message>")});
        row(ErrorCode::AccountRefused,
            {QStringLiteral("<user>"), QStringLiteral("<reason>"), QStringLiteral("<message>")});
        row(ErrorCode::EapMethodRefused, {both, QStringLiteral("<wanted>")});
        row(ErrorCode::PromptUnanswered, {QStringLiteral("<prompt>")});
        row(ErrorCode::NobodyToAsk, {QStringLiteral("<prompt>")});
        row(ErrorCode::AnswerTooLate, {QStringLiteral("<host>"), QStringLiteral("4711 seconds")});
        row(ErrorCode::PinWrong, {QStringLiteral("<token>")});
        row(ErrorCode::PinLocked, {QStringLiteral("<token>")});
        row(ErrorCode::GatewayNameMissing, {QStringLiteral("<expected>"), QStringLiteral("<commonName>")});
        row(ErrorCode::GatewayCertificateWeak, {QStringLiteral("<subject>"), QStringLiteral("<reason>")});
        row(ErrorCode::GatewayCertificatePurpose, {QStringLiteral("<subject>"), both});
        row(ErrorCode::GatewayCertificateConstraint, {QStringLiteral("<subject>"), both, QStringLiteral("<reason>")});
        row(ErrorCode::GatewayCertificatePathLength, {QStringLiteral("<subject>")});
        row(ErrorCode::GatewayCertificateCritical, {QStringLiteral("<subject>"), QStringLiteral("<extension>")});
        row(ErrorCode::GatewayCertificateRevoked, {QStringLiteral("<subject>"), QStringLiteral("<since>"),
                                                   QStringLiteral("<reason>"), QStringLiteral("<source>")});
        row(ErrorCode::RevocationUnknown,
            {QStringLiteral("<subject>"), QStringLiteral("<reason>"), QStringLiteral("<url>")});
        row(ErrorCode::AaaServerUntrusted, {QStringLiteral("<subject>"), QStringLiteral("<issuer>")});
        row(ErrorCode::AaaServerNameMismatch, {QStringLiteral("<expected>"), both});
        row(ErrorCode::AaaServerCertificateExpired, {QStringLiteral("<subject>"), date});
        row(ErrorCode::AaaServerUnsuitable, {QStringLiteral("<subject>"), QStringLiteral("<reason>")});
        row(ErrorCode::AaaServerNotProven, {QStringLiteral("<expected>")});
        row(ErrorCode::FloatedPortSilent,
            {QStringLiteral("<host>"), QStringLiteral("<address>"), QStringLiteral("UDP port 4711")});
        row(ErrorCode::GatewayRedirects, {QStringLiteral("<host>"), QStringLiteral("<target>")});
        row(ErrorCode::ClientCertificateExpired, {QStringLiteral("<subject>"), date});
        row(ErrorCode::ClientCertificateNotYetValid, {QStringLiteral("<subject>"), date});
        row(ErrorCode::ClientKeyMismatch, {QStringLiteral("<subject>")});
        row(ErrorCode::PreSharedKeyWeak, {QStringLiteral("<profile>"), QStringLiteral("<reason>")});
        row(ErrorCode::AaaIdentityMissing, {QStringLiteral("<profile>")});
        row(ErrorCode::TokenMissing, {QStringLiteral("<token>"), both});
        row(ErrorCode::TokenCertificateMissing, {QStringLiteral("<token>"), QStringLiteral("<certificate>")});
        row(ErrorCode::TokenUnusable, {QStringLiteral("<token>"), QStringLiteral("<reason>")});
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
        QCOMPARE(text.explanation, QStringLiteral("Its certificate is for gw.example.org and gw2.example.org."));
    }

    void listsReadAsPeopleSpeak()
    {
        const auto names = [](int count) {
            QJsonArray array;
            for (int i = 0; i < count; ++i)
                array.append(QStringLiteral("n%1").arg(i));
            return errorText(Error::of(ErrorCode::GatewayNameMismatch, {{QStringLiteral("names"), array}})).explanation;
        };
        QCOMPARE(names(1), QStringLiteral("Its certificate is for n0."));
        QCOMPARE(names(3), QStringLiteral("Its certificate is for n0, n1 and n2."));
        QVERIFY(names(40).endsWith(QLatin1String("n10, n11 and 28 more.")));
        const ErrorText noToken =
            errorText(Error::of(ErrorCode::TokenMissing, {{QStringLiteral("token"), QStringLiteral("Card")},
                                                          {QStringLiteral("found"), QJsonArray()}}));
        QCOMPARE(noToken.explanation, QStringLiteral("Card was not found; this computer sees none."));
    }

    void theServicesOwnWordsBecomeOurs_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("words");
        const auto row = [](ErrorCode code, const char* argument, const char* word, const char* words) {
            QTest::newRow(word) << code << QString::fromLatin1(argument) << QString::fromLatin1(word)
                                << QString::fromLatin1(words);
        };
        row(ErrorCode::SignInRefused, "round", "eap", "did not accept the password or code of");
        row(ErrorCode::SignInRefused, "round", "password", "did not accept the password of");
        row(ErrorCode::SignInRefused, "method", "ikev2-eap-peap", "(method: EAP-PEAP)");
        row(ErrorCode::NobodyToAsk, "prompt", "oneTimeCode", ": the one-time code.");
        row(ErrorCode::NobodyToAsk, "prompt", "pin", ": the PIN of the token.");
        row(ErrorCode::NobodyToAsk, "prompt", "preSharedKey", ": the pre-shared key.");
        row(ErrorCode::AccountRefused, "reason", "disabled", "the account is disabled");
        row(ErrorCode::AccountRefused, "reason", "hours", "not at this time of day");
        row(ErrorCode::AccountRefused, "reason", "dial-in", "the account may not use the VPN");
    }
    void theServicesOwnWordsBecomeOurs()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, argument);
        QFETCH(QString, word);
        QFETCH(QString, words);
        const QString text = whole(errorText(Error::of(code, {{argument, word}})));
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void aNoticeDoesNotSoundLikeAnEnd()
    {
        const Error unknown = Error::of(ErrorCode::RevocationUnknown,
                                        {{QStringLiteral("subject"), QStringLiteral("CN=gw")},
                                         {QStringLiteral("reason"), QStringLiteral("no answer within 5 seconds.")},
                                         {QStringLiteral("url"), QStringLiteral("http://ocsp.example.org/")}});
        const ErrorText notice = noticeText(unknown);
        QVERIFY(notice.explanation.contains(QLatin1String("the connection goes on")));
        QVERIFY(
            notice.explanation.contains(QLatin1String("at http://ocsp.example.org/: no answer within 5 seconds. ")));
        QVERIFY(errorText(unknown).explanation.contains(QLatin1String("needs an answer to go on")));
        const Error other = Error::of(ErrorCode::TimedOut, {{QStringLiteral("seconds"), 5}});
        QCOMPARE(noticeText(other).title, errorText(other).title);
    }

    void aRefusedPreSharedKeyIsSpokenOfAsAKey()
    {
        for (const char* argument : {"round", "method"}) {
            const ErrorText text = errorText(
                Error::of(ErrorCode::SignInRefused, {{QString::fromLatin1(argument), QStringLiteral("shared-key")}}));
            QCOMPARE(text.title, QStringLiteral("The gateway refused the pre-shared key"));
            QVERIFY(!whole(text).contains(QLatin1String("password")));
        }
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
        for (const ErrorCode code :
             {ErrorCode::PasswordExpired, ErrorCode::AccountRefused, ErrorCode::EapMethodRefused,
              ErrorCode::NobodyToAsk, ErrorCode::AnswerTooLate, ErrorCode::PinWrong, ErrorCode::PinLocked})
            QCOMPARE(exitCodeOf(code), 10);
        for (int i = 0; i < codes.keyCount(); ++i) {
            const QString name = QString::fromLatin1(codes.key(i));
            const auto code = static_cast<ErrorCode>(codes.value(i));
            if (name.startsWith(QLatin1String("AaaServer")) || name.startsWith(QLatin1String("GatewayCertificate")) ||
                name.startsWith(QLatin1String("Revocation")) || name.startsWith(QLatin1String("GatewayName")))
                QCOMPARE(exitCodeOf(code), code == ErrorCode::GatewayNameUnknown ? 12 : 11);
            if (name.startsWith(QLatin1String("ClientCertificate")) || name.startsWith(QLatin1String("Token")))
                QCOMPARE(exitCodeOf(code), 5);
        }
        QCOMPARE(exitCodeOf(ErrorCode::FloatedPortSilent), 12);
        QCOMPARE(exitCodeOf(ErrorCode::GatewayRedirects), 13);
        QCOMPARE(exitCodeOf(ErrorCode::PreSharedKeyWeak), 5);
        QCOMPARE(exitCodeOf(ErrorCode::AaaIdentityMissing), 5);
        QCOMPARE(exitCodeOf(ErrorCode::ClientKeyMismatch), 5);
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
