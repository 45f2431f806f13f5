// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/tcp_mss.h"
#include "reference_packets.h"

#include <QTest>

#include <random>

namespace sallyport::esp {

using reference::append;
using reference::Bytes;
using reference::isSound;
using reference::makePacket;
using reference::Spec;

namespace {

Spec syn(const Bytes& options, int version = 4)
{
    Spec spec;
    spec.version = version;
    spec.flags = 0x02;
    spec.tcpOptions = options;
    return spec;
}

bool clamp(Bytes& packet, std::size_t mtu)
{
    return clampMss(packet, *viewPacket(packet), mtu);
}

} // namespace

class TestEspTcpMss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSynIsLoweredToTheTunnel()
    {
        for (const int flags : {0x02, 0x12}) {
            for (const int version : {4, 6}) {
                Spec spec = syn({2, 4, 0x05, 0xb4}, version); // 1460
                spec.flags = static_cast<std::uint8_t>(flags);
                Bytes packet = makePacket(spec);
                QVERIFY(clamp(packet, 1418));
                const std::size_t mss = version == 4 ? 1378 : 1358;
                spec.tcpOptions = {2, 4, std::uint8_t(mss >> 8), std::uint8_t(mss & 0xff)};
                QCOMPARE(packet, makePacket(spec));
            }
        }
    }

    void nothingIsRaised()
    {
        Bytes packet = makePacket(syn({2, 4, 0x05, 0x64})); // 1380
        const Bytes before = packet;
        QVERIFY(!clamp(packet, 1420));
        QVERIFY(!clamp(packet, 9000));
        QVERIFY(!clamp(packet, 40)); // no room for anything
        QCOMPARE(packet, before);
        QVERIFY(clamp(packet, 1419));
    }

    void onlySynIsTouched()
    {
        for (const int flags : {0x10, 0x18, 0x01, 0x04}) {
            Spec spec = syn({2, 4, 0x05, 0xb4});
            spec.flags = static_cast<std::uint8_t>(flags);
            Bytes packet = makePacket(spec);
            QVERIFY(!clamp(packet, 1000));
        }
        Spec spec = syn({2, 4, 0x05, 0xb4});
        spec.fragment = 0x2000;
        Bytes packet = makePacket(spec);
        QVERIFY(!clamp(packet, 1000));
        spec.protocol = kProtocolUdp;
        spec.fragment = 0;
        packet = makePacket(spec);
        QVERIFY(!clamp(packet, 1000));
    }

    void anOddPlaceKeepsTheChecksum()
    {
        std::mt19937 random(8);
        for (int round = 0; round < 2000; ++round) {
            Bytes options;
            for (std::size_t i = random() % 8; i > 0; --i)
                options.push_back(1);
            append(options, {2, 4, std::uint8_t(random() | 0x80), std::uint8_t(random())});
            options.resize((options.size() + 3) / 4 * 4);
            Spec spec = syn(options, round % 2 == 0 ? 4 : 6);
            spec.sequence = static_cast<std::uint32_t>(random());
            Bytes packet = makePacket(spec);
            QVERIFY(clamp(packet, 576 + random() % 9000));
            QVERIFY(isSound(packet));
        }
    }

    void brokenOptionsEndTheSearch_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("end before it") << QByteArray("\x00\x02\x04\x05\xb4\x00\x00\x00", 8);
        QTest::newRow("length 0") << QByteArray("\x08\x00\x01\x01\x02\x04\x05\xb4", 8);
        QTest::newRow("length 1") << QByteArray("\x08\x01\x01\x01\x02\x04\x05\xb4", 8);
        QTest::newRow("longer than the header") << QByteArray("\x08\x09\x01\x01\x02\x04\x05\xb4", 8);
        QTest::newRow("no length") << QByteArray("\x01\x01\x01\x02", 4);
        QTest::newRow("MSS cut") << QByteArray("\x01\x02\x04\x05", 4);
        QTest::newRow("MSS of three bytes") << QByteArray("\x02\x03\xff\x01", 4);
        QTest::newRow("MSS of six bytes") << QByteArray("\x02\x06\xff\xff\xff\xff\x01\x01", 8);
    }
    void brokenOptionsEndTheSearch()
    {
        QFETCH(const QByteArray, options);
        Bytes packet = makePacket(syn(Bytes(options.begin(), options.end())));
        const Bytes before = packet;
        QVERIFY(!clamp(packet, 1000));
        QCOMPARE(packet, before);
    }

    void everyMssOptionIsLowered()
    {
        Bytes packet = makePacket(syn({2, 4, 0x05, 0xb4, 3, 3, 7, 2, 4, 0xff, 0xff, 0}));
        QVERIFY(clamp(packet, 1000));
        QCOMPARE(load16(&packet[42]), std::uint16_t(960));
        QCOMPARE(load16(&packet[49]), std::uint16_t(960));
        QVERIFY(isSound(packet));
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspTcpMss)
#include "tst_esp_tcp_mss.moc"
