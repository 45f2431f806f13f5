// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the machine does to the firewall for a profile that wants traffic blocked while its tunnel is down.
#include "machine_rig.h"

#include <QTest>

using namespace sallyport;
using enum ConnectionState;

class TestKillSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firewallIsClosedBeforeTheFirstPacket()
    {
        MachineRig rig(true);
        rig.connectNow();
        rig.journal.clear();
        rig.resolved();
        QCOMPARE(rig.journal, (QStringList{QStringLiteral("block"), QStringLiteral("initiate")}));
        QCOMPARE(rig.ledger.policy.gateways, QList{QHostAddress(QStringLiteral("192.0.2.1"))});
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.ledger.policy.links, QStringList{QStringLiteral("ipsec0")});
    }

    void firewallStaysClosedThroughLossAndRetries()
    {
        MachineRig rig(true);
        rig.toReconnecting();
        QCOMPARE(rig.journal.last(), QStringLiteral("withdraw"));
        QCOMPARE(rig.journal.at(rig.journal.size() - 2), QStringLiteral("block")); // first closed, then withdrawn
        rig.journal.clear();
        rig.scheduler.advance(1000); // no name is resolved through a closed firewall
        rig.ended(ErrorCode::GatewaySilent);
        rig.scheduler.advance(2000);
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.state(), Connected);
        QVERIFY(!rig.journal.contains(QStringLiteral("open")));
        QVERIFY(!rig.journal.contains(QStringLiteral("resolve")));
    }

    void onlyThePersonOpensABlockedFirewall()
    {
        MachineRig rig(true);
        rig.toBlocked();
        QCOMPARE(rig.state(), Blocked);
        QVERIFY(rig.status().trafficBlocked);
        QCOMPARE(rig.status().error->code, ErrorCode::SignInRefused);
        rig.scheduler.advance(3600 * 1000);
        rig.connectNow();
        QCOMPARE(rig.ledger.policy.mode, FirewallPolicy::Mode::Blocking);
        rig.ended(ErrorCode::GatewaySilent);
        QCOMPARE(rig.state(), Blocked);
        rig.machine->disconnectTunnel();
        QCOMPARE(rig.ledger.policy.mode, FirewallPolicy::Mode::Open);
        QVERIFY(!rig.status().trafficBlocked);
    }

    void killSwitchThatCannotBeHadIsRefused()
    {
        MachineRig rig(true);
        rig.ledger.blockingPossible = false;
        rig.connectNow();
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::FirewallUnavailable);
        QVERIFY(rig.engine.attempts.isEmpty());
        QVERIFY(!rig.resolver.isAsked());
    }

    void firewallThatFailsToCloseStopsTheAttempt()
    {
        MachineRig rig(true);
        rig.ledger.policyError = errorOf(ErrorCode::FirewallUnavailable);
        rig.toContacting();
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::FirewallUnavailable);
        QVERIFY(rig.engine.attempts.isEmpty());
    }

    void blockedSaysWhenBlockingItselfFailed()
    {
        MachineRig rig(true);
        rig.toContacting();
        rig.ledger.policyError = errorOf(ErrorCode::FirewallUnavailable);
        rig.ended(ErrorCode::SignInRefused);
        QCOMPARE(rig.state(), Blocked);
        QVERIFY(!rig.status().trafficBlocked);
    }

    // The person is not there, so what then goes out unprotected would go unseen.
    void idleDisconnectKeepsBlocking()
    {
        MachineRig rig(true);
        rig.profile.exchange.idleDisconnectSeconds = 10;
        rig.toConnected();
        for (int check = 0; check < 10; ++check) {
            rig.scheduler.advance(1000);
            rig.engineSays(ike_event::TrafficCounted{});
        }
        rig.ended();
        QCOMPARE(rig.state(), Blocked);
        QCOMPARE(rig.status().error->code, ErrorCode::IdleDisconnected);
        QVERIFY(rig.status().trafficBlocked);
    }

    void failedInstallWithAKillSwitchEndsBlocked()
    {
        MachineRig rig(true);
        rig.toContacting();
        rig.ledger.installError = errorOf(ErrorCode::DnsNotApplied);
        rig.engineSays(MachineRig::child());
        rig.ended();
        QCOMPARE(rig.state(), Blocked);
        QCOMPARE(rig.status().error->code, ErrorCode::DnsNotApplied);
    }

    void firewallThatRefusesTheLinkTakesTheTunnelDown()
    {
        MachineRig rig(true);
        rig.toContacting();
        rig.ledger.policyError = errorOf(ErrorCode::FirewallUnavailable);
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.state(), Disconnecting);
        QVERIFY(!rig.ledger.installed);
    }

    void unknownNameOnTheFirstConnectBlocksNothing()
    {
        MachineRig rig(true);
        rig.connectNow();
        rig.resolver.answer(errorOf(ErrorCode::GatewayNameUnknown));
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.ledger.policy.mode, FirewallPolicy::Mode::Open);
    }
};

QTEST_GUILESS_MAIN(TestKillSwitch)
#include "tst_kill_switch.moc"
