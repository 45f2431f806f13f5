// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_backup.h"

#include "app/client/profile_folder.h"
#include "app/client/profile_library.h"
#include "core/formats/json_text.h"
#include "core/formats/sswan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kBackupVersion = 1;

Error unreadable(const QString& file, const QString& reason)
{
    return Error::of(ErrorCode::BackupUnreadable, {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}});
}

Error tooLarge(const QString& file, qint64 size)
{
    return Error::of(
        ErrorCode::ProfileTooLarge,
        {{QStringLiteral("file"), file}, {QStringLiteral("size"), size}, {QStringLiteral("limit"), kMaxBackupBytes}});
}

QByteArray compact(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

// Of the profiles as Qt writes them, so that only a change of what they say changes it.
QString checksum(const QJsonArray& profiles)
{
    return QString::fromLatin1(QCryptographicHash::hash(compact(profiles), QCryptographicHash::Sha256).toHex());
}

Result<QJsonArray> checkedProfiles(const QString& file, const QJsonObject& root)
{
    const QJsonValue version = root.value(QStringLiteral("sallyportBackup"));
    if (!version.isDouble() || version.toInt() < kBackupVersion)
        return unreadable(file, QStringLiteral("it is no backup of Sallyport's"));
    if (version.toInt() > kBackupVersion)
        return unreadable(file, QStringLiteral("a newer version of Sallyport made it"));
    const QJsonValue profiles = root.value(QStringLiteral("profiles"));
    if (!profiles.isArray())
        return unreadable(file, QStringLiteral("its list of profiles is missing"));
    if (root.value(QStringLiteral("sha256")).toString() != checksum(profiles.toArray()))
        return unreadable(file, QStringLiteral("its checksum does not match, so it is damaged or was changed"));
    if (profiles.toArray().size() > kMaxProfiles)
        return unreadable(file, QStringLiteral("it holds more than %1 profiles").arg(kMaxProfiles));
    return profiles.toArray();
}

// A system profile with what of `saved` the person may say.
Profile withAdditions(const Profile& system, const Profile& saved)
{
    Profile whole = system;
    for (const ProfileField& field : profileFields()) {
        if (!isLockedField(system.management, field.key))
            field.copy(saved, &whole);
    }
    return whole;
}

RestoreItem itemFor(const Profile* present, bool isSystem, const Profile& saved)
{
    if (present == nullptr)
        return {RestoreItem::Kind::New, saved, {}};
    const Profile wanted = isSystem ? withAdditions(*present, saved) : saved;
    if (wanted == *present)
        return {RestoreItem::Kind::Same, wanted, {}};
    return {RestoreItem::Kind::Changed, wanted, changesBetween(*present, wanted)};
}

// Why what was just written would not come back: a profile that can be used alone may still be nested too deep once it
// is inside a backup.
Error unrestorable(const QJsonArray& profiles, const Error& whole)
{
    const auto because = [](const QString& what, const Error& cause) {
        const QString reason = cause.arguments.value(QStringLiteral("reason")).toString();
        return Error::of(ErrorCode::ExportImpossible,
                         {{QStringLiteral("format"), QStringLiteral("backup")},
                          {QStringLiteral("reason"), QStringLiteral("%1 (%2)").arg(what, reason)}})
            .causedBy(cause);
    };
    for (const QJsonValue& profile : profiles) {
        const QJsonObject alone{{QStringLiteral("profiles"), QJsonArray{profile}}};
        const Result<QJsonObject> read = parseJsonObject({}, QJsonDocument(alone).toJson(QJsonDocument::Compact));
        if (read)
            continue;
        const QString name = profile.toObject().value(QStringLiteral("name")).toString().left(80);
        return because(QStringLiteral("the profile \"") + name + QStringLiteral("\" would not come back"),
                       read.error());
    }
    return because(QStringLiteral("the profiles would not come back"), whole);
}

} // namespace

