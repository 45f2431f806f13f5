// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sswan_reader.h"
#include "core/formats/address_list.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"
#include "core/formats/sswan_keys.h"

#include <QJsonArray>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxText = 4096;
constexpr qsizetype kMaxBase64 = 2 * 1024 * 1024;
constexpr qsizetype kMaxListItems = 1024;
constexpr const char* kSecretNote = "passwords are not kept in profile files; you will be asked";

Result<QByteArray> bytesFromBase64(const QString& text, const Error& otherwise)
{
    QByteArray latin = text.toLatin1();
    for (const char blank : {'\r', '\n', ' ', '\t'})
        latin.replace(blank, QByteArrayView());
    const auto decoded = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return otherwise;
    return decoded.decoded;
}

// The outside of a certificate, without decoding it: what was written by us is what was looked into when it was
// imported, and the service looks again before it trusts anything.
bool isOneDerSequence(const QByteArray& bytes)
{
    const auto at = [&bytes](qsizetype i) { return static_cast<quint8>(bytes.at(i)); };
    if (bytes.size() < 128 || bytes.size() > kMaxCertificateBytes || at(0) != 0x30)
        return false;
    if (at(1) == 0x81)
        return bytes.size() == 3 + at(2);
    return at(1) == 0x82 && bytes.size() == 4 + (at(2) << 8 | at(3));
}

} // namespace

const SswanReader::Mapping SswanReader::kMappings[] = {
    {"uuid", &SswanReader::readUuid},
    {"name", &SswanReader::readName},
    {"type", &SswanReader::readType},
    {"remote.addr", &SswanReader::readHost},
    {"remote.port", &SswanReader::readPort},
    {"remote.id", &SswanReader::readGatewayIdentity},
    {"remote.cert", &SswanReader::readGatewayCertificate},
    {"remote.certreq", &SswanReader::readCertificateRequest},
    {"local.eap_id", &SswanReader::readUserName},
    {"local.id", &SswanReader::readLocalIdentity},
    {"local.p12", &SswanReader::readPkcs12},
    {"ike-proposal", &SswanReader::readIkeProposal},
    {"esp-proposal", &SswanReader::readEspProposal},
    {"dns-servers", &SswanReader::readDnsServers},
    {"mtu", &SswanReader::readMtu},
    {"nat-keepalive", &SswanReader::readKeepalive},
    {"split-tunneling.subnets", &SswanReader::readIncluded},
    {"split-tunneling.excluded", &SswanReader::readExcluded},
    {"remote.revocation.crl", &SswanReader::readRevocation},
    {"remote.revocation.ocsp", &SswanReader::readRevocation},
    {"remote.revocation.strict", &SswanReader::readRevocation},
    {"local.shared_secret", &SswanReader::readSharedSecret},
};

const SswanReader::Mapping* SswanReader::mappingOf(const QString& path)
{
    const auto names = [&path](const Mapping& candidate) { return path == QLatin1String(candidate.path); };
    const auto* known = std::find_if(std::begin(kMappings), std::end(kMappings), names);
    if (known != std::end(kMappings))
        return known;
    return additionOf(path);
}

Result<void> SswanReader::read(const QJsonObject& root)
{
    Result<QJsonObject> kept = readSection(QString(), root);
    if (!kept)
        return kept.error();
    m_profile.unknown = *kept;
    if (Result<void> finished = finish(); !finished)
        return finished;
    return validateImported(m_profile, m_file);
}

