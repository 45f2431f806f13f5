// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person is being asked for what the profile's method needs.
#include "core/base/log.h"
#include "core/tunnel/machine_context.h"

namespace sallyport {
namespace {

Error promptError(ErrorCode code)
{
    return Error::of(code, {{QStringLiteral("prompt"), QStringLiteral("password")}});
}

Next takeAnswer(AwaitingUser& state, event::PromptAnswered& answered, MachineContext& context)
{
    if (answered.promptId != state.prompt.id) {
        qCWarning(logTunnel).noquote() << context.profile.id << "answer to another prompt ignored";
        return stay();
    }
    if (!answered.answer)
        return endWith(promptError(ErrorCode::PromptCancelled).causedBy(answered.answer.error()), state.session,
                       context);
    Credentials& given = *answered.answer;
    Credentials& held = state.session.credentials;
    if (given.password)
        held.password = std::move(given.password);
    if (!given.certificates.isEmpty())
        held.certificates = std::move(given.certificates);
    if (given.privateKey)
        held.privateKey = std::move(given.privateKey);
    if (!hasEnough(context.profile, held)) // an answer without what was asked for is a no
        return endWith(promptError(ErrorCode::PromptCancelled), state.session, context);
    Connecting connecting;
    connecting.session = std::move(state.session);
    return connecting;
}

} // namespace

Next enter(AwaitingUser& state, const Result<void>& policy, MachineContext& context)
{
    // Nothing is sent from here, and an earlier policy is still in force.
    if (!policy)
        qCWarning(logTunnel).noquote() << context.profile.id << "firewall:" << errorChain(policy.error());
    context.publish();
    context.raisePrompt(state.prompt);
    return stay();
}

Next handle(AwaitingUser& state, Event& event, MachineContext& context)
{
    return std::visit(Overloaded{
                          [&](event::Connect& wish) -> Next {
                              if (wish.profile == context.profile && !hasEnough(wish.profile, wish.credentials))
                                  return stay(); // the prompt stands
                              return begin(wish, {state.session.addresses, state.session.sealed}, context);
                          },
                          [](event::Disconnect&) -> Next { return Disconnected{}; },
                          [&](event::PromptAnswered& answered) { return takeAnswer(state, answered, context); },
                          [&](event::PromptExpired&) -> Next {
                              return endWith(promptError(ErrorCode::PromptUnanswered), state.session, context);
                          },
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
