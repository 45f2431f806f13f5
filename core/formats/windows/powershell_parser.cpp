// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/powershell_parser.h"
#include "core/formats/profile_import.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sallyport {
namespace {

constexpr qsizetype kMaxCommands = 5000;
constexpr qsizetype kMaxSkipped = 5000;

// Parameters that take no value, of every cmdlet that is read.
constexpr std::array kSwitches{
    "passthru",
    "allusercof",
    "alluserconnection",
    "remembercredential",
    "splittunneling",
    "usewinlogoncredential",
    "force",
    "asjob",
    "whatif",
    "confirm",
    "verbose",
    "exportable",
    "asplaintext",
    "tls",
    "ttls",
    "peap",
    "verifyserveridentity",
    "usercertificate",
    "fastreconnect",
    "enablenap",
    "reverttodefault",
    "noprofile",
};

bool isSwitch(const QString& name)
{
    return std::any_of(kSwitches.begin(), kSwitches.end(), [&name](const char* known) {
        return name.size() >= 3 && QString::fromLatin1(known).startsWith(name, Qt::CaseInsensitive);
    });
}

} // namespace

Result<PsScript> PsParser::parse()
{
    m_variables.insert(QStringLiteral("psscriptroot"), PsValue::ofText(QStringLiteral(".")));
    readStatements();
    while (!m_isBroken && !m_cursor.atEnd()) { // a closing bracket that nothing opened
        m_cursor.skip(1);
        readStatements();
    }
    if (m_isBroken)
        return Error::of(ErrorCode::ProfileSyntax, {{QStringLiteral("file"), m_file},
                                                    {QStringLiteral("line"), m_cursor.line()},
                                                    {QStringLiteral("reason"), m_reason}});
    return std::move(m_script);
}

void PsParser::fail(const QString& reason)
{
    if (!m_isBroken)
        m_reason = reason;
    m_isBroken = true;
}

void PsParser::skipped(const QString& what, const QString& why)
{
    if (m_script.skipped.size() < kMaxSkipped)
        m_script.skipped.append({m_cursor.line(), what.left(60), why});
    else
        fail(QStringLiteral("too long"));
}

void PsParser::skipStatement()
{
    if (!m_cursor.skipStatement())
        fail(QStringLiteral("a quote or bracket is never closed"));
}

void PsParser::skipBlock()
{
    m_cursor.skipSpace();
    if (!m_cursor.skipBalanced())
        fail(QStringLiteral("a quote or bracket is never closed"));
}

// Up to the closing bracket of the block, which is left, or the end.
void PsParser::readStatements()
{
    if (++m_depth > kMaxImportDepth)
        fail(QStringLiteral("blocks nest deeper than %1").arg(kMaxImportDepth));
    while (!m_isBroken) {
        m_cursor.skipSpace();
        if (m_cursor.atEnd() || m_cursor.peek() == QLatin1Char('}') || m_cursor.peek() == QLatin1Char(')'))
            break;
        readStatement();
    }
    --m_depth;
}

void PsParser::readStatement()
{
    const QChar c = m_cursor.peek();
    if (c == QLatin1Char('$') || c == QLatin1Char('['))
        return readAssignment();
    if (c == QLatin1Char('&') || (c == QLatin1Char('.') && m_cursor.peek(1).isSpace())) {
        m_cursor.skip(1);
        m_cursor.skipBlanks();
    }
    if (m_cursor.atQuote() && m_cursor.peek() != QLatin1Char('@')) { // & 'C:\path\program.exe'
        const PsValue name = readPrimary();
        return readCommand(name.text.section(QLatin1Char('\\'), -1));
    }
    if (!isNameStart(m_cursor.peek())) {
        skipped(QStringLiteral("line"), QStringLiteral("not understood: not a command"));
        const qsizetype before = m_cursor.position();
        skipStatement();
        if (m_cursor.position() == before)
            m_cursor.skip(1);
        return;
    }
    const QString word = m_cursor.takeWord();
    if (!readKeyword(word.toLower()))
        readCommand(word.section(QLatin1Char('\\'), -1));
}

