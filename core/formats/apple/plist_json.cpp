// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/plist_json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace sallyport {
namespace {

constexpr QLatin1String kData("plist:data");
constexpr QLatin1String kDate("plist:date");
constexpr QLatin1String kReal("plist:real");
constexpr QLatin1String kInteger("plist:integer");
constexpr qlonglong kLargestInJson = 9007199254740992; // 2^53
constexpr qsizetype kMaxShownItems = 8;
constexpr int kMaxShownDepth = 4;

QString shown(const QVariant& value, int depth)
{
    if (depth > kMaxShownDepth)
        return QStringLiteral("...");
    if (value.typeId() == QMetaType::QByteArray)
        return QStringLiteral("%1 bytes").arg(value.toByteArray().size());
    QStringList items;
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
        for (const QVariant& item : value.toList().mid(0, kMaxShownItems))
            items.append(shown(item, depth + 1));
        return items.join(QStringLiteral(", "));
    }
    if (value.typeId() != QMetaType::QVariantMap)
        return value.toString();
    const QVariantMap map = value.toMap();
    for (auto it = map.begin(); it != map.end() && items.size() < kMaxShownItems; ++it)
        items.append(QStringLiteral("%1=%2").arg(it.key(), shown(it.value(), depth + 1)));
    return items.join(QStringLiteral("; "));
}

} // namespace

QJsonValue plistToJson(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{kData, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::QDateTime:
        return QJsonObject{{kDate, value.toDateTime().toString(Qt::ISODate)}};
    case QMetaType::Double:
        return QJsonObject{{kReal, QString::number(value.toDouble(), 'g', 17)}};
    case QMetaType::LongLong:
        if (qAbs(value.toLongLong()) >= kLargestInJson)
            return QJsonObject{{kInteger, QString::number(value.toLongLong())}};
        return value.toLongLong();
    case QMetaType::QVariantList: {
        QJsonArray array;
        for (const QVariant& item : value.toList())
            array.append(plistToJson(item));
        return array;
    }
    case QMetaType::QVariantMap: {
        QJsonObject object;
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            object.insert(it.key(), plistToJson(it.value()));
        return object;
    }
    default:
        return QJsonValue::fromVariant(value);
    }
}

QVariant plistFromJson(const QJsonValue& value)
{
    if (value.isArray()) {
        QVariantList list;
        for (const QJsonValue& item : value.toArray())
            list.append(plistFromJson(item));
        return list;
    }
    if (value.isDouble())
        return static_cast<qlonglong>(value.toDouble());
    if (!value.isObject())
        return value.isNull() ? QVariant(QString()) : value.toVariant();
    const QJsonObject object = value.toObject();
    const QString only = object.size() == 1 ? object.begin().value().toString() : QString();
    if (object.size() == 1 && object.contains(kData))
        return QByteArray::fromBase64(only.toLatin1());
    if (object.size() == 1 && object.contains(kDate))
        return QDateTime::fromString(only, Qt::ISODate);
    if (object.size() == 1 && object.contains(kReal))
        return only.toDouble();
    if (object.size() == 1 && object.contains(kInteger))
        return only.toLongLong();
    QVariantMap map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), plistFromJson(it.value()));
    return map;
}

QString shownPlistValue(const QVariant& value)
{
    return shown(value, 0);
}

} // namespace sallyport
