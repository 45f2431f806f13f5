// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must stay as it is, and that it leaves in its place.
#include "reference_packets.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

namespace sallyport::esp {

using reference::Bytes;
using reference::coalesce;
using reference::completeChecksums;
using reference::makePacket;
using reference::Recorder;
using reference::Spec;
using reference::Written;

namespace {

constexpr std::size_t kSize = 100;

// The n-th packet of a stream, changed before it is made.
Bytes packetOf(Spec spec, std::uint32_t number, const std::function<void(Spec&)>& change = {})
{
    spec.payload.assign(kSize, static_cast<std::uint8_t>(number));
    spec.sequence += number * std::uint32_t(kSize);
    spec.id = static_cast<std::uint16_t>(spec.id + number);
    if (change)
        change(spec);
    return makePacket(spec);
}

// What is written of: two good packets, the one in question, two more good ones.
struct Around {
    std::vector<Bytes> packets;
    std::vector<std::size_t> counts;
    bool inOrder = false;
};

Around around(const Spec& spec, const Bytes& third)
{
    Around result;
    result.packets = {packetOf(spec, 0), packetOf(spec, 1), third, packetOf(spec, 3), packetOf(spec, 4)};
    Recorder recorder;
    coalesce(recorder, result.packets);
    for (const Written& written : recorder.written())
        result.counts.push_back(written.pieces);
    result.inOrder = !recorder.isBroken() && recorder.packets() == result.packets;
    return result;
}

using Counts = std::vector<std::size_t>;
using Change = std::function<void(Spec&)>;

} // namespace

class TestEspCoalescerOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPacketThatDiffersStaysApart_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<Change>("change");
        const auto both = [](const char* name, int protocol, const Change& change) {
            QTest::newRow((QByteArray("IPv4 ") + name).constData()) << 4 << protocol << change;
            QTest::newRow((QByteArray("IPv6 ") + name).constData()) << 6 << protocol << change;
        };
        const auto flag = [both](const char* name, int bit) {
            both(name, 6, [bit](Spec& spec) { spec.flags = static_cast<std::uint8_t>(spec.flags | bit); });
        };
        flag("FIN", 0x01);
        flag("SYN", 0x02);
        flag("RST", 0x04);
        flag("URG", 0x20);
        flag("ECE", 0x40);
        flag("CWR", 0x80);
        both("no ACK", 6, [](Spec& spec) { spec.flags = 0; });
        both("reserved bit", 6, [](Spec& spec) { spec.reserved = 1; });
        both("acknowledgment", 6, [](Spec& spec) { ++spec.acknowledgment; });
        both("window", 6, [](Spec& spec) { ++spec.window; });
        both("urgent pointer without URG", 6, [](Spec& spec) { spec.urgent = 1; });
        both("option", 6, [](Spec& spec) { spec.tcpOptions = {1, 1, 1, 1}; });
        both("a byte missing", 6, [](Spec& spec) { ++spec.sequence; });
        both("retransmitted", 6, [](Spec& spec) { spec.sequence -= std::uint32_t(kSize); });
        both("empty", 6, [](Spec& spec) { spec.payload.clear(); });
        both("empty", 17, [](Spec& spec) { spec.payload.clear(); });
        for (const int protocol : {6, 17}) {
            const QByteArray name = protocol == 6 ? " TCP" : " UDP";
            both(("ECN" + name).constData(), protocol, [](Spec& spec) { spec.trafficClass = 3; });
            both(("DSCP" + name).constData(), protocol, [](Spec& spec) { spec.trafficClass = 0xb8; });
            both(("hop limit" + name).constData(), protocol, [](Spec& spec) { spec.hopLimit = 63; });
            QTest::newRow(("no DF" + name).constData())
                << 4 << protocol << Change([](Spec& spec) { spec.fragment = 0; });
            QTest::newRow(("reserved flag" + name).constData())
                << 4 << protocol << Change([](Spec& spec) { spec.fragment = 0xc000; });
            QTest::newRow(("first fragment" + name).constData())
                << 4 << protocol << Change([](Spec& spec) { spec.fragment = 0x2000; });
            QTest::newRow(("later fragment" + name).constData())
                << 4 << protocol << Change([](Spec& spec) { spec.fragment = 0x0010; });
            QTest::newRow(("IPv4 options" + name).constData()) << 4 << protocol << Change([](Spec& spec) {
                spec.ipOptions = {1, 1, 1, 1};
            });
            QTest::newRow(("IPv6 extension" + name).constData())
                << 6 << protocol << Change([](Spec& spec) { spec.extension = Bytes(8); });
        }
    }
    void aPacketThatDiffersStaysApart()
    {
        QFETCH(const int, version);
        QFETCH(const int, protocol);
        QFETCH(const Change, change);
        Spec spec;
        spec.version = version;
        spec.protocol = static_cast<std::uint8_t>(protocol);
        const Around result = around(spec, packetOf(spec, 2, change));
        QVERIFY(result.inOrder);
        // It may begin a write of its own, but the packets behind it do not join it.
        QCOMPARE(result.counts, (Counts{2, 1, 2}));
    }

    void extensionsAndOptionsAreNeverMerged()
    {
        for (const std::uint8_t protocol : {kProtocolTcp, kProtocolUdp}) {
            for (const int version : {4, 6}) {
                Spec spec;
                spec.version = version;
                spec.protocol = protocol;
                spec.ipOptions = {1, 1, 1, 1};
                spec.extension = Bytes(8);
                QCOMPARE(around(spec, packetOf(spec, 2)).counts, Counts(5, 1));
            }
        }
    }

    void flagsBesideAckAndPshAreNeverMerged()
    {
        for (const int flag : {0x01, 0x02, 0x04, 0x20, 0x40, 0x80}) {
            Spec spec;
            spec.flags = static_cast<std::uint8_t>(spec.flags | flag);
            QCOMPARE(around(spec, packetOf(spec, 2)).counts, Counts(5, 1));
        }
        for (const std::uint8_t bit : {std::uint8_t(1), std::uint8_t(8)}) {
            Spec spec;
            spec.reserved = bit;
            QCOMPARE(around(spec, packetOf(spec, 2)).counts, Counts(5, 1));
        }
    }

    void whatArrivesDamagedLeavesDamaged_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("place");
        QTest::newRow("IPv4 header") << 4 << 6 << 10;
        QTest::newRow("TCP checksum") << 4 << 6 << 36;
        QTest::newRow("TCP payload") << 4 << 6 << 139;
        QTest::newRow("TCP over IPv6") << 6 << 6 << 100;
        QTest::newRow("UDP checksum") << 4 << 17 << 26;
        QTest::newRow("UDP payload") << 4 << 17 << 100;
        QTest::newRow("UDP over IPv6") << 6 << 17 << 100;
    }
    void whatArrivesDamagedLeavesDamaged()
    {
        QFETCH(const int, version);
        QFETCH(const int, protocol);
        QFETCH(const int, place);
        Spec spec;
        spec.version = version;
        spec.protocol = static_cast<std::uint8_t>(protocol);
        Bytes third = packetOf(spec, 2);
        third[std::size_t(place)] ^= 0x10;
        const Around result = around(spec, third);
        QVERIFY(result.inOrder);
        QCOMPARE(result.counts, (Counts{2, 1, 2}));

        Recorder recorder;
        Coalescer coalescer(recorder, {});
        QCOMPARE(coalescer.add(third, *viewPacket(third)), CoalesceResult::BadChecksum);
        Bytes good = packetOf(spec, 2);
        QCOMPARE(coalescer.add(good, *viewPacket(good)), CoalesceResult::Taken);
    }

    void udpWithoutAChecksumIsNotMerged()
    {
        for (const int version : {4, 6}) {
            Spec spec;
            spec.version = version;
            spec.protocol = kProtocolUdp;
            Bytes third = packetOf(spec, 2);
            const std::size_t field = viewPacket(third)->transportOffset + 6u;
            // Even if zero is what the sum comes to: the first two bytes of payload take the checksum's part.
            for (const std::uint16_t payload : {std::uint16_t(0x0202), load16(&third[field])}) {
                store16(&third[field], 0);
                store16(&third[field + 2], payload == 0x0202 ? 0x0202 : payload + 0x0202 + (payload + 0x0202 > 0xffff));
                const Around result = around(spec, third);
                QVERIFY(result.inOrder);
                QCOMPARE(result.counts, (Counts{2, 1, 2}));
                Recorder recorder;
                Coalescer coalescer(recorder, {});
                QCOMPARE(coalescer.add(third, *viewPacket(third)), CoalesceResult::Taken); // not a bad checksum
            }
        }
    }

    void udpThatLiesAboutItsLengthIsNotMerged()
    {
        Spec spec;
        spec.protocol = kProtocolUdp;
        Bytes third = packetOf(spec, 2);
        store16(&third[24], 8 + kSize - 1);
        completeChecksums(third);
        const Around result = around(spec, third);
        QVERIFY(result.inOrder);
        QCOMPARE(result.counts, (Counts{2, 1, 2}));
    }

    void reorderedPacketsLeaveAsTheyCame()
    {
        const std::vector<Bytes> packets = {packetOf({}, 0), packetOf({}, 2), packetOf({}, 1),
                                            packetOf({}, 3), packetOf({}, 4), packetOf({}, 4)};
        Recorder recorder;
        coalesce(recorder, packets);
        QCOMPARE(recorder.packets(), packets);
        QCOMPARE(recorder.written().size(), std::size_t(5));
    }

    void aFragmentDoesNotOvertakeAnythingBetweenItsHosts()
    {
        Spec other;
        other.destinationPort = 80;
        Spec elsewhere;
        elsewhere.destinationHost = 9;
        Recorder recorder;
        const Bytes fragment = packetOf({}, 5, [](Spec& spec) { spec.fragment = 0x0010; });
        coalesce(recorder, {packetOf({}, 0), packetOf(other, 0), packetOf(elsewhere, 0), fragment, packetOf({}, 1),
                            packetOf(elsewhere, 1)});
        const std::vector<Bytes> packets = recorder.packets();
        const auto place = [&packets](const Bytes& packet) {
            return std::find(packets.begin(), packets.end(), packet) - packets.begin();
        };
        QCOMPARE(packets.size(), std::size_t(6));
        QVERIFY(place(packetOf({}, 0)) < place(fragment));
        QVERIFY(place(packetOf(other, 0)) < place(fragment));
        QVERIFY(place(fragment) < place(packetOf({}, 1)));
        QCOMPARE(recorder.written().size(), std::size_t(5)); // the other hosts' two are one
    }

    void whatIsNeitherTcpNorUdpPasses()
    {
        Spec icmp;
        icmp.protocol = kProtocolIcmp4;
        const Around result = around(icmp, packetOf(icmp, 2));
        QVERIFY(result.inOrder);
        QCOMPARE(result.counts, Counts(5, 1));
    }

    void anotherFlowDoesNotEndAMerge_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("source port") << Change([](Spec& spec) { ++spec.sourcePort; });
        QTest::newRow("destination port") << Change([](Spec& spec) { ++spec.destinationPort; });
        QTest::newRow("source") << Change([](Spec& spec) { ++spec.sourceHost; });
        QTest::newRow("destination") << Change([](Spec& spec) { ++spec.destinationHost; });
        QTest::newRow("protocol") << Change([](Spec& spec) { spec.protocol = kProtocolUdp; });
        QTest::newRow("version") << Change([](Spec& spec) { spec.version = 6; });
    }
    void anotherFlowDoesNotEndAMerge()
    {
        QFETCH(const Change, change);
        Recorder recorder;
        coalesce(recorder, {packetOf({}, 0), packetOf({}, 1, change), packetOf({}, 1)});
        QVERIFY(!recorder.isBroken());
        QCOMPARE(recorder.written().size(), std::size_t(2));
        QCOMPARE(recorder.written()[0].pieces + recorder.written()[1].pieces, std::size_t(3));
    }

    void theFlowThatWaitedLongestMakesRoom()
    {
        Recorder recorder;
        Coalescer coalescer(recorder, {});
        std::vector<Bytes> packets;
        for (std::size_t i = 0; i <= Coalescer::kFlows; ++i)
            packets.push_back(packetOf({}, 0, [i](Spec& spec) { spec.sourcePort = static_cast<std::uint16_t>(i); }));
        for (Bytes& packet : packets)
            coalescer.add(packet, *viewPacket(packet));
        QCOMPARE(recorder.written().size(), std::size_t(1));
        QCOMPARE(recorder.written()[0].packet, packets[0]);
        coalescer.flush();
        QCOMPARE(recorder.written().size(), Coalescer::kFlows + 1);
        coalescer.flush();
        QCOMPARE(recorder.written().size(), Coalescer::kFlows + 1);
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspCoalescerOrder)
#include "tst_esp_coalescer_order.moc"
