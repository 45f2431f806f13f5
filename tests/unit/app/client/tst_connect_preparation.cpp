// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/connect_preparation.h"

#include "../../core/formats/test_identity.h"

#include <QTest>

using namespace sallyport;
using Need = SecretNeed::Kind;

namespace {

Secret secret(const char* text)
{
    return Secret::fromBytes(text);
}

TypedSecrets typed(Need kind, const char* text)
{
    TypedSecrets all;
    all.of(kind) = secret(text);
    return all;
}

TypedSecrets typed(Need kind, const char* text, Need second, const char* secondText)
{
    TypedSecrets all = typed(kind, text);
    all.of(second) = secret(secondText);
    return all;
}

QByteArray bytesOf(const std::optional<Secret>& secret)
{
    if (!secret)
        return "(none)";
    const auto revealed = secret->reveal();
    return QByteArray(reinterpret_cast<const char*>(revealed.data()), static_cast<qsizetype>(revealed.size()));
}

} // namespace

class TestConnectPreparation : public QObject {
    Q_OBJECT

    test::Party m_alice = test::makeParty("alice", nullptr, false);
    test::Party m_bob = test::makeParty("bob", nullptr, false);

    static Profile profileOf(AuthenticationMethod method)
    {
        Profile profile;
        profile.name = QStringLiteral("Office");
        profile.method = method;
        profile.gateway.host = QStringLiteral("vpn.example.org");
        profile.local.userName = QStringLiteral("alice");
        if (usesTls(method))
            profile.local.aaaServer = QStringLiteral("aaa.example.org");
        return profile;
    }

    Profile withKey(AuthenticationMethod method, const char* password) const
    {
        Profile profile = profileOf(method);
        profile.local.pkcs12 = test::pkcs12(&m_alice, nullptr, password);
        return profile;
    }

    static Profile withToken(AuthenticationMethod method)
    {
        Profile profile = profileOf(method);
        profile.local.token = QStringLiteral("pkcs11:token=Card;id=%01;type=cert");
        return profile;
    }

    static Result<Credentials> prepared(const Profile& profile, const TypedSecrets& secrets)
    {
        return prepareCredentials(profile, secrets, QDateTime::currentDateTimeUtc());
    }

