// SPDX-License-Identifier: GPL-3.0-or-later
//
// What EspSaIn makes of texts whose ICV holds: padding, next header, dummies, padding that hides the length, and inner
// packets that are none. Thread: the test's. Trust: tests only.
#include "platform/esp/esp_sa.h"

#include "esp_samples.h"

#include <QTest>

using namespace sallyport::esp;

namespace {

constexpr std::uint8_t kIpv4 = 4;
constexpr std::uint8_t kIpv6 = 41;
constexpr std::uint8_t kNone = 59;

} // namespace

class TestEspTrailer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badPaddingIsDropped();
    void longPaddingIsTaken();
    void otherNextHeadersAreDropped();
    void dummiesAreDroppedAndCounted();
    void paddingThatHidesTheLengthIsCutOff();
    void badInnerPacketsAreDropped_data();
    void badInnerPacketsAreDropped();
    void whatHeldItsIcvIsSpent();
};

void TestEspTrailer::badPaddingIsDropped()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        std::uint64_t sequence = 0;
        // Three or more octets of padding, each of them wrong in turn.
        Bytes text = textOf(suite, innerPacket(4, suite.isAead() ? 99 : 98), kIpv4);
        const std::size_t padLength = text[text.size() - 2];
        QVERIFY(padLength >= 3);
        for (std::size_t i = 0; i < padLength; ++i) {
            Bytes bad = text;
            bad[text.size() - 3 - i] ^= 0x40;
            Bytes inner;
            QCOMPARE(opened(sa, packetOf(suite, bad, ++sequence), &inner), OpenReason::BadPadding);
            QVERIFY(inner.empty());
        }
        // All lengths that the octet can say: only the right one, and none where the end of the packet looks like it.
        for (std::size_t length = 0; length < 256; ++length) {
            Bytes bad = text;
            bad[text.size() - 2] = static_cast<std::uint8_t>(length);
            const OpenReason reason = opened(sa, packetOf(suite, bad, ++sequence));
            QCOMPARE(reason == OpenReason::Delivered, length == padLength || length == 0);
        }
        // Longer than the whole text.
        QCOMPARE(opened(sa, packetOf(suite, Bytes(16, 15), ++sequence)), OpenReason::BadPadding);
        QCOMPARE(opened(sa, packetOf(suite, Bytes(16, 0xff), ++sequence)), OpenReason::BadPadding);
    }
}

void TestEspTrailer::longPaddingIsTaken()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        std::uint64_t sequence = 0;
        for (std::size_t padLength = 0; padLength < 256; ++padLength) {
            Bytes text = innerPacket(6, 64);
            for (std::size_t i = 0; i < padLength; ++i)
                text.push_back(static_cast<std::uint8_t>(i + 1));
            text.push_back(static_cast<std::uint8_t>(padLength));
            text.push_back(kIpv6);
            if (text.size() % sa.layout().blockSize() != 0)
                continue;
            Bytes inner;
            QCOMPARE(opened(sa, packetOf(suite, text, ++sequence), &inner), OpenReason::Delivered);
            QCOMPARE(inner, innerPacket(6, 64));
        }
    }
}

void TestEspTrailer::otherNextHeadersAreDropped()
{
    EspSaIn sa = makeIn(gcm256().parameters());
    for (int next = 0; next < 256; ++next) {
        const Bytes text = textOf(gcm256(), innerPacket(4, 60), static_cast<std::uint8_t>(next));
        const OpenReason expected = next == kIpv4   ? OpenReason::Delivered
                                    : next == kIpv6 ? OpenReason::BadInnerPacket
                                    : next == kNone ? OpenReason::Dummy
                                                    : OpenReason::UnknownNextHeader;
        QCOMPARE(opened(sa, packetOf(gcm256(), text, static_cast<std::uint64_t>(next) + 1)), expected);
    }
    QCOMPARE(sa.counters()[OpenReason::UnknownNextHeader], std::uint64_t{253});
    QCOMPARE(sa.usage().packets(), std::uint64_t{1});
}

