// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/retry_policy.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

class TestRetryPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToAMinute()
    {
        const std::array expected{1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(retryDelay(static_cast<int>(i) + 1, 0.5).count(), std::chrono::milliseconds(expected[i]).count());
    }

    void jittersByHalfBothWays()
    {
        for (int attempt = 1; attempt <= 10; ++attempt) {
            const auto middle = retryDelay(attempt, 0.5);
            QCOMPARE(retryDelay(attempt, 0.0).count(), middle.count() / 2);
            QVERIFY(retryDelay(attempt, 0.999999) < middle * 3 / 2);
            QVERIFY(retryDelay(attempt, 0.999999) > middle * 149 / 100);
        }
    }

    void survivesAYearOfTries()
    {
        QCOMPARE(retryDelay(1000000, 0.5), std::chrono::milliseconds(60s));
        QCOMPARE(retryDelay(0, 0.5), std::chrono::milliseconds(1s));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
