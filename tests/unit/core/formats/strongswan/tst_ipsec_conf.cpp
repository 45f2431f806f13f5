// SPDX-License-Identifier: GPL-3.0-or-later
//
// ipsec.conf and ipsec.secrets read and written, in both dialects. Thread: test. Trust: test.
#include "breaking_out.h"
#include "core/formats/pkcs12.h"
#include "core/formats/strongswan/ipsec_conf.h"
#include "core/formats/strongswan/ipsec_conf_text.h"
#include "core/formats/strongswan/libreswan.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(SALLYPORT_TEST_DATA "/profiles/ipsec/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(name));
    return file.readAll();
}

ImportSource sample(const QString& name, std::initializer_list<const char*> companions = {}, const char* password = "")
{
    ImportSource source;
    source.file = name;
    source.bytes = contentOf(name);
    source.password = Secret::fromBytes(password);
    for (const char* companion : companions)
        source.companions.add(QString::fromLatin1(companion), contentOf(QString::fromLatin1(companion)));
    return source;
}

} // namespace

class IpsecConfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAStrongswanClientWithDefaultsAndAlso();
    void readsAlgosFilesWithTheKeyBesideThem();
    void readsALibreswanClientAndRefusesTheDatabaseName();
    void decidesWhichSideIsOurs();
    void readsTheSyntaxAsStarterDoes();
    void translatesLibreswansProposals_data();
    void translatesLibreswansProposals();
    void saysForEachKeyWhatBecameOfIt();
    void givesBackWhatItKeptButNoScripts();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void asksForIpsecConfWhenOnlyTheSecretsAreGiven();
    void putsNoSecretIntoTheReport();
    void losesNothingThatItClaimsToCarry();
    void letsNoTextBreakOutOfItsValue();
    void readsEightHostileMebibytesInAboutASecond();
    void takesNoSecretFromASiblingTree();
    void recordsTheTrustThatIsNamedAndNotThere();
    void takesStrictRevocation();
    void writesNoSecretThatIsEverybodys();
};

void IpsecConfTest::readsAStrongswanClientWithDefaultsAndAlso()
{
    const Result<Imported> imported =
        importFile(sample(QStringLiteral("StrongswanEap.conf"), {"StrongswanEap.secrets", "RightIsLocal.secrets"}));
    QVERIFY(imported);
    QCOMPARE(imported->format, QStringLiteral("ipsec"));
    QCOMPARE(imported->profiles.size(), 1);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.name, QStringLiteral("home"));
    QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
    QCOMPARE(profile.gateway.host, QStringLiteral("vpn.example.org"));
    QCOMPARE(profile.gateway.identity, QString());
    QVERIFY(profile.gateway.revocation.strict);
    QCOMPARE(profile.local.userName, QStringLiteral("carol"));
    QCOMPARE(profile.ikeProposal, QStringLiteral("aes256-sha256-modp2048"));
    QCOMPARE(profile.exchange.ikeRekeySeconds, 57 * 60);
    QCOMPARE(profile.exchange.childRekeySeconds, 17 * 60);
    QCOMPARE(profile.exchange.deadPeerSeconds, 60);
    QVERIFY(profile.connectAtLogin);
    QCOMPARE(imported->secrets.size(), 1);
    QCOMPARE(revealed(imported->secrets.first().secret), QByteArray("Ar3etTnp # 9 : x"));
    QCOMPARE(lineOf(imported->report, "dialect")->said, QStringLiteral("strongSwan"));
    QCOMPARE(lineOf(imported->report, "conn home.leftupdown")->verdict, ReportLine::Verdict::Refused);
    QCOMPARE(lineOf(imported->report, "conn home.leftfirewall")->verdict, ReportLine::Verdict::Refused);
    QCOMPARE(lineOf(imported->report, "conn disabled")->verdict, ReportLine::Verdict::Refused);
    QCOMPARE(lineOf(imported->report, "conn base")->verdict, ReportLine::Verdict::Applied);
    QCOMPARE(imported->usedCompanions, QStringList{QStringLiteral("StrongswanEap.secrets")});
}

