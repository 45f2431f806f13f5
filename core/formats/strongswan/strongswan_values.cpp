// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/strongswan_values.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>

namespace sallyport {
namespace {

constexpr qsizetype kMaxShown = 200;
constexpr qsizetype kMaxSlug = 60;
constexpr qsizetype kMaxItems = 1024;
constexpr qsizetype kMaxIdentity = 4096;

bool isPlainAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

bool isPrintable(const QString& text)
{
    return !text.isEmpty() && text.isValidUtf16() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
}

// The text that hexadecimal stands for, where it is UTF-8 and can be shown.
std::optional<QString> textFromHex(const QString& hex)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9A-Fa-f]{2})+\\z"));
    if (!shape.match(hex).hasMatch())
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArray::fromHex(hex.toLatin1()));
    if (decoder.hasError() || !isPrintable(text))
        return std::nullopt;
    return text;
}

} // namespace

Error strongswanSyntaxError(const QString& file, int line, const QString& reason)
{
    return Error::of(
        ErrorCode::ProfileSyntax,
        {{QStringLiteral("file"), file}, {QStringLiteral("line"), line}, {QStringLiteral("reason"), reason}});
}

Error strongswanInvalid(const QString& file, const QString& field, const QString& value, const QString& rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), file},
                                                      {QStringLiteral("field"), field.left(kMaxShown)},
                                                      {QStringLiteral("value"), value.left(kMaxShown)},
                                                      {QStringLiteral("rule"), rule}});
}

Result<QString> strongswanText(const QString& file, const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        wipe(text);
        return strongswanSyntaxError(file, 0, QStringLiteral("it is not UTF-8 text"));
    }
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    int line = 1;
    for (const QChar c : std::as_const(text)) {
        const char16_t unit = c.unicode();
        if ((unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r') || (unit >= 0x7f && unit < 0xa0)) {
            wipe(text);
            return strongswanSyntaxError(file, line, QStringLiteral("a control character"));
        }
        if (unit == '\n')
            ++line;
    }
    return text;
}

std::optional<bool> strongswanFlag(const QString& text)
{
    const QString word = text.toLower();
    for (const char* yes : {"yes", "true", "1", "enabled", "on"}) {
        if (word == QLatin1String(yes))
            return true;
    }
    for (const char* no : {"no", "false", "0", "disabled", "off"}) {
        if (word == QLatin1String(no))
            return false;
    }
    return std::nullopt;
}

std::optional<int> strongswanSeconds(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{1,10}) *([smhdSMHD]?)\\z"));
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    qint64 seconds = match.captured(1).toLongLong();
    const QString unit = match.captured(2).toLower();
    if (unit == QLatin1String("m"))
        seconds *= 60;
    else if (unit == QLatin1String("h"))
        seconds *= 3600;
    else if (unit == QLatin1String("d"))
        seconds *= 86400;
    if (seconds > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(seconds);
}

QStringList strongswanList(const QString& text)
{
    QStringList items;
    for (const QStringView item : QStringView(text).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QStringView bare = item.trimmed(); !bare.isEmpty())
            items.append(bare.toString());
        if (items.size() == kMaxItems)
            break;
    }
    return items;
}

bool mayBeSecret(QStringView key)
{
    const auto has = [key](const char* word) { return key.contains(QLatin1String(word), Qt::CaseInsensitive); };
    return has("secret") || has("passw") || has("passphrase") || key == QLatin1String("psk") ||
           key == QLatin1String("pin");
}

Secret strongswanSecret(const QString& text)
{
    const bool isHex = text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
    const bool isBase64 = text.startsWith(QLatin1String("0s"), Qt::CaseInsensitive);
    if (!isHex && !isBase64)
        return Secret::fromString(text);
    QByteArray encoded = QStringView(text).sliced(2).toLatin1();
    QByteArray bytes = isHex ? QByteArray::fromHex(encoded) : QByteArray::fromBase64(encoded);
    Secret secret = Secret::fromBytes(bytes);
    wipe(bytes);
    wipe(encoded);
    return secret;
}

