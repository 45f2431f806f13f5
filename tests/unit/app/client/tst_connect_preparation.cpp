// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/connect_preparation.h"

#include "../../core/formats/test_identity.h"

#include <QTest>

using namespace sallyport;

class TestConnectPreparation : public QObject {
    Q_OBJECT

    test::Party m_alice = test::makeParty("alice", nullptr, false);

    Profile certificateProfile(const char* password) const
    {
        Profile profile;
        profile.name = QStringLiteral("Office");
        profile.method = AuthenticationMethod::Certificate;
        profile.local.pkcs12 = test::pkcs12(&m_alice, nullptr, password);
        return profile;
    }

private Q_SLOTS:
    void aUserNameNeedsAPasswordAndNothingElse()
    {
        const Profile profile;
        QVERIFY(needsPassword(profile));
        const Result<Credentials> credentials = prepareCredentials(profile, Secret::fromBytes("geheim"));
        QVERIFY(credentials);
        QVERIFY(credentials->password && credentials->certificates.isEmpty() && !credentials->privateKey);
        QVERIFY(!prepareCredentials(profile, {})->password); // the service asks then
    }

    void aCertificateComesOutOfItsPkcs12()
    {
        const Profile profile = certificateProfile("geheim");
        QVERIFY(needsPassword(profile));
        const Result<Credentials> credentials = prepareCredentials(profile, Secret::fromBytes("geheim"));
        QVERIFY(credentials);
        QVERIFY(!credentials->password); // that of the file is nobody else's business
        QCOMPARE(credentials->certificates, QList<QByteArray>{test::der(m_alice.certificate)});
        QVERIFY(credentials->privateKey);
        const Result<Credentials> wrong = prepareCredentials(profile, Secret::fromBytes("falsch"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Pkcs12PasswordWrong);
        QCOMPARE(wrong.error().arguments.value(QStringLiteral("file")).toString(), QStringLiteral("Office"));
    }

    void anOpenPkcs12NeedsNoPassword()
    {
        const Profile profile = certificateProfile("");
        QVERIFY(!needsPassword(profile));
        QVERIFY(prepareCredentials(profile, {}));
    }

    void aMethodOfLaterVersionsIsRefusedBeforeAnybodyIsAsked_data()
    {
        QTest::addColumn<AuthenticationMethod>("method");
        QTest::addColumn<QString>("words");
        QTest::newRow("EAP-GTC") << AuthenticationMethod::EapGtc << QStringLiteral("EAP-GTC");
        QTest::newRow("EAP-TLS") << AuthenticationMethod::EapTls << QStringLiteral("EAP-TLS");
        QTest::newRow("EAP-TTLS") << AuthenticationMethod::EapTtls << QStringLiteral("EAP-TTLS");
        QTest::newRow("EAP-PEAP") << AuthenticationMethod::EapPeap << QStringLiteral("EAP-PEAP");
        QTest::newRow("both") << AuthenticationMethod::CertificateThenEap << QStringLiteral("certificate, then");
        QTest::newRow("a key") << AuthenticationMethod::PreSharedKey << QStringLiteral("pre-shared key");
    }
    void aMethodOfLaterVersionsIsRefusedBeforeAnybodyIsAsked()
    {
        QFETCH(AuthenticationMethod, method);
        QFETCH(QString, words);
        Profile profile = certificateProfile("geheim");
        profile.method = method;
        QVERIFY(!needsPassword(profile));
        const Result<Credentials> refused = prepareCredentials(profile, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MethodNotSupported);
        QCOMPARE(refused.error().arguments.value(QStringLiteral("profile")).toString(), QStringLiteral("Office"));
        QVERIFY(refused.error().arguments.value(QStringLiteral("method")).toString().contains(words));
        QVERIFY(!checkMethod(profile));
    }

    void aCertificateProfileWithoutKeySaysSo()
    {
        Profile profile = certificateProfile("");
        profile.local.pkcs12.clear();
        QVERIFY(!needsPassword(profile));
        QCOMPARE(prepareCredentials(profile, {}).error().code, ErrorCode::ClientKeyMissing);
    }
};

QTEST_GUILESS_MAIN(TestConnectPreparation)
#include "tst_connect_preparation.moc"
