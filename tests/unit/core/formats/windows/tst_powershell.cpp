// SPDX-License-Identifier: GPL-3.0-or-later
#include "../import_testing.h"
#include "../profile_generator.h"
#include "core/formats/pkcs12.h"
#include "core/formats/windows/powershell.h"
#include "core/formats/windows/powershell_script.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

class TestPowerShell : public QObject {
    Q_OBJECT

    static QByteArray data(const QString& name) { return sampleData("powershell", name); }

    static ImportSource source(const QString& name)
    {
        ImportSource source = sampleSource("powershell", name);
        for (const char* companion : {"ContosoRootCA.cer", "vpnclient.p12"})
            source.companions.add(QString::fromLatin1(companion), data(QString::fromLatin1(companion)));
        return source;
    }

    static Result<Imported> readText(const QString& script)
    {
        ImportSource source;
        source.file = QStringLiteral("made.ps1");
        source.bytes = script.toUtf8();
        return readPowerShell(source);
    }

    static QString firstName(const QString& literal)
    {
        const Result<Imported> imported = readText(
            QStringLiteral("Add-VpnConnection -Name %1 -ServerAddress a.example -TunnelType IKEv2").arg(literal));
        return imported ? imported->profiles.first().name : errorChain(imported.error());
    }

private Q_SLOTS:
    void theOneLinersOfDocumentationAreRead()
    {
        const ImportSource given = source(QStringLiteral("StrongSwanDocs.ps1"));
        QVERIFY(looksLikePowerShell(given.bytes));
        const Result<Imported> imported = readPowerShell(given);
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.name, QStringLiteral("strongSwan EAP"));
        QCOMPARE(profile.gateway.host, QStringLiteral("vpn.contoso.example"));
        QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256-sha256-modp2048"));
        QCOMPARE(profile.espProposal, QStringLiteral("aes256-sha256-modp2048"));
        QCOMPARE(profile.includedSubnets.size(), 2); // the second one by position alone
    }

    void aBatchFileThatCallsPowerShellIsRead()
    {
        const Result<Imported> imported = readPowerShell(source(QStringLiteral("SetupIpsecVpn.cmd.txt")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.name, QStringLiteral("My IKEv2 VPN"));
        QCOMPARE(profile.method, AuthenticationMethod::Certificate);
        QCOMPARE(profile.espProposal, QStringLiteral("aes128gcm16"));
        QCOMPARE(profile.local.pkcs12, data(QStringLiteral("vpnclient.p12")));
    }

    void aScriptWithSplattingAndHereStringsIsRead()
    {
        const Result<Imported> imported = readPowerShell(source(QStringLiteral("Splatting.ps1")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.size(), 1);
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.name, QStringLiteral("Contoso 'HQ'"));
        QCOMPARE(profile.gateway.host, QStringLiteral("vpn.contoso.example"));
        QCOMPARE(profile.method, AuthenticationMethod::EapTls);
        QCOMPARE(profile.local.aaaServer, QStringLiteral("nps.contoso.example"));
        QCOMPARE(profile.gateway.certificates.size(), 1);
        QCOMPARE(profile.local.pkcs12, data(QStringLiteral("vpnclient.p12")));
        QCOMPARE(profile.exchange.idleDisconnectSeconds, 3600);
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256gcm16-prfsha384-ecp384"));
        QCOMPARE(profile.includedSubnets, QList<Subnet>{*subnetFromString(QStringLiteral("10.0.0.0/8"))});
        QCOMPARE(profile.dnsDomains, QStringList{QStringLiteral("contoso.example")});
        QCOMPARE(profile.dnsServers.size(), 2);
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Pkcs12Password);
        QCOMPARE(imported->usedCompanions.size(), 2);
    }

    void whatIsNotUnderstoodIsRefusedByNameAndNeverRun()
    {
        const Result<Imported> imported = readPowerShell(source(QStringLiteral("Splatting.ps1")));
        QVERIFY(imported);
        for (const char* key : {"foreach", "$me", "Write-Host", "Invoke-WebRequest", "whoami", "if", "param"}) {
            const ReportLine line = lineFor(imported->report, key);
            const bool isAssignmentsCommand = qstrcmp(key, "whoami") == 0; // it goes with its variable
            QVERIFY2(isAssignmentsCommand || line.verdict == ReportLine::Verdict::Refused, key);
            QVERIFY2(isAssignmentsCommand || line.key != QLatin1String("no line"), key);
        }
        for (const ReportLine& line : imported->report) {
            QVERIFY(!(line.said + line.note).contains(QLatin1String("throw-away")));
            QVERIFY(!(line.said + line.note).contains(QLatin1String("beacon")));
        }
        QVERIFY(!QJsonDocument(imported->profiles.first().foreign).toJson().contains("throw-away"));
    }

    void everyParameterHasALine()
    {
        const Result<Imported> imported = readPowerShell(source(QStringLiteral("Splatting.ps1")));
        QVERIFY(imported);
        for (const char* key : {"Add-VpnConnection.Name",
                                "Add-VpnConnection.ServerAddress",
                                "Add-VpnConnection.TunnelType",
                                "Add-VpnConnection.AuthenticationMethod",
                                "Add-VpnConnection.EapConfigXmlStream.EapHostConfig",
                                "Add-VpnConnection.SplitTunneling",
                                "Add-VpnConnection.RememberCredential",
                                "Add-VpnConnection.DnsSuffix",
                                "Add-VpnConnection.IdleDisconnectSeconds",
                                "Set-VpnConnectionIPsecConfiguration.DHGroup",
                                "Set-VpnConnectionIPsecConfiguration.PfsGroup",
                                "Add-VpnConnectionRoute.DestinationPrefix",
                                "Add-VpnConnectionTriggerTrustedNetwork.DnsSuffix",
                                "Add-VpnConnectionTriggerDnsConfiguration.DnsSuffix",
                                "Add-VpnConnectionTriggerDnsConfiguration.DnsIPAddress",
                                "Add-VpnConnectionTriggerApplication.ApplicationID",
                                "Set-VpnConnectionProxy.ProxyServer",
                                "Import-Certificate.FilePath",
                                "Import-Certificate.CertStoreLocation",
                                "Import-PfxCertificate.FilePath",
                                "Import-PfxCertificate.Password"})
            QVERIFY2(lineFor(imported->report, key).key != QLatin1String("no line"), key);
    }

    void aConfigurationMadeByCmdletIsKnownAndOtherConnectionsAreSaid()
    {
        const Result<Imported> imported = readPowerShell(source(QStringLiteral("NewEapConfiguration.ps1")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.size(), 1);
        QCOMPARE(imported->profiles.first().method, AuthenticationMethod::EapTls);
        QCOMPARE(imported->profiles.first().local.userName, QStringLiteral("CONTOSO\\alice"));
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Password);
        QCOMPARE(lineFor(imported->report, "Add-VpnConnection").verdict, ReportLine::Verdict::Refused);
        for (const ReportLine& line : imported->report)
            QVERIFY(!(line.said + line.note).contains(QLatin1String("canary")));
    }

    void aDocumentInAVariableIsReadAsProfileXml()
    {
        const ImportSource given = source(QStringLiteral("MakeProfile.ps1"));
        QVERIFY(looksLikePowerShell(given.bytes));
        const Result<Imported> imported = readPowerShell(given);
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.gateway.host, QStringLiteral("vpn.contoso.example"));
        QCOMPARE(profile.dnsDomains, QStringList{QStringLiteral("corp.contoso.example")});
        QCOMPARE(profile.dnsServers.size(), 2);
        QVERIFY(profile.connectAtLogin);
    }

    void quotingIsReadAsPowerShellDoes_data()
    {
        QTest::addColumn<QString>("literal");
        QTest::addColumn<QString>("value");
        QTest::newRow("single") << "'a ''b'' $c `d'"
                                << "a 'b' $c `d";
        QTest::newRow("double") << "\"a `\"b`\" \"\"c\"\" `$d ``\""
                                << "a \"b\" \"c\" $d `";
        QTest::newRow("typographic") << QString::fromUtf8("‘a ’’b’") << QString::fromUtf8("a ’b");
        QTest::newRow("typographic double") << QString::fromUtf8("“a”") << "a";
        QTest::newRow("bare") << "abc.d-e"
                              << "abc.d-e";
        QTest::newRow("sum") << "('a' + 'b')"
                             << "ab";
        QTest::newRow("cast") << "([string]'x')"
                              << "x";
    }

    void quotingIsReadAsPowerShellDoes()
    {
        QFETCH(QString, literal);
        QFETCH(QString, value);
        QCOMPARE(firstName(literal), value);
    }

    void abbreviatedAndDashedParametersAreRead()
    {
        const Result<Imported> imported = readText(
            QString::fromUtf8("add-vpnconnection –name x -servera a.example -Tunnel ikev2 -Auth MachineCertificate"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.first().method, AuthenticationMethod::Certificate);
        QCOMPARE(imported->profiles.first().name, QStringLiteral("x"));
    }

    void brokenFilesSayWhatIsWrong_data()
    {
        addRefusalColumns();
        addRefusal("BrokenServerIsExpression.ps1", ErrorCode::ProfileFieldInvalid, "Add-VpnConnection.ServerAddress");
        addRefusal("BrokenServerIsSubexpression.ps1", ErrorCode::ProfileFieldInvalid,
                   "Add-VpnConnection.ServerAddress");
        addRefusal("BrokenOpenQuote.ps1", ErrorCode::ProfileSyntax, "quote");
        addRefusal("BrokenOpenHereString.ps1", ErrorCode::ProfileSyntax, "quote");
        addRefusal("BrokenDeepNesting.ps1", ErrorCode::ProfileSyntax, "deeper");
        addRefusal("BrokenOnlyL2tp.ps1", ErrorCode::ProfileFieldInvalid, "Add-VpnConnection.TunnelType");
        addRefusal("BrokenBadRoute.ps1", ErrorCode::ProfileFieldInvalid, "Add-VpnConnectionRoute.DestinationPrefix");
        addRefusal("BrokenNoServer.ps1", ErrorCode::ProfileFieldMissing, "Add-VpnConnection.ServerAddress");
        addRefusal("BrokenPap.ps1", ErrorCode::ProfileFieldInvalid, "Add-VpnConnection.AuthenticationMethod");
        addRefusal("BrokenNoConnection.ps1", ErrorCode::ProfileFieldMissing, "Add-VpnConnection");
    }

    void brokenFilesSayWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const ImportSource given = source(file);
        QVERIFY(looksLikePowerShell(given.bytes));
        const Result<Imported> imported = readPowerShell(given);
        const QString wrong = wrongRefusal(imported, file, code, detail);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void hostileSizesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto repeated = [](const QByteArray& start, const QByteArray& part) {
            QByteArray all = start;
            while (all.size() + part.size() < kMaxImportBytes)
                all.append(part);
            return all;
        };
        const QByteArray add = "Add-VpnConnection -Name x -ServerAddress a.example -TunnelType IKEv2\n";
        QTest::newRow("doubling") << repeated(add + "$a='xxxxxxxx'\n", "$a=\"$a$a\"\n");
        QTest::newRow("lists") << repeated(add + "$a=1\n", "$a=$a,$a\n");
        QTest::newRow("tables") << repeated(add, "$a=@{x=$a}\n");
        QTest::newRow("brackets") << repeated(add, "(");
        QTest::newRow("blocks") << repeated(add, "try{");
        QTest::newRow("closing") << repeated(add, "}");
        QTest::newRow("comments") << repeated(add, "#\n");
        QTest::newRow("open comments") << repeated(add, "<#");
        QTest::newRow("commands") << repeated(add, "x\n");
        QTest::newRow("connections") << repeated(add, add);
        QTest::newRow("quotes") << repeated(add, "''");
        QTest::newRow("pipes") << repeated(add, "a|");
        QTest::newRow("arguments") << repeated(add + "x ", "-a b ");
        QTest::newRow("here-strings") << repeated(add, "@'\n");
        QTest::newRow("variables") << repeated(add, "$a ");
        QTest::newRow("routes") << repeated(add, "Add-VpnConnectionRoute x 10.0.0.0/8\n");
        QTest::newRow("triggers") << repeated(add, "Set-VpnConnectionProxy -Name x -ProxyServer y\n");
    }

    void hostileSizesEndSoon()
    {
        QFETCH(QByteArray, bytes);
        ImportSource given;
        given.file = QStringLiteral("big.ps1");
        given.bytes = bytes;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(looksLikePowerShell(bytes));
        static_cast<void>(readPowerShell(given));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    void noNameCanBreakOutOfItsQuotes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a'b",          "a''; Remove-Item C:\\ -Recurse; '",
                                 "$(calc)",      "`$(calc)`",
                                 "\"; calc; \"", "a\" -Force; calc #",
                                 "@{a=1}",       "# comment",
                                 "<# x",         "'@",
                                 "@'",           "‘; calc; ’",
                                 "a’; calc #",   "‚‛",
                                 "“$(calc)”",    "`",
                                 "a`",           "'",
                                 "''",           "%PATH%",
                                 "$env:PATH",    "${x}",
                                 "-Force",       "a;b|c&d",
                                 "]]>",          "<!-- -->",
                                 "&amp;",        "{0}",
                                 "%1 %2"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void noNameCanBreakOutOfItsQuotes()
    {
        QFETCH(QString, name);
        Profile profile;
        profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");
        profile.name = name;
        profile.gateway.host = QStringLiteral("vpn.example.org");
        profile.method = AuthenticationMethod::EapMschapv2;
        profile.foreign.insert(
            QStringLiteral("powershell"),
            QJsonObject{
                {QStringLiteral("Add-VpnConnection"), QJsonObject{{QStringLiteral("DnsSuffix"), name}}},
                {QStringLiteral("Set-VpnConnectionProxy"), QJsonObject{{QStringLiteral("ProxyServer"), name}}}});
        const Result<Exported> exported = exportPowerShell({profile, {}, {}});
        QVERIFY(exported);
        const QByteArray script = exported->files.first().bytes;
        // Read by the same rules, there is nothing in it but our own commands, each with the whole name as a literal.
        const Result<PsScript> parsed =
            readPowerShellScript(QStringLiteral("x.ps1"), QString::fromUtf8(script.sliced(3)));
        QVERIFY(parsed);
        QVERIFY(parsed->skipped.isEmpty());
        QStringList commands;
        for (const PsCommand& command : parsed->commands) {
            commands.append(command.name);
            for (const auto& [key, value] : command.parameters) {
                if (key == QLatin1String("Name") || key == QLatin1String("ConnectionName") ||
                    key == QLatin1String("DnsSuffix") || key == QLatin1String("ProxyServer"))
                    QCOMPARE(value.texts(), QStringList{name});
            }
        }
        QCOMPARE(commands, (QStringList{QStringLiteral("Add-VpnConnection"),
                                        QStringLiteral("Set-VpnConnectionIPsecConfiguration"),
                                        QStringLiteral("Set-VpnConnectionProxy")}));
        ImportSource given;
        given.file = exported->files.first().path;
        given.bytes = script;
        const Result<Imported> imported = readPowerShell(given);
        QVERIFY(imported);
        QCOMPARE(imported->profiles.first().name, name);
        QCOMPARE(imported->profiles.first().foreign, profile.foreign);
    }

    void certificatesLieBesideTheScriptAndComeBack()
    {
        Profile profile = readPowerShell(source(QStringLiteral("Splatting.ps1")))->profiles.first();
        const Result<Exported> exported = exportPowerShell({profile, {}, {}});
        QVERIFY(exported);
        QCOMPARE(exported->files.size(), 3);
        QVERIFY(exported->files.at(2).holdsSecret);
        const Result<Imported> imported = readPowerShell(test::sourceFrom(*exported));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.first().gateway.certificates, profile.gateway.certificates);
        QCOMPARE(imported->profiles.first().local.pkcs12, profile.local.pkcs12);
        QCOMPARE(imported->profiles.first().foreign, profile.foreign);
    }

    void exportAndImportLoseNothingThatTheReportClaims()
    {
        QRandomGenerator random(20260402);
        int written = 0;
        for (int i = 0; i < 300; ++i) {
            const Profile profile = test::generateProfile(random);
            const QString loss = test::lossOf(QStringLiteral("powershell"), profile);
            QVERIFY2(loss.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(loss)));
            written += exportProfile(QStringLiteral("powershell"), test::fullRequest(profile)) ? 1 : 0;
        }
        QVERIFY(written > 100);
    }
};

QTEST_APPLESS_MAIN(TestPowerShell)
#include "tst_powershell.moc"
