// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/command_queue.h"

#include <QTest>

#include <poll.h>

#include <atomic>
#include <thread>
#include <vector>

namespace sallyport {
namespace {

// Serves a queue until it is closed.
class Server {
public:
    explicit Server(CommandQueue& queue)
        : m_thread([&queue] {
              queue.setThread(std::this_thread::get_id());
              pollfd wait{queue.descriptor(), POLLIN, 0};
              do {
                  poll(&wait, 1, -1);
              } while (queue.serve());
          })
    {
    }
    ~Server() { m_thread.join(); }
    std::thread::id id() const { return m_thread.get_id(); }

private:
    std::thread m_thread;
};

class TstCommandQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandRunsOnTheServingThread();
    void commandOfTheServingThreadRunsAtOnce();
    void manyThreadsAllGetTheirTurn();
    void closedQueueRefuses();
    void closingFreesWhoWaits();
};

void TstCommandQueue::commandRunsOnTheServingThread()
{
    CommandQueue queue;
    const Server server(queue);
    std::thread::id ran;
    QVERIFY(queue.run([&ran] { ran = std::this_thread::get_id(); }));
    QVERIFY(ran == server.id());
    queue.close();
}

void TstCommandQueue::commandOfTheServingThreadRunsAtOnce()
{
    CommandQueue queue;
    const Server server(queue);
    bool isNested = false;
    QVERIFY(queue.run([&] { queue.run([&] { isNested = true; }); }));
    QVERIFY(isNested);
    queue.close();
}

void TstCommandQueue::manyThreadsAllGetTheirTurn()
{
    constexpr int kThreads = 100; // more than CommandQueue::kMax
    constexpr int kTurns = 50;
    CommandQueue queue;
    const Server server(queue);
    int count = 0; // one thread's only
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&] {
            for (int turn = 0; turn < kTurns; ++turn)
                queue.run([&count] { ++count; });
        });
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY(queue.run([&] { QCOMPARE(count, kThreads * kTurns); }));
    queue.close();
}

void TstCommandQueue::closedQueueRefuses()
{
    CommandQueue queue;
    QVERIFY(queue.isValid());
    queue.close();
    bool isRun = false;
    QVERIFY(!queue.run([&isRun] { isRun = true; }));
    QVERIFY(!queue.serve());
    QVERIFY(!isRun);
}

void TstCommandQueue::closingFreesWhoWaits()
{
    CommandQueue queue; // nobody serves it
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < CommandQueue::kMax + 10; ++i)
        threads.emplace_back([&] { refused += queue.run([] {}) ? 0 : 1; });
    queue.close();
    queue.serve();
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(refused.load(), static_cast<int>(threads.size()));
}

} // namespace
} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TstCommandQueue)

#include "tst_command_queue.moc"
