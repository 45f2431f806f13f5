// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an Apple payload leads the connection: exchange, proposals, on-demand rules, DNS (apple_vpn_reader.h). Thread: a
// value. Trust: user side.
#include "core/formats/apple/apple_proposals.h"
#include "core/formats/apple/apple_vpn_reader.h"
#include "core/formats/apple/plist_json.h"

#include <algorithm>

namespace sallyport {
namespace {

using R = AppleRole;

constexpr int kMaxSeconds = 7 * 24 * 3600;

} // namespace

bool connectsAlways(const QVariant& onDemandRules)
{
    const QVariantList rules = onDemandRules.toList();
    if (rules.isEmpty())
        return false;
    const QVariantMap first = rules.first().toMap(); // the first that matches counts, and without conditions it does
    return first.size() == 1 && first.value(QStringLiteral("Action")).toString() == QLatin1String("Connect");
}

void AppleVpnReader::readExchange()
{
    if (const auto off = flag(R::NoMobike)) {
        profile.exchange.mobike = !*off;
        applied(R::NoMobike);
    }
    if (const auto off = flag(R::NoRedirect)) {
        profile.exchange.followRedirects = !*off;
        if (*off)
            applied(R::NoRedirect);
        else
            keptLine(R::NoRedirect, QStringLiteral("this version never follows a redirect"));
    }
    if (const auto seconds = number(R::KeepaliveSeconds, 0, 3600))
        profile.exchange.natKeepaliveSeconds = *seconds;
    if (const auto mtu = number(R::Mtu, 576, 9000))
        profile.mtu = *mtu;
    if (const AppleFound* rate = m_settings.find(R::DeadPeerRate)) {
        constexpr int kMinute = 60;
        const QString said = rate->value.toString();
        const int minutes = isSaid(said, "Low") ? 30 : isSaid(said, "Medium") ? 10 : isSaid(said, "High") ? 1 : 0;
        profile.exchange.deadPeerSeconds = minutes * kMinute;
        m_settings.found.at(R::DeadPeerRate).value = said;
        if (minutes > 0) {
            applied(R::DeadPeerRate);
        } else {
            m_settings.keep(*rate);
            keptLine(R::DeadPeerRate,
                     isSaid(said, "None")
                         ? QStringLiteral("a silent gateway is always noticed; the service says how soon")
                         : QStringLiteral("not None, Low, Medium or High"));
        }
    }
    if (const auto all = flag(R::AllNetworks)) {
        profile.killSwitch = *all;
        if (*all)
            keptLine(R::AllNetworks,
                     QStringLiteral("this version cannot block traffic, so it refuses to connect this profile"));
        else
            applied(R::AllNetworks);
    }
}

void AppleVpnReader::readIdle()
{
    const AppleFound* timer = m_settings.find(R::IdleSeconds);
    const auto isOn = flag(R::DisconnectOnIdle);
    if (isOn && *isOn && timer == nullptr) {
        m_settings.keep(*m_settings.find(R::DisconnectOnIdle));
        keptLine(R::DisconnectOnIdle, QStringLiteral("says no time after which to disconnect"));
        return;
    }
    if (isOn)
        applied(R::DisconnectOnIdle);
    if (timer == nullptr)
        return;
    if (!isOn.value_or(false)) {
        m_settings.keep(*timer);
        keptLine(R::IdleSeconds, QStringLiteral("without DisconnectOnIdle it has no effect"));
    } else if (const auto seconds = number(R::IdleSeconds, 10, kMaxSeconds)) {
        profile.exchange.idleDisconnectSeconds = *seconds;
    }
}

void AppleVpnReader::readRevocation()
{
    const auto check = flag(R::RevocationCheck);
    if (!check)
        return;
    profile.gateway.revocation.crl = *check;
    profile.gateway.revocation.ocsp = *check;
    applied(R::RevocationCheck);
}

void AppleVpnReader::readProposals()
{
    const auto withGroup = flag(R::ForwardSecrecy);
    const auto isDictionary = [this](const AppleFound* found) {
        if (found != nullptr && found->value.typeId() != QMetaType::QVariantMap)
            m_report->refused(m_prefix + found->path, shownPlistValue(found->value),
                              QStringLiteral("not a dictionary"));
        return found != nullptr && found->value.typeId() == QMetaType::QVariantMap;
    };
    const auto keepRest = [this](const AppleFound& found, const QVariantMap& rest) {
        if (!rest.isEmpty())
            m_settings.keep({found.path, rest});
    };
    if (const AppleFound* ike = m_settings.find(R::IkeParameters); isDictionary(ike)) {
        const AppleProposal read =
            readAppleProposal(ProposalProtocol::Ike, m_prefix + ike->path, ike->value.toMap(), true, m_report);
        profile.ikeProposal = read.proposal;
        profile.exchange.ikeRekeySeconds = read.lifetimeSeconds;
        keepRest(*ike, read.kept);
    }
    if (const AppleFound* child = m_settings.find(R::ChildParameters); isDictionary(child)) {
        const AppleProposal read = readAppleProposal(ProposalProtocol::Esp, m_prefix + child->path,
                                                     child->value.toMap(), withGroup.value_or(false), m_report);
        profile.espProposal = read.proposal;
        profile.exchange.childRekeySeconds = read.lifetimeSeconds;
        keepRest(*child, read.kept);
    }
    if (!withGroup)
        return;
    if (!profile.espProposal.isEmpty()) {
        applied(R::ForwardSecrecy);
    } else {
        m_settings.keep(*m_settings.find(R::ForwardSecrecy));
        keptLine(R::ForwardSecrecy,
                 QStringLiteral("Sallyport's current set is offered, with and without a key exchange"));
    }
}

void AppleVpnReader::readOnDemand()
{
    const auto isOn = flag(R::OnDemand);
    const AppleFound* rules = m_settings.find(R::OnDemandRules);
    const bool isPlain = rules != nullptr && connectsAlways(rules->value);
    profile.connectAtLogin = isOn.value_or(false) && isPlain;
    if (isOn) {
        m_settings.keep(*m_settings.find(R::OnDemand));
        if (profile.connectAtLogin || !*isOn)
            applied(R::OnDemand, *isOn ? QStringLiteral("connects when the session begins") : QString());
        else
            keptLine(R::OnDemand, QStringLiteral("this version connects at login or when asked, not by such rules"));
    }
    if (rules == nullptr)
        return;
    m_settings.keep(*rules);
    const QVariantList list = rules->value.toList();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString key = QStringLiteral("%1%2[%3]").arg(m_prefix, rules->path).arg(i);
        const QString said = shownPlistValue(list.at(i));
        if (i == 0 && profile.connectAtLogin)
            m_report->applied(key, said, QStringLiteral("connects when the session begins"));
        else
            m_report->kept(key, said,
                           profile.connectAtLogin
                               ? QStringLiteral("the first rule always matches")
                               : QStringLiteral("this version connects at login or when asked, not by such rules"));
    }
    if (list.isEmpty())
        keptLine(R::OnDemandRules, QStringLiteral("there is no rule in it"));
}

