// SPDX-License-Identifier: GPL-3.0-or-later
//
// sallyport: the window and the tray icon. Builds the objects and runs the event loop; exit code 2 is a usage error.
#include "app/client/error_text.h"
#include "app/client/service_check.h"
#include "app/gui/assistive.h"
#include "app/gui/marks.h"
#include "app/gui/options.h"
#include "app/gui/program.h"
#include "core/base/secret.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

using namespace sallyport;

namespace {

constexpr int kUsageError = 2;
constexpr qint64 kMaxPasswordBytes = 1024;

void say(FILE* stream, const QString& text)
{
    QTextStream(stream) << text << Qt::endl;
}

// One line without its end.
Result<Secret> readPassword()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error::of(ErrorCode::RequestMalformed, {{QStringLiteral("reason"), input.errorString()}});
    QByteArray line(kMaxPasswordBytes + 2, '\0');
    const qint64 length = input.readLine(line.data(), line.size());
    qsizetype used = static_cast<qsizetype>(qMax<qint64>(0, length));
    while (used > 0 && (line.at(used - 1) == '\n' || line.at(used - 1) == '\r'))
        --used;
    const Secret password = Secret::fromBytes(QByteArrayView(line.constData(), used));
    wipe(line);
    if (used == 0 || used > kMaxPasswordBytes)
        return Error::of(
            ErrorCode::RequestMalformed,
            {{QStringLiteral("reason"), QStringLiteral("--password-stdin wants one line of 1 to 1024 bytes")}});
    return password;
}

// False: the words are on standard error.
bool startForATerminal(Program& program, const Options& options)
{
    std::optional<Secret> password;
    if (options.passwordFromStandardInput) {
        Result<Secret> read = readPassword();
        if (!read) {
            say(stderr, errorText(read.error()).explanation);
            return false;
        }
        password = *read;
    }
    const Result<void> started = program.startAlone(password);
    if (!started)
        say(stderr, errorText(started.error()).title);
    return static_cast<bool>(started);
}

} // namespace

int main(int argc, char** argv)
{
    prepareSecretMemory();
    keepHiddenTextUntold();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sallyport"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sallyport"));
    QApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.sallyport.Sallyport"));
    QApplication::setQuitOnLastWindowClosed(false); // the settings say when

    const Result<Options> options = parseOptions(QApplication::arguments(), serviceSocketPath());
    if (!options) {
        say(stderr, options.error().arguments.value(QLatin1String("reason")).toString());
        return kUsageError;
    }
    if (!options->message.isEmpty()) {
        say(stdout, options->message.trimmed());
        return 0;
    }
    QApplication::setWindowIcon(applicationIcon());
    Program program(application, *options);
    if (options->isForATerminal()) {
        if (!startForATerminal(program, *options))
            return kUsageError;
    } else {
        program.start();
    }
    return QApplication::exec();
}
