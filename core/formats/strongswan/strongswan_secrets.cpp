// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which connection a password, a pre-shared key or a key on a token is for (strongswan_credentials.h). Thread: one.
// Trust: user side; hostile values, and no secret gets into the report.
#include "core/formats/strongswan/strongswan_credentials.h"
#include "core/formats/strongswan/strongswan_token.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <algorithm>

namespace sallyport {

void StrongswanSecrets::reportTo(ImportReport* report) const
{
    for (const StrongswanShared& one : shared) {
        if (one.isUsed)
            report->secret(one.key, ReportLine::Verdict::Applied, QStringLiteral("for the keychain, if you save it"));
        else
            report->secret(one.key, ReportLine::Verdict::Refused, QStringLiteral("no connection of this file uses it"));
    }
    for (const StrongswanKeyFile& one : keyFiles) {
        if (one.isUsed)
            report->applied(one.key, one.file);
        else
            report->refused(one.key, one.file,
                            QStringLiteral("no connection uses it, or it was not given together with this file"));
    }
    for (const StrongswanTokenKey& one : tokenKeys) {
        if (one.isUsed)
            report->applied(one.key, one.id, QStringLiteral("the number of the certificate on a token"));
        else
            report->refused(one.key, one.id, QStringLiteral("no connection uses it"));
    }
}

void StrongswanCredentials::setTokenKey(const QString& path, const QString& said, const QString& id)
{
    const QString uri = tokenUriOfKeyId(id);
    if (uri.isEmpty()) {
        m_draft->keep(path, said,
                      QStringLiteral("it does not say by a number which certificate on the token is meant; choose it "
                                     "in the profile"));
        return;
    }
    m_draft->profile.local.token = uri;
    for (StrongswanTokenKey& key : m_secrets->tokenKeys)
        key.isUsed = key.isUsed || tokenUriOfKeyId(key.id) == uri;
    const bool namesSlot = said.startsWith(QLatin1Char('%')) && !said.startsWith(QLatin1String("%smartcard:"));
    m_draft->applied(path, said, namesSlot ? uri + QStringLiteral("; ") + QString::fromLatin1(kOwnModules) : uri);
}

// How well the owners fit: 0 not at all, more for more of both sides.
int StrongswanCredentials::fitOf(const StrongswanShared& shared) const
{
    const Profile& profile = m_draft->profile;
    if (shared.owners.isEmpty())
        return 1;
    QStringList ours{profile.local.userName, profile.local.identity, m_draft->defaultUserName};
    QStringList theirs;
    if (shared.kind == StrongswanShared::Kind::PreSharedKey)
        theirs = {profile.gateway.identity, profile.gateway.host};
    int fit = 0;
    for (const QString& owner : shared.owners) {
        const QString bare = plainUserName(owner);
        if (owner.startsWith(QLatin1String("%any")) || owner == QLatin1String("0.0.0.0"))
            fit = std::max(fit, 1);
        else if (!bare.isEmpty() && (ours.contains(bare) || theirs.contains(bare)))
            fit += 2;
    }
    return fit;
}

void StrongswanCredentials::matchSecrets()
{
    Profile& profile = m_draft->profile;
    const bool isPsk = profile.method == AuthenticationMethod::PreSharedKey;
    if (!isPsk && !usesPassword(profile.method))
        return;
    const auto wanted = isPsk ? StrongswanShared::Kind::PreSharedKey : StrongswanShared::Kind::Eap;
    StrongswanShared* best = nullptr;
    StrongswanShared* only = nullptr;
    int bestFit = 0;
    int count = 0;
    for (StrongswanShared& shared : m_secrets->shared) {
        if (shared.kind != wanted)
            continue;
        only = &shared;
        ++count;
        if (const int fit = fitOf(shared); fit > bestFit) {
            bestFit = fit;
            best = &shared;
        }
    }
    // Without a name of its own the connection can mean but the only user there is.
    const bool isNameless = profile.local.userName.isEmpty() && m_draft->defaultUserName.isEmpty();
    if (best == nullptr && !isPsk && isNameless && count == 1 && only->owners.size() == 1) {
        m_draft->setUserName(QStringLiteral("eap_id"), only->owners.first());
        best = only;
    }
    if (best == nullptr)
        return;
    best->isUsed = true;
    m_found.append({QString(), isPsk ? SecretKind::PreSharedKey : SecretKind::Password, best->secret});
}

QList<ImportedSecret> StrongswanCredentials::takeSecrets(const QString& profileId)
{
    for (ImportedSecret& one : m_found)
        one.profileId = profileId;
    return std::move(m_found);
}

} // namespace sallyport
