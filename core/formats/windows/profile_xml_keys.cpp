// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/profile_xml_keys.h"

#include <array>

namespace sallyport {
namespace {

struct KeptKey {
    const char* name;
    const char* note;
};

constexpr std::array kKeptKeys{
    KeptKey{"EdpModeId", "Windows Information Protection is of Windows alone"},
    KeptKey{"RememberCredentials", "whether a password is saved is asked when you type it"},
    KeptKey{"DeviceTunnel", "tunnels before sign-in are not made in this version"},
    KeptKey{"DnsSuffix", "short names are not completed in this version"},
    KeptKey{"RegisterDNS", "the address is not registered in the office's DNS"},
    KeptKey{"ByPassForLocal", "reserved in Windows too"},
    KeptKey{"TrustedNetworkDetection", "it connects inside of the office network too"},
    KeptKey{"Proxy", "proxies are not set in this version"},
    KeptKey{"WebProxyServers", "proxies are not set in this version"},
    KeptKey{"AutoTrigger", "names do not start a connection in this version"},
    KeptKey{"Persistent", "rules for names hold while connected"},
    KeptKey{"APNBinding", "reserved in Windows too"},
    KeptKey{"DeviceCompliance", "compliance of devices is a service of Windows; the gateway may insist on it"},
    KeptKey{"AppTrigger", "programs do not start a connection in this version"},
    KeptKey{"TrafficFilter", "traffic is not filtered by program or port in this version"},
    KeptKey{"DisableAdvancedOptionsEditButton", "a switch of Windows' own settings window"},
    KeptKey{"DisableDisconnectButton", "you can always disconnect"},
    KeptKey{"NetworkOutageTime", "how long a lost network is waited for is the service's own choice"},
    KeptKey{"IPv4InterfaceMetric", "routes of the tunnel have no metric here"},
    KeptKey{"IPv6InterfaceMetric", "routes of the tunnel have no metric here"},
    KeptKey{"UseRasCredentials", "the VPN's password is not used for other services"},
    KeptKey{"DataEncryption", "traffic is always encrypted"},
    KeptKey{"PrivateNetwork", "a firewall category of Windows"},
    KeptKey{"DisableClassBasedDefaultRoute", "no route is ever made from the class of an address"},
    KeptKey{"PlumbIKEv2TSAsRoutes", "routes always follow what the gateway allows"},
    KeptKey{"Certificate", "you choose the certificate"},
};

} // namespace

QString profileXmlKeptNote(const QString& name)
{
    for (const KeptKey& key : kKeptKeys) {
        if (name.compare(QLatin1String(key.name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(key.note);
    }
    return QStringLiteral("not a key that Sallyport knows");
}

bool holdsSecret(const XmlNode& node)
{
    if (!node.children.isEmpty())
        return false;
    for (const char* word : {"psk", "password", "passphrase", "secret", "presharedkey"}) {
        if (node.name.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::optional<XmlNode> withoutSecretLeaves(const XmlNode& node)
{
    if (holdsSecret(node))
        return std::nullopt;
    XmlNode clean{node.name, node.nameSpace, node.text, {}};
    for (const XmlNode& child : node.children) {
        if (const auto inner = withoutSecretLeaves(child))
            clean.children.append(*inner);
    }
    return clean;
}

} // namespace sallyport
