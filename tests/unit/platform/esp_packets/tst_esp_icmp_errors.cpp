// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/icmp_errors.h"
#include "reference_packets.h"

#include <QTest>

#include <algorithm>

namespace sallyport::esp {

using reference::append;
using reference::Bytes;
using reference::makePacket;
using reference::slowChecksum;
using reference::Spec;

namespace {

Bytes errorFor(const Bytes& packet, std::size_t mtu)
{
    IcmpError error;
    error.fill(0xaa);
    const std::size_t length = makePacketTooBig(packet, *viewPacket(packet), mtu, error);
    return Bytes(error.begin(), error.begin() + long(length));
}

Spec longSpec(int version = 4)
{
    Spec spec;
    spec.version = version;
    spec.payload = Bytes(1400, 0x5a);
    return spec;
}

Bytes icmp(int version, std::uint8_t type)
{
    Spec spec = longSpec(version);
    spec.protocol = version == 4 ? kProtocolIcmp4 : kProtocolIcmp6;
    spec.payload[0] = type;
    return makePacket(spec);
}

} // namespace

class TestEspIcmpErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fragmentationNeededIsWhatTheRfcsSay()
    {
        const Bytes packet = makePacket(longSpec());
        const Bytes error = errorFor(packet, 1399);
        QCOMPARE(error.size(), std::size_t(576));
        const auto view = viewPacket(error);
        QVERIFY(view && view->length == error.size());
        QCOMPARE(view->protocol, kProtocolIcmp4);
        QCOMPARE(slowChecksum(Bytes(error.begin(), error.begin() + 20)), std::uint16_t(0));
        QCOMPARE(slowChecksum(Bytes(error.begin() + 20, error.end())), std::uint16_t(0));
        QCOMPARE(Bytes(error.begin() + 12, error.begin() + 20), (Bytes{10, 1, 2, 2, 10, 1, 2, 1}));
        QCOMPARE(error[20], std::uint8_t(3));
        QCOMPARE(error[21], std::uint8_t(4));
        QCOMPARE(load16(&error[24]), std::uint16_t(0));
        QCOMPARE(load16(&error[26]), std::uint16_t(1399));
        QVERIFY(std::equal(error.begin() + 28, error.end(), packet.begin()));
    }

    void packetTooBigIsWhatTheRfcSays()
    {
        const Bytes packet = makePacket(longSpec(6));
        const Bytes error = errorFor(packet, 1418);
        QCOMPARE(error.size(), std::size_t(1280));
        QCOMPARE(viewPacket(error)->protocol, kProtocolIcmp6);
        QVERIFY(std::equal(error.begin() + 8, error.begin() + 24, packet.begin() + 24));
        QVERIFY(std::equal(error.begin() + 24, error.begin() + 40, packet.begin() + 8));
        QCOMPARE(error[40], std::uint8_t(2));
        QCOMPARE(error[41], std::uint8_t(0));
        QCOMPARE(load32(&error[44]), 1418u);
        QVERIFY(std::equal(error.begin() + 48, error.end(), packet.begin()));
        Bytes covered(error.begin() + 8, error.begin() + 40);
        append(covered, {0, 0, 0x04, 0xd8, 0, 0, 0, 58}); // 1240 bytes
        append(covered, Bytes(error.begin() + 40, error.end()));
        QCOMPARE(slowChecksum(covered), std::uint16_t(0));
    }

    void aShortPacketIsQuotedWhole()
    {
        Spec spec;
        spec.payload = Bytes(101, 3);
        const Bytes packet = makePacket(spec);
        const Bytes error = errorFor(packet, 100);
        QCOMPARE(error.size(), 28 + packet.size());
        QCOMPARE(slowChecksum(Bytes(error.begin() + 20, error.end())), std::uint16_t(0));
    }

    void noMtuBelowTheLeastIsTold()
    {
        QCOMPARE(load16(&errorFor(makePacket(longSpec()), 10)[26]), std::uint16_t(68));
        QCOMPARE(load32(&errorFor(makePacket(longSpec(6)), 1000)[44]), 1280u);
        Spec spec = longSpec(6);
        spec.payload.resize(1280 - 60);
        QVERIFY(errorFor(makePacket(spec), 1000).empty()); // it could not become smaller (RFC 8200 section 5)
        QVERIFY(errorFor(makePacket(spec), 1280).empty());
    }

    void queriesAreAnsweredAndErrorsAreNot()
    {
        for (const int type : {0, 8, 13, 14, 17})
            QVERIFY(!errorFor(icmp(4, std::uint8_t(type)), 1300).empty());
        for (const int type : {3, 4, 5, 11, 12})
            QVERIFY(errorFor(icmp(4, std::uint8_t(type)), 1300).empty());
        for (const int type : {128, 129, 135})
            QVERIFY(!errorFor(icmp(6, std::uint8_t(type)), 1300).empty());
        for (const int type : {0, 1, 2, 3, 4, 127, 137})
            QVERIFY(errorFor(icmp(6, std::uint8_t(type)), 1300).empty());
    }

    void laterFragmentsAreNotAnswered()
    {
        Spec spec = longSpec();
        spec.fragment = 0x2000;
        QVERIFY(!errorFor(makePacket(spec), 1300).empty());
        spec.fragment = 0x2010;
        QVERIFY(errorFor(makePacket(spec), 1300).empty());
    }

    void onlyHostsAreAnsweredAndSpokenFor()
    {
        for (const int first : {0, 127, 224, 240, 255}) {
            for (const std::size_t place : {12u, 16u}) {
                Bytes packet = makePacket(longSpec());
                packet[place] = static_cast<std::uint8_t>(first);
                QVERIFY(errorFor(packet, 1300).empty());
            }
        }
        for (const std::size_t place : {8u, 24u}) {
            Bytes packet = makePacket(longSpec(6));
            packet[place] = 0xff;
            QVERIFY(errorFor(packet, 1300).empty());
            for (const int last : {0, 1}) {
                std::fill_n(packet.begin() + long(place), 15, std::uint8_t(0));
                packet[place + 15] = static_cast<std::uint8_t>(last);
                QVERIFY(errorFor(packet, 1300).empty());
            }
            packet[place + 15] = 2;
            QVERIFY(!errorFor(packet, 1300).empty());
        }
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspIcmpErrors)
#include "tst_esp_icmp_errors.moc"
