// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/service_client.h"

#include "core/base/log.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kFirstRetryMs = 500;
constexpr int kLastRetryMs = 5000;
// A password the person is still typing must not be lost to a slow polkit: its question takes as long as it takes.
constexpr int kControlTimeoutMs = 60000;
constexpr int kTokenTimeoutMs = 30000; // card readers are slow
constexpr qsizetype kMaxVersionLength = 64;
constexpr qsizetype kMaxConnections = 256;
constexpr qsizetype kMaxPrompts = 64;
constexpr qsizetype kMaxLogLines = 1000;

ConnectionStatus unknownStatus(const QString& profileId)
{
    ConnectionStatus status;
    status.profileId = profileId;
    return status;
}

std::function<void(Result<QJsonObject>)> withoutValue(ServiceClient::Answer answer)
{
    return [answer = std::move(answer)](const Result<QJsonObject>& result) {
        answer(result ? Result<void>() : Result<void>(result.error()));
    };
}

QList<LogLine> logLinesFrom(const QJsonArray& array)
{
    QList<LogLine> lines;
    for (const QJsonValue& value : array) {
        if (lines.size() == kMaxLogLines)
            break;
        lines.append(logLineFromJson(value.toObject()));
    }
    return lines;
}

} // namespace

ServiceClient::ServiceClient(QString socketPath, QString clientName, ipc::PeerCheck check, Topics topics, bool retry,
                             QObject* parent)
    : QObject(parent), m_client(socketPath, std::move(clientName), std::move(check)), m_topics(topics), m_retry(retry),
      m_reason(Error::of(ErrorCode::ServiceUnreachable, {{QStringLiteral("socket"), socketPath}}))
{
    connect(&m_client, &ipc::Client::ready, this, [this] { subscribe(m_topics); });
    connect(&m_client, &ipc::Client::eventReceived, this, &ServiceClient::handleEvent);
    connect(&m_client, &ipc::Client::closed, this, &ServiceClient::handleClosed);
}

void ServiceClient::open()
{
    m_client.open();
}

void ServiceClient::handleClosed(const Error& reason)
{
    m_reason = reason;
    for (const Prompt& prompt : std::exchange(m_prompts, {}))
        Q_EMIT promptWithdrawn(prompt.id);
    m_statuses.clear();
    const bool wasAvailable = std::exchange(m_available, false);
    // A first failure is news too: whoever waits for the service hears that it is not there.
    if (wasAvailable || m_retryDelayMs == 0)
        Q_EMIT availabilityChanged(false);
    m_retryDelayMs = std::clamp(m_retryDelayMs * 2, kFirstRetryMs, kLastRetryMs);
    if (m_retry)
        QTimer::singleShot(m_retryDelayMs, this, &ServiceClient::open);
}

void ServiceClient::subscribe(Topics topics)
{
    QJsonArray events;
    if (topics.testFlag(Topic::Status))
        events.append(QStringLiteral("status"));
    if (topics.testFlag(Topic::Prompts))
        events.append(QStringLiteral("prompt"));
    if (topics.testFlag(Topic::Log))
        events.append(QStringLiteral("log"));
    m_client.request(QStringLiteral("subscribe"), {{QStringLiteral("events"), events}}, this,
                     [this, topics](const Result<QJsonObject>& result) {
                         if (result)
                             return handleSubscribed(*result);
                         const bool onlyStatus = topics == Topics(Topic::Status);
                         if (result.error().code == ErrorCode::NotAllowed && !onlyStatus)
                             return subscribe(Topic::Status);
                         m_reason = result.error();
                         if (!m_client.isReady()) // handleClosed() follows
                             return;
                         Q_EMIT availabilityChanged(false);
                         if (m_retry)
                             QTimer::singleShot(kLastRetryMs, this, [this] {
                                 if (m_client.isReady() && !m_available)
                                     subscribe(m_topics);
                             });
                     });
}

void ServiceClient::handleSubscribed(const QJsonObject& result)
{
    const QJsonObject service = m_client.hello().value(QLatin1String("service")).toObject();
    m_serviceVersion = service.value(QLatin1String("version")).toString().left(kMaxVersionLength);
    m_libcharonVersion = service.value(QLatin1String("libcharon")).toString().left(kMaxVersionLength);
    m_statuses.clear();
    const QJsonObject all = result.value(QLatin1String("status")).toObject();
    for (const QJsonValue& value : all.value(QLatin1String("connections")).toArray()) {
        if (m_statuses.size() == kMaxConnections)
            break;
        const ConnectionStatus status = connectionStatusFromJson(value.toObject());
        m_statuses.insert(status.profileId, status);
    }
    m_retryDelayMs = 0;
    m_available = true;
    Q_EMIT availabilityChanged(true);
    for (const ConnectionStatus& status : statuses())
        Q_EMIT statusChanged(status);
    for (const QJsonValue& value : result.value(QLatin1String("prompts")).toArray())
        addPrompt(promptFromJson(value.toObject()));
    for (const LogLine& line : logLinesFrom(result.value(QLatin1String("log")).toArray()))
        Q_EMIT logged(line);
}

