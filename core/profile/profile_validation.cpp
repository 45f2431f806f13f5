// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of a Profile's fields (profile.h). Thread: no state. Trust: both sides; hostile input is normal here.
#include "core/profile/profile.h"
#include "core/profile/proposal_check.h"

#include <QRegularExpression>
#include <QUuid>

namespace sallyport {
namespace {

constexpr qsizetype kMaxHost = 253;
constexpr qsizetype kMaxName = 200;
constexpr qsizetype kMaxIdentity = 1024;
constexpr qsizetype kMaxCertificate = 64 * 1024;
constexpr qsizetype kMaxPkcs12 = 1024 * 1024;
constexpr qsizetype kMaxDnsServers = 16;
constexpr qsizetype kMaxSubnets = 256;
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

// Control characters would break a log line or a terminal, and direction overrides would show another name than it is.
bool hasUnprintable(const QString& text)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool overridesDirection = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
        if (c.category() == QChar::Other_Control || unit == 0x2028 || unit == 0x2029 || overridesDirection)
            return true;
    }
    return !text.isValidUtf16();
}

bool isAnyAddress(const QHostAddress& address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isHostName(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
                                                         "(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\z"));
    // What is all digits and dots is an address or a mistyped one, never a name.
    static const QRegularExpression numbers(QStringLiteral("\\A[0-9.]+\\z"));
    return shape.match(text).hasMatch() && !numbers.match(text).hasMatch();
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

// Every spelling by which libcharon's identification_create_from_string() would make an identity that more than one
// peer matches: ID_ANY, a numeric type prefix, networks, ranges, wildcards.
bool matchesMany(const QString& identity)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(%|\\{|ipv[46](net|range):)|\\*"
                       "|\\A[0-9.]+[/-][0-9.]+\\z|\\A[0-9a-f.]*:[0-9a-f.:]*[/-][0-9a-f.:]+\\z"),
        QRegularExpression::CaseInsensitiveOption);
    if (shape.match(identity).hasMatch())
        return true;
    const QString bare = identity.section(QLatin1Char(':'), 1);
    const bool hasTypePrefix = identity.startsWith(QLatin1String("ipv4:"), Qt::CaseInsensitive) ||
                               identity.startsWith(QLatin1String("ipv6:"), Qt::CaseInsensitive);
    return isAnyAddress(QHostAddress(identity)) || (hasTypePrefix && isAnyAddress(QHostAddress(bare)));
}

Result<void> checkIdentity(const QString& field, const QString& identity)
{
    if (identity.size() > kMaxIdentity)
        return invalid(field, identity, QStringLiteral("at most 1024 characters"));
    if (hasUnprintable(identity))
        return invalid(field, QString(), QStringLiteral("no control characters"));
    if (!identity.isEmpty() && matchesMany(identity))
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
    if (gateway.certificate.size() > kMaxCertificate)
        return invalid(QStringLiteral("remote.cert"), QString(), QStringLiteral("a certificate of at most 64 KiB"));
    return checkIdentity(QStringLiteral("remote.id"), gateway.identity);
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
    if (profile.natKeepaliveSeconds < 0 || profile.natKeepaliveSeconds > 3600)
        return invalid(QStringLiteral("nat-keepalive"), QString::number(profile.natKeepaliveSeconds),
                       QStringLiteral("0 to 3600 seconds"));
    if (Result<void> checked = checkSubnets(QStringLiteral("split-tunneling.subnets"), profile.includedSubnets);
        !checked)
        return checked;
    return checkSubnets(QStringLiteral("split-tunneling.excluded"), profile.excludedSubnets);
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
    if (profile.method == AuthenticationMethod::EapMschapv2 && profile.local.userName.isEmpty())
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
    if (Result<void> checked = checkNetwork(profile); !checked)
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
