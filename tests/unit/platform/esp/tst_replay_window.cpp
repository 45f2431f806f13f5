// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/replay_window.h"

#include <QTest>

#include <random>
#include <set>

using namespace sallyport::esp;

namespace {

using Verdict = ReplayWindow::Verdict;

constexpr std::uint64_t kTwo32 = std::uint64_t{1} << 32;
constexpr std::uint64_t kSize = ReplayWindow::kSize;

bool take(ReplayWindow& window, std::uint64_t sequence)
{
    if (window.check(sequence) != Verdict::Fresh)
        return false;
    window.commit(sequence);
    return true;
}

// As RFC 4303 section 3.4.3 tells it.
class PlainWindow {
public:
    Verdict check(std::uint64_t sequence) const
    {
        if (sequence == 0 || (sequence <= m_highest && m_highest - sequence >= kSize))
            return Verdict::TooOld;
        return m_seen.contains(sequence) ? Verdict::Duplicate : Verdict::Fresh;
    }
    void commit(std::uint64_t sequence)
    {
        m_seen.insert(sequence);
        m_highest = std::max(m_highest, sequence);
    }
    std::uint64_t highest() const { return m_highest; }

private:
    std::set<std::uint64_t> m_seen;
    std::uint64_t m_highest = 0;
};

} // namespace

class TestReplayWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsAsLargeAsPromised();
    void theFirstNumberIsOne();
    void eachPlaceOfTheWindowIsTakenOnce();
    void whatIsBehindTheWindowIsTooOld();
    void aJumpForgetsNothingItShouldKnow();
    void itAgreesWithThePlainOne_data();
    void itAgreesWithThePlainOne();
    void checkingChangesNothing();
    void ordinaryNumbersAreWhole();
    void extendedNumbersAreCompleted();
    void extendedNumbersCrossTwoToThe32();
    void extendedNumbersEndAtTheLast();
    void theUpperHalfIsNeverLost();
};

void TestReplayWindow::theWindowIsAsLargeAsPromised()
{
    QVERIFY(kSize >= 1024);
}

void TestReplayWindow::theFirstNumberIsOne()
{
    ReplayWindow window(false);
    QCOMPARE(window.check(0), Verdict::TooOld);
    QVERIFY(take(window, 1));
    QCOMPARE(window.check(0), Verdict::TooOld);
    QCOMPARE(window.check(1), Verdict::Duplicate);
}

void TestReplayWindow::eachPlaceOfTheWindowIsTakenOnce()
{
    for (const std::uint64_t top : {kSize, kSize + 63, kTwo32 + 17, kTwo32 * 1000 + 64}) {
        ReplayWindow window(true);
        QVERIFY(take(window, top));
        for (std::uint64_t back = 1; back < kSize; ++back)
            QVERIFY(take(window, top - back));
        for (std::uint64_t back = 0; back < kSize; ++back)
            QCOMPARE(window.check(top - back), Verdict::Duplicate);
        QCOMPARE(window.highest(), top);
    }
}

void TestReplayWindow::whatIsBehindTheWindowIsTooOld()
{
    ReplayWindow window(false);
    QVERIFY(take(window, 100000));
    QCOMPARE(window.check(100000 - kSize + 1), Verdict::Fresh);
    QCOMPARE(window.check(100000 - kSize), Verdict::TooOld);
    QCOMPARE(window.check(1), Verdict::TooOld);
}

void TestReplayWindow::aJumpForgetsNothingItShouldKnow()
{
    // By every distance: what stays inside the window is still a duplicate, what is new there is still fresh.
    for (std::uint64_t jump = 1; jump < kSize + 200; ++jump) {
        ReplayWindow window(false);
        for (std::uint64_t sequence = 5001; sequence <= 5064; ++sequence)
            QVERIFY(take(window, sequence));
        QVERIFY(take(window, 5064 + jump));
        for (std::uint64_t sequence = 5001; sequence<5064 + jump; sequence += jump> 300 ? 61 : 1) {
            const Verdict expected = 5064 + jump - sequence >= kSize ? Verdict::TooOld
                                     : sequence <= 5064              ? Verdict::Duplicate
                                                                     : Verdict::Fresh;
            QCOMPARE(window.check(sequence), expected);
        }
    }
}

void TestReplayWindow::itAgreesWithThePlainOne_data()
{
    QTest::addColumn<quint64>("spread");
    for (const quint64 spread : {2, 64, 500, 4000, 20000})
        QTest::addRow("%d", int(spread)) << spread;
}

void TestReplayWindow::itAgreesWithThePlainOne()
{
    QFETCH(quint64, spread);
    std::mt19937_64 random(spread);
    ReplayWindow window(true);
    PlainWindow plain;
    for (int i = 0; i < 50000; ++i) {
        const std::uint64_t base = plain.highest() + spread / 2;
        const std::uint64_t step = random() % (spread * 2);
        const std::uint64_t sequence = base > step ? base - step : 0;
        const Verdict verdict = window.check(sequence);
        QCOMPARE(verdict, plain.check(sequence));
        if (verdict == Verdict::Fresh && random() % 8 != 0) { // the others failed their ICV
            window.commit(sequence);
            plain.commit(sequence);
        }
        QCOMPARE(window.highest(), plain.highest());
    }
}

