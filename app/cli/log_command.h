// SPDX-License-Identifier: GPL-3.0-or-later
//
// log: the service's last lines, and with --follow each new one. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/online_command.h"

namespace sallyport {

class LogCommand : public OnlineCommand {
    Q_OBJECT

public:
    LogCommand(Arguments arguments, QObject* parent);

protected:
    void begin() override;

private:
    void print(const LogLine& line) const;
    void printAll(const QList<LogLine>& lines) const;
};

} // namespace sallyport
