// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service's state mirrored in a client: every widget, the tray and the CLI read it here. Reconnects to the service
// by itself. Thread: the event loop's; never blocks. Trust: user side.
#pragma once

#include "app/client/token_list.h"
#include "core/ipc/client.h"
#include "core/profile/connection_status.h"
#include "core/profile/credentials.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace sallyport {

class ServiceClient : public QObject {
    Q_OBJECT

public:
    enum class Topic { Status = 1, Prompts = 2, Log = 4 };
    Q_DECLARE_FLAGS(Topics, Topic)

    using Answer = std::function<void(Result<void>)>;

    // `retry`: open again by itself after the connection to the service ended (the GUI); else once (the CLI).
    // Prompts and Log fall away silently where the service does not allow them.
    ServiceClient(QString socketPath, QString clientName, ipc::PeerCheck check, Topics topics, bool retry,
                  QObject* parent = nullptr);

    void open();
    bool isAvailable() const { return m_available; }
    const Error& unavailableReason() const { return m_reason; } // meaningful while not available
    QString serviceVersion() const { return m_serviceVersion; }
    QString libcharonVersion() const { return m_libcharonVersion; }

    // The last status heard of a profile; a disconnected one for a profile the service has not seen.
    ConnectionStatus status(const QString& profileId) const;
    QList<ConnectionStatus> statuses() const;
    QList<Prompt> prompts() const { return m_prompts; }

    // `answer` is called once on this thread unless `context` is gone; connecting goes on after it, see statusChanged.
    void connectProfile(const Profile& profile, const Credentials& credentials, QObject* context, Answer answer);
    void disconnectProfile(const QString& profileId, QObject* context, Answer answer);
    void answerPrompt(const QString& promptId, const Credentials& credentials, QObject* context, Answer answer);
    void cancelPrompt(const QString& promptId, QObject* context, Answer answer);
    void fetchTokens(QObject* context, std::function<void(Result<QList<Token>>)> answer);
    void fetchLog(int lastLines, QObject* context, std::function<void(Result<QList<LogLine>>)> answer);

Q_SIGNALS:
    // True after subscribe was answered: statuses() is current then. False when the connection ended, and when the
    // first try to open it failed.
    void availabilityChanged(bool available);
    void statusChanged(const sallyport::ConnectionStatus& status);
    void promptRaised(const sallyport::Prompt& prompt);
    void promptWithdrawn(const QString& promptId);
    void logged(const sallyport::LogLine& line);

private:
    void subscribe(Topics topics);
    void handleSubscribed(const QJsonObject& result);
    void handleClosed(const Error& reason);
    void addPrompt(const Prompt& prompt);
    void handleEvent(const QString& method, const QJsonObject& params);

    ipc::Client m_client;
    Topics m_topics;
    bool m_retry;
    bool m_available = false;
    int m_retryDelayMs = 0; // 0: the last try went well, or none was made
    Error m_reason;
    QString m_serviceVersion;
    QString m_libcharonVersion;
    QHash<QString, ConnectionStatus> m_statuses;
    QList<Prompt> m_prompts;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ServiceClient::Topics)

} // namespace sallyport
