// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/udp_channel.h"

#include "isolated_machine.h"
#include "two_hosts.h"

#include <QCoreApplication>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>
#include <vector>

namespace sallyport {
namespace {

struct Arrival {
    std::vector<std::uint8_t> octets;
    esp::OuterPath path;
    std::uint8_t trafficClass = 0;
};

esp::Address addressOf(const QHostAddress& address)
{
    esp::Address result;
    result.isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (result.isV6) {
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::memcpy(result.octets.data(), octets.c, sizeof octets.c);
    } else {
        const quint32 octets = htonl(address.toIPv4Address());
        std::memcpy(result.octets.data(), &octets, sizeof octets);
    }
    return result;
}

// Packets of segmentSize octets, each with its number in front, and a shorter one behind.
std::vector<std::uint8_t> numbered(std::size_t count, std::size_t segmentSize, std::size_t tail)
{
    std::vector<std::uint8_t> octets(count * segmentSize + tail);
    for (std::size_t i = 0; i * segmentSize < octets.size(); ++i)
        octets[i * segmentSize] = static_cast<std::uint8_t>(i);
    return octets;
}

std::vector<Arrival> takeAll(UdpChannel& channel, std::size_t count)
{
    std::vector<Arrival> arrivals;
    const UdpChannel::Received keep = [&arrivals](std::span<std::uint8_t> datagram, const esp::OuterPath& path,
                                                  std::uint8_t trafficClass) {
        arrivals.push_back({{datagram.begin(), datagram.end()}, path, trafficClass});
    };
    eventually([&] {
        while (channel.receive(keep)) {
        }
        return arrivals.size() >= count;
    });
    return arrivals;
}

class TstUdpChannel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hosts = std::make_unique<TwoHosts>(); }
    void init() { m_hosts->setMtu(1500); }
    void batchArrivesWithEachOffload_data();
    void batchArrivesWithEachOffload();
    void longBatchIsSplit();
    void leavesFromTheAddressOfThePath();
    void gsoThatIsRefusedIsGivenUp();
    void addressThatIsGoneDoesNotEndGso();
    void tooBigIsTold_data();
    void tooBigIsTold();
    void fragmentsAreAllowedForNarrowPaths();
    void largeControlGoesInFragments();
    void controlThatAsksForTheMtuGoesWholeOrNotAtAll();
    void closedPortIsNoError();
    void portThatIsTakenIsAnError();

private:
    UdpChannel open(Host host, const UdpSettings& settings) const
    {
        std::optional<UdpChannel> channel;
        m_hosts->at(host, [&] {
            Result<UdpChannel> opened = UdpChannel::open(settings);
            if (opened)
                channel = std::move(*opened);
        });
        return std::move(*channel);
    }

    esp::OuterPath path(const UdpChannel& from, const UdpChannel& to, bool isV6) const
    {
        return {{addressOf(m_hosts->address(Host::A, isV6)), from.port()},
                {addressOf(m_hosts->address(Host::B, isV6)), to.port()}};
    }

    std::unique_ptr<TwoHosts> m_hosts;
};

void TstUdpChannel::batchArrivesWithEachOffload_data()
{
    QTest::addColumn<bool>("isV6");
    QTest::addColumn<bool>("gso");
    QTest::addColumn<bool>("gro");
    for (const bool isV6 : {false, true}) {
        const char* family = isV6 ? "IPv6" : "IPv4";
        QTest::addRow("%s", family) << isV6 << true << true;
        QTest::addRow("%s no GSO", family) << isV6 << false << true;
        QTest::addRow("%s no GRO", family) << isV6 << true << false;
        QTest::addRow("%s neither", family) << isV6 << false << false;
    }
}

void TstUdpChannel::batchArrivesWithEachOffload()
{
    QFETCH(bool, isV6);
    QFETCH(bool, gso);
    QFETCH(bool, gro);
    UdpChannel a = open(Host::A, {isV6, 0, 0, {gso, gro}});
    UdpChannel b = open(Host::B, {isV6, 0, 0, {gso, gro}});
    QCOMPARE(a.offloads(), (UdpOffloads{gso, gro}));
    const auto octets = numbered(40, 1400, 300);
    const esp::OuterPath way = path(a, b, isV6);
    constexpr std::uint8_t kClass = 0xB9; // expedited forwarding, ECT(1)
    a.send({way, octets, 1400, kClass});
    QCOMPARE(a.counters().sent, 41U);

    const std::vector<Arrival> arrivals = takeAll(b, 41);
    QCOMPARE(arrivals.size(), 41U);
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        QCOMPARE(arrivals[i].octets.size(), i < 40 ? 1400U : 300U);
        QCOMPARE(arrivals[i].octets[0], static_cast<std::uint8_t>(i));
        QCOMPARE(arrivals[i].path.local, way.remote);
        QCOMPARE(arrivals[i].path.remote, way.local);
        QCOMPARE(arrivals[i].trafficClass, kClass);
    }
    QCOMPARE(b.counters().received, 41U);
}