bool PsParser::readKeyword(const QString& word)
{
    if (word == QLatin1String("if")) {
        skipped(word, QStringLiteral("conditions are not evaluated: read as if it held"));
        skipBlock();
        readBlock();
    } else if (word == QLatin1String("try") || word == QLatin1String("finally")) {
        readBlock();
    } else if (word == QLatin1String("param") || word == QLatin1String("else") || word == QLatin1String("begin") ||
               word == QLatin1String("do")) {
        skipped(word, QStringLiteral("not understood: what is inside is not read"));
        skipBlock();
    } else if (word == QLatin1String("catch") || word == QLatin1String("function") ||
               word == QLatin1String("foreach") || word == QLatin1String("for") || word == QLatin1String("while") ||
               word == QLatin1String("switch") || word == QLatin1String("elseif")) {
        skipped(word, QStringLiteral("not understood: what is inside is not run"));
        skipToBlock();
    } else if (word == QLatin1String("return") || word == QLatin1String("exit") || word == QLatin1String("throw") ||
               word == QLatin1String("break")) {
        skipStatement();
    } else {
        return false;
    }
    return true;
}

void PsParser::readBlock()
{
    m_cursor.skipSpace();
    if (m_cursor.peek() != QLatin1Char('{'))
        return;
    m_cursor.skip(1);
    readStatements();
    if (m_cursor.next() != QLatin1Char('}'))
        fail(QStringLiteral("a block is never closed"));
}

// catch [Type] {...}, foreach ($x in $y) {...}, function Name($a) {...}
void PsParser::skipToBlock()
{
    while (!m_isBroken) {
        m_cursor.skipSpace();
        const QChar c = m_cursor.peek();
        if (m_cursor.atEnd() || c == QLatin1Char('}') || c == QLatin1Char(')'))
            return;
        if (c == QLatin1Char('{'))
            return skipBlock();
        if (c == QLatin1Char('(') || c == QLatin1Char('['))
            skipBlock();
        else
            m_cursor.skip(1);
    }
}

void PsParser::readAssignment()
{
    while (m_cursor.peek() == QLatin1Char('[')) { // [string]$name
        if (!m_cursor.skipBalanced())
            return fail(QStringLiteral("a quote or bracket is never closed"));
        m_cursor.skipBlanks();
    }
    const QString name = m_cursor.peek() == QLatin1Char('$') ? takeVariableName() : QString();
    m_cursor.skipBlanks();
    if (name.isEmpty() || m_cursor.peek() != QLatin1Char('=')) {
        m_variables.remove(name); // $a += 1, $a.b = 1, $a[0] = 1
        skipped(name.isEmpty() ? QStringLiteral("line") : QLatin1Char('$') + name,
                QStringLiteral("not understood: expressions are never run"));
        return skipStatement();
    }
    m_cursor.skip(1);
    PsValue value = readExpression();
    m_cursor.skipBlanks();
    if (!m_cursor.atStatementEnd()) {
        value = PsValue();
        skipStatement();
    }
    if (!value.isKnown() && value.kind != PsValue::Kind::Table)
        skipped(QLatin1Char('$') + name, QStringLiteral("not understood: expressions are never run"));
    for (const QString& text : value.texts()) {
        if (text.contains(QLatin1String("<VPNProfile"), Qt::CaseInsensitive) && m_script.documents.size() < 64)
            m_script.documents.append(PsValue::ofText(text));
    }
    m_variables.insert(name, value);
}

// What few commands give is known without running them.
PsValue PsParser::valueOf(const PsCommand& command)
{
    const QString name = command.name.toLower();
    const auto has = [&command](const char* wanted) {
        return std::any_of(command.parameters.begin(), command.parameters.end(), [wanted](const auto& parameter) {
            return parameter.first.compare(QLatin1String(wanted), Qt::CaseInsensitive) == 0;
        });
    };
    if (name == QLatin1String("new-eapconfiguration")) {
        const char* type = has("tls") ? "13" : has("ttls") ? "21" : has("peap") ? "25" : "26";
        return {PsValue::Kind::EapConfiguration, QString::fromLatin1(type), {}, {}};
    }
    if (name == QLatin1String("convertto-securestring")) {
        for (const auto& [key, value] : command.parameters) {
            if (key.compare(QLatin1String("string"), Qt::CaseInsensitive) == 0)
                return value;
        }
        return command.positional.isEmpty() ? PsValue() : command.positional.first();
    }
    if (name == QLatin1String("join-path")) {
        QStringList parts;
        for (const auto& [key, value] : command.parameters)
            parts.append(value.texts());
        for (const PsValue& value : command.positional)
            parts.append(value.texts());
        return parts.size() == 2 ? produced(parts.join(QLatin1Char('/'))) : PsValue();
    }
    add(command); // "$vpn = Add-VpnConnection ..." adds one all the same
    return {};
}

void PsParser::add(const PsCommand& command)
{
    if (m_script.commands.size() >= kMaxCommands)
        return fail(QStringLiteral("more than 5000 commands"));
    m_script.commands.append(command);
}

