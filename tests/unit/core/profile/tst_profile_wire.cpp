// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;

class TestProfileWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProfileCrossesWholeButForWhatStaysWithTheUser()
    {
        Profile profile = sampleProfile();
        profile.local.pkcs12 = "encrypted";
        profile.unknown = {{QStringLiteral("apps"), QStringLiteral("x")}};
        const QJsonObject wire = profileToWire(profile);
        const QByteArray text = QJsonDocument(wire).toJson();
        QVERIFY(!text.contains(QByteArray("encrypted").toBase64()));
        QVERIFY(!text.contains("apps"));
        const Result<Profile> read = profileFromWire(wire);
        QVERIFY(read);
        profile.local.pkcs12.clear();
        profile.unknown = {};
        QCOMPARE(*read, profile);
    }

    void theServiceRefusesWhatItDoesNotKnowOrBelieve_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* path, const QJsonValue& value, const char* field) {
            QTest::newRow(
                qPrintable(QString::fromLatin1(path) + QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson())))
                << QString::fromLatin1(path) << value << QString::fromLatin1(field);
        };
        row("updown", QStringLiteral("/bin/sh"), "updown");
        row("gateway.updown", QStringLiteral("/bin/sh"), "gateway.updown");
        row("local.pkcs12", QStringLiteral("AAAA"), "local.pkcs12");
        row("name", 5, "name");
        row("name", QString(5000, QLatin1Char('x')), "name");
        row("method", QStringLiteral("pptp"), "method");
        row("local.innerMethod", QStringLiteral("md5"), "local.innerMethod");
        row("local.innerMethod", 1, "local.innerMethod");
        row("local.token", 1, "local.token");
        row("local.token", QStringLiteral("pkcs11:token=a?module-path=/tmp/x.so"), "sallyport.token");
        row("exchange", 1, "exchange");
        row("exchange.updown", QStringLiteral("/bin/sh"), "exchange.updown");
        row("exchange.mobike", 1, "exchange.mobike");
        row("exchange.ikeRekeySeconds", -1, "exchange.ikeRekeySeconds");
        row("exchange.childRekeySeconds", 59, "sallyport.childRekeySeconds");
        row("gateway.revocation", 1, "gateway.revocation");
        row("dnsDomains", QJsonArray{5}, "dnsDomains");
        row("gateway", 1, "gateway");
        row("local", QJsonArray{}, "local");
        row("gateway.port", 65536, "gateway.port");
        row("gateway.port", 1.5, "gateway.port");
        row("gateway.port", QStringLiteral("500"), "gateway.port");
        row("gateway.certificates", QJsonArray{QStringLiteral("%%%")}, "gateway.certificates");
        row("gateway.sendCertificateRequest", 1, "gateway.sendCertificateRequest");
        row("gateway.host", QStringLiteral("a b"), "remote.addr");
        row("mtu", 1e12, "mtu");
        row("dnsServers", QJsonArray{QStringLiteral("x")}, "dnsServers");
        row("dnsServers", QStringLiteral("10.0.0.1"), "dnsServers");
        row("includedSubnets", QJsonArray{5}, "includedSubnets");
        row("killSwitch", QStringLiteral("yes"), "killSwitch");
    }

    void theServiceRefusesWhatItDoesNotKnowOrBelieve()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QJsonObject wire = profileToWire(sampleProfile());
        const QStringList keys = path.split(QLatin1Char('.'));
        if (keys.size() == 2) {
            QJsonObject section = wire.value(keys.first()).toObject();
            section.insert(keys.last(), value);
            wire.insert(keys.first(), section);
        } else {
            wire.insert(path, value);
        }
        const Result<Profile> read = profileFromWire(wire);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ProfileFieldInvalid);
        QCOMPARE(read.error().arguments.value(QStringLiteral("field")).toString(), field);
    }

    void longListsAreRefusedBeforeTheyAreRead()
    {
        QJsonArray many;
        for (int i = 0; i < 2000; ++i)
            many.append(QStringLiteral("10.0.0.0/8"));
        QJsonObject wire = profileToWire(sampleProfile());
        wire.insert(QStringLiteral("excludedSubnets"), many);
        QVERIFY(!profileFromWire(wire));
    }

    void anEmptyObjectIsNoProfile()
    {
        const Result<Profile> read = profileFromWire({});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ProfileFieldMissing);
    }
};

QTEST_GUILESS_MAIN(TestProfileWire)
#include "tst_profile_wire.moc"
