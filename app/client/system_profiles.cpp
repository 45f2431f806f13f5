// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/system_profiles.h"

#include "core/base/log.h"
#include "core/formats/json_text.h"
#include "core/formats/profile_import.h"
#include "core/formats/sswan.h"
#include "core/profile/profile_fields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

// What nobody but the person has: unlocked unless the file says what is locked.
constexpr std::array kPersonal{"local.eap_id", "local.p12", "sallyport.keyInKeychain"};
// What an edit must not touch where anything is locked.
constexpr std::array kLocks{"uuid", "sallyport.managedBy", "sallyport.locked"};

template <std::size_t Size> bool isOneOf(const std::array<const char*, Size>& keys, const char* key)
{
    return std::any_of(keys.begin(), keys.end(), [key](const char* known) { return qstrcmp(known, key) == 0; });
}

QStringList lockedByDefault()
{
    QStringList keys;
    for (const ProfileField& field : profileFields()) {
        if (!isOneOf(kPersonal, field.key))
            keys.append(QString::fromLatin1(field.key));
    }
    return keys;
}

Error distrusted(const QFileInfo& file, const QString& reason)
{
    return Error::of(ErrorCode::ProfileUnreadable,
                     {{QStringLiteral("file"), file.filePath()}, {QStringLiteral("reason"), reason}});
}

// A link says nothing about who may change what it leads to. A file in a folder that passed can't be exchanged by
// anybody who could not also have written it.
std::optional<Error> reasonForDistrust(const QFileInfo& file, uint owner)
{
    if (file.isSymLink())
        return distrusted(file, QStringLiteral("it is a link, and may lead to what others wrote"));
    if (file.ownerId() != owner)
        return distrusted(file, QStringLiteral("it does not belong to this computer's administrator"));
    if (file.permission(QFileDevice::WriteGroup) || file.permission(QFileDevice::WriteOther))
        return distrusted(file, QStringLiteral("others than this computer's administrator may write to it"));
    return std::nullopt;
}

} // namespace

QString systemProfilesFolder()
{
    return QStringLiteral("/etc/sallyport/profiles.d");
}

SystemProfiles::SystemProfiles(QString folder, uint trustedOwner, QString additions)
    : m_folder(std::move(folder),
               [trustedOwner](const QFileInfo& file) { return reasonForDistrust(file, trustedOwner); }),
      m_trustedOwner(trustedOwner), m_additions(std::move(additions))
{
}

void SystemProfiles::scan()
{
    m_originals.clear();
    m_profiles.clear();
    m_damaged.clear();
    const QFileInfo folder(m_folder.path());
    if (m_folder.path().isEmpty() || !folder.exists())
        return;
    if (const std::optional<Error> reason = reasonForDistrust(folder, m_trustedOwner)) {
        m_damaged.append(*reason);
        return;
    }
    m_folder.scan();
    m_damaged = m_folder.damaged();
    for (const StoredProfile& stored : m_folder.profiles())
        take(stored);
}

void SystemProfiles::take(const StoredProfile& stored)
{
    Profile original = stored.profile;
    if (original.management.managedBy.isEmpty())
        original.management.managedBy = QStringLiteral("this computer's administrator");
    if (original.management.lockedFields.isEmpty())
        original.management.lockedFields = lockedByDefault();
    m_originals.insert(original.id, original);
    const Result<Profile> whole = completed(original);
    m_profiles.append(whole ? *whole : original);
    if (!whole) {
        qCWarning(logClient).noquote() << errorChain(whole.error());
        m_damaged.append(whole.error());
    }
}

Result<Profile> SystemProfiles::completed(const Profile& original) const
{
    const QString path = additionsPath(original.id);
    if (!QFileInfo::exists(path))
        return original;
    const Result<QByteArray> bytes = readImportFile(path);
    if (!bytes)
        return bytes.error();
    const Result<QJsonObject> root = parseJsonObject(path, *bytes);
    if (!root)
        return root.error();
    const Result<Profile> added = profileFromFile(
        path, QJsonDocument(root->value(QStringLiteral("profile")).toObject()).toJson(QJsonDocument::Compact));
    if (!added)
        return added.error();
    Profile whole = original;
    for (const QJsonValue& key : root->value(QStringLiteral("fields")).toArray()) {
        const ProfileField* field = profileField(key.toString());
        // What was locked since then is the administrator's again.
        if (field != nullptr && !isLockedField(original.management, field->key))
            field->copy(*added, &whole);
    }
    if (Result<void> valid = validateImported(whole, path); !valid)
        return valid.error();
    return whole;
}

QString SystemProfiles::additionsPath(const QString& id) const
{
    return QStringLiteral("%1/%2.json").arg(m_additions, id);
}

const Profile* SystemProfiles::find(const QString& id) const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(), [&id](const Profile& profile) { return profile.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

Result<WholeFile> SystemProfiles::additionsOf(const Profile& profile) const
{
    const Profile original = m_originals.value(profile.id);
    Profile wanted = profile;
    wanted.management = original.management; // never taken from a person, so nothing to refuse
    if (!changedLockedField(original.management, original, wanted).isEmpty())
        return Error::of(ErrorCode::ProfileReadOnly, {{QStringLiteral("profile"), original.name},
                                                      {QStringLiteral("managedBy"), original.management.managedBy}});
    // As much of the original as makes a file that can be read, and what differs.
    Profile added;
    added.id = original.id;
    added.name = original.name;
    added.method = original.method;
    added.gateway.host = original.gateway.host;
    QJsonArray keys;
    for (const ProfileField& field : profileFields()) {
        if (isLockedField(original.management, field.key) || field.isSame(original, wanted))
            continue;
        field.copy(wanted, &added);
        keys.append(QString::fromLatin1(field.key));
    }
    const QByteArray text = writeSswan(added);
    if (Result<Profile> again = profileFromFile({}, text); !again)
        return again.error();
    const QJsonObject root{{QStringLiteral("fields"), keys},
                           {QStringLiteral("profile"), QJsonDocument::fromJson(text).object()}};
    return WholeFile{additionsPath(profile.id), QJsonDocument(root).toJson(QJsonDocument::Indented)};
}

bool isLockedField(const Management& management, const char* key)
{
    return !management.lockedFields.isEmpty() &&
           (isOneOf(kLocks, key) || management.lockedFields.contains(QLatin1String(key)));
}

QString changedLockedField(const Management& management, const Profile& before, const Profile& after)
{
    for (const ProfileField& field : profileFields()) {
        if (isLockedField(management, field.key) && !field.isSame(before, after))
            return QString::fromLatin1(field.key);
    }
    return {};
}

} // namespace sallyport
