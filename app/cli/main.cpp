// SPDX-License-Identifier: GPL-3.0-or-later
//
// sallyportctl: reads the command line and hands it to its command. Trust: runs as the user.
#include "app/cli/backup_command.h"
#include "app/cli/connect_command.h"
#include "app/cli/disconnect_command.h"
#include "app/cli/edit_commands.h"
#include "app/cli/export_command.h"
#include "app/cli/import_command.h"
#include "app/cli/log_command.h"
#include "app/cli/profile_commands.h"
#include "app/cli/report_command.h"
#include "app/cli/show_command.h"
#include "app/cli/status_command.h"
#include "app/cli/tokens_command.h"
#include "app/client/desktop_keychain.h"
#include "app/client/languages.h"
#include "core/base/log.h"
#include "core/base/secret.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cstdio>

namespace {

using namespace sallyport;

template <typename Command> int runInLoop(QCoreApplication& application, Command& command)
{
    // Queued: a command may end before the loop has begun.
    QObject::connect(&command, &Command::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

int dispatchOnline(QCoreApplication& application, const Arguments& arguments, Keychain& keychain)
{
    if (arguments.command == QLatin1String("connect")) {
        ConnectCommand command(arguments, keychain, nullptr);
        return runInLoop<OnlineCommand>(application, command);
    }
    if (arguments.command == QLatin1String("disconnect")) {
        DisconnectCommand command(arguments, nullptr);
        return runInLoop<OnlineCommand>(application, command);
    }
    if (arguments.command == QLatin1String("status")) {
        StatusCommand command(arguments, nullptr);
        return runInLoop<OnlineCommand>(application, command);
    }
    if (arguments.command == QLatin1String("show")) {
        ShowCommand command(arguments, nullptr);
        return runInLoop<OnlineCommand>(application, command);
    }
    if (arguments.command == QLatin1String("report")) {
        ReportCommand command(arguments, nullptr);
        return runInLoop<OnlineCommand>(application, command);
    }
    if (arguments.command == QLatin1String("tokens")) {
        TokensCommand command(arguments, nullptr);
        return runInLoop<OnlineCommand>(application, command);
    }
    LogCommand command(arguments, nullptr);
    return runInLoop<OnlineCommand>(application, command);
}

int dispatch(QCoreApplication& application, const Arguments& arguments)
{
    constexpr std::array kEdits{"rename", "duplicate", "tag", "use-token", "delete", "forget-password"};
    const Output output(arguments.json);
    DesktopKeychain keychain;
    if (arguments.command == QLatin1String("list"))
        return runList(arguments, output);
    if (arguments.command == QLatin1String("backup"))
        return runBackup(arguments, output);
    if (arguments.command == QLatin1String("import") || arguments.command == QLatin1String("restore")) {
        ImportCommand command(arguments, keychain, nullptr);
        return runInLoop<KeychainCommand>(application, command);
    }
    if (arguments.command == QLatin1String("export")) {
        ExportCommand command(arguments, keychain, nullptr);
        return runInLoop<KeychainCommand>(application, command);
    }
    for (const char* edit : kEdits) {
        if (arguments.command != QLatin1String(edit))
            continue;
        EditCommand command(arguments, keychain, nullptr);
        return runInLoop<KeychainCommand>(application, command);
    }
    return dispatchOnline(application, arguments, keychain);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sallyportctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    prepareSecretMemory();
    LoadedLanguage language; // LANGUAGE, LC_ALL, LC_MESSAGES, LANG
    language.load(languageFor({}, QLocale::system().uiLanguages()));
    setLogLevel(LogLevel::Critical); // failures are said in words, once
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words == QStringList{QStringLiteral("--version")}) {
        std::fputs("sallyportctl " SALLYPORT_VERSION "\n", stdout);
        return 0;
    }
    const ParsedArguments parsed = parseArguments(words);
    if (!parsed.usageError.isEmpty()) {
        const Output output(parsed.arguments.json, parsed.arguments.isStreaming());
        return output.failUsage({parsed.usageError + QLatin1Char('.'),
                                 QStringLiteral("sallyportctl --help names all commands and their options.")});
    }
    if (parsed.wantsHelp) {
        std::fputs(qPrintable(usageText()), stdout);
        return 0;
    }
    return dispatch(application, parsed.arguments);
}
