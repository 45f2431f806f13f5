// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_care.h"

#include "app/client/certificate_notes.h"

#include "../../core/formats/test_identity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

namespace {

constexpr long kDay = 24 * 3600;

// Valid for so many days before and after this moment.
test::Party lasting(const char* name, long before, long after)
{
    test::Party party = test::makeParty(name, nullptr, false);
    X509* certificate = party.certificate.get();
    X509_gmtime_adj(X509_getm_notBefore(certificate), -before * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), after * kDay);
    test::addExtension(certificate, NID_subject_alt_name,
                       "DNS:vpn.example.org,IP:192.0.2.7,IP:2001:db8::7,email:alice@example.org,URI:http://x/");
    X509_sign(certificate, party.key.get(), EVP_sha256());
    return party;
}

} // namespace

class TestCertificateCare : public QObject {
    Q_OBJECT

    const test::Party m_alice = lasting("alice", 365, 365);
    const QByteArray m_der = test::der(m_alice.certificate);
    const CertificateFacts m_facts = *certificateFacts(m_der);

    static Profile withAuthorities(const QList<QByteArray>& certificates)
    {
        Profile profile;
        profile.gateway.certificates = certificates;
        return profile;
    }

private Q_SLOTS:
    void theFactsAreTheCertificates()
    {
        QCOMPARE(m_facts.subject, QStringLiteral("CN=alice, O=Test"));
        QCOMPARE(m_facts.issuer, m_facts.subject);
        QCOMPARE(m_facts.names, (QStringList{QStringLiteral("vpn.example.org"), QStringLiteral("192.0.2.7"),
                                             QStringLiteral("2001:db8::7"), QStringLiteral("alice@example.org")}));
        QCOMPARE(m_facts.notBefore.daysTo(m_facts.notAfter), 730);
        QCOMPARE(m_facts.fingerprint.size(), 32 * 3 - 1);
        QVERIFY(!m_facts.isAuthority);
        QVERIFY(certificateFacts(test::der(test::makeParty("CA", nullptr, true).certificate))->isAuthority);
    }

