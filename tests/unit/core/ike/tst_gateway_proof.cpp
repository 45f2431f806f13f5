// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust_rig.h"

#include <QElapsedTimer>

using namespace sallyport;
using namespace sallyport::test;

class TestGatewayProof : public QObject, TrustRig {
    Q_OBJECT

private Q_SLOTS:
    void goodCertificatesAreAccepted_data()
    {
        QTest::addColumn<Key>("authorityKey");
        QTest::addColumn<Key>("key");
        QTest::addColumn<bool>("pss");
        const Key rsa = makeRsaKey(2048);
        QTest::newRow("RSA 2048") << rsa << makeRsaKey(2048) << false;
        QTest::newRow("RSA 4096") << rsa << makeRsaKey(4096) << false;
        QTest::newRow("RSA-PSS") << rsa << makeRsaKey(2048) << true;
        QTest::newRow("P-256") << makeEcKey() << makeEcKey() << false;
        QTest::newRow("P-384") << makeEcKey("P-384") << makeEcKey("P-384") << false;
        QTest::newRow("P-521") << makeEcKey("P-521") << makeEcKey("P-521") << false;
        QTest::newRow("Ed25519") << makeEd25519Key() << makeEd25519Key() << false;
        QTest::newRow("mixed") << rsa << makeEcKey("P-384") << false;
    }
    void goodCertificatesAreAccepted()
    {
        QFETCH(Key, authorityKey);
        QFETCH(Key, key);
        QFETCH(bool, pss);
        CertificateWish ca{.commonName = text("Corp CA"), .authority = true};
        CertificateWish leaf = wish(kNameAsDns);
        ca.pss = leaf.pss = pss;
        const QByteArray root = makeCertificate(ca, authorityKey, {}, authorityKey);
        const QByteArray certificate = makeCertificate(leaf, key, root, authorityKey);
        QVERIFY(!judgeCertificates({certificate}, rules({root})));
        QVERIFY(!judgeCertificates({certificate}, rules({root}, Party::AaaServer)));
    }

    void goodCertificateMeansThatTheProofItselfFailed()
    {
        const QList<QByteArray> good{gateway(kNameAsDns)};
        expect(explainRefusal(good, rules()), ErrorCode::GatewayNotProven, with("host", kName));
        expect(explainRefusal(good, rules({m_root.certificate}, Party::AaaServer)), ErrorCode::AaaServerNotProven,
               with("expected", kName));
    }

    void noCertificateAtAllIsNoProof()
    {
        expect(judgeCertificates({}, rules()), ErrorCode::GatewayNotProven, with("host", kName));
        expect(judgeCertificates({}, rules({}, Party::AaaServer)), ErrorCode::AaaServerNotProven,
               with("expected", kName));
    }

    void pinnedCertificateMayBeOneThatSignsItself()
    {
        const Key key = makeEcKey();
        CertificateWish wanted = wish(text("DNS:vpn.example.org"));
        wanted.authority = true;
        wanted.extendedKeyUsage = QString();
        const QByteArray own = makeCertificate(wanted, key, {}, key);
        TrustRules rules;
        rules.authorities = {own};
        rules.expectedIdentity = text("vpn.example.org");
        rules.now = QDateTime::currentDateTimeUtc();
        QVERIFY(!judgeCertificates({own}, rules));
        rules.expectedIdentity = text("other.example.org");
        QCOMPARE(judgeCertificates({own}, rules)->code, ErrorCode::GatewayNameMismatch);
    }

    void pinnedCertificateNeedsNoAuthority()
    {
        const Signer foreign = authority({.commonName = text("Foreign CA")});
        const QByteArray leaf = gateway(kNameAsDns, foreign);
        QVERIFY(!judgeCertificates({leaf}, rules({leaf})));
        QVERIFY(!judgeCertificates({leaf, foreign.certificate}, rules({m_root.certificate, leaf})));
        const QByteArray alone = makeCertificate(wish(kNameAsDns), m_key, {}, m_key);
        QVERIFY(!judgeCertificates({alone}, rules({alone})));
        // all but the chain still counts
        const auto pinned = [this](const CertificateWish& differences) {
            const QByteArray certificate = makeCertificate(differences, m_key, {}, m_key);
            return judgeCertificates({certificate}, rules({certificate}));
        };
        CertificateWish expired = wish(kNameAsDns);
        expired.notAfterSeconds = -60;
        CertificateWish client = wish(kNameAsDns);
        client.extendedKeyUsage = text("clientAuth");
        QCOMPARE(pinned(expired)->code, ErrorCode::GatewayCertificateExpired);
        QCOMPARE(pinned(client)->code, ErrorCode::GatewayCertificatePurpose);
        QCOMPARE(pinned(wish(text("DNS:other.example.org")))->code, ErrorCode::GatewayNameMismatch);
        const Key weak = makeRsaKey(1024);
        const QByteArray short_ = makeCertificate(wish(kNameAsDns), weak, {}, weak);
        QCOMPARE(judgeCertificates({short_}, rules({short_}))->code, ErrorCode::GatewayCertificateWeak);
    }

