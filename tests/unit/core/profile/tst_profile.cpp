// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_profile.h"

#include <QTest>

using namespace sallyport;

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksComeBackAsTheyWereWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* text, const char* written) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written);
        };
        row("10.1.0.0/16", "10.1.0.0/16");
        row("0.0.0.0/0", "0.0.0.0/0");
        row("10.1.2.3", "10.1.2.3/32");
        row("::/0", "::/0");
        row("2001:db8::/32", "2001:db8::/32");
        row("2001:db8::1", "2001:db8::1/128");
    }

    void networksComeBackAsTheyWereWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const Result<Subnet> subnet = subnetFromString(text);
        QVERIFY(subnet);
        QCOMPARE(subnetToString(*subnet), written);
    }

    void whatIsNoNetworkIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "/", "10.1.0.0/33", "10.1.0.0/-1", "10.1.0.0/+8", "10.1.0.0/08", "10.1.0.0/",
                                 "10.1/16", "1", "10.1.2.3/16", "2001:db8::1/32", "::/129", "fe80::1%eth0",
                                 "10.1.0.0/16/8", "office.example.org", "010.001.000.000/16", "10.1.0.0/16\n"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("long") << QString(100000, QLatin1Char('1'));
    }

    void whatIsNoNetworkIsRefused()
    {
        QFETCH(QString, text);
        const Result<Subnet> subnet = subnetFromString(text);
        QVERIFY(!subnet);
        QCOMPARE(subnet.error().code, ErrorCode::ProfileFieldInvalid);
        QVERIFY(subnet.error().arguments.value(QStringLiteral("value")).toString().size() <= 64);
    }

    void methodsAreCalledAsInSswan()
    {
        for (const AuthenticationMethod method :
             {AuthenticationMethod::EapAuto, AuthenticationMethod::EapMschapv2, AuthenticationMethod::EapGtc,
              AuthenticationMethod::EapTls, AuthenticationMethod::EapTtls, AuthenticationMethod::EapPeap,
              AuthenticationMethod::Certificate, AuthenticationMethod::CertificateThenEap,
              AuthenticationMethod::PreSharedKey}) {
            const Result<AuthenticationMethod> read = authenticationMethodFromName(authenticationMethodName(method));
            QVERIFY(read);
            QCOMPARE(*read, method);
        }
        QCOMPARE(authenticationMethodFromName(QStringLiteral("psk")).error().code, ErrorCode::ProfileFieldInvalid);
        QCOMPARE(authenticationMethodName(AuthenticationMethod::EapAuto), QStringLiteral("ikev2-eap-auto"));
    }

    void innerMethodsHaveNamesOfTheirOwn()
    {
        for (const InnerMethod method : {InnerMethod::Any, InnerMethod::Mschapv2, InnerMethod::Gtc}) {
            const Result<InnerMethod> read = innerMethodFromName(innerMethodName(method));
            QVERIFY(read);
            QCOMPARE(*read, method);
        }
        QCOMPARE(innerMethodFromName(QStringLiteral("md5")).error().code, ErrorCode::ProfileFieldInvalid);
    }

    void whatAMethodNeedsIsSaid()
    {
        QVERIFY(usesPassword(AuthenticationMethod::EapAuto));
        QVERIFY(!usesCertificate(AuthenticationMethod::EapAuto));
        QVERIFY(canUseCertificate(AuthenticationMethod::EapAuto));
        QVERIFY(canUseCertificate(AuthenticationMethod::EapTls));
        QVERIFY(!canUseCertificate(AuthenticationMethod::EapPeap));
        for (const AuthenticationMethod method :
             {AuthenticationMethod::EapTls, AuthenticationMethod::EapTtls, AuthenticationMethod::EapPeap})
            QVERIFY(usesTls(method));
        QVERIFY(!usesTls(AuthenticationMethod::EapAuto));
        QVERIFY(!usesTls(AuthenticationMethod::Certificate));
    }

    void theIdentityToProveIsTheHostUnlessNamed()
    {
        GatewaySettings gateway;
        gateway.host = QStringLiteral("vpn.example.org");
        QCOMPARE(gateway.expectedIdentity(), QStringLiteral("vpn.example.org"));
        gateway.identity = QStringLiteral("gw.example.org");
        QCOMPARE(gateway.expectedIdentity(), QStringLiteral("gw.example.org"));
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
