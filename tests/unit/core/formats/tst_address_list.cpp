// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/address_list.h"

#include <QTest>

using namespace sallyport;

class TestAddressList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksAddressesAndRangesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("networks");
        const auto row = [](const char* text, const char* networks) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(networks);
        };
        row("10.1.0.0/16", "10.1.0.0/16");
        row("10.1.2.3/16", "10.1.0.0/16");
        row("10.1.2.3", "10.1.2.3/32");
        row("2001:db8::1/32", "2001:db8::/32");
        row("2001:db8::1", "2001:db8::1/128");
        row("10.0.0.1-10.0.0.6", "10.0.0.1/32 10.0.0.2/31 10.0.0.4/31 10.0.0.6/32");
        row("10.0.0.0-10.255.255.255", "10.0.0.0/8");
        row("0.0.0.0-255.255.255.255", "0.0.0.0/0");
        row("10.0.0.5-10.0.0.5", "10.0.0.5/32");
        row("192.168.255.255-192.169.0.0", "192.168.255.255/32 192.169.0.0/32");
        row("2001:db8::-2001:db8::1", "2001:db8::/127");
        // What is none of these.
        for (const char* text : {"", "-", "10.0.0.9-10.0.0.1", "10.0.0.1-2001:db8::1", "10.1.0.0/33", "10.1.0.0/-1",
                                 "10.1.0.0/x", "10.0.0.0/8-10.0.0.1", "host", "10.0.0.1-", "-10.0.0.1"})
            row(text, "");
    }

    void networksAddressesAndRangesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, networks);
        QStringList read;
        for (const Subnet& subnet : networksFromText(text)) {
            QVERIFY(subnetFromString(subnetToString(subnet)));
            read.append(subnetToString(subnet));
        }
        QCOMPARE(read.join(QLatin1Char(' ')), networks);
    }

    void theLongestRangeStaysShort()
    {
        const QList<Subnet> networks = networksFromText(QStringLiteral("::1-ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe"));
        QCOMPARE(networks.size(), 254);
    }
};

QTEST_GUILESS_MAIN(TestAddressList)
#include "tst_address_list.moc"
