// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/token_uri.h"
#include "core/profile/identity_check.h"

#include <QRegularExpression>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr std::array kAttributes{"token", "manufacturer", "serial", "model", "object", "id", "type"};

QString allowed()
{
    return QStringLiteral(
        "pkcs11: with token, manufacturer, serial, model, object, id and type=cert, each at most once");
}

// What asks for a module or for a PIN, with or without the question mark that belongs before it (RFC 7512 section 2.4).
bool asksForModule(const QString& uri)
{
    static const QRegularExpression words(QStringLiteral("module-(path|name)|pin-(source|value)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(uri).hasMatch();
}

// The value of one attribute: of its own letters (pk11-pchar), and text where it is text.
bool isValue(const QString& name, const QString& value)
{
    static const QRegularExpression shape(QStringLiteral("\\A([A-Za-z0-9._~:\\[\\]@!$'()*+,=&-]|%[0-9A-Fa-f]{2})+\\z"));
    if (!shape.match(value).hasMatch())
        return false;
    if (name == QLatin1String("type"))
        return value == QLatin1String("cert");
    if (name == QLatin1String("id")) // CKA_ID: any bytes
        return true;
    const QByteArray bytes = QByteArray::fromPercentEncoding(value.toLatin1());
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes && !text.contains(QChar::ReplacementCharacter) && !hasUnprintable(text);
}

} // namespace

QString tokenUriFault(const QString& uri)
{
    constexpr QLatin1String kScheme("pkcs11:");
    if (uri.size() > kMaxTokenUri)
        return QStringLiteral("at most 512 characters");
    if (hasUnprintable(uri))
        return QStringLiteral("no control characters");
    if (asksForModule(uri))
        return QStringLiteral("no module and no PIN: only modules that the administrator of this computer registered "
                              "are loaded, and the PIN is asked");
    if (uri.contains(QLatin1Char('?')))
        return QStringLiteral("no query part (what stands behind a question mark)");
    if (!uri.startsWith(kScheme))
        return QStringLiteral("a PKCS#11 URI such as pkcs11:token=Card;id=%01");
    QStringList seen;
    for (const QString& attribute : uri.mid(kScheme.size()).split(QLatin1Char(';'))) {
        const qsizetype equals = attribute.indexOf(QLatin1Char('='));
        const QString name = attribute.left(std::max<qsizetype>(0, equals));
        const bool isKnown = std::any_of(kAttributes.begin(), kAttributes.end(),
                                         [&name](const char* known) { return name == QLatin1String(known); });
        if (!isKnown || seen.contains(name) || !isValue(name, attribute.mid(equals + 1)))
            return allowed();
        seen.append(name);
    }
    if (seen == QStringList{QStringLiteral("type")})
        return QStringLiteral("the name or number of the token or of the certificate on it");
    return {};
}

} // namespace sallyport
