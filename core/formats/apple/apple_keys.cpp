// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/apple_keys.h"
#include "core/formats/apple/plist_json.h"
#include "core/formats/import_report.h"
#include "core/formats/sswan_keys.h"

#include <QStringList>

#include <array>

namespace sallyport {
namespace {

using R = AppleRole;

constexpr const char* kAsk = "passwords are not kept in profiles; you will be asked";
constexpr const char* kLabel = "describes the profile to Apple's devices";
constexpr const char* kManaged = "binds a managed device; what you import is your own";
constexpr const char* kTls = "the service chooses the TLS version itself";
constexpr const char* kIssuer = "the certificates in the file, or the system's, say who is trusted";
constexpr const char* kQuantum = "this version has no post-quantum key exchange";
constexpr const char* kProvider = "names an app of Apple's platform";
constexpr const char* kRoutes = "routes follow what the gateway agrees to";
constexpr const char* kNotHere = "concerns Apple's devices alone";
constexpr const char* kProxy = "set the proxy in the desktop's own settings";
constexpr const char* kSearch = "search lists are not set by Sallyport";
constexpr const char* kEncryptedDns = "encrypted DNS is not spoken through the tunnel";
constexpr const char* kOldRules = "connecting when a name is asked for is not supported";
constexpr const char* kAlwaysOn = "exceptions are not made: everything goes through the tunnel, or nothing";

constexpr std::array kFileKeys{
    AppleKey{"PayloadType", R::Fixed},
    AppleKey{"PayloadVersion", R::Fixed},
    AppleKey{"PayloadContent", R::Fixed},
    AppleKey{"IsEncrypted", R::Fixed},
    AppleKey{"PayloadIdentifier", R::Kept, kLabel},
    AppleKey{"PayloadUUID", R::Kept, kLabel},
    AppleKey{"PayloadDisplayName", R::Kept, kLabel},
    AppleKey{"PayloadDescription", R::Kept, kLabel},
    AppleKey{"PayloadOrganization", R::Kept, kLabel},
    AppleKey{"PayloadScope", R::Kept, "Sallyport's profiles belong to the user who imports them"},
    AppleKey{"PayloadRemovalDisallowed", R::Kept, kManaged},
    AppleKey{"HasRemovalPasscode", R::Kept, kManaged},
    AppleKey{"RemovalDate", R::Kept, kManaged},
    AppleKey{"DurationUntilRemoval", R::Kept, kManaged},
    AppleKey{"PayloadExpirationDate", R::Kept, kManaged},
    AppleKey{"TargetDeviceType", R::Kept, kNotHere},
    AppleKey{"ConsentText", R::Kept, "shown by Apple's devices before they install the file"},
};

constexpr std::array kVpnKeys{
    AppleKey{"PayloadType", R::Fixed},
    AppleKey{"PayloadVersion", R::Fixed},
    AppleKey{"PayloadUUID", R::Id},
    AppleKey{"PayloadIdentifier", R::Kept, kLabel},
    AppleKey{"PayloadDisplayName", R::DisplayName},
    AppleKey{"PayloadDescription", R::Kept, kLabel},
    AppleKey{"PayloadOrganization", R::Kept, kLabel},
    AppleKey{"UserDefinedName", R::Name},
    AppleKey{"VPNType", R::Fixed},
    AppleKey{"VPNSubType", R::Kept, kProvider},
    AppleKey{"VendorConfig", R::Kept, kProvider},
    AppleKey{"VPN", R::Kept, kNotHere},
    AppleKey{"PPP", R::Kept, "belongs to L2TP and PPTP"},
    AppleKey{"IPSec", R::Kept, "belongs to IKEv1"},
    AppleKey{"IPv4", R::Section},
    AppleKey{"IPv4.OverridePrimary", R::Kept, kRoutes},
    AppleKey{"IKEv2", R::Section},
    AppleKey{"IKEv2.RemoteAddress", R::Host},
    AppleKey{"IKEv2.LocalIdentifier", R::LocalIdentity},
    AppleKey{"IKEv2.RemoteIdentifier", R::RemoteIdentity},
    AppleKey{"IKEv2.AuthenticationMethod", R::Method},
    AppleKey{"IKEv2.CertificateType", R::Kept, "the signature follows the client's key and what the gateway can check"},
    AppleKey{"IKEv2.PayloadCertificateUUID", R::Identity},
    AppleKey{"IKEv2.Password", R::OtherPassword},
    AppleKey{"IKEv2.SharedSecret", R::SharedSecret},
    AppleKey{"IKEv2.ExtendedAuthEnabled", R::ExtendedAuthentication},
    AppleKey{"IKEv2.EAPClientConfiguration", R::Section},
    AppleKey{"IKEv2.EAPClientConfiguration.AcceptEAPTypes", R::EapTypes},
    AppleKey{"IKEv2.EAPClientConfiguration.TTLSInnerAuthentication", R::InnerMethod},
    AppleKey{"IKEv2.EAPClientConfiguration.TLSTrustedServerNames", R::TrustedServers},
    AppleKey{"IKEv2.EAPClientConfiguration.UserName", R::UserName},
    AppleKey{"IKEv2.EAPClientConfiguration.UserPassword", R::Password},
    AppleKey{"IKEv2.EAPClientConfiguration.OuterIdentity", R::Kept, "the identity outside of the TLS is the user name"},
    AppleKey{"IKEv2.EAPClientConfiguration.TLSAllowTrustExceptions", R::Kept,
             "nobody is ever asked to go on with an unproven server"},
    AppleKey{"IKEv2.EAPClientConfiguration.TLSMinimumVersion", R::Kept, kTls},
    AppleKey{"IKEv2.EAPClientConfiguration.TLSMaximumVersion", R::Kept, kTls},
    AppleKey{"IKEv2.EAPClientConfiguration.PayloadCertificateAnchorUUID", R::Kept, kIssuer},
    AppleKey{"IKEv2.AuthName", R::UserName},
    AppleKey{"IKEv2.AuthPassword", R::Password},
    AppleKey{"IKEv2.ServerCertificateIssuerCommonName", R::Kept, kIssuer},
    AppleKey{"IKEv2.ServerCertificateCommonName", R::Kept, "the gateway's certificate must be for RemoteIdentifier"},
    AppleKey{"IKEv2.TLSMinimumVersion", R::Kept, kTls},
    AppleKey{"IKEv2.TLSMaximumVersion", R::Kept, kTls},
    AppleKey{"IKEv2.DeadPeerDetectionRate", R::DeadPeerRate},
    AppleKey{"IKEv2.UseConfigurationAttributeInternalIPSubnet", R::Kept, kRoutes},
    AppleKey{"IKEv2.DisableMOBIKE", R::NoMobike},
    AppleKey{"IKEv2.DisableRedirect", R::NoRedirect},
    AppleKey{"IKEv2.DisconnectOnIdle", R::DisconnectOnIdle},
    AppleKey{"IKEv2.DisconnectOnIdleTimer", R::IdleSeconds},
    AppleKey{"IKEv2.NATKeepAliveOffloadEnable", R::Kept,
             "no network card is asked to send keepalives for a computer asleep"},
    AppleKey{"IKEv2.NATKeepAliveInterval", R::KeepaliveSeconds},
    AppleKey{"IKEv2.EnablePFS", R::ForwardSecrecy},
    AppleKey{"IKEv2.EnableCertificateRevocationCheck", R::RevocationCheck},
    AppleKey{"IKEv2.EnableFallback", R::Kept, "concerns a phone's mobile connection"},
    AppleKey{"IKEv2.MTU", R::Mtu},
    AppleKey{"IKEv2.EnforceStrictAlgorithmSelection", R::Kept, "only what the profile lists is offered, always"},
    AppleKey{"IKEv2.AllowPostQuantumKeyExchangeFallback", R::Kept, kQuantum},
    AppleKey{"IKEv2.PPK", R::Secret, "this version has no post-quantum preshared key, and does not save this one"},
    AppleKey{"IKEv2.PPKIdentifier", R::Kept, "this version has no post-quantum preshared key"},
    AppleKey{"IKEv2.PPKMandatory", R::Kept, "this version has no post-quantum preshared key"},
    AppleKey{"IKEv2.OnDemandEnabled", R::OnDemand},
    AppleKey{"IKEv2.OnDemandUserOverrideDisabled", R::Kept, "you can always disconnect"},
    AppleKey{"IKEv2.OnDemandRules", R::OnDemandRules},
    AppleKey{"IKEv2.OnDemandMatchDomainsAlways", R::Kept, kOldRules},
    AppleKey{"IKEv2.OnDemandMatchDomainsNever", R::Kept, kOldRules},
    AppleKey{"IKEv2.OnDemandMatchDomainsOnRetry", R::Kept, kOldRules},
    AppleKey{"IKEv2.IncludeAllNetworks", R::AllNetworks},
    AppleKey{"IKEv2.EnforceRoutes", R::Kept, kRoutes},
    AppleKey{"IKEv2.ExcludeLocalNetworks", R::Kept, kRoutes},
    AppleKey{"IKEv2.ExcludeCellularServices", R::Kept, kNotHere},
    AppleKey{"IKEv2.ExcludeAPNs", R::Kept, kNotHere},
    AppleKey{"IKEv2.ExcludeDeviceCommunication", R::Kept, kNotHere},
    AppleKey{"IKEv2.ProviderType", R::Kept, kProvider},
    AppleKey{"IKEv2.ProviderBundleIdentifier", R::Kept, kProvider},
    AppleKey{"IKEv2.ProviderDesignatedRequirement", R::Kept, kProvider},
    AppleKey{"IKEv2.IKESecurityAssociationParameters", R::IkeParameters},
    AppleKey{"IKEv2.ChildSecurityAssociationParameters", R::ChildParameters},
    AppleKey{"IKEv2.ProtocolType", R::Fixed},
    AppleKey{"IKEv2.Interfaces", R::Kept, "one profile serves every interface"},
    AppleKey{"OnDemandEnabled", R::OnDemand},
    AppleKey{"OnDemandRules", R::OnDemandRules},
    AppleKey{"OnDemandMatchDomainsAlways", R::Kept, kOldRules},
    AppleKey{"OnDemandMatchDomainsNever", R::Kept, kOldRules},
    AppleKey{"OnDemandMatchDomainsOnRetry", R::Kept, kOldRules},
    AppleKey{"DisconnectOnIdle", R::DisconnectOnIdle},
    AppleKey{"DisconnectOnIdleTimer", R::IdleSeconds},
    AppleKey{"DNS", R::Section},
    AppleKey{"DNS.DNSProtocol", R::DnsProtocol},
    AppleKey{"DNS.ServerURL", R::Kept, kEncryptedDns},
    AppleKey{"DNS.ServerName", R::Kept, kEncryptedDns},
    AppleKey{"DNS.ServerAddresses", R::DnsServers},
    AppleKey{"DNS.SearchDomains", R::Kept, kSearch},
    AppleKey{"DNS.DomainName", R::Kept, kSearch},
    AppleKey{"DNS.SupplementalMatchDomains", R::DnsMatchDomains},
    AppleKey{"DNS.SupplementalMatchDomainsNoSearch", R::Kept, kSearch},
    AppleKey{"DNS.PayloadCertificateUUID", R::Kept, kEncryptedDns},
    AppleKey{"Proxies", R::Section},
    AppleKey{"Proxies.ProxyAutoConfigEnable", R::Kept, kProxy},
    AppleKey{"Proxies.ProxyAutoConfigURLString", R::Kept, kProxy},
    AppleKey{"Proxies.ProxyAutoDiscoveryEnable", R::Kept, kProxy},
    AppleKey{"Proxies.SupplementalMatchDomains", R::Kept, kProxy},
    AppleKey{"Proxies.HTTPEnable", R::Kept, kProxy},
    AppleKey{"Proxies.HTTPProxy", R::Kept, kProxy},
    AppleKey{"Proxies.HTTPPort", R::Kept, kProxy},
    AppleKey{"Proxies.HTTPProxyUsername", R::Kept, kProxy},
    AppleKey{"Proxies.HTTPProxyPassword", R::Secret, "a proxy's password is not kept"},
    AppleKey{"Proxies.HTTPSEnable", R::Kept, kProxy},
    AppleKey{"Proxies.HTTPSProxy", R::Kept, kProxy},
    AppleKey{"Proxies.HTTPSPort", R::Kept, kProxy},
    AppleKey{"AlwaysOn", R::Section},
    AppleKey{"AlwaysOn.TunnelConfigurations", R::Fixed},
    AppleKey{"AlwaysOn.UIToggleEnabled", R::Kept, "you can always disconnect"},
    AppleKey{"AlwaysOn.ServiceExceptions", R::Kept, kAlwaysOn},
    AppleKey{"AlwaysOn.ApplicationExceptions", R::Kept, kAlwaysOn},
    AppleKey{"AlwaysOn.AllowCaptiveWebSheet", R::Kept, kAlwaysOn},
    AppleKey{"AlwaysOn.AllowAllCaptiveNetworkPlugins", R::Kept, kAlwaysOn},
    AppleKey{"AlwaysOn.AllowedCaptiveNetworkPlugins", R::Kept, kAlwaysOn},
};

constexpr std::array kCertificateKeys{
    AppleKey{"PayloadType", R::Fixed},
    AppleKey{"PayloadVersion", R::Fixed},
    AppleKey{"PayloadContent", R::Content},
    AppleKey{"PayloadUUID", R::Id},
    AppleKey{"Password", R::Password},
    AppleKey{"PayloadIdentifier", R::Kept, kLabel},
    AppleKey{"PayloadDisplayName", R::Kept, kLabel},
    AppleKey{"PayloadDescription", R::Kept, kLabel},
    AppleKey{"PayloadOrganization", R::Kept, kLabel},
    AppleKey{"PayloadCertificateFileName", R::Kept, kLabel},
    AppleKey{"AllowAllAppsAccess", R::Kept, "the keychain of this desktop has rules of its own"},
    AppleKey{"KeyIsExtractable", R::Kept, "the keychain of this desktop has rules of its own"},
};

constexpr std::array kDeclarationKeys{
    AppleKey{"VisibleName", R::Name},
    AppleKey{"HostName", R::Host},
    AppleKey{"LocalIdentifier", R::LocalIdentity},
    AppleKey{"RemoteIdentifier", R::RemoteIdentity},
    AppleKey{"Authentication", R::Section},
    AppleKey{"Authentication.Method", R::Method},
    AppleKey{"Authentication.CredentialsAssetReference", R::SecretAsset},
    AppleKey{"Authentication.IdentityCertificateType", R::Kept, "the signature follows the client's key"},
    AppleKey{"Authentication.IdentityAssetReference", R::Identity},
    AppleKey{"Authentication.ExtendedAuth", R::Section},
    AppleKey{"Authentication.ExtendedAuth.Enabled", R::ExtendedAuthentication},
    AppleKey{"Authentication.ExtendedAuth.CredentialsAssetReference", R::SecretAsset},
    AppleKey{"Authentication.ExtendedAuth.ServerCertificateIssuerCommonName", R::Kept, kIssuer},
    AppleKey{"Authentication.ExtendedAuth.ServerCertificateCommonName", R::TrustedServers},
    AppleKey{"Authentication.ExtendedAuth.TLSMinimumVersion", R::Kept, kTls},
    AppleKey{"Authentication.ExtendedAuth.TLSMaximumVersion", R::Kept, kTls},
    AppleKey{"NetworkRouting", R::Section},
    AppleKey{"NetworkRouting.IncludeAllNetworks", R::AllNetworks},
    AppleKey{"NetworkRouting.EnforceRoutes", R::Kept, kRoutes},
    AppleKey{"NetworkRouting.ExcludeLocalNetworks", R::Kept, kRoutes},
    AppleKey{"NetworkRouting.ExcludeCellularServices", R::Kept, kNotHere},
    AppleKey{"NetworkRouting.ExcludeAPNs", R::Kept, kNotHere},
    AppleKey{"NetworkRouting.ExcludeDeviceCommunication", R::Kept, kNotHere},
    AppleKey{"Idle", R::Section},
    AppleKey{"Idle.Disconnect", R::DisconnectOnIdle},
    AppleKey{"Idle.Timer", R::IdleSeconds},
    AppleKey{"Idle.DeadPeerDetectionRate", R::DeadPeerRate},
    AppleKey{"OnDemand", R::Section},
    AppleKey{"OnDemand.Enabled", R::OnDemand},
    AppleKey{"OnDemand.DisableUserOverride", R::Kept, "you can always disconnect"},
    AppleKey{"OnDemand.Rules", R::OnDemandRules},
    AppleKey{"PostQuantumKeyExchange", R::Section},
    AppleKey{"PostQuantumKeyExchange.PPK", R::Secret, "this version has no post-quantum preshared key"},
    AppleKey{"PostQuantumKeyExchange.PPKIdentifier", R::Kept, kQuantum},
    AppleKey{"PostQuantumKeyExchange.PPKMandatory", R::Kept, kQuantum},
    AppleKey{"PostQuantumKeyExchange.AllowFallback", R::Kept, kQuantum},
    AppleKey{"EnableNATKeepAliveOffload", R::Kept, "no network card is asked to send keepalives for a computer asleep"},
    AppleKey{"NATKeepAliveInterval", R::KeepaliveSeconds},
    AppleKey{"DisableMOBIKE", R::NoMobike},
    AppleKey{"DisableRedirect", R::NoRedirect},
    AppleKey{"EnablePFS", R::ForwardSecrecy},
    AppleKey{"EnableCertificateRevocationCheck", R::RevocationCheck},
    AppleKey{"MTU", R::Mtu},
    AppleKey{"IKESecurityAssociationParameters", R::IkeParameters},
    AppleKey{"ChildSecurityAssociationParameters", R::ChildParameters},
    AppleKey{"DNS", R::Section},
    AppleKey{"DNS.Protocol", R::DnsProtocol},
    AppleKey{"DNS.ServerURL", R::Kept, kEncryptedDns},
    AppleKey{"DNS.ServerName", R::Kept, kEncryptedDns},
    AppleKey{"DNS.ServerAddresses", R::DnsServers},
    AppleKey{"DNS.SearchDomains", R::Kept, kSearch},
    AppleKey{"DNS.DomainName", R::Kept, kSearch},
    AppleKey{"DNS.SupplementalMatchDomains", R::DnsMatchDomains},
    AppleKey{"DNS.SupplementalMatchDomainsNoSearch", R::Kept, kSearch},
    AppleKey{"Proxies", R::Kept, kProxy},
};

class Sorter {
public:
    Sorter(std::span<const AppleKey> keys, const QString& prefix, ImportReport* report)
        : m_keys(keys), m_prefix(prefix), m_report(report)
    {
    }

