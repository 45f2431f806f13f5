// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_view.h"

#include <QLocale>
#include <QTest>

using namespace sallyport;

class TestStatusView : public QObject {
    Q_OBJECT

    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-05-01T10:00:00Z"), Qt::ISODate);

    ConnectionStatus office(ConnectionState state) const
    {
        ConnectionStatus status;
        status.profileName = QStringLiteral("Office");
        status.gatewayHost = QStringLiteral("vpn.example.org");
        status.state = state;
        status.since = m_now.addSecs(-75);
        status.gateway = {QHostAddress(QStringLiteral("192.0.2.1")), 4500};
        status.local = {QHostAddress(QStringLiteral("10.0.0.2")), 50000};
        return status;
    }

    ConnectionStatus connected() const
    {
        ConnectionStatus status = office(ConnectionState::Connected);
        status.natHere = true;
        status.encapsulation = QStringLiteral("udp");
        status.virtualIps = {QStringLiteral("10.9.0.1")};
        status.routes = {QStringLiteral("10.1.0.0/16"), QStringLiteral("10.2.0.0/16")};
        status.dnsServers = {QStringLiteral("10.1.0.53")};
        status.dnsDomains = {QStringLiteral("corp.example")};
        status.ikeProposal = QStringLiteral("AES_GCM_16_256/PRF_HMAC_SHA2_384/ECP_384");
        status.espProposal = QStringLiteral("AES_GCM_16_256");
        status.dataPlane = QStringLiteral("userspace");
        status.link = QStringLiteral("ipsec0");
        status.traffic = {2048, 1024, 12, 7};
        return status;
    }

    QStringList lines(const ConnectionStatus& status) const { return statusLines({status}, m_now); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aNoticeIsNoProblem()
    {
        ConnectionStatus status = connected();
        status.notices = {
            Error::of(ErrorCode::RevocationUnknown, {{QStringLiteral("subject"), QStringLiteral("CN=gw")}})};
        const QString text = lines(status).join(QLatin1Char('\n'));
        QVERIFY(
            text.contains(QLatin1String("Notice          Whether the gateway's certificate was revoked is not known")));
        QVERIFY(text.contains(QLatin1String("CN=gw")));
        QVERIFY(!text.contains(QLatin1String("Problem")));
    }

    void withoutConnectionsItSaysSo()
    {
        QCOMPARE(statusLines({}, m_now), QStringList{QStringLiteral("No connections.")});
    }

    void aConnectionShowsAllThatIsKnown()
    {
        const QStringList expected{
            QStringLiteral("Office (vpn.example.org)"),
            QStringLiteral("  State           Connected for 1 min"),
            QStringLiteral("  Gateway         192.0.2.1, port 4500"),
            QStringLiteral("  This computer   10.0.0.2, port 50000"),
            QStringLiteral("  NAT             in front of this computer"),
            QStringLiteral("  Encapsulation   ESP in UDP, port 4500"),
            QStringLiteral("  Virtual IP      10.9.0.1"),
            QStringLiteral("  Routes          10.1.0.0/16, 10.2.0.0/16"),
            QStringLiteral("  DNS servers     10.1.0.53"),
            QStringLiteral("  DNS domains     corp.example"),
            QStringLiteral("  IKE             AES_GCM_16_256/PRF_HMAC_SHA2_384/ECP_384"),
            QStringLiteral("  ESP             AES_GCM_16_256"),
            QStringLiteral("  Data plane      userspace (link ipsec0)"),
            QStringLiteral("  Traffic         received 2.00 KiB (12 packets), sent 1.00 KiB (7 packets)"),
        };
        QCOMPARE(lines(connected()), expected);
    }

    void theNatIsToldAsFarAsItIsKnown_data()
    {
        QTest::addColumn<bool>("here");
        QTest::addColumn<bool>("there");
        QTest::addColumn<QString>("text");
        const QString here = QStringLiteral("in front of this computer");
        const QString there = QStringLiteral("in front of the gateway, or the gateway forces UDP");
        QTest::newRow("none") << false << false << QStringLiteral("none on the way");
        QTest::newRow("here") << true << false << here;
        QTest::newRow("there") << false << true << there;
        QTest::newRow("both") << true << true << here + QStringLiteral("; and ") + there;
    }

    void theNatIsToldAsFarAsItIsKnown()
    {
        QFETCH(bool, here);
        QFETCH(bool, there);
        QFETCH(QString, text);
        ConnectionStatus status = connected();
        status.natHere = here;
        status.natThere = there;
        QVERIFY(lines(status).contains(QStringLiteral("  NAT             ") + text));
    }

    void theEncapsulationIsNamed_data()
    {
        QTest::addColumn<QString>("encapsulation");
        QTest::addColumn<QString>("text");
        QTest::newRow("udp") << QStringLiteral("udp") << QStringLiteral("ESP in UDP, port 4500");
        QTest::newRow("tcp") << QStringLiteral("tcp") << QStringLiteral("ESP in TCP, port 4500");
        QTest::newRow("none") << QStringLiteral("none") << QStringLiteral("plain ESP");
    }

    void theEncapsulationIsNamed()
    {
        QFETCH(QString, encapsulation);
        QFETCH(QString, text);
        ConnectionStatus status = connected();
        status.encapsulation = encapsulation;
        QVERIFY(lines(status).contains(QStringLiteral("  Encapsulation   ") + text));
    }

    void whileConnectingOnlyTheEndsAreShown()
    {
        ConnectionStatus status = office(ConnectionState::Connecting);
        status.phase = ConnectPhase::SigningIn;
        const QStringList shown = lines(status);
        QCOMPARE(shown.size(), 4);
        QVERIFY(shown.at(2).startsWith(QLatin1String("  Gateway")));
        QVERIFY(shown.at(3).startsWith(QLatin1String("  This computer")));
    }

    void aFailureStandsThereInItsThreeParts()
    {
        ConnectionStatus status = office(ConnectionState::Disconnected);
        status.error = Error::of(ErrorCode::SignInRefused, {{QStringLiteral("user"), QStringLiteral("alice")},
                                                            {QStringLiteral("method"), QStringLiteral("password")}});
        const QStringList shown = lines(status);
        QCOMPARE(shown.size(), 5);
        QCOMPARE(shown.at(2), QStringLiteral("  Problem         The gateway refused the sign-in"));
        QVERIFY(shown.at(3).contains(QLatin1String("alice")));
        QVERIFY(shown.at(4).startsWith(QLatin1String("  Next step")));
    }

    void twoConnectionsFollowEachOther()
    {
        const QStringList shown =
            statusLines({office(ConnectionState::Disconnected), office(ConnectionState::Disconnecting)}, m_now);
        QCOMPARE(shown.size(), 4);
        QCOMPARE(shown.count(QStringLiteral("Office (vpn.example.org)")), 2);
    }
};

QTEST_GUILESS_MAIN(TestStatusView)
#include "tst_status_view.moc"
