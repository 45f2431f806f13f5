// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_profile.h"

#include <QTest>

#include <functional>

using namespace sallyport;

using Change = std::function<void(Profile&)>;
Q_DECLARE_METATYPE(Change)

class TestProfileValidation : public QObject {
    Q_OBJECT

    static QString text(const char* latin1) { return QString::fromLatin1(latin1); }

private Q_SLOTS:
    void aWholeProfilePasses()
    {
        QVERIFY(validateProfile(sampleProfile()));
        Profile certificate = sampleProfile();
        certificate.method = AuthenticationMethod::Certificate;
        certificate.local.userName.clear();
        QVERIFY(validateProfile(certificate));
    }

    void hostsThatCanBeLookedUpPass()
    {
        for (const char* host :
             {"vpn.example.org", "VPN", "a-b.example", "192.0.2.1", "2001:db8::1", "_srv.example.org"}) {
            Profile profile = sampleProfile();
            profile.gateway.host = text(host);
            QVERIFY2(validateProfile(profile), host);
        }
    }

    void identitiesOfOnePeerPass()
    {
        for (const char* identity : {"gw.example.org", "CN=gw, O=Corp", "@gw", "admin@example.org", "192.0.2.1",
                                     "2001:db8::1", "cafe-bad.example", "a/b", ""}) {
            Profile profile = sampleProfile();
            profile.gateway.identity = text(identity);
            QVERIFY2(validateProfile(profile), identity);
        }
    }

    void ourOwnIdentityMayBeWrittenInHex()
    {
        Profile profile = sampleProfile();
        profile.local.identity = text("asn1dn:#300d310b3009060355040613024348");
        QVERIFY(validateProfile(profile));
    }

