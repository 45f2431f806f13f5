// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search for what a path carries, with a path and a clock of the test's own.
#include "core/ike/path_mtu_search.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace sallyport;

namespace {

using Outcome = PathMtuSearch::Outcome;
using Time = PathMtuSearch::Time;
using namespace std::chrono_literals;

// What becomes of a question: by size and by how many were asked before.
using Fate = std::function<Outcome(int size, int number)>;

Fate carries(int octets)
{
    return [octets](int size, int) { return size <= octets ? Outcome::Answered : Outcome::Unanswered; };
}

class Run {
public:
    PathMtuSearch search;
    Time now = 1000s;
    std::vector<int> asked;
    int shortBy = 0; // octets that a cipher's blocks cannot reach

    // Until it is settled or asks nothing more.
    void finish(const Fate& fate)
    {
        for (int i = 0; i < 200; ++i) {
            const int size = search.nextProbe(now);
            if (size == 0)
                return;
            const int number = static_cast<int>(asked.size());
            asked.push_back(size);
            const Outcome outcome = fate(size - shortBy, number);
            now += outcome == Outcome::Answered ? 20ms : outcome == Outcome::TooLarge ? 0ms : 420ms;
            search.conclude(size - shortBy, outcome, now);
        }
        QFAIL("it never ends");
    }
    void begin(const Fate& fate, int kernel = 1500)
    {
        search.begin(kernel, now);
        finish(fate);
    }
    void observe(Time after, const Fate& fate, int kernel = 1500, bool isUsed = true, bool isAlive = true)
    {
        now += after;
        search.observe(kernel, isUsed, isAlive, now);
        finish(fate);
    }
};

class TestPathMtuSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundPathCostsOneQuestion_data();
    void soundPathCostsOneQuestion();
    void narrowPathIsFoundInTenSeconds_data();
    void narrowPathIsFoundInTenSeconds();
    void segmentsAreSmallUntilMoreIsKnown();
    void baseHoldsWhileTheRestIsLookedFor();
    void oneLostProbeChangesNothing_data();
    void oneLostProbeChangesNothing();
    void gatewayThatAnswersNothingLargeConcludesNothing();
    void whatWasNotLearntIsAskedAgainLater();
    void answerOfTheOldPathIsNoneOfTheNew();
    void answerThatNobodyAskedForIsNone();
    void pathThatNarrowsIsFoundWhenItIsUsed();
    void silentGatewayIsNotAsked();
    void pathThatWidensIsFoundAfterTenMinutes();
    void confirmingDoesNotPutTheRaiseOff();
    void ordinaryIcmpIsBelieved();
    void lyingIcmpIsProvenWrong();
    void smallIcmpThatIsTrueIsKept();
    void narrowFirstHopIsNoMystery();
    void blocksOfACipherDoNotMatter();
};

void TestPathMtuSearch::soundPathCostsOneQuestion_data()
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("asked");
    QTest::newRow("Ethernet") << 1500 << 1500;
    QTest::newRow("PPPoE at home") << 1492 << 1492;
    QTest::newRow("jumbo frames") << 9000 << 1500;
    QTest::newRow("the kernel has no word") << 0 << 1500;
}

void TestPathMtuSearch::soundPathCostsOneQuestion()
{
    QFETCH(int, kernel);
    QFETCH(int, asked);
    Run run;
    run.begin(carries(1500), kernel);
    QCOMPARE(run.asked, std::vector<int>{asked});
    QVERIFY(run.search.isSettled());
    QVERIFY(run.search.limit() == PathLimit{});
    QVERIFY(!run.search.isNarrow());
}

void TestPathMtuSearch::narrowPathIsFoundInTenSeconds_data()
{
    QTest::addColumn<int>("octets");
    for (int octets = 640; octets < 1500; octets += 7)
        QTest::addRow("%d", octets) << octets;
    for (const int octets : {800, 1000, 1280, 1300, 1400, 1420, 1480, 1492, 1499})
        QTest::addRow("a round %d", octets) << octets;
}

void TestPathMtuSearch::narrowPathIsFoundInTenSeconds()
{
    QFETCH(int, octets);
    Run run;
    const Time begun = run.now;
    run.begin(carries(octets));
    QVERIFY(run.search.isSettled() && run.search.isNarrow());
    const PathLimit& limit = run.search.limit();
    QVERIFY2(limit.mtu <= octets && limit.mtu > octets - 20, qPrintable(QString::number(limit.mtu)));
    QCOMPARE(limit.segments, 0);
    QVERIFY(run.now - begun <= 10s);
}

