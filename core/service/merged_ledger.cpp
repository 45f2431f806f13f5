// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/merged_ledger.h"

#include "core/base/log.h"

namespace sallyport {

MergedLedger::MergedLedger(NetworkConfigurator& network, Firewall& firewall) : m_network(network), m_firewall(firewall)
{
}

Result<void> MergedLedger::install(const TunnelPlan& plan)
{
    const QMap<QString, TunnelPlan> before = m_plans;
    m_plans.insert(plan.connection, plan);
    auto applied = applyPlans();
    if (!applied)
        m_plans = before;
    return applied;
}

void MergedLedger::withdraw(const QString& connection)
{
    if (m_plans.remove(connection) == 0)
        return;
    if (const auto applied = applyPlans(); !applied)
        qCCritical(logService).noquote() << connection << "not withdrawn:" << errorChain(applied.error());
}

Result<void> MergedLedger::setPolicy(const QString& connection, const FirewallPolicy& policy)
{
    const QMap<QString, FirewallPolicy> before = m_policies;
    if (policy == FirewallPolicy{})
        m_policies.remove(connection);
    else
        m_policies.insert(connection, policy);
    const FirewallPolicy merged = mergedPolicy();
    const bool blocks = merged.mode == FirewallPolicy::Mode::Blocking;
    if (!blocks && !m_blocking) // open as it was; where there is no firewall at all this must not fail
        return {};
    // The same policy is applied again all the same: someone may have flushed the rules.
    if (const auto applied = m_firewall.apply(merged); !applied) {
        m_policies = before;
        return applied.error();
    }
    m_blocking = blocks;
    return {};
}

Result<void> MergedLedger::applyPlans()
{
    return m_network.apply({m_plans.values()});
}

FirewallPolicy MergedLedger::mergedPolicy() const
{
    FirewallPolicy merged;
    for (const FirewallPolicy& policy : m_policies) {
        if (policy.mode == FirewallPolicy::Mode::Blocking)
            merged.mode = FirewallPolicy::Mode::Blocking;
        for (const QHostAddress& gateway : policy.gateways) {
            if (!merged.gateways.contains(gateway))
                merged.gateways.append(gateway);
        }
        for (const QString& link : policy.links) {
            if (!merged.links.contains(link))
                merged.links.append(link);
        }
    }
    return merged.mode == FirewallPolicy::Mode::Blocking ? merged : FirewallPolicy{};
}

} // namespace sallyport
