// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/identity_check.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace sallyport {
namespace {

bool isAnyAddress(const QHostAddress& address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

bool isHostName(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
                                                         "(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\z"));
    static const QRegularExpression numbers(QStringLiteral("\\A[0-9.]+\\z"));
    return shape.match(text).hasMatch() && !numbers.match(text).hasMatch();
}

bool isFullDnsName(const QString& text)
{
    return text.contains(QLatin1Char('.')) && isHostName(text);
}

bool isIdentityInHex(const QString& identity)
{
    static const QRegularExpression shape(QStringLiteral("\\A(ipv[46]|rfc822|email|userfqdn|fqdn|dns|asn1dn):#"),
                                          QRegularExpression::CaseInsensitiveOption);
    return shape.match(identity).hasMatch();
}

bool matchesManyPeers(const QString& identity)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(%|\\{|ipv[46](net|range):)|\\*"
                       "|\\A[0-9.]+[/-][0-9.]+\\z|\\A[0-9a-f.]*:[0-9a-f.:]*[/-][0-9a-f.:]+\\z"),
        QRegularExpression::CaseInsensitiveOption);
    if (shape.match(identity).hasMatch() || isIdentityInHex(identity))
        return true;
    const QString bare = identity.section(QLatin1Char(':'), 1);
    const bool hasTypePrefix = identity.startsWith(QLatin1String("ipv4:"), Qt::CaseInsensitive) ||
                               identity.startsWith(QLatin1String("ipv6:"), Qt::CaseInsensitive);
    return isAnyAddress(QHostAddress(identity)) || (hasTypePrefix && isAnyAddress(QHostAddress(bare)));
}

bool hasUnprintable(const QString& text)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool overridesDirection = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
        if (c.category() == QChar::Other_Control || unit == 0x2028 || unit == 0x2029 || overridesDirection)
            return true;
    }
    return !text.isValidUtf16();
}

} // namespace sallyport
