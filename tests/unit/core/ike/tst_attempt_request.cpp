// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_maker.h"

#include "core/ike/attempt_request.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

namespace {

QByteArray bytes(const charon_bytes_t& view)
{
    return {reinterpret_cast<const char*>(view.data), static_cast<qsizetype>(view.size)};
}

IkeAttempt attempt()
{
    IkeAttempt attempt;
    attempt.id = 7;
    attempt.profile.gateway.host = QStringLiteral("vpn.example.org");
    attempt.profile.local.userName = QStringLiteral("ada");
    attempt.gatewayAddress = QHostAddress(QStringLiteral("192.0.2.1"));
    return attempt;
}

} // namespace

class TestAttemptRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAProfileLeavesOpenIsOurChoice()
    {
        const IkeAttempt wish = attempt();
        const AttemptRequest request(wish, {}, {});
        QVERIFY(request.plain.mobike);
        QVERIFY(request.plain.fragmentation);
        QVERIFY(!request.plain.force_encap);
        QCOMPARE(request.plain.nat_keepalive_seconds, 20U);
        QCOMPARE(request.plain.dpd_seconds, 10U);
        QCOMPARE(request.plain.ike_rekey_seconds, 4U * 3600);
        QCOMPARE(request.plain.child_rekey_seconds, 3600U);
        QCOMPARE(request.plain.reauth_seconds, 0U); // only when the gateway asks for it
    }

    void eachWishOfTheExchangeArrives()
    {
        IkeAttempt wish = attempt();
        wish.profile.exchange = {.mobike = false,
                                 .fragmentation = false,
                                 .forceUdpEncapsulation = true,
                                 .followRedirects = true,
                                 .natKeepaliveSeconds = 0,
                                 .deadPeerSeconds = 61,
                                 .ikeRekeySeconds = 62,
                                 .childRekeySeconds = 63,
                                 .reauthenticationSeconds = 64,
                                 .idleDisconnectSeconds = 65};
        const AttemptRequest request(wish, {}, {});
        QVERIFY(!request.plain.mobike);
        QVERIFY(!request.plain.fragmentation);
        QVERIFY(request.plain.force_encap);
        QCOMPARE(request.plain.nat_keepalive_seconds, 0U);
        QCOMPARE(request.plain.dpd_seconds, 61U);
        QCOMPARE(request.plain.ike_rekey_seconds, 62U);
        QCOMPARE(request.plain.child_rekey_seconds, 63U);
        QCOMPARE(request.plain.reauth_seconds, 64U);
    }

    void aDataPlaneThatNeedsUdpGetsItWhateverTheProfileSays()
    {
        IkeAttempt wish = attempt();
        wish.forceUdpEncapsulation = true;
        QVERIFY(AttemptRequest(wish, {}, {}).plain.force_encap);
    }

    void authoritiesAndTheGatewaysOwnCertificatesAreToldApart()
    {
        const Key key = makeEcKey();
        const auto authority = [&](const QString& name) {
            return makeCertificate(
                {.commonName = name, .alternativeNames = {}, .authority = true, .extendedKeyUsage = {}}, key, {}, key);
        };
        const auto own = [&](const QString& name) {
            return makeCertificate({.commonName = name,
                                    .alternativeNames = QStringLiteral("DNS:vpn.example.org"),
                                    .extendedKeyUsage = QStringLiteral("serverAuth")},
                                   key, {}, key);
        };
        IkeAttempt wish = attempt();
        wish.profile.gateway.certificates = {authority(QStringLiteral("A")), own(QStringLiteral("B")),
                                             authority(QStringLiteral("C")), own(QStringLiteral("D"))};
        const QList<QByteArray> trusted = trustedCertificates(wish.profile);
        QCOMPARE(trusted, wish.profile.gateway.certificates);
        const AttemptRequest request(wish, trusted, {});
        QCOMPARE(request.plain.authority_count, std::size_t(2));
        QCOMPARE(bytes(request.plain.authorities[0]), trusted.at(0));
        QCOMPARE(bytes(request.plain.authorities[1]), trusted.at(2));
        QCOMPARE(request.plain.gateway_certificate_count, std::size_t(2));
        QCOMPARE(bytes(request.plain.gateway_certificates[0]), trusted.at(1));
        QCOMPARE(bytes(request.plain.gateway_certificates[1]), trusted.at(3));
        QVERIFY(!request.plain.skip_unreadable_authorities);
    }

    void methodsAreThoseThatTheProfileHasTheMeansFor_data()
    {
        QTest::addColumn<AuthenticationMethod>("method");
        QTest::addColumn<QString>("aaaServer");
        QTest::addColumn<bool>("hasCertificate");
        QTest::addColumn<QList<quint8>>("allowed");
        const QString server = QStringLiteral("radius.example.org");
        using enum AuthenticationMethod;
        QTest::newRow("mschapv2") << EapMschapv2 << QString() << false << QList<quint8>{26};
        QTest::newRow("gtc") << EapGtc << QString() << false << QList<quint8>{6};
        QTest::newRow("tls") << EapTls << server << true << QList<quint8>{13};
        QTest::newRow("ttls") << EapTtls << server << false << QList<quint8>{21};
        QTest::newRow("peap") << EapPeap << server << true << QList<quint8>{25};
        QTest::newRow("auto with everything") << EapAuto << server << true << QList<quint8>{13, 21, 25, 26, 6};
        QTest::newRow("auto without a certificate") << EapAuto << server << false << QList<quint8>{21, 25, 26, 6};
        QTest::newRow("auto without a server's name") << EapAuto << QString() << true << QList<quint8>{26, 6};
        QTest::newRow("certificate") << Certificate << QString() << true << QList<quint8>{};
        QTest::newRow("pre-shared key") << PreSharedKey << QString() << false << QList<quint8>{};
        QTest::newRow("certificate, then a password")
            << CertificateThenEap << QString() << true << QList<quint8>{26, 6};
    }
    void methodsAreThoseThatTheProfileHasTheMeansFor()
    {
        QFETCH(AuthenticationMethod, method);
        QFETCH(QString, aaaServer);
        QFETCH(bool, hasCertificate);
        IkeAttempt wish = attempt();
        wish.profile.method = method;
        wish.profile.local.aaaServer = aaaServer;
        if (hasCertificate)
            wish.credentials.certificates = {QByteArray("mine")};
        QTEST(allowedEapMethods(wish.profile, hasCertificate), "allowed");
        const AttemptRequest request(wish, {}, {});
        QTEST(request.eapMethods, "allowed");
        QCOMPARE(request.plain.eap_round, !request.eapMethods.isEmpty());
        QCOMPARE(request.plain.certificate_round,
                 method == AuthenticationMethod::Certificate || method == AuthenticationMethod::CertificateThenEap);
        QCOMPARE(request.plain.shared_key_round, method == AuthenticationMethod::PreSharedKey);
        QCOMPARE(request.plain.aaa_identity == nullptr, aaaServer.isEmpty());
    }

    void oneMethodAloneWhenTheGatewayHasNoOther()
    {
        IkeAttempt wish = attempt();
        wish.profile.method = AuthenticationMethod::EapAuto;
        AttemptChoice choice;
        choice.onlyMethod = 6;
        QCOMPARE(AttemptRequest(wish, {}, choice).eapMethods, QList<quint8>{6});
    }

    void innerMethodsFollowTheProfile()
    {
        QCOMPARE(allowedInnerMethods(InnerMethod::Any), (QList<quint8>{26, 6}));
        QCOMPARE(allowedInnerMethods(InnerMethod::Mschapv2), QList<quint8>{26});
        QCOMPARE(allowedInnerMethods(InnerMethod::Gtc), QList<quint8>{6});
    }

    void withoutAUserTheCertificateSaysWhoSignsIn()
    {
        const Key key = makeEcKey();
        IkeAttempt wish = attempt();
        wish.profile.method = AuthenticationMethod::EapTls;
        wish.credentials.certificates = {makeCertificate({.commonName = QStringLiteral("Ada"),
                                                          .alternativeNames = QStringLiteral("email:ada@example.org"),
                                                          .extendedKeyUsage = {}},
                                                         key, {}, key)};
        QCOMPARE(QByteArray(AttemptRequest(wish, {}, {}).plain.eap_identity), QByteArray("ada"));
        wish.profile.local.userName.clear();
        QCOMPARE(QByteArray(AttemptRequest(wish, {}, {}).plain.eap_identity), QByteArray("ada@example.org"));
    }

    void revocationFollowsTheProfile()
    {
        IkeAttempt wish = attempt();
        wish.profile.gateway.revocation = {.crl = false, .ocsp = true, .strict = true};
        const AttemptRequest request(wish, {}, {});
        QVERIFY(!request.plain.crl);
        QVERIFY(request.plain.ocsp);
        QVERIFY(request.plain.strict_revocation);
    }

    void aTokensKeyTakesThePlaceOfOurOwn()
    {
        IkeAttempt wish = attempt();
        wish.credentials.pin = Secret::fromString(u"1234");
        AttemptChoice choice;
        choice.token.emplace();
        choice.token->keyId = QByteArray("\x07", 1);
        choice.token->slot = 3;
        const AttemptRequest request(wish, {}, choice);
        QCOMPARE(bytes(request.plain.token_key), QByteArray("\x07", 1));
        QCOMPARE(request.plain.token_slot, 3U);
        QCOMPARE(bytes(request.plain.pin), QByteArray("1234"));
        QCOMPARE(bytes(AttemptRequest(wish, {}, {}).plain.pin), QByteArray());
    }

    void theSystemsStoreIsTakenAsItIs()
    {
        const IkeAttempt wish = attempt();
        const AttemptRequest request(wish, {QByteArray("odd"), QByteArray("odder")}, {});
        QCOMPARE(request.plain.authority_count, std::size_t(2));
        QCOMPARE(request.plain.gateway_certificate_count, std::size_t(0)); // nothing of it is pinned
        QVERIFY(request.plain.skip_unreadable_authorities);
    }
};

QTEST_GUILESS_MAIN(TestAttemptRequest)
#include "tst_attempt_request.moc"