void PsParser::readCommand(const QString& name)
{
    const PsCommand command = takeCommand(name);
    add(command);
    if (command.name.startsWith(QLatin1String("powershell"), Qt::CaseInsensitive))
        readNested(command);
    while (m_cursor.peek() == QLatin1Char('|') && !m_isBroken) {
        m_cursor.skip(1);
        skipLines();
        const QString next = m_cursor.takeWord();
        const bool onlyShows = next.startsWith(QLatin1String("Out-"), Qt::CaseInsensitive) ||
                               next.startsWith(QLatin1String("Format-"), Qt::CaseInsensitive);
        if (!onlyShows)
            skipped(next, QStringLiteral("not understood: what comes through a pipe is not known"));
        skipStatement();
    }
}

// powershell -Command "...", as batch files have it
void PsParser::readNested(const PsCommand& command)
{
    for (const auto& [key, value] : command.parameters) {
        const bool isScript =
            QStringLiteral("command").startsWith(key, Qt::CaseInsensitive) && value.kind == PsValue::Kind::Text;
        if (!isScript)
            continue;
        QString text = value.text;
        if (text.endsWith(QLatin1Char('^')))
            text.chop(1);
        if (m_depth + 16 > kMaxImportDepth)
            return;
        const Result<PsScript> inner = PsParser(m_file, text, m_depth + 16).parse();
        if (!inner)
            continue;
        for (const PsCommand& nested : inner->commands)
            add(nested);
        for (const PsScript::Skipped& nested : inner->skipped)
            skipped(nested.what, nested.why);
    }
}

PsCommand PsParser::takeCommand(const QString& name)
{
    PsCommand command;
    command.name = name;
    command.line = m_cursor.line();
    const bool wasArgument = std::exchange(m_isArgument, true);
    while (!m_isBroken) {
        m_cursor.skipBlanks();
        if (m_cursor.atStatementEnd() || m_cursor.peek() == QLatin1Char('|'))
            break;
        if (m_cursor.peek() == QLatin1Char('^') && m_cursor.peek(1) == QLatin1Char('"'))
            m_cursor.skip(1); // a batch file's escape
        if (isDash(m_cursor.peek()) && isNameStart(m_cursor.peek(1)))
            takeParameter(&command);
        else if (m_cursor.peek() == QLatin1Char('@') && isNameStart(m_cursor.peek(1)))
            takeSplat(&command);
        else
            takePositional(&command);
    }
    m_isArgument = wasArgument;
    return command;
}

void PsParser::takeParameter(PsCommand* command)
{
    m_cursor.skip(1);
    const QString name = takePlainName();
    const bool hasColon = m_cursor.peek() == QLatin1Char(':');
    if (hasColon)
        m_cursor.skip(1);
    m_cursor.skipBlanks();
    if (m_cursor.peek() == QLatin1Char('^') && m_cursor.peek(1) == QLatin1Char('"'))
        m_cursor.skip(1);
    const bool nextIsParameter = isDash(m_cursor.peek()) && isNameStart(m_cursor.peek(1));
    const bool nextIsBoolean = m_cursor.peek() == QLatin1Char('$') && !m_cursor.atStatementEnd();
    const bool isBare = !hasColon && (nextIsParameter || m_cursor.atStatementEnd() ||
                                      m_cursor.peek() == QLatin1Char('|') || (isSwitch(name) && !nextIsBoolean));
    const PsValue value = isBare ? PsValue::ofText(QStringLiteral("true")) : readExpression();
    if (command->parameters.size() < kMaxPsItems)
        command->parameters.append({name, value});
}

void PsParser::takeSplat(PsCommand* command)
{
    m_cursor.skip(1);
    const PsValue table = m_variables.value(takePlainName().toLower());
    if (table.kind != PsValue::Kind::Table) {
        command->positional.append(PsValue());
        return;
    }
    m_produced += 64 * table.table.size();
    if (m_produced > kMaxPsProduced)
        fail(QStringLiteral("too long"));
    for (const auto& pair : table.table) {
        if (command->parameters.size() < kMaxPsItems)
            command->parameters.append(pair);
    }
}

void PsParser::takePositional(PsCommand* command)
{
    const qsizetype before = m_cursor.position();
    const PsValue value = readExpression();
    if (m_cursor.position() == before)
        m_cursor.skip(1);
    if (command->positional.size() < kMaxPsItems)
        command->positional.append(value);
}

} // namespace sallyport
