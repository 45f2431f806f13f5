// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server on a real socket in a folder of its own, and a caller who writes bytes as it likes. Thread: the test's.
// Trust: tests only.
#pragma once

#include "core/ipc/server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

#include <cstring>

namespace sallyport::ipc {

inline qintptr listenAt(const QString& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path - 1);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return -1;
    return ::listen(descriptor, 128) == 0 ? descriptor : -1;
}

struct WireRig {
    WireRig()
    {
        server = std::make_unique<Server>(
            [this](qintptr) -> Result<Caller> {
                return Caller{uid, uid, 1, QStringLiteral("ada")};
            },
            QJsonObject{{QStringLiteral("protocol"), kProtocolVersion},
                        {QStringLiteral("service"), QJsonObject{{QStringLiteral("version"), QStringLiteral("9")}}}});
        QObject::connect(server.get(), &Server::requestReceived, server.get(),
                         [this](CallerId caller, const Request& request) {
                             requests.append({caller, request});
                             if (answering)
                                 server->respond(caller, request.id, request.params);
                         });
        QObject::connect(server.get(), &Server::callerJoined, server.get(),
                         [this](CallerId caller) { joined.append(caller); });
        QObject::connect(server.get(), &Server::callerLeft, server.get(),
                         [this](CallerId caller) { left.append(caller); });
        if (!server->listen(listenAt(path())))
            qFatal("no socket");
    }
    QString path() const { return folder.filePath(QStringLiteral("s")); }

    QTemporaryDir folder;
    quint32 uid = 1000;
    bool answering = true;
    QList<std::pair<CallerId, Request>> requests;
    QList<CallerId> joined;
    QList<CallerId> left;
    std::unique_ptr<Server> server;
};

class RawCaller {
public:
    explicit RawCaller(const WireRig& rig) : RawCaller(rig.path()) {}
    explicit RawCaller(const QString& path) { m_socket.connectToServer(path); }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    void hello()
    {
        send("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"hello\",\"params\":{\"protocol\":1,\"client\":\"t\"}}\n");
    }
    bool join()
    {
        hello();
        return line().value(QLatin1String("result")).isObject();
    }
    // The next line as an object; empty when none comes.
    QJsonObject line(int timeoutMs = 3000)
    {
        if (!QTest::qWaitFor([this] { return m_socket.canReadLine(); }, timeoutMs))
            return {};
        return QJsonDocument::fromJson(m_socket.readLine()).object();
    }
    bool isClosed(int timeoutMs = 3000)
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QLocalSocket::UnconnectedState; }, timeoutMs);
    }
    bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    QLocalSocket& socket() { return m_socket; }

private:
    QLocalSocket m_socket;
};

inline QString errorName(const QJsonObject& line)
{
    return line.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
}

inline QByteArray call(int id, const QByteArray& params = "{}")
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(id) + ",\"method\":\"echo\",\"params\":" + params +
           "}\n";
}

} // namespace sallyport::ipc
