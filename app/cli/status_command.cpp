// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_command.h"

#include "app/cli/status_view.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace sallyport {

StatusCommand::StatusCommand(Arguments arguments, QObject* parent)
    : OnlineCommand(std::move(arguments), ServiceClient::Topic::Status, parent)
{
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &StatusCommand::print);
}

void StatusCommand::begin()
{
    print();
    if (!arguments().watch)
        return finish(0);
    connect(&service(), &ServiceClient::statusChanged, &m_settled, qOverload<>(&QTimer::start));
}

void StatusCommand::print()
{
    QList<ConnectionStatus> statuses = service().statuses();
    std::sort(statuses.begin(), statuses.end(), [](const ConnectionStatus& left, const ConnectionStatus& right) {
        return std::tie(left.profileName, left.profileId) < std::tie(right.profileName, right.profileId);
    });
    if (!output().isJson()) {
        for (const QString& line : statusLines(statuses, QDateTime::currentDateTimeUtc()))
            output().line(line);
        return;
    }
    QJsonArray connections;
    for (const ConnectionStatus& status : std::as_const(statuses))
        connections.append(statusWithWords(status));
    const QJsonObject object{
        {QStringLiteral("service"), QJsonObject{{QStringLiteral("version"), service().serviceVersion()},
                                                {QStringLiteral("libcharon"), service().libcharonVersion()}}},
        {QStringLiteral("connections"), connections}};
    if (arguments().watch)
        output().objectLine(object);
    else
        output().object(object);
}

} // namespace sallyport
