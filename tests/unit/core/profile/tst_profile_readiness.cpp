// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_readiness.h"
#include "sample_profile.h"

#include <QTest>

using namespace sallyport;

namespace {

// The sample says something in every field; of its revocation that is strict without anybody to ask.
Profile connectable()
{
    Profile profile = sampleProfile();
    profile.gateway.revocation.ocsp = true;
    return profile;
}

} // namespace

class TestProfileReadiness : public QObject {
    Q_OBJECT

    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }

    static QString field(const Result<void>& checked)
    {
        return checked.error().arguments.value(text("field")).toString();
    }

private Q_SLOTS:
    void strictRevocationNeedsSomebodyToAsk()
    {
        Profile profile = connectable();
        profile.gateway.revocation = {.crl = false, .ocsp = false, .strict = true};
        QCOMPARE(checkConnectable(profile).error().arguments.value(QLatin1String("field")).toString(),
                 QStringLiteral("remote.revocation.strict"));
        profile.gateway.revocation.ocsp = true;
        QVERIFY(checkConnectable(profile));
        profile.gateway.revocation = {.crl = false, .ocsp = false, .strict = false};
        QVERIFY(checkConnectable(profile));
    }

    void aWholeProfileMayConnect() { QVERIFY(checkConnectable(connectable())); }

    void whoeverSignsInInsideTlsMustSayWhereItEnds()
    {
        for (const AuthenticationMethod method :
             {AuthenticationMethod::EapTls, AuthenticationMethod::EapTtls, AuthenticationMethod::EapPeap}) {
            Profile profile = connectable();
            profile.method = method;
            QVERIFY(checkConnectable(profile));
            profile.local.aaaServer.clear();
            const Result<void> checked = checkConnectable(profile);
            QVERIFY(!checked);
            QCOMPARE(checked.error().code, ErrorCode::AaaIdentityMissing);
            QCOMPARE(checked.error().arguments.value(text("profile")).toString(), profile.name);
            QVERIFY(validateProfile(profile)); // it can be kept all the same
        }
        Profile automatic = connectable();
        automatic.method = AuthenticationMethod::EapAuto;
        automatic.local.aaaServer.clear();
        QVERIFY(checkConnectable(automatic)); // without it, automatic has fewer methods
    }

    void noIdentityMayMatchManyPeers()
    {
        for (const char* identity :
             {"%any", "*", "*@example.org", "*.example.org", "CN=*, O=Corp", "dns:#2a2e6f7267"}) {
            Profile gateway = connectable();
            gateway.gateway.identity = text(identity);
            QCOMPARE(checkConnectable(gateway).error().code, ErrorCode::ProfileFieldInvalid);
            QCOMPARE(field(checkConnectable(gateway)), text("remote.id"));
            Profile server = connectable();
            server.local.aaaServer = text(identity);
            QCOMPARE(field(checkConnectable(server)), text("sallyport.aaaServer"));
        }
    }

    void withTheSystemsAuthoritiesTheGatewayHasAFullDnsName()
    {
        Profile profile = connectable();
        profile.gateway.certificates.clear();
        QVERIFY(checkConnectable(profile));
        for (const char* identity : {"gateway", "192.0.2.1", "2001:db8::1", "CN=gw, O=Corp", "admin@example.org"}) {
            profile.gateway.identity = text(identity);
            const Result<void> checked = checkConnectable(profile);
            QVERIFY2(!checked, identity);
            QCOMPARE(checked.error().code, ErrorCode::ProfileFieldInvalid);
            QCOMPARE(field(checked), text("remote.id"));
        }
        profile.gateway.identity.clear(); // then it is the host
        QVERIFY(checkConnectable(profile));
        profile.gateway.host = text("192.0.2.1");
        QVERIFY(!checkConnectable(profile));
        profile.method = AuthenticationMethod::PreSharedKey; // no certificate at all
        QVERIFY(checkConnectable(profile));
    }

    void aKeyIsInOnePlace()
    {
        Profile profile = connectable();
        profile.method = AuthenticationMethod::Certificate;
        QVERIFY(checkConnectable(profile));
        profile.local.pkcs12 = "p12";
        QCOMPARE(field(checkConnectable(profile)), text("sallyport.token"));
        profile.local.pkcs12.clear();
        profile.local.keyInKeychain = true;
        QCOMPARE(field(checkConnectable(profile)), text("sallyport.token"));
        profile.local.token.clear();
        QVERIFY(checkConnectable(profile));
    }

    void goodPreSharedKeysPass()
    {
        for (const char* key :
             {"tQ7-zm.Kp2/xR9vW4bNe", "hW5kq2Zt8yPm4Xv7cLr9", "nobody knows the horses battery ladder",
              "\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f\xc3\xa9\xc3\xa8\xc3\xaa\xc3\xab\xc3\xb1\xc3\xb5"
              "\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f\xc3\xa9\xc3\xa8\xc3\xaa\xc3\xab\xc3\xb1\xc3\xb5",
              "4f1c9a77e03b5d2886aa91"})
            QVERIFY2(checkPreSharedKey(Secret::fromBytes(key), connectable()), key);
    }

    void weakPreSharedKeysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char* key :
             {"", "short", "tQ7-zm.Kp2/xR9vW4bN", "aaaaaaaaaaaaaaaaaaaaaaaa", "abababababababababababab",
              "passwordpasswordpassword", "Password Password 123456", "companyvpnpassword2!", "letmein-letmein-letmein",
              "12345678901234567890", "abcdefghijklmnopqrstuvwxyz", "CompanyVpnSharedSecret",
              "P4ssw0rd-P4ssw0rd-P4ssw0rd", "this is my very secret key", "Welcome to the company vpn",
              "\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f\xc3\xa9\xc3\xa8\xc3\xaa\xc3\xab\xc3\xb1\xc3\xb5"})
            QTest::newRow(key) << QByteArray(key);
    }

    void weakPreSharedKeysAreRefused()
    {
        QFETCH(QByteArray, key);
        const Result<void> checked = checkPreSharedKey(Secret::fromBytes(key), connectable());
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::PreSharedKeyWeak);
        QCOMPARE(checked.error().arguments.value(text("profile")).toString(), connectable().name);
        QVERIFY(!checked.error().arguments.value(text("reason")).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProfileReadiness)
#include "tst_profile_readiness.moc"
