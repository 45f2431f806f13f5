// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is merged, and that nothing is lost or changed by it. What is not merged, and the order:
// tst_esp_coalescer_order.
#include "platform/esp/segmenter.h"
#include "reference_packets.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

namespace sallyport::esp {

using reference::Bytes;
using reference::coalesce;
using reference::makePacket;
using reference::Recorder;
using reference::Spec;
using reference::Written;

namespace {

// `sizes` of payload behind each other.
std::vector<Bytes> stream(Spec spec, const std::vector<std::size_t>& sizes)
{
    std::vector<Bytes> packets;
    for (const std::size_t size : sizes) {
        spec.payload.assign(size, static_cast<std::uint8_t>(packets.size() + 1));
        packets.push_back(makePacket(spec));
        spec.sequence += static_cast<std::uint32_t>(size);
        ++spec.id;
    }
    return packets;
}

// How many packets each write merges.
std::vector<std::size_t> merged(const std::vector<Bytes>& packets, Coalescer::Offloads offloads = {})
{
    Recorder recorder;
    coalesce(recorder, packets, offloads);
    std::vector<std::size_t> counts;
    for (const Written& written : recorder.written())
        counts.push_back(written.pieces);
    return recorder.isBroken() ? std::vector<std::size_t>{} : counts;
}

using Counts = std::vector<std::size_t>;

std::vector<Bytes> segments(const VnetHeader& header, Bytes packet)
{
    std::vector<Bytes> all;
    Segmenter segmenter;
    if (segmenter.start(header, packet, *viewPacket(packet), 100000) != SegmentResult::Ready)
        return all;
    for (std::span<std::uint8_t> next = segmenter.next(); !next.empty(); next = segmenter.next())
        all.emplace_back(next.begin(), next.end());
    return all;
}

Bytes randomBytes(std::mt19937& random, std::size_t size)
{
    Bytes bytes(size);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    return bytes;
}

} // namespace

class TestEspCoalescer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStreamBecomesOneWrite_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("protocol");
        QTest::newRow("TCP over IPv4") << 4 << 6;
        QTest::newRow("TCP over IPv6") << 6 << 6;
        QTest::newRow("UDP over IPv4") << 4 << 17;
        QTest::newRow("UDP over IPv6") << 6 << 17;
    }
    void aStreamBecomesOneWrite()
    {
        QFETCH(const int, version);
        QFETCH(const int, protocol);
        Spec spec;
        spec.version = version;
        spec.protocol = static_cast<std::uint8_t>(protocol);
        spec.tcpOptions = {1, 1, 8, 10, 0, 0, 0, 1, 0, 0, 0, 2};
        const std::vector<Bytes> packets = stream(spec, {1001, 1001, 1001, 500});
        Recorder recorder;
        coalesce(recorder, packets);
        QVERIFY(!recorder.isBroken());
        QCOMPARE(recorder.written().size(), std::size_t(1));
        QCOMPARE(recorder.written()[0].header.gsoSize, std::uint16_t(1001));
        QCOMPARE(recorder.packets(), packets);
    }

    void whatIsCutComesTogetherAgain()
    {
        std::mt19937 random(6);
        for (int round = 0; round < 300; ++round) {
            Spec spec;
            spec.version = random() % 2 == 0 ? 4 : 6;
            spec.protocol = random() % 2 == 0 ? kProtocolUdp : kProtocolTcp;
            spec.fragment = random() % 2 == 0 ? 0x4000 : 0;
            spec.id = static_cast<std::uint16_t>(random());
            spec.sequence = static_cast<std::uint32_t>(random());
            spec.flags = random() % 2 == 0 ? 0x18 : 0x10;
            spec.tcpOptions = randomBytes(random, random() % 11 * 4);
            spec.payload = randomBytes(random, 2 + random() % 65000);
            VnetHeader header;
            header.gsoType = spec.protocol == kProtocolUdp ? VnetHeader::kGsoUdp
                             : spec.version == 4           ? VnetHeader::kGsoTcp4
                                                           : VnetHeader::kGsoTcp6;
            const std::size_t least = spec.payload.size() / Coalescer::kMaxPieces + 1;
            header.gsoSize = static_cast<std::uint16_t>(least + random() % 1400);
            const Bytes packet = makePacket(spec);
            const std::vector<Bytes> packets = segments(header, packet);
            Recorder recorder;
            coalesce(recorder, packets);
            QVERIFY(!recorder.isBroken());
            QCOMPARE(recorder.packets(), packets);
            QCOMPARE(recorder.written().size(), std::size_t(1));
            // The kernel's own packet, but for a checksum that it would have left unfinished.
            Bytes back = recorder.written()[0].packet;
            reference::completeChecksums(back);
            QCOMPARE(back, packet);
        }
    }

    void aShortOrPushedPacketIsTheLast()
    {
        Spec spec;
        QCOMPARE(merged(stream(spec, {100, 100, 99, 100, 100})), (Counts{3, 2}));
        QCOMPARE(merged(stream(spec, {100, 101, 101})), (Counts{1, 2}));
        std::vector<Bytes> packets = stream(spec, {100, 100, 100, 100, 100});
        packets[2][33] |= 0x08;
        reference::completeChecksums(packets[2]);
        QCOMPARE(merged(packets), (Counts{3, 2}));
        packets[0][33] |= 0x08;
        reference::completeChecksums(packets[0]);
        QCOMPARE(merged(packets), (Counts{1, 2, 2}));
        Recorder recorder;
        coalesce(recorder, packets);
        QCOMPARE(recorder.packets(), packets);
    }

    void aWriteEndsAt64Kilobytes()
    {
        for (const int version : {4, 6}) {
            Spec spec;
            spec.version = version;
            const std::size_t header = version == 4 ? 40 : 60;
            const std::size_t fits = (65535 - header) / 1398;
            QCOMPARE(merged(stream(spec, Counts(fits + 3, 1398))), (Counts{fits, 3}));
            // To the byte.
            QCOMPARE(merged(stream(spec, {30000, 30000, 65535 - header - 60000})), Counts{3});
            QCOMPARE(merged(stream(spec, {30000, 30000, 65536 - header - 60000})), (Counts{2, 1}));
        }
        QCOMPARE(merged(stream({}, {65535 - 40})), Counts{1});
    }

    void aWriteEndsAfterSoManyPieces()
    {
        for (const std::uint8_t protocol : {kProtocolTcp, kProtocolUdp}) {
            Spec spec;
            spec.protocol = protocol;
            QCOMPARE(merged(stream(spec, Counts(Coalescer::kMaxPieces * 2 + 1, 64))),
                     (Counts{Coalescer::kMaxPieces, Coalescer::kMaxPieces, 1}));
        }
    }

    void sequenceAndIdentificationWrapAround()
    {
        Spec spec;
        spec.sequence = 0xffffff00;
        spec.id = 0xfffe;
        spec.fragment = 0;
        QCOMPARE(merged(stream(spec, {200, 200, 200, 200})), Counts{4});
    }

    void identificationMattersWithoutDfOnly()
    {
        Spec spec;
        std::vector<Bytes> packets;
        for (int i = 0; i < 4; ++i) {
            packets.push_back(stream(spec, {100})[0]); // the same identification, as many senders give it
            spec.sequence += 100;
        }
        QCOMPARE(merged(packets), Counts{4});
        for (Bytes& packet : packets) {
            packet[6] = 0;
            reference::completeChecksums(packet);
        }
        QCOMPARE(merged(packets), (Counts{1, 1, 1, 1}));
    }

    void whatTheDeviceDoesNotTakeStaysApart()
    {
        Spec udp;
        udp.protocol = kProtocolUdp;
        QCOMPARE(merged(stream({}, {100, 100}), {true, false}), Counts{2});
        QCOMPARE(merged(stream(udp, {100, 100}), {true, false}), (Counts{1, 1}));
        QCOMPARE(merged(stream({}, {100, 100}), {false, true}), (Counts{1, 1}));
        QCOMPARE(merged(stream(udp, {100, 100}), {false, true}), Counts{2});
    }

    void aSinglePacketIsNotTouched()
    {
        std::vector<Bytes> packets = stream({}, {100});
        Bytes padded = packets[0];
        padded.resize(padded.size() + 200); // RFC 4303 section 2.7
        Recorder recorder;
        coalesce(recorder, {padded});
        QCOMPARE(recorder.written().size(), std::size_t(1));
        QCOMPARE(recorder.written()[0].packet, packets[0]);
        QCOMPARE(recorder.written()[0].header.flags, std::uint8_t(0));
        QCOMPARE(recorder.written()[0].header.gsoType, VnetHeader::kGsoNone);
    }

    void interleavedFlowsAreMergedEachForItself()
    {
        std::vector<std::vector<Bytes>> flows;
        for (std::size_t i = 0; i < Coalescer::kFlows; ++i) {
            Spec spec;
            spec.version = i % 2 == 0 ? 4 : 6;
            spec.protocol = i % 4 < 2 ? kProtocolTcp : kProtocolUdp;
            spec.sourcePort = static_cast<std::uint16_t>(2000 + i);
            flows.push_back(stream(spec, Counts(20, 100 + i)));
        }
        std::vector<Bytes> packets;
        for (std::size_t k = 0; k < 20; ++k) {
            for (const std::vector<Bytes>& flow : flows)
                packets.push_back(flow[k]);
        }
        QCOMPARE(merged(packets), Counts(Coalescer::kFlows, 20));
    }

    void moreFlowsThanPlacesLoseNothing()
    {
        std::mt19937 random(7);
        std::vector<Spec> flows(Coalescer::kFlows * 3);
        for (std::size_t i = 0; i < flows.size(); ++i) {
            flows[i].version = i % 2 == 0 ? 4 : 6;
            flows[i].destinationPort = static_cast<std::uint16_t>(i);
        }
        std::vector<Bytes> packets;
        std::map<std::uint16_t, std::vector<Bytes>> sent;
        for (int i = 0; i < 3000; ++i) {
            Spec& spec = flows[random() % flows.size()];
            const int burst = 1 + static_cast<int>(random() % 6);
            for (int k = 0; k < burst; ++k) {
                spec.payload = randomBytes(random, 64);
                packets.push_back(makePacket(spec));
                sent[spec.destinationPort].push_back(packets.back());
                spec.sequence += 64;
                ++spec.id;
            }
        }
        Recorder recorder;
        coalesce(recorder, packets);
        QVERIFY(!recorder.isBroken());
        QVERIFY(recorder.written().size() < packets.size());
        std::map<std::uint16_t, std::vector<Bytes>> arrived;
        for (const Bytes& packet : recorder.packets())
            arrived[viewPacket(packet)->destinationPort].push_back(packet);
        QCOMPARE(arrived, sent);
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspCoalescer)
#include "tst_esp_coalescer.moc"
