// SPDX-License-Identifier: GPL-3.0-or-later
//
// swanctl.conf read and written. Thread: test. Trust: test.
#include "breaking_out.h"
#include "core/formats/pkcs12.h"
#include "core/formats/strongswan/swanctl.h"
#include "swanctl_samples.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

class SwanctlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheWikisClientWithUserNameAndPassword();
    void readsAPreSharedKeyForThePairOfIdentities();
    void readsTwoRoundsUnitesChildrenAndExcludesWhatPasses();
    void importsTheClientsOfAMixedFileAndSaysWhyNotTheOthers();
    void followsIncludesAndTemplatesOfAFolder();
    void asksForTheFolderWhenOnlyTheMainFileIsGiven();
    void wrapsAnEncryptedKeyUnderItsOwnPassphrase();
    void asksForAPasswordBeforeItWrapsAKey();
    void takesAPkcs12AsItCame();
    void saysForEachKeyWhatBecameOfIt();
    void neverRunsAnUpdownScriptAndNeverGivesItBack();
    void givesBackWhatItKept();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void recognisesTheFormatByContent();
    void readsTheSameConnectionUnderTheSameId();
    void putsNoSecretIntoTheReport();
    void hidesSecretsThatStandInTheWrongPlace();
    void losesNothingThatItClaimsToCarry();
    void letsNoTextBreakOutOfItsValue();
    void writesSecretsOnlyWhenTheyAreGiven();
    void readsEightHostileMebibytesInAboutASecond();
};

void SwanctlTest::readsTheWikisClientWithUserNameAndPassword()
{
    const Result<Imported> imported = readSwanctl(sample(QStringLiteral("EapMschapv2.conf")));
    QVERIFY(imported);
    QCOMPARE(imported->profiles.size(), 1);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.name, QStringLiteral("home"));
    QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
    QCOMPARE(profile.gateway.host, QStringLiteral("vpn.example.org"));
    QCOMPARE(profile.gateway.identity, QString());
    QCOMPARE(profile.local.userName, QStringLiteral("carol"));
    QCOMPARE(profile.local.identity, QStringLiteral("carol@example.org"));
    QCOMPARE(profile.ikeProposal, QStringLiteral("aes128-sha256-x25519"));
    QCOMPARE(profile.espProposal, QStringLiteral("aes128gcm128-x25519"));
    QCOMPARE(profile.includedSubnets.size(), 2);
    QVERIFY(profile.connectAtLogin);
    QCOMPARE(imported->secrets.size(), 1);
    QCOMPARE(imported->secrets.first().profileId, profile.id);
    QCOMPARE(imported->secrets.first().kind, SecretKind::Password);
    QCOMPARE(revealed(imported->secrets.first().secret), QByteArray("Ar3etTnp \"9\""));
    QCOMPARE(lineOf(imported->report, "secrets.eap-dave.secret")->verdict, ReportLine::Verdict::Refused);
    QCOMPARE(lineOf(imported->report, "secrets.xauth-carol.secret")->verdict, ReportLine::Verdict::Refused);
}

void SwanctlTest::readsAPreSharedKeyForThePairOfIdentities()
{
    const Result<Imported> imported = readSwanctl(sample(QStringLiteral("Psk.conf")));
    QVERIFY(imported);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.method, AuthenticationMethod::PreSharedKey);
    QCOMPARE(profile.gateway.host, QStringLiteral("203.0.113.1"));
    QCOMPARE(profile.gateway.port, quint16(4500));
    QCOMPARE(profile.gateway.identity, QStringLiteral("gw.example.org"));
    QCOMPARE(profile.local.identity, QStringLiteral("laptop.example.org"));
    QVERIFY(profile.includedSubnets.isEmpty());
    QCOMPARE(imported->secrets.size(), 1);
    QCOMPARE(imported->secrets.first().kind, SecretKind::PreSharedKey);
    QCOMPARE(revealed(imported->secrets.first().secret), QByteArray("geheim und lang genug"));
    const ReportLine* method = lineOf(imported->report, "connections.branch.local.auth");
    QCOMPARE(method->verdict, ReportLine::Verdict::Applied);
    QVERIFY(method->note.isEmpty());
}

