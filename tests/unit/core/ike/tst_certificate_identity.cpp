// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_maker.h"

#include "core/ike/trust/certificate_facts.h"
#include "core/ike/trust/gateway_proof.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

namespace {

QString text(const char* ascii)
{
    return QLatin1String(ascii);
}

} // namespace

class TestCertificateIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_authorityKey = makeEcKey();
        m_authority = makeCertificate({.commonName = text("Corp CA"), .alternativeNames = {}, .authority = true},
                                      m_authorityKey, {}, m_authorityKey);
    }

    void identityIsOneOfTheNames_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* title, const char* names, const char* identity, bool matches) {
            QTest::newRow(title) << text(names) << text(identity) << matches;
        };
        row("DNS", "DNS:vpn.example.org", "vpn.example.org", true);
        row("second DNS", "DNS:gw.example.org,DNS:vpn.example.org", "vpn.example.org", true);
        row("upper case expected", "DNS:vpn.example.org", "VPN.Example.ORG", true);
        row("upper case in the certificate", "DNS:VPN.EXAMPLE.ORG", "vpn.example.org", true);
        row("DNS with libcharon's sign", "DNS:vpn.example.org", "@vpn.example.org", true);
        row("DNS with libcharon's prefix", "DNS:vpn.example.org", "fqdn:vpn.example.org", true);
        row("other DNS", "DNS:gw.example.org", "vpn.example.org", false);
        row("begins the same", "DNS:vpn.example.org.evil.example", "vpn.example.org", false);
        row("ends the same", "DNS:evil.vpn.example.org", "vpn.example.org", false);
        row("wildcard in the certificate", "DNS:*.example.org", "vpn.example.org", false);
        row("wildcard on both sides", "DNS:*.example.org", "*.example.org", false);
        row("wildcard expected", "DNS:vpn.example.org", "*.example.org", false);
        row("anything expected", "DNS:vpn.example.org", "%any", false);
        row("a star expected", "DNS:vpn.example.org", "*", false);
        row("nothing expected", "DNS:vpn.example.org", "", false);
        row("numeric type prefix", "DNS:vpn.example.org", "{2}:vpn.example.org", false);
        row("key identifier", "DNS:vpn.example.org", "keyid:vpn.example.org", false);
        row("IPv4", "IP:192.0.2.1", "192.0.2.1", true);
        row("other IPv4", "IP:192.0.2.1", "192.0.2.10", false);
        row("IPv6 in another spelling", "IP:2001:db8::1", "2001:DB8:0:0:0:0:0:1", true);
        row("address as DNS", "DNS:192.0.2.1", "192.0.2.1", false);
        row("any IPv4 address", "IP:0.0.0.0", "0.0.0.0", false);
        row("any IPv6 address", "IP:::", "::", false);
        row("IPv4 in short", "IP:192.0.0.1", "192.1", false);
        row("mail", "email:gw@example.org", "gw@example.org", true);
        row("mail, domain in upper case", "email:gw@example.org", "gw@EXAMPLE.org", true);
        row("mail, another person", "email:GW@example.org", "gw@example.org", false);
        row("mail as DNS", "DNS:gw@example.org", "gw@example.org", false);
        row("DNS as mail", "email:vpn.example.org", "vpn.example.org", false);
        row("URI is no name", "URI:https://vpn.example.org", "vpn.example.org", false);
    }
    void identityIsOneOfTheNames()
    {
        QFETCH(QString, names);
        QFETCH(QString, identity);
        QFETCH(bool, matches);
        const QByteArray leaf = certificate(names);
        for (const Party party : {Party::Gateway, Party::AaaServer}) {
            const std::optional<Error> verdict = judge(leaf, identity, party);
            QCOMPARE(!verdict, matches);
            if (!verdict)
                continue;
            QCOMPARE(verdict->code,
                     party == Party::Gateway ? ErrorCode::GatewayNameMismatch : ErrorCode::AaaServerNameMismatch);
            QCOMPARE(verdict->arguments,
                     (QJsonObject{{text("expected"), identity},
                                  {text("names"), QJsonArray::fromStringList(certificateNames(leaf))}}));
        }
    }

    void distinguishedNameIsTheSubject_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<bool>("matches");
        QTest::newRow("as people write it") << text("C=CH, O=Lab, CN=gw") << true;
        QTest::newRow("without spaces") << text("C=CH,O=Lab,CN=gw") << true;
        QTest::newRow("with strokes") << text("/C=CH/O=Lab/CN=gw") << true;
        QTest::newRow("in another case") << text("c=ch, o=LAB, cn=GW") << true;
        QTest::newRow("other CN") << text("C=CH, O=Lab, CN=gw2") << false;
        QTest::newRow("one part missing") << text("O=Lab, CN=gw") << false;
        QTest::newRow("one part more") << text("C=CH, O=Lab, CN=gw, CN=gw") << false;
        QTest::newRow("another order") << text("CN=gw, O=Lab, C=CH") << false;
        QTest::newRow("wildcard") << text("C=CH, O=Lab, CN=*") << false;
        QTest::newRow("unknown key") << text("C=CH, O=Lab, XY=gw") << false;
        QTest::newRow("nothing in it") << text("=") << false;
    }
    void distinguishedNameIsTheSubject()
    {
        QFETCH(QString, identity);
        QFETCH(bool, matches);
        CertificateWish wish{.commonName = text("gw")};
        wish.subjectBefore = QStringList{text("C=CH"), text("O=Lab")};
        const std::optional<Error> verdict = judge(make(wish), identity);
        QCOMPARE(!verdict, matches);
        if (!verdict)
            return;
        QCOMPARE(verdict->code, ErrorCode::GatewayNameMismatch);
        QCOMPARE(verdict->arguments,
                 (QJsonObject{{text("expected"), identity}, {text("names"), QJsonArray{text("C=CH, O=Lab, CN=gw")}}}));
    }

    void commonNameAloneIsNoName()
    {
        const QByteArray leaf = make({.commonName = text("vpn.example.org")});
        const std::optional<Error> gateway = judge(leaf, text("vpn.example.org"));
        QCOMPARE(gateway->code, ErrorCode::GatewayNameMissing);
        QCOMPARE(gateway->arguments, (QJsonObject{{text("expected"), text("vpn.example.org")},
                                                  {text("commonName"), text("vpn.example.org")}}));
        const std::optional<Error> aaa = judge(leaf, text("vpn.example.org"), Party::AaaServer);
        QCOMPARE(aaa->code, ErrorCode::AaaServerNameMismatch);
        QCOMPARE(aaa->arguments,
                 (QJsonObject{{text("expected"), text("vpn.example.org")}, {text("names"), QJsonArray()}}));
        // there are names, so the CN is not even told
        QCOMPARE(judge(make({.commonName = text("vpn.example.org"), .alternativeNames = text("DNS:a.example.org")}),
                       text("vpn.example.org"))
                     ->code,
                 ErrorCode::GatewayNameMismatch);
    }

    void factsAreWhatTheCertificateSays()
    {
        CertificateWish wish{.commonName = text("gw"),
                             .alternativeNames = text("DNS:gw.example.org,IP:192.0.2.1,IP:2001:db8::1,"
                                                      "email:gw@example.org,URI:https://gw.example.org/")};
        wish.subjectBefore = QStringList{text("C=CH"), text("O=Lab")};
        const QByteArray der = make(wish);
        const std::optional<CertificateFacts> facts = certificateFacts(der);
        QVERIFY(facts.has_value());
        QCOMPARE(facts->subject, text("CN=gw,O=Lab,C=CH"));
        QCOMPARE(facts->issuer, text("CN=Corp CA"));
        QCOMPARE(facts->names, (QStringList{text("gw.example.org"), text("192.0.2.1"), text("2001:db8::1"),
                                            text("gw@example.org"), text("https://gw.example.org/")}));
        QCOMPARE(facts->notBefore.secsTo(facts->notAfter), qint64(3600 + 86400));
        QCOMPARE(facts->notAfter.timeSpec(), Qt::UTC);
        QCOMPARE(facts->sha256,
                 QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':')));
    }

    void whatIsNoCertificateHasNoFacts()
    {
        QVERIFY(!certificateFacts({}));
        QVERIFY(!certificateFacts(QByteArray("x")));
        QVERIFY(!certificateFacts(m_authority + QByteArray("x")));
        QCOMPARE(certificateNames(QByteArray("x")), QStringList());
        QCOMPARE(certificateSubjectName(QByteArray("x")), QString());
    }

    // What a person reads must not be steered by what a stranger wrote.
    void hostileTextIsTamed()
    {
        const QByteArray der = make({.commonName = QStringLiteral("gw\n\u202Egro\u001b[31m")});
        const QString subject = certificateSubjectName(der);
        for (const QChar character : {QChar(u'\n'), QChar(0x202e), QChar(0x1b)})
            QVERIFY(!subject.contains(character));
        CertificateWish wordy{.commonName = text("gw")};
        for (int i = 0; i < 20; ++i)
            wordy.subjectBefore.append(text("OU=") + QString(60, QLatin1Char('x')));
        QCOMPARE(certificateSubjectName(make(wordy)).size(), qsizetype(255));
    }

private:
    QByteArray make(const CertificateWish& wish) const
    {
        return makeCertificate(wish, m_authorityKey, m_authority, m_authorityKey);
    }

    QByteArray certificate(const QString& names) const
    {
        return make({.commonName = text("gateway"), .alternativeNames = names});
    }

    std::optional<Error> judge(const QByteArray& leaf, const QString& identity, Party party = Party::Gateway) const
    {
        return judgeCertificates({leaf}, {party, {m_authority}, identity, QDateTime::currentDateTimeUtc()});
    }

    Key m_authorityKey;
    QByteArray m_authority;
};

QTEST_GUILESS_MAIN(TestCertificateIdentity)
#include "tst_certificate_identity.moc"
