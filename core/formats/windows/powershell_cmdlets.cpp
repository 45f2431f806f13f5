// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cmdlets around Add-VpnConnection: suite, routes, names, certificates, credentials.
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"
#include "core/formats/windows/powershell_reader.h"

namespace sallyport {
namespace {

QString portable(QString path) // as the companions are named
{
    return path.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

QString neverRun()
{
    return QStringLiteral("not understood: expressions are never run");
}

} // namespace

Result<void> PowerShellReader::setSuite(const Bound& bound)
{
    Connection* connection = connectionOf(bound);
    if (connection == nullptr)
        return {};
    ImportReport* report = &connection->draft->report;
    if (saysTrue(bound.text(QLatin1String("RevertToDefault")))) {
        connection->draft->profile.ikeProposal.clear();
        connection->draft->profile.espProposal.clear();
        report->applied(bound.cmdlet + QStringLiteral(".RevertToDefault"), QString(),
                        QStringLiteral("Sallyport's current set is offered"));
        return {};
    }
    for (const auto& [name, value] : bound.parameters) {
        if (value.texts().isEmpty() && name != QLatin1String("ConnectionName"))
            report->refused(bound.cmdlet + QLatin1Char('.') + name, QString(), neverRun());
    }
    WindowsSuite suite;
    suite.authenticationTransform = bound.text(QLatin1String("AuthenticationTransformConstants"));
    suite.cipherTransform = bound.text(QLatin1String("CipherTransformConstants"));
    suite.encryption = bound.text(QLatin1String("EncryptionMethod"));
    suite.integrity = bound.text(QLatin1String("IntegrityCheckMethod"));
    suite.dhGroup = bound.text(QLatin1String("DHGroup"));
    suite.pfsGroup = bound.text(QLatin1String("PfsGroup"));
    applySuite(suite, bound.cmdlet, &connection->draft->profile, report);
    forgetChosenSuite(suite, m_suiteMarks, SuiteDialect::PowerShell, &connection->draft->profile, report);
    return {};
}

Result<void> PowerShellReader::addRoute(const Bound& bound)
{
    Connection* connection = connectionOf(bound);
    if (connection == nullptr)
        return {};
    const QString key = bound.cmdlet + QStringLiteral(".DestinationPrefix");
    const PsValue* prefix = bound.find(QLatin1String("DestinationPrefix"));
    if (prefix == nullptr || prefix->texts().isEmpty()) {
        connection->draft->report.refused(key, QString(), neverRun());
        return {};
    }
    const bool isExcluded = saysTrue(bound.text(QLatin1String("ExclusionRoute")));
    for (const QString& network : prefix->texts()) {
        if (Result<void> taken = connection->draft->takeRoute(key, network, isExcluded); !taken)
            return taken;
    }
    if (bound.find(QLatin1String("RouteMetric")) != nullptr)
        connection->draft->report.refused(bound.cmdlet + QStringLiteral(".RouteMetric"),
                                          bound.text(QLatin1String("RouteMetric")),
                                          QStringLiteral("routes of the tunnel have no metric here"));
    return {};
}

Result<void> PowerShellReader::addTrustedNetwork(const Bound& bound)
{
    Connection* connection = connectionOf(bound);
    const PsValue* suffix = bound.find(QLatin1String("DnsSuffix"));
    if (connection == nullptr)
        return {};
    const QString key = bound.cmdlet + QStringLiteral(".DnsSuffix");
    if (suffix == nullptr || suffix->texts().isEmpty()) {
        connection->draft->report.refused(key, QString(), neverRun());
        return {};
    }
    const QString all = suffix->texts().join(QLatin1Char(','));
    connection->draft->report.kept(key, all, QStringLiteral("it connects inside of the office network too"));
    connection->draft->keepValue(bound.cmdlet, QStringLiteral("DnsSuffix"), all);
    return {};
}

Result<void> PowerShellReader::addDnsRule(const Bound& bound)
{
    Connection* connection = connectionOf(bound);
    if (connection == nullptr)
        return {};
    WindowsDraft* draft = connection->draft.get();
    if (const PsValue* list = bound.find(QLatin1String("DnsSuffixSearchList"))) {
        const QString all = list->texts().join(QLatin1Char(','));
        draft->report.kept(bound.cmdlet + QStringLiteral(".DnsSuffixSearchList"), all,
                           QStringLiteral("short names are not completed in this version"));
        draft->keepValue(bound.cmdlet, QStringLiteral("DnsSuffixSearchList"), all);
    }
    const QString key = bound.cmdlet + QStringLiteral(".DnsSuffix");
    const PsValue* suffix = bound.find(QLatin1String("DnsSuffix"));
    const PsValue* servers = bound.find(QLatin1String("DnsIPAddress"));
    if (suffix == nullptr && servers == nullptr)
        return {};
    if (suffix == nullptr || suffix->texts().isEmpty() || (servers != nullptr && !servers->isKnown())) {
        draft->report.refused(key, QString(), neverRun());
        return {};
    }
    bool isTaken = false;
    for (const QString& name : suffix->texts()) {
        const Result<bool> taken = draft->takeDnsRule(key, name, servers != nullptr ? servers->texts() : QStringList());
        if (!taken)
            return taken.error();
        isTaken = isTaken || *taken;
    }
    if (isTaken)
        draft->report.applied(bound.cmdlet + QStringLiteral(".DnsIPAddress"),
                              servers->texts().join(QLatin1String(", ")));
    return {};
}

// Of the module VPNCredentialsHelper, which many scripts install.
Result<void> PowerShellReader::setUserName(const Bound& bound)
{
    Connection* connection = connectionOf(bound);
    if (connection == nullptr)
        return {};
    WindowsDraft* draft = connection->draft.get();
    const QString user = bound.text(QLatin1String("UserName"));
    const QString domain = bound.text(QLatin1String("Domain"));
    if (!user.isEmpty()) {
        draft->profile.local.userName = domain.isEmpty() ? user : domain + QLatin1Char('\\') + user;
        draft->report.applied(bound.cmdlet + QStringLiteral(".UserName"), draft->profile.local.userName);
    } else if (bound.find(QLatin1String("UserName")) != nullptr) {
        draft->report.refused(bound.cmdlet + QStringLiteral(".UserName"), QString(), neverRun());
    }
    QString password = bound.text(QLatin1String("Password"));
    const QString key = bound.cmdlet + QStringLiteral(".Password");
    if (!password.isEmpty()) {
        draft->secrets.append({QString(), SecretKind::Password, Secret::fromString(password)});
        draft->report.secret(key, ReportLine::Verdict::Applied, QStringLiteral("offered to the keychain"));
        wipe(password);
    } else if (bound.find(QLatin1String("Password")) != nullptr) {
        draft->report.secret(key, ReportLine::Verdict::Refused, neverRun());
    }
    return {};
}

Result<void> PowerShellReader::rasdial(const Bound& bound)
{
    const bool isHangUp = bound.text(QLatin1String("UserName")).startsWith(QLatin1Char('/')) ||
                          bound.find(QLatin1String("UserName")) == nullptr;
    return isHangUp ? Result<void>() : setUserName(bound);
}

Result<void> PowerShellReader::keepAll(const Bound& bound)
{
    Connection* connection = connectionOf(bound);
    if (connection == nullptr)
        return {};
    for (const auto& [name, value] : bound.parameters) {
        if (name == QLatin1String("Name") || name == QLatin1String("ConnectionName"))
            continue;
        const QString all = value.texts().join(QLatin1Char(','));
        connection->draft->report.kept(bound.cmdlet + QLatin1Char('.') + name, all,
                                       QStringLiteral("has no effect in this version"));
        connection->draft->keepValue(bound.cmdlet, name, all);
    }
    return {};
}

Result<void> PowerShellReader::importCertificate(const Bound& bound)
{
    const QString store = bound.text(QLatin1String("CertStoreLocation"));
    if (!store.isEmpty())
        m_report.applied(bound.cmdlet + QStringLiteral(".CertStoreLocation"), store,
                         QStringLiteral("trusted for this profile alone, not for the machine"));
    takeAuthority(bound.cmdlet + QStringLiteral(".FilePath"), bound.text(QLatin1String("FilePath")));
    return {};
}

Result<void> PowerShellReader::importIdentity(const Bound& bound)
{
    QString password = bound.text(QLatin1String("Password"));
    const QString key = bound.cmdlet + QStringLiteral(".Password");
    if (!password.isEmpty()) {
        m_pkcs12Password = Secret::fromString(password);
        m_report.secret(key, ReportLine::Verdict::Applied, QStringLiteral("offered to the keychain"));
        wipe(password);
    } else if (bound.find(QLatin1String("Password")) != nullptr) {
        m_report.secret(key, ReportLine::Verdict::Refused, QStringLiteral("not a literal: you will be asked"));
    }
    for (const char* other : {"CertStoreLocation", "Exportable", "ProtectPrivateKey"}) {
        if (bound.find(QLatin1String(other)) != nullptr)
            m_report.applied(bound.cmdlet + QLatin1Char('.') + QLatin1String(other), bound.text(QLatin1String(other)),
                             QStringLiteral("the key is kept in the profile, encrypted as it came"));
    }
    return takeIdentity(bound.cmdlet + QStringLiteral(".FilePath"), bound.text(QLatin1String("FilePath")));
}

// "certutil -f -importpfx file NoExport", "certutil -addstore Root file"
Result<void> PowerShellReader::certutil(const Bound& bound)
{
    const QString key = bound.cmdlet;
    if (bound.find(QLatin1String("p")) != nullptr) {
        m_pkcs12Password = Secret::fromString(bound.text(QLatin1String("p")));
        m_report.secret(key + QStringLiteral(".p"), ReportLine::Verdict::Applied,
                        QStringLiteral("offered to the keychain"));
    }
    // The verb's first word is bound to it as its value; what follows is positional.
    if (const PsValue* file = bound.find(QLatin1String("importpfx")))
        return takeIdentity(key + QStringLiteral(".importpfx"), file->texts().value(0));
    if (bound.find(QLatin1String("addstore")) != nullptr)
        takeAuthority(key + QStringLiteral(".addstore"), bound.text(QLatin1String("File1")));
    return {};
}

void PowerShellReader::takeAuthority(const QString& key, const QString& path)
{
    if (path.isEmpty()) {
        m_report.refused(key, QString(), neverRun());
        return;
    }
    const auto found = m_source->companions.find(portable(path), m_source->file);
    if (!found) {
        m_report.refused(key, path, QStringLiteral("give the file together with this one"));
        m_missingAuthorities.append(path);
        return;
    }
    QList<QByteArray> certificates;
    if (const auto der = certificateFromBytes(found->bytes))
        certificates.append(*der);
    if (certificates.isEmpty()) {
        m_report.refused(key, path, QStringLiteral("not a certificate"));
        return;
    }
    for (const QByteArray& der : std::as_const(certificates)) {
        if (!m_authorities.contains(der))
            m_authorities.append(der);
    }
    m_usedCompanions.append(found->path);
    m_report.applied(key, path, certificateSubject(certificates.first()));
}

Result<void> PowerShellReader::takeIdentity(const QString& key, const QString& path)
{
    if (path.isEmpty()) {
        m_report.refused(key, QString(), neverRun());
        return {};
    }
    const auto found = m_source->companions.find(portable(path), m_source->file);
    if (!found) {
        m_report.refused(key, path, QStringLiteral("give the file together with this one"));
        return {};
    }
    if (!looksLikePkcs12(found->bytes)) {
        m_report.refused(key, path, QStringLiteral("not a PKCS#12 file"));
        return {};
    }
    m_pkcs12 = found->bytes;
    m_usedCompanions.append(found->path);
    m_report.applied(key, path, QStringLiteral("kept encrypted as it came; its password is asked at connect"));
    return {};
}

Result<void> PowerShellReader::finish(Connection* connection, Imported* imported)
{
    if (connection->fault)
        return *connection->fault;
    WindowsDraft* draft = connection->draft.get();
    for (const QByteArray& der : std::as_const(m_authorities)) {
        if (!draft->profile.gateway.certificates.contains(der))
            draft->profile.gateway.certificates.append(der);
    }
    if (!connection->hasMethod)
        draft->takeMethod(QStringLiteral("Add-VpnConnection.AuthenticationMethod"), QString(),
                          AuthenticationMethod::EapMschapv2, QStringLiteral("not said: user name and password"));
    const bool needsKey = usesCertificate(draft->profile.method);
    if (needsKey && !m_pkcs12.isEmpty()) {
        draft->profile.local.pkcs12 = m_pkcs12;
        if (!m_pkcs12Password.isEmpty())
            draft->secrets.append({QString(), SecretKind::Pkcs12Password, m_pkcs12Password});
    } else if (!m_pkcs12.isEmpty()) {
        // PEAP and MSCHAPv2 have a password: such files carry the authority only, or nothing for this connection.
        draft->report.refused(QStringLiteral("Import-PfxCertificate"), QString(),
                              QStringLiteral("this connection signs in with a password"));
    }
    draft->takeRouting(QStringLiteral("Add-VpnConnection.SplitTunneling"),
                       connection->isSplit ? QStringLiteral("true") : QStringLiteral("false"), !connection->isSplit);
    const Result<void> finished = draft->finish();
    imported->report.append(draft->report.lines());
    if (!finished)
        return finished;
    imported->profiles.append(draft->profile);
    imported->secrets.append(draft->secrets);
    imported->usedCompanions.append(draft->usedCompanions);
    return {};
}

} // namespace sallyport