void TestEspTrailer::dummiesAreDroppedAndCounted()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        std::uint64_t sequence = 0;
        for (std::size_t size = 0; size < 200; ++size) {
            Bytes inner;
            const Bytes packet = packetOf(suite, textOf(suite, anyPacket(size), kNone), ++sequence);
            QCOMPARE(opened(sa, packet, &inner), OpenReason::Dummy);
            QVERIFY(inner.empty());
            QCOMPARE(opened(sa, packet), OpenReason::Duplicate);
        }
        QCOMPARE(sa.counters()[OpenReason::Dummy], std::uint64_t{200});
    }
}

void TestEspTrailer::paddingThatHidesTheLengthIsCutOff()
{
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        std::uint64_t sequence = 0;
        for (const int version : {4, 6}) {
            for (std::size_t extra = 0; extra < 1400; extra += 7) {
                const Bytes text = textOf(suite, innerPacket(version, 61), version == 4 ? kIpv4 : kIpv6, extra);
                Bytes inner;
                QCOMPARE(opened(sa, packetOf(suite, text, ++sequence), &inner), OpenReason::Delivered);
                QCOMPARE(inner, innerPacket(version, 61));
            }
        }
        QCOMPARE(sa.usage().bytes(), 61 * sequence);
    }
}

void TestEspTrailer::badInnerPacketsAreDropped_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<int>("nextHeader");
    const auto row = [](const char* name, Bytes inner, int nextHeader, std::size_t at, std::uint8_t value) {
        if (at < inner.size())
            inner[at] = value;
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(inner.data()),
                                          static_cast<qsizetype>(inner.size()))
                            << nextHeader;
    };
    constexpr std::size_t kAsItIs = 1000;
    row("nothing, as ipv4", {}, 4, kAsItIs, 0);
    row("nothing, as ipv6", {}, 41, kAsItIs, 0);
    row("19 octets of ipv4", innerPacket(4, 19), 4, kAsItIs, 0);
    row("39 octets of ipv6", Bytes(39, 0x60), 41, kAsItIs, 0);
    row("ipv4, 41 says ipv6", innerPacket(4, 60), 41, kAsItIs, 0);
    row("ipv6, 4 says ipv4", innerPacket(6, 60), 4, kAsItIs, 0);
    row("ipv5", innerPacket(4, 60), 4, 0, 0x55);
    row("ipv4 header of 16", innerPacket(4, 60), 4, 0, 0x44);
    row("ipv4 header of 0", innerPacket(4, 60), 4, 0, 0x40);
    row("ipv4 header longer than the packet", innerPacket(4, 56), 4, 0, 0x4f);
    row("ipv4 longer than the text", innerPacket(4, 60), 4, 3, 61);
    row("ipv4 much longer than the text", innerPacket(4, 60), 4, 2, 0xff);
    row("ipv4 of length 0", innerPacket(4, 60), 4, 3, 0);
    row("ipv4 of length 19", innerPacket(4, 60), 4, 3, 19);
    row("ipv6 longer than the text", innerPacket(6, 60), 41, 5, 21);
    row("ipv6 much longer than the text", innerPacket(6, 60), 41, 4, 0xff);
}

void TestEspTrailer::badInnerPacketsAreDropped()
{
    QFETCH(QByteArray, inner);
    QFETCH(int, nextHeader);
    const Bytes bytes(inner.begin(), inner.end());
    for (const Suite& suite : allSuites()) {
        EspSaIn sa = makeIn(suite.parameters());
        const Bytes packet = packetOf(suite, textOf(suite, bytes, static_cast<std::uint8_t>(nextHeader)), 1);
        Bytes delivered;
        QCOMPARE(opened(sa, packet, &delivered), OpenReason::BadInnerPacket);
        QVERIFY(delivered.empty());
    }
}

void TestEspTrailer::whatHeldItsIcvIsSpent()
{
    EspSaIn sa = makeIn(gcm256().parameters());
    const Bytes odd = packetOf(gcm256(), textOf(gcm256(), innerPacket(4, 60), 17), 1);
    QCOMPARE(opened(sa, odd), OpenReason::UnknownNextHeader);
    QCOMPARE(opened(sa, odd), OpenReason::Duplicate);
    QCOMPARE(sa.window().highest(), std::uint64_t{1});
}

QTEST_APPLESS_MAIN(TestEspTrailer)
#include "tst_esp_trailer.moc"
