// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/networkmanager/nmconnection_keys.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

struct Pair {
    const char* from;
    const char* to;
};

constexpr std::array kMeant{
    Pair{"vpn.remote-id", "vpn.remote-identity"},
    Pair{"vpn.rightid", "vpn.remote-identity"},
    Pair{"vpn.user-id", "vpn.user"},
    Pair{"vpn.username", "vpn.user"},
    Pair{"vpn.leftid", "vpn.local-identity"},
    Pair{"vpn.local-id", "vpn.local-identity"},
    Pair{"vpn.port", "vpn.server-port"},
    Pair{"vpn-secrets.password-flags", "vpn.password-flags"},
    Pair{"vpn.gateway", "vpn.address"},
    Pair{"vpn.password", "vpn-secrets.password"},
};

constexpr std::array kKept{
    Pair{"connection.permissions", "profiles belong to the person who imports them"},
    Pair{"connection.autoconnect-retries", "Sallyport tries again for as long as the network allows"},
    Pair{"connection.autoconnect-priority", "it orders NetworkManager's own connections"},
    Pair{"connection.timestamp", "NetworkManager's own note"},
    Pair{"connection.interface-name", "the service names its interface itself"},
    Pair{"connection.zone", "firewall zones are NetworkManager's"},
    Pair{"vpn.local-ts", "the address that the gateway gives is what is offered"},
    Pair{"vpn.ipcomp", "compression is never asked for"},
    Pair{"vpn.virtual", "an address is always asked for"},
    Pair{"vpn.persistent", "Sallyport reconnects in any case until you disconnect"},
    Pair{"vpn.user-name", "NetworkManager's own note of who made it"},
    Pair{"ipv4.dns-priority", "the order of DNS servers is the system's"},
    Pair{"ipv6.dns-priority", "the order of DNS servers is the system's"},
    Pair{"ipv4.ignore-auto-routes", "the networks that the gateway agrees to are what is routed"},
    Pair{"ipv6.ignore-auto-routes", "the networks that the gateway agrees to are what is routed"},
    Pair{"ipv4.may-fail", "whether an address of this kind comes is the gateway's decision"},
    Pair{"ipv6.may-fail", "whether an address of this kind comes is the gateway's decision"},
    Pair{"ipv6.addr-gen-mode", "the gateway gives the address"},
    Pair{"ipv6.ip6-privacy", "the gateway gives the address"},
};

constexpr std::array kServices{
    Pair{"openvpn", "OpenVPN"},
    Pair{"l2tp", "L2TP"},
    Pair{"pptp", "PPTP"},
    Pair{"vpnc", "Cisco IPsec (IKEv1)"},
    Pair{"sstp", "SSTP"},
    Pair{"openconnect", "OpenConnect"},
    Pair{"libreswan", "libreswan's plugin"},
    Pair{"openswan", "openswan's plugin"},
    Pair{"fortisslvpn", "Fortinet SSL VPN"},
    Pair{"ssh", "SSH"},
    Pair{"iodine", "iodine"},
    Pair{"wireguard", "WireGuard"},
};

constexpr std::array kFields{
    Pair{"uuid", "connection.uuid"},
    Pair{"name", "connection.id"},
    Pair{"remote.addr", "vpn.address"},
    Pair{"remote.port", "vpn.server-port"},
    Pair{"remote.id", "vpn.remote-identity"},
    Pair{"remote.cert", "vpn.certificate"},
    Pair{"local.eap_id", "vpn.user"},
    Pair{"local.id", "vpn.local-identity"},
    Pair{"local.p12", "vpn.userkey"},
    Pair{"ike-proposal", "vpn.ike"},
    Pair{"esp-proposal", "vpn.esp"},
    Pair{"dns-servers", "ipv4.dns"},
    Pair{"sallyport.dnsDomains", "ipv4.dns-search"},
    Pair{"split-tunneling.subnets", "vpn.remote-ts"},
};

template <std::size_t Size> QString lookUp(const std::array<Pair, Size>& pairs, const QString& from)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(),
                                    [&from](const Pair& pair) { return from == QLatin1String(pair.from); });
    return found == pairs.end() ? QString() : QString::fromLatin1(found->to);
}

} // namespace

QString nmKeyMeant(const QString& path)
{
    return lookUp(kMeant, path);
}

QString nmKeptNote(const QString& path)
{
    const QString known = lookUp(kKept, path);
    if (!known.isEmpty())
        return QStringLiteral("kept, but not applied: %1").arg(known);
    const QString group = path.section(QLatin1Char('.'), 0, 0);
    if (group == QLatin1String("proxy"))
        return QStringLiteral("kept, but not applied: set the proxy in the desktop's own settings");
    if (group == QLatin1String("connection") || group == QLatin1String("ipv4") || group == QLatin1String("ipv6"))
        return QStringLiteral("kept, but not applied: a setting of NetworkManager's own");
    return QStringLiteral("not a key that Sallyport knows; kept for NetworkManager");
}

std::optional<NmYesNo> nmYesNo(const QString& value)
{
    const QString word = value.toLower();
    const bool isYes = word == QLatin1String("yes") || word == QLatin1String("true") || word == QLatin1String("1") ||
                       word == QLatin1String("on");
    const bool isNo = word == QLatin1String("no") || word == QLatin1String("false") || word == QLatin1String("0") ||
                      word == QLatin1String("off") || word.isEmpty();
    if (!isYes && !isNo)
        return std::nullopt;
    return NmYesNo{isYes, isYes && value != QLatin1String("yes")};
}

bool isSwitchedOn(const QString& value)
{
    const auto word = nmYesNo(value);
    return word && word->isYes;
}

QString nmServiceTitle(const QString& service)
{
    return lookUp(kServices, service.section(QLatin1Char('.'), -1));
}

bool isNmRouteKey(const QString& key)
{
    static const QRegularExpression shape(QStringLiteral("\\Aroutes?[0-9]{0,5}\\z"));
    return shape.match(key).hasMatch();
}

QString nmKeyOfField(const QString& field)
{
    const QString key = lookUp(kFields, field);
    return key.isEmpty() ? field : key;
}

} // namespace sallyport
