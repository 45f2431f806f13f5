// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/formats/profile_export.h"

#include <array>

namespace sallyport {
namespace {

constexpr int kMaxTimeoutSeconds = 24 * 3600;
constexpr int kAnyNumber = 1000;

struct Command {
    const char* name;
    int fewest;
    int most;
    const char* options; // beside --json, which all take
};

constexpr std::array kCommands{
    Command{"import", 1, kAnyNumber,
            "--yes --password-stdin --save-passwords --gateway --name --user --tag "
            "--system-authorities"},
    Command{"export", 0, 1, "--format --output --with-secrets --password-stdin --old-pkcs12 --force --formats"},
    Command{"list", 0, 0, "--tag --search"},
    Command{"show", 1, 1, "--password-stdin"},
    Command{"rename", 2, 2, ""},
    Command{"duplicate", 2, 2, ""},
    Command{"tag", 2, kAnyNumber, ""},
    Command{"use-token", 2, 2, ""},
    Command{"delete", 1, 1, ""},
    Command{"backup", 0, 0, "--output --force"},
    Command{"restore", 1, 1, "--yes"},
    Command{"connect", 1, 1, "--password-stdin --save-password --timeout"},
    Command{"disconnect", 0, 1, ""},
    Command{"forget-password", 1, 1, ""},
    Command{"tokens", 0, 0, ""},
    Command{"status", 0, 0, "--watch"},
    Command{"log", 0, 0, "--follow"},
    Command{"report", 0, 1, "--output --force"},
};

const Command* commandNamed(const QString& name)
{
    for (const Command& command : kCommands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

struct Flag {
    const char* option;
    bool Arguments::*member;
};

constexpr std::array kFlags{
    Flag{"--json", &Arguments::json},
    Flag{"--yes", &Arguments::yes},
    Flag{"--password-stdin", &Arguments::passwordStdin},
    Flag{"--save-password", &Arguments::savePasswords},
    Flag{"--save-passwords", &Arguments::savePasswords},
    Flag{"--system-authorities", &Arguments::systemAuthorities},
    Flag{"--with-secrets", &Arguments::withSecrets},
    Flag{"--old-pkcs12", &Arguments::oldPkcs12},
    Flag{"--formats", &Arguments::formats},
    Flag{"--force", &Arguments::force},
    Flag{"--watch", &Arguments::watch},
    Flag{"--follow", &Arguments::follow},
};

struct Value {
    const char* option;
    QString Arguments::*member;
};

constexpr std::array kValues{
    Value{"--format", &Arguments::format},   Value{"--output", &Arguments::output},
    Value{"--gateway", &Arguments::gateway}, Value{"--name", &Arguments::name},
    Value{"--user", &Arguments::userName},   Value{"--search", &Arguments::search},
};

bool* flagNamed(Arguments* arguments, const QString& option)
{
    for (const Flag& flag : kFlags) {
        if (option == QLatin1String(flag.option))
            return &(arguments->*flag.member);
    }
    return nullptr;
}

QString* valueNamed(Arguments* arguments, const QString& option)
{
    for (const Value& value : kValues) {
        if (option == QLatin1String(value.option))
            return &(arguments->*value.member);
    }
    return nullptr;
}

bool asksForHelp(const QString& word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h");
}

// How failures are said must be known also where the words before these were wrong.
void takeFlagsAnywhere(const QStringList& words, Arguments* arguments)
{
    const QStringList options =
        words.sliced(0, words.contains(QStringLiteral("--")) ? words.indexOf(QStringLiteral("--")) : words.size());
    for (const char* name : {"--json", "--watch", "--follow"}) {
        if (options.contains(QLatin1String(name)))
            *flagNamed(arguments, QLatin1String(name)) = true;
    }
}

// Empty when all is well, as everywhere below.
QString setTimeout(Arguments* arguments, const QString& text)
{
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > kMaxTimeoutSeconds)
        return QStringLiteral("--timeout takes seconds from 1 to %1").arg(kMaxTimeoutSeconds);
    arguments->timeoutSeconds = seconds;
    return {};
}

QString setFormat(Arguments* arguments, const QString& name)
{
    QStringList known;
    for (const FormatWriter& writer : exportFormats())
        known.append(QString::fromLatin1(writer.name));
    if (!known.contains(name))
        return QStringLiteral("export knows the formats %1, not %2").arg(known.join(QStringLiteral(", ")), name);
    arguments->format = name;
    return {};
}

// "-OLD" of `tag P +NEW -OLD` is no option.
bool isOption(const QString& command, const QString& word)
{
    if (!word.startsWith(QLatin1Char('-')) || word.size() < 2)
        return false;
    return command != QLatin1String("tag") || word.startsWith(QLatin1String("--"));
}

// Takes the option at `at`, and its value where it has one.
QString takeOption(const Command& command, const QStringList& words, qsizetype* at, Arguments* arguments)
{
    QString option = words.at(*at);
    std::optional<QString> value;
    if (option == QLatin1String("-o"))
        option = QStringLiteral("--output");
    if (const qsizetype equals = option.indexOf(QLatin1Char('=')); equals > 0) {
        value = option.mid(equals + 1);
        option.truncate(equals);
    }
    const QStringList allowed = QString::fromLatin1(command.options).split(QLatin1Char(' '));
    if (option != QLatin1String("--json") && !allowed.contains(option))
        return QStringLiteral("%1 has no option %2").arg(QLatin1String(command.name), option);
    if (bool* flag = flagNamed(arguments, option)) {
        *flag = true;
        return value ? QStringLiteral("%1 takes no value").arg(option) : QString();
    }
    if (!value) {
        if (++*at == words.size())
            return QStringLiteral("%1 needs a value").arg(option);
        value = words.at(*at);
    }
    if (option == QLatin1String("--timeout"))
        return setTimeout(arguments, *value);
    if (option == QLatin1String("--format"))
        return setFormat(arguments, *value);
    if (option == QLatin1String("--tag")) {
        arguments->tags.append(*value);
        return {};
    }
    *valueNamed(arguments, option) = *value;
    return {};
}

ParsedArguments parseWords(const QStringList& words)
{
    ParsedArguments parsed;
    // Global --json may come before the command.
    qsizetype at = 0;
    for (; at < words.size() && words.at(at) == QLatin1String("--json"); ++at)
        parsed.arguments.json = true;
    if (at == words.size()) {
        parsed.usageError = QStringLiteral("a command is missing");
        return parsed;
    }
    if (asksForHelp(words.at(at))) {
        parsed.wantsHelp = true;
        return parsed;
    }
    const Command* command = commandNamed(words.at(at));
    if (command == nullptr) {
        parsed.usageError = QStringLiteral("there is no command %1").arg(words.at(at));
        return parsed;
    }
    parsed.arguments.command = words.at(at);
    bool optionsEnded = false;
    for (++at; at < words.size() && parsed.usageError.isEmpty(); ++at) {
        const QString& word = words.at(at);
        if (!optionsEnded && word == QLatin1String("--"))
            optionsEnded = true;
        else if (!optionsEnded && asksForHelp(word))
            parsed.wantsHelp = true;
        else if (!optionsEnded && isOption(parsed.arguments.command, word))
            parsed.usageError = takeOption(*command, words, &at, &parsed.arguments);
        else
            parsed.arguments.operands.append(word);
    }
    if (parsed.wantsHelp)
        return parsed;
    const qsizetype operands = parsed.arguments.operands.size();
    const int fewest =
        QLatin1String(command->name) == QLatin1String("export") && !parsed.arguments.formats ? 1 : command->fewest;
    if (parsed.usageError.isEmpty() && operands < fewest)
        parsed.usageError =
            (fewest == 1 ? QStringLiteral("%1 needs an argument") : QStringLiteral("%1 needs two arguments"))
                .arg(parsed.arguments.command);
    if (parsed.usageError.isEmpty() && operands > command->most)
        parsed.usageError = QStringLiteral("%1 has too many arguments").arg(parsed.arguments.command);
    return parsed;
}

} // namespace

ParsedArguments parseArguments(const QStringList& words)
{
    ParsedArguments parsed = parseWords(words);
    if (!parsed.usageError.isEmpty())
        takeFlagsAnywhere(words, &parsed.arguments);
    return parsed;
}

} // namespace sallyport