void IpsecConfTest::readsAlgosFilesWithTheKeyBesideThem()
{
    const auto companions = {"ipsec_alice.secrets", "alice.crt", "alice.key", "cacert.pem", "StrongswanEap.secrets"};
    const Result<Imported> locked = importFile(sample(QStringLiteral("ipsec_alice.conf"), companions));
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::Pkcs12PasswordWrong);
    const Result<Imported> imported = importFile(sample(QStringLiteral("ipsec_alice.conf"), companions, "geheim"));
    QVERIFY(imported);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.name, QStringLiteral("algovpn-203.0.113.10"));
    QCOMPARE(profile.method, AuthenticationMethod::Certificate);
    QCOMPARE(profile.gateway.host, QStringLiteral("203.0.113.10"));
    QCOMPARE(profile.ikeProposal, QStringLiteral("aes256gcm16-prfsha512-ecp384"));
    QCOMPARE(profile.gateway.certificates.size(), 1);
    QVERIFY(openPkcs12(QStringLiteral("x"), profile.local.pkcs12, Secret::fromBytes("geheim")));
    QVERIFY(imported->usedCompanions.contains(QStringLiteral("alice.key")));
    QVERIFY(imported->usedCompanions.contains(QStringLiteral("cacert.pem")));
    QVERIFY(!imported->usedCompanions.contains(QStringLiteral("StrongswanEap.secrets")));
    // Without the files the profile comes, and says what to give with it.
    const Result<Imported> alone = importFile(sample(QStringLiteral("ipsec_alice.conf")));
    QVERIFY(alone);
    QVERIFY(alone->profiles.first().local.pkcs12.isEmpty());
    QVERIFY(lineOf(alone->report, "conn algovpn-203.0.113.10.leftcert")->note.contains(QLatin1String("give the file")));
}

void IpsecConfTest::readsALibreswanClientAndRefusesTheDatabaseName()
{
    const Result<Imported> imported = readIpsec(sample(QStringLiteral("Libreswan.conf")));
    QVERIFY(imported);
    QCOMPARE(lineOf(imported->report, "dialect")->said, QStringLiteral("libreswan"));
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.method, AuthenticationMethod::Certificate);
    QCOMPARE(profile.ikeProposal, QStringLiteral("aes256-sha256-ecp256,aes256gcm16-prfsha512-modp2048"));
    QCOMPARE(profile.espProposal, QStringLiteral("aes256gcm16,aes256-sha512-modp2048"));
    QCOMPARE(profile.exchange.childRekeySeconds, 8 * 3600 - 540);
    QCOMPARE(profile.exchange.ikeRekeySeconds, 24 * 3600 - 540);
    QVERIFY(profile.connectAtLogin);
    const ReportLine* line = lineOf(imported->report, "conn vpn.example.org.leftcert");
    QCOMPARE(line->verdict, ReportLine::Verdict::Refused);
    QVERIFY(line->note.contains(QLatin1String("pk12util")));
    QCOMPARE(lineOf(imported->report, "conn vpn.example.org.enable-tcp")->verdict, ReportLine::Verdict::Kept);
    ExportRequest request;
    request.profile = profile;
    const Result<Exported> exported = exportIpsec(request);
    QVERIFY(exported);
    QVERIFY(exported->files.first().bytes.contains("    # libreswan: enable-tcp=\"fallback\"\n"));
}

