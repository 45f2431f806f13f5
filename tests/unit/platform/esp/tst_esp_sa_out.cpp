// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/esp_sa.h"

#include "esp_samples.h"
#include "reference_esp.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace sallyport::esp {

// As if the SA had sealed so many packets.
struct EspProbe {
    static void setSequence(EspSaOut& sa, std::uint64_t sequence) { sa.m_usage.m_packets = sequence; }
};

} // namespace sallyport::esp

using namespace sallyport::esp;

namespace {

constexpr std::uint64_t kTwo32 = std::uint64_t{1} << 32;
constexpr std::ptrdiff_t kIvAt = 8;

SealReason reasonOf(EspSaOut& sa, const Bytes& inner)
{
    Bytes buffer(sa.layout().sealedSize(inner.size()));
    std::copy(inner.begin(), inner.end(), buffer.begin() + static_cast<std::ptrdiff_t>(sa.layout().headroom()));
    return sa.sealInPlace(buffer, sa.layout().headroom(), inner.size()).reason;
}

Bytes ivOf(const Bytes& packet, std::ptrdiff_t size)
{
    return Bytes(packet.begin() + kIvAt, packet.begin() + kIvAt + size);
}

} // namespace

class TestEspSaOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesAreThoseOfThePath();
    void sealingElsewhereLeavesTheSourceAsItWas();
    void sealingIsTheSameInPlaceAndElsewhere();
    void segmentsAreSealedOneBehindTheOther();
    void theTrailerSaysWhatIsInside();
    void whatIsNoIpPacketIsRefused();
    void whatHasNoRoomIsRefused();
    void aRefusedPacketSpendsNoNumber();
    void theHardLimitOfPacketsHolds();
    void theHardLimitOfBytesHolds();
    void theSoftLimitIsToldOfOnce();
    void theSequenceNumbersEnd();
    void aNewSaIsAskedForBeforeTheyEnd();
    void extendedNumbersGoOn();
    void noIvComesTwice();
    void aSuccessorHasItsOwnKeyAndStartsAnew();
};

void TestEspSaOut::sizesAreThoseOfThePath()
{
    const EspLayout gcm = makeOut(gcm256().parameters()).layout();
    QCOMPARE(gcm.headroom(), std::size_t{16});
    QCOMPARE(gcm.largestInner(1500 - 28), std::size_t{1438}); // UDP over IPv4
    QCOMPARE(gcm.largestInner(1500 - 48), std::size_t{1418}); // over IPv6
    QCOMPARE(gcm.sealedSize(1438), std::size_t{1472});
    for (const Suite& suite : allSuites()) {
        const EspLayout layout = makeOut(suite.parameters()).layout();
        for (std::size_t size = 0; size < 3000; ++size) {
            const std::size_t inner = layout.largestInner(size);
            QVERIFY(inner == 0 || layout.sealedSize(inner) <= size);
            QVERIFY(layout.sealedSize(inner + 1) > size || size < layout.sealedSize(1));
            QVERIFY(layout.sealedSize(size) <= size + layout.overhead());
        }
        QCOMPARE(layout.overhead(), layout.sealedSize(15) - 15);
    }
}

void TestEspSaOut::sealingElsewhereLeavesTheSourceAsItWas()
{
    for (const Suite& suite : allSuites()) {
        EspSaOut sa = makeOut(suite.parameters());
        for (std::size_t size = 1; size < 100; ++size) {
            const Bytes before = anyPacket(size + kMaxTrailerSize);
            Bytes source = before;
            source[0] = 0x45;
            Bytes room(sa.layout().sealedSize(size) + 1, 0xee);
            const Bytes expected = source;
            const SealOutcome outcome = sa.seal(source, size, room);
            QCOMPARE(outcome.reason, SealReason::Sealed);
            QVERIFY2(source == expected, suite.name);
            QCOMPARE(outcome.packet.data(), room.data());
            QCOMPARE(outcome.packet.size(), sa.layout().sealedSize(size));
            QCOMPARE(room.back(), std::uint8_t{0xee});
        }
    }
}