    void aBadFieldIsNamedWithItsRule_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const char* field, Change change) {
            QTest::newRow(name) << QString::fromLatin1(field) << std::move(change);
        };
        row("id not a UUID", "uuid", [](Profile& p) { p.id = text("../../etc/passwd"); });
        row("id upper case", "uuid", [](Profile& p) { p.id = p.id.toUpper(); });
        row("id null", "uuid", [](Profile& p) { p.id = text("00000000-0000-0000-0000-000000000000"); });
        row("name too long", "name", [](Profile& p) { p.name = QString(201, QLatin1Char('x')); });
        row("name with newline", "name", [](Profile& p) { p.name = text("a\nb"); });
        row("name with escape", "name", [](Profile& p) { p.name = text("a\x1b[2J"); });
        row("name turned around", "name", [](Profile& p) { p.name = QStringLiteral("a\u202egro"); });
        row("name half a character", "name", [](Profile& p) { p.name = QString(QChar(0xd800)); });
        for (const char* host : {"vpn example.org", "vpn.example.org/x", "-vpn.example.org", "vpn..example.org",
                                 "vpn.example.org\n", "a@b", "1.2.3", "1.2.3.4.5", "999.1.1.1", "0.0.0.0",
                                 "::", "224.0.0.1", "10.0.0.0/8", "%any", "*", "fe80::1%eth0", "vpn;reboot"})
            row(host, "remote.addr", [host](Profile& p) { p.gateway.host = text(host); });
        row("host too long", "remote.addr", [](Profile& p) { p.gateway.host = QString(254, QLatin1Char('a')); });
        row("port 0", "remote.port", [](Profile& p) { p.gateway.port = 0; });
        for (const char* identity :
             {"*", "*.example.org", "CN=*, O=Corp", "%any", "%any6", "%ANY", "0.0.0.0", "::", "0::0", "10.0.0.0/8",
              "0.0.0.0/0", "10.0.0.1-10.0.0.9", "2001:db8::/32", "ipv4net:10.0.0.0/8", "IPV6RANGE:::1-::2",
              "{1}:#0a000000", "ipv4:0.0.0.0", "a\r\nb"})
            row(qPrintable(text("identity ") + text(identity)), "remote.id",
                [identity](Profile& p) { p.gateway.identity = text(identity); });
        row("identity too long", "remote.id", [](Profile& p) { p.gateway.identity = QString(1025, QLatin1Char('a')); });
        row("own identity", "local.id", [](Profile& p) { p.local.identity = text("%any"); });
        row("user name", "local.eap_id", [](Profile& p) { p.local.userName = text("alice"); });
        row("user name too long", "local.eap_id",
            [](Profile& p) { p.local.userName = QString(1025, QLatin1Char('a')); });
        row("certificate too big", "remote.cert",
            [](Profile& p) { p.gateway.certificates = {QByteArray(64 * 1024 + 1, 'x')}; });
        row("p12 too big", "local.p12", [](Profile& p) { p.local.pkcs12 = QByteArray(1024 * 1024 + 1, 'x'); });
        row("mtu 575", "mtu", [](Profile& p) { p.mtu = 575; });
        row("mtu 9001", "mtu", [](Profile& p) { p.mtu = 9001; });
        row("mtu negative", "mtu", [](Profile& p) { p.mtu = -1; });
        row("keepalive", "nat-keepalive", [](Profile& p) { p.exchange.natKeepaliveSeconds = 3601; });
        row("keepalive negative", "nat-keepalive", [](Profile& p) { p.exchange.natKeepaliveSeconds = -1; });
        row("certificates many", "remote.cert",
            [](Profile& p) { p.gateway.certificates = QList<QByteArray>(17, QByteArray("x")); });
        row("certificates long", "remote.cert",
            [](Profile& p) { p.gateway.certificates = QList<QByteArray>(5, QByteArray(60 * 1024, 'x')); });
        row("dead peer", "sallyport.deadPeerSeconds", [](Profile& p) { p.exchange.deadPeerSeconds = 1; });
        row("rekey", "sallyport.ikeRekeySeconds", [](Profile& p) { p.exchange.ikeRekeySeconds = 700'000; });
        row("child rekey", "sallyport.childRekeySeconds", [](Profile& p) { p.exchange.childRekeySeconds = 59; });
        row("idle", "sallyport.idleDisconnectSeconds", [](Profile& p) { p.exchange.idleDisconnectSeconds = -1; });
        for (const char* domain : {"", ".", "corp.", "*.corp", "a b", "corp\n", "10.0.0.1"})
            row(qPrintable(text("domain ") + text(domain)), "sallyport.dnsDomains",
                [domain](Profile& p) { p.dnsDomains = {text(domain)}; });
        row("aaa server", "sallyport.aaaServer", [](Profile& p) { p.local.aaaServer = text("*.example.org"); });
        row("aaa server any", "sallyport.aaaServer", [](Profile& p) { p.local.aaaServer = text("%any"); });
        row("aaa server hidden", "sallyport.aaaServer",
            [](Profile& p) { p.local.aaaServer = text("dns:#2a2e6f7267"); });
        for (const char* identity : {"*@example.org", "@*.example.org", "FQDN:#2a2e6578616d706c65",
                                     "asn1dn:#300d06032a", "email:#2a4078", "ipv4:#00000000"})
            row(qPrintable(text("identity ") + text(identity)), "remote.id",
                [identity](Profile& p) { p.gateway.identity = text(identity); });
        row("token", "sallyport.token", [](Profile& p) { p.local.token = text("/usr/lib/evil.so"); });
        row("token with newline", "sallyport.token", [](Profile& p) { p.local.token = text("pkcs11:token=a\nb"); });
        row("tag", "sallyport.tags", [](Profile& p) { p.tags = {text("a\nb")}; });
        row("tags", "sallyport.tags", [](Profile& p) { p.tags = QStringList(17, text("a")); });
        row("managed by", "sallyport.managedBy", [](Profile& p) { p.management.managedBy = text("\x1b[2J"); });
        row("locked", "sallyport.locked", [](Profile& p) { p.management.lockedFields = {text("nothing")}; });
        row("dns any", "dns-servers", [](Profile& p) { p.dnsServers = {QHostAddress(QHostAddress::AnyIPv4)}; });
        row("dns null", "dns-servers", [](Profile& p) { p.dnsServers = {QHostAddress()}; });
        row("dns many", "dns-servers",
            [](Profile& p) { p.dnsServers = QList<QHostAddress>(17, QHostAddress(text("10.0.0.1"))); });
        row("subnet host bits", "split-tunneling.subnets", [](Profile& p) {
            p.includedSubnets = {{QHostAddress(text("10.1.2.3")), 16}};
        });
        row("subnet prefix", "split-tunneling.excluded", [](Profile& p) {
            p.excludedSubnets = {{QHostAddress(text("10.1.0.0")), 64}};
        });
        row("subnets many", "split-tunneling.subnets",
            [](Profile& p) { p.includedSubnets = QList<Subnet>(257, *subnetFromString(text("10.0.0.0/8"))); });
        row("ike proposal", "ike-proposal", [](Profile& p) { p.ikeProposal = text("3des-md5-modp1024"); });
        row("esp proposal", "esp-proposal", [](Profile& p) { p.espProposal = text("null-sha256"); });
    }

    void aBadFieldIsNamedWithItsRule()
    {
        QFETCH(QString, field);
        QFETCH(Change, change);
        Profile profile = sampleProfile();
        change(profile);
        const Result<void> checked = validateProfile(profile, QStringLiteral("office.sswan"));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::ProfileFieldInvalid);
        const QJsonObject arguments = checked.error().arguments;
        QCOMPARE(arguments.value(QStringLiteral("field")).toString(), field);
        QCOMPARE(arguments.value(QStringLiteral("file")).toString(), QStringLiteral("office.sswan"));
        QVERIFY(!arguments.value(QStringLiteral("rule")).toString().isEmpty());
        QVERIFY(arguments.value(QStringLiteral("value")).toString().size() <= 1024);
    }

    void aMissingFieldIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Change>("change");
        QTest::newRow("id") << text("uuid") << Change([](Profile& p) { p.id.clear(); });
        QTest::newRow("name") << text("name") << Change([](Profile& p) { p.name = text("  "); });
        QTest::newRow("host") << text("remote.addr") << Change([](Profile& p) { p.gateway.host.clear(); });
        QTest::newRow("user") << text("local.eap_id") << Change([](Profile& p) { p.local.userName.clear(); });
    }

    void aMissingFieldIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(Change, change);
        Profile profile = sampleProfile();
        change(profile);
        const Result<void> checked = validateProfile(profile);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::ProfileFieldMissing);
        QCOMPARE(checked.error().arguments.value(QStringLiteral("field")).toString(), field);
    }
};

QTEST_GUILESS_MAIN(TestProfileValidation)
#include "tst_profile_validation.moc"
