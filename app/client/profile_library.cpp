// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_library.h"

#include "core/formats/profile_import.h"
#include "core/formats/sswan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace sallyport {
namespace {

constexpr std::chrono::milliseconds kReloadDelay{50};

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QStringLiteral("/sallyport");
}

QString absolute(const QString& path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir(path).absolutePath());
}

// The folder itself, or as long as there is none, the place where it will appear.
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

Error notFound(const QString& profile)
{
    return Error::of(ErrorCode::ProfileNotFound, {{QStringLiteral("profile"), profile}});
}

Error readOnly(const Profile& profile)
{
    const QString& managedBy = profile.management.managedBy;
    return Error::of(
        ErrorCode::ProfileReadOnly,
        {{QStringLiteral("profile"), profile.name},
         {QStringLiteral("managedBy"), managedBy.isEmpty() ? QStringLiteral("whoever made its file") : managedBy}});
}

Error hiddenBySystem(const QString& path, const QString& id)
{
    return Error::of(
        ErrorCode::ProfileFieldInvalid,
        {{QStringLiteral("file"), path},
         {QStringLiteral("field"), QStringLiteral("uuid")},
         {QStringLiteral("value"), id},
         {QStringLiteral("rule"), QStringLiteral("not that of a profile which this computer's administrator set up")}});
}

} // namespace

ProfileFolders ProfileFolders::of(const QString& own)
{
    if (own != ProfileLibrary::defaultFolder())
        return {own, {}, {}};
    return {own, configFolder() + QStringLiteral("/additions"), systemProfilesFolder()};
}

ProfileLibrary::ProfileLibrary(const QString& folder, QObject* parent)
    : ProfileLibrary(ProfileFolders::of(folder), parent)
{
}

ProfileLibrary::ProfileLibrary(const ProfileFolders& folders, QObject* parent)
    : QObject(parent), m_own(absolute(folders.own), {}, folders.settleTime),
      m_system(absolute(folders.system), folders.systemOwner, absolute(folders.additions))
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(kReloadDelay);
    m_reloadSettled.setSingleShot(true);
    m_reloadSettled.setInterval(folders.settleTime + kReloadDelay);
    connect(&m_reloadSoon, &QTimer::timeout, this, &ProfileLibrary::reload);
    connect(&m_reloadSettled, &QTimer::timeout, this, &ProfileLibrary::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_reloadSoon.isActive())
            m_reloadSoon.start();
    });
    reload();
}

QString ProfileLibrary::defaultFolder()
{
    return configFolder() + QStringLiteral("/profiles");
}

void ProfileLibrary::reload()
{
    watch(); // first: what changes from here on brings another notice
    scan();
    const QList<Profile> earlier = std::exchange(m_profiles, {});
    const QList<Error> earlierDamaged = std::exchange(m_damaged, {});
    merge();
    if (m_profiles != earlier ||
        !std::equal(m_damaged.begin(), m_damaged.end(), earlierDamaged.begin(), earlierDamaged.end(), isSameError))
        Q_EMIT changed();
}

void ProfileLibrary::scan()
{
    m_system.scan();
    m_own.scan();
    if (m_own.isUnsettled())
        m_reloadSettled.start();
}

