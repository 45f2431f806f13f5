// SPDX-License-Identifier: GPL-3.0-or-later
//
// IKE's half of a data plane's sockets: told apart from ESP, sent as it is, bounded.
#include "platform/linux/esp/esp_data_plane.h"

#include "esp_ends.h"
#include "isolated_machine.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

namespace sallyport {
namespace {

const QByteArray kMarker(4, '\0');

class TstEspDataPlaneControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hosts = std::make_unique<TwoHosts>(); }
    void ikeAndEspAreToldApart_data();
    void ikeAndEspAreToldApart();
    void messagesArriveAsTheyWereSent_data();
    void messagesArriveAsTheyWereSent();
    void everythingFromPort500IsIke();
    void moreThanTheQueueTakesIsCounted();
    void stoppingEndsAWait();
    void portIsTheOneThatWasWanted();
    void nowhereToSendIsNoError();

private:
    std::unique_ptr<TwoHosts> m_hosts;
};

void TstEspDataPlaneControl::ikeAndEspAreToldApart_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<bool>("isIke");
    QTest::addColumn<int>("unknownSpi");
    QTest::newRow("IKE") << kMarker + QByteArray(100, 'i') << true << 0;
    QTest::newRow("the marker alone") << kMarker << true << 0;
    QTest::newRow("keepalive") << QByteArray(1, '\xff') << false << 0;
    QTest::newRow("ESP") << QByteArray::fromHex("0000100000000001") + QByteArray(60, 'e') << false << 1;
    QTest::newRow("reserved SPI") << QByteArray::fromHex("0000000100000001") + QByteArray(60, 'e') << false << 1;
    QTest::newRow("too short for a marker") << QByteArray(3, '\0') << false << 1;
    QTest::newRow("two octets") << QByteArray(2, '\xff') << false << 1;
    QTest::newRow("nothing") << QByteArray() << false << 0;
}

void TstEspDataPlaneControl::ikeAndEspAreToldApart()
{
    QFETCH(QByteArray, datagram);
    QFETCH(bool, isIke);
    QFETCH(int, unknownSpi);
    EspEnds ends(*m_hosts, {});
    const QByteArray last = kMarker + "last";
    QVERIFY(ends.plane(Host::A).send({datagram, {}, ends.endpoint(Host::B)}));
    QVERIFY(ends.plane(Host::A).send({last, {}, ends.endpoint(Host::B)}));
    const std::optional<ControlDatagram> first = ends.plane(Host::B).take();
    QVERIFY(first);
    QCOMPARE(first->data, isIke ? datagram : last);
    if (isIke)
        QCOMPARE(ends.plane(Host::B).take()->data, last);
    QCOMPARE(ends.plane(Host::B).report().engine.unknownSpi, static_cast<std::uint64_t>(unknownSpi));
}

void TstEspDataPlaneControl::messagesArriveAsTheyWereSent_data()
{
    QTest::addColumn<bool>("overV6");
    QTest::addColumn<int>("size");
    QTest::newRow("IPv4") << false << 300;
    QTest::newRow("IPv6") << true << 300;
    QTest::newRow("IPv4, larger than the path's MTU") << false << 9000;
    QTest::newRow("IPv6, larger than the path's MTU") << true << 9000;
}

void TstEspDataPlaneControl::messagesArriveAsTheyWereSent()
{
    QFETCH(bool, overV6);
    QFETCH(int, size);
    EspEnds ends(*m_hosts, {}, overV6);
    const QByteArray message = kMarker + QByteArray(size, 'm');
    QVERIFY(ends.plane(Host::A).send({message, ends.endpoint(Host::A), ends.endpoint(Host::B)}));
    const std::optional<ControlDatagram> taken = ends.plane(Host::B).take();
    QVERIFY(taken);
    QCOMPARE(taken->data, message);
    QCOMPARE(taken->remote, ends.endpoint(Host::A));
    QCOMPARE(taken->local, ends.endpoint(Host::B));
    QVERIFY(ends.plane(Host::B).send({message, taken->local, taken->remote}));
    QCOMPARE(ends.plane(Host::A).take()->remote, ends.endpoint(Host::B));
}

void TstEspDataPlaneControl::everythingFromPort500IsIke()
{
    EspEnds ends(*m_hosts, {});
    m_hosts->at(Host::A, [&] {
        UdpSettings settings;
        settings.port = 500;
        Result<UdpChannel> ike = UdpChannel::open(settings);
        QVERIFY(ike);
        esp::OuterPath path;
        path.remote.port = ends.endpoint(Host::B).port;
        path.remote.address.octets = {10, 9, 0, 2};
        const std::array<std::uint8_t, 28> message{0x11, 0x22, 0x33, 0x44};
        QVERIFY(ike->sendControl(path, message));
    });
    const std::optional<ControlDatagram> taken = ends.plane(Host::B).take();
    QVERIFY(taken);
    QCOMPARE(taken->data, QByteArray::fromHex("11223344") + QByteArray(24, '\0'));
    QCOMPARE(taken->remote.port, quint16{500});
    QCOMPARE(ends.plane(Host::B).report().engine.unknownSpi, 0U);
}

void TstEspDataPlaneControl::moreThanTheQueueTakesIsCounted()
{
    EspEnds ends(*m_hosts, {});
    EspDataPlane& plane = ends.plane(Host::B);
    const QByteArray message = kMarker + QByteArray(500, 'm');
    for (int i = 0; i < 1000; ++i)
        QVERIFY(ends.plane(Host::A).send({message, {}, ends.endpoint(Host::B)}));
    QVERIFY(eventually([&] { return plane.report().udp4.received == 1000U; }));
    QCOMPARE(plane.report().controlDropped, 1000U - 256U);
    for (int i = 0; i < 256; ++i)
        QCOMPARE(plane.take()->data, message);
    QVERIFY(ends.plane(Host::A).send({message, {}, ends.endpoint(Host::B)}));
    QVERIFY(plane.take());
    // ESP goes on meanwhile.
    ends.connect();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(ends.plane(Host::A).send({message, {}, ends.endpoint(Host::B)}));
    QVERIFY(m_hosts->ping(Host::A, EspEnds::inner(Host::B)));
}

void TstEspDataPlaneControl::stoppingEndsAWait()
{
    EspEnds ends(*m_hosts, {});
    bool isOver = false;
    std::thread waiting([&] { isOver = !ends.plane(Host::A).take(); });
    ends.plane(Host::A).stop();
    waiting.join();
    QVERIFY(isOver);
    QVERIFY(!ends.plane(Host::A).take());
}

void TstEspDataPlaneControl::portIsTheOneThatWasWanted()
{
    EspDataPlaneSettings settings;
    settings.port = 4501;
    const EspEnds ends(*m_hosts, settings);
    QCOMPARE(ends.endpoint(Host::A).port, quint16{4501});
    m_hosts->at(Host::A, [&] { // taken, of either family
        const Result<std::unique_ptr<EspDataPlane>> second = EspDataPlane::create(settings);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::DataPlaneUnavailable);
    });
}

void TstEspDataPlaneControl::nowhereToSendIsNoError()
{
    EspEnds ends(*m_hosts, {});
    EspDataPlane& plane = ends.plane(Host::A);
    QVERIFY(!plane.send({kMarker, {}, {}}));
    QVERIFY(!plane.send({kMarker, {}, {QHostAddress(QStringLiteral("198.51.100.1")), 4500}})); // no route
}

} // namespace
} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    const QCoreApplication application(argc, argv);
    sallyport::TstEspDataPlaneControl test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_esp_data_plane_control.moc"
