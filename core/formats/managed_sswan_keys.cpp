// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/managed_sswan_keys.h"

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr std::array kSections{"remote", "local", "split_tunneling", "proxy_server"};
constexpr std::array kLocks{"allow_profile_create",     "allow_profile_import",     "allow_existing_profiles",
                            "allow_certificate_import", "pref_default_vpn_profile", "pref_ignore_power_whitelist"};

struct Twin {
    const char* managed;
    const char* sswan;
};

constexpr std::array kTwins{
    Twin{"_uuid", "uuid"},
    Twin{"name", "name"},
    Twin{"vpn_type", "type"},
    Twin{"remote.gateway", "remote.addr"},
    Twin{"remote.port", "remote.port"},
    Twin{"remote.remote_id", "remote.id"},
    Twin{"remote.certificate", "remote.cert"},
    Twin{"remote.remote_cert_req", "remote.certreq"},
    Twin{"remote.remote_revocation_crl", "remote.revocation.crl"},
    Twin{"remote.remote_revocation_ocsp", "remote.revocation.ocsp"},
    Twin{"remote.remote_revocation_strict", "remote.revocation.strict"},
    Twin{"local.username", "local.eap_id"},
    Twin{"local.local_id", "local.id"},
    Twin{"local.user_certificate", "local.p12"},
    Twin{"local.local_rsa_pss", "local.rsa-pss"},
    Twin{"included_apps", "apps"},
    Twin{"excluded_apps", "excluded-apps"},
    Twin{"ike_proposal", "ike-proposal"},
    Twin{"esp_proposal", "esp-proposal"},
    Twin{"mtu", "mtu"},
    Twin{"nat_keepalive", "nat-keepalive"},
    Twin{"dns_servers", "dns-servers"},
    Twin{"transport_ipv6", "ipv6-transport"},
    Twin{"split_tunneling.included_subnets", "split-tunneling.subnets"},
    Twin{"split_tunneling.excluded_subnets", "split-tunneling.excluded"},
    Twin{"split_tunneling.split_tunneling_block_ipv4", "split-tunneling.block-ipv4"},
    Twin{"split_tunneling.split_tunneling_block_ipv6", "split-tunneling.block-ipv6"},
    // The spellings of the app's documentation and of its code; the first one is what is written.
    Twin{"split_tunneling.split_tunnelling_block_ipv4", "split-tunneling.block-ipv4"},
    Twin{"split_tunneling.split_tunnelling_block_ipv6", "split-tunneling.block-ipv6"},
    Twin{"split_tunneling.split_tunnelling_block_IPv4", "split-tunneling.block-ipv4"},
    Twin{"split_tunneling.split_tunnelling_block_IPv6", "split-tunneling.block-ipv6"},
    Twin{"proxy_server.proxy_host", "proxy.host"},
    Twin{"proxy_server.proxy_port", "proxy.port"},
    Twin{"proxy_server.proxy_exclusions", "proxy.exclusions"},
};

} // namespace

QString sswanPathOfManaged(const QString& path)
{
    const auto* found = std::find_if(kTwins.begin(), kTwins.end(),
                                     [&path](const Twin& twin) { return path == QLatin1String(twin.managed); });
    return found == kTwins.end() ? QString() : QString::fromLatin1(found->sswan);
}

QString managedPathOfSswan(const QString& path)
{
    const auto* found = std::find_if(kTwins.begin(), kTwins.end(),
                                     [&path](const Twin& twin) { return path == QLatin1String(twin.sswan); });
    return found == kTwins.end() ? QString() : QString::fromLatin1(found->managed);
}

bool isManagedSection(const QString& key)
{
    return std::any_of(kSections.begin(), kSections.end(),
                       [&key](const char* section) { return key == QLatin1String(section); });
}

bool isManagedLock(const QString& key)
{
    return std::any_of(kLocks.begin(), kLocks.end(), [&key](const char* lock) { return key == QLatin1String(lock); });
}

bool isManagedNumber(const QString& path)
{
    return path == QLatin1String("mtu") || path == QLatin1String("nat_keepalive") ||
           path == QLatin1String("remote.port") || path == QLatin1String("proxy_server.proxy_port");
}

} // namespace sallyport
