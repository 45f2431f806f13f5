// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes NetworkManager's connections (nmconnection.h). Thread: any, no state. Trust: user side.
#include "core/formats/networkmanager/key_file.h"
#include "core/formats/networkmanager/nmconnection.h"
#include "core/formats/networkmanager/nmconnection_keys.h"
#include "core/formats/networkmanager/nmconnection_reader.h"
#include "core/formats/pkcs12.h"
#include "core/formats/sswan_keys.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace sallyport {
namespace {

constexpr quint16 kStandardPort = 500;
constexpr qsizetype kMaxText = 4096;
constexpr std::array kGroups{"connection", "vpn", "vpn-secrets", "ipv4", "ipv6", "proxy"};

Error impossible(const QString& reason)
{
    return Error::of(ErrorCode::ExportImpossible,
                     {{QStringLiteral("format"), QStringLiteral("nmconnection")}, {QStringLiteral("reason"), reason}});
}

bool isIpv4(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

QString wordFor(AuthenticationMethod method)
{
    switch (method) {
    case AuthenticationMethod::Certificate:
        return QStringLiteral("cert");
    case AuthenticationMethod::EapTls:
        return QStringLiteral("eap-tls");
    case AuthenticationMethod::PreSharedKey:
        return QStringLiteral("psk");
    default:
        return QStringLiteral("eap");
    }
}

bool isCarried(const Profile& profile, QStringView key)
{
    constexpr std::array kCarried{"uuid",
                                  "name",
                                  "type",
                                  "remote.addr",
                                  "remote.port",
                                  "remote.id",
                                  "remote.cert",
                                  "local.id",
                                  "ike-proposal",
                                  "esp-proposal",
                                  "dns-servers",
                                  "sallyport.dnsDomains",
                                  "split-tunneling.subnets",
                                  "sallyport.forceUdpEncapsulation",
                                  "sallyport.connectAtLogin"};
    if (key == QLatin1String("local.eap_id"))
        return usesPassword(profile.method);
    if (key == QLatin1String("local.p12"))
        return usesCertificate(profile.method);
    return std::any_of(kCarried.begin(), kCarried.end(),
                       [key](const char* carried) { return key == QLatin1String(carried); });
}

// Group and key are written as they are: nothing may be in them that could end a line or begin a group.
bool isPlainWord(const QString& word)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_.-]{1,64}\\z"));
    return shape.match(word).hasMatch();
}

bool isPlainValue(const QJsonValue& value)
{
    const QString text = value.toString();
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\r') &&
               c != QLatin1Char('\t');
    };
    return value.isString() && text.size() <= kMaxText && std::none_of(text.begin(), text.end(), isControl);
}

// Keys that have a meaning for the profile, but none in a profile like this one: they would only be kept again.
bool isWithoutMeaning(const Profile& profile, const QString& group, const QString& key, const QString& value)
{
    if (group == QLatin1String("vpn"))
        return key == QLatin1String("ipcomp");
    if (group != QLatin1String("ipv4") && group != QLatin1String("ipv6"))
        return false;
    if (key == QLatin1String("ignore-auto-dns"))
        return profile.dnsServers.isEmpty();
    if (key == QLatin1String("dns-search"))
        return profile.dnsDomains.isEmpty() && !value.contains(QLatin1Char('~'));
    return key == QLatin1String("method") || (isNmRouteKey(key) && profile.includedSubnets.isEmpty());
}

bool canGoBack(const Profile& profile, const QString& group, const QString& key, const QJsonValue& value)
{
    const QString path = group + QLatin1Char('.') + key;
    return group != QLatin1String("vpn-secrets") && isPlainWord(group) && isPlainWord(key) && isPlainValue(value) &&
           !namesSecret(key) &&
           (!NmConnectionReader::isMapped(path) || isWithoutMeaning(profile, group, key, value.toString()));
}

// Everything in the order in which it is written: the groups as NetworkManager has them, their keys by name.
class ConnectionWriter {
public:
    ConnectionWriter(const ExportRequest& request, const QString& baseName)
        : m_request(request), m_profile(request.profile), m_baseName(baseName)
    {
    }

    Result<QList<ExportedFile>> write()
    {
        takeForeign();
        writeConnection();
        writeGateway();
        writeNetworks();
        if (Result<void> written = writeLocal(); !written)
            return written.error();
        const bool holdsSecret = m_request.password.has_value();
        QByteArray bytes;
        for (const char* group : kGroups)
            bytes += groupText(QString::fromLatin1(group));
        for (const auto& [group, keys] : m_groups)
            bytes += groupText(group, true);
        QList<ExportedFile> files{{m_baseName + QStringLiteral(".nmconnection"), bytes, holdsSecret}};
        return files + m_others;
    }

    const QList<ReportLine>& givenBack() const { return m_givenBack.lines(); }

private:
    void set(const char* group, const char* key, const QString& value)
    {
        m_groups[QString::fromLatin1(group)][QString::fromLatin1(key)] = value;
    }

