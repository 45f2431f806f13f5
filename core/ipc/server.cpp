// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/server.h"

#include "core/base/log.h"
#include "core/base/secret.h"

#include <QHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>
#include <memory>
#include <unordered_map>

namespace sallyport::ipc {
namespace {

using namespace std::chrono_literals;

constexpr qint64 kReadChunk = 64 * 1024;
// How long a caller who was refused may take to read why.
constexpr auto kFarewell = 250ms;
constexpr qsizetype kMaxClientName = 128;

Error malformed(QLatin1String reason)
{
    return Error::of(ErrorCode::RequestMalformed, {{QStringLiteral("reason"), reason}});
}

Error overLimit(QLatin1String what, int limit)
{
    return Error::of(ErrorCode::LimitExceeded, {{QStringLiteral("what"), what}, {QStringLiteral("limit"), limit}});
}

struct Connection {
    QLocalSocket* socket = nullptr; // child of the server's context; ends by deleteLater
    Caller who;
    LineSplitter lines;
    std::unique_ptr<QTimer> helloTimer; // while hello is missing
    QHash<qint64, qsizetype> underWay;  // request id -> the bytes it came in
    qsizetype bytesUnderWay = 0;

    bool saidHello() const { return helloTimer == nullptr; }
};

} // namespace

class Server::Private {
public:
    Private(Server* server, CallerLookup callerLookup, QJsonObject result)
        : q(server), lookup(std::move(callerLookup)), helloResult(std::move(result))
    {
    }

    void accept();
    void dismiss(QLocalSocket* socket, const QByteArray& lastLine);
    Result<Caller> admit(qintptr descriptor) const;
    void read(CallerId id);
    void handleLine(CallerId id, const QByteArray& line);
    void handleHello(CallerId id, Connection& connection, const Request& request);
    void handleRequest(CallerId id, Connection& connection, const Request& request, qsizetype bytes);
    void send(CallerId id, const Message& message);
    void breach(CallerId id, const Error& error);
    void forget(CallerId id);
    QLocalSocket* take(CallerId id);
    Connection* find(CallerId id);