void TestEspSaOut::sealingIsTheSameInPlaceAndElsewhere()
{
    for (const Suite& suite : allSuites()) {
        EspSaOut one = makeOut(suite.parameters());
        EspSaOut other = makeOut(suite.parameters());
        for (std::size_t size = 1; size < 300; ++size) {
            Bytes source = anyPacket(size);
            const Bytes inPlace = sealed(one, source);
            source.resize(other.layout().textSize(size));
            Bytes room(other.layout().sealedSize(size));
            QCOMPARE(other.seal(source, size, room).reason, SealReason::Sealed);
            QVERIFY2(room == inPlace, suite.name);
        }
    }
}

// As the data plane does with the segments of a super-packet: the trailer of one lies over the beginning of the next.
void TestEspSaOut::segmentsAreSealedOneBehindTheOther()
{
    EspSaOut sa = makeOut(gcm256().parameters());
    EspSaIn peer = makeIn(gcm256().parameters());
    constexpr std::size_t kSegment = 101;
    constexpr std::size_t kCount = 20;
    Bytes row;
    for (std::size_t i = 0; i < kCount; ++i) {
        const Bytes inner = innerPacket(4, kSegment);
        row.insert(row.end(), inner.begin(), inner.end());
    }
    row.resize(row.size() + kMaxTrailerSize);
    for (std::size_t i = 0; i < kCount; ++i) {
        Bytes room(sa.layout().sealedSize(kSegment));
        QCOMPARE(sa.seal(std::span(row).subspan(i * kSegment), kSegment, room).reason, SealReason::Sealed);
        Bytes inner;
        QCOMPARE(opened(peer, room, &inner), OpenReason::Delivered);
        QCOMPARE(inner, innerPacket(4, kSegment));
    }
}

void TestEspSaOut::theTrailerSaysWhatIsInside()
{
    for (const Suite& suite : allSuites()) {
        EspSaOut sa = makeOut(suite.parameters());
        std::uint64_t sequence = 0;
        for (const int version : {4, 6}) {
            for (std::size_t size = 40; size < 80; ++size) {
                const Bytes inner = innerPacket(version, size);
                const Bytes packet = sealed(sa, inner);
                const Bytes text = referenceOpen(suite, packet, ++sequence, false).value();
                QVERIFY2(text == textOf(suite, inner, version == 4 ? 4 : 41), suite.name);
            }
        }
    }
}

void TestEspSaOut::whatIsNoIpPacketIsRefused()
{
    EspSaOut sa = makeOut(gcm256().parameters());
    QCOMPARE(reasonOf(sa, {}), SealReason::NotIp);
    for (int version = 0; version < 16; ++version) {
        Bytes inner(40);
        inner[0] = static_cast<std::uint8_t>(version << 4 | 5);
        QCOMPARE(reasonOf(sa, inner), version == 4 || version == 6 ? SealReason::Sealed : SealReason::NotIp);
    }
    QCOMPARE(sa.counters()[SealReason::NotIp], std::uint64_t{15});
    QCOMPARE(sa.counters()[SealReason::Sealed], std::uint64_t{2});
}