void IpsecConfTest::decidesWhichSideIsOurs()
{
    const Result<Imported> imported = readIpsec(sample(QStringLiteral("RightIsLocal.conf"), {"RightIsLocal.secrets"}));
    QVERIFY(imported);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.gateway.host, QStringLiteral("198.51.100.9"));
    QCOMPARE(profile.gateway.port, quint16(4500));
    QCOMPARE(profile.gateway.identity, QStringLiteral("gw.example.org"));
    QCOMPARE(profile.local.identity, QStringLiteral("laptop@example.org"));
    QCOMPARE(profile.method, AuthenticationMethod::PreSharedKey);
    QCOMPARE(revealed(imported->secrets.first().secret), QByteArray("geheim"));
    QCOMPARE(lineOf(imported->report, "conn mirrored.this machine")->said, QStringLiteral("right"));
    QCOMPARE(profile.foreign.value(QStringLiteral("ipsec")).toObject().value(QStringLiteral("leftsendcert")).toString(),
             QStringLiteral("never"));
    ImportSource both = sample(QStringLiteral("RightIsLocal.conf"));
    both.bytes = "conn x\n\tleft=192.0.2.5\n\tright=192.0.2.1\n\tleftauth=eap\n";
    QCOMPARE(readIpsec(both)->profiles.first().gateway.host, QStringLiteral("192.0.2.1"));
    both.bytes = "conn x\n\tleft=192.0.2.5\n\tright=192.0.2.1\n\trightsourceip=%config\n";
    QCOMPARE(readIpsec(both)->profiles.first().gateway.host, QStringLiteral("192.0.2.5"));
}

void IpsecConfTest::readsTheSyntaxAsStarterDoes()
{
    ImportSource source;
    source.file = QStringLiteral("ipsec.conf");
    source.bytes = "version 2.0\n"
                   "conn %default\n\tike=a\n\tesp=default\n"
                   "conn one # comment\n"
                   "  # comment\n"
                   "\n"
                   "\tRightId = \"C=CH, O=\\\"x\\\" # no comment\" # comment\n"
                   "\tright=a    b\n"
                   "\tleftid=@#6c\n"
                   "\tlong=\"one\\\n two\"\n"
                   "\talso=first\n\talso=second\n"
                   "conn first\n\tmark=1\n\treqid=1\n\tesp=first\n"
                   "conn second\n\tmark=2\n\tright=no\n"
                   "conn one\n\tlast=1\n";
    const Result<IpsecText> text = readIpsecText(source);
    QVERIFY(text);
    const IpsecSection& one = text->connections.first();
    QCOMPARE(one.value(u"rightid"), QStringLiteral("C=CH, O=\"x\" # no comment"));
    QCOMPARE(one.value(u"right"), QStringLiteral("a b"));
    QCOMPARE(one.value(u"leftid"), QStringLiteral("@#6c"));
    QCOMPARE(one.value(u"long"), QStringLiteral("one two"));
    QCOMPARE(one.value(u"mark"), QStringLiteral("2"));
    QCOMPARE(one.value(u"reqid"), QStringLiteral("1"));
    QCOMPARE(one.value(u"esp"), QStringLiteral("first"));
    QCOMPARE(one.value(u"ike"), QStringLiteral("a"));
    QCOMPARE(one.value(u"last"), QStringLiteral("1"));
    QVERIFY(text->connections.at(1).isInherited);
}

