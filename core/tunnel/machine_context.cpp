// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/machine_context.h"

#include "core/tunnel/path_status.h"
#include "core/tunnel/sign_in_needs.h"

namespace sallyport {

State begin(event::Connect& wish, const Inheritance& before, MachineContext& context)
{
    Session session;
    session.credentials = std::move(wish.credentials);
    session.sealed = before.sealed && wish.profile.killSwitch;
    if (wish.profile.gateway.host == context.profile.gateway.host)
        session.addresses = before.addresses;
    context.profile = std::move(wish.profile);
    clearPath(&context.status);
    context.status.notices.clear();

    if (context.profile.killSwitch && !context.deps.network.canBlock()) {
        const Error error = Error::of(ErrorCode::FirewallUnavailable,
                                      {{QStringLiteral("reason"), QStringLiteral("traffic can't be blocked here")}});
        return endWith(error, session, context);
    }
    if (const QHostAddress literal(context.profile.gateway.host); !literal.isNull())
        session.addresses = {literal};
    return beginAttempt(std::move(session), context);
}

State beginAttempt(Session session, MachineContext& context)
{
    if (const auto usable = checkSignIn(context.profile, session.credentials); !usable)
        return endWith(usable.error(), session, context);
    if (const auto kind = missingFor(context.profile, session.credentials))
        return AwaitingUser{std::move(session), askBeforeAttempt(*kind, context)};
    Connecting connecting;
    connecting.session = std::move(session);
    return connecting;
}

Next takeNotice(const ike_event::Noticed& noticed, MachineContext& context)
{
    if (addNotice(noticed.notice, &context.status))
        context.publish();
    return stay();
}

State endWith(const Error& error, const Session& session, const MachineContext& context)
{
    if (context.profile.killSwitch && session.sealed)
        return Blocked{error, session.addresses};
    return Disconnected{error};
}

State tearDownWith(const Error& error, const Session& session, AttemptId attempt, const MachineContext& context)
{
    if (context.profile.killSwitch && session.sealed)
        return Disconnecting{attempt, session.addresses, after::Block{error}, {}};
    return Disconnecting{attempt, session.addresses, after::Nothing{error}, {}};
}

} // namespace sallyport
