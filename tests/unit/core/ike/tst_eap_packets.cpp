// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/charon/eap_packets.h"

#include <QTest>

namespace {

const unsigned char* bytes(const QByteArray& from)
{
    return reinterpret_cast<const unsigned char*>(from.constData());
}

std::size_t size(const QByteArray& of)
{
    return static_cast<std::size_t>(of.size());
}

QByteArray eapRequest(char type, const QByteArray& data)
{
    const auto length = static_cast<quint16>(5 + data.size());
    QByteArray packet("\x01\x07", 2);
    packet.append(char(length >> 8)).append(char(length & 0xff)).append(type);
    return packet + data;
}

QByteArray with24(qsizetype value)
{
    return QByteArray().append(char(value >> 16)).append(char(value >> 8)).append(char(value));
}

QByteArray handshake(char type, const QByteArray& body)
{
    return QByteArray(1, type) + with24(body.size()) + body;
}

QByteArray certificateMessage(const QList<QByteArray>& certificates)
{
    QByteArray list;
    for (const QByteArray& certificate : certificates)
        list += with24(certificate.size()) + certificate;
    return handshake(11, with24(list.size()) + list);
}

QByteArray record(const QByteArray& body, char type = 22)
{
    return QByteArray(1, type) + QByteArray("\x03\x03", 2) + char(body.size() >> 8) + char(body.size()) + body;
}

// One EAP request of type TTLS whose data are these bytes of the flight; the first one says how long all of it is.
QByteArray fragment(const QByteArray& part, qsizetype whole)
{
    if (whole == 0)
        return eapRequest(21, QByteArray(1, '\x40') + part);
    return eapRequest(21, QByteArray(1, '\xc0') + char(0) + with24(whole) + part);
}

// Fed in pieces; what was seen, and the state at the end.
class Watch {
public:
    ~Watch() { eap_tls_certificates_clear(&m_all); }

    eap_tls_state_t feed(const QByteArray& flight, qsizetype piece)
    {
        for (qsizetype at = 0; at < flight.size(); at += piece) {
            const QByteArray packet = fragment(flight.mid(at, piece), at == 0 ? flight.size() : 0);
            eap_tls_certificates_feed(&m_all, bytes(packet), size(packet));
        }
        return m_all.state;
    }

    QList<QByteArray> seen() const
    {
        QList<QByteArray> list;
        for (std::size_t i = 0; i < m_all.count; ++i)
            list.append(QByteArray(reinterpret_cast<const char*>(m_all.certificates[i].data),
                                   static_cast<qsizetype>(m_all.certificates[i].size)));
        return list;
    }

private:
    eap_tls_certificates_t m_all{};
};

const QByteArray kServerHello = handshake(2, QByteArray(70, 'h'));

} // namespace

