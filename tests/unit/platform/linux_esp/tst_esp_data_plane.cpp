// SPDX-License-Identifier: GPL-3.0-or-later
//
// Traffic between two data planes, with each offload and without, and what IKE does to a data plane meanwhile.
#include "platform/linux/esp/esp_data_plane.h"

#include "esp_ends.h"
#include "isolated_machine.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

namespace sallyport {
namespace {

constexpr qsizetype kMegabyte = 1024 * 1024;

class TstEspDataPlane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hosts = std::make_unique<TwoHosts>(); }
    void trafficPassesWithEachFallBack_data();
    void trafficPassesWithEachFallBack();
    void linkIsThereWhileAPolicyIs();
    void spisAreSetAside();
    void whatCannotBeInstalledIsRefused();
    void countersAreOfTheSaThatIsMeant();
    void rekeyingLosesNothing();
    void movedSaGoesOn();
    void otherHostsNewPortIsFollowed();
    void expiryIsToldOnceAndMayCallBack();
    void deletedLinkComesBackWithTheNextPolicy();
    void floodOfForgeriesLeavesTrafficAlone();
    void endedPlaneLeavesNothing();

private:
    QHostAddress innerB(bool isV6 = false) const { return QHostAddress(EspEnds::inner(Host::B, isV6)); }
    // Raw datagrams to B's port.
    void sendFromA(const Endpoint& to, const QByteArray& datagram, int count) const;

    std::unique_ptr<TwoHosts> m_hosts;
};

void TstEspDataPlane::sendFromA(const Endpoint& to, const QByteArray& datagram, int count) const
{
    m_hosts->at(Host::A, [&] {
        Result<UdpChannel> channel = UdpChannel::open({});
        QVERIFY(channel);
        esp::OuterPath path;
        path.remote.port = to.port;
        path.remote.address.octets = {10, 9, 0, 2};
        const auto* octets = reinterpret_cast<const std::uint8_t*>(datagram.constData());
        for (int i = 0; i < count; ++i)
            channel->sendControl(path, {octets, static_cast<std::size_t>(datagram.size())});
    });
}

void TstEspDataPlane::trafficPassesWithEachFallBack_data()
{
    QTest::addColumn<EspDataPlaneSettings>("settings");
    QTest::addColumn<bool>("overV6");
    const auto row = [](const char* name, TunOffloads tun, UdpOffloads udp, bool overV6 = false) {
        EspDataPlaneSettings settings;
        settings.tun = tun;
        settings.udp = udp;
        QTest::newRow(name) << settings << overV6;
    };
    row("all offloads", {}, {});
    row("all offloads over IPv6", {}, {}, true);
    row("no vnet header", {false, false, false}, {});
    row("no TSO", {true, false, true}, {});
    row("no USO", {true, true, false}, {});
    row("no GSO", {}, {false, true});
    row("no GRO", {}, {true, false});
    row("none", {false, false, false}, {false, false});
    row("none over IPv6", {false, false, false}, {false, false}, true);
}

void TstEspDataPlane::trafficPassesWithEachFallBack()
{
    QFETCH(EspDataPlaneSettings, settings);
    QFETCH(bool, overV6);
    EspEnds ends(*m_hosts, settings, overV6);
    ends.connect();
    for (const bool isV6 : {false, true}) {
        QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B, isV6)));
        QVERIFY(m_hosts->ping(Host::B, EspEnds::inner(Host::A, isV6), 1200));
        QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B, isV6), 20000)); // fragments inside
        QVERIFY(m_hosts->transfer(innerB(isV6), 8 * kMegabyte));
    }
    const EspDataPlane::Report report = ends.plane(Host::A).report();
    QCOMPARE(report.tun.vnetHeader, settings.tun.vnetHeader);
    QCOMPARE(report.tun.tso, settings.tun.tso);
    QCOMPARE(report.udp, settings.udp);
    QCOMPARE(report.engine.badFromTun, 0U);
    QCOMPARE(report.engine.notOpened, 0U);
    QCOMPARE((overV6 ? report.udp6 : report.udp4).tooBig, 0U);
    QVERIFY((overV6 ? report.udp6 : report.udp4).sent > 8000U);
    QCOMPARE((overV6 ? report.udp4 : report.udp6).sent, 0U);
}