void IpsecConfTest::translatesLibreswansProposals_data()
{
    QTest::addColumn<QString>("libreswan");
    QTest::addColumn<QString>("strongswan");
    const auto add = [](const char* from, const char* to) {
        QTest::newRow(from) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    add("aes256-sha2;dh19", "aes256-sha256-ecp256");
    add("aes_gcm256-sha2_512;modp2048,aes128-sha2_384;dh31", "aes256gcm16-prfsha512-modp2048,aes128-sha384-x25519");
    add("aes_gcm-null", "aes256gcm16");
    add("3des-sha1;dh2", "3des-sha1-modp1024");
    add("chacha20_poly1305", "chacha20poly1305");
    add("AES_CBC_256-SHA2_256-MODP3072", "aes256-sha256-modp3072");
}

void IpsecConfTest::translatesLibreswansProposals()
{
    QFETCH(QString, libreswan);
    QFETCH(QString, strongswan);
    QCOMPARE(strongswanProposals(libreswan), strongswan);
}

void IpsecConfTest::saysForEachKeyWhatBecameOfIt()
{
    const ImportSource source = sample(QStringLiteral("Everything.conf"),
                                       {"Everything.secrets", "alice.crt", "alice.key", "cacert.pem"}, "geheim");
    const Result<Imported> imported = readIpsec(source);
    QVERIFY(imported);
    QString section;
    int keys = 0;
    for (const QByteArray& line : source.bytes.split('\n')) {
        if (!line.startsWith('\t')) {
            section = QString::fromUtf8(line).trimmed();
            continue;
        }
        const QString key = section + QLatin1Char('.') + QString::fromUtf8(line.left(line.indexOf('='))).trimmed();
        QVERIFY2(lineOf(imported->report, qPrintable(key)) != nullptr, qPrintable(key));
        ++keys;
    }
    QVERIFY(keys > 70);
    const Profile& profile = imported->profiles.first();
    QCOMPARE(profile.method, AuthenticationMethod::CertificateThenEap);
    QCOMPARE(profile.exchange.reauthenticationSeconds, 4 * 3600 - 600);
    QVERIFY(!profile.local.pkcs12.isEmpty());
    QCOMPARE(profile.gateway.certificates.size(), 1);
    QCOMPARE(imported->secrets.size(), 1);
}

void IpsecConfTest::givesBackWhatItKeptButNoScripts()
{
    const Result<Imported> imported = readIpsec(sample(
        QStringLiteral("Everything.conf"), {"Everything.secrets", "alice.crt", "alice.key", "cacert.pem"}, "geheim"));
    QVERIFY(imported);
    ExportRequest request;
    request.profile = imported->profiles.first();
    Result<Exported> exported = exportIpsec(request);
    QVERIFY(exported);
    const Result<Imported> again = readIpsec(test::sourceFrom(*exported));
    QVERIFY(again);
    QCOMPARE(again->profiles.first().foreign, request.profile.foreign);
    QVERIFY(request.profile.foreign.value(QStringLiteral("ipsec")).toObject().size() > 30);
    QJsonObject hostile = request.profile.foreign.value(QStringLiteral("ipsec")).toObject();
    hostile.insert(QStringLiteral("leftupdown"), QStringLiteral("/bin/evil"));
    hostile.insert(QStringLiteral("leftfirewall"), QStringLiteral("yes"));
    hostile.insert(QStringLiteral("also"), QStringLiteral("evil"));
    hostile.insert(QStringLiteral("rightid"), QStringLiteral("evil"));
    hostile.insert(QStringLiteral("mark"), QStringLiteral("1\nconn evil"));
    request.profile.foreign.insert(QStringLiteral("ipsec"), hostile);
    exported = exportIpsec(request);
    QVERIFY(exported);
    QVERIFY(!exported->files.first().bytes.contains("evil"));
    QVERIFY(!exported->files.first().bytes.contains("firewall"));
}

void IpsecConfTest::refusesBrokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const auto add = [](const char* file, ErrorCode code, const char* field) {
        QTest::newRow(file) << QString::fromLatin1(file) << code << QString::fromLatin1(field);
    };
    add("BrokenAlsoLoop.conf", ErrorCode::ProfileFieldInvalid, "conn.also");
    add("BrokenDanglingAlso.conf", ErrorCode::ProfileFieldInvalid, "conn.also");
    add("BrokenIncludeLoop.conf", ErrorCode::ProfileFieldInvalid, "include");
    add("BrokenIkev1.conf", ErrorCode::ProfileFieldInvalid, "conn old.keyexchange");
    add("BrokenXauthOnly.conf", ErrorCode::ProfileFieldInvalid, "conn old.leftauth2");
    add("BrokenServerOnly.conf", ErrorCode::ProfileFieldInvalid, "conn rw.rightsourceip");
    add("BrokenServerWithoutPool.conf", ErrorCode::ProfileFieldInvalid, "conn rw.right");
    add("BrokenNoRemote.conf", ErrorCode::ProfileFieldInvalid, "conn rw.right");
    add("BrokenHwdsl2L2tp.conf", ErrorCode::ProfileFieldInvalid, "conn myvpn.keyexchange");
    add("BrokenHwdsl2Server.conf", ErrorCode::ProfileFieldInvalid, "conn ikev2-cp.rightaddresspool");
    add("BrokenLibreswanIkev1.conf", ErrorCode::ProfileFieldInvalid, "conn v.ikev2");
    add("BrokenTransport.conf", ErrorCode::ProfileFieldInvalid, "conn t.type");
    add("BrokenSecretsAlone.secrets", ErrorCode::ProfileFieldInvalid, "ipsec.secrets");
    add("BrokenNotIndented.conf", ErrorCode::ProfileSyntax, "");
    add("BrokenUnclosedQuote.conf", ErrorCode::ProfileSyntax, "");
    add("BrokenNoValue.conf", ErrorCode::ProfileSyntax, "");
}

