// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/powershell_cursor.h"

#include <QList>

namespace sallyport {

bool isSingleQuote(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'\'' || (unit >= 0x2018 && unit <= 0x201b);
}

bool isDoubleQuote(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'"' || (unit >= 0x201c && unit <= 0x201e);
}

bool isDash(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'-' || (unit >= 0x2013 && unit <= 0x2015);
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == QLatin1Char('_');
}

int PsCursor::line()
{
    m_line += static_cast<int>(QStringView(m_text).sliced(m_countedTo, m_at - m_countedTo).count(QLatin1Char('\n')));
    m_countedTo = m_at;
    return m_line;
}

void PsCursor::skipBlanks()
{
    while (!atEnd()) {
        const QChar c = peek();
        if (c == QLatin1Char('`') && peek(1) == QLatin1Char('\n')) {
            skip(2);
        } else if (c == QLatin1Char('#')) {
            while (!atEnd() && peek() != QLatin1Char('\n'))
                skip(1);
        } else if (c == QLatin1Char('<') && peek(1) == QLatin1Char('#')) {
            const qsizetype end = m_text.indexOf(QLatin1String("#>"), m_at + 2);
            m_at = end < 0 ? m_text.size() : end + 2;
        } else if (c.isSpace() && c != QLatin1Char('\n')) {
            skip(1);
        } else {
            return;
        }
    }
}

void PsCursor::skipSpace()
{
    skipBlanks();
    while (peek() == QLatin1Char('\n') || peek() == QLatin1Char(';')) {
        skip(1);
        skipBlanks();
    }
}

bool PsCursor::atStatementEnd() const
{
    const QChar c = peek();
    return atEnd() || c == QLatin1Char('\n') || c == QLatin1Char(';') || c == QLatin1Char('}') || c == QLatin1Char(')');
}

QString PsCursor::takeWord()
{
    const qsizetype start = m_at;
    while (!atEnd()) {
        const QChar c = peek();
        if (!c.isLetterOrNumber() && c != QLatin1Char('_') && c != QLatin1Char('-') && c != QLatin1Char(':') &&
            c != QLatin1Char('.') && c != QLatin1Char('\\'))
            break;
        skip(1);
    }
    return since(start).toString();
}

bool PsCursor::atQuote() const
{
    const QChar c = peek(peek() == QLatin1Char('@') ? 1 : 0);
    return isSingleQuote(c) || isDoubleQuote(c);
}

std::optional<PsCursor::Quoted> PsCursor::takeQuoted()
{
    if (peek() == QLatin1Char('@'))
        return takeHereString();
    const bool expands = isDoubleQuote(next());
    const auto isQuote = expands ? isDoubleQuote : isSingleQuote;
    Quoted quoted{QString(), expands};
    while (!atEnd()) {
        const QChar c = next();
        if (isQuote(c)) {
            if (!isQuote(peek()))
                return quoted;
            quoted.raw.append(expands ? QStringLiteral("`\"") : QString(next()));
            if (expands)
                skip(1);
        } else if (expands && c == QLatin1Char('`')) {
            quoted.raw.append(c);
            quoted.raw.append(next());
        } else {
            quoted.raw.append(c);
        }
    }
    return std::nullopt;
}

std::optional<PsCursor::Quoted> PsCursor::takeHereString()
{
    skip(1);
    const bool expands = isDoubleQuote(next());
    const auto isQuote = expands ? isDoubleQuote : isSingleQuote;
    while (peek().isSpace() && peek() != QLatin1Char('\n'))
        skip(1);
    if (next() != QLatin1Char('\n'))
        return std::nullopt;
    const qsizetype start = m_at;
    qsizetype lineStart = m_at;
    while (lineStart <= m_text.size()) {
        if (lineStart + 1 < m_text.size() && isQuote(m_text.at(lineStart)) &&
            m_text.at(lineStart + 1) == QLatin1Char('@')) {
            const qsizetype length = qMax(lineStart - 1 - start, qsizetype{0});
            m_at = lineStart + 2;
            return Quoted{m_text.sliced(start, length), expands};
        }
        const qsizetype end = m_text.indexOf(QLatin1Char('\n'), lineStart);
        if (end < 0)
            break;
        lineStart = end + 1;
    }
    m_at = m_text.size();
    return std::nullopt;
}

// One step over a quote, a comment, an escape or a plain character; false for a quote that is never closed.
bool PsCursor::skipPart()
{
    const qsizetype before = m_at;
    skipBlanks();
    if (m_at != before)
        return true;
    const bool isHere = peek() == QLatin1Char('@') && atQuote();
    if (isHere || isSingleQuote(peek()) || isDoubleQuote(peek()))
        return takeQuoted().has_value();
    if (peek() == QLatin1Char('`'))
        skip(1);
    skip(1);
    return true;
}

bool PsCursor::skipBalanced()
{
    const QChar first = peek();
    if (first != QLatin1Char('(') && first != QLatin1Char('{') && first != QLatin1Char('['))
        return true;
    QList<QChar> open;
    do {
        const QChar c = peek();
        if (c == QLatin1Char('(') || c == QLatin1Char('{') || c == QLatin1Char('[')) {
            open.append(c);
            skip(1);
        } else if (c == QLatin1Char(')') || c == QLatin1Char('}') || c == QLatin1Char(']')) {
            open.removeLast();
            skip(1);
        } else if (!skipPart()) {
            return false;
        }
    } while (!open.isEmpty() && !atEnd());
    return open.isEmpty();
}

bool PsCursor::skipStatement()
{
    while (!atStatementEnd()) {
        const QChar c = peek();
        const bool opens = c == QLatin1Char('(') || c == QLatin1Char('{') || c == QLatin1Char('[');
        if (!(opens ? skipBalanced() : skipPart()))
            return false;
        if (c == QLatin1Char('|') || c == QLatin1Char(',')) {
            skipBlanks();
            if (peek() == QLatin1Char('\n')) // the pipeline or list goes on there
                skip(1);
        }
    }
    return true;
}

} // namespace sallyport