void TstEspDataPlane::linkIsThereWhileAPolicyIs()
{
    EspEnds ends(*m_hosts, {});
    EspDataPlane& plane = ends.plane(Host::A);
    const EspPolicy out = EspEnds::policy(EspPolicy::Direction::Out, false);
    const EspPolicy in = EspEnds::policy(EspPolicy::Direction::In, false);
    QCOMPARE(plane.link(), QString());
    QVERIFY(plane.installPolicy(out));
    QVERIFY(plane.installPolicy(out)); // twice: rekeying overlaps
    QVERIFY(plane.installPolicy(in));
    QCOMPARE(plane.link(), QStringLiteral("sallyport0"));
    QVERIFY(m_hosts->ip(Host::A, QStringLiteral("link")).contains("sallyport0"));
    plane.removePolicy(out);
    plane.removePolicy(in);
    plane.removePolicy(in); // none is left of it
    QCOMPARE(plane.link(), QStringLiteral("sallyport0"));
    plane.removePolicy(out);
    QCOMPARE(plane.link(), QString());
    QVERIFY(!m_hosts->ip(Host::A, QStringLiteral("link")).contains("sallyport0"));
}

void TstEspDataPlane::spisAreSetAside()
{
    EspEnds ends(*m_hosts, {});
    EspDataPlane& plane = ends.plane(Host::A);
    QSet<std::uint32_t> seen;
    Result<std::uint32_t> spi = plane.allocateSpi({});
    while (spi && seen.size() < 5000) {
        QVERIFY(*spi >= 256U);
        QVERIFY(!seen.contains(*spi));
        seen.insert(*spi);
        spi = plane.allocateSpi({});
    }
    QVERIFY(!spi); // there is a limit
    const std::uint32_t first = *seen.begin();
    QVERIFY(plane.installSa(ends.sa(Host::A, true, first))); // takes it out of those
    QVERIFY(plane.allocateSpi({}));
    QVERIFY(!plane.allocateSpi({}));
    seen.remove(first);
    plane.removeSa({*seen.begin(), {}, {}}); // given back unused
    QVERIFY(plane.allocateSpi({}));
}

void TstEspDataPlane::whatCannotBeInstalledIsRefused()
{
    EspEnds ends(*m_hosts, {});
    EspDataPlane& plane = ends.plane(Host::A);
    EspSa sa = ends.sa(Host::A, true, 5000);
    sa.udpEncapsulation = false;
    QVERIFY(!plane.installSa(sa));
    sa.udpEncapsulation = true;
    sa.encryption = 1;
    QCOMPARE(plane.installSa(sa).error().code, ErrorCode::DataPlaneUnavailable);
    sa.encryption = esp::kAesGcm16;
    QVERIFY(!plane.countSa(sa.id));
    QVERIFY(plane.installSa(sa));
    QVERIFY(!plane.installSa(sa)); // the SPI is taken
    QVERIFY(!plane.moveSa(sa.id, sa.id.source, sa.id.destination, false));
    QVERIFY(!plane.moveSa({4999, sa.id.source, sa.id.destination}, sa.id.source, sa.id.destination, true));
}

void TstEspDataPlane::countersAreOfTheSaThatIsMeant()
{
    EspEnds ends(*m_hosts, {});
    ends.connect();
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B)));
    const Result<EspCounters> out = ends.plane(Host::A).countSa(ends.sa(Host::A, false, EspEnds::kToB).id);
    const Result<EspCounters> in = ends.plane(Host::B).countSa(ends.sa(Host::B, true, EspEnds::kToB).id);
    QVERIFY(out && in);
    QCOMPARE(out->packets, 3U);
    QCOMPARE(out->bytes, 3U * 84U);
    QVERIFY(out->lastUse > 0);
    QCOMPARE(in->packets, 3U);
    QCOMPARE(in->bytes, 3U * 84U);
}

