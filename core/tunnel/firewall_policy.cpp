// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/machine_context.h"

namespace sallyport {
namespace {

FirewallPolicy through(const QList<QHostAddress>& gateways, const QStringList& links = {})
{
    return {FirewallPolicy::Mode::Blocking, gateways, links};
}

// What a profile with a kill switch needs.
FirewallPolicy closedPolicyOf(const State& state)
{
    return std::visit(
        Overloaded{
            [](const Disconnected&) { return FirewallPolicy{}; },
            // Closed from the moment that the gateway's address is known. Before that its name must be resolved, and
            // no name can be through a closed firewall; one that was closed earlier stays closed all the same.
            [](const Connecting& at) {
                const bool closed = at.session.sealed || !at.session.addresses.isEmpty();
                return closed ? through(at.session.addresses) : FirewallPolicy{};
            },
            // In the middle of an attempt its packets go on.
            [](const AwaitingUser& at) {
                const bool closed = at.session.sealed || at.attempt != 0;
                return closed ? through(at.session.addresses) : FirewallPolicy{};
            },
            [](const Connected& at) { return through(at.session.addresses, {at.link}); },
            [](const Reconnecting& at) { return through(at.session.addresses); },
            [](const Disconnecting& at) { return through(at.addresses); },
            [](const Blocked&) { return through({}); },
        },
        state);
}

} // namespace

FirewallPolicy firewallPolicyOf(const State& state, const Profile& profile)
{
    FirewallPolicy policy = closedPolicyOf(state);
    // The rest stays: another connection may be the one that blocks, and must let this one's packets through.
    if (!profile.killSwitch)
        policy.mode = FirewallPolicy::Mode::Open;
    return policy;
}

} // namespace sallyport
