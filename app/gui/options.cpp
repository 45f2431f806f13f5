// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QDir>

namespace sallyport {
namespace {

Error usage(const QString& reason)
{
    return Error::of(ErrorCode::RequestMalformed, {{QStringLiteral("reason"), reason}});
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments, const QString& usualSocket)
{
    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption socket(QStringLiteral("socket"), QStringLiteral("The service's socket."),
                                    QStringLiteral("path"), usualSocket);
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or system."),
                                   QStringLiteral("theme"));
    const QCommandLineOption connectTo(QStringLiteral("connect"), QStringLiteral("Connect a profile at once."),
                                       QStringLiteral("name or id"));
    const QCommandLineOption password(QStringLiteral("password-stdin"),
                                      QStringLiteral("Read the password for --connect from standard input."));
    const QCommandLineOption shot(QStringLiteral("screenshot"),
                                  QStringLiteral("Write the window to a PNG, for documentation and support."),
                                  QStringLiteral("file"));
    const QCommandLineOption when(QStringLiteral("screenshot-when"),
                                  QStringLiteral("When: shown, connected or failed."), QStringLiteral("moment"),
                                  QStringLiteral("shown"));
    const QCommandLineOption quitAfter(QStringLiteral("quit-after-screenshot"),
                                       QStringLiteral("End once the screenshot is written."));
    const QCommandLineOption background(QStringLiteral("background"), QStringLiteral("Start without a window."));
    parser.addOptions({background, socket, theme, connectTo, password, shot, when, quitAfter});
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Profiles to import, or a sallyport: link."),
                                 QStringLiteral("[files...]"));
    if (!parser.parse(arguments))
        return usage(parser.errorText());

    Options options;
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        options.message = parser.helpText();
    else if (parser.isSet(version))
        options.message = QStringLiteral("sallyport " SALLYPORT_VERSION "\n");
    options.socketPath = parser.value(socket);
    options.connectProfile = parser.value(connectTo);
    options.passwordFromStandardInput = parser.isSet(password);
    options.screenshotFile = parser.value(shot);
    options.quitAfterScreenshot = parser.isSet(quitAfter);
    const Result<Opening> opening = openingOf(parser.positionalArguments(), QDir::currentPath());
    if (!opening)
        return opening.error();
    options.opening = *opening;
    options.opening.background = parser.isSet(background);
    options.opening.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (parser.isSet(theme)) {
        const Result<ThemeChoice> choice = themeChoiceFromName(parser.value(theme));
        if (!choice)
            return choice.error();
        options.theme = *choice;
    }
    const Result<ScreenshotMoment> moment = screenshotMomentFromName(parser.value(when));
    if (!moment)
        return moment.error();
    options.screenshotMoment = *moment;
    if (options.passwordFromStandardInput && options.connectProfile.isEmpty())
        return usage(QStringLiteral("--password-stdin wants --connect"));
    if (options.quitAfterScreenshot && options.screenshotFile.isEmpty())
        return usage(QStringLiteral("--quit-after-screenshot wants --screenshot"));
    return options;
}

} // namespace sallyport
