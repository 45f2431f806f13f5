// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/tun_device.h"

#include "isolated_machine.h"
#include "two_hosts.h"

#include <QCoreApplication>
#include <QTest>

#include <array>
#include <cstring>

namespace sallyport {
namespace {

const QString kPattern = QStringLiteral("spt%d");

void ip(const QString& arguments)
{
    outputOf(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
}

void bringUp(const TunDevice& device)
{
    ip(QStringLiteral("link set %1 addrgenmode none").arg(device.name()));
    ip(QStringLiteral("address add 10.1.0.1/24 dev %1").arg(device.name()));
    ip(QStringLiteral("link set %1 up").arg(device.name()));
}

void putChecksum(std::span<std::uint8_t> octets, std::size_t place)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i + 1 < octets.size(); i += 2)
        sum += static_cast<std::uint32_t>(octets[i] << 8 | octets[i + 1]);
    while (sum >> 16 != 0)
        sum = (sum & 0xFFFF) + (sum >> 16);
    octets[place] = static_cast<std::uint8_t>(~sum >> 8);
    octets[place + 1] = static_cast<std::uint8_t>(~sum);
}

// From 10.1.0.2 to 10.1.0.1.
std::array<std::uint8_t, 36> echoRequest()
{
    std::array<std::uint8_t, 36> packet{0x45, 0, 0, 36, 0, 1, 0, 0, 64, 1, 0,   0,   10,  1,   0,   2,   10,  1,
                                        0,    1, 8, 0,  0, 0, 1, 2, 0,  1, 'e', 'c', 'h', 'o', 'e', 'c', 'h', 'o'};
    putChecksum(std::span(packet).first(20), 10);
    putChecksum(std::span(packet).subspan(20), 2);
    return packet;
}

// As two pieces, the way the coalescer hands them over.
bool writePacket(TunDevice& device, std::span<const std::uint8_t> packet)
{
    const std::array pieces{packet.first(20), packet.subspan(20)};
    esp::SuperPacket super;
    super.pieces = pieces;
    super.length = packet.size();
    return device.write(super);
}

class TstTunDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offloadsAreAtMostWhatWasWanted_data();
    void offloadsAreAtMostWhatWasWanted();
    void packetsGoThroughWithAndWithoutHeader_data();
    void packetsGoThroughWithAndWithoutHeader();
    void nothingIsWrittenUntilTheLinkIsUp();
    void anotherPieceTooManyIsRefused();
    void mtuAndSegmentsAreTheLinks();
    void deletedLinkIsAnError();
    void impossibleNameIsAnError();
};

void TstTunDevice::offloadsAreAtMostWhatWasWanted_data()
{
    QTest::addColumn<bool>("vnetHeader");
    QTest::addColumn<bool>("tso");
    QTest::addColumn<bool>("uso");
    QTest::newRow("all") << true << true << true;
    QTest::newRow("no USO") << true << true << false;
    QTest::newRow("no TSO") << true << false << true;
    QTest::newRow("header alone") << true << false << false;
    QTest::newRow("no header") << false << true << true;
}

void TstTunDevice::offloadsAreAtMostWhatWasWanted()
{
    QFETCH(bool, vnetHeader);
    QFETCH(bool, tso);
    QFETCH(bool, uso);
    const Result<TunDevice> device = TunDevice::open(kPattern, {vnetHeader, tso, uso});
    QVERIFY(device);
    const TunOffloads& found = device->offloads();
    QCOMPARE(found.vnetHeader, vnetHeader); // each kernel of this decade has the header and TSO
    QCOMPARE(found.tso, vnetHeader && tso);
    QVERIFY(!found.uso || (vnetHeader && uso));
    QCOMPARE(device->coalescing().tcp, found.tso);
    QCOMPARE(device->coalescing().udp, found.uso);
}

void TstTunDevice::packetsGoThroughWithAndWithoutHeader_data()
{
    QTest::addColumn<bool>("vnetHeader");
    QTest::newRow("header") << true;
    QTest::newRow("no header") << false;
}

