// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packets go through.
#include "core/tunnel/machine_context.h"
#include "core/tunnel/path_status.h"

namespace sallyport {
namespace {

Next lose(Connected& state, const ike_event::Ended& ended, MachineContext& context)
{
    const Error error = ended.error.value_or(
        Error::of(ErrorCode::GatewayClosed, {{QStringLiteral("host"), context.profile.gateway.host}}));
    if (!isWorthRetrying(error.code))
        return endWith(error, state.session, context);
    state.session.current = (state.session.current + 1) % state.session.addresses.size();
    return Reconnecting{std::move(state.session), 1, error, {}};
}

Next handleEngine(Connected& state, const IkeEvent& event, MachineContext& context)
{
    return std::visit(
        Overloaded{
            [](const ike_event::PhaseReached&) { return stay(); }, // phases belong to connecting
            [&](const ike_event::PathObserved& path) {
                showPath(path, context.profile, context.deps.scheduler.now(), &context.status);
                context.publish();
                return stay();
            },
            [](const ike_event::ChildSaEstablished&) { return stay(); }, // the first one is what we installed
            [&](const ike_event::Rekeyed& keys) {
                if (!keys.ikeProposal.isEmpty())
                    context.status.ikeProposal = keys.ikeProposal;
                if (!keys.espProposal.isEmpty())
                    context.status.espProposal = keys.espProposal;
                context.publish();
                return stay();
            },
            [&](const ike_event::TrafficCounted& counted) {
                if (context.status.traffic != counted.traffic) {
                    context.status.traffic = counted.traffic;
                    context.publish();
                }
                return stay();
            },
            [&](const ike_event::Ended& ended) { return lose(state, ended, context); },
        },
        event);
}

} // namespace

Next enter(Connected& state, const Result<void>& policy, MachineContext& context)
{
    if (!policy)
        return tearDownWith(policy.error(), state.session, state.attempt, context);
    state.session.connectedBefore = true;
    context.publish();
    return stay();
}

Next handle(Connected& state, Event& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [&](event::Connect& wish) -> Next {
                              if (wish.profile == context.profile)
                                  return stay(); // it is
                              return Disconnecting{
                                  state.attempt,
                                  state.session.addresses,
                                  after::ConnectAgain{std::move(wish.profile), std::move(wish.credentials)},
                                  {}};
                          },
                          [&](event::Disconnect&) -> Next {
                              return Disconnecting{state.attempt, state.session.addresses, after::Nothing{}, {}};
                          },
                          [](event::PromptAnswered&) { return stay(); },  // of a prompt that was withdrawn
                          [](event::PromptExpired&) { return stay(); },   // the same
                          [](event::Resolved&) { return stay(); },        // nobody waits for it any more
                          [](event::RetryDue&) { return stay(); },        // the same
                          [](event::TeardownOverdue&) { return stay(); }, // of an attempt before
                          [&](event::RefreshTraffic&) {
                              context.deps.engine.countTraffic(state.attempt);
                              return stay();
                          },
                          [&](event::FromEngine& from) { return handleEngine(state, from.event, context); },
                      },
                      event);
}

} // namespace sallyport
