// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a problem report says of this computer, the program and the service; all but the log, which is asked of the
// service apart. Starts no program. Thread: the event loop's. Trust: user side.
#pragma once

#include "app/client/certificate_notes.h"
#include "app/client/problem_report.h"
#include "app/client/service_client.h"

namespace sallyport {

constexpr int kReportedLogLines = 1000;

// `profileId`: the profile that is reported; empty: those that the service is busy with or failed at. What the others
// say is replaced as well wherever it turns up.
ReportInput gatherReport(const QList<Profile>& profiles, const QString& profileId, const CertificateNotes& notes,
                         const ServiceClient& service);

// Program, service, libraries, system, desktop.
QList<ReportFact> versionFacts(const ServiceClient& service);
// Each link of this computer with its state, MTU and addresses.
QList<ReportFact> networkFacts();

} // namespace sallyport
