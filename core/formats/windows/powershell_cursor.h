// SPDX-License-Identifier: GPL-3.0-or-later
//
// The characters of a PowerShell script: blanks, comments, quotes, brackets. Thread: a value. Trust: user side;
// hostile text.
#pragma once

#include <QString>

#include <optional>

namespace sallyport {

// PowerShell takes typographic quotes and dashes for plain ones.
bool isSingleQuote(QChar c);
bool isDoubleQuote(QChar c);
bool isDash(QChar c);
bool isNameStart(QChar c);

class PsCursor {
public:
    explicit PsCursor(const QString& text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(); }
    QChar next() { return atEnd() ? QChar() : m_text.at(m_at++); }
    void skip(qsizetype count) { m_at = qMin(m_at + count, m_text.size()); }
    qsizetype position() const { return m_at; }
    QStringView since(qsizetype start) const { return QStringView(m_text).sliced(start, m_at - start); }
    int line(); // counted on from the last call

    void skipBlanks(); // also continued lines and comments, not line ends
    void skipSpace();  // line ends and ';' too
    bool atStatementEnd() const;

    // Letters, digits, '_', '-' and ':'.
    QString takeWord();
    // The raw text of a quoted string, here-string included, with what it starts at; nothing if it is never closed.
    struct Quoted {
        QString raw; // without its quotes; doubled quotes of a plain string are single already
        bool expands = false;
    };
    bool atQuote() const;
    std::optional<Quoted> takeQuoted();
    // From an opening bracket to behind its closing one, over quotes and comments; false if there is none.
    bool skipBalanced();
    // To the end of the statement, over brackets and quotes; false where one is never closed.
    bool skipStatement();

private:
    bool skipPart();
    std::optional<Quoted> takeHereString();

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_countedTo = 0;
    int m_line = 1;
};

} // namespace sallyport
