// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme.h"
#include "app/gui/traffic/traffic_graph.h"

#include <QApplication>
#include <QTest>

using namespace sallyport;

class tst_Traffic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void firstSampleIsOnlyAStart();
    void eachSecondHasItsRate();
    void longerPausesSpreadWhatWasCarried();
    void afterFiveMinutesAllIsForgotten();
    void countersThatFellBeginAnew();
    void clockThatWasSetBackBeginsAnew();
    void tunnelMadeAnewBeginsAnew();
    void ceilingsAreRound_data();
    void ceilingsAreRound();
    void graphPaintsBothDirections();
    void graphSaysItInWords();
    void graphIsPaintedOnceASample();

private:
    static QDateTime second(int n) { return QDateTime::fromSecsSinceEpoch(1'800'000'000 + n, Qt::UTC); }
    static Traffic total(quint64 received, quint64 sent) { return {received, sent, 0, 0}; }
};

void tst_Traffic::firstSampleIsOnlyAStart()
{
    TrafficHistory history;
    QVERIFY(history.isEmpty());
    history.add(second(0), total(5'000'000, 7));
    QVERIFY(!history.isEmpty());
    QCOMPARE(history.peak(), 0.0);
    QCOMPARE(history.rates().size(), TrafficHistory::kSeconds);
}

void tst_Traffic::eachSecondHasItsRate()
{
    TrafficHistory history;
    history.add(second(0), total(0, 0));
    history.add(second(1), total(1000, 10));
    history.add(second(1).addMSecs(400), total(1200, 10)); // within the second: waits for the next
    history.add(second(2), total(4000, 30));
    const QList<TrafficRate> rates = history.rates();
    QCOMPARE(rates.at(rates.size() - 2), (TrafficRate{1000, 10}));
    QCOMPARE(rates.last(), (TrafficRate{3000, 20}));
    QCOMPARE(history.now(), (TrafficRate{3000, 20}));
    QCOMPARE(history.peak(), 3000.0);
}

void tst_Traffic::longerPausesSpreadWhatWasCarried()
{
    TrafficHistory history;
    history.add(second(0), total(0, 0));
    history.add(second(10), total(50'000, 0));
    const QList<TrafficRate> rates = history.rates();
    for (int i = 1; i <= 10; ++i)
        QCOMPARE(rates.at(rates.size() - i).received, 5000.0);
    QCOMPARE(rates.at(rates.size() - 11).received, 0.0);
}

void tst_Traffic::afterFiveMinutesAllIsForgotten()
{
    TrafficHistory history;
    history.add(second(0), total(0, 0));
    history.add(second(1), total(9000, 9000));
    history.add(second(301), total(9000, 9000));
    QCOMPARE(history.peak(), 0.0);
    history.add(second(100'000), total(10'000, 9000));
    QCOMPARE(history.rates().count(TrafficRate{}), 0); // spread over the whole window
}

void tst_Traffic::countersThatFellBeginAnew()
{
    TrafficHistory history;
    history.add(second(0), total(0, 0));
    history.add(second(1), total(9000, 9000));
    history.add(second(2), total(10, 10));
    QCOMPARE(history.peak(), 0.0);
    history.add(second(3), total(30, 10));
    QCOMPARE(history.now(), (TrafficRate{20, 0}));
}

void tst_Traffic::clockThatWasSetBackBeginsAnew()
{
    TrafficHistory history;
    history.add(second(100), total(0, 0));
    history.add(second(101), total(9000, 0));
    history.add(second(50), total(9100, 0));
    QCOMPARE(history.peak(), 0.0);
    history.add(second(51), total(9200, 0));
    QCOMPARE(history.now().received, 100.0);
}

void tst_Traffic::tunnelMadeAnewBeginsAnew()
{
    TrafficLog log;
    ConnectionStatus status;
    status.profileId = QStringLiteral("a");
    status.state = ConnectionState::Connected;
    status.since = second(0);
    log.add(status, second(0));
    status.traffic = total(4000, 0);
    log.add(status, second(1));
    QCOMPARE(log.history(QStringLiteral("a")).now().received, 4000.0);
    status.state = ConnectionState::Reconnecting;
    log.add(status, second(2)); // kept, to be looked at
    QCOMPARE(log.history(QStringLiteral("a")).now().received, 4000.0);
    status.state = ConnectionState::Connected;
    status.since = second(3);
    status.traffic = total(9000, 0);
    log.add(status, second(3));
    QCOMPARE(log.history(QStringLiteral("a")).peak(), 0.0);
    QVERIFY(log.history(QStringLiteral("b")).isEmpty());
    log.forget(QStringLiteral("a"));
    QVERIFY(log.history(QStringLiteral("a")).isEmpty());
}

void tst_Traffic::ceilingsAreRound_data()
{
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("ceiling");
    QTest::newRow("nothing") << 0.0 << 1000.0;
    QTest::newRow("no number") << qQNaN() << 1000.0;
    QTest::newRow("exactly") << 2000.0 << 2000.0;
    QTest::newRow("just above") << 2000.1 << 5000.0;
    QTest::newRow("next power") << 6e8 << 1e9;
}

void tst_Traffic::ceilingsAreRound()
{
    QFETCH(double, peak);
    QFETCH(double, ceiling);
    QCOMPARE(graphCeiling(peak), ceiling);
}

void tst_Traffic::graphPaintsBothDirections()
{
    TrafficHistory history;
    history.add(second(0), total(0, 0));
    for (int i = 1; i <= 200; ++i)
        history.add(second(i), total(static_cast<quint64>(i) * 8000, static_cast<quint64>(i) * 2000));
    TrafficGraph graph;
    graph.resize(600, graph.sizeHint().height());
    graph.setHistory(history);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        graph.setLayoutDirection(direction);
        const QImage picture = graph.grab().toImage();
        const Theme& theme = themeOf(graph.palette());
        // The newest third has both lines, the oldest neither.
        const auto has = [&](int from, int to, const QColor& colour) {
            for (int x = from; x < to; ++x) {
                for (int y = graph.fontMetrics().height() + 6; y < picture.height() - graph.fontMetrics().height() - 6;
                     ++y) {
                    const QColor seen = picture.pixelColor(x, y);
                    const int apart = qAbs(seen.red() - colour.red()) + qAbs(seen.green() - colour.green()) +
                                      qAbs(seen.blue() - colour.blue());
                    if (apart < 60)
                        return true;
                }
            }
            return false;
        };
        const bool mirrored = direction == Qt::RightToLeft;
        QVERIFY(has(mirrored ? 20 : 420, mirrored ? 180 : 580, theme.accent));
        QVERIFY(has(mirrored ? 20 : 420, mirrored ? 180 : 580, theme.ok));
        QVERIFY(!has(mirrored ? 430 : 20, mirrored ? 580 : 170, theme.accent));
    }
}

void tst_Traffic::graphSaysItInWords()
{
    QLocale::setDefault(QLocale::c());
    TrafficHistory history;
    history.add(second(0), total(0, 0));
    history.add(second(1), total(1'200'000, 500));
    TrafficGraph graph;
    graph.setHistory(history);
    QVERIFY(!graph.accessibleName().isEmpty());
    QVERIFY2(graph.accessibleDescription().contains(QStringLiteral("1.2 MB/s")),
             qPrintable(graph.accessibleDescription()));
    QVERIFY(graph.accessibleDescription().contains(QStringLiteral("500 bytes/s")));
}

void tst_Traffic::graphIsPaintedOnceASample()
{
    class Counting : public TrafficGraph {
    public:
        int paints = 0;
        void paintEvent(QPaintEvent* event) override
        {
            ++paints;
            TrafficGraph::paintEvent(event);
        }
    } graph;
    graph.resize(400, 120);
    graph.show();
    QVERIFY(QTest::qWaitForWindowExposed(&graph));
    QCoreApplication::processEvents();
    TrafficHistory history;
    history.add(second(0), total(0, 0));
    history.add(second(1), total(100, 0));
    graph.paints = 0;
    graph.setHistory(history);
    graph.setHistory(history);
    QTRY_COMPARE(graph.paints, 1);
    graph.setHistory(history);
    QCoreApplication::processEvents();
    QCOMPARE(graph.paints, 1);
}

QTEST_MAIN(tst_Traffic)
#include "tst_traffic.moc"
