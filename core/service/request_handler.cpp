// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/request_handler.h"

#include "core/base/log.h"
#include "core/tunnel/open_prompt.h"

#include <QJsonArray>

#include <array>

namespace sallyport {
namespace {

constexpr int kSubscribedLogLines = 200;

Error notAllowed(const QString& action, const PeerIdentity& who)
{
    return Error::of(ErrorCode::NotAllowed,
                     {{QStringLiteral("action"), action}, {QStringLiteral("user"), who.userName}});
}

} // namespace

RequestHandler::RequestHandler(RequestContext context, QObject* parent) : QObject(parent), m_context(std::move(context))
{
}

void RequestHandler::handle(ipc::CallerId caller, const ipc::Request& request)
{
    struct Method {
        QLatin1String name;
        void (RequestHandler::*run)(const Call&);
    };
    static constexpr std::array kMethods{
        Method{QLatin1String("status"), &RequestHandler::handleStatus},
        Method{QLatin1String("subscribe"), &RequestHandler::handleSubscribe},
        Method{QLatin1String("connect"), &RequestHandler::handleConnect},
        Method{QLatin1String("disconnect"), &RequestHandler::handleDisconnect},
        Method{QLatin1String("answerPrompt"), &RequestHandler::handleAnswerPrompt},
        Method{QLatin1String("log"), &RequestHandler::handleLog},
        Method{QLatin1String("listTokens"), &RequestHandler::handleListTokens},
    };
    const CallerSession* session = m_context.sessions.find(caller);
    if (session == nullptr)
        return;
    const Call call{caller, request.id, request.params, session->who};
    for (const Method& method : kMethods) {
        if (request.method == method.name)
            return (this->*method.run)(call);
    }
    respond(call, Error::of(ErrorCode::MethodUnknown, {{QStringLiteral("method"), request.method}}));
}

void RequestHandler::authorize(const Call& call, Action action, Allowed allowed)
{
    m_context.authority.decide(call.who, m_context.server.descriptor(call.caller), action, this,
                               [this, call, allowed = std::move(allowed)](const Result<void>& verdict) {
                                   if (m_context.sessions.find(call.caller) == nullptr)
                                       return; // gone while it was decided: nothing is done for nobody
                                   if (!verdict)
                                       return respond(call, verdict.error());
                                   allowed(call);
                               });
}

void RequestHandler::respond(const Call& call, Result<QJsonObject> result)
{
    m_context.server.respond(call.caller, call.id, std::move(result));
}

void RequestHandler::handleStatus(const Call& call)
{
    authorize(call, Action::Observe, [this](const Call& allowed) {
        if (const auto read = params::readNothing(allowed.params); !read)
            return respond(allowed, read.error());
        m_context.traffic.refresh(this, [this, allowed] { respond(allowed, statusObject()); });
    });
}

void RequestHandler::handleSubscribe(const Call& call)
{
    authorize(call, Action::Observe, [this](const Call& allowed) {
        const auto topics = params::readSubscribe(allowed.params);
        if (!topics)
            return respond(allowed, topics.error());
        if (*topics == Topics(Topic::Status))
            return subscribe(allowed, *topics);
        authorize(allowed, Action::Control,
                  [this, wanted = *topics](const Call& controlling) { subscribe(controlling, wanted); });
    });
}

void RequestHandler::subscribe(const Call& call, Topics topics)
{
    QJsonObject result{{QStringLiteral("status"), statusObject()}};
    QJsonArray prompts;
    if (topics.testFlag(Topic::Prompts)) {
        for (const Prompt& prompt : m_context.connections.promptsFor(call.who.uid))
            prompts.append(promptToJson(prompt));
    }
    result.insert(QStringLiteral("prompts"), prompts);
    result.insert(QStringLiteral("log"), topics.testFlag(Topic::Log) ? logLines(kSubscribedLogLines) : QJsonArray());
    respond(call, result);
    m_context.sessions.subscribe(call.caller, topics);
}

void RequestHandler::handleConnect(const Call& call)
{
    authorize(call, Action::Control, [this](const Call& allowed) {
        auto read = params::readConnect(allowed.params);
        if (!read)
            return respond(allowed, read.error());
        const auto owner = m_context.connections.ownerOf(read->profile.id);
        if (!owner || *owner == allowed.who.uid)
            return connectTunnel(allowed, read->profile, read->credentials);
        authorize(allowed, Action::ControlOthers, [this, wanted = *read](const Call& controlling) {
            connectTunnel(controlling, wanted.profile, wanted.credentials);
        });
    });
}

void RequestHandler::connectTunnel(const Call& call, const Profile& profile, const Credentials& credentials)
{
    if (m_refusing)
        return respond(call, Error::of(ErrorCode::ServiceUnreachable,
                                       {{QStringLiteral("reason"), QStringLiteral("the service is stopping")}}));
    qCInfo(logService).noquote() << profile.id << "connect asked for by" << call.who.userName << "pid" << call.who.pid;
    // The owner may have changed while the authority was thinking; whoever is allowed last has it.
    if (const auto begun = m_context.connections.connectTunnel(profile, credentials, call.who.uid); !begun)
        return respond(call, begun.error());
    respond(call, QJsonObject{{QStringLiteral("connection"), profile.id}});
}

void RequestHandler::handleDisconnect(const Call& call)
{
    // Its owner may end a connection even where control was lost since, by a change of the active session.
    authorize(call, Action::Observe, [this](const Call& allowed) {
        const auto connection = params::readDisconnect(allowed.params);
        if (!connection)
            return respond(allowed, connection.error());
        const auto owner = m_context.connections.ownerOf(*connection);
        if (owner && *owner == allowed.who.uid)
            return disconnectTunnel(allowed, *connection);
        const Action needed = owner ? Action::ControlOthers : Action::Control;
        authorize(allowed, needed,
                  [this, id = *connection](const Call& controlling) { disconnectTunnel(controlling, id); });
    });
}

void RequestHandler::disconnectTunnel(const Call& call, const QString& connection)
{
    qCInfo(logService).noquote() << connection << "disconnect asked for by" << call.who.userName << "pid"
                                 << call.who.pid;
    if (const auto ended = m_context.connections.disconnectTunnel(connection); !ended)
        return respond(call, ended.error());
    respond(call, QJsonObject{{QStringLiteral("connection"), connection}});
}

void RequestHandler::handleAnswerPrompt(const Call& call)
{
    authorize(call, Action::Observe, [this](const Call& allowed) {
        auto read = params::readAnswerPrompt(allowed.params);
        if (!read)
            return respond(allowed, read.error());
        const auto owner = m_context.connections.ownerOfPrompt(read->prompt);
        if (!owner) { // its time ran out, or it was answered elsewhere
            const Prompt closed = m_context.connections.closedPrompt(read->prompt).value_or(Prompt{});
            return respond(allowed, promptError(ErrorCode::PromptUnanswered, closed));
        }
        if (*owner != allowed.who.uid && !allowed.who.isAdministrator())
            return respond(allowed, notAllowed(QStringLiteral("answerPrompt"), allowed.who));
        Result<Credentials> answer = Error::of(ErrorCode::PromptCancelled);
        if (read->credentials)
            answer = std::move(*read->credentials);
        m_context.connections.answerPrompt(read->prompt, std::move(answer));
        respond(allowed, QJsonObject{{QStringLiteral("prompt"), read->prompt}});
    });
}

void RequestHandler::handleLog(const Call& call)
{
    authorize(call, Action::Control, [this](const Call& allowed) {
        const auto last = params::readLog(allowed.params);
        if (!last)
            return respond(allowed, last.error());
        respond(allowed, QJsonObject{{QStringLiteral("lines"), logLines(*last)}});
    });
}

void RequestHandler::handleListTokens(const Call& call)
{
    authorize(call, Action::Control, [this](const Call& allowed) {
        if (const auto read = params::readNothing(allowed.params); !read)
            return respond(allowed, read.error());
        const auto answer = [this, allowed](const Result<QList<TokenCertificate>>& found) {
            respond(allowed, found ? Result<QJsonObject>(tokensToJson(*found)) : Result<QJsonObject>(found.error()));
        };
        if (const auto asked = m_context.tokens.list(this, answer); !asked)
            respond(allowed, asked.error());
    });
}

QJsonObject RequestHandler::statusObject() const
{
    QJsonArray connections;
    for (const ConnectionStatus& status : m_context.connections.statuses())
        connections.append(connectionStatusToJson(status));
    return {{QStringLiteral("service"), m_context.service}, {QStringLiteral("connections"), connections}};
}

QJsonArray RequestHandler::logLines(int last) const
{
    // An answer has the length of a line at most; the newest lines matter most.
    constexpr qsizetype kMaxText = ipc::kMaxLineBytes / 8;
    QJsonArray lines;
    qsizetype size = 0;
    const QList<LogLine> all = m_context.log.last(last);
    for (auto it = all.crbegin(); it != all.crend() && size < kMaxText; ++it) {
        size += it->text.size() + 128;
        lines.prepend(logLineToJson(*it));
    }
    return lines;
}

} // namespace sallyport
