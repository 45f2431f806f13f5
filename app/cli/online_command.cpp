// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/online_command.h"

#include "app/client/service_check.h"

namespace sallyport {

OnlineCommand::OnlineCommand(Arguments arguments, ServiceClient::Topics topics, QObject* parent)
    : QObject(parent), m_arguments(std::move(arguments)), m_output(m_arguments.json, m_arguments.isStreaming()),
      m_service(serviceSocketPath(), QStringLiteral("sallyportctl/" SALLYPORT_VERSION),
                serviceCheck(serviceSocketPath()), topics, false)
{
    connect(&m_service, &ServiceClient::availabilityChanged, this, [this](bool available) {
        if (!available)
            return handleUnavailable(m_service.unavailableReason());
        if (!m_begun && !m_finished) {
            m_begun = true;
            begin();
        }
    });
}

void OnlineCommand::start()
{
    m_service.open();
}

void OnlineCommand::fail(const Error& error)
{
    if (!m_finished)
        finish(m_output.fail(error));
}

void OnlineCommand::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(exitCode);
}

} // namespace sallyport
