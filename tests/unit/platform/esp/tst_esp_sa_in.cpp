// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/esp_sa.h"

#include "esp_samples.h"
#include "published_vectors.h"
#include "reference_esp.h"

#include <QTest>

#include <algorithm>

using namespace sallyport::esp;

namespace {

constexpr std::uint64_t kTwo32 = std::uint64_t{1} << 32;
constexpr std::uint8_t kIpv4 = 4;

Bytes goodPacket(const Suite& suite, std::uint64_t sequence, bool extended = false)
{
    return packetOf(suite, textOf(suite, innerPacket(4, 100), kIpv4), sequence, extended);
}

Bytes count(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    return bytes;
}

} // namespace

class TestEspSaIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePacketOfRfc7634IsOpened();
    void thePacketOfRfc3602IsOpened();
    void openingElsewhereLeavesThePacketAsItWas();
    void nothingIsWrittenOutsideTheText();
    void aChangedByteIsFound();
    void aTruncatedPacketIsDropped();
    void anythingShortIsDropped();
    void anotherSpiIsAnotherPacket();
    void eachPacketIsDeliveredOnce();
    void lateOnesAreDeliveredWhileTheWindowReaches();
    void aForgedFarNumberMovesNothing();
    void extendedNumbersAreFollowedAcrossTwoToThe32();
    void limitsHold();
};

void TestEspSaIn::thePacketOfRfc7634IsOpened()
{
    for (const AeadVector& known : kAeadVectors) {
        if (std::string_view(known.source) != "RFC 7634 appendix A")
            continue;
        Suite suite = allSuites()[3];
        suite.encryptionKey = fromHex(known.key);
        EspParameters parameters = suite.parameters();
        parameters.spi = 0x01020304;
        EspSaIn sa = makeIn(parameters);
        const Bytes packet = fromHex(std::string(known.associated) + known.iv + known.sealed);
        Bytes inner;
        QCOMPARE(opened(sa, packet, &inner), OpenReason::Delivered);
        QCOMPARE(inner.size(), std::size_t{84});
        const Bytes text = fromHex(known.text);
        QVERIFY(std::equal(inner.begin(), inner.end(), text.begin()));
        QCOMPARE(sa.window().highest(), std::uint64_t{5});
        return;
    }
    QFAIL("the vector is gone");
}

void TestEspSaIn::thePacketOfRfc3602IsOpened()
{
    const std::uint16_t integrities[] = {kHmacSha256, kHmacSha384, kHmacSha512};
    const std::size_t keySizes[] = {32, 48, 64};
    for (std::size_t i = 0; i < 3; ++i) {
        const Suite suite{"", kAesCbc, fromHex(kCbcKey), integrities[i], count(keySizes[i])};
        EspParameters parameters = suite.parameters();
        parameters.spi = 0x8765;
        EspSaIn sa = makeIn(parameters);
        Bytes inner;
        QCOMPARE(opened(sa, fromHex(std::string(kCbcPacket) + kCbcExtendedIcvs[i])), OpenReason::WrongIcv);
        QCOMPARE(opened(sa, fromHex(std::string(kCbcPacket) + kCbcIcvs[i]), &inner), OpenReason::Delivered);
        QCOMPARE(inner, fromHex(kCbcInner));

        // The upper half 1: after a packet so late in the first 2^32 that 2 can only be behind them.
        EspSaIn extended = makeIn(suite.parameters(true));
        QCOMPARE(opened(extended, goodPacket(suite, 0x80000000, true)), OpenReason::Delivered);
        QCOMPARE(opened(extended, fromHex(std::string(kCbcPacket) + kCbcIcvs[i])), OpenReason::WrongIcv);
        QCOMPARE(opened(extended, fromHex(std::string(kCbcPacket) + kCbcExtendedIcvs[i])), OpenReason::Delivered);
        QCOMPARE(extended.window().highest(), kTwo32 + 2);
    }
}

void TestEspSaIn::openingElsewhereLeavesThePacketAsItWas()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        const Bytes before = goodPacket(suite, 1);
        const Bytes packet = before;
        Bytes room(packet.size() - sa.layout().headroom() - sa.layout().icvSize());
        QCOMPARE(sa.open(packet, std::span(room).first(room.size() - 1)).reason, OpenReason::BadLength);
        const OpenOutcome outcome = sa.open(packet, room);
        QCOMPARE(outcome.reason, OpenReason::Delivered);
        QCOMPARE(outcome.inner.data(), room.data());
        QCOMPARE(Bytes(outcome.inner.begin(), outcome.inner.end()), innerPacket(4, 100));
        QCOMPARE(packet, before);
    }
}

