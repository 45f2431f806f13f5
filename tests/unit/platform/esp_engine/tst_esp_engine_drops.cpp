// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must not come through, from either side: nothing is delivered or sent, and one counter says why.
#include "engine_pair.h"

#include "platform/esp/big_endian.h"

#include "reference_esp.h"

#include <QTest>

namespace sallyport::esp {

using reference::makePacket;
using reference::Spec;

namespace {

// Sealed with the client's keys as a client without manners would: no selectors in the way.
Bytes sealedText(const Bytes& text)
{
    static std::uint64_t sequence = 0;
    ++sequence;
    return referenceSeal(gcm256(), EnginePair::kToGateway, sequence, false, referenceIv(gcm256(), sequence), text);
}

Bytes sealedForGateway(const Bytes& inner)
{
    return sealedText(textOf(gcm256(), inner, inner[0] >> 4 == 4 ? 4 : 41));
}

Bytes from(std::initializer_list<std::uint8_t> source, std::initializer_list<std::uint8_t> destination)
{
    Spec spec;
    spec.payload = pattern(100);
    Bytes packet = makePacket(spec);
    std::copy(source.begin(), source.end(), packet.begin() + 12);
    std::copy(destination.begin(), destination.end(), packet.begin() + 16);
    reference::completeChecksums(packet);
    return packet;
}

Bytes from6(std::string_view source, std::string_view destination)
{
    Spec spec;
    spec.version = 6;
    spec.payload = pattern(100);
    Bytes packet = makePacket(spec);
    const Address one = ip(source);
    const Address other = ip(destination);
    std::copy(one.octets.begin(), one.octets.end(), packet.begin() + 8);
    std::copy(other.octets.begin(), other.octets.end(), packet.begin() + 24);
    reference::completeChecksums(packet);
    return packet;
}

// The sum of all drops, so that none is counted twice.
std::uint64_t dropped(const EngineCounters& counters)
{
    return counters.noPolicy + counters.discarded + counters.noSa + counters.notSealed + counters.badFromTun +
           counters.toldTooBig + counters.tooBig + counters.unknownSpi + counters.notOpened +
           counters.outsideSelectors + counters.congested;
}

} // namespace

class TestEspEngineDrops : public QObject {
    Q_OBJECT

private:
    // The gateway takes `datagram` and delivers nothing; that counter rises.
    static bool isDropped(EnginePair& pair, const Bytes& datagram, std::uint64_t EngineCounters::*counter)
    {
        const EngineCounters before = pair.gateway.engine.counters();
        const std::size_t written = pair.gateway.tun.written().size();
        pair.gateway.fromUdp(datagram, pair.pathOf(pair.gateway));
        pair.gateway.endOfBatch();
        const EngineCounters& after = pair.gateway.engine.counters();
        return pair.gateway.tun.written().size() == written && after.*counter == before.*counter + 1 &&
               dropped(after) == dropped(before) + 1;
    }
    static bool isNotSent(EnginePair& pair, const TunPacket& packet, std::uint64_t EngineCounters::*counter)
    {
        const EngineCounters before = pair.client.engine.counters();
        pair.client.fromTun(packet.header, packet.packet);
        const EngineCounters& after = pair.client.engine.counters();
        return pair.client.wire.take().empty() && pair.client.tun.written().empty() &&
               after.*counter == before.*counter + 1 && dropped(after) == dropped(before) + 1;
    }

private Q_SLOTS:
    void whatIsNoPacketOfAnSa()
    {
        EnginePair pair;
        const Bytes good = sealedForGateway(from({10, 1, 2, 1}, {10, 1, 2, 3}));
        for (std::size_t size = 0; size < 8; ++size)
            QVERIFY(isDropped(pair, Bytes(good.begin(), good.begin() + int(size)), &EngineCounters::unknownSpi));
        for (std::size_t size = 8; size < good.size(); ++size)
            QVERIFY(isDropped(pair, Bytes(good.begin(), good.begin() + int(size)), &EngineCounters::notOpened));
        for (std::size_t i = 0; i < 4; ++i) {
            Bytes changed = good;
            changed[i] ^= 0x10;
            QVERIFY(isDropped(pair, changed, &EngineCounters::unknownSpi));
        }
        for (std::size_t i = 4; i < good.size(); ++i) {
            Bytes changed = good;
            changed[i] ^= 0x10;
            QVERIFY(isDropped(pair, changed, &EngineCounters::notOpened));
        }
        pair.gateway.fromUdp(good, pair.pathOf(pair.gateway));
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{0}); // not before the batch ends
        pair.gateway.endOfBatch();
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{1});
        QVERIFY(isDropped(pair, good, &EngineCounters::notOpened)); // again
    }

    void theOtherDirection()
    {
        EnginePair pair;
        Spec spec;
        std::swap(spec.sourceHost, spec.destinationHost);
        pair.gateway.fromTun(makePacket(spec));
        const std::vector<Bytes> sent = pair.gateway.wire.takePackets();
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(isDropped(pair, sent[0], &EngineCounters::unknownSpi)); // mirrored to its sender
    }

    void whatTheSelectorsDoNotLetOut()
    {
        EnginePair pair;
        const auto outside = &EngineCounters::outsideSelectors;
        QVERIFY(isDropped(pair, sealedForGateway(from({10, 1, 2, 2}, {10, 1, 2, 3})), outside)); // another's address
        QVERIFY(isDropped(pair, sealedForGateway(from({10, 1, 2, 0}, {10, 1, 2, 3})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({127, 0, 0, 1}, {10, 1, 2, 3})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({192, 0, 2, 1}, {10, 1, 2, 3})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({10, 1, 2, 1}, {10, 1, 3, 2})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({10, 1, 2, 1}, {127, 0, 0, 1})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from6("fd01:0:0:0:0:0:0:2", "fd01:0:0:0:0:0:0:3")), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from6("fd01:0:0:0:0:0:0:1", "fd01:0:0:0:0:0:1:3")), outside));
        pair.gateway.fromUdp(sealedForGateway(from({10, 1, 2, 1}, {10, 1, 2, 3})), pair.pathOf(pair.gateway));
        pair.gateway.fromUdp(sealedForGateway(from6("fd01:0:0:0:0:0:0:1", "fd01:0:0:0:0:0:0:3")),
                             pair.pathOf(pair.gateway));
        pair.gateway.endOfBatch();
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{2});
    }

    // Selectors that stand for everything still do not stand for this machine itself.
    void martiansDespiteFullSelectors()
    {
        EnginePair pair;
        const Selector all4 = range("0.0.0.0", "255.255.255.255");
        const Selector all6 = range("0:0:0:0:0:0:0:0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
        pair.gateway.engine.installPolicy({Direction::In, false, all4, all4, EnginePair::kGatewayRequest, 0});
        pair.gateway.engine.installPolicy({Direction::In, false, all6, all6, EnginePair::kGatewayRequest, 0});
        const auto outside = &EngineCounters::outsideSelectors;
        QVERIFY(isDropped(pair, sealedForGateway(from({127, 0, 0, 1}, {10, 1, 2, 3})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({127, 255, 255, 255}, {10, 1, 2, 3})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({8, 8, 8, 8}, {127, 0, 0, 1})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({0, 0, 0, 0}, {10, 1, 2, 3})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({224, 0, 0, 1}, {10, 1, 2, 3})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from({255, 255, 255, 255}, {10, 1, 2, 3})), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from6("0:0:0:0:0:0:0:1", "fd01:0:0:0:0:0:0:3")), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from6("fd01:0:0:0:0:0:0:3", "0:0:0:0:0:0:0:1")), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from6("ff02:0:0:0:0:0:0:1", "fd01:0:0:0:0:0:0:3")), outside));
        QVERIFY(isDropped(pair, sealedForGateway(from6("0:0:0:0:0:ffff:7f00:1", "fd01:0:0:0:0:0:0:3")), outside));
        pair.gateway.fromUdp(sealedForGateway(from({8, 8, 8, 8}, {10, 1, 2, 3})), pair.pathOf(pair.gateway));
        pair.gateway.endOfBatch();
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{1});
    }

    void innerPacketsThatAreBroken()
    {
        EnginePair pair;
        Bytes tooLong = makePacket({});
        store16(&tooLong[2], tooLong.size() + 40);
        QVERIFY(isDropped(pair, sealedForGateway(tooLong), &EngineCounters::notOpened));
        QVERIFY(isDropped(pair, sealedForGateway(Bytes{0x45, 0, 0, 5, 1}), &EngineCounters::notOpened));
        Bytes wrongHeader = makePacket({});
        wrongHeader[0] = 0x44;
        QVERIFY(isDropped(pair, sealedForGateway(wrongHeader), &EngineCounters::notOpened));
        Spec spec;
        spec.version = 6;
        spec.extension = Bytes(8, 0);
        spec.payload = pattern(8);
        Bytes chain = makePacket(spec);
        chain[41] = 255; // the extension header ends behind the packet
        QVERIFY(isDropped(pair, sealedForGateway(chain), &EngineCounters::outsideSelectors));
    }

    void dummiesAreDroppedAndCountAsUse()
    {
        EnginePair pair;
        pair.gateway.engine.tick(50);
        const Bytes dummy = sealedText(textOf(gcm256(), pattern(50), 59));
        QVERIFY(isDropped(pair, dummy, &EngineCounters::notOpened));
        QCOMPARE(pair.gateway.engine.countSa(Direction::In, EnginePair::kToGateway)->lastUse, std::int64_t{50});
    }

    void fromTunWithoutPolicyOrSa()
    {
        EnginePair pair;
        QVERIFY(isNotSent(pair, {{}, from({10, 1, 2, 1}, {10, 1, 3, 1})}, &EngineCounters::noPolicy));
        QVERIFY(isNotSent(pair, {{}, from({10, 1, 2, 9}, {10, 1, 2, 3})}, &EngineCounters::noPolicy));
        pair.client.engine.installPolicy(
            {Direction::Out, true, only("10.1.2.1"), only("10.1.2.66"), EnginePair::kClientRequest, 0});
        QVERIFY(isNotSent(pair, {{}, from({10, 1, 2, 1}, {10, 1, 2, 66})}, &EngineCounters::discarded));
        pair.client.engine.removeSa(Direction::Out, EnginePair::kToGateway);
        QVERIFY(isNotSent(pair, {{}, makePacket({})}, &EngineCounters::noSa));
    }

    void fromTunWhatIsNoPacket()
    {
        EnginePair pair;
        const auto bad = &EngineCounters::badFromTun;
        QVERIFY(isNotSent(pair, {{}, {}}, bad));
        QVERIFY(isNotSent(pair, {{}, Bytes(19, 0x45)}, bad));
        QVERIFY(isNotSent(pair, {{}, Bytes(100, 0)}, bad));
        Spec spec;
        spec.payload = pattern(3000);
        TunPacket super = superPacket(spec, 0); // no size
        QVERIFY(isNotSent(pair, super, bad));
        super = superPacket(spec, 1000);
        super.header.gsoType = VnetHeader::kGsoUdp;
        QVERIFY(isNotSent(pair, super, bad));
        super.header.gsoType = 77;
        QVERIFY(isNotSent(pair, super, bad));
        super.header.gsoType = VnetHeader::kGsoNone;
        super.header.checksumStart = 3010;
        super.header.checksumOffset = 60000;
        QVERIFY(isNotSent(pair, super, bad));
        // Not even room for one.
        Bytes small(EspEngine::kHeadroom + EspEngine::kTailroom, 0x45);
        pair.client.engine.fromTun({}, small);
        pair.client.engine.fromTun({}, {});
        QVERIFY(pair.client.wire.batches().empty());
    }

    void aDiscardPolicyHoldsInboundToo()
    {
        EnginePair pair;
        Selector ssh = range("10.1.2.2", "10.1.2.255");
        ssh.protocol = 6;
        ssh.firstPort = ssh.lastPort = 443;
        pair.gateway.engine.installPolicy({Direction::In, true, only("10.1.2.1"), ssh, 0, 0});
        QVERIFY(isDropped(pair, sealedForGateway(makePacket({})), &EngineCounters::discarded));
        Spec spec;
        spec.destinationPort = 80;
        pair.gateway.fromUdp(sealedForGateway(makePacket(spec)), pair.pathOf(pair.gateway));
        pair.gateway.endOfBatch();
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{1});
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspEngineDrops)

#include "tst_esp_engine_drops.moc"
