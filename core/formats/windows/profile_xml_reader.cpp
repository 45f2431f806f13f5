// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/profile_xml_reader.h"
#include "core/formats/windows/eap_host_config.h"
#include "core/formats/windows/profile_xml_keys.h"
#include "core/formats/windows/windows_suite.h"

#include <algorithm>
#include <iterator>

namespace sallyport {

const ProfileXmlReader::Key ProfileXmlReader::kProfileKeys[] = {
    {"ProfileName", &ProfileXmlReader::readName},
    {"AlwaysOn", &ProfileXmlReader::readAlwaysOn},
    {"LockDown", &ProfileXmlReader::readLockDown},
    {"Route", &ProfileXmlReader::readRoute},
    {"DomainNameInformation", &ProfileXmlReader::readDnsRule},
    {"NativeProfile", &ProfileXmlReader::readNative},
    {"PluginProfile", &ProfileXmlReader::readPlugin},
    {"DisableIKEv2Fragmentation", &ProfileXmlReader::readFragmentation},
};

const ProfileXmlReader::Key ProfileXmlReader::kNativeKeys[] = {
    {"Servers", &ProfileXmlReader::readServers},
    {"RoutingPolicyType", &ProfileXmlReader::readRouting},
    {"NativeProtocolType", &ProfileXmlReader::readProtocol},
    {"ProtocolList", &ProfileXmlReader::readProtocols},
    {"L2tpPsk", &ProfileXmlReader::readSecret},
    {"CryptographySuite", &ProfileXmlReader::readSuite},
    {"Authentication", &ProfileXmlReader::readAuthentication},
    {"DisableIKEv2Fragmentation", &ProfileXmlReader::readFragmentation},
};

Result<void> ProfileXmlReader::read(const XmlNode& root, const QString& fallbackName)
{
    m_isDeviceTunnel = saysTrue(root.childText(QLatin1String("DeviceTunnel")));
    if (Result<void> read = readChildren(root, QString(), std::begin(kProfileKeys), std::end(kProfileKeys)); !read)
        return read;
    if (!m_hasNative) {
        if (m_hasPlugin)
            return m_draft->invalid(QStringLiteral("PluginProfile"), QString(),
                                    QStringLiteral("a NativeProfile: plug-ins of other makers can't be used"));
        return m_draft->missing(QStringLiteral("NativeProfile"));
    }
    if (m_draft->profile.gateway.host.isEmpty())
        return m_draft->missing(QStringLiteral("NativeProfile.Servers"));
    if (!m_hasMethod)
        m_draft->takeMethod(QStringLiteral("NativeProfile.Authentication"), QString(),
                            AuthenticationMethod::EapMschapv2, QStringLiteral("not said: user name and password"));
    const bool isForced = m_routingPolicy.compare(QLatin1String("ForceTunnel"), Qt::CaseInsensitive) == 0;
    m_draft->takeRouting(QStringLiteral("NativeProfile.RoutingPolicyType"), m_routingPolicy, isForced);
    if (m_draft->profile.name.isEmpty()) {
        m_draft->profile.name = fallbackName;
        m_draft->report.applied(QStringLiteral("ProfileName"), fallbackName,
                                QStringLiteral("the file has none: named after it"));
    }
    return m_draft->finish();
}

Result<void> ProfileXmlReader::readChildren(const XmlNode& node, const QString& prefix, const Key* begin,
                                            const Key* end)
{
    for (const XmlNode& child : node.children) {
        const QString key = prefix + child.name;
        const Key* known = std::find_if(
            begin, end, [&child](const Key& candidate) { return child.is(QLatin1String(candidate.name)); });
        if (known == end)
            keep(prefix.isEmpty() ? QStringLiteral("VPNProfile") : QStringLiteral("NativeProfile"), key, child);
        else if (Result<void> read = (this->*known->handler)(key, child); !read)
            return read;
    }
    return {};
}

void ProfileXmlReader::keep(const QString& section, const QString& key, const XmlNode& node)
{
    const QString note = profileXmlKeptNote(node.name);
    keepLeaves(key, node, note);
    if (const auto clean = withoutSecretLeaves(node))
        m_draft->keepNode(section, *clean);
}

void ProfileXmlReader::keepLeaves(const QString& key, const XmlNode& node, const QString& note)
{
    if (holdsSecret(node)) {
        m_draft->report.secret(key, ReportLine::Verdict::Refused,
                               QStringLiteral("secrets are not kept in profiles; you will be asked"));
        return;
    }
    if (node.children.isEmpty())
        m_draft->report.kept(key, node.text, note);
    for (const XmlNode& child : node.children)
        keepLeaves(key + QLatin1Char('.') + child.name, child, note);
}

Result<void> ProfileXmlReader::readName(const QString& key, const XmlNode& node)
{
    m_draft->profile.name = node.text;
    m_draft->report.applied(key, node.text);
    return {};
}

Result<void> ProfileXmlReader::readAlwaysOn(const QString& key, const XmlNode& node)
{
    m_draft->profile.connectAtLogin = saysTrue(node.text);
    m_draft->report.applied(key, node.text,
                            saysTrue(node.text) ? QStringLiteral("connected when the session begins") : QString());
    return {};
}

Result<void> ProfileXmlReader::readLockDown(const QString& key, const XmlNode& node)
{
    m_draft->profile.killSwitch = saysTrue(node.text);
    if (m_draft->profile.killSwitch)
        m_draft->report.kept(key, node.text,
                             QStringLiteral("this version cannot block traffic, so it refuses to connect this "
                                            "profile"));
    else
        m_draft->report.applied(key, node.text);
    return {};
}

Result<void> ProfileXmlReader::readRoute(const QString& key, const XmlNode& node)
{
    const QString address = node.childText(QLatin1String("Address"));
    const QString prefix = node.childText(QLatin1String("PrefixSize"));
    const bool isExcluded = saysTrue(node.childText(QLatin1String("ExclusionRoute")));
    if (address.isEmpty())
        return m_draft->missing(key + QStringLiteral(".Address"));
    const QString network = prefix.isEmpty() ? address : address + QLatin1Char('/') + prefix;
    if (Result<void> taken = m_draft->takeRoute(key, network, isExcluded); !taken)
        return taken;
    for (const XmlNode& child : node.children) {
        const QString inner = key + QLatin1Char('.') + child.name;
        if (child.is(QLatin1String("ExclusionRoute")))
            m_draft->report.applied(inner, child.text);
        else if (child.is(QLatin1String("Metric")))
            m_draft->report.refused(inner, child.text, QStringLiteral("routes of the tunnel have no metric here"));
        else if (!child.is(QLatin1String("Address")) && !child.is(QLatin1String("PrefixSize")))
            m_draft->report.refused(inner, child.text, QStringLiteral("not a key that Sallyport knows"));
    }
    return {};
}

Result<void> ProfileXmlReader::readDnsRule(const QString& key, const XmlNode& node)
{
    QStringList servers;
    for (const QString& server : node.childText(QLatin1String("DnsServers")).split(QLatin1Char(','))) {
        if (!server.trimmed().isEmpty())
            servers.append(server.trimmed());
    }
    const QString suffix = node.childText(QLatin1String("DomainName"));
    const Result<bool> taken = m_draft->takeDnsRule(key + QStringLiteral(".DomainName"), suffix, servers);
    if (!taken)
        return taken.error();
    bool keepsMore = !*taken;
    for (const XmlNode& child : node.children) {
        const QString inner = key + QLatin1Char('.') + child.name;
        if (child.is(QLatin1String("DomainName")))
            continue;
        if (child.is(QLatin1String("DnsServers")) && *taken) {
            m_draft->report.applied(inner, child.text);
        } else if (child.is(QLatin1String("DnsServers"))) {
            m_draft->report.kept(inner, child.text, QStringLiteral("see the rule's name"));
        } else {
            keepsMore = true;
            keepLeaves(inner, child, profileXmlKeptNote(child.name));
        }
    }
    // Taken ones are only what the writer looks into for more than the profile itself says of the rule.
    if (keepsMore)
        m_draft->keepNode(
            *taken ? QStringLiteral("DomainNameInformation.taken") : QStringLiteral("DomainNameInformation"), node);
    return {};
}

Result<void> ProfileXmlReader::readNative(const QString&, const XmlNode& node)
{
    if (m_hasNative)
        return m_draft->invalid(QStringLiteral("NativeProfile"), QString(), QStringLiteral("one NativeProfile"));
    m_hasNative = true;
    m_routingPolicy = QStringLiteral("SplitTunnel"); // Windows' own default
    return readChildren(node, QStringLiteral("NativeProfile."), std::begin(kNativeKeys), std::end(kNativeKeys));
}

Result<void> ProfileXmlReader::readPlugin(const QString& key, const XmlNode& node)
{
    m_hasPlugin = true;
    m_draft->report.refused(key, node.childText(QLatin1String("PluginPackageFamilyName")),
                            QStringLiteral("a plug-in of another maker, for Windows only"));
    return {};
}

Result<void> ProfileXmlReader::readFragmentation(const QString& key, const XmlNode& node)
{
    m_draft->profile.exchange.fragmentation = !saysTrue(node.text);
    m_draft->report.applied(key, node.text);
    return {};
}

Result<void> ProfileXmlReader::readSecret(const QString& key, const XmlNode&)
{
    m_draft->report.secret(key, ReportLine::Verdict::Refused, QStringLiteral("L2TP is not supported"));
    return {};
}

Result<void> ProfileXmlReader::readServers(const QString& key, const XmlNode& node)
{
    if (!m_draft->takeServers(key, node.text))
        return m_draft->missing(key);
    return {};
}

Result<void> ProfileXmlReader::readRouting(const QString& key, const XmlNode& node)
{
    const bool isKnown = node.text.compare(QLatin1String("SplitTunnel"), Qt::CaseInsensitive) == 0 ||
                         node.text.compare(QLatin1String("ForceTunnel"), Qt::CaseInsensitive) == 0;
    if (!isKnown)
        return m_draft->invalid(key, node.text, QStringLiteral("SplitTunnel or ForceTunnel"));
    m_routingPolicy = node.text;
    return {};
}

Result<void> ProfileXmlReader::readProtocol(const QString& key, const XmlNode& node)
{
    const QString type = node.text.toLower();
    if (type == QLatin1String("ikev2"))
        m_draft->report.applied(key, node.text);
    else if (type == QLatin1String("automatic"))
        m_draft->report.applied(key, node.text, QStringLiteral("IKEv2 alone is tried"));
    else if (type != QLatin1String("protocollist"))
        return m_draft->invalid(key, node.text, QStringLiteral("IKEv2 or Automatic"));
    return {};
}

Result<void> ProfileXmlReader::readProtocols(const QString& key, const XmlNode& node)
{
    bool hasIke = false;
    QStringList types;
    for (const XmlNode& list : node.children) {
        for (const XmlNode& protocol : list.children) {
            const QString type = protocol.childText(QLatin1String("Type"));
            types.append(type);
            hasIke = hasIke || type.compare(QLatin1String("IKEv2"), Qt::CaseInsensitive) == 0;
        }
    }
    if (!hasIke)
        return m_draft->invalid(key, types.join(QLatin1String(", ")), QStringLiteral("IKEv2 among the protocols"));
    m_draft->report.applied(key, types.join(QLatin1String(", ")), QStringLiteral("IKEv2 alone is tried"));
    m_draft->keepNode(QStringLiteral("NativeProfile"), node);
    return {};
}

Result<void> ProfileXmlReader::readSuite(const QString& key, const XmlNode& node)
{
    WindowsSuite suite;
    const struct {
        const char* name;
        QString* word;
    } words[] = {{"AuthenticationTransformConstants", &suite.authenticationTransform},
                 {"CipherTransformConstants", &suite.cipherTransform},
                 {"EncryptionMethod", &suite.encryption},
                 {"IntegrityCheckMethod", &suite.integrity},
                 {"DHGroup", &suite.dhGroup},
                 {"PfsGroup", &suite.pfsGroup}};
    for (const XmlNode& child : node.children) {
        const auto* known = std::find_if(std::begin(words), std::end(words),
                                         [&child](const auto& word) { return child.is(QLatin1String(word.name)); });
        if (known != std::end(words))
            *known->word = child.text;
        else
            keep(QStringLiteral("CryptographySuite"), key + QLatin1Char('.') + child.name, child);
    }
    applySuite(suite, key, &m_draft->profile, &m_draft->report);
    forgetChosenSuite(suite, m_draft->suiteMarks, SuiteDialect::ProfileXml, &m_draft->profile, &m_draft->report);
    return {};
}

Result<void> ProfileXmlReader::readAuthentication(const QString& key, const XmlNode& node)
{
    const QString user = node.childText(QLatin1String("UserMethod"));
    const QString machine = node.childText(QLatin1String("MachineMethod"));
    const bool usesMachine = !machine.isEmpty() && (m_isDeviceTunnel || user.isEmpty());
    for (const XmlNode& child : node.children) {
        const QString inner = key + QLatin1Char('.') + child.name;
        Result<void> read;
        if (child.is(QLatin1String("UserMethod")) || child.is(QLatin1String("MachineMethod"))) {
            if (child.is(QLatin1String("MachineMethod")) == usesMachine)
                read = takeMethodWord(inner, child.text, node);
            else
                m_draft->report.refused(inner, child.text, QStringLiteral("a profile has one way to sign in"));
        } else if (child.is(QLatin1String("Eap"))) {
            continue; // with the method that uses it
        } else {
            keep(QStringLiteral("Authentication"), inner, child);
        }
        if (!read)
            return read;
    }
    const XmlNode* eap = node.child(QLatin1String("Eap"));
    if (eap == nullptr || (m_hasMethod && m_draft->profile.method == AuthenticationMethod::Certificate)) {
        if (eap != nullptr)
            keep(QStringLiteral("Authentication"), key + QStringLiteral(".Eap"), *eap);
        return {};
    }
    return readEap(key, *eap);
}

Result<void> ProfileXmlReader::takeMethodWord(const QString& key, const QString& word, const XmlNode& authentication)
{
    const QString method = word.toLower();
    m_hasMethod = true;
    if (method == QLatin1String("certificate")) {
        m_draft->takeMethod(key, word, AuthenticationMethod::Certificate);
    } else if (method == QLatin1String("mschapv2")) {
        m_draft->takeMethod(key, word, AuthenticationMethod::EapMschapv2, QStringLiteral("inside EAP, as IKEv2 wants"));
    } else if (method == QLatin1String("eap")) {
        if (authentication.child(QLatin1String("Eap")) != nullptr)
            m_draft->report.applied(key, word);
        else
            m_draft->takeMethod(key, word, AuthenticationMethod::EapMschapv2,
                                QStringLiteral("no EAP configuration: user name and password"));
    } else {
        return m_draft->invalid(key, word, QStringLiteral("Eap, MSChapv2 or Certificate"));
    }
    return {};
}

Result<void> ProfileXmlReader::readEap(const QString& key, const XmlNode& node)
{
    m_hasMethod = true;
    const QString section = key + QStringLiteral(".Eap");
    const XmlNode* configuration = node.child(QLatin1String("Configuration"));
    if (configuration == nullptr)
        return m_draft->missing(section + QStringLiteral(".Configuration"));
    if (!configuration->children.isEmpty())
        return takeEapHostConfig(*configuration, section, m_draft);
    const Result<XmlNode> escaped = parseXml(m_draft->file(), configuration->text);
    if (!escaped)
        return escaped.error();
    return takeEapHostConfig(*escaped, section, m_draft);
}

} // namespace sallyport
