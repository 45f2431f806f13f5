// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/service/log_ring.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>
#include <vector>

using namespace sallyport;

class TestLogRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhoAndHowBad()
    {
        LogRing ring;
        ring.install();
        qCWarning(logTunnel) << "hello";
        QTRY_COMPARE(ring.last(10).size(), 1);
        const LogLine line = ring.last(10).first();
        QCOMPARE(line.level, QStringLiteral("warning"));
        QCOMPARE(line.module, QStringLiteral("tunnel"));
        QCOMPARE(line.text, QStringLiteral("hello"));
        QVERIFY(line.time.isValid());
    }

    void controlCharactersOfPeersAreTakenOut()
    {
        LogRing ring;
        ring.install();
        qCInfo(logIke).noquote() << QStringLiteral("a\nb\x1b[2J\u202Ec\u2028d");
        QTRY_COMPARE(ring.last(1).size(), 1);
        QCOMPARE(ring.last(1).first().text, QStringLiteral("a b [2J c d"));
    }

    void longLinesAreCut()
    {
        LogRing ring;
        ring.install();
        qCInfo(logIke).noquote() << QString(100000, QLatin1Char('x'));
        QTRY_COMPARE(ring.last(1).size(), 1);
        QCOMPARE(ring.last(1).first().text.size(), kMaxLogLineLength);
    }

    void theLastThousandAreKept()
    {
        LogRing ring;
        for (int i = 0; i < 2500; ++i) {
            ring.add({{}, {}, {}, QString::number(i)});
            if (i % 500 == 0)
                QTest::qWait(0);
        }
        QTRY_COMPARE(ring.last(10000).size(), 1000);
        QTRY_COMPARE(ring.last(1).first().text, QStringLiteral("2499"));
        QCOMPARE(ring.last(10).first().text, QStringLiteral("2490"));
        QCOMPARE(ring.last(0).size(), 0);
    }

    void linesOfManyThreadsArriveInFewEvents()
    {
        LogRing ring;
        ring.install();
        QSignalSpy events(&ring, &LogRing::linesAdded);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([] {
                for (int n = 0; n < 100; ++n)
                    qCInfo(logIke) << "line";
            });
        for (std::thread& thread : threads)
            thread.join();
        QTRY_COMPARE(ring.last(1000).size(), 400);
        QCOMPARE(events.size(), 1);
    }

    void afterItsEndLinesGoWhereTheyWent()
    {
        {
            LogRing ring;
            ring.install();
        }
        qCInfo(logIke) << "nobody is hurt";
    }
};

QTEST_GUILESS_MAIN(TestLogRing)
#include "tst_log_ring.moc"
