// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pkcs12.h"
#include "core/formats/sswan.h"
#include "profile_generator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace sallyport;

class TestSswan : public QObject {
    Q_OBJECT

    static QByteArray data(const QString& name)
    {
        QFile file(QStringLiteral(SALLYPORT_TEST_DATA "/profiles/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ReportLine lineFor(const Imported& imported, const char* key)
    {
        for (const ReportLine& line : imported.report) {
            if (line.key == QLatin1String(key))
                return line;
        }
        return {QStringLiteral("no line"), {}, {}, {}};
    }

    static QJsonObject minimal() { return QJsonDocument::fromJson(data(QStringLiteral("Minimal.sswan"))).object(); }

    static Result<Imported> readObject(const QJsonObject& object)
    {
        return readSswan(QStringLiteral("f.sswan"), QJsonDocument(object).toJson());
    }

private Q_SLOTS:
    void everyKeyOfTheFormatIsAccountedFor()
    {
        const Result<Imported> imported = readSswan(QStringLiteral("Eap.sswan"), data(QStringLiteral("Eap.sswan")));
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        for (const char* key : {"uuid",
                                "name",
                                "type",
                                "remote.addr",
                                "remote.port",
                                "remote.id",
                                "remote.cert",
                                "remote.certreq",
                                "local.eap_id",
                                "local.id",
                                "ike-proposal",
                                "esp-proposal",
                                "dns-servers",
                                "mtu",
                                "nat-keepalive",
                                "split-tunneling.subnets",
                                "split-tunneling.excluded",
                                "remote.revocation.crl",
                                "remote.revocation.ocsp",
                                "remote.revocation.strict"})
            QVERIFY2(lineFor(*imported, key).verdict == ReportLine::Verdict::Applied &&
                         lineFor(*imported, key).key != QLatin1String("no line"),
                     key);
        for (const char* key :
             {"local.rsa-pss", "ipv6-transport", "apps", "excluded-apps", "split-tunneling.block-ipv4",
              "split-tunneling.block-ipv6", "proxy.host", "proxy.port", "proxy.exclusions", "sallyport.killSwitch"}) {
            QVERIFY2(lineFor(*imported, key).verdict == ReportLine::Verdict::Kept, key);
            QVERIFY2(!lineFor(*imported, key).note.isEmpty(), key);
        }
        QCOMPARE(imported->report.size(), 30);
    }

    void aKillSwitchIsNotToldAsIfItWorked()
    {
        QJsonObject object = minimal();
        for (const bool wanted : {true, false}) {
            object.insert(QStringLiteral("sallyport"), QJsonObject{{QStringLiteral("killSwitch"), wanted}});
            const Result<Imported> imported = readObject(object);
            QVERIFY(imported);
            const ReportLine line = lineFor(*imported, "sallyport.killSwitch");
            QCOMPARE(line.verdict, wanted ? ReportLine::Verdict::Kept : ReportLine::Verdict::Applied);
            QCOMPARE(line.note.contains(QLatin1String("refuses to connect")), wanted);
            QCOMPARE(imported->profiles.first().killSwitch, wanted);
        }
    }

    void theValuesArriveInTheProfile()
    {
        const Result<Imported> imported = readSswan(QStringLiteral("Eap.sswan"), data(QStringLiteral("Eap.sswan")));
        QVERIFY(imported);
        const Profile& profile = imported->profiles.first();
        QCOMPARE(profile.id, QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb"));
        QCOMPARE(profile.name, QStringLiteral("Office"));
        QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
        QCOMPARE(profile.gateway.host, QStringLiteral("vpn.example.org"));
        QCOMPARE(profile.gateway.port, quint16{4510});
        QCOMPARE(profile.gateway.identity, QStringLiteral("gw.example.org"));
        QCOMPARE(certificateSubject(profile.gateway.certificates.value(0)), QStringLiteral("CN=Lab CA, O=Lab"));
        QVERIFY(!profile.gateway.sendCertificateRequest);
        QCOMPARE(profile.local.userName, QStringLiteral("alice"));
        QCOMPARE(profile.local.identity, QStringLiteral("laptop@example.org"));
        QCOMPARE(profile.ikeProposal, QStringLiteral("aes256gcm16-prfsha384-ecp384"));
        QCOMPARE(profile.dnsServers.size(), 2);
        QCOMPARE(profile.mtu, 1380);
        QCOMPARE(profile.exchange.natKeepaliveSeconds, 25);
        QCOMPARE(profile.includedSubnets.size(), 3);
        QCOMPARE(profile.excludedSubnets.size(), 1);
        QVERIFY(profile.killSwitch);
    }

    void writingAndReadingGivesTheSameProfile()
    {
        const Result<Imported> first = readSswan(QStringLiteral("Eap.sswan"), data(QStringLiteral("Eap.sswan")));
        QVERIFY(first);
        const QByteArray written = writeSswan(first->profiles.first());
        QVERIFY(looksLikeSswan(written));
        const Result<Imported> second = readSswan(QStringLiteral("again.sswan"), written);
        QVERIFY(second);
        QCOMPARE(second->profiles, first->profiles);
        const QJsonObject object = QJsonDocument::fromJson(written).object();
        QCOMPARE(object.value(QStringLiteral("apps")).toArray().first().toString(), QStringLiteral("org.example.mail"));
        QCOMPARE(object.value(QStringLiteral("remote")).toObject().value(QStringLiteral("revocation")).toObject(),
                 (QJsonObject{{QStringLiteral("strict"), true}})); // what is not said means the same
        QCOMPARE(object.value(QStringLiteral("remote")).toObject().value(QStringLiteral("addr")).toString(),
                 QStringLiteral("vpn.example.org"));
    }

    void keysThatNobodyKnowsComeBack()
    {
        QJsonObject object = minimal();
        object.insert(QStringLiteral("org.future"), QJsonObject{{QStringLiteral("depth"), QJsonArray{1, 2}}});
        object.insert(QStringLiteral("sallyport"), QJsonObject{{QStringLiteral("newer"), true}});
        const Result<Imported> imported = readObject(object);
        QVERIFY(imported);
        QCOMPARE(lineFor(*imported, "org.future").verdict, ReportLine::Verdict::Kept);
        const QJsonObject written = QJsonDocument::fromJson(writeSswan(imported->profiles.first())).object();
        QCOMPARE(written.value(QStringLiteral("org.future")), object.value(QStringLiteral("org.future")));
        QCOMPARE(written.value(QStringLiteral("sallyport")), object.value(QStringLiteral("sallyport")));
    }

    void anUnknownKeyBesideAKnownOneInAnInnerSectionComesBack()
    {
        QJsonObject object = minimal();
        QJsonObject remote = object.value(QStringLiteral("remote")).toObject();
        remote.insert(QStringLiteral("revocation"),
                      QJsonObject{{QStringLiteral("strict"), true}, {QStringLiteral("future"), QStringLiteral("x")}});
        object.insert(QStringLiteral("remote"), remote);
        const Result<Imported> imported = readObject(object);
        QVERIFY(imported);
        const QJsonObject written = QJsonDocument::fromJson(writeSswan(imported->profiles.first())).object();
        QCOMPARE(written.value(QStringLiteral("remote")).toObject().value(QStringLiteral("revocation")),
                 remote.value(QStringLiteral("revocation")));
    }

    void nothingIsLostOnTheWayThroughTheFile()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 400; ++i) {
            const Profile profile = test::generateProfile(random);
            const Result<void> valid = validateProfile(profile);
            QVERIFY2(valid, valid ? "" : qPrintable(errorChain(valid.error())));
            const QString loss = test::lossOf(QStringLiteral("sswan"), profile);
            QVERIFY2(loss.isEmpty(), qPrintable(loss));
            const Result<Imported> again = readSswan(QString(), writeSswan(profile));
            QVERIFY2(again, again ? "" : qPrintable(errorChain(again.error())));
            QVERIFY(again->profiles.first() == profile);
        }
    }

    void everyWayToSignInIsReadAndWritten()
    {
        for (const char* name : {"ikev2-eap-auto", "ikev2-eap", "ikev2-eap-gtc", "ikev2-eap-tls", "ikev2-eap-ttls",
                                 "ikev2-eap-peap", "ikev2-cert", "ikev2-cert-eap", "ikev2-psk"}) {
            QJsonObject object = minimal();
            object.insert(QStringLiteral("type"), QString::fromLatin1(name));
            const Result<Imported> imported = readObject(object);
            QVERIFY2(imported, name);
            QCOMPARE(authenticationMethodName(imported->profiles.first().method), QString::fromLatin1(name));
            QCOMPARE(lineFor(*imported, "type").verdict, ReportLine::Verdict::Applied);
            QCOMPARE(readSswan(QString(), writeSswan(imported->profiles.first()))->profiles.first().method,
                     imported->profiles.first().method);
        }
    }

    void tokensAndInnerMethodsAreReadWithinTheirRules()
    {
        const auto with = [this](const char* key, const char* value) {
            QJsonObject object = minimal();
            object.insert(QStringLiteral("sallyport"), QJsonObject{{QLatin1String(key), QLatin1String(value)}});
            return readObject(object);
        };
        QCOMPARE(with("innerMethod", "gtc")->profiles.first().local.innerMethod, InnerMethod::Gtc);
        QCOMPARE(with("token", "pkcs11:token=Card")->profiles.first().local.token, QStringLiteral("pkcs11:token=Card"));
        const struct {
            const char* key;
            const char* value;
        } wrong[] = {{"innerMethod", "md5"}, {"token", "pkcs11:token=a?module-path=/x.so"}, {"token", "/x.so"}};
        for (const auto& one : wrong) {
            const Result<Imported> imported = with(one.key, one.value);
            QVERIFY2(!imported, one.value);
            QCOMPARE(imported.error().code, ErrorCode::ProfileFieldInvalid);
            QCOMPARE(imported.error().arguments.value(QStringLiteral("field")).toString(),
                     QStringLiteral("sallyport.") + QLatin1String(one.key));
        }
    }

    void passwordsAreRefusedWhereverTheyStand()
    {
        QJsonObject object = minimal();
        object.insert(QStringLiteral("local"), QJsonObject{{QStringLiteral("eap_id"), QStringLiteral("alice")},
                                                           {QStringLiteral("shared_secret"), QStringLiteral("hunter2")},
                                                           {QStringLiteral("password"), QStringLiteral("hunter2")}});
        object.insert(QStringLiteral("vendor"),
                      QJsonArray{QJsonObject{{QStringLiteral("PSK"), QStringLiteral("hunter2")}}});
        const Result<Imported> imported = readObject(object);
        QVERIFY(imported);
        QCOMPARE(lineFor(*imported, "local.shared_secret").verdict, ReportLine::Verdict::Kept);
        QVERIFY(lineFor(*imported, "local.shared_secret").note.contains(QLatin1String("you will be asked")));
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().kind, SecretKind::Password);
        QCOMPARE(imported->secrets.first().profileId, imported->profiles.first().id);
        QCOMPARE(imported->secrets.first().secret.size(), std::size_t{7});
        QCOMPARE(lineFor(*imported, "local.password").verdict, ReportLine::Verdict::Refused);
        QCOMPARE(lineFor(*imported, "vendor.PSK").verdict, ReportLine::Verdict::Refused);
        QVERIFY(!writeSswan(imported->profiles.first()).contains("hunter2"));
        for (const ReportLine& line : imported->report)
            QVERIFY(!line.said.contains(QLatin1String("hunter2")));
    }

    void whatIsKeptForOtherFormatsHasBounds()
    {
        QJsonObject deep{{QStringLiteral("end"), 1}};
        for (int i = 0; i < 50; ++i)
            deep = QJsonObject{{QStringLiteral("in"), deep}};
        QJsonObject many;
        for (int i = 0; i < 20'000; ++i)
            many.insert(QString::number(i), i);
        const QJsonObject fine{{QStringLiteral("console_note"), QStringLiteral("x")}};
        for (const QJsonObject& hostile :
             {deep, many, QJsonObject{{QString(257, QLatin1Char('k')), 1}}, QJsonObject{{QStringLiteral("a\nb"), 1}}}) {
            QJsonObject object = minimal();
            const QJsonObject foreign{{QStringLiteral("managed-sswan"), fine},
                                      {QStringLiteral("nmconnection"), hostile}};
            object.insert(QStringLiteral("sallyport"), QJsonObject{{QStringLiteral("foreign"), foreign}});
            const Result<Imported> imported = readObject(object);
            QVERIFY(imported);
            const QJsonObject kept = imported->profiles.first().foreign;
            QCOMPARE(kept.value(QStringLiteral("managed-sswan")).toObject(), fine);
            QVERIFY(kept.value(QStringLiteral("nmconnection")).toObject() != hostile);
            QCOMPARE(lineFor(*imported, "sallyport.foreign").verdict, ReportLine::Verdict::Refused);
        }
    }

    void aListMayBeTextWithSpaces()
    {
        QJsonObject object = minimal();
        object.insert(QStringLiteral("dns-servers"),
                      QJsonArray{QStringLiteral("10.1.0.53"), QStringLiteral("10.1.0.54")});
        object.insert(QStringLiteral("split-tunneling"),
                      QJsonObject{{QStringLiteral("subnets"), QStringLiteral(" 10.1.0.0/16  10.2.0.0/16 ")}});
        object.insert(QStringLiteral("ike-proposal"),
                      QStringLiteral("AES256GCM16-PRFSHA384-X25519, aes128-sha256-modp2048"));
        const Result<Imported> imported = readObject(object);
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.first().dnsServers.size(), 2);
        QCOMPARE(imported->profiles.first().includedSubnets.size(), 2);
        QCOMPARE(imported->profiles.first().ikeProposal,
                 QStringLiteral("aes256gcm16-prfsha384-x25519,aes128-sha256-modp2048"));
    }

    void numbersOutOfRangeAreIgnoredAndSaid()
    {
        QJsonObject object = minimal();
        object.insert(QStringLiteral("mtu"), 100);
        object.insert(QStringLiteral("nat-keepalive"), QStringLiteral("often"));
        object.insert(QStringLiteral("remote"), QJsonObject{{QStringLiteral("addr"), QStringLiteral("vpn.example.org")},
                                                            {QStringLiteral("port"), 70000}});
        const Result<Imported> imported = readObject(object);
        QVERIFY(imported);
        QCOMPARE(imported->profiles.first().mtu, 0);
        QCOMPARE(imported->profiles.first().exchange.natKeepaliveSeconds, 20);
        QCOMPARE(imported->profiles.first().gateway.port, quint16{500});
        for (const char* key : {"mtu", "nat-keepalive", "remote.port"})
            QCOMPARE(lineFor(*imported, key).verdict, ReportLine::Verdict::Refused);
    }

    void foreignNamesBecomeAscii()
    {
        QJsonObject object = minimal();
        object.insert(QStringLiteral("remote"),
                      QJsonObject{{QStringLiteral("addr"), QStringLiteral("vpn.m\u00fcller.example")}});
        const Result<Imported> imported = readObject(object);
        QVERIFY(imported);
        QCOMPARE(imported->profiles.first().gateway.host, QStringLiteral("vpn.xn--mller-kva.example"));
    }

    void theUserNameMayStillBeAskedFor()
    {
        QJsonObject object = minimal();
        object.remove(QStringLiteral("local"));
        const Result<Imported> imported = readObject(object);
        QVERIFY(imported);
        QVERIFY(imported->profiles.first().local.userName.isEmpty());
    }

    void aPkcs12StaysAsItCame()
    {
        const test::Party alice = test::makeParty("alice", nullptr, false);
        const QByteArray bytes = test::pkcs12(&alice, nullptr, "geheim");
        QJsonObject object = minimal();
        object.insert(QStringLiteral("type"), QStringLiteral("ikev2-cert"));
        object.insert(QStringLiteral("local"),
                      QJsonObject{{QStringLiteral("p12"), QString::fromLatin1(bytes.toBase64())}});
        const Result<Imported> imported = readObject(object);
        QVERIFY(imported);
        QCOMPARE(imported->profiles.first().local.pkcs12, bytes);
        QCOMPARE(readSswan(QString(), writeSswan(imported->profiles.first()))->profiles.first().local.pkcs12, bytes);
    }

    void brokenFilesAreRefusedWithFieldOrLine_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("fieldOrLine");
        const auto row = [](const char* file, ErrorCode code, const char* fieldOrLine) {
            QTest::newRow(file) << code << QString::fromLatin1(fieldOrLine);
        };
        row("BrokenTruncated.sswan", ErrorCode::ProfileSyntax, "5");
        row("BrokenDuplicateKey.sswan", ErrorCode::ProfileSyntax, "5");
        row("BrokenNul.sswan", ErrorCode::ProfileSyntax, "3");
        row("BrokenNotUtf8.sswan", ErrorCode::ProfileSyntax, "4");
        row("BrokenNoGateway.sswan", ErrorCode::ProfileFieldMissing, "remote.addr");
        row("BrokenEmptyGateway.sswan", ErrorCode::ProfileFieldMissing, "remote.addr");
        row("BrokenNoType.sswan", ErrorCode::ProfileFieldMissing, "type");
        row("BrokenGatewayWithSpace.sswan", ErrorCode::ProfileFieldInvalid, "remote.addr");
        row("BrokenUuid.sswan", ErrorCode::ProfileFieldInvalid, "uuid");
        row("BrokenUnsupportedType.sswan", ErrorCode::ProfileFieldInvalid, "type");
        row("BrokenWildcardIdentity.sswan", ErrorCode::ProfileFieldInvalid, "remote.id");
        row("BrokenAnyIdentity.sswan", ErrorCode::ProfileFieldInvalid, "remote.id");
        row("BrokenCertificate.sswan", ErrorCode::ProfileFieldInvalid, "remote.cert");
        row("BrokenWeakProposal.sswan", ErrorCode::ProfileFieldInvalid, "ike-proposal");
        row("BrokenSubnet.sswan", ErrorCode::ProfileFieldInvalid, "split-tunneling.subnets");
        row("BrokenNameWithNewline.sswan", ErrorCode::ProfileFieldInvalid, "name");
        row("BrokenRemoteNotObject.sswan", ErrorCode::ProfileFieldInvalid, "remote");
        row("BrokenPkcs12.sswan", ErrorCode::ProfileFieldInvalid, "local.p12");
    }

    void brokenFilesAreRefusedWithFieldOrLine()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, fieldOrLine);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray bytes = data(name);
        QVERIFY(!bytes.isEmpty());
        const Result<Imported> imported = importBytes(name, bytes);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, code);
        const QJsonObject arguments = imported.error().arguments;
        QCOMPARE(arguments.value(QStringLiteral("file")).toString(), name);
        QCOMPARE(arguments.value(code == ErrorCode::ProfileSyntax ? QStringLiteral("line") : QStringLiteral("field"))
                     .toVariant()
                     .toString(),
                 fieldOrLine);
    }
};

QTEST_GUILESS_MAIN(TestSswan)
#include "tst_sswan.moc"