    // Of a certificate that is valid from and to so many seconds from now.
    static Profile dated(long from, long to)
    {
        test::Party party = test::makeParty("alice", nullptr, false);
        X509_gmtime_adj(X509_getm_notBefore(party.certificate.get()), from);
        X509_gmtime_adj(X509_getm_notAfter(party.certificate.get()), to);
        X509_sign(party.certificate.get(), party.key.get(), EVP_sha256());
        Profile profile = profileOf(AuthenticationMethod::Certificate);
        profile.local.pkcs12 = test::pkcs12(&party, nullptr, "");
        return profile;
    }

private Q_SLOTS:
    void whatEachMethodNeeds_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<QList<SecretNeed>>("needs");
        using Method = AuthenticationMethod;
        const SecretNeed password{Need::Password, true};
        const SecretNeed later{Need::Password, false};
        const SecretNeed key{Need::KeyPassword, true};
        const SecretNeed pin{Need::Pin, false};
        QTest::newRow("EAP-MSCHAPv2") << profileOf(Method::EapMschapv2) << QList{password};
        QTest::newRow("EAP-PEAP") << profileOf(Method::EapPeap) << QList{password};
        QTest::newRow("EAP-TTLS") << profileOf(Method::EapTtls) << QList{password};
        Profile codeInside = profileOf(Method::EapTtls);
        codeInside.local.innerMethod = InnerMethod::Gtc;
        QTest::newRow("EAP-TTLS with GTC inside") << codeInside << QList{later};
        QTest::newRow("EAP-GTC") << profileOf(Method::EapGtc) << QList{later};
        QTest::newRow("EAP auto") << profileOf(Method::EapAuto) << QList{password};
        QTest::newRow("EAP auto with a key") << withKey(Method::EapAuto, "geheim") << QList{key, later};
        QTest::newRow("EAP-TLS") << withKey(Method::EapTls, "geheim") << QList{key};
        QTest::newRow("EAP-TLS, open key") << withKey(Method::EapTls, "") << QList<SecretNeed>();
        QTest::newRow("EAP-TLS, token") << withToken(Method::EapTls) << QList{pin};
        QTest::newRow("certificate") << withKey(Method::Certificate, "geheim") << QList{key};
        QTest::newRow("both") << withKey(Method::CertificateThenEap, "geheim") << QList{key, password};
        QTest::newRow("both, token") << withToken(Method::CertificateThenEap) << QList{pin, password};
        QTest::newRow("shared key") << profileOf(Method::PreSharedKey) << QList{SecretNeed{Need::PreSharedKey, true}};
    }
    void whatEachMethodNeeds()
    {
        QFETCH(Profile, profile);
        QFETCH(QList<SecretNeed>, needs);
        QCOMPARE(secretNeeds(profile), needs);
    }

    void aPinIsNeverSaved()
    {
        QVERIFY(!savedAs(Need::Pin));
        QCOMPARE(savedAs(Need::PreSharedKey), SecretKind::PreSharedKey);
        QCOMPARE(savedAs(Need::KeyPassword), SecretKind::Pkcs12Password);
        QCOMPARE(savedAs(Need::Password), SecretKind::Password);
    }

    void aUserNameNeedsAPasswordAndNothingElse()
    {
        const Profile profile = profileOf(AuthenticationMethod::EapMschapv2);
        const Result<Credentials> credentials = prepared(profile, typed(Need::Password, "geheim"));
        QVERIFY(credentials);
        QCOMPARE(bytesOf(credentials->password), "geheim");
        QVERIFY(credentials->certificates.isEmpty() && !credentials->privateKey && !credentials->preSharedKey);
        QVERIFY(!prepared(profile, {})->password); // the service asks then
    }

    void aCertificateComesOutOfItsPkcs12_data()
    {
        QTest::addColumn<AuthenticationMethod>("method");
        QTest::newRow("certificate") << AuthenticationMethod::Certificate;
        QTest::newRow("EAP-TLS") << AuthenticationMethod::EapTls;
        QTest::newRow("EAP auto") << AuthenticationMethod::EapAuto;
    }
    void aCertificateComesOutOfItsPkcs12()
    {
        QFETCH(AuthenticationMethod, method);
        const Profile profile = withKey(method, "geheim");
        const Result<Credentials> credentials = prepared(profile, typed(Need::KeyPassword, "geheim"));
        QVERIFY(credentials);
        QVERIFY(!credentials->password); // that of the file is nobody else's business
        QCOMPARE(credentials->certificates, QList<QByteArray>{test::der(m_alice.certificate)});
        QVERIFY(credentials->privateKey);
        const Result<Credentials> wrong = prepared(profile, typed(Need::KeyPassword, "falsch"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Pkcs12PasswordWrong);
        QCOMPARE(wrong.error().arguments.value(QStringLiteral("file")).toString(), QStringLiteral("Office"));
    }

    void twoRoundsTakeTwoSecrets()
    {
        const Result<Credentials> credentials =
            prepared(withKey(AuthenticationMethod::CertificateThenEap, "geheim"),
                     typed(Need::KeyPassword, "geheim", Need::Password, "open-sesame"));
        QVERIFY(credentials);
        QVERIFY(credentials->privateKey);
        QCOMPARE(bytesOf(credentials->password), "open-sesame");
    }

    void aTokenTakesItsPinAndNothingIsOpened()
    {
        const Profile profile = withToken(AuthenticationMethod::Certificate);
        const Result<Credentials> credentials = prepared(profile, typed(Need::Pin, "1234"));
        QVERIFY(credentials);
        QCOMPARE(bytesOf(credentials->pin), "1234");
        QVERIFY(credentials->certificates.isEmpty() && !credentials->privateKey);
        QVERIFY(!prepared(profile, {})->pin); // the service asks
    }

    void aPreSharedKeyMustBeStrong()
    {
        const Profile profile = profileOf(AuthenticationMethod::PreSharedKey);
        const Result<Credentials> weak = prepared(profile, typed(Need::PreSharedKey, "password"));
        QVERIFY(!weak);
        QCOMPARE(weak.error().code, ErrorCode::PreSharedKeyWeak);
        const char* strong = "wQ7xLm2vRt9zKp4sHd8nBc";
        const Result<Credentials> credentials = prepared(profile, typed(Need::PreSharedKey, strong));
        QVERIFY(credentials);
        QCOMPARE(bytesOf(credentials->preSharedKey), strong);
        QVERIFY(!credentials->password);
    }

    void aCertificateOutOfItsTimeIsRefused_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("date");
        QTest::newRow("over") << dated(-7200, -3600) << ErrorCode::ClientCertificateExpired
                              << QStringLiteral("notAfter");
        QTest::newRow("not yet") << dated(3600, 7200) << ErrorCode::ClientCertificateNotYetValid
                                 << QStringLiteral("notBefore");
    }
    void aCertificateOutOfItsTimeIsRefused()
    {
        QFETCH(Profile, profile);
        QFETCH(ErrorCode, code);
        QFETCH(QString, date);
        const Result<Credentials> refused = prepared(profile, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        const QJsonObject& arguments = refused.error().arguments;
        QVERIFY(arguments.value(QStringLiteral("subject")).toString().contains(QLatin1String("CN=alice")));
        for (const QString& name : {date, QStringLiteral("now")})
            QVERIFY(QDateTime::fromString(arguments.value(name).toString(), Qt::ISODate).isValid());
    }

    void aKeyOfAnotherCertificateIsRefused()
    {
        const test::Party mixed{test::makeKey(), test::Certificate(X509_dup(m_bob.certificate.get()))};
        Profile profile = profileOf(AuthenticationMethod::Certificate);
        profile.local.pkcs12 = test::pkcs12Of({{&mixed, nullptr}}, "");
        const Result<Credentials> refused = prepared(profile, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ClientKeyMismatch);
        QVERIFY(refused.error().arguments.value(QStringLiteral("subject")).toString().contains(QLatin1String("bob")));
    }

    void aCertificateProfileWithoutKeySaysSo()
    {
        for (const AuthenticationMethod method : {AuthenticationMethod::Certificate, AuthenticationMethod::EapTls}) {
            QVERIFY(secretNeeds(profileOf(method)).isEmpty());
            QCOMPARE(prepared(profileOf(method), {}).error().code, ErrorCode::ClientKeyMissing);
        }
        QVERIFY(prepared(profileOf(AuthenticationMethod::EapAuto), typed(Need::Password, "x")));
    }

    void whatCanNotBeConnectedIsRefusedFirst()
    {
        Profile profile = profileOf(AuthenticationMethod::EapPeap);
        profile.local.aaaServer.clear();
        QCOMPARE(prepared(profile, typed(Need::Password, "x")).error().code, ErrorCode::AaaIdentityMissing);
    }

    void onlyWhatWasRefusedIsAskedForAnew()
    {
        using Method = AuthenticationMethod;
        const auto refused = [](const char* round) {
            return Error::of(ErrorCode::SignInRefused, {{QStringLiteral("round"), QString::fromLatin1(round)}});
        };
        QCOMPARE(refusedNeed(refused("password"), profileOf(Method::EapMschapv2)), Need::Password);
        QCOMPARE(refusedNeed(refused("eap"), withKey(Method::CertificateThenEap, "geheim")), Need::Password);
        QVERIFY(!refusedNeed(refused("certificate"), withKey(Method::CertificateThenEap, "geheim")));
        QVERIFY(!refusedNeed(refused("certificate"), withKey(Method::Certificate, "geheim")));
        QVERIFY(!refusedNeed(refused("eap"), profileOf(Method::EapGtc))); // the next code is the service's to ask
        QCOMPARE(refusedNeed(refused("shared-key"), profileOf(Method::PreSharedKey)), Need::PreSharedKey);
        QCOMPARE(refusedNeed(Error::of(ErrorCode::Pkcs12PasswordWrong), withKey(Method::EapTls, "geheim")),
                 Need::KeyPassword);
        QVERIFY(!refusedNeed(Error::of(ErrorCode::AccountRefused), profileOf(Method::EapMschapv2)));
        QVERIFY(!refusedNeed(Error::of(ErrorCode::GatewayUntrusted), profileOf(Method::EapMschapv2)));
    }
};

QTEST_GUILESS_MAIN(TestConnectPreparation)
#include "tst_connect_preparation.moc"
