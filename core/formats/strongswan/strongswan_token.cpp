// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/strongswan_token.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

namespace sallyport {
namespace {

constexpr qsizetype kMaxKeyId = 64;

} // namespace

QString tokenUriOfKeyId(const QString& hex)
{
    static const QRegularExpression shape(QStringLiteral("\\A(0x)?(([0-9A-Fa-f]{2})+)\\z"));
    const QRegularExpressionMatch match = shape.match(hex.left(4 * kMaxKeyId));
    const QByteArray id = QByteArray::fromHex(match.captured(2).toLatin1());
    if (id.isEmpty() || id.size() > kMaxKeyId || hex.size() > 4 * kMaxKeyId)
        return {};
    QString uri = QStringLiteral("pkcs11:id=");
    for (const char byte : id)
        uri += QLatin1Char('%') + QString::fromLatin1(QByteArray(1, byte).toHex());
    return uri + QStringLiteral(";type=cert");
}

QString keyIdOfTokenUri(const QString& uri)
{
    for (const QString& attribute : uri.section(QLatin1Char(':'), 1).split(QLatin1Char(';'))) {
        if (attribute.startsWith(QLatin1String("id=")))
            return QString::fromLatin1(QByteArray::fromPercentEncoding(attribute.mid(3).toLatin1()).toHex());
    }
    return {};
}

QString keyIdOfSmartcard(const QString& word)
{
    static const QRegularExpression shape(QStringLiteral("\\A%smartcard[0-9]{0,10}(@[^:]{0,200})?:([0-9A-Fa-f]+)\\z"));
    return shape.match(word).captured(2);
}

} // namespace sallyport
