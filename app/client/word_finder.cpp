// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/word_finder.h"

#include <algorithm>

namespace sallyport {

WordFinder::WordFinder(const QList<QString>& words) : m_nodes(1)
{
    for (const QString& word : words)
        add(word);
    link();
}

void WordFinder::add(const QString& word)
{
    if (word.isEmpty())
        return;
    int node = 0;
    for (const QChar c : word) {
        int& next = m_children[quint64(node) << 16 | c.toCaseFolded().unicode()];
        if (next == 0) {
            next = static_cast<int>(m_nodes.size());
            m_nodes.append(Node());
        }
        node = next;
    }
    const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isNumber(); });
    m_nodes[node].length = word.size();
    m_nodes[node].isAlone = word.size() < kAnywhere || isNumber;
}

void WordFinder::link()
{
    // A node is made after its parent, so its number is higher; fallbacks are shallower, so their links must be there
    // first: by depth, breadth first.
    QList<QList<std::pair<QChar, int>>> below(m_nodes.size());
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it)
        below[static_cast<qsizetype>(it.key() >> 16)].append(
            {QChar(static_cast<char16_t>(it.key() & 0xFFFF)), it.value()});
    QList<int> queue{0};
    for (qsizetype at = 0; at < queue.size(); ++at) {
        const int node = queue.at(at);
        for (const auto& [c, next] : below.at(node)) {
            int fallback = m_nodes.at(node).fallback;
            while (fallback != 0 && child(fallback, c) == 0)
                fallback = m_nodes.at(fallback).fallback;
            const int target = node == 0 ? 0 : child(fallback, c);
            m_nodes[next].fallback = target;
            m_nodes[next].shorter = m_nodes.at(target).length > 0 ? target : m_nodes.at(target).shorter;
            queue.append(next);
        }
    }
}

QList<WordFinder::Hit> WordFinder::find(QStringView text) const
{
    QList<Hit> hits;
    const auto touches = [text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    int node = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at].toCaseFolded();
        int next = child(node, c);
        while (next == 0 && node != 0) {
            node = m_nodes.at(node).fallback;
            next = child(node, c);
        }
        node = next;
        for (int word = m_nodes.at(node).length > 0 ? node : m_nodes.at(node).shorter; word != 0;
             word = m_nodes.at(word).shorter) {
            const Node& found = m_nodes.at(word);
            const qsizetype start = at + 1 - found.length;
            if (found.isAlone && (touches(start - 1) || touches(at + 1)))
                continue;
            hits.append({start, found.length});
            break;
        }
    }
    return hits;
}

} // namespace sallyport