Result<QJsonObject> SswanReader::readSection(const QString& prefix, const QJsonObject& object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix + it.key();
        const Mapping* mapping = mappingOf(path);
        if (isSswanSection(path)) {
            if (!it.value().isObject())
                return invalid(path, shownValue(it.value()), QStringLiteral("an object"));
            Result<QJsonObject> inner = readSection(path + QLatin1Char('.'), it.value().toObject());
            if (!inner)
                return inner.error();
            if (!inner->isEmpty())
                kept.insert(it.key(), *inner);
        } else if (mapping != nullptr && !it.value().isNull()) {
            if (Result<void> applied = (this->*mapping->handler)(path, it.value()); !applied)
                return applied.error();
        } else if (namesSecret(it.key())) {
            m_report.secret(path, ReportLine::Verdict::Refused, QString::fromLatin1(kSecretNote));
        } else if (mapping == nullptr) {
            kept.insert(it.key(), withoutSecrets(path, it.value()));
            m_report.kept(path, shownValue(kept.value(it.key())), sswanKeptNote(path));
        }
    }
    return kept;
}

QJsonValue SswanReader::withoutSecrets(const QString& path, const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray clean;
        for (const QJsonValue& item : value.toArray())
            clean.append(withoutSecrets(path, item));
        return clean;
    }
    if (!value.isObject())
        return value;
    QJsonObject clean;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = path + QLatin1Char('.') + it.key();
        if (namesSecret(it.key())) {
            m_report.secret(inner, ReportLine::Verdict::Refused, QString::fromLatin1(kSecretNote));
        } else {
            clean.insert(it.key(), withoutSecrets(inner, it.value()));
        }
    }
    return clean;
}

Result<void> SswanReader::readUuid(const QString& path, const QJsonValue& value)
{
    if (Result<void> applied = applyText(path, value, &m_profile.id); !applied)
        return applied;
    if (const QUuid id = QUuid::fromString(m_profile.id); !id.isNull())
        m_profile.id = id.toString(QUuid::WithoutBraces);
    return {};
}

Result<void> SswanReader::readName(const QString& path, const QJsonValue& value)
{
    return applyText(path, value, &m_profile.name);
}

Result<void> SswanReader::readType(const QString& path, const QJsonValue& value)
{
    Result<QString> name = text(path, value);
    if (!name)
        return name.error();
    const bool isByod = *name == QLatin1String("ikev2-byod-eap");
    if (!isByod && !authenticationMethodFromName(*name))
        return invalid(path, *name,
                       QStringLiteral("ikev2-eap, ikev2-cert, ikev2-cert-eap, ikev2-eap-tls or ikev2-byod-eap"));
    m_type = isByod ? QStringLiteral("ikev2-eap") : *name;
    if (isByod)
        m_report.kept(path, *name,
                      QStringLiteral("signs in with the password; the state of the device is not reported"));
    else
        m_report.applied(path, *name);
    return {};
}

Result<void> SswanReader::readHost(const QString& path, const QJsonValue& value)
{
    Result<void> applied = applyText(path, value, &m_profile.gateway.host);
    QString& host = m_profile.gateway.host;
    const bool isPlain = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 128; });
    if (applied && !isPlain) {
        const QByteArray ascii = QUrl::toAce(host);
        if (!ascii.isEmpty()) // else validation names it as it was written
            host = QString::fromLatin1(ascii);
    }
    return applied;
}

Result<void> SswanReader::readPort(const QString& path, const QJsonValue& value)
{
    if (isInRange(path, value, 1, 65535))
        m_profile.gateway.port = static_cast<quint16>(value.toInt());
    return {};
}

Result<void> SswanReader::readGatewayIdentity(const QString& path, const QJsonValue& value)
{
    return applyText(path, value, &m_profile.gateway.identity);
}

Result<QByteArray> SswanReader::certificate(const QString& path, const QJsonValue& value) const
{
    const Error otherwise = invalid(path, QString(), QStringLiteral("one X.509 certificate in base64"));
    const QString base64 = value.toString();
    if (!value.isString() || base64.isEmpty() || base64.size() > 4 * kMaxCertificateBytes)
        return otherwise;
    Result<QByteArray> bytes = base64.contains(QLatin1String("-----BEGIN")) ? Result<QByteArray>(base64.toLatin1())
                                                                            : bytesFromBase64(base64, otherwise);
    if (!bytes)
        return bytes.error();
    if (m_detail == Detail::Profile && isOneDerSequence(*bytes))
        return bytes;
    const auto der = certificateFromBytes(*bytes);
    return der ? Result<QByteArray>(*der) : otherwise;
}

