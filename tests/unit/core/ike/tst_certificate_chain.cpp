// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust_rig.h"

using namespace sallyport;
using namespace sallyport::test;

class TestCertificateChain : public QObject, TrustRig {
    Q_OBJECT

private Q_SLOTS:
    void renewedAuthorityOfTheSameNameIsFound()
    {
        const Signer renewed = authority({.commonName = text("Corp CA")});
        const QByteArray leaf = gateway(kNameAsDns, renewed);
        QVERIFY(!judgeCertificates({leaf}, rules({m_root.certificate, renewed.certificate})));
        QVERIFY(!judgeCertificates({leaf}, rules({renewed.certificate, m_root.certificate})));
    }

    void intermediateOfTheGatewayLeadsToTheAuthority()
    {
        const Signer branch = below(m_root, {.commonName = text("Branch CA")});
        const QByteArray leaf = gateway(kNameAsDns, branch);
        QVERIFY(!judgeCertificates({leaf, branch.certificate}, rules()));
        QVERIFY(!judgeCertificates({leaf, branch.certificate, m_root.certificate}, rules()));
        QVERIFY(!judgeCertificates({leaf}, rules({branch.certificate})));
        // what cannot be read is not there
        QVERIFY(!judgeCertificates({leaf, QByteArray("junk"), branch.certificate}, rules()));
        expect(judgeCertificates({leaf}, rules()), ErrorCode::GatewayUntrusted,
               with("issuer", text("CN=Branch CA"), about("CN=gateway")));
    }

    void missingAuthorityIsNamed()
    {
        const Signer foreign = authority({.commonName = text("Foreign CA")});
        const Signer branch = below(foreign, {.commonName = text("Foreign Branch")});
        const QByteArray leaf = gateway(kNameAsDns, foreign);
        const QByteArray farLeaf = gateway(kNameAsDns, branch);
        const QJsonObject foreignMissing = with("issuer", text("CN=Foreign CA"), about("CN=gateway"));
        const QJsonObject foreignMissingAbove = with("issuer", text("CN=Foreign CA"), about("CN=Foreign Branch"));
        expect(judge(leaf), ErrorCode::GatewayUntrusted, foreignMissing);
        expect(judgeCertificates({leaf, foreign.certificate}, rules()), ErrorCode::GatewayUntrusted, foreignMissing);
        expect(judgeCertificates({farLeaf, branch.certificate}, rules()), ErrorCode::GatewayUntrusted,
               foreignMissingAbove);
        expect(judgeCertificates({farLeaf, branch.certificate, foreign.certificate}, rules()),
               ErrorCode::GatewayUntrusted, foreignMissingAbove);
        expect(judgeCertificates({leaf}, rules({})), ErrorCode::GatewayUntrusted, foreignMissing);
        expect(judgeCertificates({leaf}, rules({m_root.certificate}, Party::AaaServer)), ErrorCode::AaaServerUntrusted,
               foreignMissing);
    }

    void selfSignedAndForgedAreUntrusted()
    {
        expect(judge(makeCertificate(wish(kNameAsDns), m_key, {}, m_key)), ErrorCode::GatewayUntrusted,
               with("issuer", text("CN=gateway"), about("CN=gateway")));
        // says that our authority issued it, and another key signed it
        const Signer forger{makeEcKey(), m_root.certificate};
        expect(judge(gateway(kNameAsDns, forger)), ErrorCode::GatewayUntrusted,
               with("issuer", text("CN=Corp CA"), about("CN=gateway")));
        QByteArray changed = gateway(kNameAsDns);
        changed[changed.size() - 1] = char(changed.back() ^ 1);
        expect(judge(changed), ErrorCode::GatewayUntrusted, with("issuer", text("CN=Corp CA"), about("CN=gateway")));
    }

