// SPDX-License-Identifier: GPL-3.0-or-later
#include "../import_testing.h"
#include "core/formats/windows/rasphone.h"
#include "core/formats/windows/windows_suite.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

class TestRasphone : public QObject {
    Q_OBJECT

    static QByteArray data(const QString& name) { return sampleData("rasphone", name); }

    static ImportSource source(const QString& name) { return sampleSource("rasphone", name); }

    static QList<ReportLine> linesFor(const Imported& imported, const char* key)
    {
        QList<ReportLine> lines;
        for (const ReportLine& line : imported.report) {
            if (line.key == QLatin1String(key))
                lines.append(line);
        }
        return lines;
    }

private Q_SLOTS:
    void aCapturedPhoneBookGivesItsIkeConnections()
    {
        ImportSource given = source(QStringLiteral("rasphone.pbk"));
        given.companions.add(QStringLiteral("ContosoRootCA.cer"), data(QStringLiteral("ContosoRootCA.cer")));
        QVERIFY(looksLikePhoneBook(given.bytes));
        const Result<Imported> imported = readPhoneBook(given);
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.size(), 2);
        const Profile& office = imported->profiles.at(0);
        QCOMPARE(office.name, QString::fromUtf8("Büro IKEv2"));
        QCOMPARE(office.id, QStringLiteral("acea7e32-1d64-4ace-9409-3c7d90cd6341"));
        QCOMPARE(office.gateway.host, QStringLiteral("vpn.contoso.example"));
        QCOMPARE(office.method, AuthenticationMethod::EapMschapv2);
        QCOMPARE(office.ikeProposal, QStringLiteral("aes256-sha256-modp2048"));
        QCOMPARE(office.espProposal, QStringLiteral("aes256-sha256-modp2048"));
        QVERIFY(office.dnsServers.isEmpty());
        QVERIFY(office.exchange.mobike);
        const Profile& aovpn = imported->profiles.at(1);
        QCOMPARE(aovpn.method, AuthenticationMethod::EapPeap);
        QCOMPARE(aovpn.local.aaaServer, QStringLiteral("nps.contoso.example"));
        QCOMPARE(aovpn.gateway.certificates, QList<QByteArray>{data(QStringLiteral("ContosoRootCA.cer"))});
        QCOMPARE(aovpn.gateway.identity, QStringLiteral("gw.contoso.example"));
        QCOMPARE(aovpn.dnsServers, QList<QHostAddress>{QHostAddress(QStringLiteral("10.10.1.10"))});
        QCOMPARE(aovpn.exchange.idleDisconnectSeconds, 1800);
        QVERIFY(!aovpn.exchange.mobike);
        QVERIFY(!aovpn.exchange.fragmentation);
        const QList<ReportLine> l2tp = linesFor(*imported, "[Old L2TP]");
        QCOMPARE(l2tp.size(), 1);
        QCOMPARE(l2tp.first().verdict, ReportLine::Verdict::Refused);
    }

    void everyKeyHasALineAndTheRestOne()
    {
        const Result<Imported> imported = readPhoneBook(source(QStringLiteral("Utf16.pbk")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        for (const char* key : {"section",
                                "PhoneNumber",
                                "VpnStrategy",
                                "PreferredDevice",
                                "Device",
                                "CustomAuthKey",
                                "CustomAuthData",
                                "AuthRestrictions",
                                "DataEncryption",
                                "CustomIPSecPolicies (IKE)",
                                "CustomIPSecPolicies (ESP)",
                                "NumCustomPolicy",
                                "IpPrioritizeRemote",
                                "Ipv6PrioritizeRemote",
                                "DisableClassBasedDefaultRoute",
                                "IpDnsAddress",
                                "IpDns2Address",
                                "Ipv6DnsAddress",
                                "Ipv6Dns2Address",
                                "IpDnsSuffix",
                                "IpNameAssign",
                                "IpInterfaceMetric",
                                "Ipv6InterfaceMetric",
                                "DisableMobility",
                                "NetworkOutageTime",
                                "Disable_IKEv2_Fragmentation",
                                "PlumbIKEv2TSAsRoutes",
                                "IDI",
                                "IDR",
                                "IdiType",
                                "IdrType",
                                "CacheCredentials",
                                "UseRasCredentials",
                                "UseMachineRootCert",
                                "NumEku",
                                "DisableIKENameEkuCheck",
                                "RedialAttempts",
                                "RedialSeconds",
                                "RedialOnLinkFailure",
                                "IdleDisconnectSeconds",
                                "NumServers",
                                "NumRoutes",
                                "NumNrptRules",
                                "NumTrustedNetworks",
                                "NumDnsSearchSuffixes",
                                "NumAppIds",
                                "NumClassicAppIds",
                                "NumPerAppTrafficFilters",
                                "ProxyFlags",
                                "AutoLogon",
                                "AutoTiggerCapable",
                                "AlwaysOnCapable",
                                "DeviceTunnel",
                                "PrivateNetwork",
                                "AuthTypeOTP",
                                "DeviceComplianceEnabled",
                                "DeviceComplianceSsoEnabled",
                                "PreviewUserPw",
                                "PreviewDomain",
                                "Guid"})
            QVERIFY2(!linesFor(*imported, key).isEmpty(), key);
        int others = 0;
        for (const ReportLine& line : imported->report) {
            if (line.key.endsWith(QLatin1String(" other keys"))) {
                ++others;
                QVERIFY(line.key.section(QLatin1Char(' '), 0, 0).toInt() > 40);
            }
        }
        QCOMPARE(others, 1);
    }

    void aMachineCertificateIsSeenFromWhatIsNotAllowed()
    {
        const Result<Imported> imported = readPhoneBook(source(QStringLiteral("MachineCertificate.pbk")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.method, AuthenticationMethod::Certificate);
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256gcm16-prfsha384-ecp384"));
        QCOMPARE(profile.espProposal, QStringLiteral("aes256gcm16-ecp384"));
    }

    void aPreSharedKeyGoesToTheSecretsOnly()
    {
        const Result<Imported> imported = readPhoneBook(source(QStringLiteral("PreSharedKey.pbk")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.method, AuthenticationMethod::PreSharedKey);
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::PreSharedKey);
        QCOMPARE(imported->secrets.first().profileId, profile.id);
        for (const ReportLine& line : imported->report)
            QVERIFY(!(line.said + line.note).contains(QLatin1String("canary")));
        QVERIFY(!QJsonDocument(profile.foreign).toJson().contains("canary"));
        QCOMPARE(linesFor(*imported, "CustomIPSecPolicies").first().verdict, ReportLine::Verdict::Kept);
    }

    void aPasswordInAPhoneBookIsNeitherSaidNorKept()
    {
        const Result<Imported> imported = readPhoneBook(source(QStringLiteral("rasphone.pbk")));
        QVERIFY(imported);
        for (const ReportLine& line : imported->report)
            QVERIFY(!(line.said + line.note).contains(QLatin1String("canary")));
        for (const Profile& profile : imported->profiles)
            QVERIFY(!QJsonDocument(profile.foreign).toJson().contains("canary"));
        QCOMPARE(linesFor(*imported, "ApnInfoPassword").first().verdict, ReportLine::Verdict::Refused);
    }

    void theSixNumbersAreReadInTheOrderThatWindowsWrites()
    {
        const auto suite = suiteFromPhoneBook(QStringLiteral("020000000400000003000000050000000200000000000000"));
        QVERIFY(suite);
        QCOMPARE(suite->integrity, QStringLiteral("SHA256"));
        QCOMPARE(suite->encryption, QStringLiteral("AES256"));
        QCOMPARE(suite->dhGroup, QStringLiteral("Group14"));
        QCOMPARE(suite->cipherTransform, QStringLiteral("AES256"));
        QCOMPARE(suite->authenticationTransform, QStringLiteral("SHA256128"));
        QCOMPARE(suite->pfsGroup, QStringLiteral("None"));
        QVERIFY(!suiteFromPhoneBook(QStringLiteral("02000000")));
        QVERIFY(!suiteFromPhoneBook(QStringLiteral("ff0000000400000003000000050000000200000000000000")));
        QVERIFY(!suiteFromPhoneBook(QStringLiteral("zz0000000400000003000000050000000200000000000000")));
    }

    void brokenFilesSayWhatIsWrong_data()
    {
        addRefusalColumns();
        addRefusal("BrokenOnlyL2tp.pbk", ErrorCode::ProfileFieldInvalid, "PreferredDevice");
        addRefusal("BrokenNoPhoneNumber.pbk", ErrorCode::ProfileFieldMissing, "PhoneNumber");
        addRefusal("BrokenDnsServer.pbk", ErrorCode::ProfileFieldInvalid, "IpDnsAddress");
        addRefusal("BrokenEapType.pbk", ErrorCode::ProfileFieldInvalid, "CustomAuthKey");
        addRefusal("BrokenKeyOutsideSection.pbk", ErrorCode::ProfileSyntax, "in a section");
        addRefusal("BrokenLineWithoutEquals.pbk", ErrorCode::ProfileSyntax, "Key=value");
        addRefusal("BrokenTruncatedSection.pbk", ErrorCode::ProfileSyntax, "[Office]");
        addRefusal("BrokenNul.pbk", ErrorCode::ProfileSyntax, "control character");
    }

    void brokenFilesSayWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const ImportSource given = source(file);
        QVERIFY(looksLikePhoneBook(given.bytes));
        const Result<Imported> imported = readPhoneBook(given);
        const QString wrong = wrongRefusal(imported, file, code, detail);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void otherIniFilesAreNotTakenForOne()
    {
        QVERIFY(!looksLikePhoneBook("[connection]\nid=x\ntype=vpn\n"));
        QVERIFY(!looksLikePhoneBook("PBVersion=6\n"));
    }

    void hostileSizesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto repeated = [](const QByteArray& part) {
            QByteArray all("[a]\nVpnStrategy=7\nPhoneNumber=a.example\n");
            while (all.size() + part.size() < kMaxImportBytes)
                all.append(part);
            return all;
        };
        QTest::newRow("sections") << repeated("[b]\n");
        QTest::newRow("keys") << repeated("a=1\n");
        QTest::newRow("hex") << repeated("CustomAuthData=1400000014000000\n");
        QTest::newRow("one line") << repeated("a=") + "\n";
        QTest::newRow("empty lines") << repeated("\n");
    }

    void hostileSizesEndSoon()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        ImportSource given;
        given.file = QStringLiteral("big.pbk");
        given.bytes = bytes;
        QVERIFY(looksLikePhoneBook(bytes));
        static_cast<void>(readPhoneBook(given));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestRasphone)
#include "tst_rasphone.moc"
