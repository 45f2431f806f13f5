// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of Apple's VPN settings, in both of the shapes in which they are sent: what each is for, or why it is only
// kept. Thread: no state. Trust: user side.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariantMap>

#include <map>
#include <span>

namespace sallyport {

class ImportReport;

enum class AppleRole {
    Section, // a dictionary whose keys have roles of their own
    Kept,    // saved for an export, without effect; its note says why
    Fixed,   // says what kind of thing it is; nothing to do
    Secret,  // a password that Sallyport has no use for
    Content, // of a certificate payload
    Id,
    Name,
    DisplayName,
    Host,
    LocalIdentity,
    RemoteIdentity,
    Method,
    Identity, // names the payload with the client certificate
    ExtendedAuthentication,
    EapTypes,
    InnerMethod, // inside the TLS of EAP
    TrustedServers,
    UserName,
    Password,
    OtherPassword, // counts where there is no Password
    SharedSecret,
    SecretAsset, // stands for a secret that the file does not hold
    DeadPeerRate,
    NoMobike,
    NoRedirect,
    DisconnectOnIdle,
    IdleSeconds,
    KeepaliveSeconds,
    ForwardSecrecy,
    RevocationCheck,
    Mtu,
    OnDemand,
    OnDemandRules,
    AllNetworks,
    IkeParameters,
    ChildParameters,
    DnsProtocol,
    DnsServers,
    DnsMatchDomains,
};

struct AppleKey {
    const char* path; // "IKEv2.RemoteAddress"
    AppleRole role;
    const char* note = nullptr;
};

enum class AppleDialect {
    File,        // the whole of a .mobileconfig
    Payload,     // a com.apple.vpn.managed payload in it
    Certificate, // a com.apple.security.* payload in it
    Declaration, // com.apple.configuration.network.vpn.ikev2
};
std::span<const AppleKey> appleKeys(AppleDialect dialect);

struct AppleFound {
    QString path;
    QVariant value;
};

// A dictionary sorted by role. What is only kept has its line in the report and its place in `kept` already, without
// anything that looks like a secret.
struct AppleSettings {
    AppleDialect dialect = AppleDialect::Payload;
    std::map<AppleRole, AppleFound> found;
    QJsonObject kept; // in the dictionary's own shape

    const AppleFound* find(AppleRole role) const;
    // Keeps a value too, at its path.
    void keep(const AppleFound& said);
};
AppleSettings sortAppleKeys(AppleDialect dialect, const QVariantMap& dictionary, const QString& prefix,
                            ImportReport* report);

} // namespace sallyport
