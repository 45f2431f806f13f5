// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packets go through.
#include "core/tunnel/machine_context.h"
#include "core/tunnel/path_status.h"
#include "core/tunnel/tunnel_plan.h"

#include <utility>

namespace sallyport {
namespace {

// A tunnel counts as idle after so many quiet checks in a row, which are spread over the profile's time. Not a look at
// the clock at its end: one check then would not tell when the last packet went.
constexpr int kIdleChecks = 10;

void scheduleIdleCheck(Connected& state, MachineContext& context)
{
    if (const int seconds = context.profile.exchange.idleDisconnectSeconds; seconds > 0)
        state.idle.due =
            context.postAfter(std::chrono::milliseconds(seconds * 1000LL / kIdleChecks), event::IdleCheckDue{});
}

Next checkIdle(Connected& state, MachineContext& context)
{
    state.idle.asked = true;
    context.deps.engine.countTraffic(state.attempt);
    scheduleIdleCheck(state, context);
    return stay();
}

Next takeCounters(Connected& state, const Traffic& traffic, MachineContext& context)
{
    if (context.status.traffic != traffic) {
        context.status.traffic = traffic;
        context.publish();
    }
    IdleWatch& idle = state.idle;
    if (!std::exchange(idle.asked, false))
        return stay();
    idle.quietChecks = idle.seen == traffic ? idle.quietChecks + 1 : 0;
    idle.seen = traffic;
    if (idle.quietChecks < kIdleChecks)
        return stay();
    const Error error = Error::of(ErrorCode::IdleDisconnected,
                                  {{QStringLiteral("host"), context.profile.gateway.host},
                                   {QStringLiteral("seconds"), context.profile.exchange.idleDisconnectSeconds}});
    return tearDownWith(error, state.session, state.attempt, context);
}

void withdraw(Connected& state, MachineContext& context)
{
    if (state.asked)
        context.withdrawPrompt(state.asked->prompt.id);
    state.asked.reset();
}

Next lose(Connected& state, const ike_event::Ended& ended, MachineContext& context)
{
    const Error error = ended.error.value_or(
        Error::of(ErrorCode::GatewayClosed, {{QStringLiteral("host"), context.profile.gateway.host}}));
    if (!isWorthRetrying(error.code))
        return endWith(error, state.session, context);
    state.session.current = (state.session.current + 1) % state.session.addresses.size();
    return Reconnecting{std::move(state.session), 1, error, {}};
}

// The gateway wants something for a reauthentication. What it asked before, it no longer waits for.
Next ask(Connected& state, const ike_event::QuestionAsked& question, MachineContext& context)
{
    withdraw(state, context);
    state.asked = askForGateway(question, context);
    context.raisePrompt(state.asked->prompt);
    return stay();
}

Next takeAnswer(Connected& state, event::PromptAnswered& answered, MachineContext& context)
{
    if (!state.asked || answered.promptId != state.asked->prompt.id)
        return stay(); // of a prompt that was withdrawn
    Result<Secret> typed = readAnswer(*state.asked, answered);
    if (!typed)
        return tearDownWith(typed.error(), state.session, state.attempt, context);
    context.deps.engine.answer(state.attempt, state.asked->question, std::move(*typed));
    withdraw(state, context);
    return stay();
}

Next expire(Connected& state, const event::PromptExpired& expired, MachineContext& context)
{
    if (!state.asked || expired.promptId != state.asked->prompt.id)
        return stay(); // of a prompt that was withdrawn
    const Error error = promptError(ErrorCode::PromptUnanswered, state.asked->prompt);
    return tearDownWith(error, state.session, state.attempt, context);
}

// A reauthentication (RFC 4478) made the tunnel anew: its link, and perhaps its addresses, are other ones now.
Next setUpAgain(Connected& state, const ike_event::ChildSaEstablished& child, MachineContext& context)
{
    const auto plan = makeTunnelPlan(context.profile, child, context.deps.dataPlane);
    if (!plan)
        return tearDownWith(plan.error(), state.session, state.attempt, context);
    if (const auto installed = context.deps.network.install(*plan); !installed)
        return tearDownWith(installed.error(), state.session, state.attempt, context);
    withdraw(state, context); // it came up without the answer
    state.link = plan->link;
    showTunnel(*plan, child, &context.status);
    context.publish();
    return stay();
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
            [&](const ike_event::ChildSaEstablished& child) { return setUpAgain(state, child, context); },
            [&](const ike_event::Rekeyed& keys) {
                if (!keys.ikeProposal.isEmpty())
                    context.status.ikeProposal = keys.ikeProposal;
                if (!keys.espProposal.isEmpty())
                    context.status.espProposal = keys.espProposal;
                context.publish();
                return stay();
            },
            [&](const ike_event::TrafficCounted& counted) { return takeCounters(state, counted.traffic, context); },
            [&](const ike_event::QuestionAsked& question) { return ask(state, question, context); },
            [&](const ike_event::Noticed& noticed) { return takeNotice(noticed, context); },
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
    scheduleIdleCheck(state, context);
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
                          [&](event::PromptAnswered& answered) { return takeAnswer(state, answered, context); },
                          [&](event::PromptExpired& expired) { return expire(state, expired, context); },
                          [](event::Resolved&) { return stay(); },        // nobody waits for it any more
                          [](event::RetryDue&) { return stay(); },        // the same
                          [](event::TeardownOverdue&) { return stay(); }, // of an attempt before
                          [&](event::RefreshTraffic&) {
                              context.deps.engine.countTraffic(state.attempt);
                              return stay();
                          },
                          [&](event::IdleCheckDue&) { return checkIdle(state, context); },
                          [&](event::FromEngine& from) { return handleEngine(state, from.event, context); },
                      },
                      event);
}

} // namespace sallyport
