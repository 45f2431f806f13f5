// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_library.h"

#include "core/base/log.h"
#include "core/formats/sswan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxProfiles = 1000;

Error notSaved(const QString& path, const QString& reason)
{
    return Error::of(ErrorCode::ProfileNotSaved, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

// Only the person's own: profiles name where they work and hold their (encrypted) key.
Result<void> makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notSaved(path, QStringLiteral("its folder can't be made"));
    if (!QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return notSaved(path, QStringLiteral("the folder can't be made"));
    return {};
}

QString nearestExistingFolder(QString path)
{
    while (!QFileInfo(path).isDir() && !QDir(path).isRoot())
        path = QFileInfo(path).path();
    return path;
}

bool isSameError(const Error& left, const Error& right)
{
    return left.code == right.code && left.arguments == right.arguments;
}

} // namespace

ProfileLibrary::ProfileLibrary(QString folder, QObject* parent)
    : QObject(parent), m_folder(QDir::cleanPath(QDir(folder).absolutePath()))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileLibrary::reload);
    reload();
}

QString ProfileLibrary::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QStringLiteral("/sallyport/profiles");
}

void ProfileLibrary::reload()
{
    watch();
    const QList<Profile> earlier = std::exchange(m_profiles, {});
    const QList<Error> earlierDamaged = std::exchange(m_damaged, {});
    m_paths.clear();
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.sswan")}, QDir::Files, QDir::Name);
    for (const QString& name : names.first(qMin(names.size(), kMaxProfiles)))
        readFile(folder.filePath(name));
    std::sort(m_profiles.begin(), m_profiles.end(), [](const Profile& left, const Profile& right) {
        const int order = left.name.localeAwareCompare(right.name);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    if (m_profiles != earlier ||
        !std::equal(m_damaged.begin(), m_damaged.end(), earlierDamaged.begin(), earlierDamaged.end(), isSameError))
        Q_EMIT changed();
}

void ProfileLibrary::readFile(const QString& path)
{
    const Result<QByteArray> bytes = readImportFile(path);
    const Result<Imported> imported = bytes ? readSswan(path, *bytes) : Result<Imported>(bytes.error());
    if (!imported) {
        qCWarning(logClient).noquote() << errorChain(imported.error());
        m_damaged.append(imported.error());
        return;
    }
    const Profile& profile = imported->profiles.first();
    if (m_paths.contains(profile.id)) {
        m_damaged.append(Error::of(ErrorCode::ProfileFieldInvalid,
                                   {{QStringLiteral("file"), path},
                                    {QStringLiteral("field"), QStringLiteral("uuid")},
                                    {QStringLiteral("value"), profile.id},
                                    {QStringLiteral("rule"), QStringLiteral("no two profiles have the same")}}));
        return;
    }
    m_paths.insert(profile.id, path);
    m_profiles.append(profile);
}

void ProfileLibrary::watch()
{
    // The folder itself, or as long as there is none, the place where it will appear.
    const QString wanted = nearestExistingFolder(m_folder);
    if (m_watcher.directories().contains(wanted))
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_watcher.addPath(wanted);
}

Result<Profile> ProfileLibrary::find(const QString& nameOrId) const
{
    QList<Profile> exact;
    QList<Profile> loose;
    for (const Profile& profile : m_profiles) {
        if (profile.id.compare(nameOrId, Qt::CaseInsensitive) == 0)
            return profile;
        if (profile.name == nameOrId)
            exact.append(profile);
        if (profile.name.compare(nameOrId, Qt::CaseInsensitive) == 0)
            loose.append(profile);
    }
    const QList<Profile>& matches = exact.isEmpty() ? loose : exact;
    if (matches.isEmpty())
        return Error::of(ErrorCode::ProfileNotFound, {{QStringLiteral("profile"), nameOrId}});
    if (matches.size() == 1)
        return matches.first();
    QJsonArray ids;
    for (const Profile& profile : matches)
        ids.append(QStringLiteral("%1 (%2)").arg(profile.name, profile.id));
    return Error::of(ErrorCode::ProfileAmbiguous,
                     {{QStringLiteral("profile"), nameOrId}, {QStringLiteral("matches"), ids}});
}

Result<void> ProfileLibrary::save(const Profile& profile)
{
    // Also what makes the id fit to be a file's name.
    if (Result<void> valid = validateProfile(profile); !valid)
        return valid;
    if (Result<void> made = makeFolder(m_folder); !made)
        return made;
    const QString path = pathOf(profile.id);
    QSaveFile file(path);
    const QByteArray bytes = writeSswan(profile);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notSaved(path, file.errorString());
    reload();
    return {};
}

Result<void> ProfileLibrary::remove(const QString& id)
{
    if (!m_paths.contains(id))
        return Error::of(ErrorCode::ProfileNotFound, {{QStringLiteral("profile"), id}});
    QFile file(m_paths.value(id));
    if (!file.remove())
        return notSaved(file.fileName(), file.errorString());
    reload();
    return {};
}

QString ProfileLibrary::pathOf(const QString& id) const
{
    return m_paths.value(id, QStringLiteral("%1/%2.sswan").arg(m_folder, id));
}

} // namespace sallyport
