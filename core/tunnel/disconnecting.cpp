// SPDX-License-Identifier: GPL-3.0-or-later
//
// The attempt is being ended; what comes after is already known.
#include "core/base/log.h"
#include "core/tunnel/machine_context.h"

namespace sallyport {
namespace {

// Longer than the engine's own patience with a gateway that does not answer DELETE.
constexpr std::chrono::seconds kTeardownLimit{5};

Next finish(Disconnecting& state, MachineContext& context)
{
    return std::visit(Overloaded{
                          [](after::Nothing& nothing) -> Next { return Disconnected{nothing.error}; },
                          [&](after::Block& block) -> Next {
                              return Blocked{block.error, state.addresses};
                          },
                          [&](after::ConnectAgain& again) -> Next {
                              event::Connect wish{std::move(again.profile), std::move(again.credentials)};
                              return begin(wish, {state.addresses, context.profile.killSwitch}, context);
                          },
                      },
                      state.after);
}

Next handleEngine(Disconnecting& state, const IkeEvent& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [](const ike_event::PhaseReached&) { return stay(); },       // too late to matter
                          [](const ike_event::PathObserved&) { return stay(); },       // the same
                          [](const ike_event::ChildSaEstablished&) { return stay(); }, // it is being ended
                          [](const ike_event::Rekeyed&) { return stay(); },            // the same
                          [](const ike_event::TrafficCounted&) { return stay(); },     // no longer shown
                          [](const ike_event::QuestionAsked&) { return stay(); },      // nobody is asked any more
                          [](const ike_event::Noticed&) { return stay(); },            // too late to matter
                          // However it ended, it is over; the reason for the teardown is the one that counts.
                          [&](const ike_event::Ended&) { return finish(state, context); },
                      },
                      event);
}

} // namespace

Next enter(Disconnecting& state, const Result<void>& policy, MachineContext& context)
{
    // The policy of before is still in force, which let nothing more through.
    if (!policy)
        qCWarning(logTunnel).noquote() << context.profile.id << "firewall:" << errorChain(policy.error());
    state.deadline = context.postAfter(kTeardownLimit, event::TeardownOverdue{});
    context.publish();
    context.deps.engine.terminate(state.attempt);
    return stay();
}

Next handle(Disconnecting& state, Event& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [&](event::Connect& wish) {
                              state.after = after::ConnectAgain{std::move(wish.profile), std::move(wish.credentials)};
                              return stay();
                          },
                          [&](event::Disconnect&) {
                              state.after = after::Nothing{};
                              return stay();
                          },
                          [](event::PromptAnswered&) { return stay(); }, // of a prompt that was withdrawn
                          [](event::PromptExpired&) { return stay(); },  // the same
                          [](event::Resolved&) { return stay(); },       // nobody waits for it any more
                          [](event::RetryDue&) { return stay(); },       // the same
                          [&](event::TeardownOverdue&) {
                              qCWarning(logTunnel).noquote()
                                  << context.profile.id << "the engine did not end the attempt in time";
                              return finish(state, context);
                          },
                          [](event::RefreshTraffic&) { return stay(); }, // no longer shown
                          [](event::IdleCheckDue&) { return stay(); },   // it is being ended
                          [&](event::FromEngine& from) { return handleEngine(state, from.event, context); },
                      },
                      event);
}

} // namespace sallyport