void ProfileLibrary::merge()
{
    m_profiles = m_system.profiles();
    m_damaged = m_system.damaged() + m_own.damaged();
    QSet<QString> system;
    for (const Profile& profile : m_profiles)
        system.insert(profile.id);
    for (const StoredProfile& stored : m_own.profiles()) {
        if (system.contains(stored.profile.id))
            m_damaged.append(hiddenBySystem(stored.path, stored.profile.id));
        else
            m_profiles.append(stored.profile);
    }
    std::sort(m_profiles.begin(), m_profiles.end(), [](const Profile& left, const Profile& right) {
        const int order = left.name.localeAwareCompare(right.name);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    m_places.clear();
    for (qsizetype i = m_profiles.size(); i-- > 0;) // of two the first one counts
        m_places.insert(m_profiles.at(i).id.toLower(), i);
}

void ProfileLibrary::watch()
{
    QSet<QString> wanted;
    for (const QString& folder : {m_own.path(), m_system.folder(), m_system.additionsFolder()}) {
        if (!folder.isEmpty())
            wanted.insert(nearestExistingFolder(folder));
    }
    const QStringList watched = m_watcher.directories();
    const QSet<QString> now(watched.begin(), watched.end());
    if (const QStringList gone = (now - wanted).values(); !gone.isEmpty())
        m_watcher.removePaths(gone);
    if (const QStringList added = (wanted - now).values(); !added.isEmpty())
        m_watcher.addPaths(added);
}

Result<Profile> ProfileLibrary::find(const QString& nameOrId) const
{
    if (const auto place = m_places.constFind(nameOrId.toLower()); place != m_places.cend())
        return m_profiles.at(*place);
    QList<Profile> exact;
    QList<Profile> loose;
    for (const Profile& profile : m_profiles) {
        if (profile.name == nameOrId)
            exact.append(profile);
        if (profile.name.compare(nameOrId, Qt::CaseInsensitive) == 0)
            loose.append(profile);
    }
    const QList<Profile>& matches = exact.isEmpty() ? loose : exact;
    if (matches.isEmpty())
        return notFound(nameOrId);
    if (matches.size() == 1)
        return matches.first();
    QJsonArray ids;
    for (const Profile& profile : matches)
        ids.append(QStringLiteral("%1 (%2)").arg(profile.name, profile.id));
    return Error::of(ErrorCode::ProfileAmbiguous,
                     {{QStringLiteral("profile"), nameOrId}, {QStringLiteral("matches"), ids}});
}

bool ProfileLibrary::isSystem(const QString& id) const
{
    return m_system.find(id) != nullptr;
}

QStringList ProfileLibrary::tags() const
{
    QSet<QString> used;
    for (const Profile& profile : m_profiles)
        used.unite(QSet<QString>(profile.tags.begin(), profile.tags.end()));
    QStringList sorted = used.values();
    std::sort(sorted.begin(), sorted.end(), [](const QString& left, const QString& right) {
        const int order = left.localeAwareCompare(right);
        return order != 0 ? order < 0 : left < right;
    });
    return sorted;
}

Result<void> ProfileLibrary::save(const Profile& profile)
{
    if (Result<void> valid = validateProfile(profile); !valid)
        return valid;
    return edit(profile);
}

Result<void> ProfileLibrary::edit(const Profile& profile)
{
    scan(); // another client may have locked it meanwhile
    const auto& stored = m_own.profiles();
    const auto earlier = std::find_if(stored.begin(), stored.end(), [&profile](const StoredProfile& known) {
        return known.profile.id == profile.id;
    });
    if (earlier != stored.end() && !isSystem(profile.id) &&
        !changedLockedField(earlier->profile.management, earlier->profile, profile).isEmpty())
        return readOnly(earlier->profile);
    return write({profile});
}

Result<void> ProfileLibrary::replace(const Profile& profile)
{
    if (Result<void> valid = validateProfile(profile); !valid)
        return valid;
    scan();
    return write({profile});
}

Result<void> ProfileLibrary::replaceAll(const QList<Profile>& profiles)
{
    scan();
    return write(profiles);
}

Result<void> ProfileLibrary::write(const QList<Profile>& profiles)
{
    QList<WholeFile> files;
    QStringList ownIds;
    for (const Profile& profile : profiles) {
        // Also what makes the id fit to be a file's name.
        if (Result<void> valid = validateImported(profile, {}); !valid)
            return valid;
        if (!isSystem(profile.id)) {
            ownIds.append(profile.id);
            files.append({m_own.pathOf(profile.id), writeSswan(profile)});
            // A file that could not be read again would be a profile lost.
            if (Result<Profile> again = profileFromFile({}, files.last().bytes); !again)
                return again.error();
            continue;
        }
        Result<WholeFile> additions = m_system.additionsOf(profile);
        if (!additions)
            return additions.error();
        files.append(*additions);
    }
    Result<void> written = put(files, ownIds);
    reload();
    return written;
}

Result<void> ProfileLibrary::put(const QList<WholeFile>& files, const QStringList& ownIds)
{
    QList<ProfileFolder::Aside> aside;
    Result<void> written;
    for (const QString& id : ownIds) {
        const Result<ProfileFolder::Aside> moved = m_own.makeRoom(id);
        if (moved) {
            aside.append(*moved);
            continue;
        }
        written = moved.error();
        break;
    }
    if (written)
        written = files.size() == 1 ? writeWhole(files.first()) : writeTogether(files);
    if (!written)
        std::for_each(aside.cbegin(), aside.cend(), ProfileFolder::putBack);
    return written;
}

std::optional<Profile> ProfileLibrary::latest(const QString& id)
{
    scan();
    if (const Profile* system = m_system.find(id))
        return *system;
    for (const StoredProfile& stored : m_own.profiles()) {
        if (stored.profile.id == id)
            return stored.profile;
    }
    return std::nullopt;
}

Result<void> ProfileLibrary::remove(const QString& id)
{
    scan();
    if (const Profile* system = m_system.find(id))
        return readOnly(*system);
    if (!m_own.contains(id))
        return notFound(id);
    QFile file(m_own.pathOf(id));
    if (!file.remove())
        return Error::of(ErrorCode::ProfileNotSaved,
                         {{QStringLiteral("path"), file.fileName()}, {QStringLiteral("reason"), file.errorString()}});
    reload();
    return {};
}

Result<Profile> ProfileLibrary::duplicate(const QString& id, const QString& newName)
{
    const std::optional<Profile> original = latest(id);
    if (!original)
        return notFound(id);
    Profile copy = *original;
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.name = newName;
    copy.management = {};
    copy.connectAtLogin = false; // or two would be connected from now on
    if (Result<void> saved = edit(copy); !saved)
        return saved.error();
    return copy;
}

Result<void> ProfileLibrary::rename(const QString& id, const QString& newName)
{
    const std::optional<Profile> original = latest(id);
    if (!original)
        return notFound(id);
    Profile renamed = *original;
    renamed.name = newName;
    return edit(renamed);
}

} // namespace sallyport
