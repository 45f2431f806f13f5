// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_command.h"

#include "app/client/profile_library.h"
#include "app/client/report_gathering.h"

#include <QFileInfo>

namespace sallyport {

ReportCommand::ReportCommand(Arguments arguments, QObject* parent)
    : OnlineCommand(std::move(arguments), ServiceClient::Topic::Status, parent)
{
}

void ReportCommand::start()
{
    if (!arguments().operands.isEmpty()) {
        const Result<Profile> profile = ProfileLibrary().find(arguments().operands.first());
        if (!profile)
            return fail(profile.error());
        m_profileId = profile->id;
    }
    const QString& path = arguments().output;
    if (!path.isEmpty() && !arguments().force && QFileInfo::exists(path))
        return fail(Error::of(ErrorCode::ProfileNotSaved,
                              {{QStringLiteral("path"), path},
                               {QStringLiteral("reason"), QStringLiteral("there is a file already, and it was not said "
                                                                         "that it may be overwritten (--force)")}}));
    OnlineCommand::start();
}

ReportInput ReportCommand::gather()
{
    return gatherReport(ProfileLibrary().profiles(), m_profileId, CertificateNotes(), service());
}

void ReportCommand::begin()
{
    service().fetchLog(kReportedLogLines, this, [this](const Result<QList<LogLine>>& lines) {
        ReportInput input = gather();
        if (lines)
            input.log = *lines;
        else
            input.logProblem = lines.error();
        give(input);
    });
}

void ReportCommand::handleUnavailable(const Error& reason)
{
    if (isFinished())
        return;
    ReportInput input = gather();
    input.lastError = reason;
    input.logProblem = reason;
    give(input);
}

void ReportCommand::give(const ReportInput& input)
{
    const ProblemReport report = problemReport(input);
    const QByteArray bytes = reportBytes(report);
    if (arguments().output.isEmpty()) {
        if (output().isJson())
            output().object({{QStringLiteral("text"), QString::fromUtf8(bytes)}});
        else
            output().bytes(bytes);
        return finish(0);
    }
    if (Result<void> written = writeReport(arguments().output, bytes); !written)
        return fail(written.error());
    if (output().isJson())
        output().object({{QStringLiteral("report"), arguments().output},
                         {QStringLiteral("lines"), report.lines.size()},
                         {QStringLiteral("replaced"), report.replacements.size()}});
    else
        output().line(
            QStringLiteral("Wrote %1. Read it before you give it to anybody: what names you or your company is "
                           "replaced where it could be told.")
                .arg(arguments().output));
    finish(0);
}

} // namespace sallyport
