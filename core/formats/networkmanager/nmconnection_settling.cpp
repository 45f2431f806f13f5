// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a NetworkManager connection depends on several of its keys (nmconnection_reader.h). Thread: a value.
// Trust: user side; the keys come from a stranger.
#include "core/formats/address_list.h"
#include "core/formats/certificate.h"
#include "core/formats/networkmanager/nmconnection_keys.h"
#include "core/formats/networkmanager/nmconnection_reader.h"
#include "core/formats/pkcs12.h"
#include "core/formats/proposal_mending.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxRoutes = 1024;
const QUuid kNamespace(QStringLiteral("{5d2c7a5e-0f0d-5c0b-9a57-4a3f7cf1b6d1}"));

bool isIpv4(const Subnet& network)
{
    return network.address.protocol() == QAbstractSocket::IPv4Protocol;
}

QString baseNameOf(const QString& file)
{
    const QString name = file.mid(file.lastIndexOf(QLatin1Char('/')) + 1);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 ? name.left(dot) : name;
}

// People write commas where the plugin wants semicolons.
QStringList proposalsOf(const QString& value)
{
    static const QRegularExpression between(QStringLiteral("[;,\\s]+"));
    return value.split(between, Qt::SkipEmptyParts);
}

} // namespace

Result<void> NmConnectionReader::readIpMethod(const QString& path, const QString& value)
{
    if (value == QLatin1String("auto") || value.isEmpty())
        m_report.applied(path, value);
    else
        keep(path, value, QStringLiteral("kept, but not applied: the gateway decides which addresses it gives"));
    return {};
}

Result<void> NmConnectionReader::readDns(const QString& path, const QString& value)
{
    for (const QString& item : keyFileList(QString(value).replace(QLatin1Char(','), QLatin1Char(';')))) {
        const QString bare = item.section(QLatin1Char('#'), 0, 0); // "10.0.0.53#dns.example.org": for DNS over TLS
        const Result<Subnet> server = subnetFromString(bare);
        if (!server || bare.contains(QLatin1Char('/')))
            return invalid(path, item, QStringLiteral("IP addresses of DNS servers with ; between"));
        if (!m_profile.dnsServers.contains(server->address))
            m_profile.dnsServers.append(server->address);
    }
    const QString note = m_replacesDns || value.isEmpty()
                             ? QString()
                             : QStringLiteral("used instead of the gateway's; NetworkManager would use both");
    m_report.applied(path, value, note);
    return {};
}

Result<void> NmConnectionReader::readIgnoreDns(const QString& path, const QString& value)
{
    m_ignoreDns.append({path, path, value});
    return {};
}

Result<void> NmConnectionReader::readDnsSearch(const QString& path, const QString& value)
{
    m_searches.append({path, path, value});
    return {};
}

Result<void> NmConnectionReader::readNeverDefault(const QString& path, const QString& value)
{
    (path.startsWith(QLatin1String("ipv4")) ? m_neverDefault4 : m_neverDefault6) = isSwitchedOn(value);
    m_neverDefaults.append({path, path, value});
    return {};
}

Result<void> NmConnectionReader::readRoute(const QString& path, const QString& value)
{
    // "10.1.0.0/16,10.0.0.1,100": the gateway and the metric are of no meaning inside a tunnel.
    static const QRegularExpression between(QStringLiteral("[,;\\s]"));
    const QList<Subnet> networks = networksFromText(value.section(between, 0, 0));
    if (networks.size() != 1 || m_routes.size() == kMaxRoutes)
        return invalid(path, value, QStringLiteral("a network such as 10.1.0.0/16"));
    m_routes.append({path, value, networks.first()});
    return {};
}

Result<void> NmConnectionReader::finish()
{
    if (Result<void> settled = settleMethod(); !settled)
        return settled;
    if (m_profile.gateway.host.isEmpty())
        return missing(QStringLiteral("vpn.address"));
    if (m_profile.name.isEmpty()) {
        m_profile.name = baseNameOf(m_source.file);
        m_report.applied(QStringLiteral("connection.id"), m_profile.name,
                         QStringLiteral("missing; the file's name is taken"));
    }
    if (m_profile.id.isEmpty()) {
        const QString content = m_profile.name + QLatin1Char('\n') + m_profile.gateway.host;
        m_profile.id = QUuid::createUuidV5(kNamespace, content).toString(QUuid::WithoutBraces);
    }
    settleIdentities();
    settleProposals();
    settleNetworks();
    settleNames();
    if (Result<void> settled = settleClientKey(); !settled)
        return settled;
    settleSecret();
    QJsonObject kept;
    for (const auto& [group, keys] : m_kept)
        kept.insert(group, keys);
    if (!kept.isEmpty())
        m_profile.foreign.insert(QStringLiteral("nmconnection"), kept);
    Result<void> valid = validateImported(m_profile, m_source.file);
    if (valid)
        return valid;
    Error error = valid.error();
    const QString key = nmKeyOfField(error.arguments.value(QStringLiteral("field")).toString());
    error.arguments.insert(QStringLiteral("field"), m_written.value(key, key));
    return error;
}

