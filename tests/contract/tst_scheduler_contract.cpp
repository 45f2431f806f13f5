// SPDX-License-Identifier: GPL-3.0-or-later
//
// What core/base/scheduler.h promises, asked of the fake and of the real clock: so that a test with the fake says
// something of the service.
#include "platform/fake/fake_scheduler.h"

#include <QCoreApplication>
#include <QTest>

namespace sallyport {

class SchedulerContract : public QObject {
    Q_OBJECT

public:
    SchedulerContract(Scheduler& scheduler, std::function<void(int)> pass)
        : m_scheduler(scheduler), m_pass(std::move(pass))
    {
    }

private Q_SLOTS:
    void actionsComeInTheOrderOfTheirTime()
    {
        QObject context;
        QString order;
        m_scheduler.after(std::chrono::milliseconds(60), &context, [&] { order += QLatin1Char('c'); });
        m_scheduler.after(std::chrono::milliseconds(0), &context, [&] { order += QLatin1Char('a'); });
        m_scheduler.after(std::chrono::milliseconds(30), &context, [&] { order += QLatin1Char('b'); });
        QCOMPARE(order, QString());
        m_pass(200);
        QCOMPARE(order, QStringLiteral("abc"));
    }

    void anActionComesOnce()
    {
        QObject context;
        int count = 0;
        m_scheduler.after(std::chrono::milliseconds(10), &context, [&] { ++count; });
        m_pass(50);
        m_pass(50);
        QCOMPARE(count, 1);
    }

    void aCancelledActionDoesNotCome()
    {
        QObject context;
        int count = 0;
        const quint64 first = m_scheduler.after(std::chrono::milliseconds(10), &context, [&] { ++count; });
        const quint64 second = m_scheduler.after(std::chrono::milliseconds(10), &context, [&] { ++count; });
        QVERIFY(first != second);
        m_scheduler.cancel(first);
        m_scheduler.cancel(first);
        m_pass(50);
        QCOMPARE(count, 1);
        m_scheduler.cancel(second);
    }

    void anActionWhoseContextIsGoneDoesNotCome()
    {
        int count = 0;
        auto context = std::make_unique<QObject>();
        m_scheduler.after(std::chrono::milliseconds(10), context.get(), [&] { ++count; });
        context.reset();
        m_pass(50);
        QCOMPARE(count, 0);
    }

    void anActionMayAddAnother()
    {
        QObject context;
        int count = 0;
        m_scheduler.after(std::chrono::milliseconds(10), &context, [&] {
            ++count;
            m_scheduler.after(std::chrono::milliseconds(10), &context, [&] { ++count; });
        });
        m_pass(200);
        QCOMPARE(count, 2);
    }

    void theClockIsUtcAndGoesOn()
    {
        const QDateTime before = m_scheduler.now();
        QCOMPARE(before.timeSpec(), Qt::UTC);
        m_pass(20);
        QVERIFY(before.msecsTo(m_scheduler.now()) >= 20);
    }

    void chanceStaysBelowOne()
    {
        for (int i = 0; i < 100; ++i) {
            const double value = m_scheduler.random();
            QVERIFY(value >= 0 && value < 1);
        }
    }

private:
    Scheduler& m_scheduler;
    std::function<void(int)> m_pass;
};

} // namespace sallyport

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    sallyport::FakeScheduler fake;
    const auto system = sallyport::makeSystemScheduler();
    sallyport::SchedulerContract onFake(fake, [&fake](int span) { fake.advance(span); });
    sallyport::SchedulerContract onSystem(*system, [](int span) { QTest::qWait(span); });
    return QTest::qExec(&onFake, argc, argv) + QTest::qExec(&onSystem, argc, argv);
}

#include "tst_scheduler_contract.moc"
