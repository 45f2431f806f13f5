// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <cstring>

namespace sallyport {
namespace {

constexpr qsizetype kMaxArguments = 16;
constexpr qsizetype kMaxArgumentLength = 4096;
constexpr qsizetype kMaxArrayLength = 64;

QJsonValue boundedValue(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().left(kMaxArgumentLength);
    case QJsonValue::Double:
    case QJsonValue::Bool:
        return value;
    case QJsonValue::Array: {
        QJsonArray strings;
        for (const QJsonValue& item : value.toArray()) {
            if (strings.size() == kMaxArrayLength)
                break;
            strings.append(item.toString().left(kMaxArgumentLength));
        }
        return strings;
    }
    default:
        return {};
    }
}

} // namespace

Error Error::of(ErrorCode code, QJsonObject arguments)
{
    Error error;
    error.code = code;
    error.arguments = std::move(arguments);
    return error;
}

Error Error::withOsError(int number) &&
{
    osError = number;
    const QString key = QStringLiteral("reason");
    if (!arguments.contains(key))
        arguments.insert(key, QString::fromLocal8Bit(std::strerror(number)));
    return std::move(*this);
}

Error Error::causedBy(Error inner) &&
{
    cause = std::make_shared<const Error>(std::move(inner));
    return std::move(*this);
}

QString errorCodeName(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
}

ErrorCode errorCodeFromName(const QString& name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<ErrorCode>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<ErrorCode>(value) : ErrorCode::Internal;
}

QJsonObject errorToJson(const Error& error)
{
    return {{QStringLiteral("code"), errorCodeName(error.code)}, {QStringLiteral("arguments"), error.arguments}};
}

Error errorFromJson(const QJsonObject& object)
{
    const QString name = object.value(QStringLiteral("code")).toString().left(kMaxArgumentLength);
    Error error = Error::of(errorCodeFromName(name));
    const QJsonObject given = object.value(QStringLiteral("arguments")).toObject();
    for (auto it = given.begin(); it != given.end() && error.arguments.size() < kMaxArguments; ++it) {
        const QJsonValue value = boundedValue(it.value());
        if (!value.isNull() && !value.isUndefined())
            error.arguments.insert(it.key().left(kMaxArgumentLength), value);
    }
    if (error.code == ErrorCode::Internal && name != errorCodeName(ErrorCode::Internal))
        error.arguments.insert(QStringLiteral("reason"), name);
    return error;
}

QString errorChain(const Error& error)
{
    QString text = errorCodeName(error.code);
    for (auto it = error.arguments.begin(); it != error.arguments.end(); ++it) {
        QString value = it.value().toVariant().toString();
        if (it.value().isArray()) {
            QStringList items;
            for (const QJsonValue& item : it.value().toArray())
                items.append(item.toString());
            value = items.join(QLatin1Char(','));
        }
        text += QStringLiteral(" %1=%2").arg(it.key(), value);
    }
    if (error.osError != 0)
        text += QStringLiteral(" errno=%1").arg(error.osError);
    if (error.cause)
        text += QStringLiteral(" <- ") + errorChain(*error.cause);
    return text;
}

bool isOfThisMachine(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DataPlaneUnavailable:
    case ErrorCode::AddressNotApplied:
    case ErrorCode::RouteNotApplied:
    case ErrorCode::DnsNotApplied:
    case ErrorCode::FirewallUnavailable:
    case ErrorCode::IkeEngineFailed:
    case ErrorCode::JournalUnusable:
        return true;
    default:
        return false;
    }
}

bool isWorthRetrying(ErrorCode code)
{
    switch (code) {
    case ErrorCode::GatewayNameUnknown:
    case ErrorCode::GatewaySilent:
    case ErrorCode::GatewayUnreachable:
    case ErrorCode::GatewayLost:
    case ErrorCode::GatewayClosed:
        return true;
    default:
        return false;
    }
}

} // namespace sallyport
