// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/machine_context.h"

#include "core/tunnel/path_status.h"

#include <QRandomGenerator>

#include <array>

namespace sallyport {
namespace {

constexpr std::chrono::seconds kPromptLifetime{120};

// 128 bits from the system's generator: whoever can name a prompt was shown it.
QString newPromptId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QString id;
    for (const quint32 word : words)
        id += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return id;
}

Prompt makePrompt(const MachineContext& context)
{
    Prompt prompt;
    prompt.id = newPromptId();
    prompt.profileId = context.profile.id;
    prompt.profileName = context.profile.name;
    prompt.userName = context.profile.local.userName;
    prompt.expires = context.deps.scheduler.now().addSecs(kPromptLifetime.count());
    return prompt;
}

} // namespace

bool hasEnough(const Profile& profile, const Credentials& credentials)
{
    if (usesPassword(profile.method) && (!credentials.password || credentials.password->isEmpty()))
        return false;
    if (usesCertificate(profile.method))
        return credentials.privateKey && !credentials.privateKey->isEmpty() && !credentials.certificates.isEmpty();
    return true;
}

State begin(event::Connect& wish, const Inheritance& before, MachineContext& context)
{
    Session session;
    session.credentials = std::move(wish.credentials);
    session.sealed = before.sealed && wish.profile.killSwitch;
    if (wish.profile.gateway.host == context.profile.gateway.host)
        session.addresses = before.addresses;
    context.profile = std::move(wish.profile);
    clearPath(&context.status);

    if (!isSupported(context.profile.method)) {
        const Error error = Error::of(ErrorCode::MethodNotSupported,
                                      {{QStringLiteral("profile"), context.profile.name},
                                       {QStringLiteral("method"), authenticationMethodName(context.profile.method)}});
        return endWith(error, session, context);
    }
    if (context.profile.killSwitch && !context.deps.network.canBlock()) {
        const Error error = Error::of(ErrorCode::FirewallUnavailable,
                                      {{QStringLiteral("reason"), QStringLiteral("traffic can't be blocked here")}});
        return endWith(error, session, context);
    }
    if (const QHostAddress literal(context.profile.gateway.host); !literal.isNull())
        session.addresses = {literal};
    if (!hasEnough(context.profile, session.credentials)) {
        const Prompt prompt = makePrompt(context);
        return AwaitingUser{std::move(session), prompt, context.postAfter(kPromptLifetime, event::PromptExpired{})};
    }
    Connecting connecting;
    connecting.session = std::move(session);
    return connecting;
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