void TstEspDataPlane::rekeyingLosesNothing()
{
    EspEnds ends(*m_hosts, {});
    ends.connect();
    std::atomic<bool> isDone = false;
    bool isIntact = false;
    std::thread traffic([&] {
        m_hosts->at(Host::A, [&] { isIntact = m_hosts->transfer(innerB(), 64 * kMegabyte); });
        isDone = true;
    });
    std::uint32_t old = EspEnds::kToB;
    for (std::uint32_t spi = 0x2000; !isDone; ++spi) {
        QVERIFY(ends.plane(Host::B).installSa(ends.sa(Host::B, true, spi)));
        QVERIFY(ends.plane(Host::A).installSa(ends.sa(Host::A, false, spi)));
        ends.plane(Host::A).removeSa(ends.sa(Host::A, false, old).id);
        QTest::qWait(5); // what is on its way
        ends.plane(Host::B).removeSa(ends.sa(Host::B, true, old).id);
        old = spi;
    }
    traffic.join();
    QVERIFY(isIntact);
    QVERIFY(old > 0x2002);
    QCOMPARE(ends.plane(Host::A).report().engine.noSa, 0U);
}

void TstEspDataPlane::movedSaGoesOn()
{
    EspEnds ends(*m_hosts, {});
    ends.connect();
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B)));
    m_hosts->ip(Host::A, QStringLiteral("address add 10.9.0.33/24 dev wire"));
    m_hosts->ip(Host::A, QStringLiteral("address delete 10.9.0.1/24 dev wire"));
    m_hosts->ip(Host::A, QStringLiteral("address replace 10.9.0.33/24 dev wire"));
    const Endpoint moved{QHostAddress(QStringLiteral("10.9.0.33")), ends.endpoint(Host::A).port};
    const auto move = [&](Host host, bool inbound, std::uint32_t spi) {
        const EspSaId id = ends.sa(host, inbound, spi).id;
        const Endpoint& before = ends.endpoint(Host::A);
        return ends.plane(host).moveSa(id, id.source == before ? moved : id.source,
                                       id.destination == before ? moved : id.destination, true);
    };
    const bool isMoved = move(Host::A, false, EspEnds::kToB) && move(Host::A, true, EspEnds::kToA) &&
                         move(Host::B, true, EspEnds::kToB) && move(Host::B, false, EspEnds::kToA);
    const bool isAlive = m_hosts->ping(Host::A, EspEnds::inner(Host::B));
    m_hosts->ip(Host::A, QStringLiteral("address delete 10.9.0.33/24 dev wire"));
    m_hosts->ip(Host::A, QStringLiteral("address add 10.9.0.1/24 dev wire"));
    QVERIFY(isMoved);
    QVERIFY(isAlive);
}

void TstEspDataPlane::otherHostsNewPortIsFollowed()
{
    EspDataPlaneSettings settings;
    settings.followRemote = true;
    EspEnds ends(*m_hosts, settings);
    ends.connect();
    // B was told another port of A's than packets come from.
    const EspSaId in = ends.sa(Host::B, true, EspEnds::kToB).id;
    const EspSaId out = ends.sa(Host::B, false, EspEnds::kToA).id;
    Endpoint wrong = out.destination;
    wrong.port = 9;
    QVERIFY(ends.plane(Host::B).moveSa(in, wrong, in.destination, true));
    QVERIFY(ends.plane(Host::B).moveSa(out, out.source, wrong, true));
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B)));
}

