// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust_rig.h"

using namespace sallyport;
using namespace sallyport::test;

class TestCertificateStrength : public QObject, TrustRig {
    Q_OBJECT

private Q_SLOTS:
    void weakKeysAreNamed_data()
    {
        QTest::addColumn<Key>("key");
        QTest::addColumn<QString>("reason");
        QTest::newRow("RSA 1024") << makeRsaKey(1024) << text("RSA key of 1024 bits");
        QTest::newRow("RSA 2047") << makeRsaKey(2047) << text("RSA key of 2047 bits");
        QTest::newRow("P-224") << makeEcKey("P-224") << text("EC key of 224 bits");
        QTest::newRow("DSA") << makeDsaKey() << text("DSA key");
    }
    void weakKeysAreNamed()
    {
        QFETCH(Key, key);
        QFETCH(QString, reason);
        const QByteArray leaf = makeCertificate(wish(kNameAsDns), key, m_root.certificate, m_root.key);
        expect(judge(leaf), ErrorCode::GatewayCertificateWeak, with("reason", reason, about("CN=gateway")));
        expect(judgeCertificates({leaf}, rules({m_root.certificate}, Party::AaaServer)), ErrorCode::AaaServerUnsuitable,
               with("reason", reason, about("CN=gateway")));
        // The key of an authority between, and of the one that is trusted. What a DSA key signed is weak before the
        // key.
        const bool dsa = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_DSA;
        const QJsonObject evidence = dsa ? with("reason", text("signed with DSA"), about("CN=gateway"))
                                         : with("reason", reason, about("CN=Weak CA"));
        const CertificateWish ca{.commonName = text("Weak CA"), .authority = true};
        const Signer between{key, makeCertificate(ca, key, m_root.certificate, m_root.key)};
        expect(judgeCertificates({gateway(kNameAsDns, between), between.certificate}, rules()),
               ErrorCode::GatewayCertificateWeak, evidence);
        const Signer root{key, makeCertificate(ca, key, {}, key)};
        expect(judgeCertificates({gateway(kNameAsDns, root)}, rules({root.certificate})),
               ErrorCode::GatewayCertificateWeak, evidence);
    }

    void weakSignaturesAreNamed_data()
    {
        QTest::addColumn<bool>("md5");
        QTest::addColumn<bool>("pss");
        QTest::addColumn<QString>("reason");
        QTest::newRow("SHA-1") << false << false << text("signed with SHA-1");
        QTest::newRow("SHA-1 with PSS") << false << true << text("signed with SHA-1");
        QTest::newRow("MD5") << true << false << text("signed with MD5");
    }
    void weakSignaturesAreNamed()
    {
        QFETCH(bool, md5);
        QFETCH(bool, pss);
        QFETCH(QString, reason);
        const Key key = makeRsaKey(2048);
        CertificateWish ca{.commonName = text("Corp CA"), .authority = true};
        CertificateWish leaf = wish(kNameAsDns);
        ca.digest = leaf.digest = md5 ? EVP_md5() : EVP_sha1();
        ca.pss = leaf.pss = pss;
        const Signer root{key, makeCertificate(ca, key, {}, key)};
        expect(judgeCertificates({makeCertificate(leaf, m_key, root.certificate, key)}, rules({root.certificate})),
               ErrorCode::GatewayCertificateWeak, with("reason", reason, about("CN=gateway")));
        // an authority between, and none in the signature of the trusted one by itself
        ca.commonName = text("Branch CA");
        const Signer branch{m_key, makeCertificate(ca, m_key, root.certificate, key)};
        expect(judgeCertificates({gateway(kNameAsDns, branch), branch.certificate}, rules({root.certificate})),
               ErrorCode::GatewayCertificateWeak, with("reason", reason, about("CN=Branch CA")));
        QVERIFY(!judgeCertificates({gateway(kNameAsDns, root)}, rules({root.certificate})));
    }

