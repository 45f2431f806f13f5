// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes out of texts what tells who and where somebody is, and puts tokens there that stay the same for the same thing:
// "<user-1> at <host-1> (<private-address-2>)". What is known (names, the gateway) goes in whatever case or
// percent-encoding it stands there, what looks like an address or a name goes too. Meant for eyes, not for secrets:
// those must not be in the text to begin with.
// Thread: a value, one thread at a time. Trust: user side; texts are hostile, time and memory grow with their length.
#pragma once

#include "app/client/identifying_shapes.h"
#include "app/client/word_finder.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace sallyport {

struct KnownValue {
    Identifying kind = Identifying::Name;
    QStringList forms; // spellings of one thing, which share a token: a profile's name and its id
};

struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan&) const = default;
};

struct RedactedText {
    QString text;
    QList<TextSpan> replaced; // where the tokens are, in order
};

struct Replacement {
    QString token;
    QString value; // as it stood where it was met first
};

class Redactor {
public:
    static constexpr qsizetype kLongestLine = 4000; // what comes out; the rest is only counted
    static constexpr qsizetype kShortest = 2;       // a single letter is nobody's name

    explicit Redactor(const QList<KnownValue>& known);

    // One line: breaks and other control characters become blanks, invisible ones go.
    RedactedText redact(const QString& line);
    QString text(const QString& line) { return redact(line).text; }

    // In the order in which the tokens were given.
    const QList<Replacement>& replacements() const { return m_replacements; }

private:
    QString tokenOf(Identifying kind, const QString& value);

    QHash<QString, QString> m_canonical;      // a normal form -> that of the thing's first spelling
    QHash<QString, Identifying> m_knownKinds; // by normal form
    WordFinder m_words;
    QHash<QString, QString> m_tokens; // by canonical form
    QHash<QString, int> m_counts;     // by the token's word
    QList<Replacement> m_replacements;
};

} // namespace sallyport
