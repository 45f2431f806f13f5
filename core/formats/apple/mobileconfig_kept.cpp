// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of an imported .mobileconfig goes back into the exported one (mobileconfig_writer.h). Thread: a value. Trust:
// user side; what was kept may have been forged since.
#include "core/formats/apple/apple_keys.h"
#include "core/formats/apple/apple_proposals.h"
#include "core/formats/apple/mobileconfig_writer.h"
#include "core/formats/apple/plist_json.h"
#include "core/formats/sswan_keys.h"

#include <algorithm>

namespace sallyport {

QVariantMap MobileconfigWriter::keptPart(const char* part, AppleDialect dialect)
{
    return keptKeys(dialect, QString(), m_kept.value(text(part)).toMap());
}

// What the reader would have kept. What it takes for the profile's own is not believed, whoever says it was kept.
QVariantMap MobileconfigWriter::keptKeys(AppleDialect dialect, const QString& prefix, const QVariantMap& dictionary)
{
    const std::span<const AppleKey> keys = appleKeys(dialect);
    const bool isAlwaysOn = m_profile.killSwitch && m_profile.connectAtLogin;
    QVariantMap kept;
    for (auto it = dictionary.begin(); it != dictionary.end(); ++it) {
        const QString path = prefix + it.key();
        const auto key = std::find_if(keys.begin(), keys.end(), [&path](const AppleKey& candidate) {
            return path == QLatin1String(candidate.path);
        });
        const bool isMap = it.value().typeId() == QMetaType::QVariantMap;
        const bool isOnlyKept = key == keys.end() ? !namesSecret(it.key()) : key->role == AppleRole::Kept;
        if (isOnlyKept) {
            kept.insert(it.key(), it.value());
            if (dialect != AppleDialect::Certificate && (isAlwaysOn || !path.startsWith(QLatin1String("AlwaysOn."))))
                m_givenBack.applied(QStringLiteral("foreign.%1").arg(path), shownPlistValue(it.value()),
                                    QStringLiteral("given back as it came"));
        } else if (key == keys.end()) {
            continue;
        } else if (key->role == AppleRole::Section && isMap) {
            if (const QVariantMap rest = keptKeys(dialect, path + QLatin1Char('.'), it.value().toMap());
                !rest.isEmpty())
                kept.insert(it.key(), rest);
        } else if (key->role == AppleRole::IkeParameters || key->role == AppleRole::ChildParameters) {
            if (const QVariantMap rest = keptParameters(key->role, it.value().toMap()); !rest.isEmpty())
                kept.insert(it.key(), rest);
        } else if (mayGoBack(key->role, it.value())) {
            kept.insert(it.key(), it.value());
        }
    }
    return kept;
}

// Keys that have a meaning for a profile, but not with that value, or not in a profile like this one.
bool MobileconfigWriter::mayGoBack(AppleRole role, const QVariant& value) const
{
    const auto isAmong = [&value](std::initializer_list<const char*> words) {
        return std::any_of(words.begin(), words.end(), [&value](const char* word) {
            return value.toString().compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
        });
    };
    switch (role) {
    case AppleRole::DisplayName:
    case AppleRole::OnDemand: // putOnDemand() looks at what they come to
    case AppleRole::OnDemandRules:
    case AppleRole::DnsProtocol: // putDns() looks at the three
    case AppleRole::DnsServers:
    case AppleRole::DnsMatchDomains:
        return true;
    case AppleRole::UserName:
        return m_profile.method == AuthenticationMethod::Certificate ||
               m_profile.method == AuthenticationMethod::PreSharedKey;
    case AppleRole::DeadPeerRate:
        return m_profile.exchange.deadPeerSeconds == 0 && !isAmong({"Low", "Medium", "High"});
    case AppleRole::DisconnectOnIdle: // mendKept() looks at both
    case AppleRole::IdleSeconds:
        return m_profile.exchange.idleDisconnectSeconds == 0;
    case AppleRole::ForwardSecrecy:
        return m_profile.espProposal.isEmpty();
    default:
        return false;
    }
}

QVariantMap MobileconfigWriter::keptParameters(AppleRole role, const QVariantMap& parameters) const
{
    QVariantMap kept = parameters;
    for (const char* mapped : {"EncryptionAlgorithm", "IntegrityAlgorithm", "LifeTimeInMinutes"})
        kept.remove(text(mapped));
    const bool repeatsExchange = !m_profile.espProposal.isEmpty() && hasAppleGroup(m_profile.espProposal);
    if (role == AppleRole::IkeParameters || repeatsExchange)
        kept.remove(text("DiffieHellmanGroup"));
    return kept;
}

// Two keys that each mean nothing alone may mean something together, which no reader leaves.
void MobileconfigWriter::mendKept(QVariantMap* payload) const
{
    const QString ikev2Key = text("IKEv2");
    QVariantMap ikev2 = payload->value(ikev2Key).toMap();
    const QString idle = text("DisconnectOnIdle");
    const QString timer = text("DisconnectOnIdleTimer");
    if (payload->contains(idle) || ikev2.contains(idle)) {
        payload->remove(timer);
        ikev2.remove(timer);
    }
    const QString child = text("ChildSecurityAssociationParameters");
    QVariantMap parameters = ikev2.value(child).toMap();
    if (ikev2.contains(text("EnablePFS")) && parameters.remove(text("DiffieHellmanGroup")) > 0)
        ikev2.insert(child, parameters);
    if (payload->contains(ikev2Key))
        payload->insert(ikev2Key, ikev2);
}

} // namespace sallyport