void TstTunDevice::packetsGoThroughWithAndWithoutHeader()
{
    QFETCH(bool, vnetHeader);
    Result<TunDevice> device = TunDevice::open(kPattern, {vnetHeader, true, true});
    QVERIFY(device);
    bringUp(*device);
    std::array<std::uint8_t, TunDevice::kMaxPacket> buffer;
    esp::VnetHeader header;
    const Result<std::size_t> nothing = device->read(&header, buffer);
    QVERIFY(nothing);
    QCOMPARE(*nothing, std::size_t{0});

    const auto request = echoRequest();
    QVERIFY(writePacket(*device, request));
    std::size_t size = 0;
    QVERIFY(eventually([&] {
        const Result<std::size_t> taken = device->read(&header, buffer);
        size = taken ? *taken : 0;
        return size != 0;
    }));
    QCOMPARE(size, request.size());
    QCOMPARE(header.gsoType, esp::VnetHeader::kGsoNone);
    QCOMPARE(buffer[0], 0x45);
    QCOMPARE(buffer[20], 0); // the echo's reply
    QVERIFY(std::memcmp(&buffer[28], "echoecho", 8) == 0);
}

void TstTunDevice::nothingIsWrittenUntilTheLinkIsUp()
{
    Result<TunDevice> device = TunDevice::open(kPattern, {});
    QVERIFY(device);
    const auto request = echoRequest();
    QVERIFY(!writePacket(*device, request));
    bringUp(*device);
    QVERIFY(writePacket(*device, request));
}

void TstTunDevice::anotherPieceTooManyIsRefused()
{
    Result<TunDevice> device = TunDevice::open(kPattern, {});
    QVERIFY(device);
    bringUp(*device);
    const std::array<std::uint8_t, 1> octet{0x45};
    std::array<std::span<const std::uint8_t>, esp::Coalescer::kMaxPieces + 1> pieces;
    pieces.fill(octet);
    esp::SuperPacket super;
    super.pieces = pieces;
    super.length = pieces.size();
    QVERIFY(!device->write(super));
}

void TstTunDevice::mtuAndSegmentsAreTheLinks()
{
    Result<TunDevice> device = TunDevice::open(kPattern, {});
    QVERIFY(device);
    device->setMtu(1438);
    QCOMPARE(device->mtu(), 1438);
    device->setMtu(7); // refused, and logged
    QCOMPARE(device->mtu(), 1438);
    device->setMaxSegments(44);
    const QByteArray link = outputOf(
        QStringLiteral("ip"), {QStringLiteral("-d"), QStringLiteral("link"), QStringLiteral("show"), device->name()});
    QVERIFY2(link.contains("gso_max_segs 44 "), link.constData());
    QVERIFY2(link.contains("qlen 2000"), link.constData());
}

void TstTunDevice::deletedLinkIsAnError()
{
    Result<TunDevice> device = TunDevice::open(kPattern, {});
    QVERIFY(device);
    bringUp(*device);
    ip(QStringLiteral("link delete %1").arg(device->name()));
    std::array<std::uint8_t, 2048> buffer;
    esp::VnetHeader header;
    const Result<std::size_t> taken = device->read(&header, buffer);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::DataPlaneUnavailable);
    QVERIFY(!writePacket(*device, echoRequest()));
    QCOMPARE(device->mtu(), 0);
    device->setMtu(1400);
    device->setMaxSegments(44);
}

void TstTunDevice::impossibleNameIsAnError()
{
    const Result<TunDevice> device = TunDevice::open(QStringLiteral("not/a/name"), {});
    QVERIFY(!device);
    QCOMPARE(device.error().code, ErrorCode::DataPlaneUnavailable);
}

} // namespace
} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    const QCoreApplication application(argc, argv);
    sallyport::TstTunDevice test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tun_device.moc"