void TestEspSaIn::nothingIsWrittenOutsideTheText()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        for (const std::uint64_t sequence : {1, 1, 2}) { // the second is a duplicate
            const Bytes packet = goodPacket(suite, sequence);
            const std::size_t textSize = packet.size() - sa.layout().headroom() - sa.layout().icvSize();
            Bytes room(textSize + 200, 0xee);
            sa.open(packet, std::span(room).subspan(100));
            QVERIFY(std::all_of(room.begin(), room.begin() + 100, [](std::uint8_t byte) { return byte == 0xee; }));
            QVERIFY(std::all_of(room.end() - 100, room.end(), [](std::uint8_t byte) { return byte == 0xee; }));
        }
    }
}

void TestEspSaIn::aChangedByteIsFound()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        const Bytes good = goodPacket(suite, 7);
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (const int change : {1, 0x80, 0xff}) {
                Bytes bad = good;
                bad[at] = static_cast<std::uint8_t>(bad[at] ^ change);
                Bytes inner;
                QCOMPARE(opened(sa, bad, &inner), OpenReason::WrongIcv);
                QVERIFY(inner.empty());
            }
        }
        QCOMPARE(sa.window().highest(), std::uint64_t{0});
        QCOMPARE(sa.counters()[OpenReason::WrongIcv], std::uint64_t{3 * good.size()});
        QCOMPARE(opened(sa, good), OpenReason::Delivered);
    }
}

void TestEspSaIn::aTruncatedPacketIsDropped()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        const Bytes good = goodPacket(suite, 7);
        for (std::size_t size = 0; size < good.size(); ++size) {
            const OpenReason reason = opened(sa, Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size)));
            QVERIFY(reason == OpenReason::BadLength || reason == OpenReason::WrongIcv);
            const Bytes tail(good.end() - static_cast<std::ptrdiff_t>(size), good.end());
            QVERIFY(opened(sa, tail) != OpenReason::Delivered);
        }
        Bytes longer = good;
        for (int i = 0; i < 40; ++i) {
            longer.push_back(0);
            QVERIFY(opened(sa, longer) != OpenReason::Delivered);
        }
        QCOMPARE(sa.window().highest(), std::uint64_t{0});
        QCOMPARE(sa.counters()[OpenReason::Delivered], std::uint64_t{0});
    }
}

void TestEspSaIn::anythingShortIsDropped()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        const std::size_t around = sa.layout().headroom() + sa.layout().icvSize();
        for (std::size_t size = 0; size < around + 2; ++size)
            QCOMPARE(opened(sa, Bytes(size, 0xff)), OpenReason::BadLength);
        QCOMPARE(opened(sa, Bytes(kMaxEspSize + 1)), OpenReason::BadLength);
        // Authentic, but without room for what every text has.
        for (const std::size_t size : {0, 1})
            QCOMPARE(suite.isAead() ? opened(sa, packetOf(suite, Bytes(size), 1)) : OpenReason::BadLength,
                     OpenReason::BadLength);
    }
}

void TestEspSaIn::anotherSpiIsAnotherPacket()
{
    EspSaIn sa = makeIn(gcm256().parameters());
    const Bytes text = textOf(gcm256(), innerPacket(4, 60), kIpv4);
    Bytes packet = referenceSeal(gcm256(), kSpi + 1, 1, false, referenceIv(gcm256(), 1), text);
    packet[3] = static_cast<std::uint8_t>(kSpi & 0xff);
    QCOMPARE(opened(sa, packet), OpenReason::WrongIcv);
}

void TestEspSaIn::eachPacketIsDeliveredOnce()
{
    // At every place of the window, and after the window moved on.
    EspSaIn sa = makeIn(gcm256().parameters());
    std::vector<Bytes> packets;
    for (std::uint64_t sequence = 1; sequence <= ReplayWindow::kSize; ++sequence) {
        packets.push_back(goodPacket(gcm256(), sequence));
        QCOMPARE(opened(sa, packets.back()), OpenReason::Delivered);
    }
    for (const Bytes& packet : packets)
        QCOMPARE(opened(sa, packet), OpenReason::Duplicate);
    QCOMPARE(opened(sa, goodPacket(gcm256(), ReplayWindow::kSize + 100)), OpenReason::Delivered);
    for (std::size_t i = 0; i < packets.size(); ++i)
        QCOMPARE(opened(sa, packets[i]), i < 100 ? OpenReason::TooOld : OpenReason::Duplicate);
    QCOMPARE(sa.counters()[OpenReason::Delivered], std::uint64_t{ReplayWindow::kSize + 1});
    QCOMPARE(sa.counters()[OpenReason::TooOld], std::uint64_t{100});
}

