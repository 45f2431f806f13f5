// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_maker.h"

#include "core/ike/gateway_proof.h"

#include <QJsonArray>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

class TestGatewayProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_authorityKey = makeEcKey();
        m_authority = makeCertificate({.commonName = QStringLiteral("Corp CA"),
                                       .alternativeNames = {},
                                       .authority = true,
                                       .extendedKeyUsage = {}},
                                      m_authorityKey, {}, m_authorityKey);
        m_key = makeEcKey();
    }

    void goodCertificateMeansThatTheProofItselfFailed()
    {
        const Error error = explain(gateway(QStringLiteral("DNS:vpn.example.org")));
        QCOMPARE(error.code, ErrorCode::GatewayNotProven);
        QCOMPARE(argument(error, "host"), QStringLiteral("vpn.example.org"));
    }

    void noCertificateAtAllIsNoProof()
    {
        QCOMPARE(explainRefusal({{}, {m_authority}, QStringLiteral("vpn.example.org"), now()}).code,
                 ErrorCode::GatewayNotProven);
    }

    void unknownAuthorityIsNamed()
    {
        const Key foreignKey = makeEcKey();
        const QByteArray foreign = makeCertificate({.commonName = QStringLiteral("Foreign CA"),
                                                    .alternativeNames = {},
                                                    .authority = true,
                                                    .extendedKeyUsage = {}},
                                                   foreignKey, {}, foreignKey);
        const QByteArray leaf =
            makeCertificate(wish(QStringLiteral("DNS:vpn.example.org")), m_key, foreign, foreignKey);
        const Error error = explain(leaf);
        QCOMPARE(error.code, ErrorCode::GatewayUntrusted);
        QCOMPARE(argument(error, "issuer"), QStringLiteral("CN=Foreign CA"));
        QCOMPARE(argument(error, "subject"), QStringLiteral("CN=gateway"));
    }

    void otherNamesAreListed()
    {
        const Error error = explain(gateway(QStringLiteral("DNS:gw.example.org,IP:192.0.2.1,IP:2001:db8::1")));
        QCOMPARE(error.code, ErrorCode::GatewayNameMismatch);
        QCOMPARE(argument(error, "expected"), QStringLiteral("vpn.example.org"));
        QCOMPARE(
            error.arguments.value(QStringLiteral("names")).toArray(),
            (QJsonArray{QStringLiteral("gw.example.org"), QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1")}));
    }

    void wildcardAndCommonNameDoNotCount()
    {
        QCOMPARE(explain(gateway(QStringLiteral("DNS:*.example.org"))).code, ErrorCode::GatewayNameMismatch);
        CertificateWish onlyCommonName = wish({});
        onlyCommonName.commonName = QStringLiteral("vpn.example.org");
        QCOMPARE(explain(makeCertificate(onlyCommonName, m_key, m_authority, m_authorityKey)).code,
                 ErrorCode::GatewayNameMismatch);
    }

    void expiryTellsBothDates()
    {
        CertificateWish expired = wish(QStringLiteral("DNS:vpn.example.org"));
        expired.notBeforeSeconds = -7200;
        expired.notAfterSeconds = -60;
        const Error error = explain(makeCertificate(expired, m_key, m_authority, m_authorityKey));
        QCOMPARE(error.code, ErrorCode::GatewayCertificateExpired);
        QVERIFY(QDateTime::fromString(argument(error, "notAfter"), Qt::ISODate) < now());
        QVERIFY(!argument(error, "now").isEmpty());
    }

    void certificateOfTomorrowIsNotYetValid()
    {
        CertificateWish early = wish(QStringLiteral("DNS:vpn.example.org"));
        early.notBeforeSeconds = 3600;
        QCOMPARE(explain(makeCertificate(early, m_key, m_authority, m_authorityKey)).code,
                 ErrorCode::GatewayCertificateNotYetValid);
    }

    void clientCertificateIsNoGateway()
    {
        CertificateWish client = wish(QStringLiteral("DNS:vpn.example.org"));
        client.extendedKeyUsage = QStringLiteral("clientAuth");
        QCOMPARE(explain(makeCertificate(client, m_key, m_authority, m_authorityKey)).code,
                 ErrorCode::GatewayCertificateUnsuitable);
    }

    void shortKeyIsUnsuitable()
    {
        const Error error = explain(makeCertificate(wish(QStringLiteral("DNS:vpn.example.org")), makeRsaKey(1024),
                                                    m_authority, m_authorityKey));
        QCOMPARE(error.code, ErrorCode::GatewayCertificateUnsuitable);
        QVERIFY(argument(error, "reason").contains(QStringLiteral("1024")));
    }

    void garbageIsUnsuitable()
    {
        QCOMPARE(explain(QByteArray(300, '\x30')).code, ErrorCode::GatewayCertificateUnsuitable);
        QCOMPARE(certificateNames(QByteArray("x")), QStringList());
    }

private:
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    static QString argument(const Error& error, const char* key)
    {
        return error.arguments.value(QLatin1String(key)).toString();
    }

    static CertificateWish wish(const QString& names)
    {
        return {.commonName = QStringLiteral("gateway"),
                .alternativeNames = names,
                .authority = false,
                .extendedKeyUsage = QStringLiteral("serverAuth")};
    }

    QByteArray gateway(const QString& names) const
    {
        return makeCertificate(wish(names), m_key, m_authority, m_authorityKey);
    }

    Error explain(const QByteArray& leaf) const
    {
        return explainRefusal({{leaf}, {m_authority}, QStringLiteral("vpn.example.org"), now()});
    }

    Key m_authorityKey;
    QByteArray m_authority;
    Key m_key;
};

QTEST_GUILESS_MAIN(TestGatewayProof)
#include "tst_gateway_proof.moc"
