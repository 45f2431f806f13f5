// SPDX-License-Identifier: GPL-3.0-or-later
//
// The VPN payload of an exported .mobileconfig, field by field (mobileconfig_writer.h). Thread: a value. Trust: user
// side.
#include "core/formats/apple/apple_proposals.h"
#include "core/formats/apple/apple_vpn_reader.h"
#include "core/formats/apple/mobileconfig_certificates.h"
#include "core/formats/apple/mobileconfig_writer.h"

#include <algorithm>
#include <cstdlib>

namespace sallyport {
namespace {

constexpr int kMinute = 60;

} // namespace

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
    const bool isAuto = method == AuthenticationMethod::EapAuto;
    const bool isPassword = isAuto || method == AuthenticationMethod::EapMschapv2;
    const bool isExtended = isPassword || method == AuthenticationMethod::EapTls;
    const bool isShared = method == AuthenticationMethod::PreSharedKey;
    ikev2->insert(text("AuthenticationMethod"),
                  text(isPassword ? "None" : (isShared ? "SharedSecret" : "Certificate")));
    ikev2->insert(text("ExtendedAuthEnabled"), isExtended ? kOn : kOff);
    carried("type",
            isAuto ? QStringLiteral("as user name and password; the device chooses the EAP method") : QString());
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

} // namespace sallyport
