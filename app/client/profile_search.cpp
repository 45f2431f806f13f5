// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_search.h"

#include <QRegularExpression>

#include <algorithm>

namespace sallyport {
namespace {

// Without case and accents: "Zürich" and "ZURICH" become one. Upper case first: it is what makes two letters of a sharp
// s.
QString folded(const QString& text)
{
    QString plain = text.toUpper().toCaseFolded().normalized(QString::NormalizationForm_KD);
    plain.removeIf(
        [](QChar c) { return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing; });
    return plain;
}

bool isUnder(const QString& tag, const QString& wanted)
{
    return tag == wanted || (tag.startsWith(wanted) && tag.at(wanted.size()) == QLatin1Char('/'));
}

bool hasTags(const Profile& profile, const QStringList& wanted)
{
    QStringList own;
    for (const QString& tag : profile.tags)
        own.append(folded(tag));
    return std::all_of(wanted.begin(), wanted.end(), [&own](const QString& tag) {
        return std::any_of(own.begin(), own.end(), [&tag](const QString& has) { return isUnder(has, tag); });
    });
}

bool hasWords(const Profile& profile, const QStringList& words)
{
    // A newline is in no word, so no word is found across two fields.
    const QString all = folded(
        QStringList{profile.name, profile.gateway.host, profile.local.userName, profile.tags.join(QLatin1Char('\n'))}
            .join(QLatin1Char('\n')));
    return std::all_of(words.begin(), words.end(), [&all](const QString& word) { return all.contains(word); });
}

} // namespace

QList<Profile> searchProfiles(const QList<Profile>& profiles, const QString& text, const QStringList& tags)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = folded(text).split(blank, Qt::SkipEmptyParts);
    QStringList wanted;
    for (const QString& tag : tags) {
        if (!tag.isEmpty())
            wanted.append(folded(tag));
    }
    QList<Profile> found;
    std::copy_if(profiles.begin(), profiles.end(), std::back_inserter(found), [&](const Profile& profile) {
        return (wanted.isEmpty() || hasTags(profile, wanted)) && (words.isEmpty() || hasWords(profile, words));
    });
    return found;
}

} // namespace sallyport
