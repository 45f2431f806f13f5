// SPDX-License-Identifier: GPL-3.0-or-later
#include "../import_testing.h"
#include "../profile_generator.h"
#include "core/formats/windows/profile_xml.h"
#include "core/formats/windows/windows_xml.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

class TestProfileXml : public QObject {
    Q_OBJECT

    static QByteArray data(const QString& name) { return sampleData("profilexml", name); }

    static ImportSource source(const QString& name) { return sampleSource("profilexml", name); }

    static ImportSource sourceOf(const QByteArray& xml)
    {
        ImportSource source;
        source.file = QStringLiteral("made.xml");
        source.bytes = xml;
        return source;
    }

    // A profile around what a test is about.
    static QByteArray around(const QByteArray& inner, const QByteArray& native = {})
    {
        return "<VPNProfile><NativeProfile><Servers>vpn.example.org</Servers><NativeProtocolType>IKEv2"
               "</NativeProtocolType>" +
               native + "</NativeProfile>" + inner + "</VPNProfile>";
    }

private Q_SLOTS:
    void anAlwaysOnProfileArrivesWhole()
    {
        ImportSource given = source(QStringLiteral("AlwaysOnPeapTls.xml"));
        given.companions.add(QStringLiteral("certs/ContosoRootCA.cer"), data(QStringLiteral("ContosoRootCA.cer")));
        QVERIFY(looksLikeProfileXml(given.bytes));
        const Result<Imported> imported = readProfileXml(given);
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.name, QStringLiteral("AlwaysOnPeapTls"));
        QCOMPARE(profile.gateway.host, QStringLiteral("vpn.contoso.example"));
        QCOMPARE(profile.method, AuthenticationMethod::EapPeap);
        QCOMPARE(profile.local.aaaServer, QStringLiteral("nps.contoso.example"));
        QCOMPARE(profile.gateway.certificates, QList<QByteArray>{data(QStringLiteral("ContosoRootCA.cer"))});
        QCOMPARE(imported->usedCompanions, QStringList{QStringLiteral("certs/ContosoRootCA.cer")});
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes128gcm16-prfsha256-ecp256"));
        QCOMPARE(profile.espProposal, QStringLiteral("aes128gcm16-ecp256"));
        QVERIFY(profile.connectAtLogin);
        QVERIFY(!profile.killSwitch);
        QCOMPARE(profile.includedSubnets, QList<Subnet>{*subnetFromString(QStringLiteral("10.0.0.0/8"))});
        QCOMPARE(profile.excludedSubnets, QList<Subnet>{*subnetFromString(QStringLiteral("10.99.0.0/16"))});
        QCOMPARE(profile.dnsServers.size(), 2);
        QCOMPARE(profile.dnsDomains,
                 (QStringList{QStringLiteral("corp.contoso.example"), QStringLiteral("intranet.contoso.example")}));
    }

    void whatAnAlwaysOnProfileLosesIsSaid()
    {
        const Result<Imported> imported = readProfileXml(source(QStringLiteral("AlwaysOnPeapTls.xml")));
        QVERIFY(imported);
        bool saysLab = false;
        bool saysException = false;
        bool saysAuthority = false;
        bool saysInner = false;
        for (const ReportLine& line : imported->report) {
            saysLab = saysLab ||
                      (line.said == QLatin1String(".lab.contoso.example") &&
                       line.verdict == ReportLine::Verdict::Kept && line.note.contains(QLatin1String("10.20.1.10")));
            saysException = saysException || (line.said == QLatin1String("vpn.contoso.example") &&
                                              line.note.contains(QLatin1String("exception")));
            saysAuthority = saysAuthority || line.note.contains(QLatin1String("give its certificate together"));
            saysInner = saysInner || line.note.contains(QLatin1String("a certificate inside PEAP"));
        }
        QVERIFY(saysLab);
        QVERIFY(saysException);
        QVERIFY(saysAuthority);
        QVERIFY(saysInner);
        QVERIFY(imported->profiles.first().gateway.certificates.isEmpty());
    }

    void everyDocumentedKeyHasALine()
    {
        const Result<Imported> imported = readProfileXml(source(QStringLiteral("EveryKey.xml")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        for (const char* key :
             {"ProfileName", "AlwaysOn", "DomainNameInformation.DomainName", "DomainNameInformation.DnsServers",
              "Route", "DisableIKEv2Fragmentation", "NativeProfile.Servers", "NativeProfile.RoutingPolicyType",
              "NativeProfile.NativeProtocolType", "NativeProfile.CryptographySuite.CipherTransformConstants",
              "NativeProfile.CryptographySuite.EncryptionMethod",
              "NativeProfile.CryptographySuite.IntegrityCheckMethod", "NativeProfile.CryptographySuite.DHGroup",
              "NativeProfile.CryptographySuite.PfsGroup"})
            QVERIFY2(lineFor(imported->report, key).key != QLatin1String("no line") &&
                         lineFor(imported->report, key).verdict == ReportLine::Verdict::Applied,
                     key);
        for (const char* key : {"EdpModeId",
                                "RememberCredentials",
                                "LockDown",
                                "DeviceTunnel",
                                "DnsSuffix",
                                "RegisterDNS",
                                "ByPassForLocal",
                                "TrustedNetworkDetection",
                                "Proxy.AutoConfigUrl",
                                "Proxy.Manual.Server",
                                "APNBinding.ProviderId",
                                "DeviceCompliance.Enabled",
                                "DeviceCompliance.Sso.Enabled",
                                "DeviceCompliance.Sso.Eku",
                                "DeviceCompliance.Sso.IssuerHash",
                                "AppTrigger.App.Id",
                                "TrafficFilter.App.Id",
                                "TrafficFilter.Claims",
                                "TrafficFilter.Protocol",
                                "TrafficFilter.LocalPortRanges",
                                "TrafficFilter.RemotePortRanges",
                                "TrafficFilter.LocalAddressRanges",
                                "TrafficFilter.RemoteAddressRanges",
                                "TrafficFilter.RoutingPolicyType",
                                "DomainNameInformation.WebProxyServers",
                                "DomainNameInformation.AutoTrigger",
                                "DomainNameInformation.Persistent",
                                "DisableAdvancedOptionsEditButton",
                                "DisableDisconnectButton",
                                "NetworkOutageTime",
                                "IPv4InterfaceMetric",
                                "IPv6InterfaceMetric",
                                "UseRasCredentials",
                                "DataEncryption",
                                "PrivateNetwork",
                                "SomethingNewer",
                                "NativeProfile.DisableClassBasedDefaultRoute",
                                "NativeProfile.Authentication.Certificate.Issuer",
                                "NativeProfile.Authentication.Certificate.Eku",
                                "NativeProfile.Authentication.MachineMethod"}) {
            const ReportLine line = lineFor(imported->report, key);
            QVERIFY2(line.key != QLatin1String("no line"), key);
            QVERIFY2(line.verdict != ReportLine::Verdict::Refused, key);
            QVERIFY2(line.verdict == ReportLine::Verdict::Applied || !line.note.isEmpty(), key);
        }
        for (const char* key : {"PluginProfile", "NativeProfile.L2tpPsk", "NativeProfile.Authentication.UserMethod",
                                "NativeProfile.CryptographySuite.AuthenticationTransformConstants"})
            QVERIFY2(lineFor(imported->report, key).verdict == ReportLine::Verdict::Refused, key);
        QVERIFY(
            lineFor(imported->report, "SomethingNewer").note.contains(QLatin1String("not a key that Sallyport knows")));
        QVERIFY(lineFor(imported->report, "LockDown").note.contains(QLatin1String("refuses to connect")));
    }

    void everyKeysValuesArrive()
    {
        const Result<Imported> imported = readProfileXml(source(QStringLiteral("EveryKey.xml")));
        QVERIFY(imported);
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.name, QStringLiteral("Every Key"));
        QVERIFY(profile.killSwitch);
        QVERIFY(!profile.exchange.fragmentation);
        QCOMPARE(profile.method, AuthenticationMethod::Certificate); // a device tunnel's
        QVERIFY(profile.includedSubnets.isEmpty());                  // all goes through
        QVERIFY(profile.dnsDomains.isEmpty());
        QCOMPARE(profile.dnsServers.size(), 1);
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256-sha256-modp2048"));
        QVERIFY(profile.espProposal.isEmpty()); // SHA-1 was all there was
    }

    void noSecretOfTheFileIsSaidOrKept()
    {
        const Result<Imported> imported = readProfileXml(source(QStringLiteral("EveryKey.xml")));
        QVERIFY(imported);
        for (const ReportLine& line : imported->report)
            QVERIFY(!(line.said + line.note).contains(QLatin1String("canary")));
        QVERIFY(!QJsonDocument(imported->profiles.first().foreign).toJson().contains("canary"));
    }

    void syncMlIsUnwrappedHoweverItIsEscaped()
    {
        const Result<Imported> imported = readProfileXml(source(QStringLiteral("IntuneSyncMl.xml")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.size(), 2);
        QCOMPARE(imported->profiles.at(0).name, QStringLiteral("Contoso AlwaysOn"));
        QCOMPARE(imported->profiles.at(1).name, QStringLiteral("Contoso Device"));
        QCOMPARE(imported->profiles.at(1).gateway.host, QStringLiteral("vpn.contoso.example"));
    }

    void nodesThatAreSetOneByOneMakeAProfile()
    {
        const Result<Imported> imported = readProfileXml(source(QStringLiteral("SyncMlNodes.xml")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.name, QStringLiteral("Node VPN"));
        QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
        QCOMPARE(profile.includedSubnets.size(), 2);
        QCOMPARE(subnetToString(profile.includedSubnets.last()), QStringLiteral("10.0.0.0/8"));
    }

    void aFileInUtf16IsRead()
    {
        const ImportSource given = source(QStringLiteral("Utf16.xml"));
        QVERIFY(looksLikeProfileXml(given.bytes));
        const Result<Imported> imported = readProfileXml(given);
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.first().method, AuthenticationMethod::Certificate);
    }

    void theSameFileGivesTheSameIdentifier()
    {
        const Result<Imported> first = readProfileXml(source(QStringLiteral("MachineCertificate.xml")));
        const Result<Imported> second = readProfileXml(source(QStringLiteral("MachineCertificate.xml")));
        QVERIFY(first && second);
        QCOMPARE(first->profiles.first().id, second->profiles.first().id);
        ImportSource other = source(QStringLiteral("MachineCertificate.xml"));
        other.file = QStringLiteral("Other.xml");
        QVERIFY(readProfileXml(other)->profiles.first().id != first->profiles.first().id);
    }

    void suites_data()
    {
        QTest::addColumn<QByteArray>("suite");
        QTest::addColumn<QString>("ike");
        QTest::addColumn<QString>("esp");
        const auto suite = [](const char* auth, const char* cipher, const char* enc, const char* integrity,
                              const char* group, const char* pfs) {
            return QByteArray("<CryptographySuite><AuthenticationTransformConstants>") + auth +
                   "</AuthenticationTransformConstants><CipherTransformConstants>" + cipher +
                   "</CipherTransformConstants><EncryptionMethod>" + enc + "</EncryptionMethod><IntegrityCheckMethod>" +
                   integrity + "</IntegrityCheckMethod><DHGroup>" + group + "</DHGroup><PfsGroup>" + pfs +
                   "</PfsGroup></CryptographySuite>";
        };
        QTest::newRow("classic") << suite("SHA256128", "AES128", "AES128", "SHA256", "Group14", "PFS2048")
                                 << "aes128-sha256-modp2048"
                                 << "aes128-sha256-modp2048";
        QTest::newRow("aead") << suite("GCMAES256", "GCMAES256", "AES_GCM_256", "SHA384", "ECP384", "ECP384")
                              << "aes256gcm16-prfsha384-ecp384"
                              << "aes256gcm16-ecp384";
        QTest::newRow("no pfs") << suite("GCMAES192", "GCMAES192", "AES192", "SHA384", "ECP256", "None")
                                << "aes192-sha384-ecp256"
                                << "aes192gcm16";
        QTest::newRow("group of IKE") << suite("SHA256128", "AES256", "AES256", "SHA256", "ECP384", "PFSMM")
                                      << "aes256-sha256-ecp384"
                                      << "aes256-sha256-ecp384";
        QTest::newRow("weak") << suite("MD596", "DES3", "DES3", "SHA196", "Group2", "PFS2") << ""
                              << "";
        QTest::newRow("weak group") << suite("SHA256128", "AES128", "AES128", "SHA256", "Group24", "PFS24") << ""
                                    << "aes128-sha256";
        QTest::newRow("unknown") << suite("X", "Y", "Z", "SHA256", "Group14", "None") << ""
                                 << "";
    }

    void suites()
    {
        QFETCH(QByteArray, suite);
        const Result<Imported> imported = readProfileXml(sourceOf(around({}, suite)));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QTEST(imported->profiles.first().ikeProposal, "ike");
        QTEST(imported->profiles.first().espProposal, "esp");
    }

    void brokenFilesSayWhatIsWrong_data()
    {
        addRefusalColumns();
        addRefusal("BrokenDoctypeEntity.xml", ErrorCode::ProfileSyntax, "document type");
        addRefusal("BrokenTruncated.xml", ErrorCode::ProfileSyntax, "");
        addRefusal("BrokenDeepNesting.xml", ErrorCode::ProfileSyntax, "deeper");
        addRefusal("BrokenNotUtf8.xml", ErrorCode::ProfileSyntax, "UTF-8");
        addRefusal("BrokenNul.xml", ErrorCode::ProfileSyntax, "control character");
        addRefusal("BrokenPluginOnly.xml", ErrorCode::ProfileFieldInvalid, "PluginProfile");
        addRefusal("BrokenL2tp.xml", ErrorCode::ProfileFieldInvalid, "NativeProfile.NativeProtocolType");
        addRefusal("BrokenNoServers.xml", ErrorCode::ProfileFieldMissing, "NativeProfile.Servers");
        addRefusal("BrokenBadRoute.xml", ErrorCode::ProfileFieldInvalid, "Route");
        addRefusal("BrokenDnsServer.xml", ErrorCode::ProfileFieldInvalid, "DomainNameInformation.DomainName");
        addRefusal("BrokenEapType.xml", ErrorCode::ProfileFieldInvalid,
                   "NativeProfile.Authentication.Eap.EapHostConfig.EapMethod.Type");
        addRefusal("BrokenWildcardServer.xml", ErrorCode::ProfileFieldInvalid, "remote.addr");
    }

    void brokenFilesSayWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const ImportSource given = source(file);
        QVERIFY(looksLikeProfileXml(given.bytes));
        const Result<Imported> imported = readProfileXml(given);
        const QString wrong = wrongRefusal(imported, file, code, detail);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void otherXmlIsNotTakenForOne()
    {
        QVERIFY(
            !looksLikeProfileXml("<?xml version=\"1.0\"?><!DOCTYPE plist><plist><string>VPNProfile</string></plist>"));
        QVERIFY(!looksLikeProfileXml("<svg/>"));
        QVERIFY(!looksLikeProfileXml("$x = '<VPNProfile>'"));
    }

    void hostileSizesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto repeated = [](const QByteArray& part) {
            QByteArray all;
            while (all.size() + part.size() < kMaxImportBytes - 1000)
                all.append(part);
            return all;
        };
        QTest::newRow("elements") << around(repeated("<a/>"));
        QTest::newRow("one text") << around("<DnsSuffix>" + repeated("x,") + "</DnsSuffix>");
        QTest::newRow("servers") << around({}, "<x>" + repeated(",;") + "</x>");
        QTest::newRow("dns servers") << around("<DomainNameInformation><DomainName>.</DomainName><DnsServers>" +
                                               repeated("1.1.1.1,") + "</DnsServers></DomainNameInformation>");
        QTest::newRow("attributes") << around("<a " + repeated("b='' ") + "/>");
        QTest::newRow("open") << QByteArray("<VPNProfile>") + repeated("<a>");
        QTest::newRow("locations") << "<S>" +
                                          repeated(
                                              "<I><Target><LocURI>/VPNv2/a/b</LocURI></Target><Data>1</Data></I>") +
                                          "</S>";
    }

    void hostileSizesEndSoon()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const ImportSource given = sourceOf(bytes);
        if (looksLikeProfileXml(bytes))
            static_cast<void>(readProfileXml(given));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatWasOnlyKeptComesBack()
    {
        const Result<Imported> first = readProfileXml(source(QStringLiteral("EveryKey.xml")));
        QVERIFY(first);
        const Result<Exported> exported = exportProfileXml({first->profiles.first(), {}, {}});
        QVERIFY(exported);
        const QByteArray xml = exported->files.first().bytes;
        for (const char* part : {"<EdpModeId>contoso.example</EdpModeId>", "<RemotePortRanges>443</RemotePortRanges>",
                                 "<WebProxyServers>10.10.1.80</WebProxyServers>", "<SomethingNewer>1</SomethingNewer>",
                                 "<Issuer>Contoso Root CA</Issuer>", "mstsc.exe", "<LockDown>true</LockDown>"})
            QVERIFY2(xml.contains(part), part);
        const Result<Imported> second = readProfileXml(sourceOf(xml));
        QVERIFY(second);
        QCOMPARE(second->profiles.first().foreign, first->profiles.first().foreign);
    }

    void theImportedEapConfigurationIsGivenBackUpToDate()
    {
        const Result<Imported> first = readProfileXml(source(QStringLiteral("AlwaysOnPeapTls.xml")));
        QVERIFY(first);
        Profile profile = first->profiles.first();
        profile.local.aaaServer = QStringLiteral("radius.contoso.example");
        const Result<Exported> exported = exportProfileXml({profile, {}, {}});
        QVERIFY(exported);
        const QByteArray xml = exported->files.first().bytes;
        QVERIFY(xml.contains("<ServerNames>radius.contoso.example</ServerNames>"));
        QVERIFY(xml.contains("EapTlsConnectionPropertiesV1")); // the certificate inside PEAP
        QVERIFY(xml.contains("vpn2.contoso.example"));         // the second server
    }

    void aMethodThatWindowsHasNotCannotGo()
    {
        Profile profile = readProfileXml(source(QStringLiteral("MachineCertificate.xml")))->profiles.first();
        profile.method = AuthenticationMethod::PreSharedKey;
        const Result<Exported> exported = exportProfileXml({profile, {}, {}});
        QVERIFY(!exported);
        QCOMPARE(exported.error().code, ErrorCode::ExportImpossible);
    }

    void whatAProfileSaysNothingOfIsChosenForWindowsAndForgottenAgain()
    {
        const Profile profile = readProfileXml(source(QStringLiteral("MachineCertificate.xml")))->profiles.first();
        QVERIFY(profile.ikeProposal.isEmpty());
        const Result<Exported> exported = exportProfileXml({profile, {}, {}});
        QVERIFY(exported);
        QByteArray xml = exported->files.first().bytes;
        QVERIFY(xml.contains("<EncryptionMethod>AES_GCM_256</EncryptionMethod>"));
        QVERIFY(readProfileXml(sourceOf(xml))->profiles.first().ikeProposal.isEmpty());
        xml.replace("<DHGroup>ECP384", "<DHGroup>ECP256"); // somebody wants another one: that is a statement
        QCOMPARE(readProfileXml(sourceOf(xml))->profiles.first().ikeProposal,
                 QStringLiteral("aes256gcm16-prfsha384-ecp256"));
    }

    void keptElementsOfAForgedProfileCannotBreakOut()
    {
        Profile profile = readProfileXml(source(QStringLiteral("MachineCertificate.xml")))->profiles.first();
        const QJsonObject forged{{QStringLiteral("name"), QStringLiteral("a><b")}, {QStringLiteral("text"), QString()}};
        const QJsonObject text{{QStringLiteral("name"), QStringLiteral("Note")},
                               {QStringLiteral("text"), QStringLiteral("</Note><AlwaysOn>true</AlwaysOn>")}};
        profile.foreign.insert(QStringLiteral("profilexml"),
                               QJsonObject{{QStringLiteral("VPNProfile"), QJsonArray{forged, text}}});
        const Result<Exported> exported = exportProfileXml({profile, {}, {}});
        QVERIFY(exported);
        const Result<Imported> imported = readProfileXml(sourceOf(exported->files.first().bytes));
        QVERIFY(imported);
        QVERIFY(!imported->profiles.first().connectAtLogin);
        QVERIFY(!exported->files.first().bytes.contains("<b"));
    }

    void keptElementsReplaceNothingOfTheProfile()
    {
        Profile profile = readProfileXml(source(QStringLiteral("MachineCertificate.xml")))->profiles.first();
        profile.foreign = {};
        profile.dnsServers.clear();
        profile.dnsDomains.clear();
        const auto leaf = [](const char* name, const char* text) {
            return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                               {QStringLiteral("text"), QLatin1String(text)}};
        };
        const auto node = [](const char* name, const QJsonArray& children) {
            return QJsonObject{{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("children"), children}};
        };
        Profile forged = profile;
        forged.foreign.insert(
            QStringLiteral("profilexml"),
            QJsonObject{{QStringLiteral("VPNProfile"),
                         QJsonArray{leaf("AlwaysOn", "true"), leaf("DnsSuffix", "corp.example.org"),
                                    leaf("SomePassword", "canary"),
                                    node("NativeProfile", {leaf("Servers", "evil.example.net")})}},
                        {QStringLiteral("NativeProfile"), QJsonArray{leaf("servers", "evil.example.net")}},
                        {QStringLiteral("Authentication"), QJsonArray{leaf("UserMethod", "MSChapv2")}},
                        {QStringLiteral("CryptographySuite"), QJsonArray{leaf("DHGroup", "Group2")}},
                        {QStringLiteral("DomainNameInformation"),
                         QJsonArray{node("DomainNameInformation",
                                         {leaf("DomainName", "."), leaf("DnsServers", "192.0.2.66")})}}});
        const Result<Exported> exported = exportProfileXml({forged, {}, {}});
        QVERIFY(exported);
        const QByteArray& xml = exported->files.first().bytes;
        QVERIFY2(!xml.contains("evil") && !xml.contains("canary") && !xml.contains("192.0.2.66"), xml);
        QVERIFY(xml.contains("<DnsSuffix>corp.example.org</DnsSuffix>"));
        QCOMPARE(lineFor(exported->report, "foreign.DnsSuffix").note, QStringLiteral("given back as it came"));
        const Result<Exported> plain = exportProfileXml({profile, {}, {}});
        QVERIFY(plain);
        const Profile back = readProfileXml(sourceOf(xml))->profiles.first();
        const Profile expected = readProfileXml(sourceOf(plain->files.first().bytes))->profiles.first();
        QCOMPARE(back.connectAtLogin, expected.connectAtLogin);
        QCOMPARE(back.gateway.host, expected.gateway.host);
        QCOMPARE(back.method, expected.method);
        QCOMPARE(back.ikeProposal, expected.ikeProposal);
        QCOMPARE(back.dnsServers, expected.dnsServers);
    }

    void passwordsInAnEapConfigurationAreNeitherSaidNorKept()
    {
        QByteArray xml = data(QStringLiteral("AlwaysOnPeapTls.xml"));
        const qsizetype at = xml.indexOf("</EapHostConfig>");
        QVERIFY(at > 0);
        xml.insert(at, "<Extra><Password>canary-1</Password><Secret><Value>canary-2</Value></Secret></Extra>");
        const Result<Imported> imported = readProfileXml(sourceOf(xml));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        int refused = 0;
        for (const ReportLine& line : imported->report) {
            QVERIFY2(!line.said.contains(QLatin1String("canary")), qPrintable(line.key));
            refused += line.key.startsWith(QLatin1String("EapHostConfig.Extra.")) &&
                               line.verdict == ReportLine::Verdict::Refused
                           ? 1
                           : 0;
        }
        QCOMPARE(refused, 2);
        const QByteArray kept = QJsonDocument(imported->profiles.first().foreign).toJson();
        QVERIFY(kept.contains("EapHostConfig") && !kept.contains("canary"));
    }

    void exportAndImportLoseNothingThatTheReportClaims()
    {
        QRandomGenerator random(20260401);
        int written = 0;
        for (int i = 0; i < 300; ++i) {
            const Profile profile = test::generateProfile(random);
            const QString loss = test::lossOf(QStringLiteral("profilexml"), profile);
            QVERIFY2(loss.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(loss)));
            written += exportProfile(QStringLiteral("profilexml"), test::fullRequest(profile)) ? 1 : 0;
        }
        QVERIFY(written > 100);
    }
};

QTEST_APPLESS_MAIN(TestProfileXml)
#include "tst_profile_xml.moc"