Result<void> NmConnectionReader::settleMethod()
{
    if (!m_method.isEmpty())
        return {};
    const QString path = QStringLiteral("vpn.method");
    if (!m_userCertificate.isEmpty() || !m_userKey.isEmpty())
        m_profile.method = AuthenticationMethod::Certificate;
    else if (m_user.isEmpty())
        return missing(path);
    else
        m_profile.method = AuthenticationMethod::EapAuto;
    m_report.applied(path, QString(),
                     m_profile.method == AuthenticationMethod::Certificate
                         ? QStringLiteral("missing; taken as cert, for there is a certificate")
                         : QStringLiteral("missing; taken as eap, for there is a user name"));
    return {};
}

void NmConnectionReader::settleIdentities()
{
    if (m_user.isEmpty())
        return;
    const QString path = QStringLiteral("vpn.user");
    const QString written = m_written.value(path, path);
    QString& identity = m_profile.local.identity;
    const bool isAlsoIdentity = identity.isEmpty() && !m_sendsAddress;
    if (usesPassword(m_profile.method)) {
        m_profile.local.userName = m_user;
        const QString note =
            isAlsoIdentity ? QStringLiteral("sent as the identity too, as NetworkManager does") : QString();
        m_report.applied(written, m_user, mendingNote(path, note));
    } else if (m_profile.method == AuthenticationMethod::PreSharedKey && isAlsoIdentity) {
        m_report.applied(written, m_user, mendingNote(path, QStringLiteral("the local identity of old files")));
    } else {
        keep(path, m_user, QStringLiteral("kept, but not applied: this way to sign in has no user name"));
        return;
    }
    if (isAlsoIdentity)
        identity = m_user;
}

void NmConnectionReader::settleProposals()
{
    const QString path = QStringLiteral("vpn.proposal");
    const QString ikePath = QStringLiteral("vpn.ike");
    const QString espPath = QStringLiteral("vpn.esp");
    const auto word = nmYesNo(m_proposalSwitch);
    const bool isMisplaced = !word; // the proposal itself stands there
    const bool isOff = word && !word->isYes && !m_proposalSwitch.isNull();
    if (isOff) {
        m_report.applied(path, m_proposalSwitch, QStringLiteral("Sallyport's current set is offered"));
        const QString note = QStringLiteral("not used, for proposal is not yes");
        if (!m_ike.isEmpty())
            keep(ikePath, m_ike, note);
        if (!m_esp.isEmpty())
            keep(espPath, m_esp, note);
        return;
    }
    const bool isIkeSwitch = nmYesNo(m_ike).has_value();
    if (isMisplaced)
        m_report.applied(path, m_proposalSwitch, QStringLiteral("taken as ike; NetworkManager knows yes and no only"));
    else if (word->isYes)
        m_report.applied(path, m_proposalSwitch,
                         word->isMended ? QStringLiteral("taken as yes, which NetworkManager would not do")
                                        : QString());
    else if (!m_ike.isEmpty() || !m_esp.isEmpty())
        m_report.applied(path, QString(), QStringLiteral("missing, so that NetworkManager would not use ike and esp"));
    if (isIkeSwitch && !m_ike.isEmpty())
        m_report.refused(ikePath, m_ike, QStringLiteral("not a proposal; yes belongs to proposal"));
    const QString ike = isMisplaced && isIkeSwitch ? m_proposalSwitch : isIkeSwitch ? QString() : m_ike;
    if (!ike.isEmpty())
        m_profile.ikeProposal = usableProposals(ProposalProtocol::Ike, ikePath, proposalsOf(ike), &m_report);
    if (!m_esp.isEmpty())
        m_profile.espProposal = usableProposals(ProposalProtocol::Esp, espPath, proposalsOf(m_esp), &m_report);
}

