// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/strongswan_draft.h"
#include "core/formats/address_list.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <QUuid>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kMaxSeconds = 7 * 24 * 3600; // the profile's own limit
constexpr qsizetype kMaxNetworks = 256;
constexpr qsizetype kMaxListed = 1024; // as many as strongswanList() reads
constexpr qsizetype kMaxProposals = 64;
constexpr qsizetype kMaxKept = 256;
constexpr qsizetype kMaxKeptText = 1024;

// Of ours alone, so that a profile read again from the same connection replaces the one before.
constexpr QUuid kNamespace(0x6d1c2f0a, 0x5c0e, 0x4f5b, 0x9a, 0x55, 0x20, 0x7e, 0x51, 0x3b, 0x8c, 0x44);

Profile probeProfile()
{
    Profile probe;
    probe.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
    probe.name = QStringLiteral("probe");
    probe.gateway.host = QStringLiteral("vpn.example.org");
    probe.local.userName = QStringLiteral("user");
    return probe;
}

} // namespace

QString dialledHost(const QString& list)
{
    for (const QString& item : strongswanList(list)) {
        // "%name" means that host, and any address that it may come from; "%any" and the like are no hosts.
        const bool isMarked = item.startsWith(QLatin1Char('%'));
        const QString host = isMarked ? item.mid(1) : item;
        const bool isWord = isMarked && !host.contains(QLatin1Char('.')) && !host.contains(QLatin1Char(':'));
        Profile probe = probeProfile();
        probe.gateway.host = host;
        if (!isWord && !host.isEmpty() && validateProfile(probe))
            return host;
    }
    return {};
}

QString StrongswanDraft::keyOf(const QString& path) const
{
    const bool isOutside = path.startsWith(QLatin1String("authorities.")) || path.startsWith(QLatin1String("ca ")) ||
                           path.contains(QLatin1Char('/'));
    return isOutside ? path : m_prefix + path;
}

Error StrongswanDraft::invalid(const QString& path, const QString& value, const QString& rule) const
{
    return strongswanInvalid(m_source.file, keyOf(path), value, rule);
}

void StrongswanDraft::applied(const QString& path, const QString& said, const QString& note)
{
    report.applied(keyOf(path), said, note);
}

void StrongswanDraft::refused(const QString& path, const QString& said, const QString& note)
{
    report.refused(keyOf(path), said, note);
}

void StrongswanDraft::refuseSecret(const QString& path)
{
    report.secret(keyOf(path), ReportLine::Verdict::Refused,
                  QStringLiteral("a secret, and not where it belongs; you will be asked"));
}

void StrongswanDraft::keep(const QString& path, const QString& said, const QString& note, const QString& stored)
{
    QJsonObject kept = profile.foreign.value(m_format).toObject();
    if (kept.size() >= kMaxKept || said.size() > kMaxKeptText || path.size() > kMaxKeptText) {
        refused(path, said, QStringLiteral("too long, or too much, to be kept"));
        return;
    }
    kept.insert(stored.isEmpty() ? path : stored, said);
    profile.foreign.insert(m_format, kept);
    report.kept(keyOf(path), said, note);
}

void StrongswanDraft::setHost(const QString& path, const QString& said)
{
    const QString host = dialledHost(said);
    if (host.isEmpty())
        return;
    profile.gateway.host = host;
    applied(path, said, host == said ? QString() : QStringLiteral("%1 is dialled").arg(host));
}

void StrongswanDraft::setPort(const QString& path, const QString& said)
{
    bool isNumber = false;
    const int port = said.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535) {
        refused(path, said, QStringLiteral("not a port from 1 to 65535; 500 is used"));
        return;
    }
    profile.gateway.port = static_cast<quint16>(port);
    applied(path, said);
}

void StrongswanDraft::setFlag(const QString& path, const QString& said, bool* target)
{
    const std::optional<bool> flag = strongswanFlag(said);
    if (flag) {
        *target = *flag;
        applied(path, said);
        return;
    }
    if (said.isEmpty())
        applied(path, said, QStringLiteral("the default"));
    else
        refused(path, said, QStringLiteral("neither yes nor no; the default stays"));
}

void StrongswanDraft::setSeconds(const QString& path, const QString& said, int* target, const QString& zero, int margin)
{
    const std::optional<int> read = strongswanSeconds(said);
    if (!read) {
        refused(path, said, QStringLiteral("not a time such as 30s or 4h; the default stays"));
        return;
    }
    const int seconds = *read > margin ? *read - margin : *read;
    *target = std::min(seconds, kMaxSeconds);
    if (seconds > kMaxSeconds)
        applied(path, said, QStringLiteral("7 days, the longest time here"));
    else
        applied(path, said, seconds == 0 ? zero : QString());
}

