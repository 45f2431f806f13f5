// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of ImportBatch that puts together what was read, compares it with what is there, and saves it.
#include "app/client/import_batch.h"
#include "app/client/profile_backup.h"
#include "app/client/profile_library.h"
#include "core/formats/pkcs12.h"

#include <QSet>

#include <algorithm>

namespace sallyport {
namespace {

using Present = QHash<QString, const Profile*>;

Present presentProfiles(const ProfileLibrary& library)
{
    Present present;
    for (const Profile& profile : library.profiles())
        present.insert(profile.id, &profile);
    return present;
}

Error readOnly(const Profile& profile)
{
    return Error::of(ErrorCode::ProfileReadOnly, {{QStringLiteral("profile"), profile.name},
                                                  {QStringLiteral("managedBy"), profile.management.managedBy}});
}

// An existing profile as if it had come with the parts, without what they are to replace.
Imported opened(Profile profile, const QList<Imported>& parts)
{
    for (const Imported& part : parts) {
        if (!part.authorities.isEmpty())
            profile.gateway.certificates.clear();
        if (part.pkcs12.isEmpty())
            continue;
        profile.local.pkcs12.clear();
        profile.local.keyInKeychain = false;
        if (!usesCertificate(profile.method))
            profile.method = AuthenticationMethod::Certificate;
    }
    Imported imported;
    imported.file = profile.name;
    imported.profiles = {profile};
    return imported;
}

bool hasProfiles(const QList<Imported>& contents)
{
    return std::any_of(contents.begin(), contents.end(),
                       [](const Imported& content) { return !content.profiles.isEmpty(); });
}

Result<ImportPlan> planOver(const ProfileLibrary& library, QList<Imported> contents, const ImportWishes& wishes)
{
    const Profile* target = presentProfiles(library).value(wishes.targetId);
    if (target != nullptr && !hasProfiles(contents)) {
        contents.append(opened(*target, contents));
        return planImport(contents, {{}, {}, wishes.userName, wishes.tags});
    }
    return planImport(contents, wishes);
}

ImportItem compared(const ProfileLibrary& library, const Present& present, const PlannedProfile& planned)
{
    ImportItem item;
    item.profile = planned.profile;
    item.file = planned.file;
    const Profile* before = present.value(planned.profile.id);
    if (before == nullptr)
        return item;
    if (planned.mayBeIncomplete) // of a system profile, only what the person may say comes back
        item.profile = planRestore(library, {planned.profile}).items.first().profile;
    item.kind = item.profile == *before ? ImportItem::Kind::Same : ImportItem::Kind::Replaces;
    item.replaced = before->name;
    item.changes = changesBetween(*before, item.profile);
    if (library.isSystem(before->id) && !changedLockedField(before->management, *before, item.profile).isEmpty())
        item.problem = readOnly(*before);
    return item;
}

} // namespace

QList<Profile> ImportPreview::profiles() const
{
    QList<Profile> profiles;
    for (const ImportItem& item : items) {
        if (!item.problem)
            profiles.append(item.profile);
    }
    return profiles;
}

QList<ImportedSecret> ImportPreview::secrets() const
{
    QList<ImportedSecret> secrets;
    for (const ImportItem& item : items) {
        if (!item.problem)
            secrets.append(item.secrets);
    }
    return secrets;
}

QList<ImportedSecret> ImportBatch::secretsFor(const Profile& profile) const
{
    QList<ImportedSecret> secrets;
    for (const BatchEntry& entry : m_entries) {
        if (!entry.content)
            continue;
        for (const ImportedSecret& secret : entry.content->secrets) {
            if (secret.profileId == profile.id)
                secrets.append(secret);
        }
    }
    const bool isKnown = std::any_of(secrets.begin(), secrets.end(), [](const ImportedSecret& secret) {
        return secret.kind == SecretKind::Pkcs12Password;
    });
    if (isKnown || profile.local.pkcs12.isEmpty())
        return secrets;
    for (const Secret& password : m_passwords) { // what was typed to open the file opens its key
        if (openPkcs12(profile.name, profile.local.pkcs12, password)) {
            secrets.append({profile.id, SecretKind::Pkcs12Password, password});
            break;
        }
    }
    return secrets;
}

void ImportBatch::explainNothing(ImportPreview* preview) const
{
    // A profile that lacks something is nearer to what was meant than a file that can't be read.
    for (const ImportItem& item : std::as_const(preview->items)) {
        if (!preview->problem)
            preview->problem = item.problem;
    }
    for (const BatchEntry& entry : m_entries) {
        if (!preview->problem && entry.error && entry.outcome != BatchEntry::Outcome::NoProfile)
            preview->problem = entry.error;
    }
    if (!preview->problem)
        preview->problem = Error::of(
            ErrorCode::ProfileUnreadable,
            {{QStringLiteral("file"), m_folders.value(0)},
             {QStringLiteral("reason"), QStringLiteral("in this folder is no profile that Sallyport can read")}});
}

// Where a folder's certificates and keys don't fit together, its profiles are imported without them.
Result<ImportPlan> ImportBatch::plan(const ProfileLibrary& library, const ImportWishes& wishes,
                                     ImportPreview* preview) const
{
    Result<ImportPlan> whole = planOver(library, contents(true), wishes);
    const QList<Imported> fewer = contents(false);
    if (whole || fewer.size() == contents(true).size() || !hasProfiles(fewer))
        return whole;
    Result<ImportPlan> plan = planOver(library, fewer, wishes);
    if (!plan)
        return plan;
    preview->leavesOut = true;
    for (const BatchEntry& entry : m_entries) {
        if (entry.content && entry.content->profiles.isEmpty() && !entry.isNamed)
            plan->remarks.append({entry.label,
                                  {},
                                  ReportLine::Verdict::Refused,
                                  QStringLiteral("not used: it is not clear which profile it belongs to")});
    }
    return plan;
}

ImportPreview ImportBatch::preview(const ProfileLibrary& library, const ImportWishes& wishes) const
{
    ImportPreview preview;
    preview.problem = m_problem;
    if (m_problem)
        return preview;
    QSet<QString> fromFolders;
    for (const BatchEntry& entry : m_entries) {
        if (!entry.isNamed)
            fromFolders.insert(entry.label);
        const bool isBad = entry.error && entry.outcome != BatchEntry::Outcome::NoProfile;
        if (isBad && entry.isNamed && !preview.problem)
            preview.problem = entry.error;
        preview.leavesOut = preview.leavesOut || (isBad && !entry.isNamed);
    }
    if (contents(true).isEmpty()) {
        explainNothing(&preview);
        return preview;
    }
    const Result<ImportPlan> planned = plan(library, wishes, &preview);
    if (!planned) {
        if (!preview.problem)
            preview.problem = planned.error();
        return preview;
    }
    preview.remarks = planned->remarks;
    const Present present = presentProfiles(library);
    QSet<QString> ids;
    for (const PlannedProfile& each : planned->profiles) {
        ImportItem item = compared(library, present, each);
        item.secrets = secretsFor(item.profile);
        if (const Result<void> checked = checkPlanned(each); !checked)
            item.problem = checked.error();
        else if (ids.contains(item.profile.id))
            item.problem = duplicateId(each);
        if (!item.problem)
            ids.insert(item.profile.id);
        else if (fromFolders.contains(item.file))
            preview.leavesOut = true;
        else if (!preview.problem)
            preview.problem = item.problem;
        preview.items.append(item);
    }
    if (!preview.problem && preview.profiles().isEmpty())
        explainNothing(&preview);
    return preview;
}

Result<void> saveImport(ProfileLibrary& library, const ImportPreview& preview)
{
    if (preview.problem)
        return *preview.problem;
    QList<Profile> wanted;
    for (const ImportItem& item : preview.items) {
        if (!item.problem && item.kind != ImportItem::Kind::Same)
            wanted.append(item.profile);
    }
    return wanted.isEmpty() ? Result<void>() : library.replaceAll(wanted);
}

} // namespace sallyport