// NetworkManager routes what the selectors say, all of it by default, and the routes beside it. Here one list says
// both, so routes count only where not everything goes through the tunnel.
void NmConnectionReader::settleNetworks()
{
    QList<Subnet>& included = m_profile.includedSubnets;
    const auto isSplit = [this](const Subnet& network) { return isIpv4(network) ? m_neverDefault4 : m_neverDefault6; };
    for (const Subnet& network : std::as_const(m_selectors)) {
        if ((network.prefixLength > 0 || !isSplit(network)) && !included.contains(network))
            included.append(network);
    }
    for (const Route& route : std::as_const(m_routes)) {
        if (!isSplit(route.network)) {
            keep(route.path, route.value,
                 QStringLiteral("kept, but not applied: everything goes through the tunnel anyway"));
            continue;
        }
        if (!included.contains(route.network))
            included.append(route.network);
        m_report.applied(route.path, route.value);
    }
    const Subnet everything4{QHostAddress(QHostAddress::AnyIPv4), 0};
    const Subnet everything6{QHostAddress(QHostAddress::AnyIPv6), 0};
    if (m_selectors.isEmpty() && m_neverDefault6 && !m_neverDefault4 && !included.isEmpty())
        included.prepend(everything4);
    for (const Item& item : std::as_const(m_neverDefaults)) {
        if (isSwitchedOn(item.value) && included.isEmpty())
            keep(item.path, item.value,
                 QStringLiteral("without routes the gateway decides which networks go through the tunnel"));
        else
            m_report.applied(item.path, item.value);
    }
    if (included.contains(everything4) && included.contains(everything6))
        included.clear();
}

// "~example.org" is asked there and nothing else; a plain one completes names, and means the same in a split tunnel.
void NmConnectionReader::settleNames()
{
    for (const Item& item : std::as_const(m_ignoreDns)) {
        if (isSwitchedOn(item.value) && m_profile.dnsServers.isEmpty())
            keep(item.path, item.value, QStringLiteral("kept, but not applied: there are no other DNS servers here"));
        else
            m_report.applied(item.path, item.value);
    }
    for (const Item& item : std::as_const(m_searches)) {
        const bool isSplit = item.path.startsWith(QLatin1String("ipv4")) ? m_neverDefault4 : m_neverDefault6;
        QStringList domains;
        for (const QString& entry : keyFileList(item.value)) {
            const QString domain = entry.startsWith(QLatin1Char('~')) ? entry.sliced(1) : entry;
            if (domain != entry || isSplit)
                domains.append(domain);
        }
        domains.removeAll(QString());
        if (domains.isEmpty() && !item.value.isEmpty()) {
            keep(item.path, item.value, QStringLiteral("kept, but not applied: Sallyport does not complete names"));
            continue;
        }
        if (!domains.contains(QLatin1String("."))) {
            for (const QString& domain : std::as_const(domains)) {
                if (!m_profile.dnsDomains.contains(domain))
                    m_profile.dnsDomains.append(domain);
            }
        }
        m_report.applied(item.path, item.value);
    }
}

std::optional<QByteArray> NmConnectionReader::companion(const QString& path, const QString& written)
{
    const auto found = m_source.companions.find(written, m_source.file);
    if (!found) {
        m_report.refused(path, written, QStringLiteral("give the file together with this one"));
        return std::nullopt;
    }
    if (!m_imported.usedCompanions.contains(found->path))
        m_imported.usedCompanions.append(found->path);
    return found->bytes;
}

Result<void> NmConnectionReader::settleClientKey()
{
    const QString certificatePath = QStringLiteral("vpn.usercert");
    const QString keyPath = QStringLiteral("vpn.userkey");
    if (usesCertificate(m_profile.method) && settleToken())
        return {};
    if (!usesCertificate(m_profile.method) || m_keyIsElsewhere) {
        const QString note = m_keyIsElsewhere
                                 ? QStringLiteral("kept, but not applied: its key is not in a file")
                                 : QStringLiteral("kept, but not applied: this way to sign in has no certificate");
        if (!m_userCertificate.isEmpty())
            keep(certificatePath, m_userCertificate, note);
        if (!m_userKey.isEmpty())
            keep(keyPath, m_userKey, note);
        return {};
    }
    if (m_userCertificate.isEmpty() && m_userKey.isEmpty())
        return {};
    const QString keyFile = m_userKey.isEmpty() ? m_userCertificate : m_userKey;
    const QString certificateFile = m_userCertificate.isEmpty() ? m_userKey : m_userCertificate;
    const std::optional<QByteArray> certificate = companion(certificatePath, certificateFile);
    const std::optional<QByteArray> key = keyFile == certificateFile ? certificate : companion(keyPath, keyFile);
    if (!certificate || !key)
        return {};
    const bool isPkcs12 = looksLikePkcs12(*key);
    Result<QByteArray> wrapped = isPkcs12 ? Result<QByteArray>(*key) : pkcs12From(*certificate, *key);
    if (!wrapped)
        return wrapped.error();
    m_profile.local.pkcs12 = std::move(wrapped).value();
    m_report.applied(certificatePath, certificateFile);
    m_report.applied(keyPath, keyFile,
                     isPkcs12 ? QStringLiteral("kept encrypted as it came; its password is asked at connect")
                     : m_source.password.isEmpty()
                         ? QStringLiteral("kept encrypted with the password that the file has for it")
                         : QStringLiteral("kept encrypted with the password given"));
    return {};
}

