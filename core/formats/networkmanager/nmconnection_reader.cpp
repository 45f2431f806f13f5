// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/networkmanager/nmconnection_reader.h"
#include "core/formats/address_list.h"
#include "core/formats/certificate.h"
#include "core/formats/networkmanager/nmconnection_keys.h"
#include "core/formats/pkcs12.h"
#include "core/formats/sswan_keys.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxText = 4096;
constexpr qsizetype kMaxRoutes = 1024;
constexpr const char* kService = "org.freedesktop.NetworkManager.strongswan";

bool isSwitchedOn(const QString& value)
{
    const auto word = nmYesNo(value);
    return word && word->isYes;
}

bool isSecretKey(const QString& path)
{
    return (path.startsWith(QLatin1String("vpn-secrets.")) || namesSecret(path)) &&
           !path.endsWith(QLatin1String("-flags"));
}

struct MethodWord {
    const char* word;
    AuthenticationMethod method;
    const char* note;
};

constexpr std::array kMethods{
    MethodWord{"eap", AuthenticationMethod::EapMschapv2, ""},
    MethodWord{"cert", AuthenticationMethod::Certificate, ""},
    MethodWord{"eap-tls", AuthenticationMethod::EapTls, "saved, but this version can't sign in with EAP-TLS yet"},
    MethodWord{"psk", AuthenticationMethod::PreSharedKey,
               "saved, but this version can't sign in with a pre-shared key yet"},
    MethodWord{"key", AuthenticationMethod::Certificate, ""},
    MethodWord{"agent", AuthenticationMethod::Certificate,
               "the key in an agent can't be used; give it as a PKCS#12 file"},
    MethodWord{"smartcard", AuthenticationMethod::Certificate,
               "the key on a card can't be used yet; give one as a PKCS#12 file"},
    // Words that people write and the plugin does not know.
    MethodWord{"pubkey", AuthenticationMethod::Certificate, "the plugin's word is cert"},
    MethodWord{"certificate", AuthenticationMethod::Certificate, "the plugin's word is cert"},
    MethodWord{"mschapv2", AuthenticationMethod::EapMschapv2, "the plugin's word is eap"},
    MethodWord{"eap-mschapv2", AuthenticationMethod::EapMschapv2, "the plugin's word is eap"},
    MethodWord{"eap-gtc", AuthenticationMethod::EapGtc, "saved, but this version can't sign in with EAP-GTC yet"},
    MethodWord{"gtc", AuthenticationMethod::EapGtc, "saved, but this version can't sign in with EAP-GTC yet"},
    MethodWord{"eap-ttls", AuthenticationMethod::EapTtls, "saved, but this version can't sign in with EAP-TTLS yet"},
    MethodWord{"ttls", AuthenticationMethod::EapTtls, "saved, but this version can't sign in with EAP-TTLS yet"},
    MethodWord{"eap-peap", AuthenticationMethod::EapPeap, "saved, but this version can't sign in with EAP-PEAP yet"},
    MethodWord{"peap", AuthenticationMethod::EapPeap, "saved, but this version can't sign in with EAP-PEAP yet"},
    MethodWord{"tls", AuthenticationMethod::EapTls, "saved, but this version can't sign in with EAP-TLS yet"},
};

