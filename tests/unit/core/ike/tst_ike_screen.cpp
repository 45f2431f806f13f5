// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which datagrams reach libcharon, and which would make it end an IKE_SA that they do not belong to.
#include "core/ike/ike_screen.h"

#include <QTest>
#include <QtEndian>

#include <deque>
#include <random>

using namespace sallyport;

namespace {

constexpr quint8 kInit = 34, kAuth = 35, kChild = 36, kInformational = 37;
constexpr quint8 kNotify = 41, kEncrypted = 46, kFragment = 53;
constexpr quint8 kFromInitiator = 0x08, kResponse = 0x20;
constexpr quint64 kSpi = 0x1122334455667788;

class Channel final : public ControlChannel {
public:
    std::uint16_t port() const override { return 4711; }
    bool send(const ControlDatagram& datagram) override
    {
        sent.push_back(datagram);
        return true;
    }
    std::optional<ControlDatagram> take() override
    {
        if (waiting.empty())
            return std::nullopt;
        ControlDatagram first = waiting.front();
        waiting.pop_front();
        return first;
    }
    void stop() override { isStopped = true; }

    std::deque<ControlDatagram> waiting;
    QList<ControlDatagram> sent;
    bool isStopped = false;
};

template <class Number> QByteArray big(Number number)
{
    QByteArray octets(sizeof number, '\0');
    qToBigEndian(number, octets.data());
    return octets;
}

QByteArray payload(const QByteArray& body, int length = -1)
{
    return QByteArray(2, '\0') + big(static_cast<quint16>(length < 0 ? body.size() + 4 : length)) + body;
}

struct Message {
    quint8 exchange = kInformational;
    quint8 first = kEncrypted;
    quint8 flags = kResponse;
    QByteArray payloads = payload(QByteArray(40, 'x'));
    quint64 initiatorSpi = kSpi;
    quint32 id = 0;
    quint8 version = 0x20;
    int more = 0; // octets than the header says

    QByteArray octets() const
    {
        const QByteArray kinds{reinterpret_cast<const char*>(std::array{first, version, exchange, flags}.data()), 4};
        return big(initiatorSpi) + big(quint64(9)) + kinds + big(id) +
               big(static_cast<quint32>(28 + payloads.size() - more)) + payloads;
    }
};

ControlDatagram fromPort(quint16 port, const QByteArray& octets)
{
    return {
        octets, {QHostAddress(QStringLiteral("192.0.2.1")), 4711}, {QHostAddress(QStringLiteral("192.0.2.9")), port}};
}

ControlDatagram marked(const Message& message)
{
    return fromPort(4500, QByteArray(4, '\0') + message.octets());
}

} // namespace

class TestIkeScreen : public QObject {
    Q_OBJECT

private:
    static bool passes(const ControlDatagram& datagram, const QList<ControlDatagram>& before = {})
    {
        Channel channel;
        IkeScreen screen(channel);
        for (const ControlDatagram& each : before)
            screen.send(each);
        channel.waiting.push_back(datagram);
        const std::optional<ControlDatagram> taken = screen.take();
        if (taken && taken->data != datagram.data)
            qFatal("what passes is to be as it was");
        if (screen.dropped() != (taken ? 0U : 1U))
            qFatal("what does not pass is to be counted");
        return taken.has_value();
    }

    static Message init(quint8 flags) { return {kInit, kNotify, flags, payload(QByteArray(4, 'n'))}; }

private Q_SLOTS:
    void whatIsProtectedPasses()
    {
        for (const quint8 exchange : {kAuth, kChild, kInformational}) {
            QVERIFY(passes(marked({exchange})));
            QVERIFY(passes(marked({exchange, kEncrypted, kFromInitiator})));
            QVERIFY(passes(fromPort(500, Message{exchange}.octets())));
            QVERIFY(passes(
                marked({exchange, kFragment, 0, payload(big<quint16>(2) + big<quint16>(2) + QByteArray(40, 'x'))})));
        }
    }