Result<QByteArray> NmConnectionReader::pkcs12From(const QByteArray& certificate, const QByteArray& key)
{
    const Secret& wrapping = m_source.password.isEmpty() ? m_password : m_source.password;
    const Error wrong = Error::of(ErrorCode::Pkcs12PasswordWrong, {{QStringLiteral("file"), m_source.file}});
    if (!looksLikePem(key))
        return invalid(QStringLiteral("vpn.userkey"), m_userKey,
                       QStringLiteral("a private key in PEM, or a PKCS#12 file"));
    const auto der = looksLikePem(certificate) ? std::nullopt : certificateFromBytes(certificate);
    QByteArray bundle = der ? certificatePem(*der) : certificate;
    if (key != certificate)
        bundle += '\n' + key;
    Result<PemContents> contents =
        readPem(m_source.file, bundle, m_password.isEmpty() ? m_source.password : m_password);
    if (!contents && contents.error().code == ErrorCode::Pkcs12PasswordWrong && !m_source.password.isEmpty())
        contents = readPem(m_source.file, bundle, m_source.password);
    wipe(bundle);
    if (!contents)
        return contents.error();
    if (!contents->privateKey)
        return invalid(QStringLiteral("vpn.userkey"), m_userKey,
                       QStringLiteral("a private key in PEM, or a PKCS#12 file"));
    if (contents->certificates.isEmpty())
        return invalid(QStringLiteral("vpn.usercert"), m_userCertificate, QStringLiteral("the certificate of the key"));
    if (wrapping.isEmpty())
        return wrong;
    Credentials identity;
    identity.certificates = contents->certificates;
    for (const QByteArray& authority : std::as_const(contents->authorities)) {
        if (!isSelfSigned(authority)) // an intermediate: the gateway may need it to build the client's chain
            identity.certificates.append(authority);
    }
    identity.privateKey = std::move(contents->privateKey);
    Result<QByteArray> made = makePkcs12(identity, certificateSubject(identity.certificates.first()), wrapping);
    if (!made && made.error().code == ErrorCode::Pkcs12PasswordWrong)
        return wrong;
    return made;
}

void NmConnectionReader::settleSecret()
{
    if (m_password.isEmpty())
        return;
    const QString path = QStringLiteral("vpn-secrets.password");
    const QString written = m_written.value(path, path);
    const bool opensKey = usesCertificate(m_profile.method) && !usesPassword(m_profile.method);
    if (opensKey && (m_profile.local.pkcs12.isEmpty() || m_keyIsElsewhere)) {
        m_report.secret(written, ReportLine::Verdict::Refused,
                        m_keyIsOnCard ? QStringLiteral("the PIN of a card is asked when you connect, and never kept")
                                      : QStringLiteral("there is no key that it would open"));
        return;
    }
    SecretKind kind = SecretKind::Password;
    if (m_profile.method == AuthenticationMethod::PreSharedKey)
        kind = SecretKind::PreSharedKey;
    else if (opensKey)
        kind = SecretKind::Pkcs12Password;
    if (opensKey && !m_source.password.isEmpty()) { // the key is wrapped with that one now
        m_report.secret(written, ReportLine::Verdict::Applied, QStringLiteral("opened the key, and is not kept"));
        return;
    }
    m_imported.secrets.append({{}, kind, m_password});
    m_report.secret(written, ReportLine::Verdict::Applied,
                    QStringLiteral("never kept in the profile; it can go into the keychain"));
}

} // namespace sallyport
