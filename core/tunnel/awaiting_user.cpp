// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person is being asked: for what the profile's method needs, before an attempt; or for what the gateway wants, in
// the middle of one, which goes on meanwhile.
#include "core/base/log.h"
#include "core/tunnel/attempt_outcome.h"
#include "core/tunnel/path_status.h"
#include "core/tunnel/sign_in_needs.h"

namespace sallyport {
namespace {

// Without an answer there is no attempt, and one that waits for it is taken down.
Next giveUp(AwaitingUser& state, const Error& error, MachineContext& context)
{
    if (state.attempt != 0)
        return tearDownWith(error, state.session, state.attempt, context);
    return endWith(error, state.session, context);
}

Next takeAnswer(AwaitingUser& state, event::PromptAnswered& answered, MachineContext& context)
{
    if (answered.promptId != state.open.prompt.id) {
        qCWarning(logTunnel).noquote() << context.profile.id << "answer to another prompt ignored";
        return stay();
    }
    Result<Secret> typed = readAnswer(state.open, answered);
    if (!typed)
        return giveUp(state, typed.error(), context);
    if (state.attempt == 0) {
        putAnswer(state.open.prompt.kind, std::move(*typed), &state.session.credentials);
        return beginAttempt(std::move(state.session), context);
    }
    context.deps.engine.answer(state.attempt, state.open.question, std::move(*typed));
    Connecting connecting;
    connecting.session = std::move(state.session);
    connecting.retry = state.retry;
    connecting.resolved = true;
    connecting.attempt = state.attempt;
    return connecting;
}

Next connectAgain(AwaitingUser& state, event::Connect& wish, MachineContext& context)
{
    const bool isSame = wish.profile == context.profile;
    if (state.attempt == 0) {
        if (isSame && missingFor(wish.profile, wish.credentials))
            return stay(); // the prompt stands
        return begin(wish, {state.session.addresses, state.session.sealed}, context);
    }
    if (isSame)
        return stay(); // on its way, the prompt stands
    return Disconnecting{state.attempt,
                         state.session.addresses,
                         after::ConnectAgain{std::move(wish.profile), std::move(wish.credentials)},
                         {}};
}

Next handleEngine(AwaitingUser& state, const IkeEvent& event, MachineContext& context)
{
    return std::visit(
        Overloaded{
            [&](const ike_event::PhaseReached& reached) {
                context.status.phase = reached.phase;
                context.publish();
                return stay();
            },
            [&](const ike_event::PathObserved& path) {
                showPath(path, context.profile, context.deps.scheduler.now(), &context.status);
                context.publish();
                return stay();
            },
            // The gateway can do without the answer.
            [&](const ike_event::ChildSaEstablished& child) {
                return setUpTunnel(state.session, state.attempt, child, context);
            },
            [](const ike_event::Rekeyed&) { return stay(); },        // nothing is shown of the old keys yet
            [](const ike_event::TrafficCounted&) { return stay(); }, // nothing was asked for
            [&](const ike_event::QuestionAsked& asked) -> Next {     // in place of the one that stands
                OpenPrompt open = askForGateway(asked, context);
                return AwaitingUser{std::move(state.session), std::move(open), state.retry, state.attempt};
            },
            [&](const ike_event::Noticed& noticed) { return takeNotice(noticed, context); },
            // A gateway that came so far is the right one: its other addresses are not tried.
            [&](const ike_event::Ended& ended) {
                return endAttempt(state.session, state.retry, reasonOf(ended), context);
            },
        },
        event);
}

} // namespace

Next enter(AwaitingUser& state, const Result<void>& policy, MachineContext& context)
{
    // Nothing new is sent from here, and an earlier policy is still in force.
    if (!policy)
        qCWarning(logTunnel).noquote() << context.profile.id << "firewall:" << errorChain(policy.error());
    context.publish();
    context.raisePrompt(state.open.prompt);
    return stay();
}

Next handle(AwaitingUser& state, Event& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [&](event::Connect& wish) { return connectAgain(state, wish, context); },
                          [&](event::Disconnect&) -> Next {
                              if (state.attempt == 0)
                                  return Disconnected{};
                              return Disconnecting{state.attempt, state.session.addresses, after::Nothing{}, {}};
                          },
                          [&](event::PromptAnswered& answered) { return takeAnswer(state, answered, context); },
                          [&](event::PromptExpired& expired) -> Next {
                              if (expired.promptId != state.open.prompt.id)
                                  return stay();
                              return giveUp(state, promptError(ErrorCode::PromptUnanswered, state.open.prompt),
                                            context);
                          },
                          [](event::Resolved&) { return stay(); },        // nobody waits for it any more
                          [](event::RetryDue&) { return stay(); },        // the same
                          [](event::TeardownOverdue&) { return stay(); }, // the same
                          [](event::RefreshTraffic&) { return stay(); },  // there is none
                          [](event::IdleCheckDue&) { return stay(); },    // the same
                          [&](event::FromEngine& from) { return handleEngine(state, from.event, context); },
                      },
                      event);
}

} // namespace sallyport
