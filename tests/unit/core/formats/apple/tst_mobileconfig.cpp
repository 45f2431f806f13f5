// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/apple_declaration.h"
#include "core/formats/apple/mobileconfig.h"
#include "core/formats/pkcs12.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace sallyport;

using Verdict = ReportLine::Verdict;

class TestMobileconfig : public QObject {
    Q_OBJECT

    static QByteArray data(const QString& name)
    {
        QFile file(QStringLiteral(SALLYPORT_TEST_DATA "/profiles/mobileconfig/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Result<Imported> read(const char* name)
    {
        const QString file = QString::fromLatin1(name);
        return importFile({file, data(file), {}, {}});
    }

    static ReportLine lineFor(const Imported& imported, const char* key)
    {
        for (const ReportLine& line : imported.report) {
            if (line.key == QLatin1String(key))
                return line;
        }
        return {QStringLiteral("no line"), {}, Verdict::Refused, {}};
    }

    static QByteArray bytesOf(const Secret& secret)
    {
        const auto bytes = secret.reveal();
        return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }

    static void checkNothingTells(const Imported& imported, const QList<QByteArray>& secrets)
    {
        for (const ReportLine& line : imported.report) {
            for (const QByteArray& secret : secrets)
                QVERIFY2(!(line.key + line.said + line.note).contains(QString::fromLatin1(secret)),
                         qPrintable(line.key));
        }
        for (const Profile& profile : imported.profiles) {
            const QByteArray kept = QJsonDocument(profile.foreign).toJson();
            for (const QByteArray& secret : secrets)
                QVERIFY2(!kept.contains(secret), secret.constData());
        }
    }

    static void checkEachLineSaysWhy(const Imported& imported)
    {
        for (const ReportLine& line : imported.report)
            QVERIFY2(line.verdict == Verdict::Applied || !line.note.isEmpty(), qPrintable(line.key));
    }

private Q_SLOTS:
    void algoWithCertificateAndRules()
    {
        const Result<Imported> imported = read("Algo.mobileconfig");
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->format, QStringLiteral("mobileconfig"));
        QCOMPARE(imported->profiles.size(), 1);
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.id, QStringLiteral("f9a3bf8d-6e2c-4c4c-8bb5-6b2e7cf3a5d1"));
        QCOMPARE(profile.name, QStringLiteral("AlgoVPN 198.51.100.20 IKEv2"));
        QCOMPARE(profile.method, AuthenticationMethod::Certificate);
        QCOMPARE(profile.gateway.host, QStringLiteral("198.51.100.20"));
        QCOMPARE(profile.gateway.expectedIdentity(), QStringLiteral("198.51.100.20"));
        QCOMPARE(profile.gateway.certificates.size(), 1);
        QVERIFY(!profile.gateway.revocation.crl && !profile.gateway.revocation.ocsp);
        QCOMPARE(profile.local.identity, QStringLiteral("phone@example.org"));
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256gcm16-prfsha512-ecp384"));
        QCOMPARE(profile.espProposal, QStringLiteral("aes256gcm16-ecp384"));
        QCOMPARE(profile.exchange.ikeRekeySeconds, 86400);
        QCOMPARE(profile.exchange.deadPeerSeconds, 600);
        QVERIFY(!profile.exchange.followRedirects);
        QVERIFY(!profile.connectAtLogin); // a rule with conditions comes first
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Pkcs12Password);
        QCOMPARE(imported->secrets.first().profileId, profile.id);
        QVERIFY(openPkcs12(QString(), profile.local.pkcs12, imported->secrets.first().secret));
        QCOMPARE(lineFor(*imported, "IKEv2.OnDemandRules[0]").verdict, Verdict::Kept);
        QCOMPARE(lineFor(*imported, "IKEv2.EnableCertificateRevocationCheck").verdict, Verdict::Applied);
        QCOMPARE(lineFor(*imported, "IKEv2.OnDemandRules[3]").said, QStringLiteral("Action=Ignore"));
        QCOMPARE(lineFor(*imported, "IKEv2.PayloadCertificateUUID").verdict, Verdict::Applied);
        checkEachLineSaysWhy(*imported);
        checkNothingTells(*imported, {"7LrNvDgBz"});
    }

