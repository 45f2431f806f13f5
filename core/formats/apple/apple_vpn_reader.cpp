// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/apple_vpn_reader.h"
#include "core/formats/apple/apple_proposals.h"
#include "core/formats/apple/plist_json.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace sallyport {
namespace {

using R = AppleRole;

constexpr qsizetype kMaxText = 4096;
constexpr qsizetype kMaxListItems = 1024;
constexpr int kMaxSeconds = 7 * 24 * 3600;
// For files that name no UUID of their own: the same gateway under the same name is the same profile.
constexpr QUuid kNamespace(0x6d3c29a4, 0x51f0, 0x4b0e, 0x9d, 0x3e, 0x0c, 0x5a, 0x7f, 0x21, 0x88, 0x64);

std::optional<qlonglong> wholeNumber(const QVariant& value)
{
    bool isNumber = false;
    qlonglong number = 0;
    if (value.typeId() == QMetaType::Double) {
        const double real = value.toDouble();
        isNumber = std::trunc(real) == real && std::abs(real) < 1e9;
        number = isNumber ? static_cast<qlonglong>(real) : 0;
    } else if (value.typeId() != QMetaType::Bool) {
        number = value.toLongLong(&isNumber);
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

// Apple's own tools write 0 and 1, others true and false, some of them as text.
std::optional<bool> truth(const QVariant& value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool();
    if (value.typeId() == QMetaType::QString) {
        const QString word = value.toString().trimmed().toLower();
        if (word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1"))
            return true;
        if (word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("0"))
            return false;
        return std::nullopt;
    }
    const auto number = wholeNumber(value);
    return number == 0 || number == 1 ? std::optional(number == 1) : std::nullopt;
}

bool looksLikeName(const QString& identity) // a distinguished name
{
    return identity.contains(QLatin1Char('=')) &&
           (identity.contains(QLatin1String("CN="), Qt::CaseInsensitive) || identity.contains(QLatin1String("O=")));
}

bool isSaid(const QString& said, const char* word)
{
    return said.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

} // namespace

bool connectsAlways(const QVariant& onDemandRules)
{
    const QVariantList rules = onDemandRules.toList();
    if (rules.isEmpty())
        return false;
    const QVariantMap first = rules.first().toMap(); // the first that matches counts, and without conditions it does
    return first.size() == 1 && first.value(QStringLiteral("Action")).toString() == QLatin1String("Connect");
}

AppleVpnReader::AppleVpnReader(QString file, QString prefix, ImportReport* report)
    : m_file(std::move(file)), m_prefix(std::move(prefix)), m_report(report)
{
}

Result<void> AppleVpnReader::read(AppleSettings settings, const QList<QByteArray>& authorities,
                                  const IdentityOf& identityOf)
{
    m_settings = std::move(settings);
    const bool isDeclaration = m_settings.dialect == AppleDialect::Declaration;
    if (Result<void> done =
            readHost(isDeclaration ? QStringLiteral("HostName") : QStringLiteral("IKEv2.RemoteAddress"));
        !done)
        return done;
    if (Result<void> done = readIdentities(); !done)
        return done;
    readNaming();
    if (Result<void> done = readMethod(identityOf); !done)
        return done;
    readExchange();
    readIdle();
    readRevocation();
    readProposals();
    readOnDemand();
    if (Result<void> done = readDns(); !done)
        return done;
    profile.gateway.certificates = authorities;
    kept = m_settings.kept;
    return validateImported(profile, m_file);
}

Result<void> AppleVpnReader::readHost(const QString& hostPath)
{
    if (m_settings.find(R::Host) == nullptr) {
        return Error::of(ErrorCode::ProfileFieldMissing,
                         {{QStringLiteral("file"), m_file}, {QStringLiteral("field"), m_prefix + hostPath}});
    }
    Result<QString> host = text(R::Host);
    if (!host)
        return host.error();
    profile.gateway.host = host->trimmed();
    const bool isPlain = std::all_of(host->begin(), host->end(), [](QChar c) { return c.unicode() < 128; });
    if (!isPlain) {
        const QByteArray ascii = QUrl::toAce(profile.gateway.host);
        if (!ascii.isEmpty()) // else validation names it as it was written
            profile.gateway.host = QString::fromLatin1(ascii);
    }
    applied(R::Host);
    return {};
}

Result<void> AppleVpnReader::readIdentities()
{
    Result<QString> local = text(R::LocalIdentity);
    if (!local)
        return local.error();
    Result<QString> remote = text(R::RemoteIdentity);
    if (!remote)
        return remote.error();
    const QString asName = QStringLiteral("Apple's devices send a distinguished name as a plain name; if the gateway "
                                          "refuses it, write \"fqdn:\" before it");
    profile.local.identity = *local;
    applied(R::LocalIdentity, local->isEmpty() ? QStringLiteral("none: the address, or the certificate's subject")
                              : looksLikeName(*local) ? asName
                                                      : QString());
    const bool isHost = remote->compare(profile.gateway.host, Qt::CaseInsensitive) == 0;
    profile.gateway.identity = isHost ? QString() : *remote;
    applied(R::RemoteIdentity, looksLikeName(*remote) ? asName : QString());
    return {};
}

void AppleVpnReader::readNaming()
{
    const AppleFound* name = m_settings.find(R::Name);
    const AppleFound* shown = m_settings.find(R::DisplayName);
    QString chosen = name != nullptr ? name->value.toString().simplified() : QString();
    const bool isOwn = !chosen.isEmpty();
    if (!isOwn && shown != nullptr)
        chosen = shown->value.toString().simplified();
    profile.name = chosen.isEmpty() ? profile.gateway.host : chosen;
    applied(R::Name);
    if (shown != nullptr && isOwn) {
        m_settings.keep(*shown);
        keptLine(R::DisplayName, QStringLiteral("describes the profile to Apple's devices"));
    } else {
        applied(R::DisplayName);
    }
    const AppleFound* id = m_settings.find(R::Id);
    const QUuid own = id != nullptr ? QUuid::fromString(id->value.toString().trimmed()) : QUuid();
    const QUuid made = QUuid::createUuidV5(kNamespace, profile.name + QLatin1Char('\n') + profile.gateway.host);
    profile.id = (own.isNull() ? made : own).toString(QUuid::WithoutBraces);
    applied(R::Id, own.isNull() ? QStringLiteral("not a UUID; one was made of name and gateway") : QString());
}

QString AppleVpnReader::methodPath() const
{
    const AppleFound* found = m_settings.find(R::Method);
    return found != nullptr ? found->path : QStringLiteral("AuthenticationMethod");
}

Result<AuthenticationMethod> AppleVpnReader::methodFrom(const QString& said, bool isExtended, bool hasIdentity) const
{
    if (isSaid(said, "SharedSecret"))
        return AuthenticationMethod::PreSharedKey;
    if (isExtended && hasIdentity)
        return AuthenticationMethod::EapTls;
    if (isExtended)
        return AuthenticationMethod::EapMschapv2;
    if (isSaid(said, "Certificate") || (said.isEmpty() && hasIdentity))
        return AuthenticationMethod::Certificate;
    if (said.isEmpty() && m_settings.find(R::SharedSecret) != nullptr)
        return AuthenticationMethod::PreSharedKey;
    return invalid(methodPath(), said,
                   QStringLiteral("Certificate, SharedSecret, or None together with ExtendedAuthEnabled"));
}

Result<void> AppleVpnReader::readMethod(const IdentityOf& identityOf)
{
    Result<QString> said = text(R::Method);
    if (!said)
        return said.error();
    const bool isKnown =
        said->isEmpty() || isSaid(*said, "None") || isSaid(*said, "Certificate") || isSaid(*said, "SharedSecret");
    if (!isKnown)
        return invalid(methodPath(), *said, QStringLiteral("None, SharedSecret or Certificate"));
    const bool isExtended = flag(R::ExtendedAuthentication).value_or(false);
    const bool hasIdentity = m_settings.find(R::Identity) != nullptr;
    Result<AuthenticationMethod> method = methodFrom(*said, isExtended, hasIdentity);
    if (!method)
        return method.error();
    profile.method = *method;
    const QString name = authenticationMethodName(*method);
    if (isSupported(*method))
        applied(R::Method, isExtended ? QStringLiteral("together with ExtendedAuthEnabled: %1").arg(name) : QString());
    else
        keptLine(R::Method, QStringLiteral("saved, but this version can't sign in with %1 yet").arg(name));
    if (isExtended && *method == AuthenticationMethod::PreSharedKey)
        m_report->refused(m_prefix + m_settings.find(R::ExtendedAuthentication)->path, QStringLiteral("1"),
                          QStringLiteral("the shared secret alone signs in; a password beside it is not used"));
    else
        applied(R::ExtendedAuthentication);
    if (Result<void> done = readIdentity(identityOf); !done)
        return done;
    if (Result<void> done = readUser(); !done)
        return done;
    readSecrets();
    return {};
}

Result<void> AppleVpnReader::readIdentity(const IdentityOf& identityOf)
{
    const AppleFound* found = m_settings.find(R::Identity);
    if (found == nullptr)
        return {};
    Result<QString> reference = text(R::Identity);
    if (!reference)
        return reference.error();
    if (!usesCertificate(profile.method)) {
        m_report->refused(m_prefix + found->path, *reference,
                          QStringLiteral("a certificate is not used with a shared secret"));
        return {};
    }
    AppleIdentity identity = identityOf(*reference);
    switch (identity.kind) {
    case AppleIdentity::Kind::Unknown:
        return invalid(found->path, *reference, QStringLiteral("the UUID of a certificate payload in the same file"));
    case AppleIdentity::Kind::CertificateOnly:
        return invalid(found->path, *reference, QStringLiteral("a payload with a private key (PKCS#12)"));
    case AppleIdentity::Kind::Reference:
        m_report->refused(m_prefix + found->path, *reference,
                          QStringLiteral("the file only says where a device gets it; choose the certificate yourself"));
        return {};
    case AppleIdentity::Kind::Enrolment:
        m_report->refused(m_prefix + found->path, *reference,
                          QStringLiteral("a managed device enrols for it; ask the administrator for a PKCS#12 file"));
        return {};
    case AppleIdentity::Kind::Pkcs12:
        break;
    }
    profile.local.pkcs12 = identity.pkcs12;
    m_report->applied(m_prefix + found->path, *reference, QStringLiteral("the client certificate in this file"));
    if (!identity.password.isEmpty())
        secrets.append({profile.id, SecretKind::Pkcs12Password, std::move(identity.password)});
    return {};
}

Result<void> AppleVpnReader::readUser()
{
    Result<QString> user = text(R::UserName);
    if (!user)
        return user.error();
    if (usesPassword(profile.method) || profile.method == AuthenticationMethod::EapTls) {
        profile.local.userName = *user;
        applied(R::UserName);
    } else if (const AppleFound* found = m_settings.find(R::UserName)) {
        m_settings.keep(*found);
        keptLine(R::UserName, QStringLiteral("without ExtendedAuthEnabled nobody asks for a name"));
    }
    return {};
}

void AppleVpnReader::readSecrets()
{
    const bool wantsPassword = usesPassword(profile.method);
    takeSecret(R::Password, wantsPassword, SecretKind::Password);
    takeSecret(R::OtherPassword, wantsPassword && m_settings.find(R::Password) == nullptr, SecretKind::Password);
    takeSecret(R::SharedSecret, profile.method == AuthenticationMethod::PreSharedKey, SecretKind::PreSharedKey);
}

void AppleVpnReader::takeSecret(AppleRole role, bool isUsed, SecretKind kind)
{
    const AppleFound* found = m_settings.find(role);
    if (found == nullptr)
        return;
    const bool isData = found->value.typeId() == QMetaType::QByteArray;
    QByteArray bytes = isData ? found->value.toByteArray() : found->value.toString().toUtf8();
    const QString key = m_prefix + found->path;
    if (bytes.isEmpty() || bytes.size() > kMaxText)
        m_report->secret(key, ReportLine::Verdict::Refused, QStringLiteral("empty, or too long; you will be asked"));
    else if (!isUsed)
        m_report->secret(key, ReportLine::Verdict::Refused, QStringLiteral("this way of signing in does not use it"));
    else
        m_report->secret(key, ReportLine::Verdict::Applied,
                         QStringLiteral("goes into the keychain if you save it there, never into the profile"));
    if (isUsed && !bytes.isEmpty() && bytes.size() <= kMaxText)
        secrets.append({profile.id, kind, Secret::fromBytes(bytes)});
    wipe(bytes);
    m_settings.found.erase(role);
}

void AppleVpnReader::readExchange()
{
    if (const auto off = flag(R::NoMobike)) {
        profile.exchange.mobike = !*off;
        applied(R::NoMobike);
    }
    if (const auto off = flag(R::NoRedirect)) {
        profile.exchange.followRedirects = !*off;
        if (*off)
            applied(R::NoRedirect);
        else
            keptLine(R::NoRedirect, QStringLiteral("this version never follows a redirect"));
    }
    if (const auto seconds = number(R::KeepaliveSeconds, 0, 3600))
        profile.exchange.natKeepaliveSeconds = *seconds;
    if (const auto mtu = number(R::Mtu, 576, 9000))
        profile.mtu = *mtu;
    if (const AppleFound* rate = m_settings.find(R::DeadPeerRate)) {
        constexpr int kMinute = 60;
        const QString said = rate->value.toString();
        const int minutes = isSaid(said, "Low") ? 30 : isSaid(said, "Medium") ? 10 : isSaid(said, "High") ? 1 : 0;
        profile.exchange.deadPeerSeconds = minutes * kMinute;
        m_settings.found.at(R::DeadPeerRate).value = said;
        if (minutes > 0) {
            applied(R::DeadPeerRate);
        } else {
            m_settings.keep(*rate);
            keptLine(R::DeadPeerRate,
                     isSaid(said, "None")
                         ? QStringLiteral("a silent gateway is always noticed; the service says how soon")
                         : QStringLiteral("not None, Low, Medium or High"));
        }
    }
    if (const auto all = flag(R::AllNetworks)) {
        profile.killSwitch = *all;
        if (*all)
            keptLine(R::AllNetworks,
                     QStringLiteral("this version cannot block traffic, so it refuses to connect this profile"));
        else
            applied(R::AllNetworks);
    }
}

void AppleVpnReader::readIdle()
{
    const AppleFound* timer = m_settings.find(R::IdleSeconds);
    const auto isOn = flag(R::DisconnectOnIdle);
    if (isOn && *isOn && timer == nullptr) {
        m_settings.keep(*m_settings.find(R::DisconnectOnIdle));
        keptLine(R::DisconnectOnIdle, QStringLiteral("says no time after which to disconnect"));
        return;
    }
    if (isOn)
        applied(R::DisconnectOnIdle);
    if (timer == nullptr)
        return;
    if (!isOn.value_or(false)) {
        m_settings.keep(*timer);
        keptLine(R::IdleSeconds, QStringLiteral("without DisconnectOnIdle it has no effect"));
    } else if (const auto seconds = number(R::IdleSeconds, 10, kMaxSeconds)) {
        profile.exchange.idleDisconnectSeconds = *seconds;
    }
}

void AppleVpnReader::readRevocation()
{
    const auto check = flag(R::RevocationCheck);
    if (!check)
        return;
    profile.gateway.revocation.crl = *check;
    profile.gateway.revocation.ocsp = *check;
    keptLine(R::RevocationCheck, QStringLiteral("kept, but this version checks no revocation"));
}

void AppleVpnReader::readProposals()
{
    const auto withGroup = flag(R::ForwardSecrecy);
    const auto isDictionary = [this](const AppleFound* found) {
        if (found != nullptr && found->value.typeId() != QMetaType::QVariantMap)
            m_report->refused(m_prefix + found->path, shownPlistValue(found->value),
                              QStringLiteral("not a dictionary"));
        return found != nullptr && found->value.typeId() == QMetaType::QVariantMap;
    };
    const auto keepRest = [this](const AppleFound& found, const QVariantMap& rest) {
        if (!rest.isEmpty())
            m_settings.keep({found.path, rest});
    };
    if (const AppleFound* ike = m_settings.find(R::IkeParameters); isDictionary(ike)) {
        const AppleProposal read =
            readAppleProposal(ProposalProtocol::Ike, m_prefix + ike->path, ike->value.toMap(), true, m_report);
        profile.ikeProposal = read.proposal;
        profile.exchange.ikeRekeySeconds = read.lifetimeSeconds;
        keepRest(*ike, read.kept);
    }
    if (const AppleFound* child = m_settings.find(R::ChildParameters); isDictionary(child)) {
        const AppleProposal read = readAppleProposal(ProposalProtocol::Esp, m_prefix + child->path,
                                                     child->value.toMap(), withGroup.value_or(false), m_report);
        profile.espProposal = read.proposal;
        profile.exchange.childRekeySeconds = read.lifetimeSeconds;
        keepRest(*child, read.kept);
    }
    if (!withGroup)
        return;
    if (!profile.espProposal.isEmpty()) {
        applied(R::ForwardSecrecy);
    } else {
        m_settings.keep(*m_settings.find(R::ForwardSecrecy));
        keptLine(R::ForwardSecrecy,
                 QStringLiteral("Sallyport's current set is offered, with and without a key exchange"));
    }
}

void AppleVpnReader::readOnDemand()
{
    const auto isOn = flag(R::OnDemand);
    const AppleFound* rules = m_settings.find(R::OnDemandRules);
    const bool isPlain = rules != nullptr && connectsAlways(rules->value);
    profile.connectAtLogin = isOn.value_or(false) && isPlain;
    if (isOn) {
        m_settings.keep(*m_settings.find(R::OnDemand));
        if (profile.connectAtLogin || !*isOn)
            applied(R::OnDemand, *isOn ? QStringLiteral("connects when the session begins") : QString());
        else
            keptLine(R::OnDemand, QStringLiteral("this version connects at login or when asked, not by such rules"));
    }
    if (rules == nullptr)
        return;
    m_settings.keep(*rules);
    const QVariantList list = rules->value.toList();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString key = QStringLiteral("%1%2[%3]").arg(m_prefix, rules->path).arg(i);
        const QString said = shownPlistValue(list.at(i));
        if (i == 0 && profile.connectAtLogin)
            m_report->applied(key, said, QStringLiteral("connects when the session begins"));
        else
            m_report->kept(key, said,
                           profile.connectAtLogin
                               ? QStringLiteral("the first rule always matches")
                               : QStringLiteral("this version connects at login or when asked, not by such rules"));
    }
    if (list.isEmpty())
        keptLine(R::OnDemandRules, QStringLiteral("there is no rule in it"));
}

Result<void> AppleVpnReader::readDns()
{
    const AppleFound* protocol = m_settings.find(R::DnsProtocol);
    const AppleFound* servers = m_settings.find(R::DnsServers);
    const AppleFound* domains = m_settings.find(R::DnsMatchDomains);
    if (protocol != nullptr && !isSaid(protocol->value.toString(), "Cleartext")) {
        // Asking in the clear who is meant to be asked encrypted would tell more than the file wants told.
        for (const AppleRole role : {R::DnsProtocol, R::DnsServers, R::DnsMatchDomains}) {
            if (const AppleFound* found = m_settings.find(role)) {
                m_settings.keep(*found);
                keptLine(role, QStringLiteral("DNS over HTTPS or TLS is not spoken; the gateway's servers are used"));
            }
        }
        return {};
    }
    applied(R::DnsProtocol);
    if (servers != nullptr) {
        if (Result<void> done = readDnsServers(*servers); !done)
            return done;
    }
    return domains == nullptr ? Result<void>() : readDnsDomains(*domains);
}

Result<void> AppleVpnReader::readDnsServers(const AppleFound& servers)
{
    Result<QStringList> items = texts(servers);
    if (!items)
        return items.error();
    for (const QString& item : *items) {
        const Result<Subnet> server = subnetFromString(item);
        if (!server || item.contains(QLatin1Char('/')))
            return invalid(servers.path, item, QStringLiteral("IP addresses of DNS servers"));
        profile.dnsServers.append(server->address);
    }
    applied(R::DnsServers);
    return {};
}

Result<void> AppleVpnReader::readDnsDomains(const AppleFound& domains)
{
    Result<QStringList> items = texts(domains);
    if (!items)
        return items.error();
    if (items->contains(QString())) {
        applied(R::DnsMatchDomains, QStringLiteral("\"\" means every name"));
        return {};
    }
    for (QString item : *items) {
        if (item.startsWith(QLatin1String("*.")))
            item.remove(0, 1);
        if (item.startsWith(QLatin1Char('.')))
            item.remove(0, 1);
        profile.dnsDomains.append(item);
    }
    applied(R::DnsMatchDomains, profile.dnsDomains == *items ? QString() : QStringLiteral("with all names below"));
    return {};
}

Result<QString> AppleVpnReader::text(AppleRole role, const QString& otherwise) const
{
    const AppleFound* found = m_settings.find(role);
    if (found == nullptr)
        return otherwise;
    if (found->value.typeId() != QMetaType::QString)
        return invalid(found->path, shownPlistValue(found->value), QStringLiteral("text"));
    const QString said = found->value.toString();
    if (said.size() > kMaxText)
        return invalid(found->path, said.left(80), QStringLiteral("text of at most 4096 characters"));
    return said;
}

Result<QStringList> AppleVpnReader::texts(const AppleFound& found) const
{
    QStringList items;
    const QVariantList list =
        found.value.typeId() == QMetaType::QString ? QVariantList{found.value} : found.value.toList();
    if (list.size() > kMaxListItems)
        return invalid(found.path, QString::number(list.size()), QStringLiteral("at most 1024 entries"));
    for (const QVariant& item : list) {
        if (item.typeId() != QMetaType::QString)
            return invalid(found.path, shownPlistValue(item), QStringLiteral("a list of texts"));
        items.append(item.toString().trimmed());
    }
    return items;
}

std::optional<bool> AppleVpnReader::flag(AppleRole role)
{
    const AppleFound* found = m_settings.find(role);
    if (found == nullptr)
        return std::nullopt;
    const auto value = truth(found->value);
    if (!value) {
        m_report->refused(m_prefix + found->path, shownPlistValue(found->value),
                          QStringLiteral("neither 0 nor 1; ignored"));
        m_settings.found.erase(role);
    }
    return value;
}

std::optional<int> AppleVpnReader::number(AppleRole role, int smallest, int largest)
{
    const AppleFound* found = m_settings.find(role);
    if (found == nullptr)
        return std::nullopt;
    const auto value = wholeNumber(found->value);
    if (!value || *value < smallest || *value > largest) {
        m_report->refused(m_prefix + found->path, shownPlistValue(found->value),
                          QStringLiteral("not a whole number from %1 to %2; ignored").arg(smallest).arg(largest));
        return std::nullopt;
    }
    applied(role);
    return static_cast<int>(*value);
}

void AppleVpnReader::applied(AppleRole role, const QString& note)
{
    if (const AppleFound* found = m_settings.find(role))
        m_report->applied(m_prefix + found->path, shownPlistValue(found->value), note);
}

void AppleVpnReader::keptLine(AppleRole role, const QString& note)
{
    if (const AppleFound* found = m_settings.find(role))
        m_report->kept(m_prefix + found->path, shownPlistValue(found->value), note);
}

Error AppleVpnReader::invalid(const QString& path, const QString& value, const QString& rule) const
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), m_file},
                                                      {QStringLiteral("field"), m_prefix + path},
                                                      {QStringLiteral("value"), value},
                                                      {QStringLiteral("rule"), rule}});
}

} // namespace sallyport
