// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/managed_sswan.h"
#include "core/formats/pkcs12.h"
#include "profile_generator.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace sallyport;

class TestManagedSswan : public QObject {
    Q_OBJECT

    static ImportSource source(const char* name)
    {
        ImportSource source;
        source.file = QString::fromLatin1(name);
        QFile file(QStringLiteral(SALLYPORT_TEST_DATA "/profiles/managed/") + source.file);
        if (file.open(QIODevice::ReadOnly))
            source.bytes = file.readAll();
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

    static constexpr auto kApplied = ReportLine::Verdict::Applied;
    static constexpr auto kKept = ReportLine::Verdict::Kept;
    static constexpr auto kRefused = ReportLine::Verdict::Refused;

private Q_SLOTS:
    void oneProfileIsReadUnderItsManagedNames()
    {
        const Result<Imported> imported = importFile(source("Single.json"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->format, QStringLiteral("managed-sswan"));
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.id, QStringLiteral("4f0d0a0e-5a7b-4d3f-9a36-9b2a4a1d8f01"));
        QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
        QCOMPARE(profile.gateway.host, QStringLiteral("vpn.example.org"));
        QCOMPARE(profile.gateway.identity, QStringLiteral("gateway.example.org"));
        QCOMPARE(profile.gateway.certificates.size(), 1);
        QVERIFY(!profile.gateway.revocation.ocsp && profile.gateway.revocation.crl);
        QCOMPARE(profile.local.userName, QStringLiteral("alice"));
        QCOMPARE(profile.local.identity, QStringLiteral("alice@example.org"));
        QCOMPARE(profile.mtu, 1400);
        QCOMPARE(profile.exchange.natKeepaliveSeconds, 20);
        QCOMPARE(profile.dnsServers.size(), 2);
        QCOMPARE(profile.includedSubnets.size(), 2);
        QCOMPARE(profile.excludedSubnets.size(), 1);
        QVERIFY(!profile.ikeProposal.isEmpty() && !profile.espProposal.isEmpty());
        for (const char* key : {"_uuid", "name", "vpn_type", "remote.gateway", "remote.port", "remote.remote_id",
                                "remote.certificate", "remote.remote_cert_req", "local.username", "local.password",
                                "local.local_id", "ike_proposal", "esp_proposal", "mtu", "nat_keepalive", "dns_servers",
                                "split_tunneling.included_subnets", "split_tunneling.excluded_subnets"})
            QVERIFY2(has(*imported, key, kApplied), key);
        for (const char* key : {"included_apps", "transport_ipv6", "split_tunneling.split_tunnelling_block_IPv4",
                                "split_tunneling.split_tunnelling_block_IPv6", "proxy_server.proxy_host",
                                "proxy_server.proxy_port", "local.local_rsa_pss", "console_note"})
            QVERIFY2(has(*imported, key, kKept), key);
        QCOMPARE(imported->report.size(), 30); // as many as the file has keys
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Password);
        QCOMPARE(imported->secrets.first().profileId, profile.id);
        for (const ReportLine& line : imported->report)
            QVERIFY(!(line.said + line.note).contains(QLatin1String("managed-Pa55")));
        QVERIFY(profile.management == Management());
    }

    void aWholeConfigurationLocksWhatItSets()
    {
        const Result<Imported> imported = importFile(source("Whole.json"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.size(), 2);
        const Profile& certificate = imported->profiles.at(0);
        QCOMPARE(certificate.method, AuthenticationMethod::Certificate);
        QVERIFY(!certificate.management.managedBy.isEmpty());
        QVERIFY(certificate.management.lockedFields.contains(QStringLiteral("remote.addr")));
        QVERIFY(!certificate.management.lockedFields.contains(QStringLiteral("local.p12")));
        QVERIFY(!certificate.management.lockedFields.contains(QStringLiteral("mtu")));
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Pkcs12Password);
        QVERIFY(openPkcs12(QString(), certificate.local.pkcs12, imported->secrets.first().secret));
        const Profile& alias = imported->profiles.at(1);
        QCOMPARE(alias.gateway.port, 4500);
        QCOMPARE(alias.method, AuthenticationMethod::EapTls);
        QVERIFY(has(*imported, "managed_profiles[1].local.user_certificate_alias", kRefused));
        QVERIFY(has(*imported, "managed_profiles[2].vpn_type", kRefused)); // one bad profile leaves the others
        QVERIFY(has(*imported, "managed_profiles[3]._uuid", kRefused));    // the same profile again
        QVERIFY(has(*imported, "allow_settings_access", kApplied));
        for (const char* key : {"allow_profile_create", "allow_profile_import", "allow_existing_profiles",
                                "allow_certificate_import", "pref_default_vpn_profile", "pref_ignore_power_whitelist"})
            QVERIFY2(has(*imported, key, kKept), key);
    }