class TestEapPackets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void challengeTextIsPlainAndBounded()
    {
        const QByteArray packet = eapRequest(6, "Code of\x1b token\r\n7");
        char text[64];
        eap_text(bytes(packet), size(packet), text, sizeof(text));
        QCOMPARE(QByteArray(text), QByteArray("Code of  token \n7"));
        eap_text(bytes(packet), size(packet), text, 5);
        QCOMPARE(QByteArray(text), QByteArray("Code"));
        eap_text(bytes(packet), 3, text, sizeof(text)); // a packet without a type
        QCOMPARE(QByteArray(text), QByteArray());
    }

    void failureSaysWhatTheServerHoldsAgainstTheAccount_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("isFailure");
        QTest::addColumn<unsigned>("number");
        QTest::addColumn<QByteArray>("words");
        const QByteArray head("\x04\x07\x00\x30", 4);
        QTest::newRow("expired") << head + "E=648 R=0 C=00112233445566778899aabbccddeeff V=3 M=Password expired" << true
                                 << 648U << QByteArray("Password expired");
        QTest::newRow("only a number") << head + "E=691 R=1" << true << 691U << QByteArray();
        QTest::newRow("a message that looks like more")
            << head + "E=647 M=a E=648 M=b" << true << 647U << QByteArray("a E=648 M=b");
        QTest::newRow("no number") << head + "R=0" << true << 0U << QByteArray();
        QTest::newRow("many digits") << head + "E=99999999999999999999" << true << 999999U << QByteArray();
        QTest::newRow("number inside a word") << head + "XE=648" << true << 0U << QByteArray();
        QTest::newRow("nothing") << head << true << 0U << QByteArray();
        QTest::newRow("challenge") << QByteArray("\x01\x07\x00\x30 E=648", 10) << false << 0U << QByteArray();
        QTest::newRow("cut off") << QByteArray("\x04\x07") << false << 0U << QByteArray();
    }
    void failureSaysWhatTheServerHoldsAgainstTheAccount()
    {
        QFETCH(QByteArray, data);
        const QByteArray packet = eapRequest(26, data);
        unsigned number = 1;
        char words[256];
        QTEST(eap_mschapv2_failure(bytes(packet), size(packet), &number, words, sizeof(words)), "isFailure");
        QTEST(number, "number");
        QTEST(QByteArray(words), "words");
    }

    void certificatesAreFoundHoweverTheFlightIsCut_data()
    {
        QTest::addColumn<QByteArray>("flight");
        const QByteArray certificates = certificateMessage({QByteArray(900, 'a'), QByteArray(300, 'b')});
        const QByteArray done = handshake(14, {});
        QTest::newRow("one record") << record(kServerHello + certificates + done);
        QTest::newRow("a record each") << record(kServerHello) + record(certificates) + record(done);
        QTest::newRow("a message over two records")
            << record(kServerHello + certificates.left(100)) + record(certificates.mid(100) + done);
    }
    void certificatesAreFoundHoweverTheFlightIsCut()
    {
        QFETCH(QByteArray, flight);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(255), flight.size()}) {
            Watch watch;
            QCOMPARE(watch.feed(flight, piece), EAP_TLS_SHOWN);
            QCOMPARE(watch.seen(), (QList<QByteArray>{QByteArray(900, 'a'), QByteArray(300, 'b')}));
        }
    }

    void theStartOfTheMethodShowsNothing()
    {
        eap_tls_certificates_t all{};
        const QByteArray start = eapRequest(13, QByteArray(1, '\x20'));
        QCOMPARE(eap_tls_certificates_feed(&all, bytes(start), size(start)), EAP_TLS_WAITING);
        QCOMPARE(eap_tls_certificates_feed(&all, bytes(start), 5), EAP_TLS_WAITING); // no flags at all
        eap_tls_certificates_clear(&all);
    }

    void whatCannotBeReadIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("flight");
        QTest::newRow("another kind of record first") << record(kServerHello, 23);
        QTest::newRow("an alert") << record("\x02\x28", 21);
        QTest::newRow("no certificate") << record(certificateMessage({}));
        QTest::newRow("length inside larger than the message") << record(handshake(11, with24(6) + with24(7) + "abc"));
        QTest::newRow("list longer than the message") << record(handshake(11, with24(60) + with24(3) + "abc"));
        QTest::newRow("no list") << record(handshake(11, "a"));
        QTest::newRow("eleven") << record(certificateMessage(QList<QByteArray>(11, QByteArray("c"))));
        QTest::newRow("a message larger than a flight may be")
            << record(QByteArray(1, char(11)) + QByteArray("\xff\xff\xff", 3) + "abc");
        QTest::newRow("a flight without end") << record(QByteArray(16000, 'x')).repeated(5);
        QTest::newRow("trailing byte") << record(handshake(11, with24(5) + with24(1) + "a" + "b"));
    }
    void whatCannotBeReadIsSaidSo()
    {
        QFETCH(QByteArray, flight);
        Watch watch;
        QCOMPARE(watch.feed(flight, 1000), EAP_TLS_UNREADABLE);
        QVERIFY(watch.seen().isEmpty());
    }

    void whatComesAfterwardsChangesNothing()
    {
        Watch watch;
        watch.feed(record(kServerHello + certificateMessage({QByteArray("first")})), 4000);
        QCOMPARE(watch.feed(record(certificateMessage({QByteArray("second")})), 4000), EAP_TLS_SHOWN);
        QCOMPARE(watch.seen(), QList<QByteArray>{QByteArray("first")});
    }
};

QTEST_GUILESS_MAIN(TestEapPackets)
#include "tst_eap_packets.moc"
