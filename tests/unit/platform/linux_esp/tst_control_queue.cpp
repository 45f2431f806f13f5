// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/control_queue.h"

#include <QTest>

#include <thread>
#include <vector>

namespace sallyport {
namespace {

esp::OuterPath somePath()
{
    esp::OuterPath path;
    path.local.address.octets = {192, 0, 2, 1};
    path.local.port = 40000;
    path.remote.address.octets = {192, 0, 2, 2};
    path.remote.port = 4500;
    return path;
}

void put(ControlQueue& queue, std::size_t size)
{
    queue.put(std::vector<std::uint8_t>(size, 7), somePath());
}

class TstControlQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datagramsComeInOrderWithTheirEnds();
    void moreThanTheLimitIsDropped();
    void octetsAreLimitedToo();
    void takingWaits();
    void stoppedQueueGivesAndTakesNothing();
};

void TstControlQueue::datagramsComeInOrderWithTheirEnds()
{
    ControlQueue queue(10);
    put(queue, 5);
    put(queue, 6);
    const std::optional<ControlDatagram> first = queue.take();
    QVERIFY(first);
    QCOMPARE(first->data, QByteArray(5, 7));
    QCOMPARE(first->local, (Endpoint{QHostAddress(QStringLiteral("192.0.2.1")), 40000}));
    QCOMPARE(first->remote, (Endpoint{QHostAddress(QStringLiteral("192.0.2.2")), 4500}));
    QCOMPARE(queue.take()->data.size(), 6);
}

void TstControlQueue::moreThanTheLimitIsDropped()
{
    ControlQueue queue(3);
    for (int i = 0; i < 5; ++i)
        put(queue, 10);
    QCOMPARE(queue.dropped(), 2U);
    QVERIFY(queue.take());
    put(queue, 10);
    QCOMPARE(queue.dropped(), 2U);
}

void TstControlQueue::octetsAreLimitedToo()
{
    constexpr std::size_t kLarge = 65000;
    ControlQueue queue(1000);
    for (int i = 0; i < 100; ++i)
        put(queue, kLarge);
    constexpr std::size_t kFit = ControlQueue::kMaxOctets / kLarge;
    QCOMPARE(queue.dropped(), 100 - kFit);
    for (std::size_t i = 0; i < kFit; ++i)
        QCOMPARE(queue.take()->data.size(), static_cast<qsizetype>(kLarge));
    put(queue, kLarge); // there is room again
    QVERIFY(queue.take());
    QCOMPARE(queue.dropped(), 100 - kFit);
}

void TstControlQueue::takingWaits()
{
    ControlQueue queue(10);
    std::optional<ControlDatagram> taken;
    std::thread waiting([&] { taken = queue.take(); });
    put(queue, 9);
    waiting.join();
    QVERIFY(taken);
    QCOMPARE(taken->data.size(), 9);
}

void TstControlQueue::stoppedQueueGivesAndTakesNothing()
{
    ControlQueue queue(10);
    put(queue, 9);
    queue.stop();
    QVERIFY(!queue.take());
    put(queue, 9);
    QCOMPARE(queue.dropped(), 1U);
    QVERIFY(!queue.take());
}

} // namespace
} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TstControlQueue)

#include "tst_control_queue.moc"
