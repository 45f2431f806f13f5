// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/route_selection.h"

#include <QTest>

using namespace sallyport;

namespace {

QList<Subnet> nets(const QString& text)
{
    QList<Subnet> subnets;
    for (const QString& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        subnets.append(subnetFromString(part).value());
    return subnets;
}

} // namespace

class TestRouteSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selects_data()
    {
        QTest::addColumn<QString>("selectors");
        QTest::addColumn<QString>("included");
        QTest::addColumn<QString>("excluded");
        QTest::addColumn<QString>("routes");
        const auto row = [](const char* name, const char* selectors, const char* included, const char* excluded,
                            const char* routes) {
            QTest::newRow(name) << QString::fromLatin1(selectors) << QString::fromLatin1(included)
                                << QString::fromLatin1(excluded) << QString::fromLatin1(routes);
        };
        row("everything the gateway carries", "10.1.0.0/16 10.2.0.0/16", "", "", "10.1.0.0/16 10.2.0.0/16");
        row("default stays one", "0.0.0.0/0", "", "", "0.0.0.0/0");
        row("v6 default stays one", "::/0 0.0.0.0/0", "", "", "0.0.0.0/0 ::/0");
        row("included is smaller", "0.0.0.0/0", "10.1.0.0/16", "", "10.1.0.0/16");
        row("included is larger", "10.1.0.0/16", "10.0.0.0/8", "", "10.1.0.0/16");
        row("included is elsewhere", "10.1.0.0/16", "192.168.0.0/16", "", "");
        row("included of the other family", "10.0.0.0/8", "::/0", "", "");
        row("excluded half", "10.0.0.0/8", "", "10.128.0.0/9", "10.0.0.0/9");
        row("excluded host", "192.0.2.0/30", "", "192.0.2.1/32", "192.0.2.0/32 192.0.2.2/31");
        row("excluded all", "10.1.0.0/16", "", "10.0.0.0/8", "");
        row("excluded the same", "10.1.0.0/16", "", "10.1.0.0/16", "");
        row("excluded elsewhere", "10.1.0.0/16", "", "10.2.0.0/16", "10.1.0.0/16");
        row("two holes", "10.0.0.0/29", "", "10.0.0.0/32 10.0.0.7/32",
            "10.0.0.1/32 10.0.0.2/31 10.0.0.4/31 10.0.0.6/32");
        row("member of another", "10.0.0.0/8 10.1.0.0/16 10.0.0.0/8", "", "", "10.0.0.0/8");
        row("v6 hole", "2001:db8::/126", "", "2001:db8::3/128", "2001:db8::/127 2001:db8::2/128");
        row("v6 included", "::/0", "2001:db8::/32", "2001:db8:8000::/33", "2001:db8::/33");
        row("families apart", "0.0.0.0/0 ::/0", "", "::/1", "0.0.0.0/0 8000::/1");
        row("nothing offered", "", "", "", "");
    }

    void selects()
    {
        QFETCH(QString, selectors);
        QFETCH(QString, included);
        QFETCH(QString, excluded);
        QFETCH(QString, routes);
        const auto selected = selectRoutes(nets(selectors), nets(included), nets(excluded));
        QVERIFY(static_cast<bool>(selected));
        QStringList texts;
        for (const Subnet& subnet : *selected)
            texts.append(subnetToString(subnet));
        QStringList expected = routes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        texts.sort();
        expected.sort();
        QCOMPARE(texts, expected);
    }

    void defaultLessAHostIsEveryOtherAddress()
    {
        const auto selected = selectRoutes(nets(QStringLiteral("0.0.0.0/0")), {}, nets(QStringLiteral("192.0.2.1/32")));
        QCOMPARE(selected->size(), 32);
        for (const Subnet& subnet : *selected)
            QVERIFY(!QHostAddress(QStringLiteral("192.0.2.1")).isInSubnet(subnet.address, subnet.prefixLength));
    }

    void tooManyAreRefused()
    {
        QList<Subnet> selectors;
        for (quint32 i = 0; i < 1025; ++i)
            selectors.append({QHostAddress(0x0a000000 + 2 * i), 32});
        QCOMPARE(selectRoutes(selectors, {}, {}).error().code, ErrorCode::LimitExceeded);
    }
};

QTEST_GUILESS_MAIN(TestRouteSelection)
#include "tst_route_selection.moc"
