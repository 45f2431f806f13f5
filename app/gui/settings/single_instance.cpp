// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/single_instance.h"

#include "platform/peer_identity.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace sallyport {
namespace {

using namespace std::chrono_literals;

constexpr int kMaxCallers = 8;
constexpr int kMaxAttempts = 5;
constexpr auto kBetweenAttempts = 200ms; // the first may hold the lock and not listen yet
constexpr auto kMessageTime = 2s;

const QByteArray kTaken = "taken\n";

bool isOfThisUser(const QLocalSocket& socket)
{
    const Result<PeerIdentity> peer = identifyPeer(socket.socketDescriptor());
    return peer && peer->uid == currentUserId();
}

} // namespace

SingleInstance::SingleInstance(QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_lock(m_folder + QStringLiteral("/window.lock"))
{
    m_lock.setStaleLockTime(0); // held for hours; one of a process that is gone is seen by its id
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMaxCallers);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection())
            receive(caller);
    });
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/sallyport");
}

void SingleInstance::start(const Opening& opening)
{
    m_opening = opening;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QTimer::singleShot(0, this, &SingleInstance::take);
}

void SingleInstance::take()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            handOver();
        else
            Q_EMIT first(); // a folder that can't be written to keeps nobody from their window
        return;
    }
    const QString path = m_folder + QStringLiteral("/window");
    QLocalServer::removeServer(path); // of a program that was killed: we hold its lock
    m_server.listen(path);
    Q_EMIT first();
}

void SingleInstance::handOver()
{
    auto* socket = new QLocalSocket(this);
    // `socket` goes with the first of: an answer, an error, the time.
    const auto giveUp = [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        tryAgainOrGoAlone();
    };
    connect(socket, &QLocalSocket::errorOccurred, this, giveUp, Qt::QueuedConnection);
    connect(socket, &QLocalSocket::disconnected, this, giveUp, Qt::QueuedConnection);
    QTimer::singleShot(kMessageTime, socket, giveUp);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine())
            return;
        const bool taken = socket->readLine(kTaken.size() + 1) == kTaken;
        socket->disconnect(this);
        socket->deleteLater();
        if (taken)
            Q_EMIT handedOver();
        else
            tryAgainOrGoAlone();
    });
    connect(socket, &QLocalSocket::connected, this, [this, socket, giveUp] {
        if (!isOfThisUser(*socket)) {
            giveUp();
            return;
        }
        socket->write(openingToLine(m_opening));
    });
    socket->connectToServer(m_folder + QStringLiteral("/window"));
}

void SingleInstance::tryAgainOrGoAlone()
{
    if (++m_attempts < kMaxAttempts)
        QTimer::singleShot(kBetweenAttempts, this, &SingleInstance::take);
    else
        Q_EMIT first(); // one that hangs keeps nobody from their window
}

void SingleInstance::receive(QLocalSocket* caller)
{
    if (!isOfThisUser(*caller) || m_server.findChildren<QLocalSocket*>().size() > kMaxCallers) {
        delete caller;
        return;
    }
    caller->setReadBufferSize(kMaxOpeningBytes + 1);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(kMessageTime, caller, &QObject::deleteLater);
    read(caller); // what came with the connection
}

void SingleInstance::read(QLocalSocket* caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > kMaxOpeningBytes)
            caller->abort();
        return;
    }
    const Result<Opening> opening = openingFromLine(caller->readLine(kMaxOpeningBytes + 2));
    if (!opening) {
        caller->abort();
        return;
    }
    caller->disconnect(this); // one message a caller
    caller->write(kTaken);
    caller->disconnectFromServer();
    Q_EMIT opened(*opening);
}

} // namespace sallyport
