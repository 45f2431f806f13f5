// SPDX-License-Identifier: GPL-3.0-or-later
//
// How one signs in, out of every format: the methods, who must be at the other end of their TLS, tokens, pre-shared
// keys, and what is refused. Thread: test. Trust: test.
#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"
#include "import_testing.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::test;

class TestSignInImport : public QObject {
    Q_OBJECT

    using Verdict = ReportLine::Verdict;

    static Result<Imported> read(const QByteArray& bytes) { return importBytes(QStringLiteral("file"), bytes); }

    static Result<Imported> swanctl(const QByteArray& local, const QByteArray& outside = {})
    {
        return read("connections { c { remote_addrs = vpn.example.org\n " + local +
                    "\n remote { id = vpn.example.org } } }\n" + outside);
    }

    static Result<Imported> ipsec(const QByteArray& lines)
    {
        return read("conn c\n\tkeyexchange=ikev2\n\tright=vpn.example.org\n\tleftsourceip=%config\n" + lines);
    }

    static Result<Imported> networkManager(const QByteArray& vpn, const QByteArray& secrets = {})
    {
        return read("[connection]\nid=Office\nuuid=6a4bd6de-42b4-4c9b-8f9d-1a7f1c2f9d10\ntype=vpn\n\n[vpn]\n"
                    "service-type=org.freedesktop.NetworkManager.strongswan\naddress=vpn.example.org\nuser=alice\n" +
                    vpn + "\n" + secrets);
    }

    static Result<Imported> apple(const QByteArray& eap)
    {
        return read(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
            "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict>"
            "<key>PayloadType</key><string>Configuration</string><key>PayloadVersion</key><integer>1</integer>"
            "<key>PayloadContent</key><array><dict><key>PayloadType</key>"
            "<string>com.apple.vpn.managed</string><key>PayloadVersion</key><integer>1</integer>"
            "<key>PayloadUUID</key><string>6A4BD6DE-42B4-4C9B-8F9D-1A7F1C2F9D11</string>"
            "<key>UserDefinedName</key><string>Office</string><key>VPNType</key><string>IKEv2</string>"
            "<key>IKEv2</key><dict><key>RemoteAddress</key><string>vpn.example.org</string>"
            "<key>RemoteIdentifier</key><string>vpn.example.org</string><key>AuthenticationMethod</key>"
            "<string>None</string><key>ExtendedAuthEnabled</key><integer>1</integer><key>AuthName</key>"
            "<string>alice</string><key>EAPClientConfiguration</key><dict>" +
            eap + "</dict></dict></dict></array></dict></plist>");
    }

    static Result<Imported> windows(int type, const QByteArray& config)
    {
        return read("<VPNProfile><NativeProfile><Servers>vpn.example.org</Servers><NativeProtocolType>IKEv2"
                    "</NativeProtocolType><Authentication><UserMethod>Eap</UserMethod><Eap><Configuration>"
                    "<EapHostConfig xmlns=\"http://www.microsoft.com/provisioning/EapHostConfig\"><EapMethod><Type>" +
                    QByteArray::number(type) + "</Type></EapMethod><Config>" + config +
                    "</Config></EapHostConfig></Configuration></Eap></Authentication></NativeProfile></VPNProfile>");
    }

    static QByteArray allText(const Imported& imported)
    {
        QByteArray all;
        for (const ReportLine& line : imported.report)
            all += (line.key + line.said + line.note).toUtf8();
        for (const Profile& profile : imported.profiles)
            all += QJsonDocument(profile.foreign).toJson() + profile.local.token.toUtf8();
        return all;
    }

