// SPDX-License-Identifier: GPL-3.0-or-later
//
// status: every connection the service knows, once or at each change. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/online_command.h"

#include <QTimer>

namespace sallyport {

class StatusCommand : public OnlineCommand {
    Q_OBJECT

public:
    StatusCommand(Arguments arguments, QObject* parent);

protected:
    void begin() override;

private:
    void print();

    QTimer m_settled; // several changes in one turn of the loop are one print
};

} // namespace sallyport
