// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/rasphone_reader.h"
#include "core/formats/windows/eap_host_config.h"
#include "core/formats/windows/windows_suite.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <iterator>

namespace sallyport {
namespace {

// What AuthRestrictions allows.
constexpr int kAllowsEap = 0x80;
constexpr int kAllowsMschapv2 = 0x200;

struct KeptKey {
    const char* name; // lower case
    const char* note;
};
// Remembered; where the value is nothing (empty, 0) there is nothing to say of them.
constexpr std::array kKeptKeys{
    KeptKey{"dataencryption", "traffic is always encrypted"},
    KeptKey{"disableclassbaseddefaultroute", "no route is ever made from the class of an address"},
    KeptKey{"ipdnssuffix", "short names are not completed in this version"},
    KeptKey{"ipinterfacemetric", "routes of the tunnel have no metric here"},
    KeptKey{"ipv6interfacemetric", "routes of the tunnel have no metric here"},
    KeptKey{"networkoutagetime", "how long a lost network is waited for is the service's own choice"},
    KeptKey{"plumbikev2tsasroutes", "routes always follow what the gateway allows"},
    KeptKey{"iditype", "the kind is seen from the identity"},
    KeptKey{"idrtype", "the kind is seen from the identity"},
    KeptKey{"cachecredentials", "whether a password is saved is asked when you type it"},
    KeptKey{"userascredentials", "the VPN's password is not used for other services"},
    KeptKey{"usemachinerootcert", "you choose the certificate"},
    KeptKey{"numeku", "you choose the certificate"},
    KeptKey{"redialattempts", "the service itself knows when to try again"},
    KeptKey{"redialseconds", "the service itself knows when to try again"},
    KeptKey{"redialonlinkfailure", "the service itself knows when to try again"},
    KeptKey{"numservers", "other servers are not tried"},
    KeptKey{"numroutes", "routes are stored in a form that is not read: all that the gateway allows goes through"},
    KeptKey{"numnrptrules", "rules for names are stored in a form that is not read"},
    KeptKey{"numtrustednetworks", "it connects inside of the office network too"},
    KeptKey{"numdnssearchsuffixes", "short names are not completed in this version"},
    KeptKey{"numappids", "programs do not start a connection in this version"},
    KeptKey{"numclassicappids", "programs do not start a connection in this version"},
    KeptKey{"numperapptrafficfilters", "traffic is not filtered by program in this version"},
    KeptKey{"proxyflags", "proxies are not set in this version"},
    KeptKey{"autologon", "the desktop's password is not known: you are asked"},
    KeptKey{"autotiggercapable", "names and programs do not start a connection in this version"},
    KeptKey{"alwaysoncapable", "connecting at login is a switch of the profile"},
    KeptKey{"devicetunnel", "tunnels before sign-in are not made in this version"},
    KeptKey{"privatenetwork", "a firewall category of Windows"},
    KeptKey{"authtypeotp", "you are asked for whatever the server wants"},
    KeptKey{"previewuserpw", "you are asked for whatever is missing"},
    KeptKey{"previewdomain", "you are asked for whatever is missing"},
};

bool saysNothing(const QString& value)
{
    return value.isEmpty() || value == QLatin1String("0") || value == QLatin1String("0.0.0.0") ||
           value == QLatin1String("::");
}

bool namesSecret(const QString& lowerCaseKey)
{
    for (const char* word : {"password", "psk", "presharedkey", "secret", "passphrase"}) {
        if (lowerCaseKey.contains(QLatin1String(word)))
            return true;
    }
    return false;
}

} // namespace

const PhoneBookReader::Key PhoneBookReader::kKeys[] = {
    {"phonenumber", &PhoneBookReader::readPhoneNumber},
    {"guid", &PhoneBookReader::readGuid},
    {"vpnstrategy", &PhoneBookReader::readStrategy},
    {"preferreddevice", &PhoneBookReader::readStrategy},
    {"device", &PhoneBookReader::readStrategy},
    {"customauthkey", &PhoneBookReader::readHow},
    {"customauthdata", &PhoneBookReader::readHow},
    {"authrestrictions", &PhoneBookReader::readHow},
    {"numcustompolicy", &PhoneBookReader::readHow},
    {"ipnameassign", &PhoneBookReader::readHow},
    {"customipsecpolicies", &PhoneBookReader::readPolicies},
    {"ipprioritizeremote", &PhoneBookReader::readPrioritize},
    {"ipv6prioritizeremote", &PhoneBookReader::readPrioritize},
    {"ipdnsaddress", &PhoneBookReader::readDns},
    {"ipdns2address", &PhoneBookReader::readDns},
    {"ipv6dnsaddress", &PhoneBookReader::readDns},
    {"ipv6dns2address", &PhoneBookReader::readDns},
    {"disablemobility", &PhoneBookReader::readMobility},
    {"disable_ikev2_fragmentation", &PhoneBookReader::readFragmentation},
    {"idi", &PhoneBookReader::readLocalIdentity},
    {"idr", &PhoneBookReader::readGatewayIdentity},
    {"presharedkey", &PhoneBookReader::readPreSharedKey},
    {"disableikenameekucheck", &PhoneBookReader::readNameCheck},
    {"idledisconnectseconds", &PhoneBookReader::readIdle},
    {"username", &PhoneBookReader::readUserName},
};

QString whyNotIke(const PhoneBookEntry& entry)
{
    const QString preferred = entry.value(QLatin1String("preferreddevice"));
    const QString device = (preferred.isEmpty() ? entry.value(QLatin1String("device")) : preferred).toLower();
    const QString type = entry.value(QLatin1String("type")).toLower();
    if (device.contains(QLatin1String("ikev2")) || type == QLatin1String("ikev2"))
        return {};
    for (const char* other : {"l2tp", "pptp", "sstp", "pppoe", "modem"}) {
        if (device.contains(QLatin1String(other)))
            return QStringLiteral("it uses %1").arg(QLatin1String(other));
    }
    bool isNumber = false;
    const int strategy = entry.value(QLatin1String("vpnstrategy")).toInt(&isNumber);
    // 7: IKEv2 alone; 8 and 14: IKEv2 first; 0, 6 and 15: whatever works.
    const bool canBeIke =
        strategy == 0 || strategy == 6 || strategy == 7 || strategy == 8 || strategy == 14 || strategy == 15;
    return isNumber && canBeIke ? QString() : QStringLiteral("it does not use IKEv2");
}

Result<void> PhoneBookReader::read()
{
    m_draft->profile.name = m_entry.name;
    m_draft->report.applied(QStringLiteral("section"), m_entry.name);
    int others = 0;
    for (const auto& [key, value] : m_entry.keys) {
        if (Result<void> read = readKey(key, value, &others); !read)
            return read;
    }
    if (others > 0)
        m_draft->report.kept(QStringLiteral("%1 other keys").arg(others), QString(),
                             QStringLiteral("of modems, PPP and Windows' own windows: they say nothing to IKEv2"));
    if (m_draft->profile.gateway.host.isEmpty())
        return m_draft->missing(QStringLiteral("PhoneNumber"));
    if (Result<void> read = readMethod(); !read)
        return read;
    const QString prioritize = m_entry.value(QLatin1String("ipprioritizeremote"));
    m_draft->takeRouting(QStringLiteral("IpPrioritizeRemote"), prioritize, prioritize != QLatin1String("0"));
    return m_draft->finish();
}

Result<void> PhoneBookReader::readKey(const QString& key, const QString& value, int* others)
{
    const QString lower = key.toLower();
    const auto* known = std::find_if(std::begin(kKeys), std::end(kKeys),
                                     [&lower](const Key& candidate) { return lower == QLatin1String(candidate.name); });
    if (known != std::end(kKeys))
        return (this->*known->handler)(key, value);
    if (namesSecret(lower)) {
        if (!value.isEmpty())
            m_draft->report.secret(key, ReportLine::Verdict::Refused,
                                   QStringLiteral("secrets are not kept in profiles; you will be asked"));
        return {};
    }
    const auto* kept = std::find_if(kKeptKeys.begin(), kKeptKeys.end(), [&lower](const KeptKey& candidate) {
        return lower == QLatin1String(candidate.name);
    });
    m_draft->keepValue(QStringLiteral("values"), key, value);
    const bool isCompliance = lower.startsWith(QLatin1String("devicecompliance"));
    if (kept == kKeptKeys.end() && !isCompliance)
        ++*others;
    else if (saysNothing(value))
        m_draft->report.applied(key, value);
    else
        m_draft->report.kept(key, value,
                             isCompliance ? QStringLiteral("compliance of devices is a service of Windows")
                                          : QString::fromLatin1(kept->note));
    return {};
}

Result<void> PhoneBookReader::readMethod()
{
    const QString typeText = m_entry.value(QLatin1String("customauthkey"));
    const QString restrictionsText = m_entry.value(QLatin1String("authrestrictions"));
    const int type = typeText.toInt();
    const int restrictions = restrictionsText.toInt();
    const QString key = QStringLiteral("AuthRestrictions");
    const bool allowsEap = restrictionsText.isEmpty() || (restrictions & kAllowsEap) != 0;
    if (allowsEap && type > 0) {
        if (!restrictionsText.isEmpty())
            m_draft->report.applied(key, restrictionsText);
        return takeEapBlob(type, m_entry.value(QLatin1String("customauthdata")), m_draft);
    }
    if (type > 0)
        m_draft->report.refused(QStringLiteral("CustomAuthKey"), typeText,
                                QStringLiteral("AuthRestrictions does not allow EAP"));
    if (m_hasSharedKey)
        m_draft->takeMethod(key, restrictionsText, AuthenticationMethod::PreSharedKey);
    else if ((restrictions & (kAllowsEap | kAllowsMschapv2)) != 0)
        m_draft->takeMethod(key, restrictionsText, AuthenticationMethod::EapMschapv2,
                            QStringLiteral("user name and password"));
    else
        m_draft->takeMethod(key, restrictionsText, AuthenticationMethod::Certificate,
                            QStringLiteral("neither EAP nor a password: the machine's certificate"));
    return {};
}

Result<void> PhoneBookReader::readPhoneNumber(const QString& key, const QString& value)
{
    if (!m_draft->profile.gateway.host.isEmpty())
        m_draft->report.refused(key, value, QStringLiteral("other servers are not tried"));
    else if (!m_draft->takeServers(key, value))
        return m_draft->missing(key);
    return {};
}

Result<void> PhoneBookReader::readGuid(const QString& key, const QString& value)
{
    QUuid uuid = QUuid::fromString(value);
    const QByteArray bytes = QByteArray::fromHex(value.toLatin1());
    if (uuid.isNull() && value.size() == 32 && bytes.size() == 16) {
        // The structure as it lies in memory: the first three fields are little-endian.
        const auto at = [&bytes](qsizetype i) { return static_cast<uchar>(bytes.at(i)); };
        uuid = QUuid(qFromLittleEndian<quint32>(bytes.constData()), qFromLittleEndian<quint16>(bytes.constData() + 4),
                     qFromLittleEndian<quint16>(bytes.constData() + 6), at(8), at(9), at(10), at(11), at(12), at(13),
                     at(14), at(15));
    }
    if (uuid.isNull()) {
        m_draft->report.refused(key, value, QStringLiteral("not an identifier; the profile gets one of its own"));
        return {};
    }
    m_draft->profile.id = uuid.toString(QUuid::WithoutBraces);
    m_draft->report.applied(key, value);
    return {};
}

Result<void> PhoneBookReader::readStrategy(const QString& key, const QString& value)
{
    m_draft->report.applied(key, value, QStringLiteral("IKEv2 alone is tried"));
    return {};
}

// Keys that are read together with another one, which has the line.
Result<void> PhoneBookReader::readHow(const QString& key, const QString& value)
{
    const QString lower = key.toLower();
    if (lower == QLatin1String("ipnameassign") || lower == QLatin1String("numcustompolicy"))
        m_draft->report.applied(key, value);
    return {};
}

Result<void> PhoneBookReader::readPolicies(const QString& key, const QString& value)
{
    const QString count = m_entry.value(QLatin1String("numcustompolicy"));
    if (count == QLatin1String("0")) {
        m_draft->report.refused(key, value, QStringLiteral("NumCustomPolicy says that there is none"));
    } else if (const auto suite = suiteFromPhoneBook(value)) {
        applySuite(*suite, key, &m_draft->profile, &m_draft->report);
    } else {
        m_draft->keepValue(QStringLiteral("values"), key, value);
        m_draft->report.kept(key, value, QStringLiteral("not six numbers that Windows has names for"));
    }
    return {};
}

Result<void> PhoneBookReader::readPrioritize(const QString& key, const QString& value)
{
    if (key.startsWith(QLatin1String("Ipv6"), Qt::CaseInsensitive)) {
        const bool isSame = value == m_entry.value(QLatin1String("ipprioritizeremote"));
        if (isSame)
            m_draft->report.applied(key, value);
        else
            m_draft->report.refused(key, value, QStringLiteral("IPv6 goes the way of IPv4"));
    }
    return {};
}

Result<void> PhoneBookReader::readDns(const QString& key, const QString& value)
{
    if (saysNothing(value)) {
        m_draft->report.applied(key, value, QStringLiteral("the gateway's"));
        return {};
    }
    const Result<Subnet> address = subnetFromString(value);
    if (!address || value.contains(QLatin1Char('/')))
        return m_draft->invalid(key, value, QStringLiteral("IP addresses of DNS servers"));
    if (m_entry.value(QLatin1String("ipnameassign")) == QLatin1String("1")) {
        m_draft->report.refused(key, value, QStringLiteral("IpNameAssign says that the gateway's are used"));
        return {};
    }
    m_draft->profile.dnsServers.append(address->address);
    m_draft->report.applied(key, value);
    return {};
}

Result<void> PhoneBookReader::readMobility(const QString& key, const QString& value)
{
    m_draft->profile.exchange.mobike = !saysTrue(value);
    m_draft->report.applied(key, value);
    return {};
}

Result<void> PhoneBookReader::readFragmentation(const QString& key, const QString& value)
{
    m_draft->profile.exchange.fragmentation = !saysTrue(value);
    m_draft->report.applied(key, value);
    return {};
}

Result<void> PhoneBookReader::readLocalIdentity(const QString& key, const QString& value)
{
    m_draft->profile.local.identity = value;
    m_draft->report.applied(key, value);
    return {};
}

Result<void> PhoneBookReader::readGatewayIdentity(const QString& key, const QString& value)
{
    m_draft->profile.gateway.identity = value;
    m_draft->report.applied(key, value);
    return {};
}

Result<void> PhoneBookReader::readPreSharedKey(const QString& key, const QString& value)
{
    if (value.isEmpty())
        return {};
    m_hasSharedKey = true;
    m_draft->secrets.append({QString(), SecretKind::PreSharedKey, Secret::fromString(value)});
    m_draft->report.secret(key, ReportLine::Verdict::Applied, QStringLiteral("offered to the keychain"));
    return {};
}

Result<void> PhoneBookReader::readNameCheck(const QString& key, const QString& value)
{
    if (saysTrue(value))
        m_draft->report.refused(key, value, QStringLiteral("the gateway's certificate is always checked"));
    else
        m_draft->report.applied(key, value);
    return {};
}

Result<void> PhoneBookReader::readIdle(const QString& key, const QString& value)
{
    constexpr int kLongest = 7 * 24 * 3600;
    const int seconds = value.toInt();
    if (seconds > kLongest) {
        m_draft->report.refused(key, value, QStringLiteral("more than a week: never"));
        return {};
    }
    m_draft->profile.exchange.idleDisconnectSeconds = std::max(seconds, 0); // -1 and 0 are never
    m_draft->report.applied(key, value, seconds > 0 ? QString() : QStringLiteral("never"));
    return {};
}

Result<void> PhoneBookReader::readUserName(const QString& key, const QString& value)
{
    m_draft->profile.local.userName = value;
    m_draft->report.applied(key, value);
    return {};
}

} // namespace sallyport
