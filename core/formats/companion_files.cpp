// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/companion_files.h"

#include <QDir>
#include <QMap>

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

// An absolute path is itself first, any other means what lies beside the reader.
QStringList placesOf(const QString& written, const QString& reader)
{
    const QString beside = QDir::cleanPath(folderOf(reader) + written);
    const QString same = QDir::cleanPath(written);
    return written.startsWith(QLatin1Char('/')) ? QStringList{same, beside} : QStringList{beside, same};
}

// One step of a path. A '*' takes as little as it can and more only when what follows does not fit: whatever an earlier
// one took is settled, so that nothing is tried twice.
bool stepFits(QStringView shape, QStringView text)
{
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype taken = 0;
    while (in < text.size()) {
        if (at < shape.size() && shape.at(at) == QLatin1Char('*')) {
            star = at++;
            taken = in;
        } else if (at < shape.size() && (shape.at(at) == QLatin1Char('?') || shape.at(at) == text.at(in))) {
            ++at;
            ++in;
        } else if (star >= 0) {
            at = star + 1;
            in = ++taken;
        } else {
            return false;
        }
    }
    while (at < shape.size() && shape.at(at) == QLatin1Char('*'))
        ++at;
    return at == shape.size();
}

bool pathFits(const QList<QStringView>& shape, const QString& path)
{
    const QList<QStringView> steps = QStringView(path).split(QLatin1Char('/'));
    return shape.size() == steps.size() && std::equal(shape.begin(), shape.end(), steps.begin(), stepFits);
}

// "conf.d" and the like hold parts of the configuration beside them.
bool isPartsFolder(const QString& folder)
{
    return folder.endsWith(QLatin1String(".d/"));
}

QString rootOf(const QString& path)
{
    const QString folder = folderOf(path);
    return isPartsFolder(folder) ? folderOf(folder.chopped(1)) : folder;
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
    for (const QString& path : placesOf(written, reader)) {
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
    for (const QString& wanted : placesOf(pattern, reader)) {
        const QList<QStringView> shape = QStringView(wanted).split(QLatin1Char('/'));
        QStringList fitting;
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            if (pathFits(shape, it.key()))
                fitting.append(it.key());
        }
        fitting.sort();
        QList<Found> matches;
        for (const QString& path : std::as_const(fitting))
            matches.append({path, m_files.value(path)});
        if (!matches.isEmpty())
            return matches;
    }
    return {};
}

QStringList CompanionFiles::paths() const
{
    QStringList paths = m_files.keys();
    paths.sort();
    return paths;
}

CompanionTree::CompanionTree(const CompanionFiles& all, const QString& reader, IsConfiguration isConfiguration)
    : m_all(all), m_paths(all.paths())
{
    const QString file = QDir::cleanPath(reader);
    m_root = rootOf(file);
    QSet<QString> others; // the folders of other configurations below the own one
    for (const QString& path : std::as_const(m_paths)) {
        const QString root = rootOf(path);
        const bool isPart = root == m_root && (isPartsFolder(folderOf(path)) || isPartsFolder(folderOf(file)));
        const bool isBelow = root != m_root && root.startsWith(m_root);
        if (path == file || isPart || !path.endsWith(QLatin1String(".conf")) || (!m_isAlone && !isBelow) ||
            others.contains(root) || !isConfiguration(all.find(path, QString())->bytes))
            continue;
        m_isAlone = false;
        if (isBelow)
            others.insert(root);
    }
    for (const QString& path : std::as_const(m_paths)) {
        if (!path.startsWith(m_root))
            continue;
        bool isOwn = true;
        for (qsizetype slash = path.indexOf(QLatin1Char('/'), m_root.size()); slash >= 0 && isOwn;
             slash = path.indexOf(QLatin1Char('/'), slash + 1))
            isOwn = !others.contains(path.left(slash + 1));
        if (isOwn)
            m_own.append(path);
        m_files.add(path, at(path).bytes);
    }
    if (m_isAlone)
        m_files = all;
}

CompanionFiles::Found CompanionTree::at(const QString& path) const
{
    return m_all.find(path, QString()).value_or(CompanionFiles::Found{path, {}});
}

QList<CompanionFiles::Found> CompanionTree::nearest(const Fits& fits) const
{
    QMap<qsizetype, QStringList> byDepth;
    for (const QString& path : m_own) {
        if (fits(path))
            byDepth[path.count(QLatin1Char('/'))].append(path);
    }
    if (byDepth.isEmpty())
        return {};
    QList<CompanionFiles::Found> found;
    for (const QString& path : byDepth.first()) {
        if (folderOf(path) != folderOf(byDepth.first().first()))
            return {};
        found.append(at(path));
    }
    return found;
}

QList<CompanionFiles::Found> CompanionTree::matching(const Fits& fits) const
{
    if (!m_isAlone || std::any_of(m_own.begin(), m_own.end(), fits))
        return nearest(fits);
    QList<CompanionFiles::Found> found;
    for (const QString& path : m_paths) {
        if (fits(path))
            found.append(at(path));
    }
    return found.size() == 1 ? found : QList<CompanionFiles::Found>{};
}

std::optional<CompanionFiles::Found> CompanionTree::find(const QString& written, const QString& folder) const
{
    const QString name = QDir::cleanPath(written);
    const bool isAbsolute = name.startsWith(QLatin1Char('/'));
    if (written.isEmpty() || written.size() > 4096)
        return std::nullopt;
    if (isAbsolute && m_paths.contains(name))
        return at(name);
    const QString base = baseName(name);
    const QString wanted = folder + QLatin1Char('/') + (isAbsolute ? base : name);
    const auto inFolder = nearest([&wanted](const QString& path) {
        return path == wanted || (path.endsWith(wanted) && path.chopped(wanted.size()).endsWith(QLatin1Char('/')));
    });
    if (!inFolder.isEmpty())
        return inFolder.first();
    if (const QString beside = QDir::cleanPath(m_root + name); !isAbsolute && m_own.contains(beside))
        return at(beside);
    const auto isNamed = [&base](const QString& path) { return baseName(path) == base; };
    const bool isOwn = std::any_of(m_own.begin(), m_own.end(), isNamed);
    if (!isOwn && !m_isAlone)
        return std::nullopt;
    const QStringList& among = isOwn ? m_own : m_paths;
    if (std::count_if(among.begin(), among.end(), isNamed) != 1)
        return std::nullopt;
    return at(*std::find_if(among.begin(), among.end(), isNamed));
}

QList<CompanionFiles::Found> CompanionTree::beside() const
{
    QList<CompanionFiles::Found> found;
    for (const QString& path : m_own) {
        if (folderOf(path) == m_root)
            found.append(at(path));
    }
    return found;
}

} // namespace sallyport
