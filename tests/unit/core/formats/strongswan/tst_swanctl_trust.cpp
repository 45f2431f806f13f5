// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whom a swanctl.conf trusts and what it would carry: nothing of it is guessed, dropped or taken from a neighbour.
// Thread: test. Trust: test.
#include "core/formats/profile_export.h"
#include "core/formats/strongswan/swanctl.h"
#include "swanctl_samples.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

namespace {

const QByteArray kByCertificate = "connections { c { remote_addrs = h.example.org\n local { auth = eap-mschapv2 }\n "
                                  "remote { cacerts = ca.pem } } }\n";
const QByteArray kNamingNothing =
    "connections { c { remote_addrs = h.example.org\n local { auth = eap-mschapv2 } } }\n";

ImportSource inFolder(const char* path, const QByteArray& bytes)
{
    ImportSource source = text(bytes);
    source.file = QString::fromLatin1(path);
    return source;
}

} // namespace

class SwanctlTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNothingFromASiblingTree();
    void takesFromElsewhereOnlyWhatIsTheOnlyOne();
    void recordsTheTrustThatIsNamedAndNotThere();
    void takesTheRevocationPolicy();
    void refusesConnectionsWhoseNetworksItCannotHold_data();
    void refusesConnectionsWhoseNetworksItCannotHold();
    void saysWhichExclusionsItDrops();
};

void SwanctlTrustTest::takesNothingFromASiblingTree()
{
    const QByteArray first = contentOf(swanctlFolder() + QLatin1String("../ipsec/alice.crt"));
    const QByteArray second = contentOf(swanctlFolder() + QLatin1String("../ipsec/cacert.pem"));
    QVERIFY(first != second);
    for (const QByteArray& config : {kByCertificate, kNamingNothing}) {
        ImportSource source = inFolder("/x/b/swanctl.conf", config);
        source.companions.add(QStringLiteral("/x/a/swanctl.conf"), kNamingNothing);
        source.companions.add(QStringLiteral("/x/a/x509ca/ca.pem"), first);
        const Result<Imported> without = readSwanctl(source);
        QVERIFY(without);
        QVERIFY(without->profiles.first().gateway.certificates.isEmpty());
        QCOMPARE(without->missingTrust.size(), 1);
        source.companions.add(QStringLiteral("/x/b/x509ca/ca.pem"), second);
        source.companions.add(QStringLiteral("/x/b/old/swanctl.conf"), kNamingNothing);
        source.companions.add(QStringLiteral("/x/b/old/x509ca/ca.pem"), first);
        const Result<Imported> with = readSwanctl(source);
        QVERIFY(with);
        QCOMPARE(with->usedCompanions, QStringList{QStringLiteral("/x/b/x509ca/ca.pem")});
        QVERIFY(with->missingTrust.isEmpty());
    }
}

void SwanctlTrustTest::takesFromElsewhereOnlyWhatIsTheOnlyOne()
{
    const QByteArray ca = contentOf(swanctlFolder() + QLatin1String("Certificate/x509ca/example-ca.pem"));
    ImportSource source = inFolder("/x/b/conf.d/a.conf", kByCertificate);
    source.companions.add(QStringLiteral("/x/given/ca.pem"), ca);
    QCOMPARE(readSwanctl(source)->usedCompanions, QStringList{QStringLiteral("/x/given/ca.pem")});
    source.companions.add(QStringLiteral("/x/b/x509ca/ca.pem"), ca);
    QCOMPARE(readSwanctl(source)->usedCompanions, QStringList{QStringLiteral("/x/b/x509ca/ca.pem")});
    ImportSource twice = inFolder("/x/b/swanctl.conf", kByCertificate);
    twice.companions.add(QStringLiteral("/x/one/ca.pem"), ca);
    twice.companions.add(QStringLiteral("/x/two/ca.pem"), ca);
    QVERIFY(readSwanctl(twice)->usedCompanions.isEmpty());
}

