// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_details.h"

#include "../../core/formats/test_identity.h"

#include <QCryptographicHash>
#include <QTest>

using namespace sallyport;

namespace {

constexpr long kDay = 24 * 3600;

// Signed anew with `digest` by a key of its own of that kind.
QByteArray certificateWith(EVP_PKEY* generated, const EVP_MD* digest, const test::Party* issuer = nullptr)
{
    const test::Key key(generated);
    test::Party party = test::makeParty("alice", issuer, false);
    X509* certificate = party.certificate.get();
    X509_set_pubkey(certificate, key.get());
    test::addExtension(certificate, NID_subject_alt_name, "DNS:vpn.example.org,IP:192.0.2.7");
    X509_sign(certificate, issuer != nullptr ? issuer->key.get() : key.get(), digest);
    return test::der(party.certificate);
}

CertificateDetails read(const QByteArray& der)
{
    return certificateDetails(der).value();
}

} // namespace

class TestCertificateDetails : public QObject {
    Q_OBJECT

    const test::Party m_root = test::makeParty("root", nullptr, true);

private Q_SLOTS:
    void theFactsAreTheCertificates()
    {
        const QByteArray der = certificateWith(EVP_RSA_gen(2048), EVP_sha256(), &m_root);
        const CertificateDetails details = read(der);
        QCOMPARE(details.subject, QStringLiteral("CN=alice, O=Test"));
        QCOMPARE(details.issuer, QStringLiteral("CN=root, O=Test"));
        QCOMPARE(details.names, (QStringList{QStringLiteral("vpn.example.org"), QStringLiteral("192.0.2.7")}));
        QCOMPARE(details.key, QStringLiteral("RSA, 2048 bits"));
        QCOMPARE(details.signature, QStringLiteral("SHA-256, ECDSA"));
        QCOMPARE(QByteArray::fromHex(details.sha256.toLatin1().replace(':', "")),
                 QCryptographicHash::hash(der, QCryptographicHash::Sha256));
        QVERIFY(!details.serial.isEmpty());
        QVERIFY(!details.isCa && !details.selfSigned && !details.isKeyWeak && !details.isSignatureWeak);
        QCOMPARE(details.der, der);
        const CertificateDetails root = read(test::der(m_root.certificate));
        QVERIFY(root.isCa && root.selfSigned);
        QCOMPARE(root.key, QStringLiteral("ECDSA, P-256"));
    }

    void everyKindOfKeyHasAName()
    {
        QCOMPARE(read(certificateWith(EVP_EC_gen("P-384"), EVP_sha384())).key, QStringLiteral("ECDSA, P-384"));
        QCOMPARE(read(certificateWith(EVP_EC_gen("brainpoolP256r1"), EVP_sha256())).key,
                 QStringLiteral("ECDSA, brainpoolP256r1"));
        const CertificateDetails edwards =
            read(certificateWith(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), nullptr));
        QCOMPARE(edwards.key, QStringLiteral("Ed25519"));
        QCOMPARE(edwards.signature, QStringLiteral("Ed25519"));
        QVERIFY(certificateProblems(edwards, QDateTime::currentDateTimeUtc().addSecs(600)).isEmpty());
    }

    void whatIsWeakIsSaid()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(600); // when all of them are valid
        const CertificateDetails shortKey = read(certificateWith(EVP_RSA_gen(1024), EVP_sha256(), &m_root));
        QVERIFY(shortKey.isKeyWeak);
        QCOMPARE(certificateProblems(shortKey, now),
                 QStringList(QStringLiteral("Its key (RSA, 1024 bits) is too weak to prove anything.")));
        const CertificateDetails oldDigest = read(certificateWith(EVP_RSA_gen(2048), EVP_sha1(), &m_root));
        QVERIFY(oldDigest.isSignatureWeak);
        QCOMPARE(certificateProblems(oldDigest, now),
                 QStringList(QStringLiteral("It is signed with SHA-1, ECDSA, which can be forged.")));
    }

    void validityIsWords_data()
    {
        QTest::addColumn<qint64>("seconds"); // from now to the end
        QTest::addColumn<QString>("words");
        QTest::newRow("23 days") << qint64(23 * kDay + 60) << QStringLiteral("valid for another 23 days");
        QTest::newRow("a day") << qint64(kDay + 60) << QStringLiteral("valid for another day");
        QTest::newRow("hours") << qint64(3600) << QStringLiteral("valid for less than a day");
        QTest::newRow("hours ago") << qint64(-3600) << QStringLiteral("expired less than a day ago");
        QTest::newRow("a day ago") << qint64(-kDay - 60) << QStringLiteral("expired 1 day ago");
        QTest::newRow("3 days ago") << qint64(-3 * kDay - 60) << QStringLiteral("expired 3 days ago");
    }
    void validityIsWords()
    {
        QFETCH(qint64, seconds);
        CertificateDetails details;
        const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
        details.notBefore = now.addYears(-3);
        details.notAfter = now.addSecs(seconds);
        QTEST(validityInWords(details, now), "words");
        QCOMPARE(!certificateProblems(details, now).isEmpty(), seconds < 0);
        details.notBefore = now.addDays(5);
        QCOMPARE(validityInWords(details, now), QStringLiteral("not valid before 2026-03-07"));
    }

    void datesThatCannotBeReadAreSaid()
    {
        QCOMPARE(validityInWords({}, QDateTime::currentDateTimeUtc()), QStringLiteral("its dates can't be read"));
    }

    void namesAndFingerprintsAreMadeShort()
    {
        QCOMPARE(shortName(QStringLiteral("CN=alice, O=Corp")), QStringLiteral("alice"));
        QCOMPARE(shortName(QStringLiteral("emailAddress=a@b, CN=Lee\\, Alice, O=Corp")), QStringLiteral("Lee, Alice"));
        QCOMPARE(shortName(QStringLiteral("OU=CNC=no, O=Corp")), QStringLiteral("OU=CNC=no, O=Corp"));
        QCOMPARE(shortName(QString()), QString());
        const QString fingerprint = read(test::der(m_root.certificate)).sha256;
        const QStringList lines = fingerprintInGroups(fingerprint).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().split(QLatin1Char(' ')).size(), 8);
        QCOMPARE(lines.join(QString()).remove(QLatin1Char(' ')), QString(fingerprint).remove(QLatin1Char(':')));
    }

    void whatIsNoCertificateIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = test::der(m_root.certificate);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("-----BEGIN CERTIFICATE-----");
        QTest::newRow("cut off") << good.first(good.size() / 2);
        QTest::newRow("with more behind it") << good + "more";
        QTest::newRow("huge") << QByteArray(100 * 1024, '\x30');
    }
    void whatIsNoCertificateIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Result<CertificateDetails> details = certificateDetails(bytes);
        QVERIFY(!details);
        QCOMPARE(details.error().code, ErrorCode::ClientCertificateUnusable);
    }

    void hostileNamesAreBounded()
    {
        test::Party party = test::makeParty("x", nullptr, false);
        QByteArray names = "DNS:a";
        for (int i = 0; i < 500; ++i)
            names += ",DNS:host" + QByteArray::number(i) + ".example.org";
        test::addExtension(party.certificate.get(), NID_subject_alt_name, names.constData());
        X509_sign(party.certificate.get(), party.key.get(), EVP_sha256());
        QCOMPARE(read(test::der(party.certificate)).names.size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestCertificateDetails)
#include "tst_certificate_details.moc"