    void otherPurposesAreListed_data()
    {
        QTest::addColumn<QString>("extendedKeyUsage");
        QTest::addColumn<QString>("keyUsage");
        QTest::addColumn<QString>("basicConstraints");
        QTest::addColumn<QStringList>("gateway"); // empty: accepted
        QTest::addColumn<QStringList>("aaaServer");
        const QStringList good;
        const QString leaf = text("critical,CA:FALSE");
        const auto row = [&](const char* name, const char* extended, const char* usage, const QStringList& gateway,
                             const QStringList& aaa) {
            QTest::newRow(name) << text(extended) << text(usage) << leaf << gateway << aaa;
        };
        row("client", "clientAuth", "", {text("clientAuth")}, {text("clientAuth")});
        row("code and mail", "codeSigning,emailProtection", "", {text("codeSigning"), text("emailProtection")},
            {text("codeSigning"), text("emailProtection")});
        row("unknown", "1.3.6.1.4.1.55555.9", "", {text("1.3.6.1.4.1.55555.9")}, {text("1.3.6.1.4.1.55555.9")});
        row("server among others", "clientAuth,serverAuth", "", good, good);
        row("any", "anyExtendedKeyUsage", "", good, good);
        row("IKE", "1.3.6.1.5.5.7.3.17", "", good, {text("ipsecIKE")});
        row("none said", "", "", good, good);
        row("signs", "serverAuth", "critical,digitalSignature", good, good);
        row("commits", "serverAuth", "critical,nonRepudiation", good, {text("nonRepudiation")});
        row("only encrypts", "serverAuth", "critical,keyEncipherment", {text("keyEncipherment")}, good);
        row("signs others", "serverAuth", "critical,keyCertSign,cRLSign", {text("keyCertSign"), text("cRLSign")},
            {text("keyCertSign"), text("cRLSign")});
        QTest::newRow("authority") << text("serverAuth") << QString() << text("critical,CA:TRUE")
                                   << QStringList(text("certificate authority"))
                                   << QStringList(text("certificate authority"));
        QTest::newRow("no constraints") << text("serverAuth") << QString() << QString() << good << good;
    }
    void otherPurposesAreListed()
    {
        QFETCH(QString, extendedKeyUsage);
        QFETCH(QString, keyUsage);
        QFETCH(QString, basicConstraints);
        QFETCH(QStringList, gateway);
        QFETCH(QStringList, aaaServer);
        CertificateWish other = wish(kNameAsDns);
        other.extendedKeyUsage = extendedKeyUsage;
        other.keyUsage = keyUsage;
        other.basicConstraints = basicConstraints;
        const QByteArray leaf = makeCertificate(other, m_key, m_root.certificate, m_root.key);
        const std::optional<Error> asGateway = judge(leaf);
        QCOMPARE(asGateway.has_value(), !gateway.isEmpty());
        if (asGateway)
            expect(asGateway, ErrorCode::GatewayCertificatePurpose,
                   with("purposes", QJsonArray::fromStringList(gateway), about("CN=gateway")));
        const std::optional<Error> asAaaServer =
            judgeCertificates({leaf}, rules({m_root.certificate}, Party::AaaServer));
        QCOMPARE(asAaaServer.has_value(), !aaaServer.isEmpty());
        if (asAaaServer)
            expect(asAaaServer, ErrorCode::AaaServerUnsuitable,
                   with("reason", text("it is for ") + aaaServer.join(text(", ")), about("CN=gateway")));
    }

    void authorityForOtherPurposesIsNamed()
    {
        CertificateWish people{.commonName = text("People CA"), .authority = true};
        people.extendedKeyUsage = text("clientAuth");
        const Signer branch = below(m_root, people);
        const QByteArray leaf = gateway(kNameAsDns, branch);
        expect(judgeCertificates({leaf, branch.certificate}, rules()), ErrorCode::GatewayCertificatePurpose,
               with("purposes", QJsonArray{text("clientAuth")}, about("CN=People CA")));
        // trusted as such: its own purposes are the profile's business
        QVERIFY(!judgeCertificates({leaf}, rules({branch.certificate})));
    }
};

QTEST_GUILESS_MAIN(TestCertificateStrength)
#include "tst_certificate_strength.moc"
