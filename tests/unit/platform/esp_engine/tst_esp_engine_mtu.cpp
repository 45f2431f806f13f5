// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is larger than the tunnel carries: TCP is cut smaller, senders are told, and what may be cut is.
#include "engine_pair.h"

#include "platform/esp/big_endian.h"

#include <QTest>

namespace sallyport::esp {

using reference::cut;
using reference::makePacket;
using reference::Spec;

namespace {

constexpr std::size_t kMtu = 1300;

Bytes syn(int version, std::uint16_t mss, std::uint8_t flags = 0x02)
{
    Spec spec;
    spec.version = version;
    spec.flags = flags;
    spec.tcpOptions = {2, 4, static_cast<std::uint8_t>(mss >> 8), static_cast<std::uint8_t>(mss)};
    return makePacket(spec);
}

std::uint16_t mssOf(const Bytes& packet)
{
    const PacketView view = *viewPacket(packet);
    return load16(&packet[view.transportOffset + 22u]);
}

} // namespace

class TestEspEngineMtu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tcpIsCutSmallerThanTheKernelAsked()
    {
        EnginePair pair;
        pair.client.engine.setMtu(kMtu);
        for (const int version : {4, 6}) {
            Spec spec;
            spec.version = version;
            spec.payload = pattern(30000);
            const TunPacket sent = superPacket(spec, 1400);
            const std::size_t payload = kMtu - (version == 4 ? 40 : 60);
            const std::vector<Bytes> got = pair.through(pair.client, sent);
            QVERIFY(areSamePackets(got, cut(sent.header, sent.packet, payload)));
            QCOMPARE(got[0].size(), kMtu);
        }
        QVERIFY(pair.client.tun.written().empty());
    }

