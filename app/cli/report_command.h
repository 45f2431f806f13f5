// SPDX-License-Identifier: GPL-3.0-or-later
//
// report: one file to give to whoever helps, with tokens for names and addresses. Works without the service too, and
// says so in the report. Thread: the main one. Trust: user side; nothing is sent anywhere.
#pragma once

#include "app/cli/online_command.h"
#include "app/client/problem_report.h"

namespace sallyport {

class ReportCommand : public OnlineCommand {
    Q_OBJECT

public:
    ReportCommand(Arguments arguments, QObject* parent);

    void start() override;

protected:
    void begin() override;
    void handleUnavailable(const Error& reason) override;

private:
    ReportInput gather();
    void give(const ReportInput& input);

    QString m_profileId;
};

} // namespace sallyport
