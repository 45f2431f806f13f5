// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/typed_line.h"

#include <unistd.h>

#include <cstdio>

namespace sallyport {

void say(const QString& text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

bool hasTerminal()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

std::optional<Secret> askSecret(const QString& question)
{
    say(question);
    TypedLine line;
    TypedLine::State state = TypedLine::State::Typing;
    {
        const SilentMode silent(STDIN_FILENO);
        char byte = 0;
        while (state == TypedLine::State::Typing && readByte(STDIN_FILENO, &byte))
            state = line.take(byte);
    }
    say(QStringLiteral("\n"));
    return state == TypedLine::State::Entered ? std::optional(line.secret()) : std::nullopt;
}

std::optional<QString> askText(const QString& question)
{
    say(question);
    QByteArray typed;
    char byte = 0;
    while (typed.size() <= kMaxPasswordBytes && readByte(STDIN_FILENO, &byte)) {
        if (byte == '\n')
            return QString::fromLocal8Bit(typed).trimmed();
        typed.append(byte);
    }
    return std::nullopt;
}

bool askYesNo(const QString& question)
{
    const std::optional<QString> answer = askText(question + QStringLiteral(" [y/N] "));
    return answer && (answer->compare(QLatin1String("y"), Qt::CaseInsensitive) == 0 ||
                      answer->compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0);
}

Result<Secret> readSecretLine()
{
    QByteArray typed;
    typed.reserve(kMaxPasswordBytes + 1); // whole, so that growing leaves no copies behind
    char byte = 0;
    while (typed.size() <= kMaxPasswordBytes && readByte(STDIN_FILENO, &byte) && byte != '\n')
        typed.append(byte);
    if (typed.endsWith('\r'))
        typed.chop(1);
    const bool fits = !typed.isEmpty() && typed.size() <= kMaxPasswordBytes;
    Secret secret = Secret::fromBytes(typed);
    wipe(typed);
    if (fits)
        return secret;
    return Error::of(
        ErrorCode::PromptUnanswered,
        {{QStringLiteral("prompt"), QStringLiteral("the password, one line of 1 to 1024 bytes on standard input")}});
}

} // namespace sallyport