    void whoSendsTooMuchIsTold_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("gso");
        for (const int version : {4, 6}) {
            QTest::addRow("TCP over IPv%d", version) << version << 6 << 0;
            QTest::addRow("UDP over IPv%d", version) << version << 17 << 0;
            QTest::addRow("many UDP over IPv%d", version) << version << 17 << 1400;
        }
    }

    void whoSendsTooMuchIsTold()
    {
        QFETCH(int, version);
        QFETCH(int, protocol);
        QFETCH(int, gso);
        EnginePair pair;
        pair.client.engine.setMtu(kMtu);
        Spec spec;
        spec.version = version;
        spec.protocol = static_cast<std::uint8_t>(protocol);
        spec.payload = pattern(gso == 0 ? kMtu : 10000);
        const Bytes packet = makePacket(spec);
        if (gso == 0)
            pair.client.fromTun(packet);
        else
            pair.client.fromTun(superPacket(spec, std::size_t(gso)).header, packet);
        QVERIFY(pair.client.wire.batches().empty());
        QCOMPARE(pair.client.engine.counters().toldTooBig, std::uint64_t{1});
        QCOMPARE(pair.client.tun.packets().size(), std::size_t{1});
        const Bytes told = pair.client.tun.packets()[0];
        QVERIFY(!pair.client.tun.isBroken());
        if (version == 4) {
            QCOMPARE(int(told[9]), 1);
            QCOMPARE(int(told[20]), 3);
            QCOMPARE(int(told[21]), 4);
            QCOMPARE(std::size_t(load16(&told[26])), kMtu);
            QVERIFY(std::equal(told.begin() + 16, told.begin() + 20, packet.begin() + 12));
        } else {
            QCOMPARE(int(told[6]), 58);
            QCOMPARE(int(told[40]), 2);
            QCOMPARE(std::size_t(load32(&told[44])), kMtu);
            QVERIFY(std::equal(told.begin() + 24, told.begin() + 40, packet.begin() + 8));
        }
    }

    void answersAreRationed()
    {
        EnginePair pair;
        EspEngine& engine = pair.client.engine;
        engine.setMtu(kMtu);
        Spec spec;
        spec.protocol = 17;
        spec.payload = pattern(1400);
        const Bytes packet = makePacket(spec);
        for (int i = 0; i < 1000; ++i)
            pair.client.fromTun(packet);
        QCOMPARE(engine.counters().toldTooBig, std::uint64_t{100});
        QCOMPARE(engine.counters().tooBig, std::uint64_t{900});
        engine.tick(1);
        pair.client.fromTun(packet);
        QCOMPARE(engine.counters().toldTooBig, std::uint64_t{101});
        QCOMPARE(pair.client.tun.written().size(), std::size_t{101});
    }

    void nobodyIsToldAboutAnError()
    {
        EnginePair pair;
        pair.client.engine.setMtu(kMtu);
        Spec spec;
        spec.protocol = 1;
        spec.payload = pattern(1400);
        spec.payload[0] = 3;
        pair.client.fromTun(makePacket(spec));
        QVERIFY(pair.client.tun.written().empty() && pair.client.wire.batches().empty());
        QCOMPARE(pair.client.engine.counters().tooBig, std::uint64_t{1});
    }

    void whatMayBeCutIsCut()
    {
        EnginePair pair;
        pair.client.engine.setMtu(kMtu);
        Spec spec;
        spec.protocol = 17;
        spec.fragment = 0;
        spec.payload = pattern(4000);
        const Bytes packet = makePacket(spec);
        const std::vector<Bytes> fragments = pair.through(pair.client, {{}, packet});
        QCOMPARE(fragments.size(), std::size_t{4});
        Bytes whole(packet.begin(), packet.begin() + 20);
        for (const Bytes& fragment : fragments) {
            QVERIFY(fragment.size() <= kMtu && reference::isSound(fragment));
            QCOMPARE(std::size_t(load16(&fragment[6]) & 0x1fff) * 8, whole.size() - 20);
            QCOMPARE((load16(&fragment[6]) & 0x2000) != 0, &fragment != &fragments.back());
            whole.insert(whole.end(), fragment.begin() + 20, fragment.end());
        }
        QVERIFY(whole == packet);
        QVERIFY(pair.client.tun.written().empty());

        // Many datagrams at once, each of them too long.
        const TunPacket many = superPacket(spec, 1990);
        QCOMPARE(pair.through(pair.client, many).size(), std::size_t{5}); // 2 + 2 + 1
    }

    void theSegmentSizeIsClampedBothWays()
    {
        EnginePair pair;
        for (const std::uint8_t flags : {std::uint8_t{0x02}, std::uint8_t{0x12}}) {
            pair.client.engine.setMtu(0);
            QCOMPARE(mssOf(pair.through(pair.client, {{}, syn(4, 1460, flags)}).at(0)), std::uint16_t{1460});
            pair.client.engine.setMtu(kMtu);
            for (const int version : {4, 6}) {
                const std::uint16_t limit = version == 4 ? kMtu - 40 : kMtu - 60;
                const std::vector<Bytes> out = pair.through(pair.client, {{}, syn(version, 1460, flags)});
                QCOMPARE(mssOf(out.at(0)), limit);
                QVERIFY(reference::isSound(out[0]));
                QCOMPARE(mssOf(pair.through(pair.client, {{}, syn(version, 500, flags)}).at(0)), std::uint16_t{500});

                Bytes back = syn(version, 1460, flags);
                const std::size_t last = version == 4 ? 15 : 23;
                std::swap(back[last], back[last + (version == 4 ? 4 : 16)]);
                const std::vector<Bytes> in = pair.through(pair.gateway, {{}, back});
                QCOMPARE(mssOf(in.at(0)), limit);
                QVERIFY(reference::isSound(in[0]));
            }
        }
    }

    void segmentsMayBeClampedBelowTheMtu()
    {
        EnginePair pair;
        pair.client.engine.setMtu(kMtu, kMtu - 200);
        QCOMPARE(mssOf(pair.through(pair.client, {{}, syn(4, 1460)}).at(0)), std::uint16_t{kMtu - 240});
        pair.client.engine.setMtu(kMtu, kMtu + 200);
        QCOMPARE(mssOf(pair.through(pair.client, {{}, syn(4, 1460)}).at(0)), std::uint16_t{kMtu - 40});
        pair.client.engine.setMtu(kMtu);
        QCOMPARE(mssOf(pair.through(pair.client, {{}, syn(4, 1460)}).at(0)), std::uint16_t{kMtu - 40});
    }

    void withAnyMtuNothingLongerLeaves()
    {
        for (std::size_t mtu = 1; mtu < 2000; mtu += mtu < 140 ? 1 : 97) {
            EnginePair pair(cbc256());
            pair.client.engine.setMtu(mtu);
            for (const int protocol : {6, 17}) {
                for (const int fragment : {0, 0x4000}) {
                    Spec spec;
                    spec.protocol = static_cast<std::uint8_t>(protocol);
                    spec.fragment = static_cast<std::uint16_t>(fragment);
                    spec.payload = pattern(3000);
                    const TunPacket many = superPacket(spec, 1200);
                    pair.client.fromTun(many.header, many.packet);
                    pair.client.fromTun(makePacket(spec));
                }
            }
            pair.carry(pair.client);
            for (const Bytes& packet : pair.gateway.tun.packets())
                QVERIFY(packet.size() <= mtu);
            QVERIFY(!pair.gateway.tun.isBroken() && !pair.client.tun.isBroken());
        }
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspEngineMtu)

#include "tst_esp_engine_mtu.moc"
