// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace sallyport {
namespace {

constexpr char kCtrlC = 0x03;
constexpr char kCtrlD = 0x04;
constexpr char kBackspace = 0x08;
constexpr char kCtrlU = 0x15;
constexpr char kDelete = 0x7f;

// Keys arrive one by one, unseen, and Ctrl-C as a character: a signal would leave the terminal without echo.
class SilentMode {
public:
    SilentMode()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentMode() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    SilentMode(const SilentMode&) = delete;
    SilentMode& operator=(const SilentMode&) = delete;

private:
    termios m_before{};
};

void say(const QString& text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

// False at the end of input.
bool readByte(char* byte)
{
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, byte, 1);
    } while (count < 0 && errno == EINTR);
    return count == 1;
}

void eraseLastCharacter(QByteArray* typed)
{
    while (!typed->isEmpty() && (typed->back() & '\xc0') == '\x80') // the rest of a UTF-8 character
        typed->chop(1);
    typed->chop(1);
}

// Reserved whole, so that growing leaves no copies behind.
QByteArray secretBuffer()
{
    QByteArray buffer;
    buffer.reserve(kMaxPasswordBytes + 1);
    return buffer;
}

} // namespace

bool hasTerminal()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

std::optional<Secret> askSecret(const QString& question)
{
    say(question);
    QByteArray typed = secretBuffer();
    bool entered = false;
    {
        const SilentMode silent;
        char byte = 0;
        while (!entered && typed.size() <= kMaxPasswordBytes && readByte(&byte) && byte != kCtrlC && byte != kCtrlD) {
            if (byte == '\n' || byte == '\r')
                entered = true;
            else if (byte == kDelete || byte == kBackspace)
                eraseLastCharacter(&typed);
            else if (byte == kCtrlU)
                typed.truncate(0);
            else
                typed.append(byte);
        }
    }
    say(QStringLiteral("\n"));
    std::optional<Secret> secret;
    if (entered)
        secret = Secret::fromBytes(typed);
    wipe(typed);
    return secret;
}

std::optional<QString> askText(const QString& question)
{
    say(question);
    QByteArray typed;
    char byte = 0;
    while (typed.size() <= kMaxPasswordBytes && readByte(&byte)) {
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
    QByteArray typed = secretBuffer();
    char byte = 0;
    while (typed.size() <= kMaxPasswordBytes && readByte(&byte) && byte != '\n')
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
