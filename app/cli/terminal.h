// SPDX-License-Identifier: GPL-3.0-or-later
//
// The person at the terminal: questions, and secrets typed without echo (POSIX termios). Blocks until answered, which
// is what a person at a prompt expects. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/typed_line.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace sallyport {

// Whether somebody can be asked: standard input and standard error are a terminal.
bool hasTerminal();

// What was typed; nothing when it was cancelled (Ctrl-C, Ctrl-D) or is too long. `question` goes to standard error.
std::optional<Secret> askSecret(const QString& question);
std::optional<QString> askText(const QString& question);
bool askYesNo(const QString& question);

// To standard error, as it is; what a stranger said goes through Output instead.
void say(const QString& text);

// The next line of standard input, without its end. PromptUnanswered when it is empty or over kMaxPasswordBytes.
Result<Secret> readSecretLine();

} // namespace sallyport
