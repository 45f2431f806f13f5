// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/companion_files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace sallyport {
namespace {

QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash + 1);
}

QString baseName(const QString& path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

void CompanionFiles::add(const QString& path, const QByteArray& bytes)
{
    m_files.insert(QDir::cleanPath(path), bytes);
}

std::optional<CompanionFiles::Found> CompanionFiles::find(const QString& written, const QString& reader) const
{
    if (written.isEmpty() || written.size() > 4096)
        return std::nullopt;
    for (const QString& path : {QDir::cleanPath(written), QDir::cleanPath(folderOf(reader) + written)}) {
        if (const auto found = m_files.constFind(path); found != m_files.constEnd())
            return Found{found.key(), found.value()};
    }
    const QString base = baseName(written);
    std::optional<Found> only;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (base.isEmpty() || baseName(it.key()) != base)
            continue;
        if (only)
            return std::nullopt;
        only = Found{it.key(), it.value()};
    }
    return only;
}

QList<CompanionFiles::Found> CompanionFiles::match(const QString& pattern, const QString& reader) const
{
    if (!pattern.contains(QLatin1Char('*')) && !pattern.contains(QLatin1Char('?'))) {
        const auto found = find(pattern, reader);
        return found ? QList<Found>{*found} : QList<Found>{};
    }
    if (pattern.size() > 4096)
        return {};
    QList<Found> matches;
    for (const QString& wanted : {QDir::cleanPath(pattern), QDir::cleanPath(folderOf(reader) + pattern)}) {
        const QRegularExpression shape(QRegularExpression::wildcardToRegularExpression(wanted));
        for (const QString& path : paths()) {
            if (shape.match(path).hasMatch())
                matches.append({path, m_files.value(path)});
        }
        if (!matches.isEmpty())
            break;
    }
    return matches;
}

QStringList CompanionFiles::paths() const
{
    QStringList paths = m_files.keys();
    paths.sort();
    return paths;
}

} // namespace sallyport
