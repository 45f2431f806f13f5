// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing is up and nothing is wanted; with an error if that is not how the person left it.
#include "core/tunnel/machine_context.h"
#include "core/tunnel/path_status.h"

namespace sallyport {

Next enter(Disconnected& state, const Result<void>& policy, MachineContext& context)
{
    // The firewall may still be closed then: the person must hear of it.
    if (!policy && !state.error)
        state.error = policy.error();
    if (!state.error) {
        clearPath(&context.status);
        context.status.notices.clear();
    }
    context.status.error = state.error;
    context.publish();
    return stay();
}

Next handle(Disconnected&, Event& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [&](event::Connect& wish) -> Next { return begin(wish, {}, context); },
                          [](event::Disconnect&) { return stay(); },      // it is
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
