// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/import_plan.h"

#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"

#include <QSet>
#include <QUuid>

namespace sallyport {
namespace {

Error invalid(const QString& file, const QString& field, const QString& value, const QString& rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), file},
                                                      {QStringLiteral("field"), field},
                                                      {QStringLiteral("value"), value},
                                                      {QStringLiteral("rule"), rule}});
}

// Certificates and a key from files that are no profiles.
struct Parts {
    QList<QByteArray> authorities;
    QList<QByteArray> identities;
    QString file; // the first that brought any
    QString authorityFile;
    bool authoritiesAreOnlyFromIdentity = true;
};

Parts collectParts(const QList<Imported>& files)
{
    Parts parts;
    for (const Imported& imported : files) {
        if (!imported.profiles.isEmpty())
            continue;
        if (parts.file.isEmpty())
            parts.file = imported.file;
        if (!imported.pkcs12.isEmpty())
            parts.identities.append(imported.pkcs12);
        if (imported.authorities.isEmpty())
            continue;
        const bool fromPkcs12 = imported.format == QLatin1String("pkcs12");
        // Authorities that somebody gave on purpose count for more than those that ride along with a key.
        if (parts.authoritiesAreOnlyFromIdentity && !fromPkcs12)
            parts.authorities.clear();
        if (parts.authoritiesAreOnlyFromIdentity || !fromPkcs12) {
            parts.authorities.append(imported.authorities);
            parts.authorityFile = imported.file;
        }
        parts.authoritiesAreOnlyFromIdentity = parts.authoritiesAreOnlyFromIdentity && fromPkcs12;
    }
    return parts;
}

// A bundle may hold the intermediates too: the root is what a profile is pinned to.
Result<QByteArray> chooseAuthority(const Parts& parts)
{
    QSet<QByteArray> all(parts.authorities.begin(), parts.authorities.end());
    if (all.size() <= 1)
        return parts.authorities.value(0);
    QList<QByteArray> roots;
    for (const QByteArray& der : all) {
        if (isSelfSigned(der))
            roots.append(der);
    }
    if (roots.size() == 1)
        return roots.first();
    return invalid(parts.authorityFile, QStringLiteral("remote.cert"), QString::number(all.size()),
                   QStringLiteral("one authority, or a chain with one root"));
}

Profile profileFromWishes(const ImportWishes& wishes, bool hasIdentity)
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = wishes.name.isEmpty() ? wishes.gateway : wishes.name;
    profile.gateway.host = wishes.gateway;
    profile.method = hasIdentity ? AuthenticationMethod::Certificate : AuthenticationMethod::EapMschapv2;
    return profile;
}

QString missingTrustOf(const QString& profileId, const Imported& imported, const ImportWishes& wishes)
{
    if (wishes.systemAuthorities)
        return {};
    for (const MissingTrust& missing : imported.missingTrust) {
        if (missing.profileId == profileId)
            return missing.name;
    }
    return {};
}

void complete(ImportPlan* plan, const QByteArray& authority, bool authorityIsMeant, const QByteArray& identity)
{
    bool authorityUsed = authority.isEmpty() || !authorityIsMeant;
    bool identityUsed = identity.isEmpty();
    for (PlannedProfile& planned : plan->profiles) {
        Profile& profile = planned.profile;
        if (profile.gateway.certificates.isEmpty() && authorityIsMeant && !authority.isEmpty()) {
            profile.gateway.certificates = {authority};
            planned.missingTrust.clear();
            plan->remarks.append({QStringLiteral("remote.cert"), certificateSubject(authority),
                                  ReportLine::Verdict::Applied,
                                  QStringLiteral("the gateway of %1 must come from it").arg(profile.name)});
            authorityUsed = true;
        }
        if (usesCertificate(profile.method) && profile.local.pkcs12.isEmpty() && !profile.local.keyInKeychain &&
            !identity.isEmpty()) {
            profile.local.pkcs12 = identity;
            plan->remarks.append({QStringLiteral("local.p12"), QStringLiteral("%1 bytes").arg(identity.size()),
                                  ReportLine::Verdict::Applied,
                                  QStringLiteral("%1 signs in with it").arg(profile.name)});
            identityUsed = true;
        }
    }
    if (!authorityUsed)
        plan->remarks.append({QStringLiteral("remote.cert"), certificateSubject(authority),
                              ReportLine::Verdict::Refused, QStringLiteral("not used: the profile brings its own")});
    if (!identityUsed)
        plan->remarks.append({QStringLiteral("local.p12"), QString(), ReportLine::Verdict::Refused,
                              QStringLiteral("not used: no profile here needs it")});
}