void SwanctlTrustTest::recordsTheTrustThatIsNamedAndNotThere()
{
    const Result<Imported> named = readSwanctl(text(kByCertificate));
    QVERIFY(named);
    QCOMPARE(named->missingTrust.size(), 1);
    QCOMPARE(named->missingTrust.first().profileId, named->profiles.first().id);
    QCOMPARE(named->missingTrust.first().name, QStringLiteral("ca.pem"));
    QCOMPARE(readSwanctl(text(kNamingNothing))->missingTrust.first().name, QStringLiteral("x509ca"));
    QByteArray issuer = kByCertificate;
    issuer.replace("cacerts = ca.pem", "ca_id = \"CN=Nobody\"");
    QCOMPARE(readSwanctl(text(issuer))->missingTrust.first().name, QStringLiteral("CN=Nobody"));
    QVERIFY(readSwanctl(sample(QStringLiteral("Psk.conf")))->missingTrust.isEmpty());
    QVERIFY(readSwanctl(sample(QStringLiteral("Pkcs12")))->missingTrust.isEmpty());
    // Another authority that lies there does not take the place of the one that is named.
    ImportSource other = text(kByCertificate);
    other.companions.add(QStringLiteral("x509ca/example-ca.pem"),
                         contentOf(swanctlFolder() + QLatin1String("Certificate/x509ca/example-ca.pem")));
    QVERIFY(readSwanctl(other)->profiles.first().gateway.certificates.isEmpty());
}

void SwanctlTrustTest::takesTheRevocationPolicy()
{
    for (const char* word : {"strict", "relaxed", "ifuri"}) {
        QByteArray config = kByCertificate;
        config.replace("cacerts = ca.pem", QByteArray("revocation = ") + word);
        const Result<Imported> imported = readSwanctl(text(config));
        QVERIFY(imported);
        const ReportLine* line = lineOf(imported->report, "connections.c.remote.revocation");
        const bool isOther =
            qstrcmp(word, "ifuri") == 0; // an answer where there is somebody to ask: kept for strongSwan
        QCOMPARE(line->verdict, isOther ? ReportLine::Verdict::Kept : ReportLine::Verdict::Applied);
        QCOMPARE(imported->profiles.first().gateway.revocation.strict, qstrcmp(word, "strict") == 0);
        ExportRequest request;
        request.profile = imported->profiles.first();
        const bool isDefault = qstrcmp(word, "relaxed") == 0;
        QCOMPARE(exportSwanctl(request)->files.first().bytes.contains(QByteArray("revocation = \"") + word),
                 !isDefault);
        request.profile.gateway.revocation.strict = true; // what was kept never makes it less
        QVERIFY(exportSwanctl(request)->files.first().bytes.contains("revocation = \"strict"));
    }
}

void SwanctlTrustTest::refusesConnectionsWhoseNetworksItCannotHold_data()
{
    QTest::addColumn<QByteArray>("children");
    QByteArray many;
    QByteArray more;
    for (int i = 0; i < 200; ++i) {
        many += "10.0." + QByteArray::number(i) + ".0/24,";
        more += "10.1." + QByteArray::number(i) + ".0/24,";
    }
    QTest::newRow("too many") << "a { remote_ts = " + many + more + "\n }";
    QTest::newRow("too many in two children") << "a { remote_ts = " + many + "\n }\n b { remote_ts = " + more + "\n }";
    QTest::newRow("no network") << QByteArray("a { remote_ts = office\n }");
    QTest::newRow("one is none") << QByteArray("a { remote_ts = 10.0.0.0/8, office\n }");
    QTest::newRow("beyond what is read") << "a { remote_ts = " + QByteArray("10.0.0.1,").repeated(1100) + "\n }";
}

void SwanctlTrustTest::refusesConnectionsWhoseNetworksItCannotHold()
{
    QFETCH(QByteArray, children);
    const Result<Imported> imported =
        readSwanctl(text("connections { c { remote_addrs = h.example.org\n local { auth = eap }\n children { " +
                         children + "\n } } }\n"));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::ProfileFieldInvalid);
    QVERIFY(argument(imported.error(), "field").endsWith(QLatin1String(".remote_ts")));
    QVERIFY(argument(imported.error(), "rule").contains(QLatin1String("networks")));
}

void SwanctlTrustTest::saysWhichExclusionsItDrops()
{
    const Result<Imported> imported =
        readSwanctl(text("connections { c { remote_addrs = h.example.org\n local { auth = eap }\n children { "
                         "p { mode = pass\n remote_ts = 10.9.0.0/24, printer, 0.0.0.0/0\n } } } }\n"));
    QVERIFY(imported);
    QCOMPARE(imported->profiles.first().excludedSubnets,
             QList<Subnet>{*subnetFromString(QStringLiteral("10.9.0.0/24"))});
    QStringList dropped;
    for (const ReportLine& line : imported->report) {
        if (line.key == QLatin1String("connections.c.children.p.remote_ts") &&
            line.verdict == ReportLine::Verdict::Refused)
            dropped.append(line.said);
    }
    QCOMPARE(dropped, QStringList({QStringLiteral("printer"), QStringLiteral("0.0.0.0/0")}));
}

QTEST_GUILESS_MAIN(SwanctlTrustTest)
#include "tst_swanctl_trust.moc"