void IpsecConfTest::refusesBrokenFiles()
{
    QFETCH(QString, file);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    ImportSource source = sample(file);
    source.companions.add(file, source.bytes);
    const Result<Imported> imported = importFile(source);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    QCOMPARE(argument(imported.error(), "file"), file);
    QCOMPARE(argument(imported.error(), "field"), field);
}

void IpsecConfTest::asksForIpsecConfWhenOnlyTheSecretsAreGiven()
{
    const Result<Imported> imported = importFile(sample(QStringLiteral("BrokenSecretsAlone.secrets")));
    QVERIFY(!imported);
    QVERIFY(argument(imported.error(), "rule").contains(QLatin1String("ipsec.conf")));
}

void IpsecConfTest::putsNoSecretIntoTheReport()
{
    const Result<Imported> imported =
        readIpsec(sample(QStringLiteral("StrongswanEap.conf"), {"StrongswanEap.secrets"}));
    QVERIFY(imported);
    for (const ReportLine& line : imported->report) {
        for (const char* secret : {"Ar3etTnp", "other", "1234"})
            QVERIFY2(!(line.key + line.said).contains(QLatin1String(secret)), secret);
    }
}

void IpsecConfTest::losesNothingThatItClaimsToCarry()
{
    QRandomGenerator random(4301);
    for (int i = 0; i < 300; ++i) {
        const Profile profile = test::generateProfile(random);
        const QString loss = test::lossOf(QStringLiteral("ipsec"), profile);
        QVERIFY2(loss.isEmpty(), qPrintable(QString::number(i) + QLatin1Char(' ') + loss));
    }
}

void IpsecConfTest::letsNoTextBreakOutOfItsValue()
{
    const QString wrong = brokenOut(8, exportIpsec, readIpsec);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void IpsecConfTest::readsEightHostileMebibytesInAboutASecond()
{
    QByteArray deep;
    for (int i = 0; i < 60000; ++i)
        deep += "conn c" + QByteArray::number(i) + "\n";
    const QList<QByteArray> hostile{
        QByteArray("conn a\n").repeated(1000000),
        QByteArray("conn a\n").append(QByteArray(" a=b\n").repeated(1600000)),
        QByteArray("conn a\n").append(QByteArray(" also=a\n").repeated(1000000)),
        QByteArray("conn a\n right=h.example.org\n rightsubnet=").append(QByteArray("10.0.0.1,").repeated(800000)),
        QByteArray("conn a\n right=").append(QByteArray("%any,").repeated(1500000)),
        QByteArray("conn a\n right=\"").append(QByteArray(8000000, 'x')),
        QByteArray("\n").repeated(8000000).append("conn a\n"),
        deep,
    };
    for (const QByteArray& bytes : hostile) {
        QElapsedTimer timer;
        timer.start();
        ImportSource source;
        source.file = QStringLiteral("ipsec.conf");
        source.bytes = bytes;
        const Result<Imported> imported = readIpsec(source);
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!imported || imported->profiles.size() == 1);
    }
}

