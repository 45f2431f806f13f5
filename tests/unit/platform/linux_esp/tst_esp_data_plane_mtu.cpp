// SPDX-License-Identifier: GPL-3.0-or-later
//
// A data plane's link is as large as the path behind it allows, and no larger than the network plan wants it.
#include "platform/linux/esp/esp_data_plane.h"

#include "esp_ends.h"
#include "isolated_machine.h"

#include <QCoreApplication>
#include <QTest>

namespace sallyport {
namespace {

constexpr qsizetype kMegabyte = 1024 * 1024;

class TstEspDataPlaneMtu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hosts = std::make_unique<TwoHosts>(); }
    void init() { m_hosts->setMtu(1500); }
    void linkFitsThePath_data();
    void linkFitsThePath();
    void narrowerPathIsFound_data();
    void narrowerPathIsFound();
    void widerPathIsFound();
    void pathTooNarrowForIpv6CarriesFragments();
    void smallerMtuOfThePlanIsKept();
    void mtuAboveThePathIsTakenBack();

private:
    bool hasMtu(Host host, int mtu) const
    {
        return m_hosts->ip(host, QStringLiteral("link show sallyport0"))
            .contains(QByteArray("mtu ") + QByteArray::number(mtu) + ' ');
    }
    bool transfer(bool isV6 = false) const
    {
        return m_hosts->transfer(QHostAddress(EspEnds::inner(Host::B, isV6)), 4 * kMegabyte);
    }

    std::unique_ptr<TwoHosts> m_hosts;
};

void TstEspDataPlaneMtu::linkFitsThePath_data()
{
    QTest::addColumn<bool>("overV6");
    QTest::addColumn<int>("pathMtu");
    QTest::addColumn<int>("innerMtu");
    QTest::newRow("IPv4, Ethernet") << false << 1500 << 1438;
    QTest::newRow("IPv6, Ethernet") << true << 1500 << 1418;
    QTest::newRow("IPv4, PPPoE") << false << 1492 << 1430;
    QTest::newRow("IPv6, PPPoE") << true << 1492 << 1410;
    QTest::newRow("IPv4, jumbo frames") << false << 9000 << 1438; // the first hop says nothing of the others
}

void TstEspDataPlaneMtu::linkFitsThePath()
{
    QFETCH(bool, overV6);
    QFETCH(int, pathMtu);
    QFETCH(int, innerMtu);
    m_hosts->setMtu(pathMtu);
    EspEnds ends(*m_hosts, {}, overV6);
    ends.connect();
    QVERIFY(hasMtu(Host::A, innerMtu));
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B), innerMtu - 28));
    QVERIFY(transfer());
    QCOMPARE(ends.plane(Host::A).report().udp4.tooBig, 0U);
    QCOMPARE(ends.plane(Host::A).report().udp6.tooBig, 0U);
}

void TstEspDataPlaneMtu::narrowerPathIsFound_data()
{
    QTest::addColumn<bool>("overV6");
    QTest::addColumn<bool>("gso");
    QTest::newRow("IPv4") << false << true;
    QTest::newRow("IPv6") << true << true;
    QTest::newRow("IPv4 no GSO") << false << false;
    QTest::newRow("IPv6 no GSO") << true << false;
}

void TstEspDataPlaneMtu::narrowerPathIsFound()
{
    QFETCH(bool, overV6);
    QFETCH(bool, gso);
    EspDataPlaneSettings settings;
    settings.udp.gso = gso;
    EspEnds ends(*m_hosts, settings, overV6);
    ends.connect();
    QVERIFY(transfer());
    m_hosts->setMtu(1400);
    QVERIFY(transfer());
    QVERIFY(eventually([&] { return hasMtu(Host::A, overV6 ? 1318 : 1338); }));
    QVERIFY(eventually([&] { return hasMtu(Host::B, overV6 ? 1318 : 1338); }));
    QVERIFY(transfer(true));
    QCOMPARE(ends.plane(Host::A).report().udp.gso, gso);
}

void TstEspDataPlaneMtu::widerPathIsFound()
{
    m_hosts->setMtu(1400);
    EspEnds ends(*m_hosts, {});
    ends.connect();
    QVERIFY(hasMtu(Host::A, 1338));
    m_hosts->setMtu(1500);
    QVERIFY(eventually([&] { return hasMtu(Host::A, 1438); }));
}

void TstEspDataPlaneMtu::pathTooNarrowForIpv6CarriesFragments()
{
    m_hosts->setMtu(1000);
    EspEnds ends(*m_hosts, {});
    ends.connect();
    QVERIFY(hasMtu(Host::A, 1280)); // less would take IPv6 off the link
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B, true), 1200));
    QVERIFY(transfer());
    QVERIFY(transfer(true));
    QCOMPARE(ends.plane(Host::A).report().udp4.tooBig, 0U);
}

void TstEspDataPlaneMtu::smallerMtuOfThePlanIsKept()
{
    EspEnds ends(*m_hosts, {});
    ends.connect();
    m_hosts->ip(Host::A, QStringLiteral("link set sallyport0 mtu 1300"));
    QTest::qWait(1200); // longer than it looks away
    QVERIFY(hasMtu(Host::A, 1300));
    m_hosts->setMtu(1350);
    QVERIFY(eventually([&] { return hasMtu(Host::A, 1286); }));
    m_hosts->setMtu(1500);
    QVERIFY(eventually([&] { return hasMtu(Host::A, 1300); }));
}

void TstEspDataPlaneMtu::mtuAboveThePathIsTakenBack()
{
    EspEnds ends(*m_hosts, {});
    ends.connect();
    m_hosts->ip(Host::A, QStringLiteral("link set sallyport0 mtu 1500"));
    QVERIFY(transfer());
    QVERIFY(eventually([&] { return hasMtu(Host::A, 1438); }));
}

} // namespace
} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    const QCoreApplication application(argc, argv);
    sallyport::TstEspDataPlaneMtu test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_esp_data_plane_mtu.moc"
