// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command that talks to the service: opens it, does its work in the event loop, ends in finished(). Thread: the main
// one; never blocks but for a person at the terminal. Trust: user side.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/client/service_client.h"

#include <QObject>

namespace sallyport {

class OnlineCommand : public QObject {
    Q_OBJECT

public:
    // Begins; everything else follows from the event loop.
    virtual void start();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    OnlineCommand(Arguments arguments, ServiceClient::Topics topics, QObject* parent);

    // Once, when the service has answered and statuses() is current.
    virtual void begin() = 0;

    const Arguments& arguments() const { return m_arguments; }
    const Output& output() const { return m_output; }
    ServiceClient& service() { return m_service; }

    // The service can't be reached, or no longer: fails, unless the command goes on without it.
    virtual void handleUnavailable(const Error& reason) { fail(reason); }

    // Both only once; what comes after is dropped.
    void fail(const Error& error);
    void finish(int exitCode);
    bool isFinished() const { return m_finished; }

private:
    Arguments m_arguments;
    Output m_output;
    ServiceClient m_service;
    bool m_begun = false;
    bool m_finished = false;
};

} // namespace sallyport