void IpsecConfTest::takesNoSecretFromASiblingTree()
{
    const QByteArray config = "conn c\n\tright=h.example.org\n\tauthby=secret\n";
    ImportSource source;
    source.file = QStringLiteral("/x/b/ipsec.conf");
    source.bytes = config;
    source.companions.add(QStringLiteral("/x/a/ipsec.conf"), config);
    source.companions.add(QStringLiteral("/x/a/ipsec.secrets"), ": PSK \"theirs\"\n");
    QVERIFY(readIpsec(source)->secrets.isEmpty());
    source.companions.add(QStringLiteral("/x/b/ipsec.secrets"), ": PSK \"ours\"\n");
    const Result<Imported> imported = readIpsec(source);
    QVERIFY(imported);
    QCOMPARE(imported->usedCompanions, QStringList{QStringLiteral("/x/b/ipsec.secrets")});
    QCOMPARE(revealed(imported->secrets.first().secret), QByteArray("ours"));
    QVERIFY(imported->missingTrust.isEmpty()); // the pre-shared key proves the gateway
}

void IpsecConfTest::recordsTheTrustThatIsNamedAndNotThere()
{
    ImportSource source;
    source.file = QStringLiteral("ipsec.conf");
    const QByteArray config = "conn c\n\tright=h.example.org\n\tleftauth=eap-mschapv2\n";
    const auto missing = [&](const char* line) {
        source.bytes = config + line;
        const Result<Imported> imported = readIpsec(source);
        return imported && imported->missingTrust.size() == 1 ? imported->missingTrust.first().name : QString();
    };
    QCOMPARE(missing(""), QStringLiteral("ipsec.d/cacerts"));
    QCOMPARE(missing("\trightcert=gw.pem\n"), QStringLiteral("gw.pem"));
    QCOMPARE(missing("\trightca=\"C=CH, CN=Nobody\"\n"), QStringLiteral("C=CH, CN=Nobody"));
    source.companions.add(QStringLiteral("ipsec.d/cacerts/ca.pem"), contentOf(QStringLiteral("cacert.pem")));
    QCOMPARE(missing(""), QString());
}

void IpsecConfTest::takesStrictRevocation()
{
    const Result<Imported> imported = readIpsec(sample(QStringLiteral("StrongswanEap.conf")));
    QVERIFY(imported);
    const ReportLine* line = lineOf(imported->report, "config setup.strictcrlpolicy");
    QCOMPARE(line->verdict, ReportLine::Verdict::Applied);
    QVERIFY(imported->profiles.first().gateway.revocation.strict);
}

void IpsecConfTest::writesNoSecretThatIsEverybodys()
{
    ExportRequest request;
    request.profile.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
    request.profile.name = QStringLiteral("home");
    request.profile.gateway.host = QStringLiteral("h.example.org");
    request.password = Secret::fromBytes("geheim");
    for (const char* user : {"al\"ice", "al : ice"}) {
        request.profile.local.userName = QString::fromLatin1(user);
        const Result<Exported> exported = exportIpsec(request);
        QVERIFY(exported);
        const QByteArray owner = "@#" + QByteArray(user).toHex();
        QCOMPARE(exported->files.at(1).bytes, owner + " : EAP \"geheim\"\n");
        QVERIFY(exported->files.first().bytes.contains("eap_identity=\"" + owner));
    }
    request.profile.method = AuthenticationMethod::PreSharedKey;
    request.profile.local.userName.clear();
    request.profile.gateway.identity = QStringLiteral("gw\"x");
    const Result<Exported> exported = exportIpsec(request);
    QVERIFY(exported);
    QCOMPARE(exported->files.at(1).bytes, QByteArray("@#67772278 : PSK \"geheim\"\n"));
}

QTEST_GUILESS_MAIN(IpsecConfTest)
#include "tst_ipsec_conf.moc"
