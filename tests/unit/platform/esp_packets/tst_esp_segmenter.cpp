// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/checksum.h"
#include "platform/esp/segmenter.h"
#include "reference_packets.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace sallyport::esp {

using reference::Bytes;
using reference::completeChecksums;
using reference::isSound;
using reference::makePacket;
using reference::Spec;

namespace {

constexpr std::size_t kNoLimit = 100000;

struct Cut {
    SegmentResult result = SegmentResult::Ready;
    std::vector<Bytes> packets;
};

// Each packet is taken, then spoilt with what follows it as far as a trailer goes, as sealing does.
Cut segment(const VnetHeader& header, Bytes packet, std::size_t maxLength = kNoLimit)
{
    constexpr std::size_t kTrailer = 17;
    Cut cut;
    const auto view = viewPacket(packet);
    if (!view)
        return cut;
    const std::size_t size = packet.size();
    packet.resize(size + kTrailer);
    Segmenter segmenter;
    cut.result = segmenter.start(header, std::span(packet).first(size), *view, maxLength);
    for (std::size_t left = segmenter.packetsLeft(); left > 0; --left) {
        if (segmenter.packetsLeft() != left)
            return {};
        const std::span<std::uint8_t> next = segmenter.next();
        cut.packets.emplace_back(next.begin(), next.end());
        std::uint8_t* const behind = next.data() + next.size();
        const Bytes saved(behind, behind + kTrailer);
        std::fill(next.data(), behind + kTrailer, std::uint8_t(0xee));
        std::copy(saved.begin(), saved.end(), behind);
    }
    if (!segmenter.next().empty())
        return {};
    return cut;
}

VnetHeader offload(const Spec& spec, std::size_t size)
{
    VnetHeader header;
    header.flags = VnetHeader::kNeedsChecksum;
    header.gsoType = spec.protocol == kProtocolUdp ? VnetHeader::kGsoUdp
                     : spec.version == 4           ? VnetHeader::kGsoTcp4
                                                   : VnetHeader::kGsoTcp6;
    header.gsoSize = static_cast<std::uint16_t>(size);
    header.headerLength = 0xdead; // nobody may use it
    return header;
}

Bytes counting(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    return bytes;
}

Spec randomSpec(std::mt19937& random)
{
    Spec spec;
    spec.version = random() % 2 == 0 ? 4 : 6;
    spec.protocol = random() % 3 == 0 ? kProtocolUdp : kProtocolTcp;
    spec.trafficClass = static_cast<std::uint8_t>(random());
    spec.id = static_cast<std::uint16_t>(random());
    spec.fragment = random() % 2 == 0 ? 0x4000 : 0;
    spec.sequence = static_cast<std::uint32_t>(random());
    spec.flags = static_cast<std::uint8_t>(random() & 0xf9); // neither SYN nor RST
    spec.urgent = static_cast<std::uint16_t>(random() % 5000);
    spec.tcpOptions = counting(random() % 11 * 4);
    if (random() % 4 == 0)
        spec.ipOptions = Bytes(random() % 11 * 4, 1);
    if (random() % 4 == 0)
        spec.extension = Bytes(random() % 33 * 8, 1);
    spec.payload = counting(random() % 9000);
    if (random() % 20 == 0)
        spec.payload = counting(65535 - 400);
    return spec;
}

} // namespace

class TestEspSegmenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomSuperPacketsAreCutAsTheReferenceCutsThem()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 1500; ++round) {
            const Spec spec = randomSpec(random);
            const std::size_t size = round % 50 == 0 ? 1 + random() % 20 : 100 + random() % 1500;
            if (spec.payload.size() / size > 3000)
                continue;
            const Bytes packet = makePacket(spec);
            const Cut cut = segment(offload(spec, size), packet);
            QCOMPARE(cut.result, SegmentResult::Ready);
            QCOMPARE(cut.packets, reference::cut(offload(spec, size), packet));
            QVERIFY(std::all_of(cut.packets.begin(), cut.packets.end(), isSound));
        }
    }

    void flagsGoWhereTheyBelong()
    {
        Spec spec;
        spec.flags = 0xd9; // CWR, ECE, ACK, PSH, FIN
        spec.payload = counting(3000);
        VnetHeader header = offload(spec, 1000);
        header.gsoType |= VnetHeader::kGsoEcn;
        const Cut cut = segment(header, makePacket(spec));
        QCOMPARE(cut.packets.size(), std::size_t(3));
        QCOMPARE(cut.packets[0][33], std::uint8_t(0xd0));
        QCOMPARE(cut.packets[1][33], std::uint8_t(0x50));
        QCOMPARE(cut.packets[2][33], std::uint8_t(0x59));
    }

    void theUrgentPointerKeepsItsPlace()
    {
        Spec spec;
        spec.flags = 0x30;
        spec.urgent = 1500;
        spec.payload = counting(3000);
        const Cut cut = segment(offload(spec, 1000), makePacket(spec));
        QCOMPARE(load16(&cut.packets[0][38]), std::uint16_t(1500));
        QCOMPARE(load16(&cut.packets[1][38]), std::uint16_t(500));
        QCOMPARE(cut.packets[1][33], std::uint8_t(0x30));
        QCOMPARE(load16(&cut.packets[2][38]), std::uint16_t(0));
        QCOMPARE(cut.packets[2][33], std::uint8_t(0x10));
    }

    void numbersWrapAround()
    {
        Spec spec;
        spec.id = 0xffff;
        spec.sequence = 0xfffffff0;
        spec.payload = counting(2000);
        const Cut cut = segment(offload(spec, 1000), makePacket(spec));
        QCOMPARE(load16(&cut.packets[1][4]), std::uint16_t(0));
        QCOMPARE(load32(&cut.packets[1][24]), std::uint32_t(1000 - 16));
    }

    void aDatagramThatSumsToZeroSaysAllOnes()
    {
        Spec spec;
        spec.protocol = kProtocolUdp;
        spec.payload = {0, 0, 1, 2};
        const VnetHeader header = offload(spec, 2);
        Bytes packet = makePacket(spec);
        // The first datagram's payload becomes its own checksum, so that its sum is zero.
        const Bytes first = segment(header, packet).packets[0];
        packet[28] = first[26];
        packet[29] = first[27];
        QCOMPARE(load16(&segment(header, packet).packets[0][26]), std::uint16_t(0xffff));
    }

    void tcpIsCutSmallerIfTheTunnelNeedsIt()
    {
        Spec spec;
        spec.version = 6;
        spec.payload = counting(10001);
        const Cut cut = segment(offload(spec, 1440), makePacket(spec), 1280);
        QCOMPARE(cut.result, SegmentResult::Ready);
        QCOMPARE(cut.packets, reference::cut(offload(spec, 1440), makePacket(spec), 1220));
        QCOMPARE(cut.packets[0].size(), std::size_t(1280));
        QCOMPARE(segment(offload(spec, 1440), makePacket(spec), 60).result, SegmentResult::TooLong);
        QCOMPARE(segment(offload(spec, 1440), makePacket(spec), 61).packets.size(), std::size_t(10001));
    }

    void whatMayNotBeCutIsTooLong()
    {
        Spec spec;
        spec.protocol = kProtocolUdp;
        spec.payload = counting(5000);
        QCOMPARE(segment(offload(spec, 1400), makePacket(spec), 1427).result, SegmentResult::TooLong);
        QCOMPARE(segment(offload(spec, 1400), makePacket(spec), 1428).result, SegmentResult::Ready);
        QCOMPARE(segment({}, makePacket(spec), 5027).result, SegmentResult::TooLong);
        QCOMPARE(segment({}, makePacket(spec), 5027).packets.size(), std::size_t(0));
        QCOMPARE(segment({}, makePacket(spec), 5028).result, SegmentResult::Ready);
    }

    void aPacketWithoutOffloadsIsItself()
    {
        Spec spec;
        spec.payload = counting(100);
        spec.fragment = 0x2001;
        const Bytes packet = makePacket(spec);
        QCOMPARE(segment({}, packet).packets, std::vector<Bytes>{packet});
        Bytes padded = packet;
        padded.resize(padded.size() + 50);
        QCOMPARE(segment({}, padded).packets, std::vector<Bytes>{packet});
    }

    void anUnfinishedChecksumIsFinished_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("size");
        for (const int version : {4, 6}) {
            for (const int protocol : {6, 17}) {
                for (const int size : {0, 1, 31, 1372}) {
                    const QByteArray name = "v" + QByteArray::number(version) + ' ' + QByteArray::number(protocol) +
                                            ' ' + QByteArray::number(size);
                    QTest::newRow(name.constData()) << version << protocol << size;
                }
            }
        }
    }
    void anUnfinishedChecksumIsFinished()
    {
        QFETCH(const int, version);
        QFETCH(const int, protocol);
        QFETCH(const int, size);
        Spec spec;
        spec.version = version;
        spec.protocol = static_cast<std::uint8_t>(protocol);
        spec.payload = counting(std::size_t(size));
        const Bytes finished = makePacket(spec);
        const auto view = viewPacket(finished);
        VnetHeader header;
        header.flags = VnetHeader::kNeedsChecksum;
        header.checksumStart = view->transportOffset;
        header.checksumOffset = protocol == 6 ? 16 : 6;
        // As the kernel leaves it: the sum of the pseudo-header.
        Bytes packet = finished;
        std::uint8_t* const field = &packet[header.checksumStart + header.checksumOffset];
        store16(field, foldSum(sumPseudoHeader(addressesOf(*view, packet.data()), view->protocol,
                                               view->length - view->transportOffset)));
        QCOMPARE(segment(header, packet).packets, std::vector<Bytes>{finished});
    }

    void aFinishedSumOfZeroIsWrittenAsAllOnes()
    {
        Spec spec;
        spec.protocol = kProtocolUdp;
        spec.payload = {0, 0};
        Bytes packet = makePacket(spec);
        VnetHeader header{VnetHeader::kNeedsChecksum, 0, 0, 0, 20, 6};
        store16(&packet[26], 0);
        store16(&packet[26], 0xffff & ~load16(&segment(header, packet).packets[0][26]));
        // Whatever stands in the field counts, so the complement of its own result makes the sum all ones.
        const Bytes done = segment(header, packet).packets[0];
        store16(&packet[26], 0);
        store16(&packet[28], load16(&segment(header, packet).packets[0][26]));
        QCOMPARE(load16(&segment(header, packet).packets[0][26]), std::uint16_t(0xffff));
        QVERIFY(load16(&done[26]) != 0);
    }

    void aChecksumOutsideOfThePacketIsRefused()
    {
        Spec spec;
        spec.payload = counting(10);
        const Bytes packet = makePacket(spec); // 50 bytes
        for (const auto& [start, offset, result] :
             {std::tuple(20, 28, SegmentResult::Ready), std::tuple(20, 29, SegmentResult::BadChecksumPlace),
              std::tuple(19, 16, SegmentResult::BadChecksumPlace), std::tuple(0, 10, SegmentResult::BadChecksumPlace),
              std::tuple(48, 0, SegmentResult::Ready), std::tuple(49, 0, SegmentResult::BadChecksumPlace),
              std::tuple(65535, 65535, SegmentResult::BadChecksumPlace)}) {
            const VnetHeader header{VnetHeader::kNeedsChecksum,        0, 0, 0, static_cast<std::uint16_t>(start),
                                    static_cast<std::uint16_t>(offset)};
            QCOMPARE(segment(header, packet).result, result);
        }
    }

    void anOffloadThatDoesNotFitIsRefused()
    {
        Spec tcp;
        tcp.payload = counting(3000);
        Spec udp = tcp;
        udp.protocol = kProtocolUdp;
        Spec tcp6 = tcp;
        tcp6.version = 6;
        const auto refused = [](const Spec& spec, std::uint8_t type, std::uint16_t size = 1000) {
            VnetHeader header = offload(spec, size);
            header.gsoType = type;
            return segment(header, makePacket(spec)).result == SegmentResult::BadOffload;
        };
        QVERIFY(refused(tcp, VnetHeader::kGsoTcp4, 0));
        QVERIFY(refused(udp, VnetHeader::kGsoUdp, 0));
        QVERIFY(refused(tcp, VnetHeader::kGsoTcp6));
        QVERIFY(refused(tcp6, VnetHeader::kGsoTcp4));
        QVERIFY(refused(tcp, VnetHeader::kGsoUdp));
        QVERIFY(refused(udp, VnetHeader::kGsoTcp4));
        QVERIFY(refused(udp, VnetHeader::kGsoUdp | VnetHeader::kGsoEcn));
        QVERIFY(refused(tcp, 3)); // UFO
        QVERIFY(refused(tcp, 0x7f));
        QVERIFY(!refused(tcp, VnetHeader::kGsoTcp4));
        QVERIFY(!refused(udp, VnetHeader::kGsoUdp));
        for (const int flag : {0x02, 0x04}) {
            Spec spec = tcp;
            spec.flags = static_cast<std::uint8_t>(spec.flags | flag);
            QVERIFY(refused(spec, VnetHeader::kGsoTcp4));
        }
        Spec fragment = tcp;
        fragment.fragment = 0x2000;
        QVERIFY(refused(fragment, VnetHeader::kGsoTcp4));
        Spec icmp = tcp;
        icmp.protocol = kProtocolIcmp4;
        QVERIFY(refused(icmp, VnetHeader::kGsoTcp4));
    }

    void onePacketOrNoneUnderAnOffload()
    {
        Spec spec;
        QCOMPARE(segment(offload(spec, 1000), makePacket(spec)).packets, std::vector<Bytes>{makePacket(spec)});
        spec.payload = counting(1000);
        QCOMPARE(segment(offload(spec, 1000), makePacket(spec)).packets, std::vector<Bytes>{makePacket(spec)});
        QCOMPARE(segment(offload(spec, 65535), makePacket(spec)).packets, std::vector<Bytes>{makePacket(spec)});
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspSegmenter)
#include "tst_esp_segmenter.moc"