    AppleSettings settings;

    // Gives what of the dictionary is kept, in its shape.
    QJsonObject walk(const QString& path, const QVariantMap& dictionary)
    {
        QJsonObject kept;
        for (auto it = dictionary.begin(); it != dictionary.end(); ++it) {
            const QString inner = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
            const AppleKey* key = find(inner);
            if (key == nullptr && namesSecret(it.key())) {
                m_report->secret(m_prefix + inner, ReportLine::Verdict::Refused, QString::fromLatin1(kAsk));
            } else if (key == nullptr) {
                kept.insert(it.key(), keep(inner, it.value(), QStringLiteral("not a key that Sallyport knows")));
            } else if (key->role == R::Kept) {
                kept.insert(it.key(), keep(inner, it.value(), QString::fromLatin1(key->note)));
            } else if (key->role == R::Section && it.value().typeId() == QMetaType::QVariantMap) {
                if (const QJsonObject rest = walk(inner, it.value().toMap()); !rest.isEmpty())
                    kept.insert(it.key(), rest);
            } else {
                take(*key, inner, it.value());
            }
        }
        return kept;
    }

private:
    const AppleKey* find(const QString& path) const
    {
        for (const AppleKey& key : m_keys) {
            if (path == QLatin1String(key.path))
                return &key;
        }
        return nullptr;
    }