    void expiryTellsBothDates()
    {
        CertificateWish expired = wish(kNameAsDns);
        expired.notBeforeSeconds = -7200;
        expired.notAfterSeconds = -60;
        const QByteArray leaf = makeCertificate(expired, m_key, m_root.certificate, m_root.key);
        const QJsonObject evidence = with("now", iso(m_now), with("notAfter", end(leaf), about("CN=gateway")));
        expect(judge(leaf), ErrorCode::GatewayCertificateExpired, evidence);
        expect(judgeCertificates({leaf}, rules({m_root.certificate}, Party::AaaServer)),
               ErrorCode::AaaServerCertificateExpired, evidence);
    }

    void expiredAuthorityIsNamed()
    {
        CertificateWish old{.commonName = text("Old CA"), .authority = true};
        old.notAfterSeconds = -60;
        const Signer branch = below(m_root, old);
        const QByteArray leaf = gateway(kNameAsDns, branch);
        expect(judgeCertificates({leaf, branch.certificate}, rules()), ErrorCode::GatewayCertificateExpired,
               with("now", iso(m_now), with("notAfter", end(branch.certificate), about("CN=Old CA"))));
        const Signer root = authority(old);
        expect(judgeCertificates({gateway(kNameAsDns, root)}, rules({root.certificate})),
               ErrorCode::GatewayCertificateExpired,
               with("now", iso(m_now), with("notAfter", end(root.certificate), about("CN=Old CA"))));
    }

    void certificateOfTomorrowIsNotYetValid()
    {
        CertificateWish early = wish(kNameAsDns);
        early.notBeforeSeconds = 3600;
        const QByteArray leaf = makeCertificate(early, m_key, m_root.certificate, m_root.key);
        const QString begin = iso(certificateFacts(leaf)->notBefore);
        expect(judge(leaf), ErrorCode::GatewayCertificateNotYetValid,
               with("now", iso(m_now), with("notBefore", begin, about("CN=gateway"))));
        expect(
            judgeCertificates({leaf}, rules({m_root.certificate}, Party::AaaServer)), ErrorCode::AaaServerUnsuitable,
            with("reason", QStringLiteral("valid from %1, and it is %2").arg(begin, iso(m_now)), about("CN=gateway")));
    }
    // Of several faults the one is told that makes the others idle.
    void worstIsToldFirst()
    {
        const Signer foreign = authority({.commonName = text("Foreign CA")});
        CertificateWish bad = wish(text("DNS:other.example.org"));
        const Key weak = makeRsaKey(1024);
        const auto code = [&](const Signer& signer) {
            return judge(makeCertificate(bad, weak, signer.certificate, signer.key))->code;
        };
        bad.extendedKeyUsage = text("clientAuth");
        bad.unknownCritical = text("1.3.6.1.4.1.55555.1");
        bad.notAfterSeconds = -60;
        QCOMPARE(code(foreign), ErrorCode::GatewayUntrusted);
        QCOMPARE(code(m_root), ErrorCode::GatewayCertificateExpired);
        bad.notAfterSeconds = 86400;
        QCOMPARE(code(m_root), ErrorCode::GatewayCertificateWeak);
        const auto strongCode = [&] {
            return judge(makeCertificate(bad, m_key, m_root.certificate, m_root.key))->code;
        };
        QCOMPARE(strongCode(), ErrorCode::GatewayCertificateCritical);
        bad.unknownCritical.clear();
        QCOMPARE(strongCode(), ErrorCode::GatewayCertificatePurpose);
        bad.extendedKeyUsage = text("serverAuth");
        QCOMPARE(strongCode(), ErrorCode::GatewayNameMismatch);
    }

    void limitsAreKept()
    {
        const QByteArray leaf = gateway(kNameAsDns);
        QVERIFY(!judgeCertificates(QList<QByteArray>(10, leaf), rules()));
        expect(judgeCertificates(QList<QByteArray>(11, leaf), rules()), ErrorCode::GatewayCertificateUnsuitable,
               with("reason", text("11 certificates were sent"), about("")));
        expect(judge(QByteArray(65537, '\x30')), ErrorCode::GatewayCertificateUnsuitable,
               with("reason", text("a certificate of 65537 bytes was sent"), about("")));
        expect(judge(QByteArray(300, '\x30')), ErrorCode::GatewayCertificateUnsuitable,
               with("reason", text("it is not a readable certificate"), about("")));
        QCOMPARE(judge(leaf + QByteArray("x"))->code, ErrorCode::GatewayCertificateUnsuitable);
        QStringList names;
        for (int i = 0; i < 40; ++i)
            names.append(QStringLiteral("DNS:gw%1.example.org").arg(i));
        QCOMPARE(judge(gateway(names.join(QLatin1Char(','))))->arguments.value(text("names")).toArray().size(), 32);
        // all of them count, also those that are not told
        names.append(kNameAsDns);
        QVERIFY(!judge(gateway(names.join(QLatin1Char(',')))));
    }

    void wholeSystemStoreIsNoBurden()
    {
        QList<QByteArray> store;
        for (int i = 0; i < 400; ++i)
            store.append(authority({.commonName = QStringLiteral("CA %1").arg(i)}).certificate);
        store.append(m_root.certificate);
        store.append(QByteArray("junk"));
        const QByteArray leaf = gateway(kNameAsDns);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!judgeCertificates({leaf}, rules(store)));
        qInfo("%lld microseconds with %lld authorities", timer.nsecsElapsed() / 1000, qint64(store.size()));
    }
};

QTEST_GUILESS_MAIN(TestGatewayProof)
#include "tst_gateway_proof.moc"
