// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/client.h"

#include "core/base/log.h"
#include "core/base/secret.h"

#include <QHash>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

namespace sallyport::ipc {
namespace {

constexpr qint64 kReadChunk = 64 * 1024;

// The cause as a person would say it; Qt's own text names its functions.
QString causeText(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return QStringLiteral("there is no such socket");
    case QLocalSocket::ConnectionRefusedError:
        return QStringLiteral("no program listens there");
    case QLocalSocket::SocketAccessError:
        return QStringLiteral("access to the socket was refused");
    case QLocalSocket::PeerClosedError:
        return QStringLiteral("it closed the connection");
    case QLocalSocket::SocketResourceError:
        return QStringLiteral("this computer has no room for another connection");
    case QLocalSocket::SocketTimeoutError:
        return QStringLiteral("it took too long");
    default:
        return QStringLiteral("the connection broke");
    }
}

struct Pending {
    QPointer<QObject> context;
    std::function<void(Result<QJsonObject>)> answer;
    QTimer* timer = nullptr;
};

} // namespace

class Client::Private {
public:
    enum class Phase { Closed, Opening, Greeting, Ready };

    Private(Client* client, QString path, QString clientName, PeerCheck peerCheck)
        : q(client), socketPath(std::move(path)), name(std::move(clientName)), check(std::move(peerCheck))
    {
    }

    void greet();
    void read();
    void handle(const Message& message);
    void handleHello(const Result<QJsonObject>& result);
    void finish(qint64 id, const Result<QJsonObject>& result);
    void close(const Error& reason);
    void write(const Request& request);
    Error unreachable(const QString& reason) const;

    Client* q;
    QString socketPath;
    QString name;
    PeerCheck check;
    Phase phase = Phase::Closed;
    QLocalSocket* socket = nullptr;
    LineSplitter lines;
    QJsonObject helloResult;
    QHash<qint64, Pending> pending;
    QList<Request> waiting; // asked for before the service had said hello
    qint64 last = 0;
};

Error Client::Private::unreachable(const QString& reason) const
{
    return Error::of(ErrorCode::ServiceUnreachable,
                     {{QStringLiteral("socket"), socketPath}, {QStringLiteral("reason"), reason}});
}

void Client::Private::greet()
{
    if (const auto trusted = check(socket->socketDescriptor()); !trusted)
        return close(trusted.error());
    phase = Phase::Greeting;
    const qint64 id = ++last;
    auto* timer = new QTimer(q);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, q,
                     [this] { close(unreachable(QStringLiteral("it did not say hello in time"))); });
    timer->start(kHelloTimeoutMs);
    pending.insert(id, {q, [this](const Result<QJsonObject>& result) { handleHello(result); }, timer});
    write({id,
           QStringLiteral("hello"),
           {{QStringLiteral("protocol"), kProtocolVersion}, {QStringLiteral("client"), name}}});
}

void Client::Private::handleHello(const Result<QJsonObject>& result)
{
    if (phase != Phase::Greeting) // the connection ended first; close() has said why
        return;
    const auto incompatible = [](const QJsonValue& theirs) {
        return Error::of(ErrorCode::ServiceIncompatible,
                         {{QStringLiteral("ours"), kProtocolVersion}, {QStringLiteral("theirs"), theirs.toDouble()}});
    };
    if (!result) {
        // The service's "ours" is our "theirs".
        const Error& error = result.error();
        return close(error.code == ErrorCode::ServiceIncompatible
                         ? incompatible(error.arguments.value(QLatin1String("ours")))
                         : error);
    }
    const QJsonValue protocol = result->value(QLatin1String("protocol"));
    if (protocol.toDouble(-1) != kProtocolVersion)
        return close(incompatible(protocol));
    helloResult = *result;
    phase = Phase::Ready;
    for (const Request& request : std::exchange(waiting, {}))
        write(request);
    Q_EMIT q->ready();
}

void Client::Private::write(const Request& request)
{
    QByteArray line = encode(request);
    socket->write(line);
    wipe(line);
}

void Client::Private::read()
{
    // Each message may end the connection, and its receiver may open a new one.
    const QPointer<QLocalSocket> current = socket;
    while (current && current == socket) {
        QByteArray line;
        if (lines.next(&line)) {
            const auto message = decode(line);
            if (!message)
                return close(message.error());
            handle(*message);
            continue;
        }
        const QByteArray chunk = socket->read(kReadChunk);
        if (chunk.isEmpty())
            return;
        if (const auto fed = lines.feed(chunk); !fed)
            return close(Error::of(ErrorCode::RequestMalformed,
                                   {{QStringLiteral("reason"), QStringLiteral("line over the limit")}}));
    }
}