    void take(const AppleKey& key, const QString& path, const QVariant& value)
    {
        const auto known = settings.found.find(key.role);
        if (key.role == R::Section)
            m_report->refused(m_prefix + path, shownPlistValue(value), QStringLiteral("not a dictionary"));
        else if (key.role == R::Secret)
            m_report->secret(m_prefix + path, ReportLine::Verdict::Refused, QString::fromLatin1(key.note));
        else if (key.role == R::SecretAsset)
            m_report->secret(m_prefix + path, ReportLine::Verdict::Refused,
                             QStringLiteral("the file only says where a device gets it; you will be asked"));
        else if (key.role == R::Fixed)
            m_report->applied(m_prefix + path, isContainer(value) ? QString() : shownPlistValue(value));
        else if (known == settings.found.end())
            settings.found[key.role] = {path, value};
        else
            preferInner(path, value, &known->second);
    }

    // Old files say some things beside the "IKEv2" dictionary, some say them in both places.
    void preferInner(const QString& path, const QVariant& value, AppleFound* known)
    {
        AppleFound other{path, value};
        if (path.contains(QLatin1Char('.')))
            std::swap(other, *known);
        m_report->refused(m_prefix + other.path, shownPlistValue(other.value),
                          QStringLiteral("%1 says it too, and counts").arg(known->path));
    }