    void setupIpsecVpnWithPemRootAndRulesThatAreOff()
    {
        const Result<Imported> imported = read("SetupIpsecVpn.mobileconfig");
        QVERIFY(imported);
        const Profile& profile = imported->profiles.first();
        QCOMPARE(certificateSubject(profile.gateway.certificates.value(0)),
                 QStringLiteral("CN=Example VPN Root, O=Example Corp"));
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256-sha256-ecp256"));
        QCOMPARE(profile.espProposal, QStringLiteral("aes128gcm16"));
        QVERIFY(profile.exchange.followRedirects);
        QVERIFY(!profile.connectAtLogin);
        QCOMPARE(lineFor(*imported, "IKEv2.ChildSecurityAssociationParameters.DiffieHellmanGroup").verdict,
                 Verdict::Kept);
        QVERIFY(openPkcs12(QString(), profile.local.pkcs12, Secret::fromBytes("correct-horse")));
    }

    void configuratorWithNameAndPassword_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("text") << QByteArray("ConfiguratorEap.mobileconfig");
        QTest::newRow("binary") << QByteArray("Binary.mobileconfig");
        QTest::newRow("signed") << QByteArray("Signed.mobileconfig");
        QTest::newRow("signed, PEM") << QByteArray("SignedPem.mobileconfig");
        QTest::newRow("signed, in pieces") << QByteArray("SignedStream.mobileconfig");
    }

    void configuratorWithNameAndPassword()
    {
        QFETCH(const QByteArray, file);
        const Result<Imported> imported = read(file.constData());
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.name, QStringLiteral("Example Corp"));
        QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
        QCOMPARE(profile.local.userName, QStringLiteral("alice"));
        QCOMPARE(profile.gateway.identity, QStringLiteral("gw.example.org"));
        QCOMPARE(profile.exchange.natKeepaliveSeconds, 3600);
        QCOMPARE(profile.dnsServers.size(), 2);
        QCOMPARE(profile.dnsDomains,
                 (QStringList{QStringLiteral("corp.example.org"), QStringLiteral("lab.example.org")}));
        QCOMPARE(profile.gateway.certificates.size(), 1);
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Password);
        QCOMPARE(bytesOf(imported->secrets.first().secret), QByteArray("s3cret-in-the-file"));
        QCOMPARE(lineFor(*imported, "IKEv2.AuthPassword").verdict, Verdict::Applied);
        QCOMPARE(lineFor(*imported, "DNS.SearchDomains[0]").verdict, Verdict::Kept);
        QCOMPARE(lineFor(*imported, "IPv4.OverridePrimary").verdict, Verdict::Kept);
        checkEachLineSaysWhy(*imported);
        checkNothingTells(*imported, {"s3cret-in-the-file"});
    }

    void intuneWithEnrolmentWeakProposalsAndRules()
    {
        const Result<Imported> imported = read("Intune.mobileconfig");
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.method, AuthenticationMethod::EapTls);
        QVERIFY(profile.local.pkcs12.isEmpty());
        QVERIFY(profile.ikeProposal.isEmpty() && profile.espProposal.isEmpty());
        QCOMPARE(profile.exchange.childRekeySeconds, 480 * 60);
        QCOMPARE(profile.exchange.idleDisconnectSeconds, 600);
        QCOMPARE(profile.mtu, 1380);
        QCOMPARE(profile.gateway.certificates.size(), 2);
        QCOMPARE(lineFor(*imported, "IKEv2.AuthenticationMethod").verdict, Verdict::Applied);
        QVERIFY(lineFor(*imported, "sallyport.aaaServer").note.contains(QLatin1String("does not connect until")));
        QCOMPARE(lineFor(*imported, "IKEv2.PayloadCertificateUUID").verdict, Verdict::Refused);
        QCOMPARE(lineFor(*imported, "PayloadContent[1].PayloadType").verdict, Verdict::Refused);
        QCOMPARE(lineFor(*imported, "PayloadContent[4].PayloadType").said, QStringLiteral("com.apple.wifi.managed"));
        QVERIFY(!profile.connectAtLogin);
        for (const char* key :
             {"PayloadScope", "PayloadRemovalDisallowed", "HasRemovalPasscode", "RemovalDate", "TargetDeviceType",
              "IKEv2.ServerCertificateIssuerCommonName", "IKEv2.ServerCertificateCommonName", "IKEv2.TLSMinimumVersion",
              "IKEv2.TLSMaximumVersion", "IKEv2.EnableFallback", "IKEv2.OnDemandUserOverrideDisabled",
              "IKEv2.ProviderType", "IKEv2.EnablePFS"})
            QVERIFY2(lineFor(*imported, key).verdict == Verdict::Kept, key);
        checkEachLineSaysWhy(*imported);
        checkNothingTells(*imported, {"vendor-canary", "scep-canary"});
    }

    void eapTlsWithItsKey()
    {
        const Result<Imported> imported = read("EapTls.mobileconfig");
        QVERIFY(imported);
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.method, AuthenticationMethod::EapTls);
        QVERIFY(!profile.local.pkcs12.isEmpty());
        QCOMPARE(profile.local.userName, QStringLiteral("alice@example.org"));
        QVERIFY(lineFor(*imported, "IKEv2.LocalIdentifier").note.contains(QLatin1String("fqdn:")));
        QVERIFY(imported->secrets.isEmpty());
    }

    void aSharedSecretAndAllNetworks()
    {
        const Result<Imported> imported = read("Psk.mobileconfig");
        QVERIFY(imported);
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.method, AuthenticationMethod::PreSharedKey);
        QVERIFY(profile.killSwitch);
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::PreSharedKey);
        QCOMPARE(bytesOf(imported->secrets.first().secret), QByteArray("psk-canary-9"));
        QCOMPARE(lineFor(*imported, "IKEv2.IncludeAllNetworks").verdict, Verdict::Kept);
        QVERIFY(lineFor(*imported, "IKEv2.IncludeAllNetworks").note.contains(QLatin1String("refuses to connect")));
        QCOMPARE(lineFor(*imported, "IKEv2.PPK").verdict, Verdict::Refused);
        checkNothingTells(*imported, {"psk-canary-9", "ppk-canary"});
    }

    void severalVpnsAreSeveralProfiles()
    {
        const Result<Imported> imported = read("SeveralVpns.mobileconfig");
        QVERIFY(imported);
        QCOMPARE(imported->profiles.size(), 2);
        QCOMPARE(imported->profiles.at(0).name, QStringLiteral("Berlin"));
        QCOMPARE(imported->profiles.at(1).name, QStringLiteral("Oslo"));
        QVERIFY(imported->profiles.at(0).id != imported->profiles.at(1).id); // the file gives both one UUID
        QVERIFY(imported->profiles.at(1).connectAtLogin);
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().profileId, imported->profiles.at(1).id);
        QCOMPARE(lineFor(*imported, "PayloadContent[1].VPNType").verdict, Verdict::Refused);
        QCOMPARE(lineFor(*imported, "PayloadContent[1].VPNType").said, QStringLiteral("L2TP"));
        QCOMPARE(lineFor(*imported, "PayloadContent[2].IKEv2.RemoteAddress").said, QStringLiteral("oslo.example.org"));
        QCOMPARE(lineFor(*imported, "PayloadUUID").verdict, Verdict::Refused);
        checkNothingTells(*imported, {"oslo-canary", "l2tp-canary", "l2tp-psk-canary"});
        QCOMPARE(read("SeveralVpns.mobileconfig")->profiles, imported->profiles); // the next import replaces them
    }

    void alwaysOnConnectsAtLoginAndBlocks()
    {
        const Result<Imported> imported = read("AlwaysOn.mobileconfig");
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.size(), 1); // both tunnels say the same
        const Profile& profile = imported->profiles.first();
        QVERIFY(profile.killSwitch && profile.connectAtLogin);
        QCOMPARE(profile.method, AuthenticationMethod::Certificate);
        QCOMPARE(profile.exchange.deadPeerSeconds, 1800);
        QCOMPARE(lineFor(*imported, "AlwaysOn.TunnelConfigurations[0].DeadPeerDetectionRate").verdict,
                 Verdict::Applied);
        for (const char* key :
             {"AlwaysOn", "AlwaysOn.UIToggleEnabled", "AlwaysOn.ServiceExceptions[0]", "AlwaysOn.AllowCaptiveWebSheet",
              "AlwaysOn.AllowAllCaptiveNetworkPlugins", "AlwaysOn.AllowedCaptiveNetworkPlugins[0]",
              "AlwaysOn.TunnelConfigurations[0].Interfaces[0]"})
            QVERIFY2(lineFor(*imported, key).verdict == Verdict::Kept, key);
        checkEachLineSaysWhy(*imported);
    }

    void certificatesAloneComeAsParts()
    {
        const Result<Imported> imported = read("CertificatesOnly.mobileconfig");
        QVERIFY(imported);
        QVERIFY(imported->profiles.isEmpty());
        QCOMPARE(imported->authorities.size(), 1);
        QVERIFY(looksLikePkcs12(imported->pkcs12));
    }

    void theSignerIsTold()
    {
        for (const char* name : {"Signed.mobileconfig", "SignedPem.mobileconfig", "SignedStream.mobileconfig"}) {
            const Result<Imported> imported = read(name);
            QVERIFY(imported);
            QCOMPARE(imported->signedBy, QStringLiteral("CN=profiles.example.org, O=Example Device Management"));
            QCOMPARE(lineFor(*imported, "signature").said, imported->signedBy);
            QVERIFY(lineFor(*imported, "signature").note.contains(QLatin1String("nobody vouches")));
        }
        QVERIFY(read("ConfiguratorEap.mobileconfig")->signedBy.isEmpty());
    }

    void aSignerFromTheSystemsAuthoritiesIsToldAsSuch()
    {
        qputenv("SSL_CERT_FILE", SALLYPORT_TEST_DATA "/profiles/mobileconfig/MdmCa.pem");
        const Result<Imported> imported = read("Signed.mobileconfig");
        qunsetenv("SSL_CERT_FILE");
        QVERIFY(imported);
        QVERIFY(lineFor(*imported, "signature").note.contains(QLatin1String("one of the system's authorities")));
    }

    void aBareBase64SignatureIsReadToo()
    {
        const QByteArray bytes = data(QStringLiteral("Signed.mobileconfig")).toBase64();
        const Result<Imported> imported = importFile({QStringLiteral("f"), bytes, {}, {}});
        QVERIFY(imported);
        QVERIFY(!imported->signedBy.isEmpty());
    }

    void aDeclarationIsReadAndItsSecretsAreAskedFor()
    {
        const Result<Imported> imported = read("Declaration.json");
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->format, QStringLiteral("apple-declaration"));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.id, QStringLiteral("6f0e7f2a-4c1d-4c58-9a0e-1f3b5d7c9e10"));
        QCOMPARE(profile.method, AuthenticationMethod::Certificate);
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256gcm16-prfsha384-ecp384"));
        QCOMPARE(profile.espProposal, QStringLiteral("aes256gcm16-x25519"));
        QVERIFY(profile.killSwitch && profile.connectAtLogin);
        QCOMPARE(profile.exchange.idleDisconnectSeconds, 900);
        QCOMPARE(profile.exchange.deadPeerSeconds, 60);
        QVERIFY(profile.dnsServers.isEmpty()); // they answer over TLS alone
        QCOMPARE(lineFor(*imported, "DNS.Protocol").verdict, Verdict::Kept);
        QCOMPARE(lineFor(*imported, "Authentication.IdentityAssetReference").verdict, Verdict::Refused);
        checkEachLineSaysWhy(*imported);

        const Result<Imported> eap = read("DeclarationEap.json");
        QVERIFY(eap);
        QCOMPARE(eap->profiles.first().method, AuthenticationMethod::EapMschapv2);
        QCOMPARE(eap->profiles.first().dnsServers.size(), 1);
        QVERIFY(lineFor(*eap, "Authentication.ExtendedAuth.CredentialsAssetReference")
                    .note.contains(QLatin1String("you will be asked")));
    }

    void brokenFilesSayWhatIsWrong_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field"); // or what the reason has in it
        const auto row = [](const char* name, ErrorCode code, const char* field) {
            QTest::newRow(name) << code << QString::fromLatin1(field);
        };
        const ErrorCode syntax = ErrorCode::ProfileSyntax;
        const ErrorCode invalid = ErrorCode::ProfileFieldInvalid;
        const ErrorCode missing = ErrorCode::ProfileFieldMissing;
        row("BrokenTruncated.mobileconfig", syntax, "");
        row("BrokenEncrypted.mobileconfig", invalid, "EncryptedPayloadContent");
        row("BrokenEncryptedCms.mobileconfig", invalid, "EncryptedPayloadContent");
        row("BrokenL2tpOnly.mobileconfig", invalid, "VPNType");
        row("BrokenSignature.mobileconfig", invalid, "signature");
        row("BrokenSignatureTruncated.mobileconfig", syntax, "damaged or cut off");
        row("BrokenEntityBomb.mobileconfig", syntax, "declares entities");
        row("BrokenExternalEntity.mobileconfig", syntax, "declares entities");
        row("BrokenDeepNesting.mobileconfig", syntax, "64 deep");
        row("BrokenNoRemoteAddress.mobileconfig", missing, "IKEv2.RemoteAddress");
        row("BrokenRemoteAddressWithSpace.mobileconfig", invalid, "remote.addr");
        row("BrokenRemoteAddressNumber.mobileconfig", invalid, "IKEv2.RemoteAddress");
        row("BrokenAnyIdentity.mobileconfig", invalid, "remote.id");
        row("BrokenAuthenticationMethod.mobileconfig", invalid, "IKEv2.AuthenticationMethod");
        row("BrokenNoAuthentication.mobileconfig", invalid, "IKEv2.AuthenticationMethod");
        row("BrokenUnknownCertificateUuid.mobileconfig", invalid, "IKEv2.PayloadCertificateUUID");
        row("BrokenCertificateWithoutKey.mobileconfig", invalid, "IKEv2.PayloadCertificateUUID");
        row("BrokenCertificate.mobileconfig", invalid, "PayloadContent[1].PayloadContent");
        row("BrokenPkcs12.mobileconfig", invalid, "PayloadContent[1].PayloadContent");
        row("BrokenDnsServer.mobileconfig", invalid, "DNS.ServerAddresses");
        row("BrokenNotConfiguration.mobileconfig", invalid, "PayloadType");
        row("BrokenNoPayloadType.mobileconfig", missing, "PayloadType");
        row("BrokenNoPayloads.mobileconfig", invalid, "PayloadContent");
        row("BrokenContentNotList.mobileconfig", invalid, "PayloadContent");
        row("BrokenDuplicateKey.mobileconfig", syntax, "\"RemoteAddress\" is there twice");
        row("BrokenNotUtf8.mobileconfig", syntax, "not UTF-8");
        row("BrokenNul.mobileconfig", syntax, "NUL");
        row("BrokenNameWithNewline.mobileconfig", invalid, "local.eap_id");
        row("BrokenRootNotDictionary.mobileconfig", syntax, "not a dictionary");
        row("BrokenBinaryTruncated.mobileconfig", syntax, "damaged or cut off");
        row("BrokenBinaryLoop.mobileconfig", syntax, "contains itself");
        row("BrokenBinaryDeepNesting.mobileconfig", syntax, "64 deep");
        row("BrokenBinaryDoubling.mobileconfig", syntax, "100000 values");
        row("BrokenBinaryNul.mobileconfig", syntax, "NUL");
        row("BrokenBinaryDuplicateKey.mobileconfig", syntax, "\"a\" is there twice");
        row("BrokenDeclarationType.json", invalid, "Type");
        row("BrokenDeclarationNoHost.json", missing, "HostName");
        row("BrokenDeclarationNoPayload.json", missing, "Payload");
    }

    void brokenFilesSayWhatIsWrong()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, field);
        const char* name = QTest::currentDataTag();
        QVERIFY(!data(QString::fromLatin1(name)).isEmpty());
        const Result<Imported> imported = read(name);
        QVERIFY(!imported);
        QCOMPARE(errorCodeName(imported.error().code), errorCodeName(code));
        const QJsonObject arguments = imported.error().arguments;
        QCOMPARE(arguments.value(QStringLiteral("file")).toString(), QString::fromLatin1(name));
        if (code == ErrorCode::ProfileSyntax)
            QVERIFY2(arguments.value(QStringLiteral("reason")).toString().contains(field),
                     qPrintable(errorChain(imported.error())));
        else
            QCOMPARE(arguments.value(QStringLiteral("field")).toString(), field);
    }

    void utf16IsRefusedAndSaysSo()
    {
        const QByteArray bytes = data(QStringLiteral("BrokenUtf16.mobileconfig"));
        const Result<Imported> imported = readMobileconfig({QStringLiteral("f"), bytes, {}, {}});
        QVERIFY(!imported);
        QVERIFY(
            imported.error().arguments.value(QStringLiteral("reason")).toString().contains(QLatin1String("UTF-16")));
    }
};

QTEST_GUILESS_MAIN(TestMobileconfig)
#include "tst_mobileconfig.moc"
