// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduler.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

class TestSystemScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anActionRunsOnceAfterItsDelay()
    {
        const auto scheduler = makeSystemScheduler();
        int count = 0;
        scheduler->after(5ms, this, [&count] { ++count; });
        QCOMPARE(count, 0);
        QTRY_COMPARE(count, 1);
        QTest::qWait(20);
        QCOMPARE(count, 1);
    }

    void aCancelledActionNeverRuns()
    {
        const auto scheduler = makeSystemScheduler();
        int count = 0;
        const quint64 handle = scheduler->after(5ms, this, [&count] { ++count; });
        scheduler->cancel(handle);
        scheduler->cancel(handle);
        scheduler->cancel(4711);
        QTest::qWait(20);
        QCOMPARE(count, 0);
    }

    void anActionDiesWithItsContext()
    {
        const auto scheduler = makeSystemScheduler();
        int count = 0;
        {
            QObject context;
            scheduler->after(1ms, &context, [&count] { ++count; });
        }
        QTest::qWait(20);
        QCOMPARE(count, 0);
    }

    void chanceStaysBelowOne()
    {
        const auto scheduler = makeSystemScheduler();
        for (int i = 0; i < 1000; ++i) {
            const double number = scheduler->random();
            QVERIFY(number >= 0.0 && number < 1.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSystemScheduler)
#include "tst_system_scheduler.moc"
