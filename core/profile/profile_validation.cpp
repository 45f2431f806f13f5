// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of a Profile's fields (profile.h). Thread: no state. Trust: both sides; hostile input is normal here.
#include "core/profile/identity_check.h"
#include "core/profile/profile.h"
#include "core/profile/profile_fields.h"
#include "core/profile/proposal_check.h"
#include "core/profile/token_uri.h"

#include <QUuid>

namespace sallyport {
namespace {

constexpr qsizetype kMaxHost = 253;
constexpr qsizetype kMaxName = 200;
constexpr qsizetype kMaxIdentity = 1024;
constexpr qsizetype kMaxCertificate = 64 * 1024;
constexpr qsizetype kMaxCertificates = 16;
constexpr qsizetype kMaxCertificateBytes = 256 * 1024; // all together: they go to the service in one message
constexpr qsizetype kMaxPkcs12 = 1024 * 1024;
constexpr qsizetype kMaxDnsServers = 16;
constexpr qsizetype kMaxSubnets = 256;
constexpr qsizetype kMaxDnsDomains = 256;
constexpr qsizetype kMaxTags = 16;
constexpr qsizetype kMaxTag = 64;
constexpr qsizetype kMaxLocked = 64;
constexpr int kMaxSeconds = 7 * 24 * 3600;
constexpr int kMaxKeepalive = 3600;
constexpr qsizetype kMaxShown = 200;

Error invalid(const QString& field, const QString& value, const QString& rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("field"), field},
                                                      {QStringLiteral("value"), value.left(kMaxShown)},
                                                      {QStringLiteral("rule"), rule}});
}

Error missing(const QString& field)
{
    return Error::of(ErrorCode::ProfileFieldMissing, {{QStringLiteral("field"), field}});
}

