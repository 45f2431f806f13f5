// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

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
    Command{"import", 1, kAnyNumber, "--yes --password-stdin --gateway --name --user"},
    Command{"list", 0, 0, ""},
    Command{"show", 1, 1, ""},
    Command{"delete", 1, 1, ""},
    Command{"export", 1, 1, "--format --output"},
    Command{"connect", 1, 1, "--password-stdin --timeout"},
    Command{"disconnect", 0, 1, ""},
    Command{"status", 0, 0, "--watch"},
    Command{"log", 0, 0, "--follow"},
};

const Command* commandNamed(const QString& name)
{
    for (const Command& command : kCommands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

bool* flagNamed(Arguments* arguments, const QString& option)
{
    if (option == QLatin1String("--json"))
        return &arguments->json;
    if (option == QLatin1String("--yes"))
        return &arguments->yes;
    if (option == QLatin1String("--password-stdin"))
        return &arguments->passwordStdin;
    if (option == QLatin1String("--watch"))
        return &arguments->watch;
    if (option == QLatin1String("--follow"))
        return &arguments->follow;
    return nullptr;
}

QString* valueNamed(Arguments* arguments, const QString& option)
{
    if (option == QLatin1String("--format"))
        return &arguments->format;
    if (option == QLatin1String("--output"))
        return &arguments->output;
    if (option == QLatin1String("--gateway"))
        return &arguments->gateway;
    if (option == QLatin1String("--name"))
        return &arguments->name;
    if (option == QLatin1String("--user"))
        return &arguments->userName;
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
    if (option == QLatin1String("--format") && *value != QLatin1String("sswan"))
        return QStringLiteral("export knows the format sswan, not %1").arg(*value);
    *valueNamed(arguments, option) = *value;
    return {};
}

} // namespace

namespace {

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
        else if (!optionsEnded && word.startsWith(QLatin1Char('-')) && word.size() > 1)
            parsed.usageError = takeOption(*command, words, &at, &parsed.arguments);
        else
            parsed.arguments.operands.append(word);
    }
    if (parsed.wantsHelp)
        return parsed;
    const qsizetype operands = parsed.arguments.operands.size();
    if (parsed.usageError.isEmpty() && operands < command->fewest)
        parsed.usageError = QStringLiteral("%1 needs an argument").arg(parsed.arguments.command);
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

QString usageText()
{
    return QStringLiteral(
        "usage: sallyportctl COMMAND [--json]\n"
        "\n"
        "  import FILE... [--yes] [--password-stdin] [--gateway HOST] [--name NAME] [--user USER]\n"
        "                            add a profile from .sswan, or from .p12/.pem and a gateway; asks before it\n"
        "                            saves; with --json and without --yes it only shows what would be saved\n"
        "  list                      the profiles\n"
        "  show P                    one profile\n"
        "  export P [--format sswan] [-o FILE]\n"
        "  delete P\n"
        "  connect P [--password-stdin] [--timeout S]\n"
        "                            returns when connected or failed\n"
        "  disconnect [P]            without P: all connections\n"
        "  status [--watch]\n"
        "  log [--follow]\n"
        "\n"
        "P is a profile's name or id. Passwords are typed, or read as one line with --password-stdin.\n"
        "SALLYPORT_SOCKET names another socket of the service.\n"
        "\n"
        "Exit codes: 0 done; 2 usage; 3 service not reachable; 4 not allowed; 5 profile missing or invalid;\n"
        "10 sign-in refused; 11 gateway not proven; 12 gateway not reachable; 13 negotiation; 14 this computer;\n"
        "1 anything else.\n");
}

} // namespace sallyport
