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

Result<void> checkNaming(const Profile& profile)
{
    if (profile.id.isEmpty())
        return missing(QStringLiteral("uuid"));
    if (QUuid::fromString(profile.id).toString(QUuid::WithoutBraces) != profile.id || QUuid(profile.id).isNull())
        return invalid(QStringLiteral("uuid"), profile.id,
                       QStringLiteral("a UUID such as 1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb"));
    if (profile.name.trimmed().isEmpty())
        return missing(QStringLiteral("name"));
    if (profile.name.size() > kMaxName)
        return invalid(QStringLiteral("name"), profile.name, QStringLiteral("at most 200 characters"));
    if (hasUnprintable(profile.name))
        return invalid(QStringLiteral("name"), QString(), QStringLiteral("no control characters"));
    return {};
}

Result<void> checkGateway(const GatewaySettings& gateway)
{
    if (Result<void> checked = checkHost(gateway.host); !checked)
        return checked;
    if (gateway.port == 0)
        return invalid(QStringLiteral("remote.port"), QStringLiteral("0"), QStringLiteral("a port from 1 to 65535"));
    if (gateway.certificates.size() > kMaxCertificates)
        return invalid(QStringLiteral("remote.cert"), QString::number(gateway.certificates.size()),
                       QStringLiteral("at most 16 certificates"));
    qsizetype bytes = 0;
    for (const QByteArray& certificate : gateway.certificates) {
        bytes += certificate.size();
        if (certificate.isEmpty() || certificate.size() > kMaxCertificate || bytes > kMaxCertificateBytes)
            return invalid(QStringLiteral("remote.cert"), QString(),
                           QStringLiteral("certificates of at most 64 KiB, 256 KiB together"));
    }
    return checkIdentity(QStringLiteral("remote.id"), gateway.identity, Whose::Peers);
}

