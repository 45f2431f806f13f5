// SPDX-License-Identifier: GPL-3.0-or-later
//
// A firewall that remembers what it was told. Thread: the test's. Trust: tests only.
#pragma once

#include "platform/firewall.h"

#include <optional>

namespace sallyport {

class FakeFirewall final : public Firewall {
public:
    bool canBlock() const override { return m_canBlock; }
    Result<void> apply(const FirewallPolicy& policy) override;
    Result<void> recover() override;

    // A firewall that cannot block refuses Blocking, as the real one does.
    void setCanBlock(bool canBlock) { m_canBlock = canBlock; }
    // Every apply() fails with this until told otherwise; the earlier policy stays in force.
    void failWith(std::optional<Error> error) { m_error = std::move(error); }

    const FirewallPolicy& inForce() const { return m_inForce; }
    // Every policy that apply() was asked for, in order, the failed ones too.
    const QList<FirewallPolicy>& requestedPolicies() const { return m_requested; }
    int recoverCount() const { return m_recoverCount; }

private:
    bool m_canBlock = true;
    std::optional<Error> m_error;
    FirewallPolicy m_inForce;
    QList<FirewallPolicy> m_requested;
    int m_recoverCount = 0;
};

} // namespace sallyport