Result<void> AppleVpnReader::readDns()
{
    const AppleFound* protocol = m_settings.find(R::DnsProtocol);
    const AppleFound* servers = m_settings.find(R::DnsServers);
    const AppleFound* domains = m_settings.find(R::DnsMatchDomains);
    if (protocol != nullptr && !isSaid(protocol->value.toString(), "Cleartext")) {
        // Asking in the clear who is meant to be asked encrypted would tell more than the file wants told.
        for (const AppleRole role : {R::DnsProtocol, R::DnsServers, R::DnsMatchDomains}) {
            if (const AppleFound* found = m_settings.find(role)) {
                m_settings.keep(*found);
                keptLine(role, QStringLiteral("DNS over HTTPS or TLS is not spoken; the gateway's servers are used"));
            }
        }
        return {};
    }
    applied(R::DnsProtocol);
    if (servers != nullptr) {
        if (Result<void> done = readDnsServers(*servers); !done)
            return done;
    }
    return domains == nullptr ? Result<void>() : readDnsDomains(*domains);
}

Result<void> AppleVpnReader::readDnsServers(const AppleFound& servers)
{
    Result<QStringList> items = texts(servers);
    if (!items)
        return items.error();
    for (const QString& item : *items) {
        const Result<Subnet> server = subnetFromString(item);
        if (!server || item.contains(QLatin1Char('/')))
            return invalid(servers.path, item, QStringLiteral("IP addresses of DNS servers"));
        profile.dnsServers.append(server->address);
    }
    applied(R::DnsServers);
    return {};
}

Result<void> AppleVpnReader::readDnsDomains(const AppleFound& domains)
{
    Result<QStringList> items = texts(domains);
    if (!items)
        return items.error();
    if (items->contains(QString())) {
        applied(R::DnsMatchDomains, QStringLiteral("\"\" means every name"));
        return {};
    }
    for (QString item : *items) {
        if (item.startsWith(QLatin1String("*.")))
            item.remove(0, 1);
        if (item.startsWith(QLatin1Char('.')))
            item.remove(0, 1);
        profile.dnsDomains.append(item);
    }
    applied(R::DnsMatchDomains, profile.dnsDomains == *items ? QString() : QStringLiteral("with all names below"));
    return {};
}

} // namespace sallyport
