// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/packet_view.h"
#include "reference_packets.h"

#include <QTest>

#include <random>

namespace sallyport::esp {

using reference::append;
using reference::Bytes;
using reference::makePacket;
using reference::Spec;

namespace {

// An IPv6 packet: these headers and this many bytes behind them.
Bytes ip6(std::uint8_t first, const Bytes& behind)
{
    Bytes packet(kIp6Header);
    packet[0] = 0x60;
    store16(&packet[4], behind.size());
    packet[6] = first;
    append(packet, behind);
    return packet;
}

} // namespace

class TestEspPacketView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOffsetOfAPlainPacket()
    {
        Spec spec;
        spec.payload = Bytes(100);
        spec.tcpOptions = Bytes(12, 1);
        auto view = viewPacket(makePacket(spec));
        QVERIFY(view && view->hasTransport && view->hasPorts && !view->isFragment);
        QCOMPARE(view->version, std::uint8_t(4));
        QCOMPARE(view->protocol, kProtocolTcp);
        QCOMPARE(view->transportOffset, std::uint16_t(20));
        QCOMPARE(view->payloadOffset, std::uint16_t(52));
        QCOMPARE(view->payloadLength(), std::size_t(100));
        QCOMPARE(view->sourcePort, std::uint16_t(40000));
        QCOMPARE(view->destinationPort, std::uint16_t(443));

        spec.version = 6;
        spec.protocol = kProtocolUdp;
        view = viewPacket(makePacket(spec));
        QVERIFY(view && view->hasTransport);
        QCOMPARE(view->transportOffset, std::uint16_t(40));
        QCOMPARE(view->payloadOffset, std::uint16_t(48));
        QCOMPARE(view->length, 148u);
    }

    void optionsAndExtensionsAreSteppedOver()
    {
        Spec spec;
        spec.ipOptions = Bytes(40, 1);
        QCOMPARE(viewPacket(makePacket(spec))->transportOffset, std::uint16_t(60));
        spec.version = 6;
        spec.extension = Bytes(24);
        auto view = viewPacket(makePacket(spec));
        QCOMPARE(view->transportOffset, std::uint16_t(64));
        QVERIFY(view->hasTransport);
        // Authentication counts in words of four (RFC 4302), the others in eights: hop-by-hop, AH of 24, UDP.
        Bytes behind = {51, 0, 0, 0, 0, 0, 0, 0, 17, 4};
        behind.resize(8 + 24 + 8);
        view = viewPacket(ip6(0, behind));
        QVERIFY(view && view->hasTransport);
        QCOMPARE(view->transportOffset, std::uint16_t(72));
        QCOMPARE(view->protocol, kProtocolUdp);
    }

    void paddingBehindThePacketIsNotItsPayload()
    {
        Spec spec;
        spec.payload = Bytes(10);
        Bytes packet = makePacket(spec);
        const std::size_t length = packet.size();
        packet.resize(length + 300);
        QCOMPARE(std::size_t(viewPacket(packet)->length), length);
    }

