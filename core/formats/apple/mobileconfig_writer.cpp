// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/mobileconfig_writer.h"
#include "core/formats/apple/apple_proposals.h"
#include "core/formats/apple/apple_vpn_reader.h"
#include "core/formats/apple/mobileconfig.h"
#include "core/formats/apple/mobileconfig_certificates.h"
#include "core/formats/apple/plist.h"
#include "core/formats/apple/plist_json.h"
#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"
#include "core/formats/pkcs12.h"
#include "core/formats/secret_material.h"
#include "core/formats/sswan_keys.h"
#include "core/profile/profile_fields.h"

#include <QUuid>

#include <algorithm>
#include <cstdlib>

namespace sallyport {
namespace {

constexpr QLatin1String kFormat("mobileconfig");
constexpr qlonglong kOn = 1;
constexpr qlonglong kOff = 0;
constexpr int kMinute = 60;

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

Error impossible(const QString& reason)
{
    return Error::of(ErrorCode::ExportImpossible,
                     {{QStringLiteral("format"), QString(kFormat)}, {QStringLiteral("reason"), reason}});
}

// What Apple wants to be told of the client's key; empty for kinds that it does not know.
QString certificateTypeOf(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const X509Ptr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    const EVP_PKEY* key = certificate != nullptr ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (key == nullptr)
        return {};
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
        return QStringLiteral("RSA");
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_EC)
        return {};
    switch (EVP_PKEY_get_bits(key)) {
    case 256:
        return QStringLiteral("ECDSA256");
    case 384:
        return QStringLiteral("ECDSA384");
    case 521:
        return QStringLiteral("ECDSA521");
    default:
        return {};
    }
}

// What an imported file said beside what the profile says; ours goes over it.
QVariantMap merged(const QVariant& kept, const QVariantMap& ours)
{
    QVariantMap result = kept.toMap();
    for (auto it = ours.begin(); it != ours.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

} // namespace

Result<Exported> exportMobileconfig(const ExportRequest& request)
{
    return MobileconfigWriter(request).write();
}

MobileconfigWriter::MobileconfigWriter(const ExportRequest& request)
    : m_request(request), m_profile(request.profile),
      m_kept(plistFromJson(request.profile.foreign.value(kFormat)).toMap())
{
    const QVariantMap file = keptPart("file", AppleDialect::File);
    QVariantMap payload = keptPart("payload", AppleDialect::Payload);
    mendKept(&payload);
    QVariantMap certificates = m_kept.value(text("certificates")).toMap();
    for (QVariant& certificate : certificates)
        certificate = keptKeys(AppleDialect::Certificate, QString(), certificate.toMap());
    m_kept = {{text("file"), file}, {text("payload"), payload}, {text("certificates"), certificates}};
}

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

Result<Exported> MobileconfigWriter::write()
{
    if (Result<void> possible = checkMethod(); !possible)
        return possible.error();
    Result<QVariantList> parts = payloads();
    if (!parts)
        return parts.error();
    Exported exported;
    exported.format = kFormat;
    exported.files.append(
        {exportFileName(m_profile, QStringLiteral(".mobileconfig")), writePlist(file(*parts)), m_holdsSecret});
    exported.report = report();
    return exported;
}

Result<void> MobileconfigWriter::checkMethod() const
{
    switch (m_profile.method) {
    case AuthenticationMethod::EapMschapv2:
    case AuthenticationMethod::Certificate:
    case AuthenticationMethod::PreSharedKey:
        return {};
    case AuthenticationMethod::EapTls:
        if (m_profile.local.pkcs12.isEmpty())
            return impossible(QStringLiteral("without the client certificate Apple's format can't say EAP-TLS"));
        return {};
    case AuthenticationMethod::EapGtc:
    case AuthenticationMethod::EapTtls:
    case AuthenticationMethod::EapPeap:
    case AuthenticationMethod::CertificateThenEap:
        break;
    }
    return impossible(QStringLiteral("Apple's format can't say %1").arg(authenticationMethodName(m_profile.method)));
}

QVariantMap MobileconfigWriter::file(const QVariantList& payloads) const
{
    const QVariantMap kept = m_kept.value(text("file")).toMap();
    QVariantMap root = merged(kept, {{text("PayloadType"), text("Configuration")},
                                     {text("PayloadVersion"), kOn},
                                     {text("PayloadContent"), payloads}});
    const QVariantMap names{{text("PayloadIdentifier"), QStringLiteral("org.sallyport.profile.%1").arg(m_profile.id)},
                            {text("PayloadUUID"), uuidFor(text("file"))},
                            {text("PayloadDisplayName"), m_profile.name}};
    return merged(names, root); // here the imported file's own go first
}

Result<QVariantList> MobileconfigWriter::payloads()
{
    QVariantList others;
    if (usesIdentity()) {
        Result<QVariantMap> identity = identityPayload();
        if (!identity)
            return identity.error();
        others.append(*identity);
    }
    for (const QByteArray& der : m_profile.gateway.certificates) {
        const bool isRoot = isAuthority(der) && isSelfSigned(der);
        others.append(certificatePayload(isRoot ? "com.apple.security.root" : "com.apple.security.pkcs1", der, der));
    }
    if (!m_profile.gateway.certificates.isEmpty())
        carried("remote.cert");
    QVariantList all{vpnPayload()};
    all.append(others);
    return all;
}

QVariantMap MobileconfigWriter::certificatePayload(const char* type, const QByteArray& content,
                                                   const QByteArray& original)
{
    const QString fingerprint = MobileconfigCertificates::keptKey(original);
    const QString subject = certificateSubject(content);
    const QVariantMap names{
        {text("PayloadIdentifier"), QStringLiteral("%1.%2").arg(text(type), fingerprint.left(16))},
        {text("PayloadDisplayName"), subject.isEmpty() ? m_profile.name : subject},
    };
    const QVariantMap fixed{{text("PayloadType"), text(type)},
                            {text("PayloadVersion"), kOn},
                            {text("PayloadUUID"), uuidFor(fingerprint)},
                            {text("PayloadContent"), content}};
    return merged(merged(names, m_kept.value(text("certificates")).toMap().value(fingerprint).toMap()), fixed);
}

Result<QVariantMap> MobileconfigWriter::identityPayload()
{
    const QByteArray& original = m_profile.local.pkcs12;
    QByteArray content = original;
    if (m_request.pkcs12Password) {
        Result<QByteArray> old = rewrapPkcs12(m_profile.name, original, *m_request.pkcs12Password, Pkcs12Style::Old);
        if (!old)
            return old.error();
        content = *old;
        Result<Credentials> opened = openPkcs12(m_profile.name, original, *m_request.pkcs12Password);
        if (opened)
            m_certificateType = certificateTypeOf(opened->certificates.first());
        carried("local.p12", QStringLiteral("wrapped anew with 3DES and SHA-1, all that Apple's devices read"));
    } else {
        carried("local.p12",
                QStringLiteral("as it is; Apple's devices read it only if it was made with 3DES and SHA-1"));
    }
    QVariantMap payload = certificatePayload("com.apple.security.pkcs12", content, original);
    if (m_request.pkcs12Password && m_request.writePkcs12Password)
        putSecret(&payload, text("Password"), *m_request.pkcs12Password);
    return payload;
}

QVariantMap MobileconfigWriter::vpnPayload()
{
    QVariantMap payload = m_kept.value(text("payload")).toMap();
    QVariantMap ikev2 = payload.value(text("IKEv2")).toMap();
    putGateway(&ikev2);
    putMethod(&ikev2);
    putExchange(&ikev2);
    putTimes(&ikev2);
    putRevocation(&ikev2);
    putProposals(&ikev2);
    putOnDemand(&ikev2, payload);
    payload.insert(text("IKEv2"), ikev2);
    putDns(&payload);
    const QVariantMap names{{text("PayloadIdentifier"), QStringLiteral("com.apple.vpn.managed.%1").arg(m_profile.id)},
                            {text("PayloadDisplayName"), m_profile.name}};
    payload = merged(merged(names, payload), {{text("PayloadType"), text("com.apple.vpn.managed")},
                                              {text("PayloadVersion"), kOn},
                                              {text("PayloadUUID"), m_profile.id.toUpper()},
                                              {text("UserDefinedName"), m_profile.name},
                                              {text("VPNType"), text("IKEv2")}});
    putAlwaysOn(&payload);
    carried("uuid");
    carried("name",
            m_profile.name == m_profile.name.simplified() ? QString() : QStringLiteral("without double blanks"));
    return payload;
}

void MobileconfigWriter::putGateway(QVariantMap* ikev2)
{
    const GatewaySettings& gateway = m_profile.gateway;
    ikev2->insert(text("RemoteAddress"), gateway.host);
    ikev2->insert(text("RemoteIdentifier"), gateway.expectedIdentity());
    ikev2->insert(text("LocalIdentifier"), m_profile.local.identity);
    carried("remote.addr");
    carried("local.id");
    const bool isHost = gateway.identity.compare(gateway.host, Qt::CaseInsensitive) == 0;
    carried("remote.id", isHost ? QStringLiteral("the same as the address") : QString());
}

void MobileconfigWriter::putMethod(QVariantMap* ikev2)
{
    const AuthenticationMethod method = m_profile.method;
    const bool isPassword = method == AuthenticationMethod::EapMschapv2;
    const bool isExtended = isPassword || method == AuthenticationMethod::EapTls;
    const bool isShared = method == AuthenticationMethod::PreSharedKey;
    ikev2->insert(text("AuthenticationMethod"),
                  text(isPassword ? "None" : (isShared ? "SharedSecret" : "Certificate")));
    ikev2->insert(text("ExtendedAuthEnabled"), isExtended ? kOn : kOff);
    carried("type");
    if (isExtended) {
        ikev2->insert(text("AuthName"), m_profile.local.userName);
        carried("local.eap_id");
    }
    if (isPassword && m_request.password)
        putSecret(ikev2, text("AuthPassword"), *m_request.password);
    if (isShared && m_request.password)
        putSecret(ikev2, text("SharedSecret"), *m_request.password);
    ikev2->remove(text("PayloadCertificateUUID"));
    if (usesIdentity())
        ikev2->insert(text("PayloadCertificateUUID"),
                      uuidFor(MobileconfigCertificates::keptKey(m_profile.local.pkcs12)));
    if (!m_certificateType.isEmpty())
        ikev2->insert(text("CertificateType"), m_certificateType);
}

void MobileconfigWriter::putExchange(QVariantMap* ikev2)
{
    const ExchangeSettings& exchange = m_profile.exchange;
    ikev2->insert(text("DisableMOBIKE"), exchange.mobike ? kOff : kOn);
    carried("sallyport.mobike");
    ikev2->insert(text("DisableRedirect"), exchange.followRedirects ? kOff : kOn);
    carried("sallyport.followRedirects");
    constexpr int kShortestKeepalive = 20;
    if (exchange.natKeepaliveSeconds > 0 && exchange.natKeepaliveSeconds != Profile().exchange.natKeepaliveSeconds) {
        const int seconds = std::max(exchange.natKeepaliveSeconds, kShortestKeepalive);
        ikev2->insert(text("NATKeepAliveInterval"), static_cast<qlonglong>(seconds));
        carried("nat-keepalive", seconds == exchange.natKeepaliveSeconds
                                     ? QString()
                                     : QStringLiteral("20: Apple's devices take no shorter one"));
    }
    constexpr int kSmallestMtu = 1280;
    constexpr int kLargestMtu = 1400;
    if (m_profile.mtu >= kSmallestMtu) {
        ikev2->insert(text("MTU"), static_cast<qlonglong>(std::min(m_profile.mtu, kLargestMtu)));
        carried("mtu",
                m_profile.mtu <= kLargestMtu ? QString() : QStringLiteral("1400: Apple's devices take no larger one"));
    }
    if (m_profile.killSwitch) {
        ikev2->insert(text("IncludeAllNetworks"), kOn);
        carried("sallyport.killSwitch");
    }
}

void MobileconfigWriter::putTimes(QVariantMap* ikev2)
{
    const ExchangeSettings& exchange = m_profile.exchange;
    if (exchange.idleDisconnectSeconds > 0) {
        ikev2->insert(text("DisconnectOnIdle"), kOn);
        ikev2->insert(text("DisconnectOnIdleTimer"), static_cast<qlonglong>(exchange.idleDisconnectSeconds));
        carried("sallyport.idleDisconnectSeconds");
    }
    if (exchange.deadPeerSeconds == 0)
        return;
    constexpr struct {
        const char* name;
        int seconds;
    } kRates[] = {{"High", kMinute}, {"Medium", 10 * kMinute}, {"Low", 30 * kMinute}};
    const auto* rate = std::min_element(std::begin(kRates), std::end(kRates), [&](const auto& left, const auto& right) {
        return std::abs(left.seconds - exchange.deadPeerSeconds) < std::abs(right.seconds - exchange.deadPeerSeconds);
    });
    ikev2->insert(text("DeadPeerDetectionRate"), text(rate->name));
    carried("sallyport.deadPeerSeconds",
            rate->seconds == exchange.deadPeerSeconds
                ? QString()
                : QStringLiteral("%1 seconds: Apple knows 60, 600 and 1800").arg(rate->seconds));
}

void MobileconfigWriter::putRevocation(QVariantMap* ikev2)
{
    const RevocationPolicy& policy = m_profile.gateway.revocation;
    if (!policy.crl && !policy.ocsp) {
        ikev2->insert(text("EnableCertificateRevocationCheck"), kOff);
        carried("remote.revocation.crl");
        carried("remote.revocation.ocsp");
    } else { // one without the other can't be said
        ikev2->insert(text("EnableCertificateRevocationCheck"), kOn);
    }
}

void MobileconfigWriter::putProposals(QVariantMap* ikev2)
{
    putParameters(ikev2, true);
    putParameters(ikev2, false);
    if (!m_profile.espProposal.isEmpty())
        ikev2->insert(text("EnablePFS"), hasAppleGroup(m_profile.espProposal) ? kOn : kOff);
}

void MobileconfigWriter::putParameters(QVariantMap* ikev2, bool isIke)
{
    const ProposalProtocol protocol = isIke ? ProposalProtocol::Ike : ProposalProtocol::Esp;
    const QString& proposals = isIke ? m_profile.ikeProposal : m_profile.espProposal;
    const int seconds = isIke ? m_profile.exchange.ikeRekeySeconds : m_profile.exchange.childRekeySeconds;
    const QString key = text(isIke ? "IKESecurityAssociationParameters" : "ChildSecurityAssociationParameters");
    QVariantMap parameters = ikev2->value(key).toMap();
    if (const auto ours = writeAppleProposal(protocol, proposals)) {
        parameters = merged(parameters, *ours);
        carried(isIke ? "ike-proposal" : "esp-proposal",
                isAppleProposal(protocol, proposals)
                    ? QString()
                    : QStringLiteral("the first that Apple's format can say; it takes one"));
    }
    if (seconds > 0) {
        constexpr int kShortest = 10;
        constexpr int kLongest = 1440;
        const int minutes = std::clamp((seconds + kMinute / 2) / kMinute, kShortest, kLongest);
        parameters.insert(text("LifeTimeInMinutes"), static_cast<qlonglong>(minutes));
        carried(isIke ? "sallyport.ikeRekeySeconds" : "sallyport.childRekeySeconds",
                minutes * kMinute == seconds
                    ? QString()
                    : QStringLiteral("%1 minutes: Apple takes whole ones from 10 to 1440").arg(minutes));
    }
    if (!parameters.isEmpty())
        ikev2->insert(key, parameters);
}

void MobileconfigWriter::putOnDemand(QVariantMap* ikev2, const QVariantMap& payload)
{
    const QString rulesKey = text("OnDemandRules");
    const QVariant said = ikev2->contains(rulesKey) ? ikev2->value(rulesKey) : payload.value(rulesKey); // of old files
    const bool connects = connectsAlways(said);
    if (m_profile.connectAtLogin) {
        QVariantList rules = said.toList();
        if (!connects) // before what an imported file had: the first that matches counts
            rules.prepend(QVariantMap{{text("Action"), text("Connect")}});
        ikev2->insert(text("OnDemandEnabled"), kOn);
        ikev2->insert(rulesKey, rules);
        carried("sallyport.connectAtLogin");
    } else if (connects) {
        ikev2->insert(text("OnDemandEnabled"), kOff);
    }
}

void MobileconfigWriter::putDns(QVariantMap* payload)
{
    QVariantMap dns = payload->value(text("DNS")).toMap();
    if (m_profile.dnsServers.isEmpty()) {
        const QString protocol = dns.value(text("DNSProtocol")).toString();
        const bool isEncrypted =
            !protocol.isEmpty() && protocol.compare(QLatin1String("Cleartext"), Qt::CaseInsensitive) != 0;
        for (const char* key : {"DNSProtocol", "ServerAddresses", "SupplementalMatchDomains"}) {
            if (!isEncrypted) // only encrypted ones are kept
                dns.remove(text(key));
        }
        payload->remove(text("DNS"));
        if (!dns.isEmpty())
            payload->insert(text("DNS"), dns);
        return;
    }
    for (const char* key : {"DNSProtocol", "ServerURL", "ServerName"}) // of the servers that ours replace
        dns.remove(text(key));
    QVariantList servers;
    for (const QHostAddress& server : m_profile.dnsServers)
        servers.append(server.toString());
    QVariantList domains;
    for (const QString& domain : m_profile.dnsDomains)
        domains.append(domain);
    if (domains.isEmpty())
        domains.append(QString(QLatin1String(""))); // every name
    dns.insert(text("ServerAddresses"), servers);
    dns.insert(text("SupplementalMatchDomains"), domains);
    payload->insert(text("DNS"), dns);
    carried("dns-servers");
    carried("sallyport.dnsDomains");
}

// What came as "AlwaysOn" goes out so, as long as it is meant so.
void MobileconfigWriter::putAlwaysOn(QVariantMap* payload) const
{
    QVariantMap alwaysOn = payload->take(text("AlwaysOn")).toMap();
    if (alwaysOn.isEmpty() || !m_profile.killSwitch || !m_profile.connectAtLogin)
        return;
    QVariantMap tunnel = payload->take(text("IKEv2")).toMap();
    for (const char* key : {"OnDemandEnabled", "OnDemandRules", "IncludeAllNetworks"}) // "AlwaysOn" says all of it
        tunnel.remove(text(key));
    tunnel.insert(text("ProtocolType"), text("IKEv2"));
    if (!tunnel.contains(text("Interfaces")))
        tunnel.insert(text("Interfaces"), QVariantList{text("Cellular"), text("WiFi")});
    alwaysOn.insert(text("TunnelConfigurations"), QVariantList{tunnel});
    payload->insert(text("AlwaysOn"), alwaysOn);
    payload->insert(text("VPNType"), text("AlwaysOn"));
}

void MobileconfigWriter::putSecret(QVariantMap* dictionary, const QString& key, const Secret& secret)
{
    const PasswordText bytes(secret);
    dictionary->insert(key, QString::fromUtf8(bytes.data(), bytes.size()));
    m_secrets.secret(key, ReportLine::Verdict::Applied, QStringLiteral("in the clear: keep the file to yourself"));
    m_holdsSecret = true;
}

bool MobileconfigWriter::usesIdentity() const
{
    return usesCertificate(m_profile.method) && !m_profile.local.pkcs12.isEmpty();
}

// The same for the same profile, so that a device replaces what it had.
QString MobileconfigWriter::uuidFor(const QString& part) const
{
    return QUuid::createUuidV5(QUuid(m_profile.id), part).toString(QUuid::WithoutBraces).toUpper();
}

void MobileconfigWriter::carried(const char* field, const QString& note)
{
    m_carried.insert(text(field), note);
}

QList<ReportLine> MobileconfigWriter::report() const
{
    ImportReport report;
    for (const ProfileField& field : profileFields()) {
        if (!isSet(field, m_profile))
            continue;
        const QString key = text(field.key);
        if (const auto at = m_carried.constFind(key); at != m_carried.constEnd())
            report.applied(key, field.shown(m_profile), *at);
        else
            report.refused(key, field.shown(m_profile), QStringLiteral("Apple's format has no place for it"));
    }
    report.append(m_givenBack.lines());
    report.append(m_secrets.lines());
    return report.lines();
}

} // namespace sallyport