void TstEspDataPlane::expiryIsToldOnceAndMayCallBack()
{
    EspEnds ends(*m_hosts, {});
    EspDataPlane& plane = ends.plane(Host::A);
    std::atomic<int> soft = 0;
    std::atomic<int> hard = 0;
    plane.onExpired([&](std::uint32_t spi, const QHostAddress& destination, bool isHard) {
        if (spi != EspEnds::kToB + 0x100 || destination != m_hosts->address(Host::B))
            return;
        ++(isHard ? hard : soft);
        if (isHard)
            plane.removeSa(ends.sa(Host::A, false, spi).id);
    });
    ends.connect();
    EspSa limited = ends.sa(Host::A, false, EspEnds::kToB + 0x100); // the newest: it seals
    limited.packets = {3, 6};
    QVERIFY(plane.installSa(limited));
    EspSa other = ends.sa(Host::B, true, EspEnds::kToB + 0x100);
    QVERIFY(ends.plane(Host::B).installSa(other));
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B)));
    QVERIFY(eventually([&] { return soft == 1; }));
    QCOMPARE(hard.load(), 0);
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B)));
    QVERIFY(eventually([&] { return hard == 1; }));
    QCOMPARE(soft.load(), 1);
    QVERIFY(!plane.countSa(limited.id));

    EspSa timed = ends.sa(Host::A, true, EspEnds::kToA + 0x100);
    timed.seconds = {1, 2};
    std::atomic<int> told = 0;
    plane.onExpired([&](std::uint32_t spi, const QHostAddress& destination, bool) {
        if (spi == timed.id.spi && destination == m_hosts->address(Host::A))
            ++told;
    });
    QVERIFY(plane.installSa(timed));
    QVERIFY(eventually([&] { return told == 2; }));
}

void TstEspDataPlane::deletedLinkComesBackWithTheNextPolicy()
{
    EspEnds ends(*m_hosts, {});
    ends.connect();
    EspDataPlane& plane = ends.plane(Host::A);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sallyport0 is gone")));
    m_hosts->ip(Host::A, QStringLiteral("link delete sallyport0"));
    QVERIFY(eventually([&] { return plane.link().isEmpty(); }));
    QVERIFY(!m_hosts->ping(Host::B, EspEnds::inner(Host::A))); // dropped, and counted
    QVERIFY(plane.report().tunDropped > 0);
    QVERIFY(plane.installPolicy(EspEnds::policy(EspPolicy::Direction::Out, false)));
    QCOMPARE(plane.link(), QStringLiteral("sallyport0"));
    m_hosts->ip(Host::A, QStringLiteral("address add %1/24 dev sallyport0").arg(EspEnds::inner(Host::A)));
    m_hosts->ip(Host::A, QStringLiteral("link set sallyport0 up"));
    QVERIFY(m_hosts->ping(Host::B, EspEnds::inner(Host::A)));
}

void TstEspDataPlane::floodOfForgeriesLeavesTrafficAlone()
{
    EspEnds ends(*m_hosts, {});
    ends.connect();
    EspDataPlane& plane = ends.plane(Host::B);
    const QByteArray unknown = QByteArray::fromHex("deadbeef00000001") + QByteArray(100, 'x');
    QByteArray forged = QByteArray::fromHex("0000100100000005") + QByteArray(100, 'x'); // of kToB
    sendFromA(ends.endpoint(Host::B), unknown, 20000);
    sendFromA(ends.endpoint(Host::B), forged, 20000);
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B)));
    const EspDataPlane::Report report = plane.report();
    QCOMPARE(report.engine.unknownSpi, 20000U);
    QCOMPARE(report.engine.notOpened, 20000U);
    QCOMPARE(report.tunDropped, 0U);
    QCOMPARE(report.controlDropped, 0U);
}

void TstEspDataPlane::endedPlaneLeavesNothing()
{
    const QByteArray before = m_hosts->ip(Host::A, QStringLiteral("link"));
    {
        EspEnds ends(*m_hosts, {});
        ends.connect();
        QVERIFY(m_hosts->ip(Host::A, QStringLiteral("link")) != before);
    }
    QCOMPARE(m_hosts->ip(Host::A, QStringLiteral("link")), before);
}

} // namespace
} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    const QCoreApplication application(argc, argv);
    sallyport::TstEspDataPlane test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_esp_data_plane.moc"
