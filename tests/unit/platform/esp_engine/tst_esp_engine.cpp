// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes in at one end's TUN device comes out of the other's, byte by byte, and in how few sends and writes.
#include "engine_pair.h"

#include "platform/esp/outer_header.h"

#include <QTest>

namespace sallyport::esp {

using reference::cut;
using reference::makePacket;
using reference::Spec;

class TestEspEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void superPacketsComeOutAsTheyWere_data()
    {
        QTest::addColumn<int>("suite");
        QTest::addColumn<int>("backend");
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("protocol");
        for (int suite = 0; suite < static_cast<int>(allSuites().size()); ++suite) {
            for (const int backend : {0, 1}) {
                for (const int version : {4, 6}) {
                    for (const int protocol : {6, 17})
                        QTest::addRow("%s, backend %d, IPv%d, protocol %d", allSuites()[std::size_t(suite)].name,
                                      backend, version, protocol)
                            << suite << backend << version << protocol;
                }
            }
        }
    }

    void superPacketsComeOutAsTheyWere()
    {
        QFETCH(int, suite);
        QFETCH(int, backend);
        QFETCH(int, version);
        QFETCH(int, protocol);
        EnginePair pair(allSuites()[std::size_t(suite)], AeadFactory::Backend(backend));
        Spec spec;
        spec.version = version;
        spec.protocol = static_cast<std::uint8_t>(protocol);
        std::vector<Bytes> expected;
        for (const std::size_t size : {1u, 1300u, 1301u, 2600u, 20000u, 62000u, 65400u}) {
            if (protocol == 17 && size > 64 * 1300)
                continue;
            spec.payload = pattern(size, static_cast<unsigned int>(size));
            const TunPacket sent = superPacket(spec, 1300);
            for (const Bytes& packet : cut(sent.header, sent.packet))
                expected.push_back(packet);
            pair.client.fromTun(sent.header, sent.packet);
            pair.carry(pair.client);
            spec.sequence += static_cast<std::uint32_t>(size);
            spec.id = static_cast<std::uint16_t>(spec.id + 100);
        }
        QVERIFY(!pair.gateway.tun.isBroken());
        QVERIFY(areSamePackets(pair.gateway.tun.packets(), expected));

        // And back.
        std::swap(spec.sourceHost, spec.destinationHost);
        const TunPacket back = superPacket(spec, 1200);
        QVERIFY(areSamePackets(pair.through(pair.gateway, back), cut(back.header, back.packet)));
    }