void StrongswanDraft::setProposals(const QString& path, const QString& said, ProposalProtocol protocol)
{
    QString& target = protocol == ProposalProtocol::Ike ? profile.ikeProposal : profile.espProposal;
    QStringList items = strongswanList(said);
    if (items.size() > kMaxProposals) {
        refused(path, QString::number(items.size()), QStringLiteral("more than 64 proposals; the first count"));
        items = items.mid(0, kMaxProposals);
    }
    if (items.isEmpty())
        applied(path, said, QStringLiteral("Sallyport's current set is offered"));
    else
        target = usableProposals(protocol, keyOf(path), items, &report);
}

StrongswanDraft::Networks StrongswanDraft::readNetworks(const QString& said)
{
    Networks read;
    for (const QString& item : strongswanList(said)) {
        const QString bare = item.section(QLatin1Char('['), 0, 0).trimmed(); // "10.1.0.0/16[tcp/http]"
        read.isNarrowed = read.isNarrowed || bare != item;
        if (bare == QLatin1String("dynamic") || bare.startsWith(QLatin1String("%dynamic"))) {
            read.hasDynamic = true;
            continue;
        }
        const QList<Subnet> networks = networksFromText(bare);
        if (networks.isEmpty())
            read.bad.append(bare.left(80));
        for (const Subnet& network : networks) {
            if (network.prefixLength == 0)
                read.everything.append(bare);
            else if (!read.subnets.contains(network))
                read.subnets.append(network);
        }
        if (read.subnets.size() > kMaxNetworks)
            break;
    }
    read.isTooMuch = read.subnets.size() > kMaxNetworks || said.count(QLatin1Char(',')) >= kMaxListed;
    return read;
}

void StrongswanDraft::refuseConnection(const QString& path, const QString& said, const QString& rule)
{
    if (!m_fault)
        m_fault = invalid(path, said, rule);
}

void StrongswanDraft::checkNetworks(const QString& path, const QString& said)
{
    if (profile.includedSubnets.size() > kMaxNetworks)
        refuseConnection(path, said, QStringLiteral("at most 256 networks in all"));
}

// A connection with other networks than the file says would send traffic where it does not belong.
void StrongswanDraft::setNetworks(const QString& path, const QString& said, QList<Subnet>* target)
{
    const Networks read = readNetworks(said);
    if (!read.bad.isEmpty())
        return refuseConnection(path, read.bad.first(), QStringLiteral("networks such as 10.1.0.0/16"));
    if (read.isTooMuch)
        return refuseConnection(path, said, QStringLiteral("at most 256 networks in all"));
    const bool isEverything = read.hasDynamic || !read.everything.isEmpty(); // dynamic: what the gateway narrows it to
    for (const Subnet& network : read.subnets) {
        if (!target->contains(network))
            target->append(network);
    }
    if (isEverything)
        target->clear();
    else if (target->isEmpty())
        return refuseConnection(path, said, QStringLiteral("networks such as 10.1.0.0/16"));
    checkNetworks(path, said);
    QString note;
    if (read.isNarrowed)
        note = QStringLiteral("without the limits to protocols and ports, which are not supported");
    else if (isEverything)
        note = QStringLiteral("everything the gateway allows");
    applied(path, said, note);
}

void StrongswanDraft::setExclusions(const QString& path, const QString& said)
{
    const Networks read = readNetworks(said);
    const QString inside = QStringLiteral("; it goes through the tunnel");
    for (const QString& item : read.bad)
        refused(path, item, QStringLiteral("not a network such as 10.1.0.0/16") + inside);
    for (const QString& item : read.everything)
        refused(path, item, QStringLiteral("beside the tunnel would be all traffic") + inside);
    if (read.hasDynamic)
        refused(path, QStringLiteral("dynamic"), QStringLiteral("not a network that can be known beforehand") + inside);
    QList<Subnet>& excluded = profile.excludedSubnets;
    QStringList taken;
    for (const Subnet& network : read.subnets) {
        const QString text = subnetToString(network);
        if (!excluded.contains(network) && excluded.size() >= kMaxNetworks) {
            refused(path, text, QStringLiteral("more than 256 networks beside the tunnel") + inside);
            continue;
        }
        if (!excluded.contains(network))
            excluded.append(network);
        taken.append(text);
    }
    if (read.isTooMuch)
        refused(path, said, QStringLiteral("more than 256 networks; the rest is left out") + inside);
    if (taken.isEmpty())
        return;
    applied(path, taken.join(QLatin1Char(',')),
            read.isNarrowed ? QStringLiteral("without the limits to protocols and ports, which are not supported")
                            : QString());
}