void TestEspSaIn::lateOnesAreDeliveredWhileTheWindowReaches()
{
    EspSaIn sa = makeIn(cbc256().parameters());
    QCOMPARE(opened(sa, goodPacket(cbc256(), 10000)), OpenReason::Delivered);
    for (std::uint64_t back = 1; back < ReplayWindow::kSize; back += 13)
        QCOMPARE(opened(sa, goodPacket(cbc256(), 10000 - back)), OpenReason::Delivered);
    QCOMPARE(opened(sa, goodPacket(cbc256(), 10000 - ReplayWindow::kSize)), OpenReason::TooOld);
    QCOMPARE(opened(sa, goodPacket(cbc256(), 0)), OpenReason::TooOld);
}

void TestEspSaIn::aForgedFarNumberMovesNothing()
{
    for (const Suite& suite : allSuites()) {
        for (const bool extended : {false, true}) {
            EspSaIn sa = makeIn(suite.parameters(extended));
            QCOMPARE(opened(sa, goodPacket(suite, 100, extended)), OpenReason::Delivered);
            for (const std::uint64_t far : {std::uint64_t{101}, std::uint64_t{50000}, std::uint64_t{0x7fffffff}}) {
                Bytes forged = goodPacket(suite, far, extended);
                forged.back() ^= 1;
                QCOMPARE(opened(sa, forged), OpenReason::WrongIcv);
                QCOMPARE(sa.window().highest(), std::uint64_t{100});
            }
            Bytes renumbered = goodPacket(suite, 99, extended);
            renumbered[4] = 0x70;
            QCOMPARE(opened(sa, renumbered), OpenReason::WrongIcv);
            QCOMPARE(opened(sa, goodPacket(suite, 99, extended)), OpenReason::Delivered);
            QCOMPARE(opened(sa, goodPacket(suite, 101, extended)), OpenReason::Delivered);
        }
    }
}

void TestEspSaIn::extendedNumbersAreFollowedAcrossTwoToThe32()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters(true));
        for (const std::uint64_t sequence :
             {std::uint64_t{1}, std::uint64_t{0x70000000}, std::uint64_t{0xe0000000}, kTwo32 - 20, kTwo32 - 10,
              kTwo32 - 1, kTwo32 + 5, kTwo32, kTwo32 - 15, kTwo32 + 4, kTwo32 - 2, kTwo32 + 100, 2 * kTwo32 - 5000000,
              2 * kTwo32 + 9, 2 * kTwo32 - 9}) {
            QCOMPARE(opened(sa, goodPacket(suite, sequence, true)), OpenReason::Delivered);
            QVERIFY(opened(sa, goodPacket(suite, sequence, true)) == OpenReason::Duplicate);
        }
        QCOMPARE(sa.window().highest(), 2 * kTwo32 + 9);
        // The same lower half, 2^32 before and after: neither is the number that it would be taken for.
        QCOMPARE(opened(sa, goodPacket(suite, kTwo32 + 10, true)), OpenReason::WrongIcv);
        QCOMPARE(opened(sa, goodPacket(suite, 3 * kTwo32 + 10, true)), OpenReason::WrongIcv);
        QCOMPARE(opened(sa, goodPacket(suite, 2 * kTwo32 + 10, true)), OpenReason::Delivered);
    }
}

void TestEspSaIn::limitsHold()
{
    EspParameters parameters = gcm256().parameters();
    parameters.packets = {0, 20};
    parameters.bytes = {1000, 0};
    EspSaIn sa = makeIn(parameters);
    for (std::uint64_t sequence = 1; sequence <= 20; ++sequence) {
        QCOMPARE(opened(sa, goodPacket(gcm256(), sequence)), OpenReason::Delivered);
        QVERIFY(opened(sa, goodPacket(gcm256(), sequence)) != OpenReason::Delivered); // counts for nothing
        QCOMPARE(sa.takeExpiry(), sequence == 10 ? Expiry::Soft : sequence == 20 ? Expiry::Hard : Expiry::None);
    }
    QCOMPARE(opened(sa, goodPacket(gcm256(), 21)), OpenReason::Expired);
    QCOMPARE(sa.usage().bytes(), std::uint64_t{2000});
}

QTEST_APPLESS_MAIN(TestEspSaIn)
#include "tst_esp_sa_in.moc"