    void whatIsNotProtectedDoesNot_data()
    {
        QTest::addColumn<QByteArray>("octets");
        const auto row = [](const char* name, const Message& message) { QTest::newRow(name) << message.octets(); };
        row("a plain notify", {kInformational, kNotify, 0, payload(QByteArray(4, 'n'))});
        row("a plain notify in a response", {kAuth, kNotify, kResponse, payload(QByteArray(4, 'n'))});
        row("a payload that cannot be read", {kInformational, kNotify, 0, payload("x")});
        row("an unknown critical payload", {kInformational, 200, 0, QByteArray::fromHex("0080000861626364")});
        row("nothing", {kInformational, 0, 0, {}});
        row("a plain one before the encrypted",
            {kInformational, kNotify, 0, payload("nnnn") + payload(QByteArray(40, 'x'))});
        row("one behind the encrypted",
            {kInformational, kEncrypted, 0, payload(QByteArray(40, 'x')) + payload("nnnn")});
        row("encrypted, longer than the message", {kChild, kEncrypted, 0, payload(QByteArray(40, 'x'), 45)});
        row("encrypted, shorter than its header", {kChild, kEncrypted, 0, payload(QByteArray(40, 'x'), 2)});
        row("encrypted, with room for no ICV", {kChild, kEncrypted, 0, payload(QByteArray(16, 'x'))});
        row("fragment 0", {kChild, kFragment, 0, payload(big<quint16>(0) + big<quint16>(2) + QByteArray(40, 'x'))});
        row("fragment 3 of 2",
            {kChild, kFragment, 0, payload(big<quint16>(3) + big<quint16>(2) + QByteArray(40, 'x'))});
        row("fragment 0 of 0", {kChild, kFragment, 0, payload(QByteArray(44, '\0'))});
        row("a fragment with room for no ICV",
            {kChild, kFragment, 0, payload(big<quint16>(1) + big<quint16>(1) + QByteArray(16, 'x'))});
        for (const quint8 exchange : std::initializer_list<quint8>{0, 33, 38, 43, 99, 255})
            row(qPrintable(QStringLiteral("exchange %1").arg(exchange)), {exchange});
        for (const quint8 version : std::initializer_list<quint8>{0x00, 0x10, 0x30, 0xf0})
            row(qPrintable(QStringLiteral("version %1").arg(version >> 4)),
                {kInformational, kEncrypted, 0, payload(QByteArray(40, 'x')), kSpi, 0, version});
        row("longer than it says", {kInformational, kEncrypted, 0, payload(QByteArray(40, 'x')), kSpi, 0, 0x20, 1});
        row("shorter than it says", {kInformational, kEncrypted, 0, payload(QByteArray(40, 'x')), kSpi, 0, 0x20, -1});
    }

    void whatIsNotProtectedDoesNot()
    {
        QFETCH(QByteArray, octets);
        QVERIFY(!passes(fromPort(4500, QByteArray(4, '\0') + octets)));
        QVERIFY(!passes(fromPort(500, octets)));
    }

    void whatIsCutDoesNotPass()
    {
        const QByteArray whole = QByteArray(4, '\0') + Message{}.octets();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!passes(fromPort(4500, whole.first(size))));
        QVERIFY(!passes(fromPort(4500, Message{}.octets()))); // no marker
        QVERIFY(!passes(fromPort(500, whole)));
    }

    void aFirstResponsePassesWhileItIsWaitedFor()
    {
        const ControlDatagram request = fromPort(500, init(kFromInitiator).octets());
        const ControlDatagram response = fromPort(500, init(kResponse).octets());
        QVERIFY(!passes(response));
        QVERIFY(passes(response, {request}));
        QVERIFY(passes(response, {request, request})); // a cookie, another group
        QVERIFY(!passes(response, {request, marked({kAuth, kEncrypted, kFromInitiator})}));
        QVERIFY(!passes(fromPort(500, init(kFromInitiator).octets()), {request})); // nobody connects to us
        Message other = init(kResponse);
        other.initiatorSpi = kSpi + 1;
        QVERIFY(!passes(fromPort(500, other.octets()), {request}));
        Message later = init(kResponse);
        later.id = 7;
        QVERIFY(!passes(fromPort(500, later.octets()), {request}));
    }

    // A rekeyed IKE_SA counts its messages from 0 too.
    void anIkeSaThatWasRekeyedTakesNoFirstResponse()
    {
        Message rekeyed = init(kResponse);
        rekeyed.initiatorSpi = 99;
        QVERIFY(!passes(marked(rekeyed), {marked({kChild, kEncrypted, kFromInitiator})}));
    }

    void attemptsThatWereGivenUpTakeNoRoom()
    {
        Channel channel;
        IkeScreen screen(channel);
        Message request = init(kFromInitiator);
        for (quint64 spi = 1; spi <= 1000; ++spi) {
            request.initiatorSpi = spi;
            screen.send(marked(request));
            screen.send(fromPort(4500, "\xff"));
        }
        Message response = init(kResponse);
        for (const quint64 spi : {quint64(1), quint64(1000)}) {
            response.initiatorSpi = spi;
            channel.waiting.push_back(marked(response));
        }
        QCOMPARE(screen.take()->data, marked(response).data);
        QVERIFY(!screen.take());
        QCOMPARE(screen.dropped(), std::uint64_t{1});
        QCOMPARE(channel.sent.size(), 2000);
    }

    void theRestIsTheChannelsOwn()
    {
        Channel channel;
        IkeScreen screen(channel);
        QCOMPARE(screen.port(), std::uint16_t{4711});
        screen.stop();
        QVERIFY(channel.isStopped);
        QVERIFY(!screen.take());
    }

    void noiseDoesNotPass()
    {
        std::mt19937 random(20261122);
        for (int i = 0; i < 100000; ++i) {
            QByteArray noise(static_cast<qsizetype>(random() % 120), '\0');
            for (qsizetype at = random() % 2 * 4; at < noise.size(); ++at)
                noise[at] = static_cast<char>(random());
            QVERIFY(!passes(fromPort(random() % 2 != 0 ? 500 : 4500, noise)));
        }
    }
};

QTEST_APPLESS_MAIN(TestIkeScreen)
#include "tst_ike_screen.moc"