    void aSuperPacketIsFewSendsAndOneWrite()
    {
        EnginePair pair;
        Spec spec;
        spec.payload = pattern(44 * 1384);
        const TunPacket sent = superPacket(spec, 1384);
        pair.client.fromTun(sent.header, sent.packet);
        QCOMPARE(pair.client.wire.batches().size(), std::size_t{1});
        QCOMPARE(pair.client.wire.batches()[0].packets.size(), std::size_t{44});
        QCOMPARE(pair.client.wire.batches()[0].path, EnginePair::kPath);
        pair.carry(pair.client);
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{1});
        QCOMPARE(pair.gateway.tun.written()[0].pieces, std::size_t{44});
    }

    void smallPacketsThatFollowEachOtherAreOneSend()
    {
        EnginePair pair;
        Spec spec;
        spec.protocol = 17;
        std::vector<Bytes> sent;
        const auto give = [&](std::size_t size) {
            spec.payload = pattern(size, static_cast<unsigned int>(sent.size()));
            ++spec.id;
            sent.push_back(makePacket(spec));
            pair.client.fromTun({}, sent.back(), EspEngine::Sending::ByEndOfBatch);
        };
        for (int i = 0; i < 40; ++i)
            give(64);
        QVERIFY(pair.client.wire.batches().empty());
        give(30); // shorter: the last of its batch
        QCOMPARE(pair.client.wire.batches().size(), std::size_t{1});
        QCOMPARE(pair.client.wire.batches()[0].packets.size(), std::size_t{41});
        give(64);
        give(900); // longer: another batch
        QCOMPARE(pair.client.wire.batches().size(), std::size_t{2});
        spec.trafficClass = 0x20; // another outer class
        give(900);
        QCOMPARE(pair.client.wire.batches().size(), std::size_t{3});
        for (int i = 0; i < 20; ++i)
            give(900); // as much as waits at most
        QCOMPARE(pair.client.wire.batches().size(), std::size_t{4});
        pair.client.engine.endOfBatch();
        QCOMPARE(pair.client.wire.batches().size(), std::size_t{5});
        pair.client.engine.endOfBatch(); // nothing is left
        QCOMPARE(pair.client.wire.batches().size(), std::size_t{5});
        pair.carry(pair.client);
        QVERIFY(areSamePackets(pair.gateway.tun.packets(), sent));
    }

    void noSendIsLargerThanTheKernelTakes()
    {
        EnginePair pair;
        Spec spec;
        for (const std::size_t gso : {100u, 536u, 1384u, 8000u, 30000u}) {
            spec.payload = pattern(std::min<std::size_t>(65000, 200 * gso));
            const TunPacket sent = superPacket(spec, gso);
            pair.client.fromTun(sent.header, sent.packet);
            std::size_t packets = 0;
            for (const SentBatch& batch : pair.client.wire.take()) {
                QVERIFY(batch.size <= 65507 && batch.packets.size() <= 64);
                packets += batch.packets.size();
                for (std::size_t i = 0; i + 1 < batch.packets.size(); ++i)
                    QCOMPARE(batch.packets[i].size(), batch.segmentSize);
            }
            QCOMPARE(packets, cut(sent.header, sent.packet).size());
        }
    }

    void wholePacketsOfAnyProtocolComeThrough()
    {
        EnginePair pair;
        for (const int version : {4, 6}) {
            for (const int protocol : {1, 6, 17, 47, 58, 132}) {
                Spec spec;
                spec.version = version;
                spec.protocol = static_cast<std::uint8_t>(protocol);
                for (const std::size_t size : {8u, 9u, 100u, 1380u}) {
                    spec.payload = pattern(size);
                    QCOMPARE(pair.through(pair.client, {{}, makePacket(spec)}), std::vector<Bytes>{makePacket(spec)});
                }
            }
        }
        QCOMPARE(pair.gateway.engine.counters().outsideSelectors, std::uint64_t{0});
    }

    void aMissingChecksumIsMadeUp()
    {
        EnginePair pair;
        Spec spec;
        spec.payload = pattern(1000);
        TunPacket sent = superPacket(spec, 0);
        sent.header.gsoType = VnetHeader::kGsoNone;
        const Bytes whole = sent.packet;
        // As the kernel leaves it: the sum of the pseudo-header. 10.1.2.1 + 10.1.2.2 + 6 + 1020.
        store16(&sent.packet[36], 0x0a01 + 0x0201 + 0x0a01 + 0x0202 + 6 + 1020);
        QCOMPARE(pair.through(pair.client, sent), std::vector<Bytes>{whole});
    }

    void theTrafficClassGoesOutside()
    {
        EnginePair pair;
        for (const int version : {4, 6}) {
            Spec spec;
            spec.version = version;
            spec.trafficClass = 0xba;
            spec.payload = pattern(5000);
            const TunPacket sent = superPacket(spec, 1000);
            pair.client.fromTun(sent.header, sent.packet);
            for (const SentBatch& batch : pair.client.wire.take())
                QCOMPARE(int(batch.trafficClass), 0xba);
        }
    }

    void congestionOutsideIsMarkedInside()
    {
        EnginePair pair;
        Spec spec;
        spec.payload = pattern(100);
        spec.trafficClass = 2; // ECT(0)
        pair.client.fromTun(makePacket(spec));
        pair.carry(pair.client, 3);
        QCOMPARE(pair.gateway.tun.packets().size(), std::size_t{1});
        QCOMPARE(int(trafficClass(pair.gateway.tun.packets()[0])), 3);
        QVERIFY(reference::isSound(pair.gateway.tun.packets()[0]));
        spec.trafficClass = 0;
        pair.client.fromTun(makePacket(spec));
        pair.carry(pair.client, 3);
        QCOMPARE(pair.gateway.tun.packets().size(), std::size_t{1});
        QCOMPARE(pair.gateway.engine.counters().congested, std::uint64_t{1});
    }

    void withoutOffloadsEachPacketIsAWrite()
    {
        EnginePair pair(gcm256(), AeadFactory::Backend::OpenSsl, {false, false});
        for (const int protocol : {6, 17}) {
            Spec spec;
            spec.protocol = static_cast<std::uint8_t>(protocol);
            spec.payload = pattern(10000);
            const TunPacket sent = superPacket(spec, 1000);
            QVERIFY(areSamePackets(pair.through(pair.client, sent), cut(sent.header, sent.packet)));
        }
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{20});
    }

    void flowsInOneBatchStayApart()
    {
        EnginePair pair;
        std::vector<Bytes> expected[4];
        for (std::uint16_t round = 0; round < 5; ++round) {
            for (std::uint16_t flow = 0; flow < 4; ++flow) {
                Spec spec;
                spec.version = flow % 2 == 0 ? 4 : 6;
                spec.sourcePort = static_cast<std::uint16_t>(1000 + flow);
                spec.sequence = round * 4000u;
                spec.id = static_cast<std::uint16_t>(round * 4);
                spec.payload = pattern(4000, flow);
                const TunPacket sent = superPacket(spec, 1000);
                for (const Bytes& packet : cut(sent.header, sent.packet))
                    expected[flow].push_back(packet);
                pair.client.fromTun(sent.header, sent.packet);
            }
        }
        pair.carry(pair.client);
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{4});
        std::vector<Bytes> got[4];
        for (const Bytes& packet : pair.gateway.tun.packets())
            got[viewPacket(packet)->sourcePort - 1000].push_back(packet);
        for (int flow = 0; flow < 4; ++flow)
            QVERIFY(areSamePackets(got[flow], expected[flow]));
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspEngine)

#include "tst_esp_engine.moc"