    void nameConstraintsAreTold_data()
    {
        QTest::addColumn<QString>("constraints");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("reason"); // empty: accepted
        const QString other = text("DNS:vpn.example.org,IP:192.0.2.1");
        QTest::newRow("permitted") << text("critical,permitted;DNS:example.net,permitted;DNS:example.com") << kNameAsDns
                                   << text("CN=Branch CA permits only DNS:example.net, DNS:example.com");
        QTest::newRow("excluded") << text("critical,excluded;DNS:example.org") << kNameAsDns
                                  << text("CN=Branch CA excludes DNS:example.org");
        QTest::newRow("address") << text("permitted;DNS:example.org,permitted;IP:10.0.0.0/255.0.0.0") << other
                                 << text("CN=Branch CA permits only DNS:example.org, IP:10.0.0.0/8");
        QTest::newRow("within") << text("critical,permitted;DNS:example.org") << kNameAsDns << QString();
    }
    void nameConstraintsAreTold()
    {
        QFETCH(QString, constraints);
        QFETCH(QString, names);
        QFETCH(QString, reason);
        CertificateWish ca{.commonName = text("Branch CA"), .authority = true};
        ca.nameConstraints = constraints;
        const Signer branch = below(m_root, ca);
        const Signer desk = below(branch, {.commonName = text("Desk CA")});
        const QByteArray leaf = gateway(names, desk);
        const auto verdict = judgeCertificates({leaf, desk.certificate, branch.certificate}, rules());
        QCOMPARE(verdict.has_value(), !reason.isEmpty());
        if (!verdict)
            return;
        expect(verdict, ErrorCode::GatewayCertificateConstraint,
               with("names", QJsonArray::fromStringList(certificateNames(leaf)),
                    with("reason", reason, about("CN=gateway"))));
        expect(judgeCertificates({leaf, desk.certificate, branch.certificate},
                                 rules({m_root.certificate}, Party::AaaServer)),
               ErrorCode::AaaServerUnsuitable, with("reason", reason, about("CN=gateway")));
        // also where the constraint is the trusted authority's
        const Signer root = authority(ca);
        expect(judgeCertificates({gateway(names, root)}, rules({root.certificate})),
               ErrorCode::GatewayCertificateConstraint,
               with("names", QJsonArray::fromStringList(certificateNames(leaf)),
                    with("reason", reason, about("CN=gateway"))));
    }

    void pathLengthIsTold()
    {
        CertificateWish ca{.commonName = text("Branch CA"), .authority = true};
        ca.basicConstraints = text("critical,CA:TRUE,pathlen:0");
        const Signer branch = below(m_root, ca);
        QVERIFY(!judgeCertificates({gateway(kNameAsDns, branch), branch.certificate}, rules()));
        const Signer desk = below(branch, {.commonName = text("Desk CA")});
        const QList<QByteArray> chain{gateway(kNameAsDns, desk), desk.certificate, branch.certificate};
        expect(judgeCertificates(chain, rules()), ErrorCode::GatewayCertificatePathLength,
               with("limit", 0, about("CN=Branch CA")));
        expect(judgeCertificates(chain, rules({m_root.certificate}, Party::AaaServer)), ErrorCode::AaaServerUnsuitable,
               with("reason", text("it may have 0 authorities below itself, and the chain has more"),
                    about("CN=Branch CA")));
    }

    void unknownCriticalExtensionIsNamed()
    {
        CertificateWish strange = wish(kNameAsDns);
        strange.unknownCritical = text("1.3.6.1.4.1.55555.1");
        const QByteArray leaf = makeCertificate(strange, m_key, m_root.certificate, m_root.key);
        expect(judge(leaf), ErrorCode::GatewayCertificateCritical,
               with("extension", text("1.3.6.1.4.1.55555.1"), about("CN=gateway")));
        expect(judgeCertificates({leaf}, rules({m_root.certificate}, Party::AaaServer)), ErrorCode::AaaServerUnsuitable,
               with("reason", text("unknown critical extension 1.3.6.1.4.1.55555.1"), about("CN=gateway")));
        strange.unknownCritical = text("1.3.6.1.5.5.7.1.24");
        expect(judge(makeCertificate(strange, m_key, m_root.certificate, m_root.key)),
               ErrorCode::GatewayCertificateCritical,
               with("extension", text("tlsfeature (1.3.6.1.5.5.7.1.24)"), about("CN=gateway")));
    }

    void whatIsNoAuthorityMayNotIssue_data()
    {
        QTest::addColumn<QString>("basicConstraints");
        QTest::addColumn<QString>("keyUsage");
        QTest::newRow("end entity") << text("critical,CA:FALSE") << QString();
        QTest::newRow("end entity that signs") << text("critical,CA:FALSE") << text("digitalSignature");
        QTest::newRow("authority that may not sign") << text("critical,CA:TRUE") << text("critical,cRLSign");
        QTest::newRow("nothing but key usage") << QString() << text("critical,keyCertSign");
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatIsNoAuthorityMayNotIssue()
    {
        QFETCH(QString, basicConstraints);
        QFETCH(QString, keyUsage);
        CertificateWish person{.commonName = text("alice"), .authority = false};
        person.basicConstraints = basicConstraints;
        person.keyUsage = keyUsage;
        const Signer alice = below(m_root, person);
        const QList<QByteArray> chain{gateway(kNameAsDns, alice), alice.certificate};
        const QJsonObject evidence = with("reason", text("it may not issue certificates"), about("CN=alice"));
        expect(judgeCertificates(chain, rules()), ErrorCode::GatewayCertificateUnsuitable, evidence);
        expect(judgeCertificates(chain, rules({m_root.certificate}, Party::AaaServer)), ErrorCode::AaaServerUnsuitable,
               evidence);
    }
};

QTEST_GUILESS_MAIN(TestCertificateChain)
#include "tst_certificate_chain.moc"