    static bool isContainer(const QVariant& value)
    {
        return value.typeId() == QMetaType::QVariantMap || value.typeId() == QMetaType::QVariantList;
    }

    // One line for each part of a list, so that every rule of "OnDemandRules" is seen.
    QJsonValue keep(const QString& path, const QVariant& value, const QString& note)
    {
        const QVariant clean = withoutSecrets(path, value);
        const QVariantList items = clean.typeId() == QMetaType::QVariantList ? clean.toList() : QVariantList();
        for (qsizetype i = 0; i < items.size(); ++i)
            m_report->kept(QStringLiteral("%1%2[%3]").arg(m_prefix, path).arg(i), shownPlistValue(items.at(i)), note);
        if (items.isEmpty())
            m_report->kept(m_prefix + path, shownPlistValue(clean), note);
        return plistToJson(clean);
    }

    QVariant withoutSecrets(const QString& path, const QVariant& value)
    {
        if (value.typeId() == QMetaType::QVariantList) {
            QVariantList clean;
            for (const QVariant& item : value.toList())
                clean.append(withoutSecrets(path, item));
            return clean;
        }
        if (value.typeId() != QMetaType::QVariantMap)
            return value;
        QVariantMap clean;
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it) {
            const QString inner = path + QLatin1Char('.') + it.key();
            if (namesSecret(it.key()))
                m_report->secret(m_prefix + inner, ReportLine::Verdict::Refused, QString::fromLatin1(kAsk));
            else
                clean.insert(it.key(), withoutSecrets(inner, it.value()));
        }
        return clean;
    }

