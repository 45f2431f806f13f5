// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile as a PowerShell script.
#include "core/formats/windows/eap_host_config.h"
#include "core/formats/windows/powershell.h"
#include "core/formats/windows/powershell_cursor.h"
#include "core/formats/windows/windows_draft.h"
#include "core/formats/windows/windows_export.h"
#include "core/formats/windows/windows_suite.h"

#include <QRegularExpression>

namespace sallyport {

QString powerShellQuoted(const QString& text)
{
    QString quoted(QLatin1Char('\''));
    for (const QChar c : text) {
        if (isSingleQuote(c)) // doubled, whichever of them it is, it stands for itself
            quoted.append(c);
        quoted.append(c);
    }
    quoted.append(QLatin1Char('\''));
    return quoted;
}

namespace {

QString quotedList(const QStringList& items)
{
    QStringList quoted;
    for (const QString& item : items)
        quoted.append(powerShellQuoted(item));
    return quoted.join(QStringLiteral(", "));
}

// What an import kept and a cmdlet takes again.
struct KeptParameter {
    enum class Kind { Text, List, Switch };
    const char* cmdlet;
    const char* name;
    Kind kind;
};
constexpr KeptParameter kKeptParameters[] = {
    {"Add-VpnConnection", "DnsSuffix", KeptParameter::Kind::Text},
    {"Add-VpnConnection", "RememberCredential", KeptParameter::Kind::Switch},
    {"Add-VpnConnection", "UseWinlogonCredential", KeptParameter::Kind::Switch},
    {"Add-VpnConnectionTriggerTrustedNetwork", "DnsSuffix", KeptParameter::Kind::List},
    {"Add-VpnConnectionTriggerApplication", "ApplicationID", KeptParameter::Kind::List},
    {"Set-VpnConnectionTriggerDnsConfiguration", "DnsSuffixSearchList", KeptParameter::Kind::List},
    {"Set-VpnConnectionProxy", "ProxyServer", KeptParameter::Kind::Text},
    {"Set-VpnConnectionProxy", "AutoConfigurationScript", KeptParameter::Kind::Text},
    {"Set-VpnConnectionProxy", "AutoDetect", KeptParameter::Kind::Switch},
    {"Set-VpnConnectionProxy", "BypassProxyForLocal", KeptParameter::Kind::Switch},
    {"Set-VpnConnectionProxy", "ExceptionPrefix", KeptParameter::Kind::List},
};

bool carriesServerName(const Profile& profile)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_.-]+\\z"));
    const bool hasServer = profile.method == AuthenticationMethod::EapTls ||
                           profile.method == AuthenticationMethod::EapTtls ||
                           profile.method == AuthenticationMethod::EapPeap;
    return hasServer && shape.match(profile.local.aaaServer).hasMatch();
}

class ScriptWriter {
public:
    explicit ScriptWriter(const Profile& profile) : m_profile(profile) {}

    QString write(const BesideFiles& files, const SuiteChoice& choice)
    {
        writeHead();
        writeFiles(files);
        writeConnection();
        writeSuite(choice);
        for (const Subnet& subnet : m_profile.includedSubnets)
            line(QStringLiteral("Add-VpnConnectionRoute -ConnectionName $Name -DestinationPrefix %1")
                     .arg(powerShellQuoted(subnetToString(subnet))));
        writeNames();
        writeKept();
        line({});
        return m_script;
    }

private:
    void line(const QString& text) { m_script.append(text + QStringLiteral("\r\n")); }

    // Comments hold nothing of the profile: only literals do.
    void writeHead()
    {
        line(QStringLiteral("# Adds a VPN connection (IKEv2) to Windows 10 or 11."));
        line(QStringLiteral(
            "# Run it in PowerShell as administrator, in the folder with the files that lie beside it:"));
        line(QStringLiteral("#   powershell -ExecutionPolicy Bypass -File <this file>"));
        line(QStringLiteral("# Windows asks for user name and password when it connects for the first time."));
        line({});
        line(QStringLiteral("$Name = %1").arg(powerShellQuoted(m_profile.name)));
        line(QStringLiteral("$Server = %1").arg(powerShellQuoted(m_profile.gateway.host)));
        line({});
    }

