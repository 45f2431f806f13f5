// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/options.h"

#include "platform/local_endpoint.h"
#include "platform/service_host.h"

#include <QCommandLineParser>

#include <optional>

namespace sallyport {
namespace {

std::optional<DataPlaneChoice> dataPlaneFromName(const QString& name)
{
    if (name == QLatin1String("auto"))
        return DataPlaneChoice::Automatic;
    if (name == QLatin1String("kernel"))
        return DataPlaneChoice::Kernel;
    if (name == QLatin1String("userspace"))
        return DataPlaneChoice::Userspace;
    return std::nullopt;
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Sallyport's service: IKEv2 tunnels for the users of this machine."));
    const QCommandLineOption help(QStringLiteral("help"), QStringLiteral("Show this and end."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Show the version and end."));
    const QCommandLineOption socket(QStringLiteral("socket"), QStringLiteral("Where clients connect."),
                                    QStringLiteral("PATH"), defaultSocketPath());
    const QCommandLineOption state(QStringLiteral("state-dir"), QStringLiteral("Where the journal is kept."),
                                   QStringLiteral("DIR"), defaultStateDirectory());
    const QCommandLineOption plane(QStringLiteral("data-plane"), QStringLiteral("auto, kernel or userspace."),
                                   QStringLiteral("WHICH"), QStringLiteral("auto"));
    const QCommandLineOption level(QStringLiteral("log-level"), QStringLiteral("debug, info, warning or critical."),
                                   QStringLiteral("LEVEL"), QStringLiteral("info"));
    parser.addOptions({socket, state, plane, level, help, version});

    if (!parser.parse(arguments))
        return UsageFault{parser.errorText()};
    if (parser.isSet(help))
        return PlainAnswer{parser.helpText()};
    if (parser.isSet(version))
        return PlainAnswer{QStringLiteral("sallyportd %1\n").arg(QStringLiteral(SALLYPORT_VERSION))};
    if (!parser.positionalArguments().isEmpty())
        return UsageFault{QStringLiteral("Unexpected argument '%1'.").arg(parser.positionalArguments().first())};

    ServiceOptions options;
    options.socketPath = parser.value(socket);
    options.stateDirectory = parser.value(state);
    if (options.socketPath.isEmpty() || options.stateDirectory.isEmpty())
        return UsageFault{QStringLiteral("--socket and --state-dir need a path.")};
    const auto choice = dataPlaneFromName(parser.value(plane));
    if (!choice)
        return UsageFault{QStringLiteral("--data-plane is auto, kernel or userspace.")};
    options.dataPlane = *choice;
    if (!logLevelFromName(parser.value(level), &options.logLevel))
        return UsageFault{QStringLiteral("--log-level is debug, info, warning or critical.")};
    return options;
}

} // namespace sallyport