void TestReplayWindow::checkingChangesNothing()
{
    ReplayWindow window(true);
    QVERIFY(take(window, 10));
    for (const std::uint64_t sequence : {std::uint64_t{11}, std::uint64_t{5000}, kTwo32, ~std::uint64_t{0}}) {
        QCOMPARE(window.check(sequence), Verdict::Fresh);
        QCOMPARE(window.check(sequence), Verdict::Fresh);
    }
    QCOMPARE(window.highest(), std::uint64_t{10});
    QVERIFY(take(window, 9));
}

void TestReplayWindow::ordinaryNumbersAreWhole()
{
    ReplayWindow window(false);
    QCOMPARE(window.complete(0xffffffff).value(), std::uint64_t{0xffffffff});
    QVERIFY(take(window, 0xffffffff));
    QCOMPARE(window.complete(1).value(), std::uint64_t{1}); // too old, never the next 2^32
    QCOMPARE(window.check(1), Verdict::TooOld);
}

// RFC 4303 appendix A2.1, both cases.
void TestReplayWindow::extendedNumbersAreCompleted()
{
    ReplayWindow window(true);
    QCOMPARE(window.complete(1).value(), std::uint64_t{1});
    QVERIFY(!window.complete(0xffffffff)); // before the first there is nothing
    QVERIFY(take(window, kSize - 2));      // case B, at the start
    QCOMPARE(window.complete(1).value(), std::uint64_t{1});
    QCOMPARE(window.complete(0x80000000).value(), std::uint64_t{0x80000000});
    QVERIFY(!window.complete(0xffffffff));

    QVERIFY(take(window, 0x80000000)); // case A
    QCOMPARE(window.complete(0x80000001).value(), std::uint64_t{0x80000001});
    QCOMPARE(window.complete(0xffffffff).value(), std::uint64_t{0xffffffff});
    QCOMPARE(window.complete(static_cast<std::uint32_t>(0x80000000 - kSize + 1)).value(), 0x80000000 - kSize + 1);
    QCOMPARE(window.complete(static_cast<std::uint32_t>(0x80000000 - kSize)).value(), kTwo32 + 0x80000000 - kSize);
}

void TestReplayWindow::extendedNumbersCrossTwoToThe32()
{
    ReplayWindow window(true);
    QVERIFY(take(window, 0x90000000)); // no jump by 2^31 or more is told apart from the past
    QVERIFY(take(window, window.complete(0xfffffff0).value()));
    QCOMPARE(window.highest(), std::uint64_t{0xfffffff0});
    for (std::uint64_t sequence = 0xfffffff8; sequence < kTwo32 + 5000; ++sequence) {
        const std::optional<std::uint64_t> whole = window.complete(static_cast<std::uint32_t>(sequence));
        QCOMPARE(whole.value(), sequence);
        QVERIFY(take(window, *whole));
        if (sequence == kTwo32 + 10) { // late ones from before, and what was seen there
            QCOMPARE(window.complete(0xfffffff1).value(), std::uint64_t{0xfffffff1});
            QVERIFY(take(window, 0xfffffff1));
            QCOMPARE(window.check(window.complete(0xfffffff8).value()), Verdict::Duplicate);
            QCOMPARE(window.check(window.complete(0).value()), Verdict::Duplicate); // 2^32 itself
        }
    }
    QCOMPARE(window.complete(0xfffffff0).value(), kTwo32 + 0xfffffff0); // out of the window: only later on
}

void TestReplayWindow::extendedNumbersEndAtTheLast()
{
    ReplayWindow window(true);
    const std::uint64_t last = ~std::uint64_t{0};
    QVERIFY(take(window, last));
    QCOMPARE(window.complete(0xffffffff).value(), last);
    QVERIFY(!window.complete(5));
}

void TestReplayWindow::theUpperHalfIsNeverLost()
{
    std::mt19937_64 random(32);
    ReplayWindow window(true);
    std::uint64_t next = 1;
    for (int i = 0; i < 200000; ++i) {
        next += random() % (i % 100 == 0 ? kTwo32 / 2 : 3) + 1;
        QCOMPARE(window.complete(static_cast<std::uint32_t>(next)).value(), next);
        QVERIFY(take(window, next));
        const std::uint64_t late = random() % kSize;
        if (late < next)
            QCOMPARE(window.complete(static_cast<std::uint32_t>(next - late)).value(), next - late);
    }
    QVERIFY(next > 100 * kTwo32);
}

QTEST_APPLESS_MAIN(TestReplayWindow)
#include "tst_replay_window.moc"
