// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line as a value. Thread: a value. Trust: user side; secrets have no place in it.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

struct Arguments {
    QString command;
    QStringList operands;
    bool json = false;
    bool yes = false;
    bool passwordStdin = false;
    bool savePasswords = false;
    bool systemAuthorities = false;
    bool withSecrets = false;
    bool oldPkcs12 = false;
    bool formats = false;
    bool force = false;
    bool watch = false;
    bool follow = false;
    std::optional<int> timeoutSeconds;
    QString format = QStringLiteral("sswan");
    QString output;
    QString gateway;
    QString name;
    QString userName;
    QString search;
    QStringList tags; // --tag may be given again and again

    bool isStreaming() const { return watch || follow; }
};

// What was typed, or what is wrong with it (then `usageError` is not empty, and of `arguments` the flags count).
struct ParsedArguments {
    Arguments arguments;
    bool wantsHelp = false;
    QString usageError;
};

ParsedArguments parseArguments(const QStringList& words);

// The help text, all commands.
QString usageText();

} // namespace sallyport