    void takeForeign()
    {
        const QJsonObject foreign = m_profile.foreign.value(QStringLiteral("nmconnection")).toObject();
        for (auto group = foreign.begin(); group != foreign.end(); ++group) {
            const QJsonObject keys = group.value().toObject();
            for (auto key = keys.begin(); key != keys.end(); ++key) {
                if (!canGoBack(m_profile, group.key(), key.key(), key.value()))
                    continue;
                m_groups[group.key()][key.key()] = key.value().toString();
                m_givenBack.applied(QStringLiteral("foreign.%1.%2").arg(group.key(), key.key()), key.value().toString(),
                                    QStringLiteral("given back as it came"));
            }
        }
    }

    void writeConnection()
    {
        set("connection", "id", m_profile.name);
        set("connection", "uuid", m_profile.id);
        set("connection", "type", QStringLiteral("vpn"));
        set("connection", "autoconnect", m_profile.connectAtLogin ? QStringLiteral("true") : QStringLiteral("false"));
        set("vpn", "service-type", QStringLiteral("org.freedesktop.NetworkManager.strongswan"));
    }

    void writeGateway()
    {
        const GatewaySettings& gateway = m_profile.gateway;
        set("vpn", "address", gateway.host);
        if (gateway.port != kStandardPort)
            set("vpn", "server-port", QString::number(gateway.port));
        if (!gateway.identity.isEmpty())
            set("vpn", "remote-identity", gateway.identity);
        if (!gateway.certificates.isEmpty()) {
            QByteArray pem;
            for (const QByteArray& der : gateway.certificates)
                pem += certificatePem(der);
            set("vpn", "certificate", addFile("-ca.pem", pem, false));
        }
        if (m_profile.exchange.forceUdpEncapsulation)
            set("vpn", "encap", QStringLiteral("yes"));
        set("vpn", "virtual", QStringLiteral("yes"));
        const QLatin1Char comma(',');
        const QString between = QStringLiteral(";");
        if (m_profile.ikeProposal.isEmpty() && m_profile.espProposal.isEmpty())
            return;
        set("vpn", "proposal", QStringLiteral("yes"));
        if (!m_profile.ikeProposal.isEmpty())
            set("vpn", "ike", QString(m_profile.ikeProposal).replace(comma, between));
        if (!m_profile.espProposal.isEmpty())
            set("vpn", "esp", QString(m_profile.espProposal).replace(comma, between));
    }

    void writeNetworks()
    {
        QStringList included;
        for (const Subnet& subnet : m_profile.includedSubnets)
            included.append(subnetToString(subnet));
        if (!included.isEmpty())
            set("vpn", "remote-ts", included.join(QLatin1Char(';')));
        QStringList servers4;
        QStringList servers6;
        for (const QHostAddress& server : m_profile.dnsServers)
            (isIpv4(server) ? servers4 : servers6).append(server.toString());
        writeDns("ipv4", servers4);
        writeDns("ipv6", servers6);
        QStringList domains;
        for (const QString& domain : m_profile.dnsDomains)
            domains.append(QLatin1Char('~') + domain);
        if (!domains.isEmpty())
            set("ipv4", "dns-search", keyFileListOf(domains));
        for (const char* group : {"ipv4", "ipv6"}) {
            if (!m_groups[QString::fromLatin1(group)].contains(QStringLiteral("method")))
                set(group, "method", QStringLiteral("auto"));
        }
    }

    void writeDns(const char* group, const QStringList& servers)
    {
        if (servers.isEmpty())
            return;
        set(group, "dns", keyFileListOf(servers));
        set(group, "ignore-auto-dns", QStringLiteral("true"));
    }