Result<void> SswanReader::readGatewayCertificate(const QString& path, const QJsonValue& value)
{
    Result<QByteArray> der = certificate(path, value);
    if (!der)
        return der.error();
    m_profile.gateway.certificates.prepend(*der);
    m_report.applied(path, subjectOf(*der));
    return {};
}

QString SswanReader::subjectOf(const QByteArray& der) const
{
    return m_detail == Detail::Report ? certificateSubject(der) : QString();
}

Result<void> SswanReader::readCertificateRequest(const QString& path, const QJsonValue& value)
{
    return applyFlag(path, value, &m_profile.gateway.sendCertificateRequest);
}

Result<void> SswanReader::readRevocation(const QString& path, const QJsonValue& value)
{
    RevocationPolicy& policy = m_profile.gateway.revocation;
    bool* target = path.endsWith(QLatin1String("crl"))    ? &policy.crl
                   : path.endsWith(QLatin1String("ocsp")) ? &policy.ocsp
                                                          : &policy.strict;
    return applyFlag(path, value, target);
}

Result<void> SswanReader::readSharedSecret(const QString& path, const QJsonValue& value)
{
    Result<QString> password = text(path, value);
    if (!password)
        return password.error();
    m_report.secret(path, ReportLine::Verdict::Kept,
                    QStringLiteral("not kept in the file; it can go to the keychain, else you will be asked"));
    if (!password->isEmpty())
        m_secrets.append({QString(), SecretKind::Password, Secret::fromString(*password)});
    wipe(*password);
    return {};
}

Result<void> SswanReader::readUserName(const QString& path, const QJsonValue& value)
{
    return applyText(path, value, &m_profile.local.userName);
}

Result<void> SswanReader::readLocalIdentity(const QString& path, const QJsonValue& value)
{
    return applyText(path, value, &m_profile.local.identity);
}

Result<void> SswanReader::readPkcs12(const QString& path, const QJsonValue& value)
{
    const Error otherwise = invalid(path, QString(), QStringLiteral("a PKCS#12 file in base64, at most 1 MiB"));
    if (!value.isString() || value.toString().size() > kMaxBase64)
        return otherwise;
    Result<QByteArray> bytes = bytesFromBase64(value.toString(), otherwise);
    if (!bytes)
        return bytes.error();
    if (!looksLikePkcs12(*bytes))
        return otherwise;
    m_profile.local.pkcs12 = *bytes;
    m_report.applied(path, QStringLiteral("%1 bytes").arg(bytes->size()),
                     QStringLiteral("kept encrypted as it came; its password is asked at connect"));
    return {};
}

Result<void> SswanReader::readIkeProposal(const QString& path, const QJsonValue& value)
{
    return applyProposal(path, value, &m_profile.ikeProposal);
}

Result<void> SswanReader::readEspProposal(const QString& path, const QJsonValue& value)
{
    return applyProposal(path, value, &m_profile.espProposal);
}

Result<void> SswanReader::readDnsServers(const QString& path, const QJsonValue& value)
{
    Result<QStringList> items = list(path, value);
    if (!items)
        return items.error();
    for (const QString& item : *items) {
        const Result<Subnet> server = subnetFromString(item);
        if (!server || item.contains(QLatin1Char('/')))
            return invalid(path, item, QStringLiteral("IP addresses of DNS servers"));
        m_profile.dnsServers.append(server->address);
    }
    m_report.applied(path, items->join(QLatin1Char(' ')));
    return {};
}

Result<void> SswanReader::readMtu(const QString& path, const QJsonValue& value)
{
    if (isInRange(path, value, 576, 9000))
        m_profile.mtu = value.toInt();
    return {};
}

Result<void> SswanReader::readKeepalive(const QString& path, const QJsonValue& value)
{
    if (isInRange(path, value, 0, 3600))
        m_profile.exchange.natKeepaliveSeconds = value.toInt();
    return {};
}