Result<void> checkExchange(const ExchangeSettings& exchange)
{
    const struct {
        const char* field;
        int seconds;
        int smallest;
        int largest;
    } rules[] = {
        {"nat-keepalive", exchange.natKeepaliveSeconds, 1, 3600},
        {"sallyport.deadPeerSeconds", exchange.deadPeerSeconds, 5, kMaxSeconds},
        {"sallyport.ikeRekeySeconds", exchange.ikeRekeySeconds, 60, kMaxSeconds},
        {"sallyport.childRekeySeconds", exchange.childRekeySeconds, 60, kMaxSeconds},
        {"sallyport.reauthenticationSeconds", exchange.reauthenticationSeconds, 60, kMaxSeconds},
        {"sallyport.idleDisconnectSeconds", exchange.idleDisconnectSeconds, 10, kMaxSeconds},
    };
    for (const auto& rule : rules) {
        if (rule.seconds != 0 && (rule.seconds < rule.smallest || rule.seconds > rule.largest))
            return invalid(QString::fromLatin1(rule.field), QString::number(rule.seconds),
                           QStringLiteral("0, or %1 to %2 seconds").arg(rule.smallest).arg(rule.largest));
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

Result<void> checkNetwork(const Profile& profile)
{
    if (profile.dnsServers.size() > kMaxDnsServers)
        return invalid(QStringLiteral("dns-servers"), QString::number(profile.dnsServers.size()),
                       QStringLiteral("at most 16 servers"));
    for (const QHostAddress& server : profile.dnsServers) {
        if (!isHostAddress(server.toString()))
            return invalid(QStringLiteral("dns-servers"), server.toString(),
                           QStringLiteral("IP addresses of DNS servers"));
    }
    if (profile.mtu != 0 && (profile.mtu < 576 || profile.mtu > 9000))
        return invalid(QStringLiteral("mtu"), QString::number(profile.mtu), QStringLiteral("0, or 576 to 9000"));
    if (profile.dnsDomains.size() > kMaxDnsDomains)
        return invalid(QStringLiteral("sallyport.dnsDomains"), QString::number(profile.dnsDomains.size()),
                       QStringLiteral("at most 256 names"));
    for (const QString& domain : profile.dnsDomains) {
        if (domain.size() > kMaxHost || !isHostName(domain))
            return invalid(QStringLiteral("sallyport.dnsDomains"), domain,
                           QStringLiteral("domain names such as corp.example.org"));
    }
    if (Result<void> checked = checkSubnets(QStringLiteral("split-tunneling.subnets"), profile.includedSubnets);
        !checked)
        return checked;
    return checkSubnets(QStringLiteral("split-tunneling.excluded"), profile.excludedSubnets);
}

Result<void> checkShelf(const Profile& profile)
{
    if (profile.tags.size() > kMaxTags)
        return invalid(QStringLiteral("sallyport.tags"), QString::number(profile.tags.size()),
                       QStringLiteral("at most 16 tags"));
    for (const QString& tag : profile.tags) {
        if (tag.trimmed() != tag || tag.isEmpty() || tag.size() > kMaxTag || hasUnprintable(tag))
            return invalid(QStringLiteral("sallyport.tags"), QString(),
                           QStringLiteral("words of 1 to 64 characters, no control characters"));
    }
    const Management& management = profile.management;
    if (management.managedBy.size() > kMaxName || hasUnprintable(management.managedBy))
        return invalid(QStringLiteral("sallyport.managedBy"), QString(),
                       QStringLiteral("at most 200 characters, no control characters"));
    if (management.lockedFields.size() > kMaxLocked)
        return invalid(QStringLiteral("sallyport.locked"), QString::number(management.lockedFields.size()),
                       QStringLiteral("at most 64 fields"));
    for (const QString& key : management.lockedFields) {
        if (profileField(key) == nullptr)
            return invalid(QStringLiteral("sallyport.locked"), key,
                           QStringLiteral("names of fields, such as remote.addr"));
    }
    return {};
}

// Last, so that whoever may still ask the person for the user name knows that all else is well.
Result<void> checkLocal(const Profile& profile)
{
    if (Result<void> checked = checkIdentity(QStringLiteral("local.id"), profile.local.identity); !checked)
        return checked;
    if (profile.local.pkcs12.size() > kMaxPkcs12)
        return invalid(QStringLiteral("local.p12"), QString(), QStringLiteral("a PKCS#12 file of at most 1 MiB"));
    if (Result<void> checked = checkIdentity(QStringLiteral("local.eap_id"), profile.local.userName); !checked)
        return checked;
    if (Result<void> checked =
            checkIdentity(QStringLiteral("sallyport.aaaServer"), profile.local.aaaServer, Whose::Peers);
        !checked)
        return checked;
    if (const QString fault = profile.local.token.isEmpty() ? QString() : tokenUriFault(profile.local.token);
        !fault.isEmpty())
        return invalid(QStringLiteral("sallyport.token"),
                       hasUnprintable(profile.local.token) ? QString() : profile.local.token, fault);
    if (usesPassword(profile.method) && profile.local.userName.isEmpty())
        return missing(QStringLiteral("local.eap_id"));
    return {};
}

Result<void> checkAll(const Profile& profile)
{
    if (Result<void> checked = checkNaming(profile); !checked)
        return checked;
    if (Result<void> checked = checkGateway(profile.gateway); !checked)
        return checked;
    if (Result<void> checked =
            checkProposal(ProposalProtocol::Ike, QStringLiteral("ike-proposal"), profile.ikeProposal);
        !checked)
        return checked;
    if (Result<void> checked =
            checkProposal(ProposalProtocol::Esp, QStringLiteral("esp-proposal"), profile.espProposal);
        !checked)
        return checked;
    if (Result<void> checked = checkExchange(profile.exchange); !checked)
        return checked;
    if (Result<void> checked = checkNetwork(profile); !checked)
        return checked;
    if (Result<void> checked = checkShelf(profile); !checked)
        return checked;
    return checkLocal(profile);
}

} // namespace

Result<void> validateProfile(const Profile& profile, const QString& source)
{
    Result<void> checked = checkAll(profile);
    if (checked)
        return checked;
    Error error = checked.error();
    error.arguments.insert(QStringLiteral("file"), source);
    return error;
}

} // namespace sallyport