    void writeFiles(const BesideFiles& files)
    {
        if (!files.authorities.isEmpty())
            line(QStringLiteral("# The authority that the gateway's certificate comes from. As a trusted root of this "
                                "machine it is believed for everything, not for this VPN alone."));
        for (const ExportedFile& file : files.authorities)
            line(QStringLiteral("Import-Certificate -FilePath (Join-Path $PSScriptRoot %1) -CertStoreLocation "
                                "'Cert:\\LocalMachine\\Root' | Out-Null")
                     .arg(powerShellQuoted(file.path)));
        if (!files.identity)
            return;
        const bool isMachine = m_profile.method == AuthenticationMethod::Certificate;
        line(QStringLiteral("# The certificate and key to sign in with; its password is asked."));
        line(QStringLiteral("Import-PfxCertificate -FilePath (Join-Path $PSScriptRoot %1) -CertStoreLocation %2 "
                            "-Password (Read-Host -AsSecureString 'Password of the .p12 file') | Out-Null")
                 .arg(powerShellQuoted(files.identity->path), isMachine ? QStringLiteral("'Cert:\\LocalMachine\\My'")
                                                                        : QStringLiteral("'Cert:\\CurrentUser\\My'")));
        line({});
    }

    void writeConnection()
    {
        QString command = QStringLiteral("Add-VpnConnection -Name $Name -ServerAddress $Server -TunnelType 'IKEv2' "
                                         "-EncryptionLevel 'Maximum'");
        if (m_profile.method == AuthenticationMethod::Certificate) {
            command.append(QStringLiteral(" -AuthenticationMethod 'MachineCertificate'"));
        } else {
            Profile named = m_profile;
            if (!carriesServerName(m_profile))
                named.local.aaaServer.clear();
            const QString xml = xmlToText(*eapHostConfigFor(named, m_profile.gateway.certificates));
            line(QStringLiteral("$Eap = [xml]%1").arg(powerShellQuoted(xml)));
            command.append(QStringLiteral(" -AuthenticationMethod 'Eap' -EapConfigXmlStream $Eap"));
        }
        if (!m_profile.includedSubnets.isEmpty())
            command.append(QStringLiteral(" -SplitTunneling"));
        if (m_profile.exchange.idleDisconnectSeconds > 0)
            command.append(QStringLiteral(" -IdleDisconnectSeconds %1").arg(m_profile.exchange.idleDisconnectSeconds));
        line(command + keptOf("Add-VpnConnection") + QStringLiteral(" -Force"));
        line({});
    }

    void writeSuite(const SuiteChoice& choice)
    {
        const WindowsSuite& suite = choice.suite;
        line(QStringLiteral("# What is offered to the gateway: without this Windows offers what is too weak."));
        if (const QString mark = suiteMarkText(choice); !mark.isEmpty())
            line(QStringLiteral("# %1").arg(mark));
        line(QStringLiteral("Set-VpnConnectionIPsecConfiguration -ConnectionName $Name "
                            "-AuthenticationTransformConstants '%1' -CipherTransformConstants '%2' -DHGroup '%3' "
                            "-EncryptionMethod '%4' -IntegrityCheckMethod '%5' -PfsGroup '%6' -Force")
                 .arg(suite.authenticationTransform, suite.cipherTransform, suite.dhGroup, suite.encryption,
                      suite.integrity, suite.pfsGroup));
        line({});
    }

    void writeNames()
    {
        QStringList servers;
        for (const QHostAddress& server : m_profile.dnsServers)
            servers.append(server.toString());
        if (servers.isEmpty())
            return;
        QStringList suffixes;
        for (const QString& domain : m_profile.dnsDomains)
            suffixes.append(QLatin1Char('.') + domain);
        if (suffixes.isEmpty())
            suffixes.append(QStringLiteral("."));
        for (const QString& suffix : std::as_const(suffixes))
            line(QStringLiteral("Add-VpnConnectionTriggerDnsConfiguration -ConnectionName $Name -DnsSuffix %1 "
                                "-DnsIPAddress %2 -Force")
                     .arg(powerShellQuoted(suffix), quotedList(servers)));
    }

