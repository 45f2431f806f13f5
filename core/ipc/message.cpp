// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/message.h"

#include "core/base/secret.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sallyport::ipc {
namespace {

constexpr int kParseError = -32700;
constexpr int kInvalidRequest = -32600;
constexpr int kMethodNotFound = -32601;
constexpr int kInvalidParams = -32602;
constexpr int kApplicationError = 1;
constexpr double kMaxId = 9007199254740992.0; // 2^53: what a JSON number carries exactly

constexpr QLatin1String kVersionKey("jsonrpc");
constexpr QLatin1String kVersion("2.0");
constexpr QLatin1String kIdKey("id");
constexpr QLatin1String kMethodKey("method");
constexpr QLatin1String kParamsKey("params");
constexpr QLatin1String kResultKey("result");
constexpr QLatin1String kErrorKey("error");
constexpr QLatin1String kReasonKey("reason");
constexpr QLatin1String kNotJson("not JSON");

Error malformed(QLatin1String reason)
{
    return Error::of(ErrorCode::RequestMalformed, {{kReasonKey, reason}});
}

QByteArray toLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject errorObject(const Error& error, int code)
{
    return {{QStringLiteral("code"), code},
            {QStringLiteral("message"), errorCodeName(error.code)},
            {QStringLiteral("data"), errorToJson(error)}};
}

int wireCode(const Error& error)
{
    switch (error.code) {
    case ErrorCode::MethodUnknown:
        return kMethodNotFound;
    case ErrorCode::RequestMalformed: // the envelope was read, so the fault is in the params
        return kInvalidParams;
    default:
        return kApplicationError;
    }
}

QJsonObject toObject(const Request& request)
{
    QJsonObject object{{kVersionKey, kVersion}, {kIdKey, request.id}, {kMethodKey, request.method}};
    if (!request.params.isEmpty())
        object.insert(kParamsKey, request.params);
    return object;
}

QJsonObject toObject(const Notification& notification)
{
    return {{kVersionKey, kVersion}, {kMethodKey, notification.method}, {kParamsKey, notification.params}};
}

QJsonObject toObject(const Response& response)
{
    QJsonObject object{{kVersionKey, kVersion}, {kIdKey, response.id}};
    if (response.result)
        object.insert(kResultKey, *response.result);
    else
        object.insert(kErrorKey, errorObject(response.result.error(), wireCode(response.result.error())));
    return object;
}

// Brackets outside strings. Runs before the parser, so that its recursion never sees what is too deep.
bool isTooDeep(QByteArrayView line)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kMaxDepth)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

bool hasOnly(const QJsonObject& object, std::initializer_list<QLatin1String> keys)
{
    const QStringList present = object.keys();
    return std::all_of(present.begin(), present.end(), [&](const QString& key) {
        return std::any_of(keys.begin(), keys.end(), [&](QLatin1String known) { return key == known; });
    });
}

std::optional<qint64> idOf(const QJsonObject& object)
{
    const QJsonValue value = object.value(kIdKey);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || !(number >= 0 && number <= kMaxId) || std::floor(number) != number)
        return std::nullopt;
    return static_cast<qint64>(number);
}

Result<Message> readCall(const QJsonObject& object)
{
    if (!hasOnly(object, {kVersionKey, kIdKey, kMethodKey, kParamsKey}))
        return malformed(QLatin1String("unknown key beside method"));
    const QString method = object.value(kMethodKey).toString();
    if (method.isEmpty() || method.size() > kMaxMethodLength)
        return malformed(QLatin1String("method is not a short string"));
    const QJsonValue params = object.value(kParamsKey);
    if (!params.isUndefined() && !params.isObject())
        return malformed(QLatin1String("params is not an object"));
    if (!object.contains(kIdKey))
        return Message(Notification{method, params.toObject()});
    const auto id = idOf(object);
    if (!id)
        return malformed(QLatin1String("id is not an integer from 0 to 2^53"));
    return Message(Request{*id, method, params.toObject()});
}

Result<Message> readResponse(const QJsonObject& object)
{
    if (!hasOnly(object, {kVersionKey, kIdKey, kResultKey, kErrorKey}))
        return malformed(QLatin1String("unknown key beside result"));
    const QJsonValue result = object.value(kResultKey);
    const QJsonValue error = object.value(kErrorKey);
    if (result.isUndefined() == error.isUndefined())
        return malformed(QLatin1String("neither a call nor exactly one of result and error"));
    if (error.isUndefined() ? !result.isObject() : !error.isObject())
        return malformed(QLatin1String("result or error is not an object"));
    const bool answersNothing = object.value(kIdKey).isNull() && error.isObject();
    const auto id = answersNothing ? kNoRequest : idOf(object);
    if (!id)
        return malformed(QLatin1String("id is not an integer from 0 to 2^53"));
    if (result.isObject())
        return Message(Response{*id, result.toObject()});
    return Message(Response{*id, errorFromJson(error.toObject().value(QLatin1String("data")).toObject())});
}

} // namespace

QByteArray encode(const Message& message)
{
    return toLine(std::visit([](const auto& content) { return toObject(content); }, message));
}

QByteArray encodeUnreadable(const Error& error)
{
    const bool notJson = error.arguments.value(kReasonKey).toString() == kNotJson;
    return toLine({{kVersionKey, kVersion},
                   {kIdKey, QJsonValue::Null},
                   {kErrorKey, errorObject(error, notJson ? kParseError : kInvalidRequest)}});
}

Result<Message> decode(QByteArrayView line)
{
    if (line.size() > kMaxLineBytes)
        return Error::of(ErrorCode::LimitExceeded, {{QStringLiteral("what"), QStringLiteral("bytes in a line")},
                                                    {QStringLiteral("limit"), kMaxLineBytes}});
    if (!line.isValidUtf8())
        return malformed(QLatin1String("not UTF-8"));
    if (isTooDeep(line))
        return malformed(QLatin1String("nested too deep"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &fault);
    if (fault.error != QJsonParseError::NoError)
        return malformed(kNotJson);
    if (!document.isObject())
        return malformed(QLatin1String("not an object"));
    const QJsonObject object = document.object();
    if (object.value(kVersionKey).toString() != kVersion)
        return malformed(QLatin1String("not JSON-RPC 2.0"));
    return object.contains(kMethodKey) ? readCall(object) : readResponse(object);
}

Result<void> LineSplitter::feed(QByteArrayView bytes)
{
    for (qsizetype from = 0; from < bytes.size() && !m_dead;) {
        const qsizetype end = bytes.indexOf('\n', from);
        m_unfinished += (end < 0 ? bytes.size() : end) - from;
        m_dead = m_unfinished > kMaxLineBytes;
        if (end < 0)
            break;
        m_unfinished = 0;
        ++m_wholeLines;
        from = end + 1;
    }
    if (m_dead) {
        wipe(m_pending);
        m_wholeLines = 0;
        return Error::of(ErrorCode::LimitExceeded, {{QStringLiteral("what"), QStringLiteral("bytes in a line")},
                                                    {QStringLiteral("limit"), kMaxLineBytes}});
    }
    m_pending.append(bytes);
    return {};
}

bool LineSplitter::next(QByteArray* line)
{
    if (m_wholeLines == 0)
        return false;
    --m_wholeLines;
    const qsizetype end = m_pending.indexOf('\n');
    *line = m_pending.first(end);
    std::fill_n(m_pending.data(), end, '\0');
    m_pending.remove(0, end + 1);
    return true;
}

} // namespace sallyport::ipc
