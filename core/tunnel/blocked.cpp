// SPDX-License-Identifier: GPL-3.0-or-later
//
// It is down against the person's will, and traffic is kept in until the person says otherwise.
#include "core/base/log.h"
#include "core/tunnel/machine_context.h"

namespace sallyport {

Next enter(Blocked& state, const Result<void>& policy, MachineContext& context)
{
    if (!policy)
        qCCritical(logTunnel).noquote() << context.profile.id << "not blocking:" << errorChain(policy.error());
    context.status.error = state.error;
    context.status.trafficBlocked = static_cast<bool>(policy);
    context.publish();
    return stay();
}

Next handle(Blocked& state, Event& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [&](event::Connect& wish) -> Next {
                              return begin(wish, {state.addresses, true}, context);
                          },
                          [](event::Disconnect&) -> Next { return Disconnected{}; },
                          [](event::PromptAnswered&) { return stay(); },  // of a prompt that was withdrawn
                          [](event::PromptExpired&) { return stay(); },   // the same
                          [](event::Resolved&) { return stay(); },        // nobody waits for it any more
                          [](event::RetryDue&) { return stay(); },        // the same
                          [](event::TeardownOverdue&) { return stay(); }, // the same
                          [](event::RefreshTraffic&) { return stay(); },  // there is none
                          [](event::IdleCheckDue&) { return stay(); },    // the same
                          [](event::FromEngine&) { return stay(); },      // no attempt is ours
                      },
                      event);
}

} // namespace sallyport