bool isAnyAddress(const QHostAddress& address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isHostAddress(const QString& text)
{
    if (text.contains(QLatin1Char('/')))
        return false;
    const Result<Subnet> subnet = subnetFromString(text);
    return subnet && !isAnyAddress(subnet->address) && !subnet->address.isMulticast();
}

Result<void> checkHost(const QString& host)
{
    const QString field = QStringLiteral("remote.addr");
    if (host.isEmpty())
        return missing(field);
    if (host.size() > kMaxHost || !(isHostName(host) || isHostAddress(host)))
        return invalid(field, host, QStringLiteral("a host name such as vpn.example.org, or an IP address"));
    return {};
}

enum class Whose { Ours, Peers };

Result<void> checkIdentity(const QString& field, const QString& identity, Whose whose = Whose::Ours)
{
    if (identity.size() > kMaxIdentity)
        return invalid(field, identity, QStringLiteral("at most 1024 characters"));
    if (hasUnprintable(identity))
        return invalid(field, QString(), QStringLiteral("no control characters"));
    const bool isHarmless = whose == Whose::Ours && isIdentityInHex(identity);
    if (!identity.isEmpty() && !isHarmless && matchesManyPeers(identity))
        return invalid(field, identity, QStringLiteral("one identity, no wildcard such as * or %any"));
    return {};
}

Result<void> checkId(const Profile& profile)
{
    if (profile.id.isEmpty())
        return missing(QStringLiteral("uuid"));
    if (QUuid::fromString(profile.id).toString(QUuid::WithoutBraces) != profile.id || QUuid(profile.id).isNull())
        return invalid(QStringLiteral("uuid"), profile.id,
                       QStringLiteral("a UUID such as 1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb"));
    return {};
}

Result<void> checkName(const Profile& profile)
{
    if (profile.name.trimmed().isEmpty())
        return missing(QStringLiteral("name"));
    if (profile.name.size() > kMaxName)
        return invalid(QStringLiteral("name"), profile.name, QStringLiteral("at most 200 characters"));
    if (hasUnprintable(profile.name))
        return invalid(QStringLiteral("name"), QString(), QStringLiteral("no control characters"));
    return {};
}

Result<void> checkPort(const Profile& profile)
{
    if (profile.gateway.port == 0)
        return invalid(QStringLiteral("remote.port"), QStringLiteral("0"), QStringLiteral("a port from 1 to 65535"));
    return {};
}

Result<void> checkAuthorities(const Profile& profile)
{
    const QList<QByteArray>& certificates = profile.gateway.certificates;
    if (certificates.size() > kMaxCertificates)
        return invalid(QStringLiteral("remote.cert"), QString::number(certificates.size()),
                       QStringLiteral("at most 16 certificates"));
    qsizetype bytes = 0;
    for (const QByteArray& certificate : certificates) {
        bytes += certificate.size();
        if (certificate.isEmpty() || certificate.size() > kMaxCertificate || bytes > kMaxCertificateBytes)
            return invalid(QStringLiteral("remote.cert"), QString(),
                           QStringLiteral("certificates of at most 64 KiB, 256 KiB together"));
    }
    return {};
}

Result<void> checkSeconds(const char* field, int seconds, int smallest, int largest = kMaxSeconds)
{
    if (seconds != 0 && (seconds < smallest || seconds > largest))
        return invalid(QString::fromLatin1(field), QString::number(seconds),
                       QStringLiteral("0, or %1 to %2 seconds").arg(smallest).arg(largest));
    return {};
}

Result<void> checkDnsServers(const Profile& profile)
{
    if (profile.dnsServers.size() > kMaxDnsServers)
        return invalid(QStringLiteral("dns-servers"), QString::number(profile.dnsServers.size()),
                       QStringLiteral("at most 16 servers"));
    for (const QHostAddress& server : profile.dnsServers) {
        if (!isHostAddress(server.toString()))
            return invalid(QStringLiteral("dns-servers"), server.toString(),
                           QStringLiteral("IP addresses of DNS servers"));
    }
    return {};
}

Result<void> checkMtu(const Profile& profile)
{
    if (profile.mtu != 0 && (profile.mtu < 576 || profile.mtu > 9000))
        return invalid(QStringLiteral("mtu"), QString::number(profile.mtu), QStringLiteral("0, or 576 to 9000"));
    return {};
}

Result<void> checkDnsDomains(const Profile& profile)
{
    if (profile.dnsDomains.size() > kMaxDnsDomains)
        return invalid(QStringLiteral("sallyport.dnsDomains"), QString::number(profile.dnsDomains.size()),
                       QStringLiteral("at most 256 names"));
    for (const QString& domain : profile.dnsDomains) {
        if (domain.size() > kMaxHost || !isHostName(domain))
            return invalid(QStringLiteral("sallyport.dnsDomains"), domain,
                           QStringLiteral("domain names such as corp.example.org"));
    }
    return {};
}

Result<void> checkSubnets(const QString& field, const QList<Subnet>& subnets)
{
    if (subnets.size() > kMaxSubnets)
        return invalid(field, QString::number(subnets.size()), QStringLiteral("at most 256 networks"));
    for (const Subnet& subnet : subnets) {
        if (!subnetFromString(subnetToString(subnet)))
            return invalid(field, subnetToString(subnet), QStringLiteral("networks such as 10.1.0.0/16"));
    }
    return {};
}

Result<void> checkTags(const Profile& profile)
{
    if (profile.tags.size() > kMaxTags)
        return invalid(QStringLiteral("sallyport.tags"), QString::number(profile.tags.size()),
                       QStringLiteral("at most 16 tags"));
    for (const QString& tag : profile.tags) {
        if (tag.trimmed() != tag || tag.isEmpty() || tag.size() > kMaxTag || hasUnprintable(tag))
            return invalid(QStringLiteral("sallyport.tags"), QString(),
                           QStringLiteral("words of 1 to 64 characters, no control characters"));
    }
    return {};
}

Result<void> checkManagedBy(const Profile& profile)
{
    const QString& managedBy = profile.management.managedBy;
    if (managedBy.size() > kMaxName || hasUnprintable(managedBy))
        return invalid(QStringLiteral("sallyport.managedBy"), QString(),
                       QStringLiteral("at most 200 characters, no control characters"));
    return {};
}

Result<void> checkLocks(const Profile& profile)
{
    const QStringList& locked = profile.management.lockedFields;
    if (locked.size() > kMaxLocked)
        return invalid(QStringLiteral("sallyport.locked"), QString::number(locked.size()),
                       QStringLiteral("at most 64 fields"));
    for (const QString& key : locked) {
        if (profileField(key) == nullptr)
            return invalid(QStringLiteral("sallyport.locked"), key,
                           QStringLiteral("names of fields, such as remote.addr"));
    }
    return {};
}

Result<void> checkPkcs12(const Profile& profile)
{
    if (profile.local.pkcs12.size() > kMaxPkcs12)
        return invalid(QStringLiteral("local.p12"), QString(), QStringLiteral("a PKCS#12 file of at most 1 MiB"));
    return {};
}

Result<void> checkToken(const Profile& profile)
{
    const QString& token = profile.local.token;
    if (const QString fault = token.isEmpty() ? QString() : tokenUriFault(token); !fault.isEmpty())
        return invalid(QStringLiteral("sallyport.token"), hasUnprintable(token) ? QString() : token, fault);
    return {};
}

Result<void> checkUserNameThere(const Profile& profile)
{
    if (usesPassword(profile.method) && profile.local.userName.isEmpty())
        return missing(QStringLiteral("local.eap_id"));
    return {};
}

using P = const Profile&;
using Check = Result<void> (*)(const Profile&);

// Each says one thing of one field.
constexpr Check kChecks[] = {
    checkId,
    checkName,
    [](P p) { return checkHost(p.gateway.host); },
    checkPort,
    checkAuthorities,
    [](P p) { return checkIdentity(QStringLiteral("remote.id"), p.gateway.identity, Whose::Peers); },
    [](P p) { return checkProposal(ProposalProtocol::Ike, QStringLiteral("ike-proposal"), p.ikeProposal); },
    [](P p) { return checkProposal(ProposalProtocol::Esp, QStringLiteral("esp-proposal"), p.espProposal); },
    [](P p) { return checkSeconds("nat-keepalive", p.exchange.natKeepaliveSeconds, 1, kMaxKeepalive); },
    [](P p) { return checkSeconds("sallyport.deadPeerSeconds", p.exchange.deadPeerSeconds, 5); },
    [](P p) { return checkSeconds("sallyport.ikeRekeySeconds", p.exchange.ikeRekeySeconds, 60); },
    [](P p) { return checkSeconds("sallyport.childRekeySeconds", p.exchange.childRekeySeconds, 60); },
    [](P p) { return checkSeconds("sallyport.reauthenticationSeconds", p.exchange.reauthenticationSeconds, 60); },
    [](P p) { return checkSeconds("sallyport.idleDisconnectSeconds", p.exchange.idleDisconnectSeconds, 10); },
    checkDnsServers,
    checkMtu,
    checkDnsDomains,
    [](P p) { return checkSubnets(QStringLiteral("split-tunneling.subnets"), p.includedSubnets); },
    [](P p) { return checkSubnets(QStringLiteral("split-tunneling.excluded"), p.excludedSubnets); },
    checkTags,
    checkManagedBy,
    checkLocks,
    [](P p) { return checkIdentity(QStringLiteral("local.id"), p.local.identity); },
    checkPkcs12,
    [](P p) { return checkIdentity(QStringLiteral("local.eap_id"), p.local.userName); },
    [](P p) { return checkIdentity(QStringLiteral("sallyport.aaaServer"), p.local.aaaServer, Whose::Peers); },
    checkToken,
    // Last, so that whoever may still ask the person for the user name knows that all else is well.
    checkUserNameThere,
};

} // namespace

Result<void> validateProfile(const Profile& profile, const QString& source)
{
    for (const Check check : kChecks) {
        const Result<void> checked = check(profile);
        if (checked)
            continue;
        Error error = checked.error();
        error.arguments.insert(QStringLiteral("file"), source);
        return error;
    }
    return {};
}

QList<Error> profileFaults(const Profile& profile)
{
    QList<Error> faults;
    for (const Check check : kChecks) {
        if (const Result<void> checked = check(profile); !checked)
            faults.append(checked.error());
    }
    return faults;
}

} // namespace sallyport
