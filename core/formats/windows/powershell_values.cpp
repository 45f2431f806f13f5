// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands for a value in a script, as far as it is known without running anything.
#include "core/formats/profile_import.h"
#include "core/formats/windows/powershell_parser.h"

#include <utility>

namespace sallyport {
namespace {

constexpr qsizetype kMaxValue = 256 * 1024;

} // namespace

QString PsParser::takeVariableName()
{
    m_cursor.skip(1);
    return variableNameAt(&m_cursor);
}

// Behind "$": "name", "{name}", "script:name"; lower case, for they know no case.
QString PsParser::variableNameAt(PsCursor* cursor)
{
    const bool isBraced = cursor->peek() == QLatin1Char('{');
    if (isBraced)
        cursor->skip(1);
    const qsizetype start = cursor->position();
    while (cursor->peek().isLetterOrNumber() || cursor->peek() == QLatin1Char('_') ||
           (cursor->peek() == QLatin1Char(':') && isNameStart(cursor->peek(1))))
        cursor->skip(1);
    const QString name = cursor->since(start).toString().section(QLatin1Char(':'), -1).toLower();
    if (isBraced && cursor->peek() == QLatin1Char('}'))
        cursor->skip(1);
    return name;
}

PsValue PsParser::readExpression()
{
    if (++m_depth > kMaxImportDepth)
        fail(QStringLiteral("expressions nest deeper than %1").arg(kMaxImportDepth));
    PsValue value = m_isBroken ? PsValue() : readTerm();
    m_cursor.skipBlanks();
    if (m_cursor.peek() == QLatin1Char(',') && !m_isBroken) {
        PsValue list{PsValue::Kind::List, {}, {}, {}};
        appendTo(&list, value);
        while (m_cursor.peek() == QLatin1Char(',') && !m_isBroken) {
            m_cursor.skip(1);
            skipLines();
            appendTo(&list, readTerm());
            m_cursor.skipBlanks();
        }
        value = list;
    }
    --m_depth;
    return value;
}

void PsParser::skipLines()
{
    m_cursor.skipBlanks();
    while (m_cursor.peek() == QLatin1Char('\n')) {
        m_cursor.skip(1);
        m_cursor.skipBlanks();
    }
}

// Lists are flat, and a table is in nothing: what a variable holds can't grow deeper with each line.
void PsParser::appendTo(PsValue* list, const PsValue& value)
{
    m_produced += 64 * value.items.size();
    if (m_produced > kMaxPsProduced)
        fail(QStringLiteral("too long"));
    else if (value.kind == PsValue::Kind::List)
        list->items.append(value.items);
    else
        list->items.append(value.kind == PsValue::Kind::Table ? PsValue() : value);
    if (list->items.size() > kMaxPsItems)
        fail(QStringLiteral("a list of more than 1024 items"));
}

// Texts put together with "+".
PsValue PsParser::readTerm()
{
    m_cursor.skipBlanks();
    PsValue value = readPrimary();
    m_cursor.skipBlanks();
    while (m_cursor.peek() == QLatin1Char('+') && !m_isBroken) {
        m_cursor.skip(1);
        skipLines();
        const PsValue right = readPrimary();
        const bool areTexts = value.kind == PsValue::Kind::Text && right.kind == PsValue::Kind::Text;
        value = areTexts ? produced(value.text + right.text) : PsValue();
        m_cursor.skipBlanks();
    }
    return value;
}

PsValue PsParser::produced(const QString& text)
{
    m_produced += text.size();
    if (text.size() > kMaxValue || m_produced > kMaxPsProduced)
        return {};
    return PsValue::ofText(text);
}

PsValue PsParser::readPrimary()
{
    const QChar c = m_cursor.peek();
    if (m_cursor.atQuote())
        return readQuoted();
    if (c == QLatin1Char('$'))
        return readVariable();
    if (c == QLatin1Char('['))
        return readCast();
    if (c == QLatin1Char('@') && m_cursor.peek(1) == QLatin1Char('{'))
        return readTable();
    if (c == QLatin1Char('@') && m_cursor.peek(1) == QLatin1Char('(')) {
        m_cursor.skip(1);
        return readParenthesis(true);
    }
    if (c == QLatin1Char('('))
        return readParenthesis(false);
    if (c == QLatin1Char('{')) {
        skipBlock();
        return {};
    }
    return readBareWord();
}

PsValue PsParser::readQuoted()
{
    const auto quoted = m_cursor.takeQuoted();
    if (!quoted) {
        fail(QStringLiteral("a quote is never closed"));
        return {};
    }
    return quoted->expands ? expanded(quoted->raw) : produced(quoted->raw);
}

// "...$name...": texts that are known go in, anything else makes the whole unknown.
PsValue PsParser::expanded(const QString& raw)
{
    QString text;
    PsCursor inner(raw);
    while (!inner.atEnd()) {
        const QChar c = inner.next();
        if (c == QLatin1Char('`')) {
            text.append(escaped(inner.next()));
        } else if (c == QLatin1Char('$') && (isNameStart(inner.peek()) || inner.peek() == QLatin1Char('{'))) {
            const PsValue value = m_variables.value(variableNameAt(&inner));
            if (value.kind != PsValue::Kind::Text || text.size() + value.text.size() > kMaxValue)
                return {};
            text.append(value.text);
        } else if (c == QLatin1Char('$') && inner.peek() == QLatin1Char('(')) {
            return {};
        } else {
            text.append(c);
        }
    }
    return produced(text);
}

QString PsParser::escaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return QStringLiteral("\n");
    case u'r':
        return QString();
    case u't':
        return QStringLiteral("\t");
    case u'0':
    case u'a':
    case u'b':
    case u'f':
    case u'v':
        return QStringLiteral(" ");
    default:
        return QString(c);
    }
}