    Server* q;
    CallerLookup lookup;
    QJsonObject helloResult;
    QLocalServer listener;
    std::unordered_map<CallerId, Connection> connections;
    CallerId last = 0;
    int dismissed = 0;
};

Connection* Server::Private::find(CallerId id)
{
    const auto it = connections.find(id);
    return it == connections.end() ? nullptr : &it->second;
}

void Server::Private::accept()
{
    while (QLocalSocket* socket = listener.nextPendingConnection()) {
        socket->setParent(q);
        const auto who = admit(socket->socketDescriptor());
        if (!who) {
            qCWarning(logIpc).noquote() << "caller turned away:" << errorChain(who.error());
            dismiss(socket, encodeUnreadable(who.error()));
            continue;
        }
        const CallerId id = ++last;
        Connection& connection = connections[id];
        connection.socket = socket;
        connection.who = *who;
        connection.helloTimer = std::make_unique<QTimer>();
        connection.helloTimer->setSingleShot(true);
        QObject::connect(connection.helloTimer.get(), &QTimer::timeout, q, [this, id] {
            breach(id, Error::of(ErrorCode::TimedOut, {{QStringLiteral("seconds"), kHelloTimeoutMs / 1000}}));
        });
        connection.helloTimer->start(kHelloTimeoutMs);
        socket->setReadBufferSize(kReadChunk);
        QObject::connect(socket, &QLocalSocket::readyRead, q, [this, id] { read(id); });
        QObject::connect(socket, &QLocalSocket::disconnected, q, [this, id] { forget(id); });
        read(id);
    }
}

Result<Caller> Server::Private::admit(qintptr descriptor) const
{
    if (connections.size() >= kMaxConnections)
        return overLimit(QLatin1String("connections"), kMaxConnections);
    auto who = lookup(descriptor);
    if (!who)
        return who;
    int ofThisUser = 0;
    for (const auto& [id, connection] : connections)
        ofThisUser += connection.who.uid == who->uid ? 1 : 0;
    if (ofThisUser >= kMaxConnectionsPerUser)
        return overLimit(QLatin1String("connections of one user"), kMaxConnectionsPerUser);
    return who;
}

// A last line, and time to read it: closed at once, a socket whose caller is just writing would lose it unread.
void Server::Private::dismiss(QLocalSocket* socket, const QByteArray& lastLine)
{
    socket->write(lastLine);
    socket->flush();
    if (dismissed >= kMaxConnections) { // whoever brings so many is not reading
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++dismissed;
    QObject::connect(socket, &QObject::destroyed, q, [this] { --dismissed; });
    QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    socket->skip(socket->bytesAvailable());
    QTimer::singleShot(kFarewell, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
}

void Server::Private::read(CallerId id)
{
    // Every line may end the connection, so it is looked up anew each time.
    for (Connection* connection = find(id); connection != nullptr; connection = find(id)) {
        // Back-pressure: what a caller has under way takes memory, so the next line waits until there is room.
        if (connection->bytesUnderWay > kMaxLineBytes)
            return;
        QByteArray line;
        if (connection->lines.next(&line)) {
            handleLine(id, line);
            wipe(line);
            continue;
        }
        QByteArray chunk = connection->socket->read(kReadChunk);
        if (chunk.isEmpty())
            return;
        const auto fed = connection->lines.feed(chunk);
        wipe(chunk);
        if (!fed)
            breach(id, fed.error());
    }
}

void Server::Private::handleLine(CallerId id, const QByteArray& line)
{
    const auto message = decode(line);
    if (!message)
        return breach(id, message.error());
    const auto* request = std::get_if<Request>(&*message);
    if (request == nullptr)
        return breach(id, malformed(QLatin1String("not a request")));
    Connection& connection = *find(id);
    if (request->method == QLatin1String("hello"))
        return handleHello(id, connection, *request);
    if (!connection.saidHello())
        return breach(id, malformed(QLatin1String("hello must come first")));
    handleRequest(id, connection, *request, line.size());
}

void Server::Private::handleHello(CallerId id, Connection& connection, const Request& request)
{
    if (connection.saidHello())
        return breach(id, malformed(QLatin1String("hello came twice")));
    const QJsonValue protocol = request.params.value(QLatin1String("protocol"));
    const QString client = request.params.value(QLatin1String("client")).toString();
    if (request.params.size() != 2 || !protocol.isDouble() || client.isEmpty() || client.size() > kMaxClientName)
        return breach(id, malformed(QLatin1String("hello takes protocol and client")));
    if (protocol.toDouble() != kProtocolVersion) {
        const Error error = Error::of(ErrorCode::ServiceIncompatible, {{QStringLiteral("ours"), kProtocolVersion},
                                                                       {QStringLiteral("theirs"), protocol}});
        return dismiss(take(id), encode(Response{request.id, error}));
    }
    connection.helloTimer.reset();
    const Caller who = connection.who;
    qCDebug(logIpc).noquote() << "caller" << id << "is" << who.userName << "pid" << who.pid << "with" << client;
    send(id, Response{request.id, helloResult});
    if (find(id) != nullptr)
        Q_EMIT q->callerJoined(id, who);
}

void Server::Private::handleRequest(CallerId id, Connection& connection, const Request& request, qsizetype bytes)
{
    if (connection.underWay.contains(request.id))
        return breach(id, malformed(QLatin1String("id is in use")));
    if (connection.underWay.size() >= kMaxPendingRequests)
        return send(id, Response{request.id, overLimit(QLatin1String("requests under way"), kMaxPendingRequests)});
    connection.underWay.insert(request.id, bytes);
    connection.bytesUnderWay += bytes;
    Q_EMIT q->requestReceived(id, request);
}

void Server::Private::send(CallerId id, const Message& message)
{
    Connection* connection = find(id);
    if (connection == nullptr)
        return;
    const QByteArray line = encode(message);
    if (connection->socket->bytesToWrite() + line.size() > kMaxUnsentBytes) {
        qCWarning(logIpc).noquote() << "caller" << id << connection->who.userName << "does not read, cut off";
        QLocalSocket* socket = take(id);
        socket->abort();
        socket->deleteLater();
        return;
    }
    connection->socket->write(line);
}

void Server::Private::breach(CallerId id, const Error& error)
{
    if (Connection* connection = find(id)) {
        qCWarning(logIpc).noquote() << "caller" << id << connection->who.userName << "closed:" << errorChain(error);
        dismiss(take(id), encodeUnreadable(error));
    }
}

void Server::Private::forget(CallerId id)
{
    if (find(id) != nullptr)
        take(id)->deleteLater();
}

// Ends our dealings with a caller; the socket is the taker's.
QLocalSocket* Server::Private::take(CallerId id)
{
    const auto it = connections.find(id);
    QLocalSocket* socket = it->second.socket;
    const bool joined = it->second.saidHello();
    socket->disconnect(q);
    if (it->second.helloTimer)
        it->second.helloTimer.release()->deleteLater(); // we may be inside its own signal
    connections.erase(it);
    // Queued: whoever is sending to several callers must not see their number change under its hands.
    if (joined)
        QMetaObject::invokeMethod(
            q, [this, id] { Q_EMIT q->callerLeft(id); }, Qt::QueuedConnection);
    return socket;
}

Server::Server(CallerLookup lookup, QJsonObject helloResult, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(lookup), std::move(helloResult)))
{
    connect(&d->listener, &QLocalServer::newConnection, this, [this] { d->accept(); });
}

Server::~Server()
{
    // Before d goes, which the sockets' last signals would reach.
    for (QLocalSocket* socket : findChildren<QLocalSocket*>()) {
        socket->disconnect(this);
        delete socket;
    }
}

Result<void> Server::listen(qintptr descriptor)
{
    if (d->listener.listen(descriptor))
        return {};
    return Error::of(ErrorCode::ServiceUnreachable, {{QStringLiteral("socket"), d->listener.fullServerName()},
                                                     {QStringLiteral("reason"), d->listener.errorString()}});
}

void Server::stopListening()
{
    d->listener.close();
}

void Server::respond(CallerId caller, qint64 requestId, Result<QJsonObject> result)
{
    Connection* connection = d->find(caller);
    if (connection == nullptr || !connection->underWay.contains(requestId))
        return;
    connection->bytesUnderWay -= connection->underWay.take(requestId);
    d->send(caller, Response{requestId, std::move(result)});
    QMetaObject::invokeMethod(
        this, [this, caller] { d->read(caller); }, Qt::QueuedConnection);
}

void Server::notify(CallerId caller, const QString& method, const QJsonObject& params)
{
    if (const Connection* connection = d->find(caller); connection != nullptr && connection->saidHello())
        d->send(caller, Notification{method, params});
}

qintptr Server::descriptor(CallerId caller) const
{
    const Connection* connection = d->find(caller);
    return connection == nullptr ? -1 : connection->socket->socketDescriptor();
}

} // namespace sallyport::ipc