void Client::Private::handle(const Message& message)
{
    if (const auto* notification = std::get_if<Notification>(&message)) {
        if (phase == Phase::Ready)
            Q_EMIT q->eventReceived(notification->method, notification->params);
        return;
    }
    const auto* response = std::get_if<Response>(&message);
    if (response == nullptr)
        return close(Error::of(ErrorCode::RequestMalformed,
                               {{QStringLiteral("reason"), QStringLiteral("the service sent a request")}}));
    if (response->id == kNoRequest) // it turned us away, and said why
        return close(response->result.error());
    finish(response->id, response->result); // unknown: its time had run out
}

void Client::Private::finish(qint64 id, const Result<QJsonObject>& result)
{
    if (!pending.contains(id))
        return;
    const Pending request = pending.take(id);
    request.timer->deleteLater(); // we may be inside its signal
    if (request.context)
        request.answer(result);
}

void Client::Private::close(const Error& reason)
{
    if (phase == Phase::Closed)
        return;
    qCDebug(logIpc).noquote() << "connection to the service ended:" << errorChain(reason);
    phase = Phase::Closed;
    QLocalSocket* old = std::exchange(socket, nullptr);
    old->disconnect(q);
    old->abort();
    old->deleteLater();
    lines = {};
    waiting.clear();
    const Error answer = reason.code == ErrorCode::ServiceUnreachable ||
                                 reason.code == ErrorCode::ServiceIncompatible ||
                                 reason.code == ErrorCode::ServiceUntrusted
                             ? reason
                             : unreachable(QStringLiteral("the conversation with it failed"));
    const QList<qint64> open = pending.keys();
    const QPointer<Client> alive = q;
    for (const qint64 id : open) {
        finish(id, answer);
        if (!alive)
            return;
    }
    Q_EMIT q->closed(reason);
}

Client::Client(QString socketPath, QString name, PeerCheck check, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(socketPath), std::move(name), std::move(check)))
{
}

Client::~Client() = default;

void Client::open()
{
    if (d->phase != Private::Phase::Closed)
        return;
    d->phase = Private::Phase::Opening;
    d->socket = new QLocalSocket(this);
    d->socket->setReadBufferSize(kReadChunk);
    connect(d->socket, &QLocalSocket::connected, this, [this] { d->greet(); });
    connect(d->socket, &QLocalSocket::readyRead, this, [this] { d->read(); });
    const auto end = [this, socket = QPointer<QLocalSocket>(d->socket)] {
        const auto isCurrent = [this, &socket] { return socket && socket == d->socket; };
        if (isCurrent() && socket->isOpen())
            d->read(); // a last word may lie in the buffer
        if (isCurrent())
            d->close(d->unreachable(causeText(socket->error())));
    };
    // Queued: a refusal may come while connectToServer() is still on the stack, and the caller wants to hear of it
    // later.
    connect(d->socket, &QLocalSocket::errorOccurred, this, end, Qt::QueuedConnection);
    connect(d->socket, &QLocalSocket::disconnected, this, end, Qt::QueuedConnection);
    d->socket->connectToServer(d->socketPath);
}

bool Client::isReady() const
{
    return d->phase == Private::Phase::Ready;
}

QJsonObject Client::hello() const
{
    return d->helloResult;
}

void Client::request(const QString& method, const QJsonObject& params, QObject* context,
                     std::function<void(Result<QJsonObject>)> answer, int timeoutMs)
{
    const qint64 id = ++d->last;
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    d->pending.insert(id, {context, std::move(answer), timer});
    const auto answerWith = [this, id](const Error& error) {
        QMetaObject::invokeMethod(
            this, [this, id, error] { d->finish(id, error); }, Qt::QueuedConnection);
    };
    if (d->phase == Private::Phase::Closed)
        return answerWith(d->unreachable(QStringLiteral("there is no connection to it")));
    if (d->pending.size() > kMaxPendingRequests)
        return answerWith(
            Error::of(ErrorCode::LimitExceeded, {{QStringLiteral("what"), QStringLiteral("requests under way")},
                                                 {QStringLiteral("limit"), kMaxPendingRequests}}));
    connect(timer, &QTimer::timeout, this, [this, id, timeoutMs] {
        d->finish(id, Error::of(ErrorCode::TimedOut, {{QStringLiteral("seconds"), (timeoutMs + 999) / 1000}}));
    });
    timer->start(timeoutMs);
    if (d->phase == Private::Phase::Ready)
        d->write({id, method, params});
    else
        d->waiting.append({id, method, params});
}

} // namespace sallyport::ipc