void TestPathMtuSearch::segmentsAreSmallUntilMoreIsKnown()
{
    Run run;
    run.search.begin(1500, run.now);
    QVERIFY(run.search.limit() == (PathLimit{0, 1280, 0}));
    run.finish(carries(1500));
    QCOMPARE(run.search.limit().segments, 0);
}

void TestPathMtuSearch::baseHoldsWhileTheRestIsLookedFor()
{
    Run run;
    bool sawBase = false;
    run.begin([&](int size, int) {
        if (size > 1200 && size < 1500) {
            sawBase = true;
            QTest::qVerify(run.search.limit().mtu == 1200, "limit", "", __FILE__, __LINE__);
        }
        return size <= 1400 ? Outcome::Answered : Outcome::Unanswered;
    });
    QVERIFY(sawBase);
    QCOMPARE(run.search.limit().mtu, 1400);
}

void TestPathMtuSearch::oneLostProbeChangesNothing_data()
{
    QTest::addColumn<int>("lost");
    for (int i = 0; i < 12; ++i)
        QTest::addRow("the %d. question", i + 1) << i;
}

void TestPathMtuSearch::oneLostProbeChangesNothing()
{
    QFETCH(int, lost);
    for (const int octets : {1500, 1400, 1000}) {
        Run run;
        run.begin([&](int size, int number) {
            return number != lost && size <= octets ? Outcome::Answered : Outcome::Unanswered;
        });
        QCOMPARE(run.search.limit().mtu, octets == 1500 ? 0 : octets);
    }
}

void TestPathMtuSearch::gatewayThatAnswersNothingLargeConcludesNothing()
{
    Run run;
    run.begin(carries(100));
    QVERIFY(run.search.isSettled());
    QVERIFY(run.search.limit() == PathLimit{});
    const std::size_t asked = run.asked.size();
    run.observe(60s, carries(100));
    QCOMPARE(run.asked.size(), asked); // nor is it asked again and again
    run.observe(600s, carries(1400));
    QCOMPARE(run.search.limit().mtu, 1400);
    run.observe(16s, carries(100)); // what was known then stays
    QCOMPARE(run.search.limit().mtu, 1400);
}

void TestPathMtuSearch::whatWasNotLearntIsAskedAgainLater()
{
    Run run;
    run.search.begin(1500, run.now);
    QCOMPARE(run.search.nextProbe(run.now), 1500);
    QCOMPARE(run.search.nextProbe(run.now), 0); // one at a time
    run.search.conclude(1500, Outcome::Abandoned, run.now);
    QCOMPARE(run.search.nextProbe(run.now), 0);
    QCOMPARE(run.search.nextProbe(run.now + 5s), 1500);
    QVERIFY(!run.search.isSettled());
}

void TestPathMtuSearch::answerOfTheOldPathIsNoneOfTheNew()
{
    Run run;
    run.search.begin(1500, run.now);
    QCOMPARE(run.search.nextProbe(run.now), 1500);
    run.search.begin(1500, run.now); // moved
    QCOMPARE(run.search.nextProbe(run.now), 0);
    run.search.conclude(1500, Outcome::Answered, run.now);
    QVERIFY(!run.search.isSettled());
    run.finish(carries(1300));
    QCOMPARE(run.search.limit().mtu, 1300);
}

void TestPathMtuSearch::answerThatNobodyAskedForIsNone()
{
    Run run;
    run.search.conclude(1500, Outcome::Answered, run.now);
    QVERIFY(!run.search.isSettled());
    run.begin(carries(1300));
    run.search.conclude(1500, Outcome::Answered, run.now);
    run.search.conclude(700, Outcome::Unanswered, run.now);
    QCOMPARE(run.search.limit().mtu, 1300);
    QVERIFY(run.search.isSettled());
}

void TestPathMtuSearch::pathThatNarrowsIsFoundWhenItIsUsed()
{
    Run run;
    run.begin(carries(1500));
    run.observe(60s, carries(1300), 1500, false);
    QCOMPARE(run.asked.size(), std::size_t{1});
    run.observe(5s, carries(1300));
    QCOMPARE(run.search.limit().mtu, 1300);
    run.observe(16s, carries(1300));
    QCOMPARE(run.search.limit().mtu, 1300);
    run.observe(16s, carries(900));
    QCOMPARE(run.search.limit().mtu, 900);
}