    Result<void> writeLocal()
    {
        set("vpn", "method", wordFor(m_profile.method));
        const LocalSettings& local = m_profile.local;
        const bool hasUser = usesPassword(m_profile.method) && !local.userName.isEmpty();
        if (hasUser)
            set("vpn", "user", local.userName);
        if (hasUser && local.identity.isEmpty()) // else the plugin would send the user name
            set("vpn", "local-identity", QStringLiteral("%any"));
        else if (!local.identity.isEmpty() && !(hasUser && local.identity == local.userName))
            set("vpn", "local-identity", local.identity);
        const bool takesPassword =
            usesPassword(m_profile.method) || m_profile.method == AuthenticationMethod::PreSharedKey;
        if (takesPassword)
            set("vpn", "password-flags", m_request.password ? QStringLiteral("0") : QStringLiteral("1"));
        if (takesPassword && m_request.password) {
            const auto bytes = m_request.password->reveal();
            set("vpn-secrets", "password",
                QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        }
        if (usesCertificate(m_profile.method) && !local.pkcs12.isEmpty())
            return writeKey();
        if (usesCertificate(m_profile.method) && !local.token.isEmpty())
            set("vpn", "cert-source", QStringLiteral("smartcard"));
        return {};
    }

    Result<void> writeKey()
    {
        if (!m_request.pkcs12Password)
            return impossible(
                QStringLiteral("the client key has to be written as PEM, for which its password is needed"));
        const Result<Credentials> identity = openPkcs12(m_baseName, m_profile.local.pkcs12, *m_request.pkcs12Password);
        if (!identity)
            return identity.error();
        const Result<QByteArray> key = encryptedKeyPem(m_baseName, *identity->privateKey, *m_request.pkcs12Password);
        if (!key)
            return key.error();
        QByteArray certificates;
        for (const QByteArray& der : identity->certificates)
            certificates += certificatePem(der);
        set("vpn", "cert-source", QStringLiteral("file"));
        set("vpn", "usercert", addFile("-cert.pem", certificates, false));
        set("vpn", "userkey", addFile("-key.pem", *key, true));
        return {};
    }

    QString addFile(const char* ending, const QByteArray& bytes, bool holdsSecret)
    {
        m_others.append({m_baseName + QLatin1String(ending), bytes, holdsSecret});
        return m_others.last().path;
    }

    QByteArray groupText(const QString& group, bool onlyUnusual = false)
    {
        const bool isUsual = std::any_of(kGroups.begin(), kGroups.end(),
                                         [&group](const char* usual) { return group == QLatin1String(usual); });
        const auto found = m_groups.find(group);
        if (found == m_groups.end() || found->second.empty() || (onlyUnusual && isUsual))
            return {};
        QByteArray text = '[' + group.toUtf8() + "]\n";
        for (const auto& [key, value] : found->second)
            text += keyFileLine(key, value);
        return text + '\n';
    }

    const ExportRequest& m_request;
    const Profile& m_profile;
    QString m_baseName;
    std::map<QString, std::map<QString, QString>> m_groups;
    QList<ExportedFile> m_others;
    ImportReport m_givenBack;
};

bool mixesFamilies(const QList<QHostAddress>& servers)
{
    bool hadIpv6 = false;
    for (const QHostAddress& server : servers) {
        if (hadIpv6 && isIpv4(server))
            return true;
        hadIpv6 = hadIpv6 || !isIpv4(server);
    }
    return false;
}

QString noteFor(const Profile& profile, const QString& key)
{
    const auto coversAll = [&profile](QHostAddress::SpecialAddress any) {
        return profile.includedSubnets.contains(Subnet{QHostAddress(any), 0});
    };
    if (key == QLatin1String("type") && usesPassword(profile.method) && profile.method != AuthenticationMethod::EapAuto)
        return QStringLiteral("as eap: the gateway chooses the method");
    if (key == QLatin1String("remote.cert"))
        return profile.gateway.certificates.size() > 1
                   ? QStringLiteral("in a file beside it; NetworkManager reads the first one, and wants the full path")
                   : QStringLiteral("in a file beside it; NetworkManager wants the full path");
    if (key == QLatin1String("local.p12"))
        return QStringLiteral("as PEM files beside it, the key encrypted; NetworkManager wants the full paths");
    if (key == QLatin1String("dns-servers") && mixesFamilies(profile.dnsServers))
        return QStringLiteral("the IPv4 ones come first");
    if (key == QLatin1String("split-tunneling.subnets") && coversAll(QHostAddress::AnyIPv4) &&
        coversAll(QHostAddress::AnyIPv6))
        return QStringLiteral("everything goes through the tunnel");
    return {};
}

} // namespace

Result<Exported> exportNmconnection(const ExportRequest& request)
{
    const Profile& profile = request.profile;
    if (profile.method == AuthenticationMethod::CertificateThenEap)
        return impossible(QStringLiteral("NetworkManager's plugin has one way to sign in a connection, not two"));
    const QString baseName = exportFileName(profile, QString());
    ConnectionWriter writer(request, baseName);
    Result<QList<ExportedFile>> files = writer.write();
    if (!files)
        return files.error();
    Exported exported{QStringLiteral("nmconnection"), std::move(files).value(), {}};
    exported.report =
        exportReport(profile, isCarried, QStringLiteral("NetworkManager's strongSwan plugin has no place for it"));
    for (ReportLine& line : exported.report) {
        if (line.verdict == ReportLine::Verdict::Applied)
            line.note = noteFor(profile, line.key);
        else if (line.key == QLatin1String("sallyport.token") && usesCertificate(profile.method))
            line.note = QStringLiteral("NetworkManager takes the certificate that it finds on the card");
    }
    exported.report.append(writer.givenBack());
    if (exported.files.first().holdsSecret)
        exported.report.append({QStringLiteral("vpn-secrets.password"), QString(), ReportLine::Verdict::Applied,
                                QStringLiteral("in the clear, as NetworkManager keeps it")});
    return exported;
}

} // namespace sallyport
