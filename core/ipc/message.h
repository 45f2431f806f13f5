// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON-RPC 2.0 as typed values, one object a line (core/ipc/README.md). Thread: values. Trust: both sides; the decoder
// is the first thing that hostile bytes meet, so limits come before parsing.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <variant>

namespace sallyport::ipc {

constexpr int kProtocolVersion = 1;
constexpr qsizetype kMaxLineBytes = 1024 * 1024;
constexpr int kMaxDepth = 16;
constexpr qint64 kMaxUnsentBytes = 4 * 1024 * 1024;
constexpr int kMaxConnections = 64;
constexpr int kMaxConnectionsPerUser = 16;
constexpr int kMaxPendingRequests = 32;
constexpr int kHelloTimeoutMs = 5000;

struct Request {
    qint64 id = 0;
    QString method;
    QJsonObject params;
};

struct Notification {
    QString method;
    QJsonObject params;
};

struct Response {
    qint64 id = 0;
    Result<QJsonObject> result;
};

using Message = std::variant<Request, Notification, Response>;

// With the ending '\n'. A Response with an error carries code, name and arguments, never a sentence.
QByteArray encode(const Message& message);
// The answer to what could not be read: `id` null.
QByteArray encodeUnreadable(const Error& error);

// One line without its '\n'. RequestMalformed{reason} for everything that is not exactly one of the three.
Result<Message> decode(QByteArrayView line);

// Cuts a byte stream into lines, holding at most kMaxLineBytes.
class LineSplitter {
public:
    // Appends what arrived. LimitExceeded as soon as a line without end is over the limit; the stream is then dead.
    Result<void> feed(QByteArrayView bytes);
    // The next whole line without '\n'; nothing when there is none.
    bool next(QByteArray* line);

private:
    QByteArray m_pending;
    qsizetype m_scanned = 0;
};

} // namespace sallyport::ipc