void TestEspSaOut::whatHasNoRoomIsRefused()
{
    EspSaOut sa = makeOut(gcm256().parameters());
    Bytes source = anyPacket(100);
    source.resize(104);
    Bytes room(sa.layout().sealedSize(100));
    QCOMPARE(sa.seal(source, 100, std::span(room).first(room.size() - 1)).reason, SealReason::NoRoom);
    QCOMPARE(sa.seal(std::span(source).first(103), 100, room).reason, SealReason::NoRoom);
    QCOMPARE(sa.seal(source, 105, room).reason, SealReason::NoRoom);
    QCOMPARE(sa.seal(source, ~std::size_t{0}, room).reason, SealReason::NoRoom);
    QCOMPARE(sa.seal({}, 100, {}).reason, SealReason::NoRoom);
    QCOMPARE(sa.sealInPlace(room, 15, 100).reason, SealReason::NoRoom);
    QCOMPARE(sa.sealInPlace(room, 17, 100).reason, SealReason::NoRoom);
    QCOMPARE(sa.sealInPlace(room, room.size() + 1, 1).reason, SealReason::NoRoom);
    Bytes large = anyPacket(70000);
    QCOMPARE(sa.sealInPlace(large, 16, 65536 - 34).reason, SealReason::NoRoom); // no IP packet could carry it
    QCOMPARE(sa.counters()[SealReason::NoRoom], std::uint64_t{9});
    QCOMPARE(sa.seal(source, 100, room).reason, SealReason::Sealed);
}

void TestEspSaOut::aRefusedPacketSpendsNoNumber()
{
    EspSaOut sa = makeOut(gcm256().parameters());
    QVERIFY(!sealed(sa, anyPacket(40)).empty());
    QVERIFY(sealed(sa, Bytes(40)).empty());
    QCOMPARE(sa.sequence(), std::uint64_t{1});
    QVERIFY(!sealed(sa, anyPacket(40)).empty());
    QCOMPARE(sa.sequence(), std::uint64_t{2});
}

void TestEspSaOut::theHardLimitOfPacketsHolds()
{
    EspParameters parameters = gcm256().parameters();
    parameters.packets = {0, 1000};
    EspSaOut sa = makeOut(parameters);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(sa.takeExpiry(), Expiry::None);
        QCOMPARE(reasonOf(sa, anyPacket(60)), SealReason::Sealed);
    }
    QCOMPARE(sa.takeExpiry(), Expiry::Hard);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(reasonOf(sa, anyPacket(60)), SealReason::Expired);
    QCOMPARE(sa.takeExpiry(), Expiry::None);
    QCOMPARE(sa.sequence(), std::uint64_t{1000});
    QCOMPARE(sa.counters()[SealReason::Expired], std::uint64_t{10});
}

void TestEspSaOut::theHardLimitOfBytesHolds()
{
    EspParameters parameters = cbc256().parameters();
    parameters.bytes = {0, 10000};
    EspSaOut sa = makeOut(parameters);
    while (sa.usage().bytes() < 10000)
        QCOMPARE(reasonOf(sa, anyPacket(999)), SealReason::Sealed);
    QCOMPARE(sa.usage().packets(), std::uint64_t{11});
    QCOMPARE(reasonOf(sa, anyPacket(20)), SealReason::Expired);
    QCOMPARE(sa.takeExpiry(), Expiry::Hard);
}

void TestEspSaOut::theSoftLimitIsToldOfOnce()
{
    EspParameters parameters = gcm256().parameters();
    parameters.packets = {500, 1000};
    parameters.bytes = {499 * 60, 0};
    EspSaOut sa = makeOut(parameters);
    for (int i = 1; i <= 1000; ++i) {
        QCOMPARE(reasonOf(sa, anyPacket(60)), SealReason::Sealed);
        QCOMPARE(sa.takeExpiry(), i == 499 ? Expiry::Soft : i == 1000 ? Expiry::Hard : Expiry::None);
    }
}

void TestEspSaOut::theSequenceNumbersEnd()
{
    for (const Suite& suite : allSuites()) {
        EspSaOut sa = makeOut(suite.parameters());
        EspProbe::setSequence(sa, kTwo32 - 3);
        const Bytes inner = innerPacket(4, 60);
        const Bytes before = sealed(sa, inner);
        const Bytes last = sealed(sa, inner);
        QVERIFY(referenceOpen(suite, before, kTwo32 - 2, false));
        QVERIFY(referenceOpen(suite, last, kTwo32 - 1, false));
        QVERIFY(sealed(sa, inner).empty());
        QVERIFY(sealed(sa, inner).empty());
        QCOMPARE(sa.takeExpiry(), Expiry::Hard);

        EspSaOut extended = makeOut(suite.parameters(true));
        EspProbe::setSequence(extended, ~std::uint64_t{0} - 1);
        QVERIFY(referenceOpen(suite, sealed(extended, inner), ~std::uint64_t{0}, true));
        QVERIFY(sealed(extended, inner).empty());
    }
}