PsValue PsParser::readVariable()
{
    if (m_cursor.peek(1) == QLatin1Char('(')) {
        m_cursor.skip(1);
        skipBlock();
        return {};
    }
    const QString name = takeVariableName();
    PsValue value = m_variables.value(name);
    if (name == QLatin1String("true") || name == QLatin1String("false"))
        value = PsValue::ofText(name);
    return readMembers(value);
}

// $eap.EapConfigXmlStream is the configuration itself; every other member would have to be computed.
PsValue PsParser::readMembers(PsValue value)
{
    while (m_cursor.peek() == QLatin1Char('.') && isNameStart(m_cursor.peek(1))) {
        m_cursor.skip(1);
        const QString member = takePlainName().toLower();
        const bool isStream =
            value.kind == PsValue::Kind::EapConfiguration && member == QLatin1String("eapconfigxmlstream");
        if (!isStream && member != QLatin1String("innerxml") && member != QLatin1String("outerxml"))
            value = PsValue();
    }
    if (m_cursor.peek() == QLatin1Char('[') || m_cursor.peek() == QLatin1Char('(')) {
        skipBlock();
        value = PsValue();
    }
    return value;
}

QString PsParser::takePlainName()
{
    const qsizetype start = m_cursor.position();
    while (m_cursor.peek().isLetterOrNumber() || m_cursor.peek() == QLatin1Char('_'))
        m_cursor.skip(1);
    return m_cursor.since(start).toString();
}

// [xml]'...', [string]$a; [System.Net.Dns]::GetHostName() is a call.
PsValue PsParser::readCast()
{
    if (!m_cursor.skipBalanced()) {
        fail(QStringLiteral("a quote or bracket is never closed"));
        return {};
    }
    m_cursor.skipBlanks();
    if (m_cursor.peek() == QLatin1Char(':')) {
        skipStatement();
        return {};
    }
    if (++m_depth > kMaxImportDepth)
        fail(QStringLiteral("expressions nest deeper than %1").arg(kMaxImportDepth));
    const PsValue value = m_isBroken ? PsValue() : readPrimary();
    --m_depth;
    return value;
}

PsValue PsParser::readTable()
{
    m_cursor.skip(2);
    PsValue table{PsValue::Kind::Table, {}, {}, {}};
    while (!m_isBroken) {
        m_cursor.skipSpace();
        if (m_cursor.peek() == QLatin1Char('}')) {
            m_cursor.skip(1);
            return table;
        }
        const PsValue key = m_cursor.atQuote() ? readQuoted() : PsValue::ofText(takePlainName());
        m_cursor.skipBlanks();
        if (m_cursor.peek() != QLatin1Char('=') || table.table.size() >= kMaxPsItems) {
            fail(QStringLiteral("Name = value is expected in a table"));
            break;
        }
        m_cursor.skip(1);
        PsValue value = readExpression();
        m_cursor.skipBlanks();
        if (!m_cursor.atStatementEnd()) {
            value = PsValue();
            skipStatement();
        }
        table.table.append({key.text, value.kind == PsValue::Kind::Table ? PsValue() : value});
    }
    return {};
}

// "(...)", or "@(...)" with lines and commands in it.
PsValue PsParser::readParenthesis(bool isList)
{
    m_cursor.skip(1);
    const bool wasArgument = std::exchange(m_isArgument, false);
    PsValue list{PsValue::Kind::List, {}, {}, {}};
    int count = 0;
    while (!m_isBroken) {
        m_cursor.skipSpace();
        if (m_cursor.atEnd() || m_cursor.peek() == QLatin1Char(')') || m_cursor.peek() == QLatin1Char('}'))
            break;
        PsValue value = readExpression();
        m_cursor.skipBlanks();
        if (!m_cursor.atStatementEnd()) {
            value = PsValue();
            skipStatement();
        }
        appendTo(&list, value);
        ++count;
    }
    m_isArgument = wasArgument;
    if (m_cursor.next() != QLatin1Char(')'))
        fail(QStringLiteral("a bracket is never closed"));
    return readMembers(!isList && count == 1 && list.items.size() == 1 ? list.items.first() : list);
}

PsValue PsParser::readBareWord()
{
    const qsizetype start = m_cursor.position();
    while (!m_cursor.atEnd() && !m_cursor.peek().isSpace() && !QStringLiteral(";|),}{(\"'`").contains(m_cursor.peek()))
        m_cursor.skip(1);
    const QString word = m_cursor.since(start).toString();
    if (word.isEmpty()) {
        m_cursor.skip(m_cursor.atStatementEnd() ? 0 : 1);
        return {};
    }
    if (m_cursor.peek() == QLatin1Char('(') || m_cursor.peek() == QLatin1Char('{')) {
        skipBlock();
        return {};
    }
    const bool isCommand = isNameStart(word.front()) && !m_isArgument;
    return isCommand ? valueOf(takeCommand(word)) : expanded(word);
}

} // namespace sallyport