QByteArray strongswanSecretText(const Secret& secret, bool quoteEscapes)
{
    const auto bytes = secret.reveal();
    const bool isText = std::all_of(bytes.begin(), bytes.end(), [quoteEscapes](unsigned char c) {
        return c >= 0x20 && c < 0x7f && (quoteEscapes || (c != '"' && c != '\\'));
    });
    // "0x" and "0s" would be read as encodings, and so would nothing else than an encoding bring other bytes across.
    const bool looksEncoded = bytes.size() >= 2 && bytes[0] == '0' &&
                              (bytes[1] == 'x' || bytes[1] == 'X' || bytes[1] == 's' || bytes[1] == 'S');
    QByteArray out;
    out.reserve(static_cast<qsizetype>(2 * bytes.size() + 8)); // so that it never moves and leaves a copy
    if (!isText || looksEncoded) {
        QByteArray raw(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        QByteArray base64 = raw.toBase64();
        out.append("0s").append(base64);
        wipe(raw);
        wipe(base64);
        return out;
    }
    out.append('"');
    for (const unsigned char c : bytes) {
        if (c == '"' || (quoteEscapes && c == '\\'))
            out.append('\\');
        out.append(static_cast<char>(c));
    }
    return out.append('"');
}

QString strongswanQuoted(const QString& text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    quoted.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QString plainIdentity(const QString& text)
{
    if (text.size() > kMaxIdentity)
        return text;
    for (const char* prefix : {"rfc822:#", "email:#", "userfqdn:#", "fqdn:#", "dns:#"}) {
        if (text.startsWith(QLatin1String(prefix)))
            return textFromHex(text.mid(static_cast<qsizetype>(qstrlen(prefix)))).value_or(text);
    }
    for (const char* prefix : {"fqdn:", "dns:", "rfc822:", "email:", "userfqdn:", "@@", "@"}) {
        if (!text.startsWith(QLatin1String(prefix)))
            continue;
        const QString bare = text.mid(static_cast<qsizetype>(qstrlen(prefix)));
        // By itself an address is one, and what has '=' or '/' may be a distinguished name.
        const bool wantsAt = qstrcmp(prefix, "@@") == 0 || prefix[0] == 'r' || prefix[0] == 'e' || prefix[0] == 'u';
        const bool isPlain = !bare.isEmpty() && QHostAddress(bare).isNull() && !bare.contains(QLatin1Char('=')) &&
                             !bare.contains(QLatin1Char(':')) && !bare.startsWith(QLatin1Char('@')) &&
                             !bare.startsWith(QLatin1Char('/')) && bare.contains(QLatin1Char('@')) == wantsAt;
        return isPlain ? bare : text;
    }
    return text;
}

std::optional<QString> strongswanIdentity(const QString& text)
{
    if (isPlainAscii(text))
        return text;
    if (text.contains(QLatin1Char('=')))
        return std::nullopt;
    const QString type = text.contains(QLatin1Char('@')) ? QStringLiteral("rfc822:#") : QStringLiteral("fqdn:#");
    return type + QString::fromLatin1(text.toUtf8().toHex());
}

QString plainUserName(const QString& text)
{
    for (const char* prefix : {"@#", "keyid:#"}) {
        if (text.size() <= kMaxIdentity && text.startsWith(QLatin1String(prefix)))
            return textFromHex(text.mid(static_cast<qsizetype>(qstrlen(prefix)))).value_or(text);
    }
    return plainIdentity(text);
}

QString strongswanUserName(const QString& text)
{
    static const QRegularExpression typed(QStringLiteral("\\A[%@{]|[=:/*#\"]"));
    if (isPlainAscii(text) && !typed.match(text).hasMatch() && QHostAddress(text).isNull() && text.trimmed() == text)
        return text;
    return QStringLiteral("@#") + QString::fromLatin1(text.toUtf8().toHex());
}

QString strongswanName(const QString& text)
{
    QString name;
    for (const QChar c : text.left(kMaxSlug)) {
        const char16_t unit = c.unicode();
        const bool isPlain = (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'z') ||
                             (unit >= 'A' && unit <= 'Z') || unit == '-' || unit == '_';
        name.append(isPlain ? c : QLatin1Char('_'));
    }
    return name.isEmpty() ? QStringLiteral("profile") : name;
}

QList<CompanionFiles::Found> includedCompanions(const CompanionFiles& companions, const QString& pattern,
                                                const QString& reader)
{
    QList<CompanionFiles::Found> found = companions.match(pattern, reader);
    if (found.isEmpty() && pattern.startsWith(QLatin1Char('/'))) // an administrator's own /etc, copied elsewhere
        found = companions.match(pattern.section(QLatin1Char('/'), -2), reader);
    return found;
}

} // namespace sallyport