void TestPathMtuSearch::silentGatewayIsNotAsked()
{
    Run run;
    run.begin(carries(1500));
    run.observe(20s, carries(1300), 1500, true, false);
    QVERIFY(run.search.isWaiting());
    QCOMPARE(run.asked.size(), std::size_t{1});
    run.observe(1s, carries(1300), 1500, false, true);
    QVERIFY(!run.search.isWaiting());
    QCOMPARE(run.search.limit().mtu, 1300);
}

void TestPathMtuSearch::pathThatWidensIsFoundAfterTenMinutes()
{
    Run run;
    run.begin(carries(1300));
    run.observe(590s, carries(1500));
    QCOMPARE(run.search.limit().mtu, 1300);
    run.observe(20s, carries(1500));
    QVERIFY(run.search.limit() == PathLimit{});
    // To something between.
    Run another;
    another.begin(carries(1300));
    another.observe(601s, carries(1420));
    QCOMPARE(another.search.limit().mtu, 1420);
}

void TestPathMtuSearch::confirmingDoesNotPutTheRaiseOff()
{
    Run run;
    run.begin(carries(1300));
    for (int i = 0; i < 29; ++i)
        run.observe(20s, carries(1300));
    QCOMPARE(run.search.limit().mtu, 1300);
    run.observe(30s, carries(1500));
    QVERIFY(run.search.limit() == PathLimit{});
}

void TestPathMtuSearch::ordinaryIcmpIsBelieved()
{
    Run run;
    run.begin(carries(1500));
    run.observe(5s, carries(1400), 1400);
    QCOMPARE(run.asked, (std::vector<int>{1500, 1400}));
    QVERIFY(run.search.limit() == PathLimit{}); // the kernel holds it
    run.observe(600s, carries(1500), 1500);     // and forgets it
    QVERIFY(run.search.limit() == PathLimit{});
    QCOMPARE(run.asked.back(), 1500);
}

void TestPathMtuSearch::lyingIcmpIsProvenWrong()
{
    for (const int truth : {1500, 1400, 1000}) {
        Run run;
        run.begin(carries(truth));
        run.observe(5s, carries(truth), 552);
        QCOMPARE(run.search.limit().mtu, truth);
        QCOMPARE(run.search.limit().disbelieved, 552);
        run.observe(600s, carries(truth), 1500);
        QCOMPARE(run.search.limit().mtu, truth == 1500 ? 0 : truth);
        QCOMPARE(run.search.limit().disbelieved, 0);
    }
    Run first; // it was there before us
    first.begin(carries(1500), 552);
    QVERIFY(first.search.limit() == (PathLimit{1500, 0, 552}));
    QVERIFY(!first.search.isNarrow());
}

void TestPathMtuSearch::smallIcmpThatIsTrueIsKept()
{
    Run run;
    run.begin(carries(1500));
    run.observe(5s, carries(1000), 1000);
    QVERIFY(run.search.isSettled());
    QCOMPARE(run.search.limit().mtu, 1000);
    QCOMPARE(run.search.limit().disbelieved, 0);
}

void TestPathMtuSearch::narrowFirstHopIsNoMystery()
{
    Run run;
    const Time begun = run.now;
    run.begin([](int size, int) { return size <= 1000 ? Outcome::Answered : Outcome::TooLarge; }, 1000);
    QCOMPARE(run.search.limit().mtu, 1000);
    QVERIFY(run.now - begun < 1s);
}

void TestPathMtuSearch::blocksOfACipherDoNotMatter()
{
    for (int missing = 1; missing < 16; ++missing) {
        Run run;
        run.shortBy = missing;
        run.begin(carries(1500));
        QVERIFY(run.search.limit() == PathLimit{});
        run.begin(carries(1400));
        QVERIFY(run.search.limit().mtu <= 1400 && run.search.limit().mtu > 1400 - 40);
        const int found = run.search.limit().mtu;
        run.observe(16s, carries(1400));
        QCOMPARE(run.search.limit().mtu, found);
    }
}

} // namespace

QTEST_APPLESS_MAIN(TestPathMtuSearch)
#include "tst_path_mtu_search.moc"
