// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/open_prompt.h"

#include "core/tunnel/machine_context.h"
#include "core/tunnel/sign_in_needs.h"

#include <QRandomGenerator>

#include <array>

namespace sallyport {
namespace {

// Nothing waits for the person but the person.
constexpr std::chrono::seconds kLifetimeBefore{120};
// The gateway waits, and not for long: half a minute is usual, and its own end of the attempt comes first then.
constexpr std::chrono::seconds kLifetimeForGateway{60};

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

OpenPrompt ask(PromptKind kind, std::chrono::seconds lifetime, MachineContext& context)
{
    OpenPrompt open;
    open.prompt.id = newPromptId();
    open.prompt.profileId = context.profile.id;
    open.prompt.profileName = context.profile.name;
    open.prompt.kind = kind;
    open.prompt.userName = context.profile.local.userName;
    open.prompt.expires = context.deps.scheduler.now().addSecs(lifetime.count());
    open.expiry = context.postAfter(lifetime, event::PromptExpired{open.prompt.id});
    return open;
}

} // namespace

OpenPrompt askBeforeAttempt(PromptKind kind, MachineContext& context)
{
    OpenPrompt open = ask(kind, kLifetimeBefore, context);
    if (kind == PromptKind::Pin)
        open.prompt.serverText = tokenNameOf(context.profile.local.token);
    return open;
}

OpenPrompt askForGateway(const ike_event::QuestionAsked& asked, MachineContext& context)
{
    OpenPrompt open = ask(asked.kind, kLifetimeForGateway, context);
    open.question = asked.question;
    open.prompt.serverText = asked.serverText;
    if (!asked.userName.isEmpty())
        open.prompt.userName = asked.userName;
    return open;
}

Result<Secret> readAnswer(const OpenPrompt& open, event::PromptAnswered& answered)
{
    if (!answered.answer) {
        const Error& why = answered.answer.error();
        const bool nobody = why.code == ErrorCode::NobodyToAsk;
        return promptError(nobody ? ErrorCode::NobodyToAsk : ErrorCode::PromptCancelled, open.prompt).causedBy(why);
    }
    if (open.prompt.kind == PromptKind::Message)
        return Secret();
    std::optional<Secret>& typed = answered.answer->password;
    if (!typed || typed->isEmpty())
        return promptError(ErrorCode::PromptCancelled, open.prompt);
    return std::move(*typed);
}

Error promptError(ErrorCode code, const Prompt& prompt)
{
    const QString key = QStringLiteral("prompt");
    return Error::of(code, {{key, promptToJson(prompt).value(QLatin1String("kind"))}});
}

} // namespace sallyport
