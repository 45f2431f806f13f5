// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/outer_header.h"

#include "platform/esp/big_endian.h"
#include "platform/esp/checksum.h"

#include "esp_samples.h"

#include <QTest>

using namespace sallyport::esp;

namespace {

constexpr std::uint8_t kDscp = 0xb8; // EF

Bytes packetWithClass(int version, std::uint8_t value)
{
    Bytes packet = innerPacket(version, 60);
    if (version == 4) {
        packet[1] = value;
        store16(&packet[10], 0);
        store16(&packet[10], checksumOf(sumBytes(packet.data(), 20)));
    } else {
        packet[0] = static_cast<std::uint8_t>(0x60 | value >> 4);
        packet[1] = static_cast<std::uint8_t>(value << 4 | 0x0a);
    }
    return packet;
}

} // namespace

class TestOuterHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClassIsReadOfBothVersions();
    void dontFragmentIsObeyed();
    void congestionIsTakenOver_data();
    void congestionIsTakenOver();
};

void TestOuterHeader::theClassIsReadOfBothVersions()
{
    for (int value = 0; value < 256; ++value) {
        QCOMPARE(trafficClass(packetWithClass(4, static_cast<std::uint8_t>(value))), value);
        QCOMPARE(trafficClass(packetWithClass(6, static_cast<std::uint8_t>(value))), value);
    }
}

void TestOuterHeader::dontFragmentIsObeyed()
{
    Bytes packet = innerPacket(4, 40);
    packet[6] = 0x40;
    QVERIFY(forbidsFragments(packet));
    packet[6] = 0xbf;
    QVERIFY(!forbidsFragments(packet));
    QVERIFY(forbidsFragments(innerPacket(6, 60)));
}

// RFC 6040 section 4.2, figure 4: rows are the inner ECN, columns the outer one. -1: drop.
void TestOuterHeader::congestionIsTakenOver_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("inner");
    QTest::addColumn<int>("outer");
    QTest::addColumn<int>("result");
    constexpr int kNot = 0, kEct1 = 1, kEct0 = 2, kCe = 3;
    const int table[4][4] = {
        // outer: Not-ECT, ECT(1), ECT(0), CE
        {kNot, kNot, kNot, -1},     // inner Not-ECT
        {kEct1, kEct1, kEct1, kCe}, // inner ECT(1)
        {kEct0, kEct1, kEct0, kCe}, // inner ECT(0)
        {kCe, kCe, kCe, kCe},       // inner CE
    };
    for (const int version : {4, 6}) {
        for (int inner = 0; inner < 4; ++inner) {
            for (int outer = 0; outer < 4; ++outer)
                QTest::addRow("ipv%d, %d in %d", version, inner, outer)
                    << version << inner << outer << table[inner][outer];
        }
    }
}

void TestOuterHeader::congestionIsTakenOver()
{
    QFETCH(int, version);
    QFETCH(int, inner);
    QFETCH(int, outer);
    QFETCH(int, result);
    const Bytes before = packetWithClass(version, static_cast<std::uint8_t>(kDscp | inner));
    Bytes packet = before;
    // The outer DSCP is nobody's but the network's.
    QCOMPARE(takeOverCongestion(packet, static_cast<std::uint8_t>(0x20 | outer)), result >= 0);
    const Bytes expected = result < 0 ? before : packetWithClass(version, static_cast<std::uint8_t>(kDscp | result));
    QCOMPARE(packet, expected); // with the checksum that a whole reckoning gives, and the IPv6 flow label untouched
}

QTEST_APPLESS_MAIN(TestOuterHeader)
#include "tst_outer_header.moc"