    static bool saysThatTheServerIsMissing(const Imported& imported)
    {
        return std::any_of(imported.report.begin(), imported.report.end(), [](const ReportLine& line) {
            return line.key == QLatin1String("sallyport.aaaServer") && line.verdict == Verdict::Kept &&
                   line.note.contains(QLatin1String("does not connect until it is set"));
        });
    }

private Q_SLOTS:
    void strongswansMethods_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<AuthenticationMethod>("method");
        const auto row = [](const char* word, AuthenticationMethod method) {
            QTest::newRow(word) << QByteArray(word) << method;
        };
        row("eap", AuthenticationMethod::EapAuto);
        row("eap-dynamic", AuthenticationMethod::EapAuto);
        row("eap-mschapv2", AuthenticationMethod::EapMschapv2);
        row("eap-gtc", AuthenticationMethod::EapGtc);
        row("eap-tls", AuthenticationMethod::EapTls);
        row("eap-ttls", AuthenticationMethod::EapTtls);
        row("eap-peap", AuthenticationMethod::EapPeap);
        row("pubkey", AuthenticationMethod::Certificate);
        row("psk", AuthenticationMethod::PreSharedKey);
    }

    void strongswansMethods()
    {
        QFETCH(QByteArray, word);
        QFETCH(AuthenticationMethod, method);
        const Result<Imported> fromSwanctl =
            swanctl("local { auth = " + word + "\n eap_id = alice\n id = me.example.org }");
        QVERIFY2(fromSwanctl, fromSwanctl ? "" : qPrintable(errorChain(fromSwanctl.error())));
        QCOMPARE(fromSwanctl->profiles.first().method, method);
        QCOMPARE(lineFor(fromSwanctl->report, "connections.c.local.auth").verdict, Verdict::Applied);
        QCOMPARE(saysThatTheServerIsMissing(*fromSwanctl), usesTls(method));
        const Result<Imported> fromIpsec = ipsec("\tleftauth=" + word + "\n\teap_identity=alice\n");
        QVERIFY2(fromIpsec, fromIpsec ? "" : qPrintable(errorChain(fromIpsec.error())));
        QCOMPARE(fromIpsec->profiles.first().method, method);
        QCOMPARE(saysThatTheServerIsMissing(*fromIpsec), usesTls(method));
    }

    void strongswansSecondRoundAndServer()
    {
        const Result<Imported> rounds =
            swanctl("local-1 { round = 1\n auth = pubkey }\n local-2 { round = 2\n auth = eap\n eap_id = alice }");
        QVERIFY(rounds);
        QCOMPARE(rounds->profiles.first().method, AuthenticationMethod::CertificateThenEap);
        QVERIFY(lineFor(rounds->report, "connections.c.local-2.auth").note.contains(QLatin1String("strongest")));
        const Result<Imported> server =
            swanctl("local { auth = eap-peap\n eap_id = alice\n aaa_id = radius.example.org }");
        QCOMPARE(server->profiles.first().local.aaaServer, QStringLiteral("radius.example.org"));
        QVERIFY(!saysThatTheServerIsMissing(*server));
        const Result<Imported> pattern = swanctl("local { auth = eap-peap\n eap_id = alice\n aaa_id = *.example.org }");
        QVERIFY(pattern && pattern->profiles.first().local.aaaServer.isEmpty());
        QVERIFY(saysThatTheServerIsMissing(*pattern));
    }

    void md5IsRefusedWithItsReason()
    {
        for (const Result<Imported>& imported :
             {swanctl("local { auth = eap-md5\n eap_id = alice }"), ipsec("\tleftauth=eap-md5\n"),
              networkManager("method=eap-md5"), windows(4, {})}) {
            QVERIFY(!imported);
            QCOMPARE(imported.error().code, ErrorCode::ProfileFieldInvalid);
            QVERIFY2(argument(imported.error(), "rule").contains(QLatin1String("EAP-MD5")),
                     qPrintable(errorChain(imported.error())));
        }
        const Result<Imported> both =
            apple("<key>AcceptEAPTypes</key><array><integer>4</integer><integer>26</integer></array>");
        QVERIFY(both);
        QCOMPARE(both->profiles.first().method, AuthenticationMethod::EapMschapv2);
        QVERIFY(lineFor(both->report, "IKEv2.EAPClientConfiguration.AcceptEAPTypes")
                    .note.contains(QLatin1String("EAP-MD5")));
        QVERIFY(!apple("<key>AcceptEAPTypes</key><array><integer>4</integer></array>"));
    }

    void strongswansTokensAreFoundByTheirNumberAndNeverByAModule()
    {
        const QString uri = QStringLiteral("pkcs11:id=%4f%0a;type=cert");
        for (const Result<Imported>& imported :
             {swanctl("local { auth = pubkey\n cert-1 { handle = 4f0a\n slot = 1\n module = /tmp/evil.so } }"),
              swanctl("local { auth = pubkey\n certs = %smartcard1@/tmp/evil.so:4f0a }"),
              swanctl("local { auth = pubkey }", "secrets { token-1 { handle = 4f0a\n slot = 1\n module = "
                                                 "/tmp/evil.so\n pin = 471108 } }\n"),
              ipsec("\tleftauth=pubkey\n\tleftcert=%smartcard:4f0a\n"), ipsec("\tleftcert=%smartcard0:4F0A\n")}) {
            QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
            QCOMPARE(imported->profiles.first().local.token, uri);
            QVERIFY(imported->profiles.first().local.pkcs12.isEmpty());
            QVERIFY(imported->secrets.isEmpty());
            QVERIFY(!allText(*imported).contains("471108"));
        }
        const Result<Imported> nested = swanctl("local { auth = pubkey\n cert-1 { handle = 4f0a\n module = x } }");
        QCOMPARE(lineFor(nested->report, "connections.c.local.cert-1.module").verdict, Verdict::Refused);
        const Result<Imported> nameless = swanctl("local { auth = pubkey\n certs = %smartcard }");
        QVERIFY(nameless && nameless->profiles.first().local.token.isEmpty());
        QCOMPARE(lineFor(nameless->report, "connections.c.local.certs").verdict, Verdict::Kept);
    }

    void tokensGoBackToStrongswan()
    {
        ExportRequest request;
        request.profile = swanctl("local { auth = pubkey\n cert { handle = 4f0a } }")->profiles.first();
        const Result<Exported> toSwanctl = exportProfile(QStringLiteral("swanctl"), request);
        QVERIFY(toSwanctl->files.first().bytes.contains("handle = \"4f0a\""));
        QVERIFY(toSwanctl->files.first().bytes.contains("token-c {"));
        QVERIFY(exportProfile(QStringLiteral("ipsec"), request)->files.first().bytes.contains("\"%smartcard:4f0a\""));
        QCOMPARE(read(toSwanctl->files.first().bytes)->profiles.first().local.token, request.profile.local.token);
        request.profile.local.token = QStringLiteral("pkcs11:token=Card");
        const Result<Exported> nameless = exportProfile(QStringLiteral("swanctl"), request);
        QCOMPARE(lineFor(nameless->report, "sallyport.token").verdict, Verdict::Refused);
    }

    void networkManagersMethods()
    {
        QCOMPARE(networkManager("method=eap")->profiles.first().method, AuthenticationMethod::EapAuto);
        const Result<Imported> tls = networkManager("method=eap-tls");
        QCOMPARE(tls->profiles.first().method, AuthenticationMethod::EapTls);
        QVERIFY(saysThatTheServerIsMissing(*tls));
        const Result<Imported> card = networkManager("method=smartcard");
        QCOMPARE(card->profiles.first().method, AuthenticationMethod::Certificate);
        QCOMPARE(lineFor(card->report, "vpn.method").verdict, Verdict::Kept);
        const Result<Imported> named =
            networkManager("method=cert\ncert-source=smartcard\nusercert=pkcs11:token=Card;id=%01",
                           "[vpn-secrets]\npassword=471108\n");
        QVERIFY2(named, named ? "" : qPrintable(errorChain(named.error())));
        QCOMPARE(named->profiles.first().local.token, QStringLiteral("pkcs11:token=Card;id=%01"));
        QVERIFY(named->secrets.isEmpty()); // a PIN
        const Result<Imported> loaded =
            networkManager("method=cert\nusercert=pkcs11:token=Card?module-path=/tmp/evil.so&pin-value=471108");
        QVERIFY(loaded && loaded->profiles.first().local.token.isEmpty());
        QCOMPARE(lineFor(loaded->report, "vpn.usercert").verdict, Verdict::Refused);
        QVERIFY(!allText(*loaded).contains("471108"));
    }

    void preSharedKeysAreForTheKeychainAndWeakOnesAreSaid()
    {
        for (const char* key : {"tQ7zm0Kp2xR9vW4bNe81", "companyvpn"}) {
            const QByteArray secret(key);
            for (const Result<Imported>& imported :
                 {networkManager("method=psk", "[vpn-secrets]\npassword=" + secret + "\n"),
                  swanctl("local { auth = psk }", "secrets { ike-1 { secret = \"" + secret + "\" } }\n")}) {
                QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
                QCOMPARE(imported->profiles.first().method, AuthenticationMethod::PreSharedKey);
                QCOMPARE(imported->secrets.size(), 1);
                QCOMPARE(imported->secrets.first().kind, SecretKind::PreSharedKey);
                QCOMPARE(revealed(imported->secrets.first().secret), secret);
                QVERIFY(!allText(*imported).contains(secret));
                const bool isSaid =
                    std::any_of(imported->report.begin(), imported->report.end(),
                                [](const ReportLine& l) { return l.note.contains(QLatin1String("too weak")); });
                QCOMPARE(isSaid, secret.size() < 20);
            }
        }
    }

    void applesTypes_data()
    {
        QTest::addColumn<QByteArray>("types");
        QTest::addColumn<AuthenticationMethod>("method");
        const auto row = [](const char* types, AuthenticationMethod method) {
            QTest::newRow(types) << QByteArray(types) << method;
        };
        row("13", AuthenticationMethod::EapTls);
        row("21", AuthenticationMethod::EapTtls);
        row("25", AuthenticationMethod::EapPeap);
        row("26", AuthenticationMethod::EapMschapv2);
        row("6", AuthenticationMethod::EapGtc);
        row("25,21", AuthenticationMethod::EapAuto);
    }

    void applesTypes()
    {
        QFETCH(QByteArray, types);
        QFETCH(AuthenticationMethod, method);
        QByteArray list;
        for (const QByteArray& type : types.split(','))
            list += "<integer>" + type + "</integer>";
        const Result<Imported> imported = apple("<key>AcceptEAPTypes</key><array>" + list + "</array>");
        QVERIFY2(imported, imported ? "" : qPrintable(errorChain(imported.error())));
        QCOMPARE(imported->profiles.first().method, method);
        QCOMPARE(saysThatTheServerIsMissing(*imported), usesTls(method));
    }

    void applesServersAndInnerMethods()
    {
        const auto ttls = [](const char* inner, const QByteArray& names) {
            return apple(
                "<key>AcceptEAPTypes</key><array><integer>21</integer></array><key>TTLSInnerAuthentication</key>"
                "<string>" +
                QByteArray(inner) + "</string><key>TLSTrustedServerNames</key><array>" + names + "</array>");
        };
        const Result<Imported> one = ttls("MSCHAPv2", "<string>radius.example.org</string>");
        QVERIFY2(one, one ? "" : qPrintable(errorChain(one.error())));
        QCOMPARE(one->profiles.first().local.aaaServer, QStringLiteral("radius.example.org"));
        QCOMPARE(one->profiles.first().local.innerMethod, InnerMethod::Mschapv2);
        QCOMPARE(ttls("PAP", {})->profiles.first().local.innerMethod, InnerMethod::Gtc);
        const Result<Imported> chap = ttls("CHAP", "<string>*.example.org</string>");
        QCOMPARE(chap->profiles.first().local.innerMethod, InnerMethod::Any);
        QCOMPARE(lineFor(chap->report, "IKEv2.EAPClientConfiguration.TTLSInnerAuthentication").verdict,
                 Verdict::Refused);
        QVERIFY(chap->profiles.first().local.aaaServer.isEmpty()); // a pattern
        const Result<Imported> two = ttls("EAP", "<string>a.example.org</string><string>b.example.org</string>");
        QVERIFY(two->profiles.first().local.aaaServer.isEmpty());
        QCOMPARE(lineFor(two->report, "IKEv2.EAPClientConfiguration.TLSTrustedServerNames").verdict, Verdict::Kept);
    }

    void windowsTypesServersAndInnerMethods()
    {
        const QByteArray names = "<ServerValidation><ServerNames>nps.example.org</ServerNames></ServerValidation>";
        const auto eap = [](int type, const QByteArray& inner) {
            return "<Eap><Type>" + QByteArray::number(type) + "</Type><EapType>" + inner + "</EapType></Eap>";
        };
        const Result<Imported> peap = windows(25, eap(25, names + eap(26, {})));
        QVERIFY2(peap, peap ? "" : qPrintable(errorChain(peap.error())));
        QCOMPARE(peap->profiles.first().method, AuthenticationMethod::EapPeap);
        QCOMPARE(peap->profiles.first().local.aaaServer, QStringLiteral("nps.example.org"));
        QCOMPARE(peap->profiles.first().local.innerMethod, InnerMethod::Mschapv2);
        QVERIFY(!saysThatTheServerIsMissing(*peap));
        const Result<Imported> ttls = windows(
            21, "<EapTtls>" + names + "<Phase2Authentication><PAPAuthentication/></Phase2Authentication></EapTtls>");
        QCOMPARE(ttls->profiles.first().method, AuthenticationMethod::EapTtls);
        QCOMPARE(ttls->profiles.first().local.innerMethod, InnerMethod::Gtc);
        const Result<Imported> tls = windows(13, eap(13, {}));
        QCOMPARE(tls->profiles.first().method, AuthenticationMethod::EapTls);
        QVERIFY(saysThatTheServerIsMissing(*tls));
        QCOMPARE(windows(26, {})->profiles.first().method, AuthenticationMethod::EapMschapv2);
    }
};

QTEST_GUILESS_MAIN(TestSignInImport)
#include "tst_sign_in_import.moc"