Result<void> applyWishes(ImportPlan* plan, const ImportWishes& wishes)
{
    if (plan->profiles.size() > 1 && !(wishes.gateway.isEmpty() && wishes.name.isEmpty()))
        return invalid(plan->profiles.first().file, QStringLiteral("--gateway, --name"), QString(),
                       QStringLiteral("only for one profile at a time"));
    for (PlannedProfile& planned : plan->profiles) {
        if (!wishes.gateway.isEmpty())
            planned.profile.gateway.host = wishes.gateway;
        if (!wishes.name.isEmpty())
            planned.profile.name = wishes.name;
        // Of several, those that say whose they are stay theirs.
        const bool takesName = plan->profiles.size() == 1 || planned.profile.local.userName.isEmpty();
        if (!wishes.userName.isEmpty() && usesPassword(planned.profile.method) && takesName)
            planned.profile.local.userName = wishes.userName;
        for (const QString& tag : wishes.tags) {
            if (!planned.profile.tags.contains(tag))
                planned.profile.tags.append(tag);
        }
    }
    return {};
}

} // namespace

Result<ImportPlan> planImport(const QList<Imported>& files, const ImportWishes& wishes)
{
    ImportPlan plan;
    for (const Imported& imported : files) {
        for (const Profile& profile : imported.profiles)
            plan.profiles.append({profile, imported.file, imported.format == QLatin1String(kBackupFormat),
                                  missingTrustOf(profile.id, imported, wishes)});
    }
    const Parts parts = collectParts(files);
    if (parts.identities.size() > 1)
        return invalid(parts.file, QStringLiteral("local.p12"), QString::number(parts.identities.size()),
                       QStringLiteral("one client key at a time"));
    Result<QByteArray> authority = chooseAuthority(parts);
    if (!authority)
        return authority.error();
    const bool isBare = plan.profiles.isEmpty();
    if (isBare) {
        if (wishes.gateway.isEmpty())
            return Error::of(
                ErrorCode::ProfileFieldMissing,
                {{QStringLiteral("file"), parts.file}, {QStringLiteral("field"), QStringLiteral("--gateway HOST")}});
        plan.profiles.append({profileFromWishes(wishes, !parts.identities.isEmpty()), parts.file});
    }
    if (Result<void> applied = applyWishes(&plan, wishes); !applied)
        return applied.error();
    // A .sswan without a certificate means the system's authorities: only what was given on purpose replaces them.
    complete(&plan, *authority, isBare || !parts.authoritiesAreOnlyFromIdentity, parts.identities.value(0));
    return plan;
}

Result<void> checkPlanned(const PlannedProfile& planned)
{
    const Profile& profile = planned.profile;
    if (planned.mayBeIncomplete)
        return validateImported(profile, planned.file);
    if (Result<void> valid = validateProfile(profile, planned.file); !valid)
        return valid;
    if (!planned.missingTrust.isEmpty() && profile.gateway.certificates.isEmpty())
        return Error::of(ErrorCode::GatewayTrustMissing, {{QStringLiteral("file"), planned.file},
                                                          {QStringLiteral("profile"), profile.name},
                                                          {QStringLiteral("expected"), planned.missingTrust}});
    const bool hasKey =
        !profile.local.pkcs12.isEmpty() || profile.local.keyInKeychain || !profile.local.token.isEmpty();
    if (usesCertificate(profile.method) && !hasKey)
        return Error::of(ErrorCode::ClientKeyMissing, {{QStringLiteral("file"), planned.file}});
    return {};
}

Result<void> checkPlan(const ImportPlan& plan)
{
    QSet<QString> ids;
    for (const PlannedProfile& planned : plan.profiles) {
        if (Result<void> checked = checkPlanned(planned); !checked)
            return checked;
        if (ids.contains(planned.profile.id))
            return duplicateId(planned);
        ids.insert(planned.profile.id);
    }
    return {};
}

Error duplicateId(const PlannedProfile& planned)
{
    return invalid(planned.file, QStringLiteral("uuid"), planned.profile.id,
                   QStringLiteral("no two profiles have the same"));
}

} // namespace sallyport
