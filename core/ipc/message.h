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
constexpr qsizetype kMaxMethodLength = 64;

// The id of a Response that answers nothing in particular: the peer could not read what we sent (`id` null).
constexpr qint64 kNoRequest = -1;

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
    qint64 id = 0; // kNoRequest: only with an error
    Result<QJsonObject> result;
};

using Message = std::variant<Request, Notification, Response>;

// With the ending '\n'. A Response with an error carries code, name and arguments, never a sentence.
QByteArray encode(const Message& message);
// The answer to what could not be read: `id` null.
QByteArray encodeUnreadable(const Error& error);

// One line without its '\n'. RequestMalformed{reason} for everything that is not exactly one of the three.
Result<Message> decode(QByteArrayView line);

// Cuts a byte stream into lines of at most kMaxLineBytes; holds one unfinished line and what was fed and not yet taken.
class LineSplitter {
public:
    // Appends what arrived. LimitExceeded as soon as any line is over the limit; the stream is then dead.
    Result<void> feed(QByteArrayView bytes);
    // The next whole line without '\n'; nothing when there is none. What was taken is overwritten here: it may have
    // carried a password.
    bool next(QByteArray* line);

private:
    QByteArray m_pending;
    qsizetype m_unfinished = 0; // length of the last line, the one without end
    qsizetype m_wholeLines = 0;
    bool m_dead = false;
};

} // namespace sallyport::ipc
