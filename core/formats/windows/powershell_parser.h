// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parser behind readPowerShellScript(): statements in powershell_parser.cpp, values in powershell_values.cpp.
// Thread: a value. Trust: user side; the text is hostile, its depth and what it can produce are bounded.
#pragma once

#include "core/formats/windows/powershell_cursor.h"
#include "core/formats/windows/powershell_script.h"

namespace sallyport {

constexpr qsizetype kMaxPsItems = 1024;                // of a list, a table, a command
constexpr qsizetype kMaxPsProduced = 32 * 1024 * 1024; // of expanded text, in all

class PsParser {
public:
    PsParser(const QString& file, const QString& text, int depth = 0) : m_file(file), m_cursor(text), m_depth(depth) {}
    Result<PsScript> parse();

private:
    void fail(const QString& reason);
    void skipped(const QString& what, const QString& why);
    void skipStatement();
    void skipBlock();
    void readStatements();
    void readStatement();
    bool readKeyword(const QString& word);
    void readBlock();
    void skipToBlock();
    void readAssignment();
    QString takeVariableName();
    static QString variableNameAt(PsCursor* cursor);
    PsValue readExpression();
    void skipLines();
    void appendTo(PsValue* list, const PsValue& value);
    PsValue readTerm();
    PsValue produced(const QString& text);
    PsValue readPrimary();
    PsValue readQuoted();
    PsValue expanded(const QString& raw);
    static QString escaped(QChar c);
    PsValue readVariable();
    PsValue readMembers(PsValue value);
    QString takePlainName();
    PsValue readCast();
    PsValue readTable();
    PsValue readParenthesis(bool isList);
    PsValue readBareWord();
    PsValue valueOf(const PsCommand& command);
    void add(const PsCommand& command);
    void readCommand(const QString& name);
    void readNested(const PsCommand& command);
    PsCommand takeCommand(const QString& name);
    void takeParameter(PsCommand* command);
    void takeSplat(PsCommand* command);
    void takePositional(PsCommand* command);

    QString m_file;
    PsCursor m_cursor;
    PsScript m_script;
    QHash<QString, PsValue> m_variables;
    QString m_reason;
    qsizetype m_produced = 0;
    int m_depth;
    bool m_isArgument = false;
    bool m_isBroken = false;
};

} // namespace sallyport