    void whatIsNoPacketIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const Bytes& bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        };
        const Bytes good = makePacket({});
        row("nothing", {});
        row("version 5", Bytes(60, 0x55));
        row("IPv4 cut in its header", Bytes(good.begin(), good.begin() + 19));
        row("IPv4 cut", Bytes(good.begin(), good.end() - 1));
        Bytes bad = good;
        bad[0] = 0x44;
        row("IPv4 header of 16 bytes", bad);
        bad = good;
        bad[3] = 19;
        row("IPv4 length below its header", bad);
        bad[0] = 0x4f;
        bad[3] = 40;
        row("IPv4 options longer than the packet", bad);
        row("IPv6 cut in its header", Bytes(39, 0x60));
        bad = ip6(59, Bytes(8));
        bad.pop_back();
        row("IPv6 cut", bad);
        row("extension cut", ip6(0, {6, 0, 0, 0, 0, 0, 0}));
        row("extension longer than the packet", ip6(0, {6, 1, 0, 0, 0, 0, 0, 0}));
        row("no room for the second extension", ip6(0, {43, 0, 0, 0, 0, 0, 0, 0}));
    }
    void whatIsNoPacketIsNone()
    {
        QFETCH(const QByteArray, bytes);
        const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
        QVERIFY(!viewPacket({data, std::size_t(bytes.size())}));
    }

    void aTransportHeaderThatDoesNotFitIsNotRead()
    {
        Spec spec;
        Bytes packet = makePacket(spec);
        packet[32] = 0x40; // 16 bytes
        auto view = viewPacket(packet);
        QVERIFY(view && view->hasPorts && !view->hasTransport);
        QCOMPARE(view->payloadOffset, view->transportOffset);
        packet[32] = 0x60; // 24 of 20
        QVERIFY(!viewPacket(packet)->hasTransport);
        packet[3] = 23;
        QVERIFY(!viewPacket(packet)->hasPorts);
        packet[3] = 24;
        QVERIFY(viewPacket(packet)->hasPorts);
    }

    void fragmentsAreKnown()
    {
        Spec spec;
        spec.payload = Bytes(64);
        spec.fragment = 0x2000;
        auto view = viewPacket(makePacket(spec));
        QVERIFY(view->isFragment && !view->isLaterFragment && view->hasPorts && !view->hasTransport);
        spec.fragment = 0x0001;
        view = viewPacket(makePacket(spec));
        QVERIFY(view->isFragment && view->isLaterFragment && !view->hasPorts && !view->hasTransport);
        QCOMPARE(view->protocol, kProtocolTcp);

        Bytes behind = {17, 0, 0, 1, 0, 0, 0, 9, 1, 2, 3, 4, 0, 8, 0, 0};
        view = viewPacket(ip6(44, behind));
        QVERIFY(view->isFragment && !view->isLaterFragment && view->hasPorts && !view->hasTransport);
        QCOMPARE(view->sourcePort, std::uint16_t(0x0102));
        behind[2] = 1;
        behind[0] = 60; // of what would be an extension there is only the middle
        view = viewPacket(ip6(44, behind));
        QVERIFY(view->isLaterFragment && !view->hasPorts);
        QCOMPARE(view->protocol, std::uint8_t(60));
    }

    void extensionsEndAtTheLimit()
    {
        for (const std::size_t count : {kMaxExtensionHeaders, kMaxExtensionHeaders + 1}) {
            Bytes behind;
            for (std::size_t i = 0; i < count; ++i)
                append(behind, {std::uint8_t(i + 1 < count ? 60 : 17), 0, 0, 0, 0, 0, 0, 0});
            behind.resize(behind.size() + 8);
            const auto view = viewPacket(ip6(60, behind));
            QVERIFY(view);
            QCOMPARE(view->hasTransport, count == kMaxExtensionHeaders);
            QCOMPARE(view->protocol, count == kMaxExtensionHeaders ? kProtocolUdp : std::uint8_t(60));
        }
        for (const std::size_t size : {kMaxExtensionBytes, kMaxExtensionBytes + 8}) {
            Bytes behind = {17, std::uint8_t(size / 8 - 1)};
            behind.resize(size + 8);
            const auto view = viewPacket(ip6(60, behind));
            QVERIFY(view);
            QCOMPARE(view->hasTransport, size == kMaxExtensionBytes);
            QVERIFY(view->payloadOffset <= kMaxHeaders);
        }
    }

    void anyBytesGiveOffsetsWithinThem()
    {
        std::mt19937 random(4);
        int seen = 0;
        for (int round = 0; round < 200000; ++round) {
            Bytes bytes(random() % 120);
            for (std::uint8_t& byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            if (bytes.size() > 8 && round % 2 == 0) {
                bytes[0] = round % 4 == 0 ? 0x45 : 0x60;
                bytes[round % 4 == 0 ? 2 : 4] = 0;
            }
            const auto view = viewPacket(bytes);
            if (!view)
                continue;
            ++seen;
            QVERIFY(view->length <= bytes.size());
            QVERIFY(view->transportOffset <= view->payloadOffset && view->payloadOffset <= view->length);
            QVERIFY(!view->hasPorts || view->transportOffset + 4u <= view->length);
        }
        QVERIFY(seen > 1000);
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspPacketView)
#include "tst_esp_packet_view.moc"
