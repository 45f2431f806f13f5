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
        const AttemptRequest request(wish, {});
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
        const AttemptRequest request(wish, {});
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
        QVERIFY(AttemptRequest(wish, {}).plain.force_encap);
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
        const AttemptRequest request(wish, trusted);
        QCOMPARE(request.plain.authority_count, std::size_t(2));
        QCOMPARE(bytes(request.plain.authorities[0]), trusted.at(0));
        QCOMPARE(bytes(request.plain.authorities[1]), trusted.at(2));
        QCOMPARE(request.plain.gateway_certificate_count, std::size_t(2));
        QCOMPARE(bytes(request.plain.gateway_certificates[0]), trusted.at(1));
        QCOMPARE(bytes(request.plain.gateway_certificates[1]), trusted.at(3));
        QVERIFY(!request.plain.skip_unreadable_authorities);
    }

    void theSystemsStoreIsTakenAsItIs()
    {
        const IkeAttempt wish = attempt();
        const AttemptRequest request(wish, {QByteArray("odd"), QByteArray("odder")});
        QCOMPARE(request.plain.authority_count, std::size_t(2));
        QCOMPARE(request.plain.gateway_certificate_count, std::size_t(0)); // nothing of it is pinned
        QVERIFY(request.plain.skip_unreadable_authorities);
    }
};

QTEST_GUILESS_MAIN(TestAttemptRequest)
#include "tst_attempt_request.moc"