    void whatIsNoCertificateHasNoFacts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("-----BEGIN CERTIFICATE-----");
        QTest::newRow("cut off") << m_der.first(m_der.size() / 2);
        QTest::newRow("huge") << QByteArray(100 * 1024, '\x30');
    }
    void whatIsNoCertificateHasNoFacts()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!certificateFacts(bytes));
        QVERIFY(checkClientDates(bytes, QDateTime::currentDateTimeUtc()));
    }

    void theWarningBeginsThirtyDaysBefore_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Validity>("validity");
        QTest::addColumn<qint64>("days");
        const QDateTime end = m_facts.notAfter;
        QTest::newRow("a second before 30 days") << end.addDays(-30).addSecs(-1) << Validity::Good << qint64(30);
        QTest::newRow("30 days") << end.addDays(-30) << Validity::EndsSoon << qint64(30);
        QTest::newRow("29 days") << end.addDays(-29) << Validity::EndsSoon << qint64(29);
        QTest::newRow("a second over 29 days") << end.addDays(-29).addSecs(-1) << Validity::EndsSoon << qint64(29);
        QTest::newRow("a day") << end.addDays(-1) << Validity::EndsSoon << qint64(1);
        QTest::newRow("the last second") << end << Validity::EndsSoon << qint64(0);
        QTest::newRow("a second over") << end.addSecs(1) << Validity::Ended << qint64(-1);
        QTest::newRow("long over") << end.addDays(10) << Validity::Ended << qint64(-10);
        QTest::newRow("the first second") << m_facts.notBefore << Validity::Good << qint64(730);
        QTest::newRow("a second too early") << m_facts.notBefore.addSecs(-1) << Validity::NotYet << qint64(730);
    }
    void theWarningBeginsThirtyDaysBefore()
    {
        QFETCH(QDateTime, now);
        QFETCH(Validity, validity);
        QFETCH(qint64, days);
        QCOMPARE(validityOf(m_facts, now), validity);
        QCOMPARE(daysLeft(m_facts, now), days);
        const bool warns = validity == Validity::EndsSoon || validity == Validity::Ended;
        QCOMPARE(certificateWarnings({}, {m_der}, now).size(), warns ? 1 : 0);
        QCOMPARE(certificateWarnings(withAuthorities({m_der}), {}, now).size(), warns ? 1 : 0);
        const bool connects = validity == Validity::Good || validity == Validity::EndsSoon;
        QCOMPARE(static_cast<bool>(checkClientDates(m_der, now)), connects);
    }

    void theWarningSaysWhoseAndWhen()
    {
        const QDateTime now = m_facts.notAfter.addDays(-12);
        const QString day = m_facts.notAfter.toString(QStringLiteral("yyyy-MM-dd"));
        const QList<CertificateWarning> client = certificateWarnings({}, {m_der}, now);
        QCOMPARE(warningText(client.first()),
                 QStringLiteral("Your certificate (CN=alice, O=Test) ends in 12 days, on %1. "
                                "Ask the administrator for a new one.")
                     .arg(day));
        const QList<CertificateWarning> gateway = certificateWarnings(withAuthorities({m_der}), {}, now);
        QVERIFY(warningText(gateway.first()).startsWith(QLatin1String("The certificate that proves the gateway (")));
        const QList<CertificateWarning> over = certificateWarnings({}, {m_der}, m_facts.notAfter.addSecs(1));
        QVERIFY(warningText(over.first()).contains(QStringLiteral("ended on %1").arg(day)));
        const QList<CertificateWarning> last = certificateWarnings({}, {m_der}, m_facts.notAfter);
        QVERIFY(warningText(last.first()).contains(QLatin1String("ends within a day")));
        QCOMPARE(validityText(m_facts, m_facts.notAfter.addDays(-1)), QStringLiteral("1 day left"));
        QCOMPARE(validityText(m_facts, m_facts.notAfter.addDays(1)), QStringLiteral("expired"));
        QCOMPARE(validityText(m_facts, m_facts.notBefore.addDays(-1)), QStringLiteral("not valid yet"));
    }

    void ofTheClientsChainOnlyTheOwnOneWarns()
    {
        const QByteArray other = test::der(lasting("issuing CA", 10, 1).certificate);
        QVERIFY(certificateWarnings({}, {m_der, other}, QDateTime::currentDateTimeUtc()).isEmpty());
    }

    void theChainIsPutInOrder()
    {
        const test::Party root = test::makeParty("root", nullptr, true);
        const test::Party middle = test::makeParty("middle", &root, true);
        const test::Party leaf = test::makeParty("leaf", &middle, false);
        const QByteArray stranger = test::der(test::makeParty("stranger", nullptr, true).certificate);
        const QByteArray own = test::der(leaf.certificate);
        const QByteArray first = test::der(middle.certificate);
        const QByteArray second = test::der(root.certificate);
        QCOMPARE(inChainOrder({own, stranger, second, first}), (QList<QByteArray>{own, first, second, stranger}));
        QCOMPARE(inChainOrder({own, "no certificate", first}), (QList<QByteArray>{own, first, "no certificate"}));
        QVERIFY(inChainOrder({}).isEmpty());
    }

    void theRevocationPolicyIsWords()
    {
        QVERIFY(revocationText({true, true, false}).contains(QLatin1String("it connects and says so")));
        QVERIFY(revocationText({true, true, true}).contains(QLatin1String("it does not connect")));
        QVERIFY(revocationText({false, true, false}).contains(QLatin1String("OCSP only")));
        QVERIFY(revocationText({true, false, false}).contains(QLatin1String("revocation lists only")));
        QCOMPARE(revocationText({false, false, false}), QStringLiteral("not asked"));
    }

    void whatWasSeenIsKnownWithoutThePassword()
    {
        const QTemporaryDir folder;
        const QString file = CertificateNotes::fileBeside(folder.filePath(QStringLiteral("profiles")));
        QCOMPARE(file, folder.filePath(QStringLiteral("client-certificates.json")));
        Profile profile;
        profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");
        profile.local.pkcs12 = "encrypted";
        CertificateNotes notes(file);
        QVERIFY(notes.find(profile).isEmpty());
        notes.note(profile, {m_der});
        QCOMPARE(CertificateNotes(file).find(profile), QList<QByteArray>{m_der});

        Profile inKeychain = profile;
        inKeychain.local.pkcs12.clear();
        inKeychain.local.keyInKeychain = true;
        QCOMPARE(notes.find(inKeychain), QList<QByteArray>{m_der});
        Profile renewed = profile;
        renewed.local.pkcs12 = "another";
        QVERIFY(notes.find(renewed).isEmpty()); // what was seen is not of this key
        Profile without = profile;
        without.local.pkcs12.clear();
        QVERIFY(notes.find(without).isEmpty());

        notes.remove(profile.id);
        QVERIFY(CertificateNotes(file).find(profile).isEmpty());
    }

    void damagedNotesAreNone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("client-certificates.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"x\": [");
        file.close();
        Profile profile;
        profile.id = QStringLiteral("x");
        profile.local.pkcs12 = "encrypted";
        CertificateNotes notes(file.fileName());
        QVERIFY(notes.find(profile).isEmpty());
        notes.note(profile, {m_der});
        QCOMPARE(notes.find(profile), QList<QByteArray>{m_der});
    }
};

QTEST_GUILESS_MAIN(TestCertificateCare)
#include "tst_certificate_care.moc"
