// SPDX-License-Identifier: GPL-3.0-or-later
//
// It was up, it was lost, and it will be tried again by itself.
#include "core/base/log.h"
#include "core/tunnel/machine_context.h"
#include "core/tunnel/retry_policy.h"
#include "core/tunnel/sign_in_needs.h"

namespace sallyport {
namespace {

State tryNow(Reconnecting& state)
{
    Connecting connecting;
    connecting.session = std::move(state.session);
    connecting.retry = state.attempt;
    return connecting;
}

} // namespace

Next enter(Reconnecting& state, const Result<void>& policy, MachineContext& context)
{
    // The policy of before is still in force, which let nothing more through.
    if (!policy)
        qCWarning(logTunnel).noquote() << context.profile.id << "firewall:" << errorChain(policy.error());
    const auto delay = retryDelay(state.attempt, context.deps.scheduler.random());
    state.due = context.postAfter(delay, event::RetryDue{});
    context.status.error = state.reason;
    context.status.attempt = state.attempt;
    context.status.nextAttempt = context.deps.scheduler.now().addMSecs(delay.count());
    context.publish();
    return stay();
}

Next handle(Reconnecting& state, Event& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [&](event::Connect& wish) -> Next {
                              if (!(wish.profile == context.profile))
                                  return begin(wish, {state.session.addresses, state.session.sealed}, context);
                              const bool isEnough = checkSignIn(wish.profile, wish.credentials) &&
                                                    !missingFor(wish.profile, wish.credentials);
                              if (isEnough)
                                  state.session.credentials = std::move(wish.credentials);
                              return tryNow(state);
                          },
                          [](event::Disconnect&) -> Next { return Disconnected{}; },
                          [](event::PromptAnswered&) { return stay(); }, // of a prompt that was withdrawn
                          [](event::PromptExpired&) { return stay(); },  // the same
                          [](event::Resolved&) { return stay(); },       // nobody waits for it any more
                          [&](event::RetryDue&) -> Next { return tryNow(state); },
                          [](event::TeardownOverdue&) { return stay(); }, // of an attempt before
                          [](event::RefreshTraffic&) { return stay(); },  // there is none
                          [](event::IdleCheckDue&) { return stay(); },    // the same
                          [](event::FromEngine&) { return stay(); },      // no attempt is ours
                      },
                      event);
}

} // namespace sallyport
