// SPDX-License-Identifier: GPL-3.0-or-later
//
// A problem report: one text that a person can give to whoever helps them. In English whatever the language of the
// program, but for the words of failures. No secret is anywhere near it; what tells who and where somebody is stands
// there as tokens. Thread: any, no state. Trust: user side; the log and the gateway's texts are hostile.
#pragma once

#include "app/client/redactor.h"
#include "core/profile/connection_status.h"

#include <QSet>

#include <optional>

namespace sallyport {

struct ReportFact {
    QString name;
    QString value;
};

struct ReportedProfile {
    Profile profile;
    QList<QByteArray> clientCertificates; // as far as they are known
};

struct ReportInput {
    QDateTime made;                   // UTC
    QList<ReportFact> versions;       // of the program and what it stands on
    QList<ReportFact> network;        // links of this computer and their addresses
    QList<ReportedProfile> profiles;  // those that are reported
    QList<ConnectionStatus> statuses; // of these
    std::optional<Error> lastError;   // of the program itself, where no status has it
    QList<LogLine> log;
    std::optional<Error> logProblem; // why there is no log
    QList<KnownValue> known;         // beyond what profiles, statuses and failures say
};

struct ProblemReport {
    QList<RedactedText> lines;
    QList<Replacement> replacements; // not part of the file
};

ProblemReport problemReport(const ReportInput& input);

// The file, in UTF-8. Lines whose numbers are in `leftOut` are not in it, and it says how many were left out where.
QByteArray reportBytes(const ProblemReport& report, const QSet<qsizetype>& leftOut = {});

// For the person alone (0600), written whole and renamed into place. ProfileNotSaved{path, reason}.
Result<void> writeReport(const QString& path, const QByteArray& bytes);

// "sallyport-report-2026-03-02.txt"
QString reportFileName(const QDateTime& made);

} // namespace sallyport
