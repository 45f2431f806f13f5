// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile as ProfileXML.
#include "core/formats/windows/eap_host_config.h"
#include "core/formats/windows/profile_xml.h"
#include "core/formats/windows/profile_xml_keys.h"
#include "core/formats/windows/windows_export.h"
#include "core/formats/windows/windows_suite.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

XmlNode group(const char* name)
{
    return {QString::fromLatin1(name), {}, {}, {}};
}

void addLeaf(XmlNode* parent, const char* name, const QString& text)
{
    parent->children.append(xmlLeaf(QString::fromLatin1(name), text));
}

constexpr std::array kSections{"VPNProfile",        "NativeProfile",         "Authentication",
                               "CryptographySuite", "DomainNameInformation", "DomainNameInformation.taken"};

bool isOneOf(const XmlNode& node, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&node](const char* name) { return node.is(QLatin1String(name)); });
}

// Protocols are kept where IKEv2 is among them.
bool namesIke(const XmlNode& node)
{
    for (const XmlNode& list : node.children) {
        for (const XmlNode& protocol : list.children) {
            if (protocol.childText(QLatin1String("Type")).compare(QLatin1String("IKEv2"), Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

// A rule is kept where it asks nobody, or others than the profile's servers about names that these don't answer for.
bool isOtherRule(const Profile& profile, const XmlNode& rule)
{
    const QString name = rule.childText(QLatin1String("DomainName"));
    const QString plain = name.startsWith(QLatin1Char('.')) ? name.sliced(1).toLower() : name.toLower();
    const bool isOurs = plain.isEmpty() ? profile.dnsDomains.isEmpty() : profile.dnsDomains.contains(plain);
    QList<QHostAddress> servers;
    for (const QString& server : rule.childText(QLatin1String("DnsServers")).split(QLatin1Char(','))) {
        if (!server.trimmed().isEmpty())
            servers.append(QHostAddress(server.trimmed()));
    }
    if (!rule.is(QLatin1String("DomainNameInformation")) || servers.contains(QHostAddress()))
        return false;
    return servers.isEmpty() || (!profile.dnsServers.isEmpty() && servers != profile.dnsServers && !isOurs);
}

// What the reader keeps of that name there, and does not take for something of the profile's own.
bool canGoBack(const Profile& profile, const QString& section, const XmlNode& node)
{
    if (section == QLatin1String("VPNProfile"))
        return !isOneOf(node, {"ProfileName", "AlwaysOn", "LockDown", "Route", "DomainNameInformation", "NativeProfile",
                               "PluginProfile", "DisableIKEv2Fragmentation"});
    if (section == QLatin1String("NativeProfile"))
        return node.is(QLatin1String("ProtocolList"))
                   ? namesIke(node)
                   : !isOneOf(node, {"Servers", "RoutingPolicyType", "NativeProtocolType", "L2tpPsk",
                                     "CryptographySuite", "Authentication", "DisableIKEv2Fragmentation"});
    if (section == QLatin1String("Authentication"))
        return node.is(QLatin1String("Eap")) ? profile.method == AuthenticationMethod::Certificate
                                             : !isOneOf(node, {"UserMethod", "MachineMethod"});
    if (section == QLatin1String("CryptographySuite"))
        return !isOneOf(node, {"AuthenticationTransformConstants", "CipherTransformConstants", "EncryptionMethod",
                               "IntegrityCheckMethod", "DHGroup", "PfsGroup"});
    return section != QLatin1String("DomainNameInformation") || isOtherRule(profile, node);
}

QList<XmlNode> keptNodes(const Profile& profile, const char* section)
{
    QList<XmlNode> nodes;
    bool hasList = false;
    const QJsonObject kept = profile.foreign.value(QLatin1String("profilexml")).toObject();
    for (const QJsonValue& value : kept.value(QLatin1String(section)).toArray()) {
        const auto node = xmlFromJson(value.toObject());
        const auto clean = node ? withoutSecretLeaves(*node) : std::nullopt;
        const bool isList = clean && clean->is(QLatin1String("ProtocolList"));
        if (!clean || !canGoBack(profile, QLatin1String(section), *clean) || (isList && hasList))
            continue;
        hasList = hasList || isList;
        nodes.append(*clean);
    }
    return nodes;
}

QList<ReportLine> linesOfKept(const Profile& profile)
{
    ImportReport report;
    for (const char* section : kSections) {
        for (const XmlNode& node : keptNodes(profile, section))
            report.applied(QStringLiteral("foreign.%1").arg(node.name), node.text,
                           QStringLiteral("given back as it came"));
    }
    return report.lines();
}

// The list of servers as it came, where its first one is still the gateway.
QString servers(const Profile& profile)
{
    const QJsonObject kept = profile.foreign.value(QLatin1String("profilexml")).toObject();
    const QString all =
        kept.value(QLatin1String("values")).toObject().value(QLatin1String("NativeProfile.Servers")).toString();
    const QString first = all.section(QLatin1Char(','), 0, 0).section(QLatin1Char(';'), 0, 0).trimmed();
    const bool isText = std::none_of(all.begin(), all.end(), [](QChar c) { return c.unicode() < 0x20; });
    return first == profile.gateway.host && isText ? all : profile.gateway.host;
}

bool isPlainName(const QString& name)
{
    return !name.contains(QLatin1Char('=')) && !name.contains(QLatin1Char(';')) && !name.contains(QLatin1Char('@')) &&
           !name.contains(QLatin1Char(' '));
}

bool carriesServerName(const Profile& profile)
{
    const bool hasServer = profile.method == AuthenticationMethod::EapTls ||
                           profile.method == AuthenticationMethod::EapTtls ||
                           profile.method == AuthenticationMethod::EapPeap;
    return hasServer && isPlainName(profile.local.aaaServer);
}

XmlNode authentication(const Profile& profile)
{
    XmlNode node = group("Authentication");
    if (profile.method == AuthenticationMethod::Certificate) {
        addLeaf(&node, "MachineMethod", QStringLiteral("Certificate"));
    } else {
        addLeaf(&node, "UserMethod", QStringLiteral("Eap"));
        Profile named = profile;
        if (!carriesServerName(profile))
            named.local.aaaServer.clear();
        XmlNode configuration = group("Configuration");
        configuration.children.append(*eapHostConfigFor(named, profile.gateway.certificates));
        XmlNode eap = group("Eap");
        eap.children.append(configuration);
        node.children.append(eap);
    }
    node.children.append(keptNodes(profile, "Authentication"));
    return node;
}

XmlNode suiteNode(const WindowsSuite& suite, const Profile& profile)
{
    XmlNode node = group("CryptographySuite");
    addLeaf(&node, "AuthenticationTransformConstants", suite.authenticationTransform);
    addLeaf(&node, "CipherTransformConstants", suite.cipherTransform);
    addLeaf(&node, "EncryptionMethod", suite.encryption);
    addLeaf(&node, "IntegrityCheckMethod", suite.integrity);
    addLeaf(&node, "DHGroup", suite.dhGroup);
    addLeaf(&node, "PfsGroup", suite.pfsGroup);
    node.children.append(keptNodes(profile, "CryptographySuite"));
    return node;
}

XmlNode nativeProfile(const Profile& profile, const WindowsSuite& suite)
{
    XmlNode node = group("NativeProfile");
    const QList<XmlNode> kept = keptNodes(profile, "NativeProfile");
    const bool isList = std::any_of(kept.begin(), kept.end(),
                                    [](const XmlNode& child) { return child.is(QLatin1String("ProtocolList")); });
    addLeaf(&node, "Servers", servers(profile));
    addLeaf(&node, "NativeProtocolType", isList ? QStringLiteral("ProtocolList") : QStringLiteral("IKEv2"));
    node.children.append(authentication(profile));
    addLeaf(&node, "RoutingPolicyType",
            profile.includedSubnets.isEmpty() ? QStringLiteral("ForceTunnel") : QStringLiteral("SplitTunnel"));
    node.children.append(suiteNode(suite, profile));
    for (const XmlNode& child : kept)
        node.children.append(child);
    return node;
}

void addRoutes(XmlNode* root, const QList<Subnet>& subnets, bool excluded)
{
    for (const Subnet& subnet : subnets) {
        XmlNode route = group("Route");
        addLeaf(&route, "Address", subnet.address.toString());
        addLeaf(&route, "PrefixSize", QString::number(subnet.prefixLength));
        if (excluded)
            addLeaf(&route, "ExclusionRoute", QStringLiteral("true"));
        root->children.append(route);
    }
}

void addDnsRules(XmlNode* root, const Profile& profile)
{
    QStringList addresses;
    for (const QHostAddress& server : profile.dnsServers)
        addresses.append(server.toString());
    QStringList suffixes;
    for (const QString& domain : profile.dnsDomains)
        suffixes.append(QLatin1Char('.') + domain);
    if (suffixes.isEmpty())
        suffixes.append(QStringLiteral("."));
    const QList<XmlNode> more = keptNodes(profile, "DomainNameInformation.taken");
    for (const QString& suffix : addresses.isEmpty() ? QStringList() : suffixes) {
        XmlNode rule = group("DomainNameInformation");
        addLeaf(&rule, "DomainName", suffix);
        addLeaf(&rule, "DnsServers", addresses.join(QLatin1Char(',')));
        for (const XmlNode& known : more) {
            if (known.childText(QLatin1String("DomainName")) != suffix)
                continue;
            for (const XmlNode& child : known.children) {
                if (!child.is(QLatin1String("DomainName")) && !child.is(QLatin1String("DnsServers")))
                    rule.children.append(child);
            }
        }
        root->children.append(rule);
    }
    root->children.append(keptNodes(profile, "DomainNameInformation"));
}

bool carriesLockDown(const Profile& profile)
{
    return profile.includedSubnets.isEmpty(); // LockDown sends everything through the tunnel
}

XmlNode vpnProfile(const Profile& profile, const WindowsSuite& suite)
{
    XmlNode root = group("VPNProfile");
    addLeaf(&root, "ProfileName", profile.name);
    if (profile.connectAtLogin)
        addLeaf(&root, "AlwaysOn", QStringLiteral("true"));
    if (profile.killSwitch && carriesLockDown(profile))
        addLeaf(&root, "LockDown", QStringLiteral("true"));
    root.children.append(keptNodes(profile, "VPNProfile"));
    if (!profile.exchange.fragmentation)
        addLeaf(&root, "DisableIKEv2Fragmentation", QStringLiteral("true"));
    root.children.append(nativeProfile(profile, suite));
    addDnsRules(&root, profile);
    addRoutes(&root, profile.includedSubnets, false);
    addRoutes(&root, profile.excludedSubnets, true);
    return root;
}

Carriage carriageOf(const Profile& profile, const SuiteChoice& choice, const QString& key)
{
    const QString why = QStringLiteral("a ProfileXML has no place for it");
    if (key == QLatin1String("ike-proposal"))
        return {true, choice.ikeNote};
    if (key == QLatin1String("esp-proposal"))
        return {true, choice.espNote};
    if (key == QLatin1String("remote.cert"))
        return {true, QStringLiteral("as files beside it: install them as the machine's trusted roots")};
    if (key == QLatin1String("local.p12"))
        return {true, QStringLiteral("as a file beside it: install it as the %1 certificate")
                          .arg(profile.method == AuthenticationMethod::Certificate ? QStringLiteral("machine's")
                                                                                   : QStringLiteral("person's"))};
    if (key == QLatin1String("sallyport.aaaServer"))
        return {carriesServerName(profile),
                carriesServerName(profile) ? QString() : QStringLiteral("not a host's name")};
    if (key == QLatin1String("sallyport.dnsDomains"))
        return {!profile.dnsServers.isEmpty(), profile.dnsServers.isEmpty()
                                                   ? QStringLiteral("Windows needs the servers that are to be asked")
                                                   : QString()};
    if (key == QLatin1String("sallyport.killSwitch"))
        return {carriesLockDown(profile), carriesLockDown(profile)
                                              ? QString()
                                              : QStringLiteral("LockDown would send everything through the tunnel")};
    if (key == QLatin1String("local.eap_id"))
        return {false, QStringLiteral("Windows asks for it at the first connect")};
    for (const char* plain : {"name", "remote.addr", "dns-servers", "split-tunneling.subnets",
                              "split-tunneling.excluded", "sallyport.connectAtLogin", "sallyport.fragmentation"}) {
        if (key == QLatin1String(plain))
            return {true, {}};
    }
    return {false, why};
}

} // namespace

Result<Exported> exportProfileXml(const ExportRequest& request)
{
    const Profile& profile = request.profile;
    if (Result<void> checked = checkWindowsMethod(profile, QStringLiteral("profilexml")); !checked)
        return checked.error();
    Result<BesideFiles> beside = filesBeside(request);
    if (!beside)
        return beside.error();
    const SuiteChoice choice = suiteFor(profile, SuiteDialect::ProfileXml);
    QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    if (const QString mark = suiteMarkText(choice); !mark.isEmpty())
        text.append(QStringLiteral("\n<!-- %1 -->").arg(mark));
    text.append(xmlToText(vpnProfile(profile, choice.suite), true));
    Exported exported;
    exported.format = QStringLiteral("profilexml");
    exported.files.append({exportFileName(profile, QStringLiteral(".xml")), text.toUtf8() + '\n'});
    exported.files.append(beside->authorities);
    if (beside->identity)
        exported.files.append(*beside->identity);
    exported.report = windowsExportReport(
        profile, [&profile, &choice](const QString& key) { return carriageOf(profile, choice, key); });
    exported.report.append(linesOfKept(profile));
    return exported;
}

} // namespace sallyport