    void aBareListIsReadToo()
    {
        const Result<Imported> imported = importFile(source("List.json"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.size(), 2);
        QCOMPARE(imported->profiles.at(1).gateway.host, QStringLiteral("two.example.org"));
    }

    void theFormOfManagementConsolesIsReadToo()
    {
        const Result<Imported> imported = importFile(source("GoogleForm.json"));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.size(), 1);
        QCOMPARE(imported->profiles.first().name, QStringLiteral("From Intune"));
        QCOMPARE(imported->profiles.first().gateway.port, 4500);
        QVERIFY(imported->profiles.first().local.userName.isEmpty());
        QVERIFY(has(*imported, "managed_profiles[0].local.username", kRefused));
        QVERIFY(imported->secrets.isEmpty());
        QVERIFY(imported->profiles.first().management == Management());
    }

    void brokenFilesNameTheirFault_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, ErrorCode code, const char* field) {
            QTest::newRow(name) << code << QString::fromLatin1(field);
        };
        row("BrokenManagedType.json", ErrorCode::ProfileFieldInvalid, "vpn_type");
        row("BrokenNoGateway.json", ErrorCode::ProfileFieldMissing, "remote.gateway");
        row("BrokenRemoteNotObject.json", ErrorCode::ProfileFieldInvalid, "remote");
        row("BrokenProfilesNotList.json", ErrorCode::ProfileFieldInvalid, "managed_profiles");
        row("BrokenNoProfiles.json", ErrorCode::ProfileFieldMissing, "managed_profiles");
        row("BrokenCertificate.json", ErrorCode::ProfileFieldInvalid, "remote.certificate");
        row("BrokenTruncated.json", ErrorCode::ProfileSyntax, "");
        row("BrokenUuid.json", ErrorCode::ProfileFieldInvalid, "_uuid");
    }

    void brokenFilesNameTheirFault()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        const ImportSource given = source(QTest::currentDataTag());
        const Result<Imported> imported = importFile(given);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, code);
        QCOMPARE(imported.error().arguments.value(QStringLiteral("file")).toString(), given.file);
        QCOMPARE(imported.error().arguments.value(QStringLiteral("field")).toString(), field);
    }

    void whatIsExportedComesBack()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator random(seed);
            const Profile profile = test::generateProfile(random);
            const QString loss = test::lossOf(QStringLiteral("managed-sswan"), profile);
            QVERIFY2(loss.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(loss)));
        }
    }

    void noPasswordEverGoesOutAndLocksComeBack()
    {
        const Profile profile = importFile(source("Whole.json"))->profiles.first();
        ExportRequest request{profile, Secret::fromBytes("canary-1"), Secret::fromBytes("canary-2"), true,
                              Pkcs12Style::Modern};
        const Result<Exported> exported = exportManagedSswan(request);
        QVERIFY(exported);
        QVERIFY(!exported->files.first().bytes.contains("canary"));
        const Result<Imported> again = readManagedSswan(test::sourceFrom(*exported));
        QVERIFY(again);
        QCOMPARE(again->profiles.first(), profile);
        QVERIFY(has(*again, "pref_default_vpn_profile", kKept));
    }

    void whatWasKeptReplacesNothingOfTheProfile()
    {
        const Profile profile = importFile(source("Single.json"))->profiles.first();
        Profile forged = profile;
        forged.foreign.insert(
            QStringLiteral("managed-sswan"),
            QJsonObject{{QStringLiteral("remote.gateway"), QStringLiteral("evil.example.net")},
                        {QStringLiteral("remote"), QStringLiteral("evil.example.net")},
                        {QStringLiteral("name.x"), QStringLiteral("kept")},
                        {QStringLiteral("mtu"), 600},
                        {QStringLiteral("managed_profiles"), QStringLiteral("none")},
                        {QString(200, QLatin1Char('.')), 1},
                        {QStringLiteral("remote.note"), QStringLiteral("kept too")},
                        {QStringLiteral("app"), QJsonObject{{QStringLiteral("allow_settings_access"), false},
                                                            {QStringLiteral("allow_profile_create"), false}}}});
        const Result<Exported> exported = exportManagedSswan({forged, {}, {}});
        QVERIFY(exported);
        const Result<Imported> again = readManagedSswan(test::sourceFrom(*exported));
        QVERIFY2(again, again ? "" : qPrintable(errorChain(again.error())));
        Profile back = again->profiles.first();
        const QJsonObject kept = back.foreign.value(QStringLiteral("managed-sswan")).toObject();
        QCOMPARE(kept.keys(),
                 (QStringList{QStringLiteral("app"), QStringLiteral("name.x"), QStringLiteral("remote.note")}));
        back.foreign = profile.foreign;
        QCOMPARE(back, profile);
        QStringList given;
        for (const ReportLine& line : exported->report) {
            if (line.note == QLatin1String("given back as it came"))
                given.append(line.key);
        }
        QCOMPARE(given, (QStringList{QStringLiteral("foreign.allow_profile_create"), QStringLiteral("foreign.name.x"),
                                     QStringLiteral("foreign.remote.note")}));
    }

    void hostileFilesEndSoon()
    {
        ImportSource given;
        given.file = QStringLiteral("f.json");
        given.bytes = "[" + QByteArray("{\"_uuid\":1},").repeated(600'000) + "{}]";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!readManagedSswan(given));
        given.bytes = QByteArray("[").repeated(4'000'000) + "\"_uuid\"";
        QVERIFY(!readManagedSswan(given));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestManagedSswan)
#include "tst_managed_sswan.moc"
