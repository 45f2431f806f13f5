// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/merged_ledger.h"
#include "core/service/recovery.h"
#include "platform/fake/fake_firewall.h"
#include "platform/fake/fake_network_configurator.h"

#include <QTest>

using namespace sallyport;

namespace {

TunnelPlan plan(const QString& connection)
{
    TunnelPlan plan;
    plan.connection = connection;
    plan.link = QStringLiteral("link-") + connection;
    return plan;
}

FirewallPolicy policy(FirewallPolicy::Mode mode, const QString& gateway, const QString& link = {})
{
    return {mode, {QHostAddress(gateway)}, link.isEmpty() ? QStringList() : QStringList{link}};
}

const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");
constexpr auto kOpen = FirewallPolicy::Mode::Open;
constexpr auto kBlocking = FirewallPolicy::Mode::Blocking;

} // namespace

class TestMergedLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansOfAllAreAppliedAsOne()
    {
        FakeNetworkConfigurator network;
        FakeFirewall firewall;
        MergedLedger ledger(network, firewall);
        QVERIFY(static_cast<bool>(ledger.install(plan(kB))));
        QVERIFY(static_cast<bool>(ledger.install(plan(kA))));
        QCOMPARE(network.installed().tunnels, (QList{plan(kA), plan(kB)}));
        ledger.withdraw(kB);
        QCOMPARE(network.installed().tunnels, QList{plan(kA)});
        ledger.withdraw(kB);
        QCOMPARE(network.requestedPlans().size(), 3); // nothing to do the second time
    }

    void aFailedPlanLeavesTheEarlierOnes()
    {
        FakeNetworkConfigurator network;
        FakeFirewall firewall;
        MergedLedger ledger(network, firewall);
        QVERIFY(static_cast<bool>(ledger.install(plan(kA))));
        network.failApplyWith(Error::of(ErrorCode::RouteNotApplied));
        QCOMPARE(ledger.install(plan(kB)).error().code, ErrorCode::RouteNotApplied);
        network.failApplyWith(std::nullopt);
        ledger.withdraw(kB); // was never there
        QCOMPARE(network.installed().tunnels, QList{plan(kA)});
        QVERIFY(static_cast<bool>(ledger.install(plan(QStringLiteral("c")))));
        QCOMPARE(network.installed().tunnels.size(), 2);
    }

    void blockingWinsAndLetsTheOthersThrough()
    {
        FakeNetworkConfigurator network;
        FakeFirewall firewall;
        MergedLedger ledger(network, firewall);
        QVERIFY(
            static_cast<bool>(ledger.setPolicy(kA, policy(kOpen, QStringLiteral("192.0.2.1"), QStringLiteral("l1")))));
        QVERIFY(firewall.requestedPolicies().isEmpty());
        QVERIFY(static_cast<bool>(ledger.setPolicy(kB, policy(kBlocking, QStringLiteral("192.0.2.2")))));
        QCOMPARE(firewall.inForce().mode, kBlocking);
        QCOMPARE(firewall.inForce().gateways.size(), 2);
        QCOMPARE(firewall.inForce().links, QStringList{QStringLiteral("l1")});
        QVERIFY(static_cast<bool>(ledger.setPolicy(kB, {})));
        QCOMPARE(firewall.inForce(), FirewallPolicy());
    }

    void aFailedPolicyIsForgotten()
    {
        FakeNetworkConfigurator network;
        FakeFirewall firewall;
        MergedLedger ledger(network, firewall);
        firewall.failWith(Error::of(ErrorCode::FirewallUnavailable));
        QCOMPARE(ledger.setPolicy(kA, policy(kBlocking, QStringLiteral("192.0.2.1"))).error().code,
                 ErrorCode::FirewallUnavailable);
        const auto asked = firewall.requestedPolicies().size();
        QVERIFY(static_cast<bool>(ledger.setPolicy(kB, policy(kOpen, QStringLiteral("192.0.2.2")))));
        QCOMPARE(firewall.requestedPolicies().size(), asked); // nobody blocks
    }

    void recoveryDoesBothWhateverFails()
    {
        FakeNetworkConfigurator network;
        FakeFirewall firewall;
        QVERIFY(static_cast<bool>(recoverMachine(network, firewall)));
        network.failClearWith(Error::of(ErrorCode::JournalUnusable));
        QCOMPARE(recoverMachine(network, firewall).error().code, ErrorCode::JournalUnusable);
        QCOMPARE(network.recoverCount(), 2);
        QCOMPARE(firewall.recoverCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMergedLedger)
#include "tst_merged_ledger.moc"