void SwanctlTest::readsTwoRoundsUnitesChildrenAndExcludesWhatPasses()
{
    const Result<Imported> imported = readSwanctl(sample(QStringLiteral("TwoRounds.conf")));
    QVERIFY(imported);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.method, AuthenticationMethod::CertificateThenEap);
    QCOMPARE(profile.local.identity, QStringLiteral("alice@example.org"));
    QCOMPARE(profile.local.userName, QStringLiteral("alice"));
    QCOMPARE(profile.gateway.identity, QStringLiteral("C=CH, O=Example Corp, CN=gw.example.org"));
    QCOMPARE(profile.exchange.idleDisconnectSeconds, 1800);
    QCOMPARE(profile.includedSubnets, QList<Subnet>({*subnetFromString(QStringLiteral("10.0.0.0/8")),
                                                     *subnetFromString(QStringLiteral("192.0.2.0/24"))}));
    QCOMPARE(profile.excludedSubnets, QList<Subnet>{*subnetFromString(QStringLiteral("10.9.0.0/24"))});
    QVERIFY(lineOf(imported->report, "connections.office.children")->note.contains(QLatin1String("united")));
    QCOMPARE(lineOf(imported->report, "connections.office.children.servers.rekey_time")->verdict,
             ReportLine::Verdict::Refused);
    QCOMPARE(lineOf(imported->report, "connections.office.children.servers.updown")->verdict,
             ReportLine::Verdict::Refused);
}

void SwanctlTest::importsTheClientsOfAMixedFileAndSaysWhyNotTheOthers()
{
    const Result<Imported> imported = readSwanctl(sample(QStringLiteral("Several.conf")));
    QVERIFY(imported);
    QCOMPARE(imported->profiles.size(), 2);
    QCOMPARE(imported->profiles.at(0).name, QStringLiteral("one"));
    QCOMPARE(imported->profiles.at(0).local.userName, QString());
    QCOMPARE(imported->profiles.at(1).method, AuthenticationMethod::EapTtls);
    QCOMPARE(imported->profiles.at(1).local.aaaServer, QStringLiteral("radius.example.org"));
    QCOMPARE(imported->profiles.at(1).gateway.identity, QString()); // a wildcard would fit many
    QCOMPARE(lineOf(imported->report, "connections.two.remote.id")->verdict, ReportLine::Verdict::Refused);
    QCOMPARE(lineOf(imported->report, "connections.two.remote.auth")->verdict, ReportLine::Verdict::Kept);
    QCOMPARE(lineOf(imported->report, "connections.roadwarriors.pools")->verdict, ReportLine::Verdict::Refused);
    QCOMPARE(lineOf(imported->report, "connections.old.version")->verdict, ReportLine::Verdict::Refused);
    QCOMPARE(lineOf(imported->report, "pools.rw")->verdict, ReportLine::Verdict::Refused);
}

void SwanctlTest::followsIncludesAndTemplatesOfAFolder()
{
    const Result<Imported> imported = importFile(sample(QStringLiteral("Templates")));
    QVERIFY(imported);
    QCOMPARE(imported->format, QStringLiteral("swanctl"));
    QCOMPARE(imported->profiles.size(), 2);
    const Profile& zurich = imported->profiles.at(0);
    const Profile& bern = imported->profiles.at(1);
    QCOMPARE(zurich.gateway.host, QStringLiteral("zurich.example.org"));
    QCOMPARE(zurich.exchange.deadPeerSeconds, 30);
    QCOMPARE(zurich.exchange.childRekeySeconds, 3600);
    QCOMPARE(zurich.gateway.certificates.size(), 1);
    QCOMPARE(zurich.local.userName, QStringLiteral("alice@example.org"));
    QCOMPARE(bern.gateway.host, QStringLiteral("bern.example.org"));
    QCOMPARE(bern.exchange.deadPeerSeconds, 0); // taken back
    QCOMPARE(bern.includedSubnets, QList<Subnet>{*subnetFromString(QStringLiteral("10.2.0.0/16"))});
    QCOMPARE(imported->secrets.size(), 2);
    QVERIFY(imported->usedCompanions.contains(QStringLiteral("conf.d/20-sites.conf")));
    QVERIFY(imported->usedCompanions.contains(QStringLiteral("x509ca/example-ca.pem")));
    QVERIFY(lineOf(imported->report, "client-defaults") != nullptr);
}

void SwanctlTest::asksForTheFolderWhenOnlyTheMainFileIsGiven()
{
    const Result<Imported> imported = importFile(sample(QStringLiteral("Default")));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::ProfileFieldInvalid);
    QCOMPARE(argument(imported.error(), "field"), QStringLiteral("include"));
    QCOMPARE(argument(imported.error(), "value"), QStringLiteral("conf.d/*.conf"));
}

