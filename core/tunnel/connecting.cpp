// SPDX-License-Identifier: GPL-3.0-or-later
//
// One attempt, from the gateway's name to the installed tunnel.
#include "core/base/log.h"
#include "core/tunnel/attempt_outcome.h"
#include "core/tunnel/path_status.h"

#include <algorithm>

namespace sallyport {
namespace {

// Before the first success the person waits for the answer: what is left of the addresses is tried at once, then it
// ends. After it, as long as trying again can help, it is tried for ever.
Next fail(Connecting& state, const Error& error, MachineContext& context)
{
    Session& session = state.session;
    const bool isLast = session.current + 1 >= session.addresses.size();
    if (session.connectedBefore || isLast || !isWorthRetrying(error.code))
        return endAttempt(session, state.retry, error, context);
    qCInfo(logTunnel).noquote() << context.profile.id << "next address of the gateway after" << errorChain(error);
    Connecting again;
    again.session = std::move(session);
    again.session.current += 1;
    again.resolved = true;
    return again;
}

Next askForAddress(Connecting& state, MachineContext& context)
{
    context.status.phase = ConnectPhase::Resolving;
    context.publish();
    state.query = std::make_unique<QObject>();
    context.deps.resolver.resolve(context.profile.gateway.host, state.query.get(),
                                  [&context, attempt = state.attempt](Result<QList<QHostAddress>> addresses) {
                                      context.post(event::Resolved{attempt, std::move(addresses)});
                                  });
    return stay();
}

Next contact(Connecting& state, MachineContext& context)
{
    const QHostAddress address = state.session.addresses.at(state.session.current);
    context.status.phase = ConnectPhase::Contacting;
    context.status.gateway = {address, context.profile.gateway.port};
    context.publish();
    const auto begun = context.deps.engine.initiate({state.attempt, context.profile, address, state.session.credentials,
                                                     context.deps.dataPlane.needsUdpEncapsulation});
    return begun ? stay() : fail(state, begun.error(), context);
}

Next takeAddresses(Connecting& state, const event::Resolved& resolved, MachineContext& context)
{
    if (state.query == nullptr || resolved.attempt != state.attempt)
        return stay();
    Session& session = state.session;
    if (!resolved.addresses && session.addresses.isEmpty())
        return fail(state, resolved.addresses.error(), context);
    // On a reconnection the addresses of before still serve when the name can't be resolved now; and resolvers like to
    // turn the same list around, which must not bring the address back that has just failed.
    if (resolved.addresses && !std::is_permutation(session.addresses.cbegin(), session.addresses.cend(),
                                                   resolved.addresses->cbegin(), resolved.addresses->cend())) {
        session.addresses = *resolved.addresses;
        session.current = 0;
    }
    Connecting next;
    next.session = std::move(session);
    next.retry = state.retry;
    next.resolved = true;
    return next;
}

Next ask(Connecting& state, const ike_event::QuestionAsked& asked, MachineContext& context)
{
    OpenPrompt open = askForGateway(asked, context);
    return AwaitingUser{std::move(state.session), std::move(open), state.retry, state.attempt};
}

Next handleEngine(Connecting& state, const IkeEvent& event, MachineContext& context)
{
    return std::visit(Overloaded{
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
                          [&](const ike_event::ChildSaEstablished& child) {
                              return setUpTunnel(state.session, state.attempt, child, context);
                          },
                          [](const ike_event::Rekeyed&) { return stay(); }, // nothing is shown of the old keys yet
                          [](const ike_event::TrafficCounted&) { return stay(); }, // nothing was asked for
                          [&](const ike_event::QuestionAsked& asked) { return ask(state, asked, context); },
                          [&](const ike_event::Noticed& noticed) { return takeNotice(noticed, context); },
                          [&](const ike_event::Ended& ended) { return fail(state, reasonOf(ended), context); },
                      },
                      event);
}

Next connectAgain(Connecting& state, event::Connect& wish, MachineContext& context)
{
    if (wish.profile == context.profile)
        return stay(); // on its way
    if (state.query != nullptr)
        return begin(wish, {state.session.addresses, state.session.sealed}, context);
    return Disconnecting{state.attempt,
                         state.session.addresses,
                         after::ConnectAgain{std::move(wish.profile), std::move(wish.credentials)},
                         {}};
}

} // namespace

Next enter(Connecting& state, const Result<void>& policy, MachineContext& context)
{
    if (state.attempt != 0) { // it went on while a person was asked, and so does it now
        if (!policy)
            return tearDownWith(policy.error(), state.session, state.attempt, context);
        context.publish();
        return stay();
    }
    if (!policy)
        return endWith(policy.error(), state.session, context);
    Session& session = state.session;
    session.sealed = context.profile.killSwitch && (session.sealed || !session.addresses.isEmpty());
    state.attempt = context.deps.newAttemptId();
    const bool isLiteral = !QHostAddress(context.profile.gateway.host).isNull();
    // Through a closed firewall no name can be resolved: what is known serves.
    const bool keepKnown = session.sealed && !session.addresses.isEmpty();
    return state.resolved || isLiteral || keepKnown ? contact(state, context) : askForAddress(state, context);
}

Next handle(Connecting& state, Event& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [&](event::Connect& wish) { return connectAgain(state, wish, context); },
                          [&](event::Disconnect&) -> Next {
                              if (state.query != nullptr)
                                  return Disconnected{};
                              return Disconnecting{state.attempt, state.session.addresses, after::Nothing{}, {}};
                          },
                          [](event::PromptAnswered&) { return stay(); }, // of a prompt that was withdrawn
                          [](event::PromptExpired&) { return stay(); },  // the same
                          [&](event::Resolved& resolved) { return takeAddresses(state, resolved, context); },
                          [](event::RetryDue&) { return stay(); },        // it is being tried
                          [](event::TeardownOverdue&) { return stay(); }, // of an attempt before
                          [](event::RefreshTraffic&) { return stay(); },  // there is none yet
                          [](event::IdleCheckDue&) { return stay(); },    // the same
                          [&](event::FromEngine& from) { return handleEngine(state, from.event, context); },
                      },
                      event);
}

} // namespace sallyport
