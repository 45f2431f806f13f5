// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/disconnect_command.h"

#include "app/client/profile_library.h"

#include <QJsonArray>

namespace sallyport {
namespace {

constexpr int kLimitSeconds = 15;

} // namespace

DisconnectCommand::DisconnectCommand(Arguments arguments, QObject* parent)
    : OnlineCommand(std::move(arguments), ServiceClient::Topic::Status, parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail(Error::of(ErrorCode::TimedOut, {{QStringLiteral("seconds"), kLimitSeconds}}));
    });
    connect(&service(), &ServiceClient::statusChanged, this, &DisconnectCommand::handleStatus);
}

Result<QStringList> DisconnectCommand::chosen()
{
    QStringList ids;
    const QString wanted = arguments().operands.value(0);
    const QList<ConnectionStatus> all = service().statuses();
    for (const ConnectionStatus& status : all) {
        const bool isMeant = wanted.isEmpty() || status.profileId == wanted || status.profileName == wanted;
        if (isMeant && status.state != ConnectionState::Disconnected)
            ids.append(status.profileId);
    }
    // A connection outlives its profile's file, so the service is asked first.
    if (wanted.isEmpty() || !ids.isEmpty())
        return ids;
    const ProfileLibrary library;
    const Result<Profile> profile = library.find(wanted);
    if (!profile)
        return profile.error();
    if (service().status(profile->id).state != ConnectionState::Disconnected)
        ids.append(profile->id);
    return ids;
}

void DisconnectCommand::begin()
{
    const Result<QStringList> ids = chosen();
    if (!ids)
        return fail(ids.error());
    m_waiting = QSet<QString>(ids->begin(), ids->end());
    m_limit.start(kLimitSeconds * 1000);
    for (const QString& id : *ids) {
        service().disconnectProfile(id, this, [this, id](const Result<void>& answer) {
            if (!answer && !m_firstError)
                m_firstError = answer.error();
            if (!answer || service().status(id).state == ConnectionState::Disconnected)
                settle(id);
        });
    }
    if (ids->isEmpty())
        settle(QString());
}

void DisconnectCommand::handleStatus(const ConnectionStatus& status)
{
    if (status.state == ConnectionState::Disconnected && m_waiting.contains(status.profileId))
        settle(status.profileId);
}

void DisconnectCommand::settle(const QString& id)
{
    if (m_waiting.remove(id) && service().status(id).state == ConnectionState::Disconnected)
        m_done.append(id);
    if (!m_waiting.isEmpty() || isFinished())
        return;
    if (m_firstError)
        return fail(*m_firstError);
    if (output().isJson()) {
        output().object({{QStringLiteral("disconnected"), QJsonArray::fromStringList(m_done)}});
    } else {
        for (const QString& done : m_done)
            output().line(QStringLiteral("Disconnected from %1.").arg(service().status(done).profileName));
        if (m_done.isEmpty())
            output().line(QStringLiteral("Not connected."));
    }
    finish(0);
}

} // namespace sallyport