void TstUdpChannel::longBatchIsSplit()
{
    UdpChannel a = open(Host::A, {});
    UdpChannel b = open(Host::B, {});
    const auto small = numbered(150, 100, 0);
    a.send({path(a, b, false), small, 100, 0});
    const auto large = numbered(100, 1400, 0);
    a.send({path(a, b, false), large, 1400, 0});
    QCOMPARE(a.counters().sent, 250U);
    QVERIFY(a.offloads().gso);
    QCOMPARE(takeAll(b, 250).size(), 250U);
}

void TstUdpChannel::leavesFromTheAddressOfThePath()
{
    m_hosts->ip(Host::A, QStringLiteral("address add 10.9.0.77/24 dev wire"));
    UdpChannel a = open(Host::A, {});
    UdpChannel b = open(Host::B, {});
    esp::OuterPath way = path(a, b, false);
    way.local.address = addressOf(QHostAddress(QStringLiteral("10.9.0.77")));
    const auto octets = numbered(1, 100, 0);
    a.send({way, octets, 100, 0});
    QVERIFY(a.sendControl(way, octets));
    const std::vector<Arrival> arrivals = takeAll(b, 2);
    m_hosts->ip(Host::A, QStringLiteral("address delete 10.9.0.77/24 dev wire"));
    QCOMPARE(arrivals.size(), 2U);
    QCOMPARE(arrivals[0].path.remote, way.local);
    QCOMPARE(arrivals[1].path.remote, way.local);
}

// A socket without checksums may not segment: the kernel says so at the first send, not before.
void TstUdpChannel::gsoThatIsRefusedIsGivenUp()
{
    UdpChannel a = open(Host::A, {});
    UdpChannel b = open(Host::B, {});
    const int on = 1;
    QCOMPARE(setsockopt(a.descriptor(), SOL_SOCKET, SO_NO_CHECK, &on, sizeof on), 0);
    QVERIFY(a.offloads().gso);
    const auto octets = numbered(20, 1400, 0);
    a.send({path(a, b, false), octets, 1400, 0});
    QVERIFY(!a.offloads().gso);
    QCOMPARE(takeAll(b, 20).size(), 20U); // none was lost by it
    a.send({path(a, b, false), octets, 1400, 0});
    QCOMPARE(takeAll(b, 20).size(), 20U);
    QCOMPARE(a.counters().notSent, 0U);
}

void TstUdpChannel::addressThatIsGoneDoesNotEndGso()
{
    UdpChannel a = open(Host::A, {});
    UdpChannel b = open(Host::B, {});
    esp::OuterPath way = path(a, b, false);
    way.local.address = addressOf(QHostAddress(QStringLiteral("10.9.0.99")));
    const auto octets = numbered(20, 1400, 0);
    m_hosts->at(Host::A, [&] { a.send({way, octets, 1400, 0}); });
    QCOMPARE(a.counters().notSent, 0U);
    QCOMPARE(a.counters().sent, 20U); // from another address of ours
    QVERIFY(a.offloads().gso);
    QVERIFY(!a.sendControl(way, octets));
    QCOMPARE(a.pathMtu(way), 0);
}

void TstUdpChannel::tooBigIsTold_data()
{
    QTest::addColumn<bool>("isV6");
    QTest::addColumn<bool>("gso");
    QTest::newRow("IPv4") << false << true;
    QTest::newRow("IPv6") << true << true;
    QTest::newRow("IPv4 no GSO") << false << false;
    QTest::newRow("IPv6 no GSO") << true << false;
}

void TstUdpChannel::tooBigIsTold()
{
    QFETCH(bool, isV6);
    QFETCH(bool, gso);
    UdpChannel a = open(Host::A, {isV6, 0, 0, {gso, true}});
    UdpChannel b = open(Host::B, {isV6, 0, 0, {}});
    m_hosts->setMtu(1300);
    int told = 0;
    a.onTooBig = [&told](const esp::OuterPath&, int mtu) { told = mtu; };
    const auto octets = numbered(20, 1400, 0);
    m_hosts->at(Host::A, [&] { a.send({path(a, b, isV6), octets, 1400, 0}); });
    QCOMPARE(told, 1300);
    QCOMPARE(a.counters().tooBig, 20U);
    QCOMPARE(a.counters().sent, 0U);
    QCOMPARE(a.offloads().gso, gso);
    const auto fitting = numbered(20, 1200, 0);
    a.send({path(a, b, isV6), fitting, 1200, 0});
    QCOMPARE(takeAll(b, 20).size(), 20U);
}

