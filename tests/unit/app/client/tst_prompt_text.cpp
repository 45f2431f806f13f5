// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/prompt_text.h"
#include "app/client/token_list.h"

#include <QJsonArray>
#include <QTest>

using namespace sallyport;

class TestPromptText : public QObject {
    Q_OBJECT

    static Profile office()
    {
        Profile profile;
        profile.name = QStringLiteral("Office");
        profile.gateway.host = QStringLiteral("vpn.example.org");
        profile.local.userName = QStringLiteral("alice");
        return profile;
    }

    static Prompt prompt(PromptKind kind, const char* serverText = "")
    {
        Prompt prompt;
        prompt.kind = kind;
        prompt.serverText = QString::fromLatin1(serverText);
        return prompt;
    }

private Q_SLOTS:
    void theWordsNameWhatAndWhere()
    {
        QCOMPARE(needWords(SecretNeed::Kind::Password, office()),
                 QStringLiteral("the password of alice at vpn.example.org"));
        QCOMPARE(needWords(SecretNeed::Kind::KeyPassword, office()),
                 QStringLiteral("the password of the client key in Office"));
        QCOMPARE(needWords(SecretNeed::Kind::PreSharedKey, office()),
                 QStringLiteral("the pre-shared key of vpn.example.org"));
        QVERIFY(promptWords(prompt(PromptKind::Pin), office()).contains(QLatin1String("PIN")));
        Prompt other = prompt(PromptKind::Password);
        other.userName = QStringLiteral("bob");
        QCOMPARE(promptWords(other, office()), QStringLiteral("the password of bob at vpn.example.org"));
    }

    void theGatewaysTextIsNeverPartOfOurWords()
    {
        for (const PromptKind kind : {PromptKind::Password, PromptKind::OneTimeCode, PromptKind::Pin,
                                      PromptKind::PreSharedKey, PromptKind::Message})
            QVERIFY(!promptWords(prompt(kind, "evil"), office()).contains(QLatin1String("evil")));
    }

    void onlyAOneTimeCodeIsSeenAsItIsTyped()
    {
        QVERIFY(!isTypedHidden(PromptKind::OneTimeCode, QStringLiteral("Enter the code from your phone")));
        QVERIFY(isTypedHidden(PromptKind::OneTimeCode, QStringLiteral("Password:")));
        QVERIFY(isTypedHidden(PromptKind::OneTimeCode, QStringLiteral("PIN and code")));
        QVERIFY(isTypedHidden(PromptKind::Password, {}));
        QVERIFY(isTypedHidden(PromptKind::Pin, {}));
        QVERIFY(isTypedHidden(PromptKind::PreSharedKey, {}));
    }

    void codesAndPinsAreNeverSaved()
    {
        QVERIFY(!savedAs(PromptKind::OneTimeCode));
        QVERIFY(!savedAs(PromptKind::Pin));
        QVERIFY(!savedAs(PromptKind::Message));
        QCOMPARE(savedAs(PromptKind::Password), SecretKind::Password);
        QCOMPARE(savedAs(PromptKind::PreSharedKey), SecretKind::PreSharedKey);
    }

    void theGatewaysTextIsBoundedAndPlain()
    {
        QCOMPARE(shownServerText(QStringLiteral("Enter\x1b[2J the\tcode\r\nnow \u202e")),
                 QStringLiteral("Enter[2J the code\nnow"));
        QVERIFY(shownServerText(QString(100000, QLatin1Char('x'))).size() <= 1000);
        QVERIFY(shownServerText(QString(500, QLatin1Char('\n')) + QLatin1Char('x')).count(QLatin1Char('\n')) <= 12);
    }

    void tokensFromTheServiceAreBounded()
    {
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(QJsonObject{{QStringLiteral("label"), QString(5000, QLatin1Char('l'))}});
        const QList<Token> tokens = tokensFromJson({{QStringLiteral("tokens"), many}});
        QCOMPARE(tokens.size(), 64);
        QCOMPARE(tokens.first().label.size(), 512);
        QVERIFY(tokensFromJson({{QStringLiteral("tokens"), QStringLiteral("none")}}).isEmpty());
    }

    void aCertificateIsFoundByItsUri()
    {
        const QJsonObject certificate{{QStringLiteral("uri"), QStringLiteral("pkcs11:id=%01;type=cert")},
                                      {QStringLiteral("label"), QStringLiteral("alice")},
                                      {QStringLiteral("certificate"), QStringLiteral("QUJD")}};
        const QJsonObject token{{QStringLiteral("label"), QStringLiteral("Card")},
                                {QStringLiteral("certificates"), QJsonArray{certificate}}};
        const QList<Token> tokens = tokensFromJson({{QStringLiteral("tokens"), QJsonArray{token}}});
        QCOMPARE(certificateOnToken(tokens, QStringLiteral("pkcs11:id=%01;type=cert")), QByteArray("ABC"));
        QVERIFY(certificateOnToken(tokens, QStringLiteral("pkcs11:id=%02;type=cert")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPromptText)
#include "tst_prompt_text.moc"