void SwanctlTest::wrapsAnEncryptedKeyUnderItsOwnPassphrase()
{
    const Result<Imported> imported = readSwanctl(sample(QStringLiteral("Certificate")));
    QVERIFY(imported);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.method, AuthenticationMethod::Certificate);
    QCOMPARE(profile.exchange.reauthenticationSeconds, 10800);
    const Result<Credentials> opened =
        openPkcs12(QStringLiteral("x"), profile.local.pkcs12, Secret::fromBytes("open-sesame-4"));
    QVERIFY(opened);
    QCOMPARE(imported->secrets.size(), 1);
    QCOMPARE(imported->secrets.first().kind, SecretKind::Pkcs12Password);
    QVERIFY(imported->usedCompanions.contains(QStringLiteral("private/alice.pem")));
    QCOMPARE(lineOf(imported->report, "secrets.private-alice.file")->verdict, ReportLine::Verdict::Applied);
}

void SwanctlTest::asksForAPasswordBeforeItWrapsAKey()
{
    ImportSource source = sample(QStringLiteral("Certificate"));
    source.bytes = source.bytes.left(source.bytes.indexOf("secrets {"));
    const Result<Imported> locked = readSwanctl(source);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::Pkcs12PasswordWrong);
    QCOMPARE(argument(locked.error(), "file"), QStringLiteral("swanctl.conf"));
    source.password = Secret::fromBytes("open-sesame-4");
    const Result<Imported> opened = readSwanctl(source);
    QVERIFY(opened);
    QVERIFY(opened->secrets.isEmpty());
    QVERIFY(openPkcs12(QStringLiteral("x"), opened->profiles.first().local.pkcs12, source.password));
}

void SwanctlTest::takesAPkcs12AsItCame()
{
    const ImportSource source = sample(QStringLiteral("Pkcs12"));
    const Result<Imported> imported = readSwanctl(source);
    QVERIFY(imported);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.local.pkcs12, source.companions.find(QStringLiteral("pkcs12/alice.p12"), QString())->bytes);
    QCOMPARE(profile.gateway.certificates.size(), 1); // what lies in x509ca counts for whoever names no authority
    QCOMPARE(imported->secrets.first().kind, SecretKind::Pkcs12Password);
}

void SwanctlTest::saysForEachKeyWhatBecameOfIt()
{
    ImportSource source = sample(QStringLiteral("Everything.conf"));
    for (const QString& name :
         {QStringLiteral("Certificate/x509/alice.pem"), QStringLiteral("Certificate/private/alice.pem"),
          QStringLiteral("Certificate/x509ca/example-ca.pem")})
        source.companions.add(name.section(QLatin1Char('/'), 1), contentOf(swanctlFolder() + name));
    const Result<Imported> imported = readSwanctl(source);
    QVERIFY(imported);
    const Profile& profile = imported->profiles.first();
    QVERIFY(!profile.exchange.mobike && !profile.exchange.fragmentation && profile.exchange.forceUdpEncapsulation);
    QCOMPARE(profile.exchange.ikeRekeySeconds, 5400);
    QCOMPARE(profile.gateway.revocation.strict, true);
    QVERIFY(!profile.local.pkcs12.isEmpty());
    // Each line `key = value` of the file, with the sections that it stands in, is a line of the report.
    QStringList path;
    int keys = 0;
    for (const QByteArray& raw : source.bytes.split('\n')) {
        QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (const qsizetype brace = line.indexOf(QLatin1Char('{')); brace >= 0) {
            path.append(line.left(brace).section(QLatin1Char(':'), 0, 0).trimmed());
            line = line.mid(brace + 1).trimmed();
        }
        if (line.contains(QLatin1Char('='))) {
            const QString key = line.left(line.indexOf(QLatin1Char('='))).trimmed();
            QString full = (path + QStringList{key}).join(QLatin1Char('.'));
            full.replace(QLatin1String("everything-defaults"), QLatin1String("connections.everything"));
            QVERIFY2(lineOf(imported->report, qPrintable(full)) != nullptr, qPrintable(full));
            ++keys;
        }
        if (line.endsWith(QLatin1Char('}')))
            path.removeLast();
    }
    QVERIFY(keys > 90);
}

