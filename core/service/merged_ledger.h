// SPDX-License-Identifier: GPL-3.0-or-later
//
// All connections' plans and policies as one: each change hands the whole to the operating system.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/tunnel/tunnel_machine.h"

#include <QMap>

namespace sallyport {

class MergedLedger final : public NetworkLedger {
public:
    // Borrowed; both outlive the ledger.
    MergedLedger(NetworkConfigurator& network, Firewall& firewall);

    // A failure leaves the connection's earlier plan installed.
    Result<void> install(const TunnelPlan& plan) override;
    void withdraw(const QString& connection) override;
    // A failure leaves the earlier policy in force. Blocking wins over Open.
    Result<void> setPolicy(const QString& connection, const FirewallPolicy& policy) override;
    bool canBlock() const override { return m_firewall.canBlock(); }

private:
    Result<void> applyPlans();
    FirewallPolicy mergedPolicy() const;

    NetworkConfigurator& m_network;
    Firewall& m_firewall;
    QMap<QString, TunnelPlan> m_plans; // by connection; ordered, so that the same plans make the same whole
    QMap<QString, FirewallPolicy> m_policies;
    bool m_blocking = false;
};

} // namespace sallyport
