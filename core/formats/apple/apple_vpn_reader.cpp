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

} // namespace

bool AppleVpnReader::isSaid(const QString& said, const char* word)
{
    return said.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
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

Result<AuthenticationMethod> AppleVpnReader::methodFrom(const QString& said, bool isExtended, bool hasIdentity)
{
    if (isSaid(said, "SharedSecret"))
        return AuthenticationMethod::PreSharedKey;
    if (isExtended)
        return eapMethod(hasIdentity);
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
    applied(R::Method, isExtended ? QStringLiteral("together with ExtendedAuthEnabled: %1").arg(name) : QString());
    if (isExtended && *method == AuthenticationMethod::PreSharedKey)
        m_report->refused(m_prefix + m_settings.find(R::ExtendedAuthentication)->path, QStringLiteral("1"),
                          QStringLiteral("the shared secret alone signs in; a password beside it is not used"));
    else
        applied(R::ExtendedAuthentication);
    readInnerMethod();
    readTrustedServers();
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
    if (!canUseCertificate(profile.method)) {
        m_report->refused(m_prefix + found->path, *reference,
                          profile.method == AuthenticationMethod::PreSharedKey
                              ? QStringLiteral("a certificate is not used with a shared secret")
                              : QStringLiteral("this way of signing in uses no certificate"));
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
