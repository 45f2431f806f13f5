// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/error_text.h"

#include <QSet>
#include <QTest>

using namespace sallyport;

class TestStateText : public QObject {
    Q_OBJECT

    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-05-01T10:00:00Z"), Qt::ISODate);

    ConnectionStatus in(ConnectionState state, ConnectPhase phase = ConnectPhase::None) const
    {
        ConnectionStatus status;
        status.state = state;
        status.phase = phase;
        status.since = m_now;
        status.gatewayHost = QStringLiteral("vpn.example.org");
        return status;
    }

private Q_SLOTS:
    void eachStateAndPhaseHasWordsOfItsOwn()
    {
        QSet<QString> texts;
        for (int i = 0; i <= static_cast<int>(ConnectionState::Blocked); ++i)
            texts.insert(stateText(in(static_cast<ConnectionState>(i)), m_now));
        for (int i = 1; i <= static_cast<int>(ConnectPhase::SettingUp); ++i)
            texts.insert(stateText(in(ConnectionState::Connecting, static_cast<ConnectPhase>(i)), m_now));
        QCOMPARE(texts.size(), 13);
        QVERIFY(!texts.contains(QString()));
    }

    void lookingUpNamesTheGateway()
    {
        QCOMPARE(stateText(in(ConnectionState::Connecting, ConnectPhase::Resolving), m_now),
                 QStringLiteral("Looking up vpn.example.org"));
    }

    void aNatIsOnlyClaimedWhereItWasSeen()
    {
        ConnectionStatus status = in(ConnectionState::Connecting, ConnectPhase::NatDetection);
        QCOMPARE(stateText(status, m_now), QStringLiteral("Looking for a NAT on the way"));
        status.floatedAt = m_now;
        status.gateway.port = 4500;
        QCOMPARE(stateText(status, m_now), QStringLiteral("Switched to port 4500"));
        status.natHere = true;
        QCOMPARE(stateText(status, m_now), QStringLiteral("NAT found, switched to port 4500"));
    }

    void connectedSaysForHowLong_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("clock went back") << -5 << QStringLiteral("Connected for 0 s");
        QTest::newRow("seconds") << 59 << QStringLiteral("Connected for 59 s");
        QTest::newRow("minutes") << 3599 << QStringLiteral("Connected for 59 min");
        QTest::newRow("hours") << 2 * 3600 + 14 * 60 << QStringLiteral("Connected for 2 h 14 min");
        QTest::newRow("days") << 50 * 3600 << QStringLiteral("Connected for 2 d 2 h");
    }

    void connectedSaysForHowLong()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(stateText(in(ConnectionState::Connected), m_now.addSecs(seconds)), text);
    }

    void reconnectingCountsDown()
    {
        ConnectionStatus status = in(ConnectionState::Reconnecting);
        QCOMPARE(stateText(status, m_now), QStringLiteral("Connection lost, trying again now"));
        status.nextAttempt = m_now.addMSecs(7200);
        QCOMPARE(stateText(status, m_now), QStringLiteral("Connection lost, trying again in 8 s"));
    }

    void itLastsUntilTheWordsChangeAndNoLonger_data()
    {
        QTest::addColumn<ConnectionStatus>("status");
        QTest::addColumn<qint64>("at");
        const ConnectionStatus up = in(ConnectionState::Connected);
        for (const qint64 at : {-1500LL, 0LL, 999LL, 59'999LL, 60'000LL, 3'599'500LL, 86'399'999LL, 90'000'001LL})
            QTest::addRow("up for %lld", at) << up << at;
        ConnectionStatus lost = in(ConnectionState::Reconnecting);
        lost.nextAttempt = m_now.addSecs(200);
        for (const qint64 at : {0LL, 1LL, 19'999LL, 20'000LL, 139'500LL, 140'001LL, 141'000LL, 198'700LL, 199'500LL})
            QTest::addRow("lost for %lld", at) << lost << at;
    }

    void itLastsUntilTheWordsChangeAndNoLonger()
    {
        QFETCH(ConnectionStatus, status);
        QFETCH(qint64, at);
        const QDateTime now = m_now.addMSecs(at);
        const auto lasts = stateTextLasts(status, now);
        QVERIFY(lasts && lasts->count() > 0);
        QCOMPARE(stateText(status, now.addMSecs(lasts->count() - 1)), stateText(status, now));
        QVERIFY(stateText(status, now.addMSecs(lasts->count())) != stateText(status, now));
    }

    void whatCountsNoTimeLastsUntilTheStateChanges()
    {
        QVERIFY(!stateTextLasts(in(ConnectionState::Disconnected), m_now));
        QVERIFY(!stateTextLasts(in(ConnectionState::Connecting, ConnectPhase::Contacting), m_now));
        QVERIFY(!stateTextLasts(in(ConnectionState::Reconnecting), m_now));
    }

    void blockedNeverClaimsABlockThatFailed()
    {
        ConnectionStatus status = in(ConnectionState::Blocked);
        QVERIFY(stateText(status, m_now).contains(QLatin1String("unprotected")));
        status.trafficBlocked = true;
        QVERIFY(stateText(status, m_now).startsWith(QLatin1String("Blocked: nothing leaves this computer")));
    }
};

QTEST_GUILESS_MAIN(TestStateText)
#include "tst_state_text.moc"
