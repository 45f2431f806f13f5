// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/log_allowance.h"

#include <QTest>

using namespace sallyport;

class TestLogAllowance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soManyLinesInAWhile()
    {
        LogAllowance allowance(3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(allowance.take(100), std::optional<std::uint64_t>(0));
        QVERIFY(!allowance.take(100));
        QVERIFY(!allowance.take(100 + LogAllowance::kSeconds - 1));
    }

    void whatWasLeftOutIsToldOnce()
    {
        LogAllowance allowance(1);
        QVERIFY(allowance.take(0));
        for (int i = 0; i < 7; ++i)
            QVERIFY(!allowance.take(5));
        const std::int64_t next = LogAllowance::kSeconds + 5;
        QCOMPARE(allowance.take(next), std::optional<std::uint64_t>(7));
        QCOMPARE(allowance.take(next + LogAllowance::kSeconds), std::optional<std::uint64_t>(0));
    }
};

QTEST_APPLESS_MAIN(TestLogAllowance)
#include "tst_log_allowance.moc"
