// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/networkmanager/nmconnection_reader.h"
#include "core/formats/networkmanager/nmconnection_keys.h"
#include "core/formats/sswan_keys.h"

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxText = 4096;
constexpr const char* kService = "org.freedesktop.NetworkManager.strongswan";

bool isSecretKey(const QString& path)
{
    return (path.startsWith(QLatin1String("vpn-secrets.")) || namesSecret(path)) &&
           !path.endsWith(QLatin1String("-flags"));
}

} // namespace

const NmConnectionReader::Mapping NmConnectionReader::kMappings[] = {
    {"connection.id", &NmConnectionReader::readId},
    {"connection.uuid", &NmConnectionReader::readUuid},
    {"connection.type", &NmConnectionReader::takeSilently},
    {"connection.autoconnect", &NmConnectionReader::readAutoconnect},
    {"vpn.service-type", &NmConnectionReader::takeSilently},
    {"vpn.address", &NmConnectionReader::readAddress},
    {"vpn.server-port", &NmConnectionReader::readPort},
    {"vpn.remote-identity", &NmConnectionReader::readGatewayIdentity},
    {"vpn.certificate", &NmConnectionReader::readGatewayCertificate},
    {"vpn.method", &NmConnectionReader::readMethod},
    {"vpn.eap-method", &NmConnectionReader::readEapMethod},
    {"vpn.cert-source", &NmConnectionReader::readCertificateSource},
    {"vpn.usercert", &NmConnectionReader::readUserCertificate},
    {"vpn.userkey", &NmConnectionReader::readUserKey},
    {"vpn.user", &NmConnectionReader::readUser},
    {"vpn.local-identity", &NmConnectionReader::readLocalIdentity},
    {"vpn.virtual", &NmConnectionReader::readVirtual},
    {"vpn.encap", &NmConnectionReader::readEncapsulation},
    {"vpn.ipcomp", &NmConnectionReader::readCompression},
    {"vpn.proposal", &NmConnectionReader::readProposalSwitch},
    {"vpn.ike", &NmConnectionReader::readIke},
    {"vpn.esp", &NmConnectionReader::readEsp},
    {"vpn.remote-ts", &NmConnectionReader::readRemoteSelectors},
    {"vpn.password-flags", &NmConnectionReader::readPasswordFlags},
    {"vpn-secrets.password", &NmConnectionReader::readPassword},
    {"ipv4.method", &NmConnectionReader::readIpMethod},
    {"ipv6.method", &NmConnectionReader::readIpMethod},
    {"ipv4.dns", &NmConnectionReader::readDns},
    {"ipv6.dns", &NmConnectionReader::readDns},
    {"ipv4.ignore-auto-dns", &NmConnectionReader::readIgnoreDns},
    {"ipv6.ignore-auto-dns", &NmConnectionReader::readIgnoreDns},
    {"ipv4.dns-search", &NmConnectionReader::readDnsSearch},
    {"ipv6.dns-search", &NmConnectionReader::readDnsSearch},
    {"ipv4.never-default", &NmConnectionReader::readNeverDefault},
    {"ipv6.never-default", &NmConnectionReader::readNeverDefault},
};

Result<Imported> NmConnectionReader::read(const QList<KeyFileEntry>& entries)
{
    const QList<Item> items = mendedItems(entries);
    if (Result<void> checked = checkKind(items); !checked)
        return checked.error();
    // Whether the file replaces the gateway's DNS servers is needed where they are read.
    m_replacesDns = std::any_of(items.begin(), items.end(), [](const Item& item) {
        return item.path.endsWith(QLatin1String(".ignore-auto-dns")) && isSwitchedOn(item.value);
    });
    for (const Item& item : items) {
        if (Result<void> read = readItem(item); !read)
            return read.error();
    }
    if (Result<void> finished = finish(); !finished)
        return finished.error();
    m_imported.file = m_source.file;
    m_imported.format = QStringLiteral("nmconnection");
    m_imported.profiles = {m_profile};
    m_imported.report = m_report.lines();
    for (MissingTrust& missing : m_imported.missingTrust)
        missing.profileId = m_profile.id;
    for (ImportedSecret& secret : m_imported.secrets)
        secret.profileId = m_profile.id;
    return m_imported;
}

bool NmConnectionReader::isMapped(const QString& path)
{
    const bool isOfIp = path.startsWith(QLatin1String("ipv4.")) || path.startsWith(QLatin1String("ipv6."));
    return !nmKeyMeant(path).isEmpty() || (isOfIp && isNmRouteKey(path.section(QLatin1Char('.'), 1))) ||
           std::any_of(std::begin(kMappings), std::end(kMappings),
                       [&path](const Mapping& mapping) { return path == QLatin1String(mapping.path); });
}