Result<QByteArray> writeBackup(const QList<Profile>& profiles, const QDateTime& created)
{
    QJsonArray objects;
    for (const Profile& profile : profiles)
        objects.append(QJsonDocument::fromJson(writeSswan(profile)).object());
    // Through the text once: what JSON can't say (half a surrogate pair) must not count.
    const QJsonArray said = QJsonDocument::fromJson(compact(objects)).array();
    const QJsonObject root{{QStringLiteral("sallyportBackup"), kBackupVersion},
                           {QStringLiteral("created"), created.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("sha256"), checksum(said)},
                           {QStringLiteral("profiles"), said}};
    QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Indented);
    if (bytes.size() > kMaxBackupBytes)
        return tooLarge({}, bytes.size());
    // A backup that can't be restored would be found out when it is needed.
    if (const Result<QList<Profile>> again = readBackup({}, bytes); !again)
        return unrestorable(said, again.error());
    return bytes;
}

Result<void> writeBackupFile(const QString& path, const QByteArray& bytes)
{
    return writeWhole({QFileInfo(path).absoluteFilePath(), bytes});
}

Result<QByteArray> readBackupFile(const QString& path)
{
    const auto failed = [&path](const QString& reason) {
        return Error::of(ErrorCode::ProfileUnreadable,
                         {{QStringLiteral("file"), path}, {QStringLiteral("reason"), reason}});
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would hold us up
        return failed(QStringLiteral("it is not a regular file"));
    if (info.size() > kMaxBackupBytes)
        return tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    QByteArray bytes = file.read(kMaxBackupBytes + 1); // it may have grown since
    if (file.error() != QFileDevice::NoError)
        return failed(file.errorString());
    if (bytes.size() > kMaxBackupBytes)
        return tooLarge(path, file.size());
    return bytes;
}

bool looksLikeBackup(const QByteArray& bytes)
{
    return bytes.left(4096).trimmed().startsWith('{') && bytes.contains("\"sallyportBackup\"");
}

Result<QList<Profile>> readBackup(const QString& file, const QByteArray& bytes)
{
    if (bytes.size() > kMaxBackupBytes)
        return tooLarge(file, bytes.size());
    const Result<QJsonObject> root = parseJsonObject(file, bytes);
    if (!root) {
        const QString reason = root.error().arguments.value(QStringLiteral("reason")).toString();
        return unreadable(file, reason).causedBy(root.error());
    }
    const Result<QJsonArray> objects = checkedProfiles(file, *root);
    if (!objects)
        return objects.error();
    QList<Profile> profiles;
    QSet<QString> ids;
    for (const QJsonValue& object : *objects) {
        const QString name = object.toObject().value(QStringLiteral("name")).toString();
        const QByteArray text = QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
        Result<Profile> profile = profileFromFile(file, text);
        if (!profile)
            return unreadable(file, QStringLiteral("its profile \"%1\" can't be used").arg(name.left(80)))
                .causedBy(profile.error());
        if (ids.contains(profile->id))
            return unreadable(file, QStringLiteral("it holds two profiles with the id %1").arg(profile->id));
        ids.insert(profile->id);
        profiles.append(*profile);
    }
    return profiles;
}

qsizetype RestorePlan::count(RestoreItem::Kind kind) const
{
    return std::count_if(items.begin(), items.end(), [kind](const RestoreItem& item) { return item.kind == kind; });
}

RestorePlan planRestore(const ProfileLibrary& library, const QList<Profile>& profiles)
{
    QHash<QString, const Profile*> present;
    for (const Profile& profile : library.profiles())
        present.insert(profile.id, &profile);
    RestorePlan plan;
    for (const Profile& profile : profiles)
        plan.items.append(itemFor(present.value(profile.id), library.isSystem(profile.id), profile));
    return plan;
}

Result<void> applyRestore(ProfileLibrary& library, const RestorePlan& plan)
{
    QList<Profile> wanted;
    for (const RestoreItem& item : plan.items) {
        if (item.kind != RestoreItem::Kind::Same)
            wanted.append(item.profile);
    }
    return wanted.isEmpty() ? Result<void>() : library.replaceAll(wanted);
}

} // namespace sallyport
