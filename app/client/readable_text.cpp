// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/readable_text.h"

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kEncoded = 3; // "%41"

int octetAt(const QString& text, qsizetype at)
{
    if (at + kEncoded > text.size() || text.at(at) != u'%')
        return -1;
    bool isNumber = false;
    const QStringView digits = QStringView(text).mid(at + 1, 2);
    const int octet = digits.toInt(&isNumber, 16);
    return isNumber && digits[0].isLetterOrNumber() ? octet : -1; // toInt() also takes "+1"
}

// How many octets a character of UTF-8 has that begins with this one; 0 where none does.
qsizetype octetsFrom(int first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

// The character that is encoded at `at`, and into `length` how much of the text it takes; empty where none is.
QString encodedAt(const QString& text, qsizetype at, qsizetype* length)
{
    const int first = octetAt(text, at);
    const qsizetype octets = first < 0 ? 0 : octetsFrom(first);
    QByteArray bytes;
    for (qsizetype i = 0; i < octets; ++i) {
        const int octet = octetAt(text, at + i * kEncoded);
        if (octet < 0)
            return {};
        bytes.append(static_cast<char>(octet));
    }
    *length = octets * kEncoded;
    const QString character = QString::fromUtf8(bytes);
    const bool isShown = std::all_of(character.begin(), character.end(), [](QChar c) {
        return c.isSurrogate() || (c.isPrint() && c != QChar::ReplacementCharacter);
    });
    return isShown ? character : QString();
}

bool decodeOnce(PlainText& plain)
{
    if (!plain.text.contains(u'%'))
        return false;
    PlainText decoded;
    decoded.text.reserve(plain.text.size());
    decoded.from.reserve(plain.from.size());
    bool isChanged = false;
    for (qsizetype at = 0; at < plain.text.size();) {
        qsizetype length = 1;
        QString character = encodedAt(plain.text, at, &length);
        if (character.isEmpty()) {
            length = 1;
            character = plain.text.at(at);
        } else {
            isChanged = true;
        }
        decoded.text += character;
        decoded.from.insert(decoded.from.size(), character.size(), plain.from.at(at));
        at += length;
    }
    decoded.from.append(plain.from.last());
    if (isChanged)
        plain = decoded;
    return isChanged;
}

} // namespace

QString readable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            clean += u' ';
            break;
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
            break;
        default:
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

PlainText plainText(const QString& source)
{
    PlainText plain{source, QList<qsizetype>(source.size() + 1)};
    for (qsizetype i = 0; i < plain.from.size(); ++i)
        plain.from[i] = i;
    return plain;
}

PlainText withoutPercents(const QString& source)
{
    PlainText plain = plainText(source);
    for (int round = 0; round < kPercentRounds && decodeOnce(plain); ++round) {
    }
    return plain;
}

} // namespace sallyport
