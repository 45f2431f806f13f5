// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/windows_text.h"

#include <QStringDecoder>

#include <array>

namespace sallyport {
namespace {

// What Windows-1252 has at 0x80 to 0x9f instead of Latin-1's control characters.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

Error syntax(const QString& file, int line, const QString& reason)
{
    return Error::of(
        ErrorCode::ProfileSyntax,
        {{QStringLiteral("file"), file}, {QStringLiteral("line"), line}, {QStringLiteral("reason"), reason}});
}

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = QChar(kWindows1252.at(c.unicode() - 0x80U));
    }
    return text;
}

bool looksLikeUtf16(const QByteArray& bytes, int zeroAt)
{
    return bytes.size() >= 4 && bytes.at(zeroAt) == '\0' && bytes.at(zeroAt + 2) == '\0' &&
           bytes.at(1 - zeroAt) != '\0' && bytes.at(3 - zeroAt) != '\0';
}

Result<QString> decoded(const QString& file, const QByteArray& bytes, AnsiText ansi)
{
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    if (bytes.startsWith("\xff\xfe") || looksLikeUtf16(bytes, 1))
        encoding = QStringConverter::Utf16LE;
    else if (bytes.startsWith("\xfe\xff") || looksLikeUtf16(bytes, 0))
        encoding = QStringConverter::Utf16BE;
    QStringDecoder decoder(encoding); // takes the byte order mark away
    QString text = decoder.decode(bytes);
    if (!decoder.hasError() && text.isValidUtf16())
        return text;
    if (encoding != QStringConverter::Utf8)
        return syntax(file, 0, QStringLiteral("it is not valid UTF-16"));
    if (ansi == AnsiText::Refused)
        return syntax(file, 0, QStringLiteral("it is not valid UTF-8"));
    return fromWindows1252(bytes);
}

} // namespace

Result<QString> windowsText(const QString& file, const QByteArray& bytes, AnsiText ansi)
{
    Result<QString> text = decoded(file, bytes, ansi);
    if (!text)
        return text.error();
    text->replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text->replace(QLatin1Char('\r'), QLatin1Char('\n'));
    int line = 1;
    for (const QChar c : std::as_const(*text)) {
        if (c == QLatin1Char('\n'))
            ++line;
        else if (c.category() == QChar::Other_Control && c != QLatin1Char('\t'))
            return syntax(file, line, QStringLiteral("a control character"));
    }
    return text;
}

QByteArray recognisableText(const QByteArray& bytes, qsizetype longest)
{
    QByteArray text = bytes.left(longest);
    const bool isWide = text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff") || looksLikeUtf16(text, 0) ||
                        looksLikeUtf16(text, 1);
    if (isWide) {
        text.replace("\xff\xfe", QByteArrayView());
        text.replace("\xfe\xff", QByteArrayView());
        text.replace(QByteArrayView("\0", 1), QByteArrayView());
    } else if (text.startsWith("\xef\xbb\xbf")) {
        text.remove(0, 3);
    }
    return text.toLower();
}

} // namespace sallyport