void TestEspSaOut::aNewSaIsAskedForBeforeTheyEnd()
{
    EspSaOut sa = makeOut(gcm256().parameters());
    EspProbe::setSequence(sa, (kTwo32 - 1) / 4 * 3 - 1);
    QCOMPARE(sa.takeExpiry(), Expiry::None);
    QVERIFY(!sealed(sa, anyPacket(60)).empty());
    QCOMPARE(sa.takeExpiry(), Expiry::Soft);

    // Limits that lie behind the end are no help.
    EspParameters parameters = gcm256().parameters();
    parameters.packets = {kTwo32 * 2, kTwo32 * 4};
    EspSaOut generous = makeOut(parameters);
    EspProbe::setSequence(generous, kTwo32 - 2);
    QCOMPARE(generous.takeExpiry(), Expiry::Soft);
    QVERIFY(!sealed(generous, anyPacket(60)).empty());
    QVERIFY(sealed(generous, anyPacket(60)).empty());
}

void TestEspSaOut::extendedNumbersGoOn()
{
    for (const Suite& suite : allSuites()) {
        EspSaOut sa = makeOut(suite.parameters(true));
        EspProbe::setSequence(sa, kTwo32 - 4);
        for (std::uint64_t sequence = kTwo32 - 3; sequence < kTwo32 + 4; ++sequence) {
            const Bytes packet = sealed(sa, innerPacket(6, 90));
            QVERIFY2(referenceOpen(suite, packet, sequence, true), suite.name);
            QVERIFY(!referenceOpen(suite, packet, sequence ^ kTwo32, true)); // the half that isn't sent counts
        }
    }
}

void TestEspSaOut::noIvComesTwice()
{
    for (const Suite& suite : {gcm256(), cbc256()}) {
        EspSaOut sa = makeOut(suite.parameters(true));
        const std::ptrdiff_t ivSize = static_cast<std::ptrdiff_t>(sa.layout().headroom()) - kIvAt;
        std::set<Bytes> ivs;
        std::size_t count = 0;
        for (const std::uint64_t start : {std::uint64_t{0}, kTwo32 - 1000, 5 * kTwo32}) {
            EspProbe::setSequence(sa, start);
            for (std::uint64_t i = 1; i <= 2000; ++i, ++count) {
                const Bytes iv = ivOf(sealed(sa, anyPacket(1 + i % 64)), ivSize);
                QCOMPARE(iv, referenceIv(suite, start + i));
                ivs.insert(iv);
            }
        }
        QCOMPARE(ivs.size(), count);
    }
}

// Nonces may begin again because the key is another: what is sealed has nothing in common.
void TestEspSaOut::aSuccessorHasItsOwnKeyAndStartsAnew()
{
    Suite successor = gcm256();
    successor.encryptionKey[5] ^= 1;
    EspSaOut before = makeOut(gcm256().parameters());
    EspSaOut after = makeOut(successor.parameters());
    EspSaIn peer = makeIn(gcm256().parameters());
    for (int i = 0; i < 10; ++i) {
        const Bytes one = sealed(before, innerPacket(4, 100));
        const Bytes other = sealed(after, innerPacket(4, 100));
        QCOMPARE(ivOf(one, 8), ivOf(other, 8));
        QVERIFY(one != other);
        QCOMPARE(opened(peer, other), OpenReason::WrongIcv);
        QCOMPARE(opened(peer, one), OpenReason::Delivered);
    }
}

QTEST_APPLESS_MAIN(TestEspSaOut)
#include "tst_esp_sa_out.moc"