void SwanctlTest::neverRunsAnUpdownScriptAndNeverGivesItBack()
{
    const Result<Imported> imported = readSwanctl(sample(QStringLiteral("EapMschapv2.conf")));
    QVERIFY(imported);
    const ReportLine* line = lineOf(imported->report, "connections.home.children.home.updown");
    QCOMPARE(line->verdict, ReportLine::Verdict::Refused);
    QVERIFY(line->note.contains(QLatin1String("never run")));
    ExportRequest request;
    request.profile = imported->profiles.first();
    // As a hostile profile file would have it.
    request.profile.foreign.insert(
        QStringLiteral("swanctl"),
        QJsonObject{{QStringLiteral("children.home.updown"), QStringLiteral("/bin/evil")},
                    {QStringLiteral("children.home.hostaccess"), QStringLiteral("yes")},
                    {QStringLiteral("remote.cacerts"), QStringLiteral("evil.pem")},
                    {QStringLiteral("remote.id"), QStringLiteral("%any")},
                    {QStringLiteral("remote.auth"), QStringLiteral("any")},
                    {QStringLiteral("a b"), QStringLiteral("x")},
                    {QStringLiteral("unique"), QStringLiteral("never\n}\nconnections { evil { } }")}});
    const Result<Exported> exported = exportSwanctl(request);
    QVERIFY(exported);
    for (const char* evil : {"updown", "evil", "hostaccess", "%any", "\"any\"", "a b"})
        QVERIFY2(!exported->files.first().bytes.contains(evil), evil);
}

void SwanctlTest::givesBackWhatItKept()
{
    ImportSource source = sample(QStringLiteral("Everything.conf"), "geheim");
    for (const char* name : {"x509/alice.pem", "private/alice.pem", "x509ca/example-ca.pem"})
        source.companions.add(QString::fromLatin1(name),
                              contentOf(swanctlFolder() + QLatin1String("Certificate/") + QLatin1String(name)));
    const Result<Imported> imported = readSwanctl(source);
    QVERIFY(imported);
    ExportRequest request;
    request.profile = imported->profiles.first();
    const Result<Exported> exported = exportSwanctl(request);
    QVERIFY(exported);
    const Result<Imported> again = readSwanctl(test::sourceFrom(*exported));
    QVERIFY(again);
    QCOMPARE(again->profiles.first().foreign, request.profile.foreign);
    QVERIFY(request.profile.foreign.value(QStringLiteral("swanctl")).toObject().size() > 40);
    QVERIFY(exported->files.first().bytes.contains("cert_uri_base"));
}

void SwanctlTest::refusesBrokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const auto add = [](const char* file, ErrorCode code, const char* field) {
        QTest::newRow(file) << QString::fromLatin1(file) << code << QString::fromLatin1(field);
    };
    add("BrokenUnclosedSection.conf", ErrorCode::ProfileSyntax, "");
    add("BrokenUnclosedQuote.conf", ErrorCode::ProfileSyntax, "");
    add("BrokenDeepNesting.conf", ErrorCode::ProfileSyntax, "");
    add("BrokenNotUtf8.conf", ErrorCode::ProfileSyntax, "");
    add("BrokenIncludeLoop.conf", ErrorCode::ProfileFieldInvalid, "include");
    add("BrokenDanglingTemplate.conf", ErrorCode::ProfileFieldInvalid, "reference");
    add("BrokenXauthOnly.conf", ErrorCode::ProfileFieldInvalid, "connections.old.local-xauth.auth");
    add("BrokenIkev1.conf", ErrorCode::ProfileFieldInvalid, "connections.old.version");
    add("BrokenServerOnly.conf", ErrorCode::ProfileFieldInvalid, "connections.rw.pools");
    add("BrokenNoRemote.conf", ErrorCode::ProfileFieldInvalid, "connections.home.remote_addrs");
    add("BrokenEapSim.conf", ErrorCode::ProfileFieldInvalid, "connections.home.local.auth");
    add("BrokenSecretsOnly.conf", ErrorCode::ProfileFieldMissing, "connections");
}

void SwanctlTest::refusesBrokenFiles()
{
    QFETCH(QString, file);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    const Result<Imported> imported = importFile(sample(file));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    QCOMPARE(argument(imported.error(), "file"), file);
    QCOMPARE(argument(imported.error(), "field"), field);
}

void SwanctlTest::recognisesTheFormatByContent()
{
    QVERIFY(looksLikeSwanctl("# x\nconnections {\n"));
    QVERIFY(looksLikeSwanctl("connections\n{\n"));
    QVERIFY(looksLikeSwanctl("secrets : more { }\n"));
    QVERIFY(looksLikeSwanctl("include conf.d/*.conf\n"));
    QVERIFY(!looksLikeSwanctl("conn home\n\tright=x\n"));
    QVERIFY(!looksLikeSwanctl("[connection]\nid=x\n"));
    QVERIFY(!looksLikeSwanctl("connections are many\n"));
    QVERIFY(!looksLikeSwanctl("include ipsec.conf\nfoo\n"));
}

void SwanctlTest::readsTheSameConnectionUnderTheSameId()
{
    const Result<Imported> first = readSwanctl(sample(QStringLiteral("Several.conf")));
    const Result<Imported> second = readSwanctl(sample(QStringLiteral("Several.conf")));
    QVERIFY(first && second);
    QCOMPARE(first->profiles.at(0).id, second->profiles.at(0).id);
    QVERIFY(first->profiles.at(0).id != first->profiles.at(1).id);
}