Result<void> SswanReader::readIncluded(const QString& path, const QJsonValue& value)
{
    return applyNetworks(path, value, &m_profile.includedSubnets);
}

Result<void> SswanReader::readExcluded(const QString& path, const QJsonValue& value)
{
    return applyNetworks(path, value, &m_profile.excludedSubnets);
}

Result<QString> SswanReader::text(const QString& path, const QJsonValue& value) const
{
    if (!value.isString())
        return invalid(path, shownValue(value), QStringLiteral("text"));
    if (value.toString().size() > kMaxText)
        return invalid(path, shownValue(value), QStringLiteral("text of at most 4096 characters"));
    return value.toString();
}

Result<QStringList> SswanReader::list(const QString& path, const QJsonValue& value) const
{
    QStringList items;
    if (value.isString()) {
        items = value.toString().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    } else if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            if (!item.isString())
                return invalid(path, shownValue(item), QStringLiteral("a list of texts"));
            items.append(item.toString().trimmed());
        }
    } else {
        return invalid(path, shownValue(value), QStringLiteral("a list, or texts with spaces between"));
    }
    if (items.size() > kMaxListItems)
        return invalid(path, QString::number(items.size()), QStringLiteral("at most 1024 entries"));
    return items;
}

Result<void> SswanReader::applyText(const QString& path, const QJsonValue& value, QString* target)
{
    Result<QString> read = text(path, value);
    if (!read)
        return read.error();
    *target = *read;
    m_report.applied(path, shownValue(value));
    return {};
}

Result<void> SswanReader::applyFlag(const QString& path, const QJsonValue& value, bool* target)
{
    if (!value.isBool())
        return invalid(path, shownValue(value), QStringLiteral("true or false"));
    *target = value.toBool();
    m_report.applied(path, shownValue(value));
    return {};
}

Result<void> SswanReader::applyProposal(const QString& path, const QJsonValue& value, QString* target)
{
    Result<QStringList> proposals = list(path, value);
    if (!proposals)
        return proposals.error();
    *target = proposals->join(QLatin1Char(',')).toLower();
    while (target->contains(QLatin1String(",,"))) // "a, b" was split at both
        target->replace(QLatin1String(",,"), QLatin1String(","));
    m_report.applied(path, *target);
    return {};
}

Result<void> SswanReader::applyNetworks(const QString& path, const QJsonValue& value, QList<Subnet>* target)
{
    Result<QStringList> items = list(path, value);
    if (!items)
        return items.error();
    for (const QString& item : *items) {
        const QList<Subnet> networks = networksFromText(item);
        if (networks.isEmpty())
            return invalid(path, item, QStringLiteral("networks such as 10.1.0.0/16, addresses, or ranges"));
        target->append(networks);
    }
    QStringList said;
    for (const Subnet& subnet : *target)
        said.append(subnetToString(subnet));
    m_report.applied(path, said.join(QLatin1Char(' ')));
    return {};
}

bool SswanReader::isInRange(const QString& path, const QJsonValue& value, int smallest, int largest)
{
    const int number = value.toInt(smallest - 1);
    const bool fits = value.isDouble() && number >= smallest && number <= largest;
    if (fits)
        m_report.applied(path, shownValue(value));
    else
        m_report.refused(path, shownValue(value),
                         QStringLiteral("not a whole number from %1 to %2; ignored").arg(smallest).arg(largest));
    return fits;
}

Error SswanReader::invalid(const QString& path, const QString& value, const QString& rule) const
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), m_file},
                                                      {QStringLiteral("field"), path},
                                                      {QStringLiteral("value"), value},
                                                      {QStringLiteral("rule"), rule}});
}

Error SswanReader::missing(const QString& path) const
{
    return Error::of(ErrorCode::ProfileFieldMissing,
                     {{QStringLiteral("file"), m_file}, {QStringLiteral("field"), path}});
}

} // namespace sallyport