// Puts wrong names right and takes the last of what is said twice, as GLib does; the right name before a wrong one.
QList<NmConnectionReader::Item> NmConnectionReader::mendedItems(const QList<KeyFileEntry>& entries)
{
    QList<Item> items;
    QHash<QString, qsizetype> counts;
    for (const KeyFileEntry& entry : entries) {
        const QString written = entry.group + QLatin1Char('.') + entry.key;
        const QString meant = nmKeyMeant(written);
        const bool isAsItIs = isSecretKey(written) || written == QLatin1String("connection.id");
        const Item item{meant.isEmpty() ? written : meant, written, isAsItIs ? entry.value : entry.value.trimmed()};
        const auto other = counts.constFind(item.path);
        const bool isWrongBesideRight =
            other != counts.constEnd() && !meant.isEmpty() && items.at(*other).written == item.path;
        if (!isWrongBesideRight)
            counts.insert(item.path, items.size());
        items.append(item);
    }
    QList<Item> chosen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item& item = items.at(i);
        const qsizetype counting = counts.value(item.path);
        if (counting != i) {
            m_report.refused(item.written, isSecretKey(item.written) ? QString() : item.value,
                             QStringLiteral("%1 is said too, which counts").arg(items.at(counting).written));
            continue;
        }
        if (item.written != item.path)
            m_written.insert(item.path, item.written);
        chosen.append(item);
    }
    return chosen;
}

Result<void> NmConnectionReader::checkKind(const QList<Item>& items)
{
    const auto valueOf = [&items](const char* path) {
        const auto found = std::find_if(items.begin(), items.end(),
                                        [path](const Item& item) { return item.path == QLatin1String(path); });
        return found == items.end() ? QString() : found->value;
    };
    const QString type = valueOf("connection.type");
    if (!type.isEmpty() && type != QLatin1String("vpn"))
        return invalid(QStringLiteral("connection.type"), type,
                       QStringLiteral("vpn; this is a connection of another kind"));
    const QString service = valueOf("vpn.service-type");
    if (service.isEmpty())
        return missing(QStringLiteral("vpn.service-type"));
    if (service == QLatin1String(kService) || service == QLatin1String("strongswan"))
        return {};
    const QString title = nmServiceTitle(service);
    return invalid(QStringLiteral("vpn.service-type"), service,
                   QStringLiteral("%1 (IKEv2); this connection is for %2")
                       .arg(QLatin1String(kService), title.isEmpty() ? QStringLiteral("another VPN") : title));
}

Result<void> NmConnectionReader::readItem(const Item& item)
{
    const qsizetype dot = item.path.indexOf(QLatin1Char('.'));
    const bool isOfIp = item.path.startsWith(QLatin1String("ipv4.")) || item.path.startsWith(QLatin1String("ipv6."));
    if (item.value.size() > kMaxText)
        return invalid(item.written, isSecretKey(item.path) ? QString() : item.value,
                       QStringLiteral("text of at most 4096 characters"));
    const auto* mapping = std::find_if(std::begin(kMappings), std::end(kMappings), [&item](const Mapping& candidate) {
        return item.path == QLatin1String(candidate.path);
    });
    if (mapping != std::end(kMappings))
        return (this->*mapping->handler)(item.path, item.value);
    if (isOfIp && isNmRouteKey(item.path.sliced(dot + 1)))
        return readRoute(item.path, item.value);
    readOther(item.path, item.value);
    return {};
}

void NmConnectionReader::readOther(const QString& path, const QString& value)
{
    if (isSecretKey(path)) {
        m_report.secret(path, ReportLine::Verdict::Refused, QStringLiteral("no sign-in of strongSwan's uses it"));
        return;
    }
    keep(path, value, nmKeptNote(path));
}

void NmConnectionReader::keep(const QString& path, const QString& value, const QString& note)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    m_kept[path.left(dot)].insert(path.sliced(dot + 1), value);
    m_report.kept(path, value, note);
}

QString NmConnectionReader::mendingNote(const QString& path, const QString& otherwise) const
{
    if (!m_written.contains(path))
        return otherwise;
    return QStringLiteral("NetworkManager would ignore it; taken as %1").arg(path);
}

Error NmConnectionReader::invalid(const QString& path, const QString& value, const QString& rule) const
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), m_source.file},
                                                      {QStringLiteral("field"), path},
                                                      {QStringLiteral("value"), value.left(kMaxText / 20)},
                                                      {QStringLiteral("rule"), rule}});
}

Error NmConnectionReader::missing(const QString& path) const
{
    return Error::of(ErrorCode::ProfileFieldMissing,
                     {{QStringLiteral("file"), m_source.file}, {QStringLiteral("field"), path}});
}

} // namespace sallyport