void SwanctlTest::putsNoSecretIntoTheReport()
{
    for (const char* file : {"EapMschapv2.conf", "Psk.conf", "Everything.conf", "Pkcs12"}) {
        const Result<Imported> imported = readSwanctl(sample(QString::fromLatin1(file)));
        QVERIFY(imported);
        for (const ReportLine& line : imported->report) {
            for (const char* secret : {"Ar3etTnp", "not-for-carol", "old-times", "geheim", "Z2VoZWlt", "unused-because",
                                       "0011223344", "open-sesame", "1234"})
                QVERIFY2(!(line.key + line.said + line.note).contains(QLatin1String(secret)), secret);
        }
    }
}

void SwanctlTest::hidesSecretsThatStandInTheWrongPlace()
{
    const Result<Imported> imported =
        readSwanctl(text("password = canary\nsecrets { eap-1 { id = a\n password = canary\n secret = x } "
                         "odd { key = canary } }\n"
                         "connections { a { remote_addrs = h.example.org\n secret = canary\n"
                         "local { auth = eap\n password = canary }\n"
                         "children { c { psk = canary } d { password = canary } "
                         "e { mode = pass\n secret2 = canary } } } }\n"));
    QVERIFY(imported);
    QVERIFY(lineOf(imported->report, "connections.a.secret") != nullptr);
    QVERIFY(lineOf(imported->report, "secrets.odd.key") != nullptr);
    for (const ReportLine& line : imported->report)
        QVERIFY2(!line.said.contains(QLatin1String("canary")), qPrintable(line.key));
    QVERIFY(imported->profiles.first().foreign.isEmpty());
}

void SwanctlTest::losesNothingThatItClaimsToCarry()
{
    QRandomGenerator random(20231);
    for (int i = 0; i < 300; ++i) {
        const Profile profile = test::generateProfile(random);
        const QString loss = test::lossOf(QStringLiteral("swanctl"), profile);
        QVERIFY2(loss.isEmpty(), qPrintable(QString::number(i) + QLatin1Char(' ') + loss));
    }
}

void SwanctlTest::letsNoTextBreakOutOfItsValue()
{
    const QString wrong = brokenOut(7, exportSwanctl, readSwanctl);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void SwanctlTest::writesSecretsOnlyWhenTheyAreGiven()
{
    QRandomGenerator random(11);
    Profile profile = test::generateProfile(random);
    profile.method = AuthenticationMethod::Certificate;
    profile.local.pkcs12 = test::generatorParties().identity;
    ExportRequest request;
    request.profile = profile;
    const Result<Exported> without = exportSwanctl(request);
    QVERIFY(without);
    QVERIFY(!without->files.first().bytes.contains("secret"));
    QVERIFY(!without->files.first().holdsSecret);
    request.pkcs12Password = Secret::fromBytes(test::kIdentityPassword);
    request.writePkcs12Password = true;
    const Result<Exported> with = exportSwanctl(request);
    QVERIFY(with);
    QVERIFY(with->files.first().bytes.contains("secrets {\n    pkcs12-"));
    QVERIFY(with->files.first().holdsSecret);
    const Result<Imported> imported = readSwanctl(test::sourceFrom(*with));
    QVERIFY(imported);
    QCOMPARE(revealed(imported->secrets.first().secret), QByteArray(test::kIdentityPassword));
}

void SwanctlTest::readsEightHostileMebibytesInAboutASecond()
{
    const QByteArray open = "connections { a { remote_addrs = h.example.org\n local { auth = eap-mschapv2 }\n ";
    const QList<QByteArray> hostile{
        QByteArray(open).append("proposals = ").append(QByteArray("aes-").repeated(2000000)),
        QByteArray(open).append("remote_addrs = ").append(QByteArray("%any,").repeated(1500000)).append("\n } }"),
        QByteArray(open)
            .append("children { c { remote_ts = ")
            .append(QByteArray("10.0.0.1,").repeated(800000))
            .append("\n } } } }"),
        QByteArray(open).append("remote { cacerts = ").append(QByteArray("a,").repeated(3000000)).append("\n } } }"),
    };
    for (const QByteArray& bytes : hostile) {
        QElapsedTimer timer;
        timer.start();
        const Result<Imported> imported = readSwanctl(text(bytes));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!imported || imported->profiles.size() == 1);
    }
}

QTEST_GUILESS_MAIN(SwanctlTest)
#include "tst_swanctl.moc"