void TstUdpChannel::fragmentsAreAllowedForNarrowPaths()
{
    UdpChannel a = open(Host::A, {});
    UdpChannel b = open(Host::B, {});
    m_hosts->setMtu(1000);
    a.setFragments(Fragments::Allowed);
    const auto octets = numbered(20, 1400, 0);
    a.send({path(a, b, false), octets, 1400, 0});
    QCOMPARE(takeAll(b, 20).size(), 20U);
    a.setFragments(Fragments::Never);
    a.send({path(a, b, false), octets, 1400, 0});
    QCOMPARE(a.counters().tooBig, 20U);
}

void TstUdpChannel::largeControlGoesInFragments()
{
    for (const bool isV6 : {false, true}) {
        UdpChannel a = open(Host::A, {isV6, 0, 0, {}});
        UdpChannel b = open(Host::B, {isV6, 0, 0, {}});
        const auto message = numbered(1, 9000, 0);
        QVERIFY(a.sendControl(path(a, b, isV6), message));
        const std::vector<Arrival> arrivals = takeAll(b, 1);
        QCOMPARE(arrivals.size(), 1U);
        QCOMPARE(arrivals[0].octets, message);
        const auto octets = numbered(1, 1600, 0); // ESP does not go that way
        a.send({path(a, b, isV6), octets, 1600, 0});
        QCOMPARE(a.counters().tooBig, 1U);
    }
}

void TstUdpChannel::controlThatAsksForTheMtuGoesWholeOrNotAtAll()
{
    m_hosts->ip(Host::A, QStringLiteral("route add 10.9.0.2 dev wire mtu 600"));
    m_hosts->ip(Host::A, QStringLiteral("route add fd09::2 dev wire mtu 1290"));
    for (const bool isV6 : {false, true}) {
        UdpChannel a = open(Host::A, {isV6, 0, 0, {}});
        UdpChannel b = open(Host::B, {isV6, 0, 0, {}});
        const auto fits = numbered(1, 1452, 0);
        const auto tooLarge = numbered(1, 1473, 0); // for the wire
        for (const Fragments fragments : {Fragments::Never, Fragments::Allowed, Fragments::NeverByOurOwn}) {
            a.setFragments(fragments);
            QVERIFY(a.sendControl(path(a, b, isV6), fits, UdpChannel::Oversized::AsItIs));
            QCOMPARE(takeAll(b, 1).size(), 1U);
            QVERIFY(!a.sendControl(path(a, b, isV6), tooLarge, UdpChannel::Oversized::AsItIs));
        }
        // ESP believes the kernel, or not.
        a.send({path(a, b, isV6), fits, fits.size(), 0});
        QCOMPARE(takeAll(b, 1).size(), 1U);
        a.setFragments(Fragments::Never);
        a.send({path(a, b, isV6), fits, fits.size(), 0});
        QCOMPARE(a.counters().tooBig, 1U);
    }
    m_hosts->ip(Host::A, QStringLiteral("route del 10.9.0.2"));
    m_hosts->ip(Host::A, QStringLiteral("route del fd09::2"));
}

void TstUdpChannel::closedPortIsNoError()
{
    UdpChannel a = open(Host::A, {});
    UdpChannel b = open(Host::B, {});
    esp::OuterPath closed = path(a, b, false);
    closed.remote.port = 9;
    const auto octets = numbered(1, 100, 0);
    for (int i = 0; i < 3; ++i)
        a.send({closed, octets, 100, 0});
    QVERIFY(!a.receive([](std::span<std::uint8_t>, const esp::OuterPath&, std::uint8_t) {}));
    a.send({path(a, b, false), octets, 100, 0});
    QCOMPARE(takeAll(b, 1).size(), 1U);
}

void TstUdpChannel::portThatIsTakenIsAnError()
{
    const UdpChannel a = open(Host::A, {});
    m_hosts->at(Host::A, [&] {
        UdpSettings same;
        same.port = a.port();
        const Result<UdpChannel> second = UdpChannel::open(same);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::DataPlaneUnavailable);
    });
}

} // namespace
} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    const QCoreApplication application(argc, argv);
    sallyport::TstUdpChannel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_udp_channel.moc"
