// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a connection comes up, what is tried again and what is not, and how it ends. Its profile and how it signs in are
// in tst_machine_profile.cpp and tst_machine_sign_in.cpp.
#include "machine_rig.h"

#include <QTest>

using namespace sallyport;
using enum ConnectionState;

namespace {

QString text(const QHostAddress& address)
{
    return address.toString();
}

const QStringList kTwo{QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")};

} // namespace

class TestMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectShowsPhasesPathAndTunnel()
    {
        MachineRig rig;
        rig.connectNow();
        QCOMPARE(rig.status().phase, ConnectPhase::Resolving);
        rig.resolved();
        QCOMPARE(rig.status().phase, ConnectPhase::Contacting);
        QCOMPARE(rig.status().gateway.port, 500);
        QVERIFY(rig.engine.attempts.last().forceUdpEncapsulation);
        const Endpoint local{QHostAddress(QStringLiteral("10.0.2.15")), 40000};
        const QHostAddress gateway(QStringLiteral("192.0.2.1"));
        rig.engineSays(ike_event::PathObserved{local, {gateway, 500}, true, false});
        QVERIFY(!rig.status().floatedAt);
        rig.scheduler.advance(100);
        rig.engineSays(ike_event::PathObserved{local, {gateway, 4500}, true, false});
        QCOMPARE(*rig.status().floatedAt, rig.scheduler.now());
        rig.scheduler.advance(100);
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.state(), Connected);
        const ConnectionStatus& status = rig.status();
        QCOMPARE(status.phase, ConnectPhase::None);
        QVERIFY(status.natHere);
        QVERIFY(!status.natThere);
        QCOMPARE(status.gateway.port, 4500);
        QCOMPARE(*status.floatedAt, rig.scheduler.now().addMSecs(-100));
        QCOMPARE(status.virtualIps, QStringList{QStringLiteral("10.9.0.1")});
        QCOMPARE(status.routes, QStringList{QStringLiteral("10.1.0.0/16")});
        QCOMPARE(status.encapsulation, QStringLiteral("udp"));
        QCOMPARE(status.dataPlane, QStringLiteral("userspace"));
        QCOMPARE(rig.ledger.installed->dnsServers, QList{QHostAddress(QStringLiteral("10.1.0.53"))});
        QCOMPARE(rig.ledger.installed->mtu, 1400);
    }

    void wrongPasswordIsNeverRetried()
    {
        MachineRig rig;
        rig.toContacting(kTwo);
        rig.ended(ErrorCode::SignInRefused);
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::SignInRefused);
        rig.scheduler.advance(3600 * 1000);
        QCOMPARE(rig.engine.attempts.size(), 1);
    }

    void wrongPasswordOnAReconnectionEndsIt()
    {
        MachineRig rig;
        rig.toReconnecting();
        rig.scheduler.advance(2000);
        rig.resolved();
        rig.ended(ErrorCode::SignInRefused);
        QCOMPARE(rig.state(), Disconnected);
        rig.scheduler.advance(3600 * 1000);
        QCOMPARE(rig.engine.attempts.size(), 2);
    }

    void untrustedGatewayIsNeverRetried()
    {
        MachineRig rig;
        rig.toConnected();
        rig.ended(ErrorCode::GatewayUntrusted);
        QCOMPARE(rig.state(), Disconnected);
        QVERIFY(!rig.ledger.installed);
        rig.scheduler.advance(3600 * 1000);
        QCOMPARE(rig.engine.attempts.size(), 1);
    }

    void silenceBeforeTheFirstSuccessEndsIt()
    {
        MachineRig rig;
        rig.toContacting();
        rig.ended(ErrorCode::GatewaySilent);
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::GatewaySilent);
        QCOMPARE(rig.scheduler.pendingCount(), 0);
    }

    void silenceTriesTheOtherAddressesAtOnceFirst()
    {
        MachineRig rig;
        rig.toContacting(kTwo);
        rig.ended(ErrorCode::GatewaySilent);
        QCOMPARE(rig.state(), Connecting);
        QCOMPARE(text(rig.engine.attempts.last().gatewayAddress), kTwo[1]);
        rig.ended(ErrorCode::GatewaySilent);
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.engine.attempts.size(), 2);
    }

    void silenceAfterASuccessIsRetriedForEverWithBackOff()
    {
        MachineRig rig;
        rig.toReconnecting();
        QCOMPARE(rig.status().attempt, 1);
        QCOMPARE(rig.status().error->code, ErrorCode::GatewayLost);
        QCOMPARE(*rig.status().nextAttempt, rig.scheduler.now().addSecs(1));
        for (int attempt = 2; attempt < 50; ++attempt) {
            rig.scheduler.advance(60000);
            QCOMPARE(rig.state(), Connecting);
            rig.resolved();
            rig.ended(ErrorCode::GatewaySilent);
            QCOMPARE(rig.state(), Reconnecting);
            QCOMPARE(rig.status().attempt, attempt);
        }
        QCOMPARE(*rig.status().nextAttempt, rig.scheduler.now().addSecs(60));
    }

    void backOffBeginsAnewAfterASuccess()
    {
        MachineRig rig;
        rig.toReconnecting();
        rig.scheduler.advance(1000);
        rig.resolved();
        rig.ended(ErrorCode::GatewaySilent);
        rig.scheduler.advance(2000);
        rig.resolved();
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.state(), Connected);
        rig.ended(ErrorCode::GatewayClosed);
        QCOMPARE(rig.status().attempt, 1);
    }

    void backOffIsJittered()
    {
        for (const double random : {0.0, 0.25, 0.999}) {
            MachineRig rig;
            rig.scheduler.setRandom(random);
            rig.toReconnecting();
            const qint64 wait = rig.scheduler.now().msecsTo(*rig.status().nextAttempt);
            QCOMPARE(wait, static_cast<qint64>(1000 * (0.5 + random)));
        }
    }

    void eachReconnectionTakesTheNextAddress()
    {
        MachineRig rig;
        rig.toReconnecting(kTwo);
        QStringList tried;
        for (int i = 0; i < 4; ++i) {
            rig.scheduler.advance(60000);
            rig.resolved(i % 2 == 0 ? QStringList{kTwo[1], kTwo[0]} : kTwo); // a resolver that turns the list
            tried.append(text(rig.engine.attempts.last().gatewayAddress));
            rig.ended(ErrorCode::GatewaySilent);
        }
        QCOMPARE(tried, (QStringList{kTwo[1], kTwo[0], kTwo[1], kTwo[0]}));
    }

    void reconnectionUsesTheKnownAddressesWhenTheNameCannotBeResolved()
    {
        MachineRig rig;
        rig.toReconnecting();
        rig.scheduler.advance(1000);
        rig.resolver.answer(errorOf(ErrorCode::GatewayNameUnknown));
        QCOMPARE(rig.state(), Connecting);
        QCOMPARE(rig.engine.attempts.size(), 2);
    }

    void lateEventsOfAnotherAttemptAreDropped()
    {
        MachineRig rig;
        rig.toContacting(kTwo);
        const AttemptId first = rig.attempt();
        rig.ended(ErrorCode::GatewaySilent);
        QVERIFY(rig.attempt() != first);
        rig.machine->handleEngineEvent(first, ike_event::Ended{errorOf(ErrorCode::SignInRefused)});
        rig.machine->handleEngineEvent(first, MachineRig::child());
        QCOMPARE(rig.state(), Connecting);
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.state(), Connected);
    }

    void connectDuringTeardownConnectsAgainAfterIt()
    {
        MachineRig rig;
        rig.toConnected();
        rig.machine->disconnectTunnel();
        Profile edited = rig.profile;
        edited.name = QStringLiteral("Edited");
        rig.machine->connectTunnel(edited, MachineRig::password());
        QCOMPARE(rig.state(), Disconnecting);
        rig.ended();
        QCOMPARE(rig.state(), Connecting);
        QCOMPARE(rig.status().profileName, QStringLiteral("Edited"));
    }

    void disconnectAfterConnectDuringTeardownWins()
    {
        MachineRig rig;
        rig.toConnected();
        rig.machine->disconnectTunnel();
        rig.connectNow();
        rig.machine->disconnectTunnel();
        rig.ended();
        QCOMPARE(rig.state(), Disconnected);
    }

    void silentEngineDoesNotHoldUpATeardown()
    {
        MachineRig rig;
        rig.toConnected();
        rig.machine->disconnectTunnel();
        rig.scheduler.advance(4999);
        QCOMPARE(rig.state(), Disconnecting);
        rig.scheduler.advance(1);
        QCOMPARE(rig.state(), Disconnected);
        QVERIFY(!rig.status().error);
        rig.ended(); // its late word changes nothing
        QCOMPARE(rig.state(), Disconnected);
    }

    void failedInstallTakesTheAttemptDownAndSaysWhy()
    {
        MachineRig rig;
        rig.toContacting();
        rig.ledger.installError = errorOf(ErrorCode::RouteNotApplied);
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.state(), Disconnecting);
        QCOMPARE(rig.engine.terminated, QList{rig.attempt()});
        rig.ended();
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::RouteNotApplied);
        QVERIFY(rig.status().virtualIps.isEmpty());
    }

    void noAddressOfferedIsAnErrorOfItsOwn()
    {
        MachineRig rig;
        rig.toContacting();
        auto child = MachineRig::child();
        child.virtualIps.clear();
        rig.engineSays(child);
        rig.ended();
        QCOMPARE(rig.status().error->code, ErrorCode::NoAddressOffered);
        QCOMPARE(rig.status().error->arguments.value(QLatin1String("host")).toString(),
                 QStringLiteral("vpn.example.org"));
    }

    void routesWithoutAnAddressOfTheirFamilyAreLeftOut()
    {
        MachineRig rig;
        rig.toContacting();
        auto child = MachineRig::child();
        child.remoteSelectors.append({QHostAddress(QStringLiteral("2001:db8::")), 32});
        rig.engineSays(child);
        QCOMPARE(rig.status().routes, QStringList{QStringLiteral("10.1.0.0/16")});
    }

    void theFailedPathStaysToBeSeenUntilTheNextTry()
    {
        MachineRig rig;
        rig.toContacting();
        rig.engineSays(ike_event::PathObserved{{}, {QHostAddress(QStringLiteral("192.0.2.1")), 4500}, true, false});
        rig.ended(ErrorCode::ProposalRefused);
        QCOMPARE(rig.state(), Disconnected);
        QVERIFY(rig.status().natHere);
        QVERIFY(rig.status().floatedAt.has_value());
        rig.machine->connectTunnel(rig.profile, {});
        QVERIFY(!rig.status().natHere);
        rig.machine->disconnectTunnel();
        rig.toConnected();
        rig.engineSays(ike_event::PathObserved{{}, {QHostAddress(QStringLiteral("192.0.2.1")), 4500}, true, false});
        rig.machine->disconnectTunnel();
        rig.ended();
        QVERIFY(!rig.status().natHere);
        QVERIFY(rig.status().gateway.address.isNull());
    }

    void engineThatRefusesAtOnceEndsIt()
    {
        MachineRig rig;
        rig.engine.refusal = errorOf(ErrorCode::ClientCertificateUnusable);
        rig.toContacting();
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::ClientCertificateUnusable);
    }

    void trafficIsShownWhenItChanges()
    {
        MachineRig rig;
        rig.toConnected();
        rig.statuses.clear();
        rig.engineSays(ike_event::TrafficCounted{{100, 200, 1, 2}});
        rig.engineSays(ike_event::TrafficCounted{{100, 200, 1, 2}});
        QCOMPARE(rig.statuses.size(), 1);
        QCOMPARE(rig.status().traffic.txBytes, quint64(200));
    }

    void rekeyingShowsTheNewProposals()
    {
        MachineRig rig;
        rig.toConnected();
        rig.engineSays(ike_event::Rekeyed{QStringLiteral("A"), {}});
        rig.engineSays(ike_event::Rekeyed{{}, QStringLiteral("B")});
        QCOMPARE(rig.status().ikeProposal, QStringLiteral("A"));
        QCOMPARE(rig.status().espProposal, QStringLiteral("B"));
    }

    void aSlotMayCallAVerb()
    {
        MachineRig rig;
        connect(rig.machine.get(), &TunnelMachine::statusChanged, this, [&](const ConnectionStatus& status) {
            if (status.state == Connected)
                rig.machine->disconnectTunnel();
        });
        rig.toConnected();
        QCOMPARE(rig.state(), Disconnecting);
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
