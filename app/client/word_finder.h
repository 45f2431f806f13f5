// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds any of many words in a text, whatever their case, in one pass (Aho and Corasick's automaton).
// Thread: a value. Trust: user side; time grows with the text and not with the number of words.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace sallyport {

class WordFinder {
public:
    struct Hit {
        qsizetype start;
        qsizetype length;
    };

    // Words with fewer than kAnywhere characters, and numbers, count only where no letter or digit touches them.
    static constexpr qsizetype kAnywhere = 5;

    explicit WordFinder(const QList<QString>& words);

    // At each place where a word ends the longest of them; hits may overlap.
    QList<Hit> find(QStringView text) const;

private:
    struct Node {
        qsizetype length = 0; // of the word that ends here, 0: none
        bool isAlone = false; // it counts only by itself
        int fallback = 0;
        int shorter = 0; // the next node down the fallbacks where a word ends; 0: none
    };

    int child(int node, QChar c) const { return m_children.value(quint64(node) << 16 | c.unicode(), 0); }
    void add(const QString& word);
    void link();

    QList<Node> m_nodes;
    QHash<quint64, int> m_children;
};

} // namespace sallyport
