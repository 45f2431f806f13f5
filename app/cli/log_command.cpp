// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_command.h"

#include <QJsonArray>

namespace sallyport {
namespace {

constexpr int kLastLines = 1000;

ServiceClient::Topics topicsFor(const Arguments& arguments)
{
    return arguments.follow ? ServiceClient::Topic::Status | ServiceClient::Topic::Log
                            : ServiceClient::Topics(ServiceClient::Topic::Status);
}

} // namespace

LogCommand::LogCommand(Arguments arguments, QObject* parent) : OnlineCommand(arguments, topicsFor(arguments), parent) {}

void LogCommand::begin()
{
    service().fetchLog(kLastLines, this, [this](const Result<QList<LogLine>>& lines) {
        if (!lines)
            return fail(lines.error()); // where the log topic fell away for lack of rights, this says so
        printAll(*lines);
        if (!arguments().follow)
            return finish(0);
        connect(&service(), &ServiceClient::logged, this, &LogCommand::print);
    });
}

void LogCommand::print(const LogLine& line) const
{
    if (output().isJson())
        return output().objectLine(logLineToJson(line));
    output().line(QStringLiteral("%1 %2 %3: %4")
                      .arg(line.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
                           line.level.leftJustified(8), line.module, line.text));
}

void LogCommand::printAll(const QList<LogLine>& lines) const
{
    if (output().isJson() && !arguments().follow) {
        QJsonArray array;
        for (const LogLine& line : lines)
            array.append(logLineToJson(line));
        return output().object({{QStringLiteral("lines"), array}});
    }
    for (const LogLine& line : lines)
        print(line);
}

} // namespace sallyport