void StrongswanDraft::setVirtualAddress(const QString& path, const QString& said)
{
    const QStringList items = strongswanList(said);
    const bool isFixed = std::any_of(items.begin(), items.end(), [](const QString& item) {
        return !item.startsWith(QLatin1Char('%')) && item != QLatin1String("0.0.0.0") && item != QLatin1String("::");
    });
    if (isFixed)
        keep(path, said, QStringLiteral("the gateway chooses the address; this one is not asked for"));
    else
        applied(path, said, QStringLiteral("the gateway is always asked for an address"));
}

QString StrongswanDraft::objection(const char* field, const Profile& probe) const
{
    const Result<void> checked = validateProfile(probe);
    if (checked || checked.error().arguments.value(QStringLiteral("field")).toString() != QLatin1String(field))
        return {};
    return checked.error().arguments.value(QStringLiteral("rule")).toString();
}

void StrongswanDraft::setGatewayIdentity(const QString& path, const QString& said)
{
    const QString expects = QStringLiteral("the gateway must prove that it is the host that is dialled");
    if (said.isEmpty() || said == QLatin1String("%any")) {
        applied(path, said, expects);
        return;
    }
    const bool isLoose = said.startsWith(QLatin1Char('%')); // not sent, only compared with the certificate: as always
    const QString identity = plainIdentity(isLoose ? said.mid(1) : said);
    Profile probe = probeProfile();
    probe.gateway.identity = identity;
    if (const QString rule = objection("remote.id", probe); !rule.isEmpty()) {
        refused(path, said, rule + QStringLiteral("; ") + expects);
        return;
    }
    profile.gateway.identity = identity;
    applied(path, said, identity == (isLoose ? said.mid(1) : said) ? QString() : identity);
}

void StrongswanDraft::setLocalIdentity(const QString& path, const QString& said)
{
    if (said.isEmpty() || said.startsWith(QLatin1String("%any")) || said == QLatin1String("%fromcert")) {
        applied(path, said, QStringLiteral("the certificate's subject, or the address"));
        return;
    }
    const QString identity = plainIdentity(said);
    Profile probe = probeProfile();
    probe.local.identity = identity;
    if (const QString rule = objection("local.id", probe); !rule.isEmpty()) {
        refused(path, said, rule);
        return;
    }
    profile.local.identity = identity;
    applied(path, said, identity == said ? QString() : identity);
}

void StrongswanDraft::setUserName(const QString& path, const QString& said)
{
    if (said.isEmpty() || said == QLatin1String("%identity") || said == QLatin1String("%any")) {
        applied(path, said, QStringLiteral("you will be asked for the user name"));
        return;
    }
    const QString name = plainUserName(said);
    Profile probe = probeProfile();
    probe.local.userName = name;
    if (const QString rule = objection("local.eap_id", probe); !rule.isEmpty()) {
        refused(path, said, rule);
        return;
    }
    profile.local.userName = name;
    applied(path, said, name == said ? QString() : name);
}

void StrongswanDraft::setAaaServer(const QString& path, const QString& said)
{
    const QString identity = plainIdentity(said);
    Profile probe = probeProfile();
    probe.method = AuthenticationMethod::EapTls;
    probe.local.aaaServer = identity;
    if (const QString rule = objection("sallyport.aaaServer", probe); !rule.isEmpty()) {
        refused(path, said, rule);
        return;
    }
    profile.local.aaaServer = identity;
    applied(path, said, identity == said ? QString() : identity);
}

Result<void> StrongswanDraft::finish(const QString& name)
{
    if (m_fault)
        return *m_fault;
    profile.name = name.left(200);
    if (profile.gateway.identity == profile.gateway.host)
        profile.gateway.identity.clear(); // says the same
    if (usesPassword(profile.method) && profile.local.userName.isEmpty())
        profile.local.userName = defaultUserName;
    const QString identity = m_format + QLatin1Char('\n') + name + QLatin1Char('\n') + profile.gateway.host;
    profile.id = QUuid::createUuidV5(kNamespace, identity).toString(QUuid::WithoutBraces);
    return validateImported(profile, m_source.file);
}

} // namespace sallyport
