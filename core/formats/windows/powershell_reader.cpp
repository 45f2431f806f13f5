// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/powershell_reader.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"
#include "core/formats/windows/eap_host_config.h"

#include <algorithm>
#include <iterator>

namespace sallyport {
namespace {

constexpr std::size_t kMaxConnections = 64;
constexpr int kMaxIdleSeconds = 7 * 24 * 3600;

const QString& neverRun()
{
    static const QString note = QStringLiteral("not understood: expressions are never run");
    return note;
}

// What is only remembered, and why.
struct KeptParameter {
    const char* name;
    const char* note;
};
constexpr KeptParameter kKeptParameters[] = {
    {"RememberCredential", "whether a password is saved is asked when you type it"},
    {"UseWinlogonCredential", "the desktop's password is not known: you are asked"},
    {"AllUserConnection", "a profile belongs to the person who imports it"},
    {"DnsSuffix", "short names are not completed in this version"},
    {"ServerList", "other servers are not tried"},
    {"MachineCertificateIssuerFilter", "you choose the certificate"},
    {"MachineCertificateEKUFilter", "you choose the certificate"},
    {"DnsSuffixSearchList", "short names are not completed in this version"},
    {"CustomConfiguration", "for plug-ins of other makers"},
    {"PlugInApplicationID", "for plug-ins of other makers"},
};

bool isQuiet(const QString& name) // how the command itself behaves
{
    for (const char* quiet : {"Force", "PassThru", "AsJob", "Confirm", "WhatIf", "CimSession", "ThrottleLimit"}) {
        if (name == QLatin1String(quiet))
            return true;
    }
    return false;
}

QString shown(const PsValue& value)
{
    if (value.kind == PsValue::Kind::EapConfiguration)
        return QStringLiteral("EAP type %1").arg(value.text);
    return value.texts().join(QLatin1String(", "));
}

} // namespace

const PowerShellReader::Cmdlet PowerShellReader::kCmdlets[] = {
    {"Add-VpnConnection",
     "Name ServerAddress TunnelType EncryptionLevel AuthenticationMethod EapConfigXmlStream | SplitTunneling "
     "AllUserConnection L2tpPsk RememberCredential UseWinlogonCredential Force PassThru ServerList DnsSuffix "
     "IdleDisconnectSeconds MachineCertificateEKUFilter MachineCertificateIssuerFilter PlugInApplicationID "
     "CustomConfiguration CimSession ThrottleLimit AsJob WhatIf Confirm",
     &PowerShellReader::addConnection},
    {"Set-VpnConnection",
     "Name ServerAddress TunnelType EncryptionLevel AuthenticationMethod EapConfigXmlStream | SplitTunneling "
     "AllUserConnection L2tpPsk RememberCredential UseWinlogonCredential Force PassThru ServerList DnsSuffix "
     "IdleDisconnectSeconds MachineCertificateEKUFilter MachineCertificateIssuerFilter PlugInApplicationID "
     "CustomConfiguration CimSession ThrottleLimit AsJob WhatIf Confirm",
     &PowerShellReader::setConnection},
    {"Set-VpnConnectionIPsecConfiguration",
     "ConnectionName AuthenticationTransformConstants CipherTransformConstants DHGroup EncryptionMethod "
     "IntegrityCheckMethod PfsGroup | RevertToDefault AllUserConnection Name PassThru Force CimSession ThrottleLimit "
     "AsJob WhatIf Confirm",
     &PowerShellReader::setSuite},
    {"Add-VpnConnectionRoute",
     "ConnectionName DestinationPrefix | RouteMetric AllUserConnection PassThru Name ExclusionRoute CimSession "
     "ThrottleLimit AsJob WhatIf Confirm",
     &PowerShellReader::addRoute},
    {"Add-VpnConnectionTriggerTrustedNetwork", "ConnectionName DnsSuffix | PassThru Force Name WhatIf Confirm",
     &PowerShellReader::addTrustedNetwork},
    {"Add-VpnConnectionTriggerDnsConfiguration",
     "ConnectionName DnsSuffix DnsIPAddress | PassThru Force Name WhatIf Confirm", &PowerShellReader::addDnsRule},
    {"Set-VpnConnectionTriggerDnsConfiguration",
     "ConnectionName DnsSuffix DnsIPAddress | DnsSuffixSearchList PassThru Force Name WhatIf Confirm",
     &PowerShellReader::addDnsRule},
    {"Add-VpnConnectionTriggerApplication", "Name ApplicationID | PassThru Force ConnectionName WhatIf Confirm",
     &PowerShellReader::keepAll},
    {"Set-VpnConnectionProxy",
     "Name | ConnectionName AutoDetect AutoConfigurationScript ProxyServer BypassProxyForLocal ExceptionPrefix "
     "PassThru",
     &PowerShellReader::keepAll},
    {"Set-VpnConnectionUsernamePassword", "ConnectionName UserName Password Domain |", &PowerShellReader::setUserName},
    {"Import-Certificate", "FilePath CertStoreLocation | Confirm WhatIf", &PowerShellReader::importCertificate},
    {"Import-PfxCertificate", "FilePath CertStoreLocation Password | Exportable ProtectPrivateKey Confirm WhatIf",
     &PowerShellReader::importIdentity},
    {"certutil", "File1 File2 File3 | f user importpfx addstore p", &PowerShellReader::certutil},
    {"certutil.exe", "File1 File2 File3 | f user importpfx addstore p", &PowerShellReader::certutil},
    {"rasdial", "ConnectionName UserName Password |", &PowerShellReader::rasdial},
    {"rasdial.exe", "ConnectionName UserName Password |", &PowerShellReader::rasdial},
};

const PsValue* PowerShellReader::Bound::find(QLatin1String name) const
{
    for (const auto& [key, value] : parameters) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

QString PowerShellReader::Bound::text(QLatin1String name) const
{
    const PsValue* value = find(name);
    return value != nullptr ? value->texts().value(0) : QString();
}

Result<Imported> PowerShellReader::read(const PsScript& script)
{
    for (const PsCommand& command : script.commands) {
        m_touched = nullptr;
        if (Result<void> read = readCommand(command); !read) {
            m_fault = m_fault ? m_fault : read.error();
            m_report.refused(command.name, QString(), QStringLiteral("not read: %1").arg(errorChain(read.error())));
            if (m_touched != nullptr) // half of what it should be is not what was meant
                m_touched->fault = read.error();
        }
    }
    Imported imported;
    imported.file = m_source->file;
    imported.format = QStringLiteral("powershell");
    for (Connection& connection : m_connections) {
        if (Result<void> finished = finish(&connection, &imported); !finished)
            m_fault = m_fault ? m_fault : finished.error();
    }
    for (const Profile& profile : std::as_const(imported.profiles)) {
        for (const QString& name : std::as_const(m_missingAuthorities))
            imported.missingTrust.append({profile.id, name});
    }
    imported.report.append(m_report.lines());
    imported.usedCompanions.append(m_usedCompanions);
    imported.usedCompanions.removeDuplicates();
    ImportReport rest;
    for (const PsScript::Skipped& skipped : script.skipped)
        rest.refused(skipped.what, QStringLiteral("line %1").arg(skipped.line), skipped.why);
    QStringList names = m_unread.keys();
    names.sort();
    for (const QString& name : std::as_const(names))
        rest.refused(name, m_unread.value(name) > 1 ? QStringLiteral("%1 times").arg(m_unread.value(name)) : QString(),
                     QStringLiteral("not understood: commands are never run"));
    imported.report.append(rest.lines());
    if (imported.profiles.isEmpty() && m_fault)
        return *m_fault;
    return imported;
}

Result<void> PowerShellReader::readCommand(const PsCommand& command)
{
    const auto* cmdlet = std::find_if(std::begin(kCmdlets), std::end(kCmdlets), [&command](const Cmdlet& candidate) {
        return command.name.compare(QLatin1String(candidate.name), Qt::CaseInsensitive) == 0;
    });
    if (cmdlet == std::end(kCmdlets)) {
        noteUnread(command);
        return {};
    }
    return (this->*cmdlet->handler)(bind(*cmdlet, command));
}

void PowerShellReader::noteUnread(const PsCommand& command)
{
    const bool isShell = command.name.startsWith(QLatin1String("powershell"), Qt::CaseInsensitive);
    if (!isShell && (m_unread.size() < 200 || m_unread.contains(command.name)))
        ++m_unread[command.name.left(60)];
}

// PowerShell takes any beginning of a name that fits one parameter alone.
PowerShellReader::Bound PowerShellReader::bind(const Cmdlet& cmdlet, const PsCommand& command)
{
    Bound bound;
    bound.cmdlet = QString::fromLatin1(cmdlet.name);
    const QString all = QString::fromLatin1(cmdlet.parameters);
    const QStringList ordered = all.section(QLatin1Char('|'), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList names = ordered + all.section(QLatin1Char('|'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& [written, value] : command.parameters) {
        QStringList fitting;
        for (const QString& name : names) {
            if (name.compare(written, Qt::CaseInsensitive) == 0)
                fitting = {name, name}; // exactly: before all that only begin so
            else if (!written.isEmpty() && name.startsWith(written, Qt::CaseInsensitive) && fitting.size() < 2)
                fitting.append(name);
            if (fitting.size() == 2 && fitting.first() == fitting.last())
                break;
        }
        const bool isClear = fitting.size() == 1 || (fitting.size() == 2 && fitting.first() == fitting.last());
        if (isClear)
            bound.parameters.append({fitting.first(), value});
        else
            m_report.refused(bound.cmdlet + QLatin1Char('.') + written, QString(),
                             QStringLiteral("not a parameter that Sallyport knows"));
    }
    qsizetype next = 0;
    for (const PsValue& value : command.positional) {
        while (next < ordered.size() && bound.find(QLatin1String(ordered.at(next).toLatin1())) != nullptr)
            ++next;
        if (next < ordered.size())
            bound.parameters.append({ordered.at(next++), value});
        else
            m_report.refused(bound.cmdlet, QString(), QStringLiteral("not understood: too many arguments"));
    }
    return bound;
}

PowerShellReader::Connection* PowerShellReader::connectionOf(const Bound& bound)
{
    const PsValue* value = bound.find(QLatin1String("ConnectionName"));
    if (value == nullptr)
        value = bound.find(QLatin1String("Name"));
    const QString name = value != nullptr ? value->texts().value(0) : QString();
    for (Connection& connection : m_connections) {
        if (!name.isEmpty() && connection.draft->profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return m_touched = &connection;
    }
    const bool isUnknown = value != nullptr && !value->isKnown();
    if (isUnknown && m_connections.size() == 1)
        return m_touched = &m_connections.front();
    m_report.refused(bound.cmdlet, name, QStringLiteral("there is no such connection in this script"));
    return nullptr;
}

Result<void> PowerShellReader::addConnection(const Bound& bound)
{
    const WindowsDraft empty(*m_source, "powershell");
    const QString serverKey = QStringLiteral("Add-VpnConnection.ServerAddress");
    const PsValue* name = bound.find(QLatin1String("Name"));
    const PsValue* server = bound.find(QLatin1String("ServerAddress"));
    const QString type = bound.text(QLatin1String("TunnelType")).toLower();
    if (!type.isEmpty() && type != QLatin1String("ikev2") && type != QLatin1String("automatic")) {
        return empty.invalid(QStringLiteral("Add-VpnConnection.TunnelType"), type, QStringLiteral("IKEv2"));
    }
    if (server == nullptr)
        return empty.missing(serverKey);
    if (server->texts().isEmpty())
        return empty.invalid(serverKey, QString(), QStringLiteral("a literal: expressions are never run"));
    if (m_connections.size() >= kMaxConnections)
        return empty.invalid(QStringLiteral("Add-VpnConnection"), QString(), QStringLiteral("at most 64 connections"));
    Connection connection;
    connection.draft = std::make_unique<WindowsDraft>(*m_source, "powershell");
    const QString wanted = name != nullptr ? name->texts().value(0) : QString();
    connection.draft->profile.name = wanted.isEmpty() ? server->texts().first() : wanted;
    connection.draft->report.applied(QStringLiteral("Add-VpnConnection.Name"), wanted,
                                     wanted.isEmpty() ? QStringLiteral("not a literal: named after the server")
                                                      : QString());
    if (Result<void> applied = applyConnection(bound, &connection); !applied)
        return applied;
    m_connections.push_back(std::move(connection));
    return {};
}

Result<void> PowerShellReader::setConnection(const Bound& bound)
{
    Connection* connection = connectionOf(bound);
    return connection != nullptr ? applyConnection(bound, connection) : Result<void>();
}

Result<void> PowerShellReader::applyConnection(const Bound& bound, Connection* connection)
{
    const bool hasEap = bound.find(QLatin1String("EapConfigXmlStream")) != nullptr;
    for (const auto& [name, value] : bound.parameters) {
        const QString key = bound.cmdlet + QLatin1Char('.') + name;
        Result<void> applied;
        if (name == QLatin1String("Name") || isQuiet(name))
            continue;
        if (name == QLatin1String("AuthenticationMethod"))
            applied = applyMethod(key, value, hasEap, connection);
        else if (name == QLatin1String("EapConfigXmlStream"))
            applied = applyEap(key, value, connection);
        else
            applied = applyParameter(key, name, value, connection);
        if (!applied)
            return applied;
    }
    return {};
}

Result<void> PowerShellReader::applyParameter(const QString& key, const QString& name, const PsValue& value,
                                              Connection* connection)
{
    WindowsDraft* draft = connection->draft.get();
    if (name == QLatin1String("L2tpPsk")) {
        draft->report.secret(key, ReportLine::Verdict::Refused, QStringLiteral("L2TP is not supported"));
        return {};
    }
    if (value.texts().isEmpty()) {
        draft->report.refused(key, QString(), neverRun());
        return {};
    }
    const QString text = value.texts().first();
    if (name == QLatin1String("ServerAddress")) {
        if (!draft->takeServers(key, text))
            return draft->missing(key);
    } else if (name == QLatin1String("TunnelType")) {
        draft->report.applied(key, text, QStringLiteral("IKEv2 alone is tried"));
    } else if (name == QLatin1String("SplitTunneling")) {
        connection->isSplit = saysTrue(text);
    } else if (name == QLatin1String("EncryptionLevel")) {
        if (text.compare(QLatin1String("NoEncryption"), Qt::CaseInsensitive) == 0 ||
            text.compare(QLatin1String("Optional"), Qt::CaseInsensitive) == 0)
            draft->report.refused(key, text, QStringLiteral("traffic is always encrypted"));
        else
            draft->report.applied(key, text);
    } else if (name == QLatin1String("IdleDisconnectSeconds")) {
        bool isNumber = false;
        const int seconds = text.toInt(&isNumber);
        if (!isNumber || seconds < 0 || seconds > kMaxIdleSeconds)
            return draft->invalid(key, text, QStringLiteral("0 to 604800 seconds"));
        draft->profile.exchange.idleDisconnectSeconds = seconds;
        draft->report.applied(key, text);
    } else {
        const auto* kept =
            std::find_if(std::begin(kKeptParameters), std::end(kKeptParameters),
                         [&name](const KeptParameter& known) { return name == QLatin1String(known.name); });
        draft->report.kept(key, shown(value),
                           kept == std::end(kKeptParameters) ? QStringLiteral("has no effect in this version")
                                                             : QString::fromLatin1(kept->note));
        if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) != 0) // a switch that is off says nothing
            draft->keepValue(QStringLiteral("Add-VpnConnection"), name, text);
    }
    return {};
}

Result<void> PowerShellReader::applyMethod(const QString& key, const PsValue& value, bool hasEap,
                                           Connection* connection)
{
    WindowsDraft* draft = connection->draft.get();
    const QStringList methods = value.texts();
    if (methods.isEmpty()) {
        draft->report.refused(key, QString(), neverRun());
        return {};
    }
    bool isTaken = false;
    for (const QString& written : methods) {
        const QString method = written.trimmed().toLower();
        if (isTaken) {
            draft->report.refused(key, written, QStringLiteral("a profile has one way to sign in"));
            continue;
        }
        isTaken = true;
        if (method == QLatin1String("machinecertificate"))
            draft->takeMethod(key, written, AuthenticationMethod::Certificate);
        else if (method == QLatin1String("eap") && hasEap)
            draft->report.applied(key, written);
        else if (method == QLatin1String("eap"))
            draft->takeMethod(key, written, AuthenticationMethod::EapMschapv2,
                              QStringLiteral("no EAP configuration: user name and password"));
        else if (method == QLatin1String("mschapv2"))
            draft->takeMethod(key, written, AuthenticationMethod::EapMschapv2,
                              QStringLiteral("inside EAP, as IKEv2 wants"));
        else
            return draft->invalid(key, written, QStringLiteral("Eap, MSChapv2 or MachineCertificate"));
    }
    connection->hasMethod = true;
    return {};
}

Result<void> PowerShellReader::applyEap(const QString& key, const PsValue& value, Connection* connection)
{
    WindowsDraft* draft = connection->draft.get();
    if (connection->hasMethod && draft->profile.method == AuthenticationMethod::Certificate) {
        draft->report.refused(key, QString(), QStringLiteral("AuthenticationMethod says that a certificate is used"));
        return {};
    }
    connection->hasMethod = true;
    if (value.kind == PsValue::Kind::EapConfiguration) {
        draft->takeMethod(key, shown(value), *methodOfEapType(value.text.toInt()));
        return {};
    }
    if (value.kind != PsValue::Kind::Text) {
        draft->report.refused(key, QString(), neverRun());
        draft->takeMethod(key, QString(), AuthenticationMethod::EapMschapv2,
                          QStringLiteral("the EAP configuration is not known: user name and password"));
        return {};
    }
    const Result<XmlNode> node = parseXml(draft->file(), value.text);
    if (!node)
        return node.error();
    return takeEapHostConfig(*node, key, draft);
}

} // namespace sallyport