    std::span<const AppleKey> m_keys;
    QString m_prefix;
    ImportReport* m_report;
};

QJsonObject inserted(QJsonObject object, const QStringList& path, const QJsonValue& value)
{
    const QString key = path.first();
    object.insert(key, path.size() == 1 ? value : inserted(object.value(key).toObject(), path.sliced(1), value));
    return object;
}

} // namespace

std::span<const AppleKey> appleKeys(AppleDialect dialect)
{
    switch (dialect) {
    case AppleDialect::File:
        return kFileKeys;
    case AppleDialect::Payload:
        return kVpnKeys;
    case AppleDialect::Certificate:
        return kCertificateKeys;
    case AppleDialect::Declaration:
        return kDeclarationKeys;
    }
    return {};
}

const AppleFound* AppleSettings::find(AppleRole role) const
{
    const auto at = found.find(role);
    return at == found.end() ? nullptr : &at->second;
}

void AppleSettings::keep(const AppleFound& said)
{
    kept = inserted(kept, said.path.split(QLatin1Char('.')), plistToJson(said.value));
}

AppleSettings sortAppleKeys(AppleDialect dialect, const QVariantMap& dictionary, const QString& prefix,
                            ImportReport* report)
{
    Sorter sorter(appleKeys(dialect), prefix, report);
    sorter.settings.dialect = dialect;
    sorter.settings.kept = sorter.walk(QString(), dictionary);
    return sorter.settings;
}

} // namespace sallyport