const MethodWord* methodOf(const QString& word)
{
    const auto* found = std::find_if(kMethods.begin(), kMethods.end(), [&word](const MethodWord& candidate) {
        return word.compare(QLatin1String(candidate.word), Qt::CaseInsensitive) == 0;
    });
    return found == kMethods.end() ? nullptr : found;
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

Result<void> NmConnectionReader::readId(const QString& path, const QString& value)
{
    m_profile.name = value;
    m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readUuid(const QString& path, const QString& value)
{
    const QUuid id = QUuid::fromString(value);
    if (id.isNull()) {
        m_report.refused(path, value, QStringLiteral("not a UUID; the profile gets one of its own"));
        return {};
    }
    m_profile.id = id.toString(QUuid::WithoutBraces);
    m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readAutoconnect(const QString& path, const QString& value)
{
    m_profile.connectAtLogin = isSwitchedOn(value);
    m_report.applied(path, value, m_profile.connectAtLogin ? QStringLiteral("connected when you log in") : QString());
    return {};
}

Result<void> NmConnectionReader::takeSilently(const QString& path, const QString& value)
{
    m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readAddress(const QString& path, const QString& value)
{
    m_profile.gateway.host = value;
    const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 128; });
    if (const QByteArray ascii = isPlain ? QByteArray() : QUrl::toAce(value); !ascii.isEmpty())
        m_profile.gateway.host = QString::fromLatin1(ascii); // else validation names it as it was written
    m_report.applied(m_written.value(path, path), value, mendingNote(path));
    return {};
}

Result<void> NmConnectionReader::readPort(const QString& path, const QString& value)
{
    bool isNumber = false;
    const int port = value.toInt(&isNumber);
    if (value.isEmpty()) {
        m_report.applied(path, value);
        return {};
    }
    if (!isNumber || port < 1 || port > 65535)
        return invalid(m_written.value(path, path), value, QStringLiteral("a port from 1 to 65535"));
    m_profile.gateway.port = static_cast<quint16>(port);
    m_report.applied(m_written.value(path, path), value, mendingNote(path));
    return {};
}

Result<void> NmConnectionReader::readGatewayIdentity(const QString& path, const QString& value)
{
    const QString written = m_written.value(path, path);
    if (value.startsWith(QLatin1String("%any")) || value == QLatin1String("*")) {
        m_report.refused(written, value, QStringLiteral("any identity would do for it; the address is demanded"));
        return {};
    }
    m_profile.gateway.identity = value;
    m_report.applied(written, value, mendingNote(path));
    return {};
}

Result<void> NmConnectionReader::readGatewayCertificate(const QString& path, const QString& value)
{
    if (value.isEmpty()) {
        m_report.applied(path, value, QStringLiteral("the system's authorities are trusted"));
        return {};
    }
    const std::optional<QByteArray> bytes = companion(path, value);
    if (!bytes) {
        m_imported.missingTrust.append({{}, value});
        return {};
    }
    QList<QByteArray> certificates;
    if (looksLikePem(*bytes)) {
        const Result<PemContents> contents = readPem(value, *bytes, {});
        if (!contents && contents.error().code != ErrorCode::Pkcs12PasswordWrong)
            return contents.error();
        if (contents)
            certificates = contents->authorities + contents->certificates;
    } else if (const auto der = certificateFromBytes(*bytes)) {
        certificates = {*der};
    }
    if (certificates.isEmpty())
        return invalid(path, value, QStringLiteral("a file with an X.509 certificate, PEM or DER"));
    m_profile.gateway.certificates = certificates;
    const bool isOwn = !isAuthority(certificates.first());
    m_report.applied(
        path, value,
        isOwn ? QStringLiteral("the gateway's own certificate: %1").arg(certificateSubject(certificates.first()))
              : certificateSubject(certificates.first()));
    return {};
}

Result<void> NmConnectionReader::readMethod(const QString& path, const QString& value)
{
    const MethodWord* method = methodOf(value);
    if (method == nullptr)
        return invalid(path, value, QStringLiteral("eap, cert, eap-tls or psk"));
    m_method = value.toLower();
    m_profile.method = method->method;
    const bool isOnCard = m_method == QLatin1String("agent") || m_method == QLatin1String("smartcard");
    m_keyIsElsewhere = m_keyIsElsewhere || isOnCard;
    const QString note = QString::fromLatin1(method->note);
    if (isOnCard)
        m_report.refused(path, value, note);
    else if (isSupported(m_profile.method))
        m_report.applied(path, value, note);
    else
        m_report.kept(path, value, note);
    return {};
}

Result<void> NmConnectionReader::readEapMethod(const QString& path, const QString& value)
{
    const MethodWord* method = methodOf(value);
    if (method == nullptr || !(usesPassword(method->method) || method->method == AuthenticationMethod::EapTls)) {
        m_report.refused(path, value,
                         QStringLiteral("not a key of NetworkManager's, and not an EAP method that is safe"));
        return {};
    }
    m_profile.method = method->method;
    m_method = QStringLiteral("eap");
    if (isSupported(method->method))
        m_report.applied(path, value, QStringLiteral("not a key of NetworkManager's, but clear: method=eap"));
    else
        m_report.kept(path, value, QString::fromLatin1(method->note));
    return {};
}

Result<void> NmConnectionReader::readCertificateSource(const QString& path, const QString& value)
{
    if (value == QLatin1String("file") || value.isEmpty()) {
        m_report.applied(path, value);
        return {};
    }
    m_keyIsElsewhere = true;
    const bool isAgent = value == QLatin1String("agent");
    m_report.refused(path, value,
                     isAgent ? QStringLiteral("the key in an agent can't be used; give it as a PKCS#12 file")
                             : QStringLiteral("the key on a card can't be used yet; give one as a PKCS#12 file"));
    return {};
}

Result<void> NmConnectionReader::readUserCertificate(const QString&, const QString& value)
{
    m_userCertificate = value;
    return {};
}

Result<void> NmConnectionReader::readUserKey(const QString&, const QString& value)
{
    m_userKey = value;
    return {};
}

Result<void> NmConnectionReader::readUser(const QString&, const QString& value)
{
    m_user = value;
    return {};
}

Result<void> NmConnectionReader::readLocalIdentity(const QString& path, const QString& value)
{
    const QString written = m_written.value(path, path);
    if (value.startsWith(QLatin1String("%any"))) {
        m_sendsAddress = true;
        m_report.applied(written, value, QStringLiteral("no identity: the address is sent"));
        return {};
    }
    m_profile.local.identity = value;
    m_report.applied(written, value, mendingNote(path));
    return {};
}

Result<void> NmConnectionReader::readVirtual(const QString& path, const QString& value)
{
    const auto word = nmYesNo(value);
    if (word && word->isYes)
        m_report.applied(path, value,
                         word->isMended ? QStringLiteral("taken as yes, which NetworkManager would not do")
                                        : QString());
    else
        keep(path, value, nmKeptNote(path));
    return {};
}

Result<void> NmConnectionReader::readEncapsulation(const QString& path, const QString& value)
{
    const auto word = nmYesNo(value);
    if (!word)
        return invalid(path, value, QStringLiteral("yes or no"));
    m_profile.exchange.forceUdpEncapsulation = word->isYes;
    m_report.applied(path, value,
                     word->isMended ? QStringLiteral("taken as yes, which NetworkManager would not do") : QString());
    return {};
}

Result<void> NmConnectionReader::readCompression(const QString& path, const QString& value)
{
    if (isSwitchedOn(value))
        keep(path, value, nmKeptNote(path));
    else
        m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readProposalSwitch(const QString&, const QString& value)
{
    m_proposalSwitch = value.isNull() ? QStringLiteral("") : value;
    return {};
}

Result<void> NmConnectionReader::readIke(const QString&, const QString& value)
{
    m_ike = value;
    return {};
}

Result<void> NmConnectionReader::readEsp(const QString&, const QString& value)
{
    m_esp = value;
    return {};
}

Result<void> NmConnectionReader::readRemoteSelectors(const QString& path, const QString& value)
{
    for (const QString& item : keyFileList(value)) {
        const QList<Subnet> networks = networksFromText(item);
        if (networks.isEmpty() || m_selectors.size() + networks.size() > kMaxRoutes)
            return invalid(path, item, QStringLiteral("networks such as 10.1.0.0/16 with ; between"));
        m_selectors.append(networks);
    }
    m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readPasswordFlags(const QString& path, const QString& value)
{
    constexpr std::array<const char*, 5> kNotes{"", "asked at connect, or taken from the keychain", "asked at connect",
                                                nullptr, "asked only where the gateway wants one"};
    const QString written = m_written.value(path, path);
    const bool isKnown = value.size() == 1 && value.at(0) >= QLatin1Char('0') && value.at(0) <= QLatin1Char('4') &&
                         value != QLatin1String("3");
    if (isKnown)
        m_report.applied(written, value,
                         mendingNote(path, QString::fromLatin1(kNotes.at(static_cast<std::size_t>(value.toInt())))));
    else
        m_report.refused(written, value,
                         QStringLiteral("none of 0, 1, 2 and 4; the password is asked where it is not in the file"));
    return {};
}

Result<void> NmConnectionReader::readPassword(const QString&, const QString& value)
{
    m_password = Secret::fromString(value);
    return {};
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
