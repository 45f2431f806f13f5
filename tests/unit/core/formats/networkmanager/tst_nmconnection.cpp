// SPDX-License-Identifier: GPL-3.0-or-later
#include "../profile_generator.h"
#include "core/formats/networkmanager/nmconnection.h"
#include "core/formats/pkcs12.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace sallyport;

class TestNmconnection : public QObject {
    Q_OBJECT

    static QByteArray data(const QString& name)
    {
        QFile file(QStringLiteral(SALLYPORT_TEST_DATA "/profiles/nmconnection/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ImportSource source(const char* name, const char* password = "", bool withCompanions = true)
    {
        ImportSource source;
        source.file = QString::fromLatin1(name);
        source.bytes = data(source.file);
        source.password = Secret::fromBytes(password);
        for (const char* other :
             {"example-ca.pem", "example-ca.der", "alice.pem", "alice.key", "alice-encrypted.key"}) {
            if (withCompanions)
                source.companions.add(QStringLiteral("/given/") + QLatin1String(other), data(QLatin1String(other)));
        }
        return source;
    }

    static ReportLine lineFor(const Imported& imported, const char* key)
    {
        for (const ReportLine& line : imported.report) {
            if (line.key == QLatin1String(key))
                return line;
        }
        return {QStringLiteral("no line"), {}, {}, {}};
    }

    static bool has(const Imported& imported, const char* key, ReportLine::Verdict verdict)
    {
        const ReportLine line = lineFor(imported, key);
        return line.key == QLatin1String(key) && line.verdict == verdict;
    }

    static QString text(const Secret& secret)
    {
        const auto bytes = secret.reveal();
        return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }

    static constexpr auto kApplied = ReportLine::Verdict::Applied;
    static constexpr auto kKept = ReportLine::Verdict::Kept;
    static constexpr auto kRefused = ReportLine::Verdict::Refused;

private Q_SLOTS:
    void theEditorsPasswordConnectionIsRead()
    {
        const Result<Imported> imported = readNmconnection(source("EditorEap.nmconnection"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.id, QStringLiteral("6a4bd6de-42b4-4c9b-8f9d-1a7f1c2f9d10"));
        QCOMPARE(profile.name, QStringLiteral("Example Corp"));
        QCOMPARE(profile.method, AuthenticationMethod::EapAuto); // the plugin leaves it to the gateway, too
        QCOMPARE(profile.gateway.host, QStringLiteral("vpn.example.org"));
        QCOMPARE(profile.gateway.certificates.size(), 1);
        QCOMPARE(profile.local.userName, QStringLiteral("alice"));
        QCOMPARE(profile.local.identity, QStringLiteral("alice"));
        QVERIFY(!profile.connectAtLogin);
        QVERIFY(profile.ikeProposal.isEmpty() && profile.includedSubnets.isEmpty());
        QCOMPARE(imported->usedCompanions, QStringList{QStringLiteral("/given/example-ca.pem")});
        QVERIFY(has(*imported, "connection.permissions", kKept));
        QVERIFY(has(*imported, "connection.timestamp", kKept));
        QCOMPARE(imported->report.size(), 20); // as many as the file has keys
        QVERIFY(importFile(source("EditorEap.nmconnection"))->format == QLatin1String("nmconnection"));
    }

    void theEditorsCertificateConnectionIsReadWithItsFiles()
    {
        const Result<Imported> imported = readNmconnection(source("EditorCertificate.nmconnection"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.id, QStringLiteral("e1b7e8a0-6c3b-4e08-9f93-3b9c4e9c1e55"));
        QCOMPARE(profile.method, AuthenticationMethod::Certificate);
        QCOMPARE(profile.gateway.port, 4500);
        QCOMPARE(profile.gateway.identity, QStringLiteral("vpn.example.org"));
        QCOMPARE(profile.local.identity, QStringLiteral("alice@example.org"));
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256gcm16-prfsha384-ecp384,aes256-sha256-modp2048"));
        QCOMPARE(profile.espProposal, QStringLiteral("aes256gcm16-ecp384,aes128gcm16"));
        QVERIFY(profile.exchange.forceUdpEncapsulation && profile.connectAtLogin);
        QCOMPARE(profile.includedSubnets.size(), 2);
        QCOMPARE(profile.dnsServers.size(), 3);
        QCOMPARE(profile.dnsDomains,
                 (QStringList{QStringLiteral("corp.example.org"), QStringLiteral("10.in-addr.arpa")}));
        QVERIFY(has(*imported, "vpn.ipcomp", kKept));
        // The key was encrypted with the password that the file has, and is again.
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Pkcs12Password);
        QCOMPARE(imported->secrets.first().profileId, profile.id);
        const Result<Credentials> opened =
            openPkcs12(QString(), profile.local.pkcs12, imported->secrets.first().secret);
        QVERIFY(opened);
        QCOMPARE(certificateSubject(opened->certificates.first()),
                 QStringLiteral("CN=alice@example.org, O=Example Corp"));
        for (const ReportLine& line : imported->report)
            QVERIFY(!(line.said + line.note).contains(QLatin1String("nm-key-pass")));
    }

    void aBareKeyIsWrappedWithThePasswordGiven()
    {
        const Result<Imported> without = readNmconnection(source("Hwdsl2Nmcli.nmconnection"));
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::Pkcs12PasswordWrong);
        QCOMPARE(without.error().arguments.value(QStringLiteral("file")).toString(),
                 QStringLiteral("Hwdsl2Nmcli.nmconnection"));
        const Result<Imported> imported = readNmconnection(source("Hwdsl2Nmcli.nmconnection", "mine"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QVERIFY(openPkcs12(QString(), profile.local.pkcs12, Secret::fromBytes("mine")));
        QVERIFY(!profile.local.pkcs12.contains(data(QStringLiteral("alice.key")).sliced(40, 20)));
        QVERIFY(imported->secrets.isEmpty());
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256-sha2_256-modp2048"));
        QCOMPARE(imported->usedCompanions.size(), 3);
    }

    void filesThatWereNotGivenAreAskedFor()
    {
        const Result<Imported> imported = readNmconnection(source("Hwdsl2Nmcli.nmconnection", "", false));
        QVERIFY(imported);
        for (const char* key : {"vpn.certificate", "vpn.usercert", "vpn.userkey"}) {
            QVERIFY2(has(*imported, key, kRefused), key);
            QCOMPARE(lineFor(*imported, key).note, QStringLiteral("give the file together with this one"));
        }
        QVERIFY(imported->profiles.first().local.pkcs12.isEmpty());
    }

    void plasmasAgentConnectionIsReadWithoutItsKey()
    {
        const Result<Imported> imported = readNmconnection(source("PlasmaAgent.nmconnection"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.name, QStringLiteral("B\u00fcro (Plasma)"));
        QCOMPARE(profile.gateway.host, QStringLiteral("vpn.xn--bro-hoa.example.org"));
        QCOMPARE(profile.method, AuthenticationMethod::Certificate);
        QVERIFY(has(*imported, "vpn.method", kRefused));
        QVERIFY(has(*imported, "vpn.remote-identity", kRefused));
        QVERIFY(has(*imported, "vpn.usercert", kKept));
        QVERIFY(has(*imported, "vpn.ike", kKept)); // for proposal=no
        QVERIFY(has(*imported, "ipv4.never-default", kKept));
        QVERIFY(profile.ikeProposal.isEmpty() && profile.gateway.identity.isEmpty());
        QCOMPARE(profile.foreign.value(QStringLiteral("nmconnection"))
                     .toObject()
                     .value(QStringLiteral("vpn"))
                     .toObject()
                     .value(QStringLiteral("ike"))
                     .toString(),
                 QStringLiteral("aes256-sha256-modp2048"));
    }

    void whatPeopleWriteWronglyIsMendedAndSaid()
    {
        const Result<Imported> imported = readNmconnection(source("WildWrongKeys.nmconnection"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.gateway.identity, QStringLiteral("other.example.org")); // the later of two
        QCOMPARE(profile.local.userName, QStringLiteral("bob"));
        QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
        QVERIFY(profile.exchange.forceUdpEncapsulation && profile.connectAtLogin);
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256-sha256-modp2048"));
        QCOMPARE(profile.espProposal, QStringLiteral("aes256-sha256"));
        for (const char* key : {"vpn.rightid", "vpn.user-id", "vpn.eap-method", "vpn.virtual", "vpn.encap",
                                "vpn.proposal", "vpn-secrets.password-flags"}) {
            QVERIFY2(has(*imported, key, kApplied), key);
            QVERIFY2(!lineFor(*imported, key).note.isEmpty(), key);
        }
        QVERIFY(has(*imported, "vpn.remote-id", kRefused));
        QVERIFY(has(*imported, "connection.uuid", kRefused));
        QVERIFY(has(*imported, "vpn.ike", kRefused));
        QVERIFY(has(*imported, "vpn-secrets.agent", kRefused));
        QVERIFY(has(*imported, "ipv4.route1_options", kKept));
        QVERIFY(has(*imported, "ipv4.dns-priority", kKept));
        QCOMPARE(profile.dnsServers, QList<QHostAddress>{QHostAddress(QStringLiteral("10.0.0.53"))});
        QCOMPARE(profile.dnsDomains, QStringList{QStringLiteral("corp.example.org")});
        QCOMPARE(profile.includedSubnets.size(), 2);
        QCOMPARE(subnetToString(profile.includedSubnets.at(1)), QStringLiteral("192.0.2.7/32"));
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Password);
        QCOMPARE(text(imported->secrets.first().secret), QStringLiteral("  lead\\ing;"));
        QCOMPARE(readNmconnection(source("WildWrongKeys.nmconnection"))->profiles.first().id, profile.id);
    }

    void anOldPreSharedKeyConnectionKeepsItsUserAsIdentity()
    {
        const Result<Imported> imported = readNmconnection(source("OldPsk.nmconnection"));
        QVERIFY(imported);
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.method, AuthenticationMethod::PreSharedKey);
        QCOMPARE(profile.local.identity, QStringLiteral("site-a@example.org"));
        QVERIFY(profile.local.userName.isEmpty());
        QVERIFY(has(*imported, "vpn.method", kApplied));
        QCOMPARE(imported->secrets.first().kind, SecretKind::PreSharedKey);
        for (const ReportLine& line : imported->report)
            QVERIFY(!(line.said + line.note).contains(QLatin1String("correct-horse")));
    }

    void routesWithinAFullTunnelAreOnlyKept()
    {
        const Result<Imported> imported = readNmconnection(source("FullTunnelRoutes.nmconnection"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QVERIFY(profile.includedSubnets.isEmpty() && profile.dnsDomains.isEmpty());
        for (const char* key :
             {"ipv4.route1", "ipv4.ignore-auto-routes", "ipv4.dns-search", "ipv4.ignore-auto-dns", "vpn.persistent"})
            QVERIFY2(has(*imported, key, kKept), key);
        QVERIFY(has(*imported, "vpn.method", kApplied));
        QVERIFY(has(*imported, "vpn.password-flags", kRefused));
        QVERIFY(!profile.ikeProposal.isEmpty()); // proposal=yes is missing, and meant
        QVERIFY(has(*imported, "vpn.proposal", kApplied));
        QCOMPARE(QUuid::fromString(profile.id).version(), QUuid::Sha1);
    }

    void aGroupThatComesTwiceGoesOn()
    {
        const Result<Imported> imported = readNmconnection(source("DuplicateGroup.nmconnection"));
        QVERIFY(imported);
        QVERIFY(imported->profiles.first().exchange.forceUdpEncapsulation);
        QCOMPARE(imported->profiles.first().name, QStringLiteral("Twice"));
        QVERIFY(has(*imported, "connection.id", kRefused)); // the one that does not count
    }

    void brokenFilesNameTheirFault_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field"); // or the line of a syntax error
        const auto row = [](const char* name, ErrorCode code, const char* field) {
            QTest::newRow(name) << code << QString::fromLatin1(field);
        };
        row("BrokenWrongServiceType", ErrorCode::ProfileFieldInvalid, "vpn.service-type");
        row("BrokenNoServiceType", ErrorCode::ProfileFieldMissing, "vpn.service-type");
        row("BrokenWireguard", ErrorCode::ProfileFieldInvalid, "connection.type");
        row("BrokenNoAddress", ErrorCode::ProfileFieldMissing, "vpn.address");
        row("BrokenMethod", ErrorCode::ProfileFieldInvalid, "vpn.method");
        row("BrokenNoMethod", ErrorCode::ProfileFieldMissing, "vpn.method");
        row("BrokenSelector", ErrorCode::ProfileFieldInvalid, "vpn.remote-ts");
        row("BrokenPort", ErrorCode::ProfileFieldInvalid, "vpn.server-port");
        row("BrokenDns", ErrorCode::ProfileFieldInvalid, "ipv4.dns");
        row("BrokenRoute", ErrorCode::ProfileFieldInvalid, "ipv4.route1");
        row("BrokenWildcardIdentity", ErrorCode::ProfileFieldInvalid, "vpn.remote-identity");
        row("BrokenNotACertificate", ErrorCode::ProfileFieldInvalid, "vpn.certificate");
        row("BrokenBadEscape", ErrorCode::ProfileSyntax, "2");
        row("BrokenNul", ErrorCode::ProfileSyntax, "2");
        row("BrokenGroupUnclosed", ErrorCode::ProfileSyntax, "6");
        row("BrokenNotUtf8", ErrorCode::ProfileSyntax, "2");
        row("BrokenNoEquals", ErrorCode::ProfileSyntax, "9");
        row("BrokenKeyBeforeGroup", ErrorCode::ProfileSyntax, "1");
    }

    void brokenFilesNameTheirFault()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        const QByteArray name = QByteArray(QTest::currentDataTag()) + ".nmconnection";
        const ImportSource given = source(name.constData(), "x");
        QVERIFY(!given.bytes.isEmpty());
        QVERIFY(looksLikeNmconnection(given.bytes));
        const Result<Imported> imported = importFile(given);
        QVERIFY(!imported);
        const QJsonObject& arguments = imported.error().arguments;
        QCOMPARE(imported.error().code, code);
        QCOMPARE(arguments.value(QStringLiteral("file")).toString(), given.file);
        if (code == ErrorCode::ProfileSyntax)
            QCOMPARE(QString::number(arguments.value(QStringLiteral("line")).toInt()), field);
        else
            QCOMPARE(arguments.value(QStringLiteral("field")).toString(), field);
    }

    void anotherKindOfVpnIsCalledByItsName()
    {
        const Result<Imported> imported = readNmconnection(source("BrokenWrongServiceType.nmconnection"));
        QVERIFY(imported.error().arguments.value(QStringLiteral("rule")).toString().contains(QLatin1String("OpenVPN")));
        QCOMPARE(imported.error().arguments.value(QStringLiteral("value")).toString(),
                 QStringLiteral("org.freedesktop.NetworkManager.openvpn"));
    }

    void hostileFilesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = data(QStringLiteral("OldPsk.nmconnection"));
        QByteArray keys = head + "[junk]\n";
        for (int i = 0; i < 4000; ++i)
            keys += "key" + QByteArray::number(i) + "=value\n";
        QTest::newRow("many keys") << keys;
        QTest::newRow("one long value") << head + "[ipv4]\ndns=" + QByteArray("10.0.0.1;").repeated(900'000) + '\n';
        QTest::newRow("many groups") << head + QByteArray("[g]\n").repeated(2'000'000);
        QTest::newRow("many routes") << head + "[x]\na=" + QByteArray("\\s").repeated(4'000'000) + '\n';
        QTest::newRow("no line end") << QByteArray("[connection]\nuuid=") + QByteArray(8'000'000, 'a');
    }

    void hostileFilesEndSoon()
    {
        QFETCH(QByteArray, bytes);
        ImportSource given;
        given.file = QStringLiteral("f.nmconnection");
        given.bytes = bytes;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(looksLikeNmconnection(bytes));
        [[maybe_unused]] const Result<Imported> either = readNmconnection(given);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsExportedComesBack()
    {
        for (quint32 seed = 0; seed < 150; ++seed) {
            QRandomGenerator random(seed);
            const Profile profile = test::generateProfile(random);
            const QString loss = test::lossOf(QStringLiteral("nmconnection"), profile);
            QVERIFY2(loss.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(loss)));
        }
    }

    void aSecretGoesOutOnlyWhereItIsGiven()
    {
        Profile profile = readNmconnection(source("EditorEap.nmconnection"))->profiles.first();
        ExportRequest request{profile, std::nullopt, std::nullopt, false, Pkcs12Style::Modern};
        Result<Exported> exported = exportNmconnection(request);
        QVERIFY(exported);
        QVERIFY(!exported->files.first().holdsSecret);
        QVERIFY(!exported->files.first().bytes.contains("[vpn-secrets]"));
        QVERIFY(exported->files.first().bytes.contains("password-flags=1\n"));
        // What was kept is given back.
        QVERIFY(exported->files.first().bytes.contains("permissions=user:alice:;\n"));
        request.password = Secret::fromBytes(" lead\\ing");
        exported = exportNmconnection(request);
        QVERIFY(exported);
        QVERIFY(exported->files.first().holdsSecret);
        QVERIFY(exported->files.first().bytes.contains("[vpn-secrets]\npassword=\\slead\\\\ing\n"));
        QCOMPARE(exported->files.at(1).path, QStringLiteral("Example_Corp-ca.pem"));
    }

    void aKeyLeavesEncryptedOrNotAtAll()
    {
        const Profile profile = readNmconnection(source("EditorCertificate.nmconnection"))->profiles.first();
        ExportRequest request{profile, std::nullopt, std::nullopt, false, Pkcs12Style::Modern};
        const Result<Exported> without = exportNmconnection(request);
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::ExportImpossible);
        request.pkcs12Password = Secret::fromBytes("wrong");
        QCOMPARE(exportNmconnection(request).error().code, ErrorCode::Pkcs12PasswordWrong);
        request.pkcs12Password = Secret::fromBytes("nm-key-pass");
        const Result<Exported> exported = exportNmconnection(request);
        QVERIFY(exported);
        QCOMPARE(exported->files.size(), 4);
        QVERIFY(exported->files.at(3).holdsSecret);
        QVERIFY(exported->files.at(3).bytes.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        request.profile.method = AuthenticationMethod::CertificateThenEap;
        QCOMPARE(exportNmconnection(request).error().code, ErrorCode::ExportImpossible);
    }

    void whatWasKeptNeitherBreaksOutNorReplacesAnything()
    {
        Profile profile = readNmconnection(source("EditorEap.nmconnection"))->profiles.first();
        profile.gateway.certificates.clear();
        profile.foreign = {};
        Profile forged = profile;
        const QString bad = QStringLiteral("evil.example.net");
        forged.foreign.insert(
            QStringLiteral("nmconnection"),
            QJsonObject{
                {QStringLiteral("vpn"), QJsonObject{{QStringLiteral("remote-identity"), bad},
                                                    {QStringLiteral("rightid"), bad},
                                                    {QStringLiteral("certificate"), QStringLiteral("/tmp/evil.pem")},
                                                    {QStringLiteral("ike"), QStringLiteral("aes128-sha1-modp1024")},
                                                    {QStringLiteral("local-ts"), QStringLiteral("10.9.0.0/16")},
                                                    {QStringLiteral("x\naddress"), bad},
                                                    {QStringLiteral("note=a\n[evil]"), bad}}},
                {QStringLiteral("ipv4"), QJsonObject{{QStringLiteral("dns"), QStringLiteral("192.0.2.66;")},
                                                     {QStringLiteral("never-default"), QStringLiteral("true")},
                                                     {QStringLiteral("route1"), QStringLiteral("10.9.0.0/16")}}},
                {QStringLiteral("evil]\n[vpn"), QJsonObject{{QStringLiteral("address"), bad}}},
                {QStringLiteral("vpn-secrets"), QJsonObject{{QStringLiteral("other"), bad}}}});
        const Result<Exported> exported =
            exportNmconnection({forged, std::nullopt, std::nullopt, false, Pkcs12Style::Modern});
        QVERIFY(exported);
        const QByteArray& bytes = exported->files.first().bytes;
        QVERIFY2(!bytes.contains("evil") && !bytes.contains("never-default") && !bytes.contains("192.0.2.66"), bytes);
        QVERIFY(bytes.contains("local-ts=10.9.0.0/16\n") && bytes.contains("route1=10.9.0.0/16\n"));
        const Result<Imported> again = readNmconnection(test::sourceFrom(*exported));
        QVERIFY2(again, again ? "" : qPrintable(errorChain(again.error())));
        Profile back = again->profiles.first();
        back.foreign = {};
        QCOMPARE(back, profile);
        QStringList given;
        for (const ReportLine& line : exported->report) {
            if (line.note == QLatin1String("given back as it came"))
                given.append(line.key);
        }
        QCOMPARE(given, (QStringList{QStringLiteral("foreign.ipv4.route1"), QStringLiteral("foreign.vpn.local-ts")}));
    }

    void otherFilesAreNotTakenForIt()
    {
        QVERIFY(!looksLikeNmconnection("[Office]\nEncoding=1\nPBVersion=6\nType=2\n"));
        QVERIFY(!looksLikeNmconnection("conn office\n  type=tunnel\n"));
        QVERIFY(!looksLikeNmconnection("{\"uuid\": 1}"));
        QVERIFY(!looksLikeNmconnection({}));
    }
};

QTEST_GUILESS_MAIN(TestNmconnection)
#include "tst_nmconnection.moc"
