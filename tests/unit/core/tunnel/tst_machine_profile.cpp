// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the settings of a profile make of a connection: its gateway, its networks and domains, its idle time.
#include "machine_rig.h"

#include <QTest>

using namespace sallyport;
using enum ConnectionState;

namespace {

// Lets time pass and has the engine answer one look at the counters.
void countOnce(MachineRig& rig, int seconds, quint64 packets)
{
    rig.scheduler.advance(seconds * 1000);
    rig.engineSays(ike_event::TrafficCounted{{packets * 100, 0, packets, 0}});
}

} // namespace

class TestMachineProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void literalAddressNeedsNoResolver()
    {
        MachineRig rig;
        rig.profile.gateway.host = QStringLiteral("2001:db8::1");
        rig.profile.gateway.identity = QStringLiteral("vpn.example.org");
        rig.connectNow();
        QCOMPARE(rig.journal, (QStringList{QStringLiteral("open"), QStringLiteral("initiate")}));
        QCOMPARE(rig.engine.attempts.last().gatewayAddress.toString(), QStringLiteral("2001:db8::1"));
    }

    void anotherPortThan500NeverCountsAsAFloat()
    {
        MachineRig rig;
        rig.profile.gateway.port = 4501;
        rig.toContacting();
        QCOMPARE(rig.status().gateway.port, 4501);
        rig.engineSays(ike_event::PathObserved{{}, {QHostAddress(QStringLiteral("192.0.2.1")), 4501}, false, false});
        QVERIFY(!rig.status().floatedAt);
    }

    void nothingWantedOfWhatIsCarriedIsRefused()
    {
        MachineRig rig;
        rig.profile.includedSubnets = {{QHostAddress(QStringLiteral("192.168.7.0")), 24}};
        rig.toContacting();
        rig.engineSays(MachineRig::child());
        rig.ended();
        QCOMPARE(rig.status().error->code, ErrorCode::SelectorsRefused);
    }

    void anIdleTunnelIsEndedAndSaysSo()
    {
        MachineRig rig;
        rig.profile.exchange.idleDisconnectSeconds = 60;
        rig.toConnected();
        countOnce(rig, 6, 5); // what came up with it
        for (int check = 0; check < 9; ++check)
            countOnce(rig, 6, 5);
        QCOMPARE(rig.state(), Connected);
        countOnce(rig, 6, 5);
        QCOMPARE(rig.state(), Disconnecting);
        rig.ended();
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::IdleDisconnected);
        QCOMPARE(rig.status().error->arguments.value(QLatin1String("seconds")).toInt(), 60);
        QCOMPARE(rig.status().error->arguments.value(QLatin1String("host")).toString(),
                 QStringLiteral("vpn.example.org"));
        rig.scheduler.advance(3600 * 1000);
        QCOMPARE(rig.engine.attempts.size(), 1); // not tried again
    }

    void onePacketBeginsTheIdleTimeAnew()
    {
        MachineRig rig;
        rig.profile.exchange.idleDisconnectSeconds = 60;
        rig.toConnected();
        for (int packet = 1; packet < 4; ++packet) {
            for (int check = 0; check < 9; ++check)
                countOnce(rig, 6, packet);
        }
        QCOMPARE(rig.state(), Connected);
    }

    void countersThatSomeoneElseAskedForAreNoIdleCheck()
    {
        MachineRig rig;
        rig.profile.exchange.idleDisconnectSeconds = 60;
        rig.toConnected();
        for (int second = 0; second < 40; ++second) // six checks fall due in it and are answered once each
            countOnce(rig, 1, 7);
        QCOMPARE(rig.state(), Connected);
    }

    void withoutAnIdleTimeNothingIsCounted()
    {
        MachineRig rig;
        rig.toConnected();
        rig.journal.clear();
        rig.scheduler.advance(7 * 24 * 3600 * 1000);
        QCOMPARE(rig.journal, QStringList());
        QCOMPARE(rig.state(), Connected);
    }

    void theProfilesDomainsReplaceTheGateways_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << QStringList() << QStringList{QStringLiteral("example.org")};
        const QStringList own{QStringLiteral("corp.example.com"), QStringLiteral("lab.example.com")};
        QTest::newRow("two") << own << own;
    }
    void theProfilesDomainsReplaceTheGateways()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QStringList, expected);
        MachineRig rig;
        rig.profile.dnsDomains = wanted;
        rig.toContacting();
        auto child = MachineRig::child();
        child.dnsDomains = {QStringLiteral("example.org")};
        rig.engineSays(child);
        QCOMPARE(rig.ledger.installed->dnsDomains, expected);
        QCOMPARE(rig.status().dnsDomains, expected);
    }
};

QTEST_GUILESS_MAIN(TestMachineProfile)
#include "tst_machine_profile.moc"
