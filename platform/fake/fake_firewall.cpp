// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fake/fake_firewall.h"

namespace sallyport {

Result<void> FakeFirewall::apply(const FirewallPolicy& policy)
{
    m_requested.append(policy);
    if (m_error)
        return *m_error;
    if (policy.mode == FirewallPolicy::Mode::Blocking && !m_canBlock) {
        return Error::of(ErrorCode::FirewallUnavailable,
                         {{QStringLiteral("reason"), QStringLiteral("this firewall was told that it cannot block")}});
    }
    m_inForce = policy;
    return {};
}

Result<void> FakeFirewall::recover()
{
    ++m_recoverCount;
    m_inForce = {};
    return {};
}

} // namespace sallyport