    QString keptOf(const char* cmdlet) const
    {
        const QJsonObject kept =
            m_profile.foreign.value(QLatin1String("powershell")).toObject().value(QLatin1String(cmdlet)).toObject();
        QString parameters;
        for (const KeptParameter& known : kKeptParameters) {
            const QString value = kept.value(QLatin1String(known.name)).toString();
            if (qstrcmp(known.cmdlet, cmdlet) != 0 || value.isEmpty())
                continue;
            const QString name = QStringLiteral(" -") + QLatin1String(known.name);
            if (known.kind == KeptParameter::Kind::Text)
                parameters.append(name + QLatin1Char(' ') + powerShellQuoted(value));
            else if (known.kind == KeptParameter::Kind::List)
                parameters.append(name + QLatin1Char(' ') + quotedList(value.split(QLatin1Char(','))));
            else if (saysTrue(value))
                parameters.append(name);
        }
        return parameters;
    }

    void writeKept()
    {
        for (const char* cmdlet : {"Add-VpnConnectionTriggerTrustedNetwork", "Add-VpnConnectionTriggerApplication",
                                   "Set-VpnConnectionTriggerDnsConfiguration", "Set-VpnConnectionProxy"}) {
            const QString parameters = keptOf(cmdlet);
            if (!parameters.isEmpty())
                line(QLatin1String(cmdlet) + QLatin1String(" $Name") + parameters); // called Name or ConnectionName
        }
    }

    const Profile& m_profile;
    QString m_script;
};

Carriage carriageOf(const Profile& profile, const SuiteChoice& choice, const QString& key)
{
    if (key == QLatin1String("ike-proposal"))
        return {true, choice.ikeNote};
    if (key == QLatin1String("esp-proposal"))
        return {true, choice.espNote};
    if (key == QLatin1String("remote.cert"))
        return {true, QStringLiteral("becomes a trusted root of the whole machine")};
    if (key == QLatin1String("local.p12"))
        return {true, QStringLiteral("as a file beside it; the script asks for its password")};
    if (key == QLatin1String("sallyport.aaaServer"))
        return {carriesServerName(profile),
                carriesServerName(profile) ? QString() : QStringLiteral("not a host's name")};
    const QString triggers = QStringLiteral("such a name also starts the connection");
    if (key == QLatin1String("dns-servers"))
        return {true, triggers};
    if (key == QLatin1String("sallyport.dnsDomains"))
        return {!profile.dnsServers.isEmpty(), profile.dnsServers.isEmpty()
                                                   ? QStringLiteral("Windows needs the servers that are to be asked")
                                                   : triggers};
    if (key == QLatin1String("local.eap_id"))
        return {false, QStringLiteral("Windows asks for it at the first connect")};
    for (const char* plain : {"name", "remote.addr", "split-tunneling.subnets", "sallyport.idleDisconnectSeconds"}) {
        if (key == QLatin1String(plain))
            return {true, {}};
    }
    return {false, QStringLiteral("Windows' cmdlets have no parameter for it")};
}

} // namespace

Result<Exported> exportPowerShell(const ExportRequest& request)
{
    const Profile& profile = request.profile;
    if (Result<void> checked = checkWindowsMethod(profile, QStringLiteral("powershell")); !checked)
        return checked.error();
    Result<BesideFiles> beside = filesBeside(request);
    if (!beside)
        return beside.error();
    const SuiteChoice choice = suiteFor(profile, SuiteDialect::PowerShell);
    // Windows' own PowerShell takes a file without the mark for ANSI.
    const QByteArray script = "\xef\xbb\xbf" + ScriptWriter(profile).write(*beside, choice).toUtf8();
    Exported exported;
    exported.format = QStringLiteral("powershell");
    exported.files.append({exportFileName(profile, QStringLiteral(".ps1")), script});
    exported.files.append(beside->authorities);
    if (beside->identity)
        exported.files.append(*beside->identity);
    exported.report = windowsExportReport(
        profile, [&profile, &choice](const QString& key) { return carriageOf(profile, choice, key); });
    return exported;
}

} // namespace sallyport