void ServiceClient::addPrompt(const Prompt& prompt)
{
    const bool known =
        std::any_of(m_prompts.cbegin(), m_prompts.cend(), [&](const Prompt& one) { return one.id == prompt.id; });
    if (known || m_prompts.size() == kMaxPrompts)
        return;
    m_prompts.append(prompt);
    Q_EMIT promptRaised(prompt);
}

void ServiceClient::handleEvent(const QString& method, const QJsonObject& params)
{
    if (method == QLatin1String("statusChanged")) {
        const ConnectionStatus status = connectionStatusFromJson(params.value(QLatin1String("connection")).toObject());
        if (!m_statuses.contains(status.profileId) && m_statuses.size() >= kMaxConnections)
            return;
        m_statuses.insert(status.profileId, status);
        Q_EMIT statusChanged(status);
    } else if (method == QLatin1String("promptRaised")) {
        addPrompt(promptFromJson(params.value(QLatin1String("prompt")).toObject()));
    } else if (method == QLatin1String("promptWithdrawn")) {
        const QString id = params.value(QLatin1String("prompt")).toString();
        const auto gone =
            std::remove_if(m_prompts.begin(), m_prompts.end(), [&](const Prompt& one) { return one.id == id; });
        if (gone == m_prompts.end())
            return;
        m_prompts.erase(gone, m_prompts.end());
        Q_EMIT promptWithdrawn(id);
    } else if (method == QLatin1String("logged")) {
        Q_EMIT logged(logLineFromJson(params.value(QLatin1String("line")).toObject()));
    }
    // Other events: a newer service knows more than we do.
}

ConnectionStatus ServiceClient::status(const QString& profileId) const
{
    const auto known = m_statuses.constFind(profileId);
    return known == m_statuses.cend() ? unknownStatus(profileId) : *known;
}

QList<ConnectionStatus> ServiceClient::statuses() const
{
    return m_statuses.values();
}

void ServiceClient::connectProfile(const Profile& profile, const Credentials& credentials, QObject* context,
                                   Answer answer)
{
    m_client.request(QStringLiteral("connect"),
                     {{QStringLiteral("profile"), profileToWire(profile)},
                      {QStringLiteral("credentials"), credentialsToWire(credentials)}},
                     context, withoutValue(std::move(answer)), kControlTimeoutMs);
}

void ServiceClient::disconnectProfile(const QString& profileId, QObject* context, Answer answer)
{
    m_client.request(QStringLiteral("disconnect"), {{QStringLiteral("connection"), profileId}}, context,
                     withoutValue(std::move(answer)), kControlTimeoutMs);
}

void ServiceClient::answerPrompt(const QString& promptId, const Credentials& credentials, QObject* context,
                                 Answer answer)
{
    m_client.request(
        QStringLiteral("answerPrompt"),
        {{QStringLiteral("prompt"), promptId}, {QStringLiteral("credentials"), credentialsToWire(credentials)}},
        context, withoutValue(std::move(answer)), kControlTimeoutMs);
}

void ServiceClient::cancelPrompt(const QString& promptId, QObject* context, Answer answer)
{
    m_client.request(QStringLiteral("answerPrompt"),
                     {{QStringLiteral("prompt"), promptId}, {QStringLiteral("cancel"), true}}, context,
                     withoutValue(std::move(answer)), kControlTimeoutMs);
}

void ServiceClient::fetchTokens(QObject* context, std::function<void(Result<QList<Token>>)> answer)
{
    m_client.request(
        QStringLiteral("listTokens"), {}, context,
        [answer = std::move(answer)](const Result<QJsonObject>& result) {
            if (!result)
                return answer(result.error());
            answer(tokensFromJson(*result));
        },
        kTokenTimeoutMs);
}

void ServiceClient::fetchLog(int lastLines, QObject* context, std::function<void(Result<QList<LogLine>>)> answer)
{
    m_client.request(QStringLiteral("log"), {{QStringLiteral("last"), lastLines}}, context,
                     [answer = std::move(answer)](const Result<QJsonObject>& result) {
                         if (!result)
                             return answer(result.error());
                         answer(logLinesFrom(result->value(QLatin1String("lines")).toArray()));
                     });
}

} // namespace sallyport
