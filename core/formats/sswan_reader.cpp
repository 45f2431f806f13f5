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
    {"sallyport.killSwitch", &SswanReader::readKillSwitch},
};

Result<void> SswanReader::read(const QJsonObject& root)
{
    Result<QJsonObject> kept = readSection(QString(), root);
    if (!kept)
        return kept.error();
    m_profile.unknown = *kept;
    if (!m_hasType)
        return missing(QStringLiteral("type"));
    Result<void> valid = validateProfile(m_profile, m_file);
    // The user name is a credential: whoever imports may still be asked for it.
    if (!valid && valid.error().code == ErrorCode::ProfileFieldMissing &&
        valid.error().arguments.value(QStringLiteral("field")).toString() == QLatin1String("local.eap_id"))
        return {};
    return valid;
}

Result<QJsonObject> SswanReader::readSection(const QString& prefix, const QJsonObject& object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix + it.key();
        const auto* mapping =
            std::find_if(std::begin(kMappings), std::end(kMappings),
                         [&path](const Mapping& candidate) { return path == QLatin1String(candidate.path); });
        if (isSswanSection(path)) {
            if (!it.value().isObject())
                return invalid(path, shownValue(it.value()), QStringLiteral("an object"));
            Result<QJsonObject> inner = readSection(path + QLatin1Char('.'), it.value().toObject());
            if (!inner)
                return inner.error();
            if (!inner->isEmpty())
                kept.insert(it.key(), *inner);
        } else if (mapping != std::end(kMappings) && !it.value().isNull()) {
            if (Result<void> applied = (this->*mapping->handler)(path, it.value()); !applied)
                return applied.error();
        } else if (namesSecret(it.key())) {
            note(ReportLine::Verdict::Refused, path, QString(),
                 QStringLiteral("passwords are not kept in profile files; you will be asked"));
        } else if (mapping == std::end(kMappings)) {
            kept.insert(it.key(), withoutSecrets(path, it.value()));
            note(ReportLine::Verdict::Kept, path, shownValue(kept.value(it.key())), sswanKeptNote(path));
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
            note(ReportLine::Verdict::Refused, inner, QString(),
                 QStringLiteral("passwords are not kept in profile files; you will be asked"));
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
    const Result<AuthenticationMethod> method = authenticationMethodFromName(*name);
    if (!method)
        return invalid(path, *name, QStringLiteral("ikev2-eap or ikev2-cert; others are not supported yet"));
    m_profile.method = *method;
    m_hasType = true;
    note(ReportLine::Verdict::Applied, path, *name);
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

Result<void> SswanReader::readGatewayCertificate(const QString& path, const QJsonValue& value)
{
    const Error otherwise = invalid(path, QString(), QStringLiteral("one X.509 certificate in base64"));
    const QString base64 = value.toString();
    if (!value.isString() || base64.isEmpty() || base64.size() > 4 * kMaxCertificateBytes)
        return otherwise;
    Result<QByteArray> bytes = base64.contains(QLatin1String("-----BEGIN")) ? Result<QByteArray>(base64.toLatin1())
                                                                            : bytesFromBase64(base64, otherwise);
    if (!bytes)
        return bytes.error();
    const auto der = certificateFromBytes(*bytes);
    if (!der)
        return otherwise;
    m_profile.gateway.certificate = *der;
    note(ReportLine::Verdict::Applied, path, certificateSubject(*der));
    return {};
}

Result<void> SswanReader::readCertificateRequest(const QString& path, const QJsonValue& value)
{
    if (!value.isBool())
        return invalid(path, shownValue(value), QStringLiteral("true or false"));
    m_profile.gateway.sendCertificateRequest = value.toBool();
    note(ReportLine::Verdict::Applied, path, shownValue(value));
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
    note(ReportLine::Verdict::Applied, path, QStringLiteral("%1 bytes").arg(bytes->size()),
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
    note(ReportLine::Verdict::Applied, path, items->join(QLatin1Char(' ')));
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
        m_profile.natKeepaliveSeconds = value.toInt();
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

Result<void> SswanReader::readKillSwitch(const QString& path, const QJsonValue& value)
{
    if (!value.isBool())
        return invalid(path, shownValue(value), QStringLiteral("true or false"));
    m_profile.killSwitch = value.toBool();
    if (m_profile.killSwitch)
        note(ReportLine::Verdict::Kept, path, shownValue(value),
             QStringLiteral("this version cannot block traffic, so it refuses to connect this profile"));
    else
        note(ReportLine::Verdict::Applied, path, shownValue(value));
    return {};
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
    note(ReportLine::Verdict::Applied, path, shownValue(value));
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
    note(ReportLine::Verdict::Applied, path, *target);
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
    note(ReportLine::Verdict::Applied, path, said.join(QLatin1Char(' ')));
    return {};
}

bool SswanReader::isInRange(const QString& path, const QJsonValue& value, int smallest, int largest)
{
    const int number = value.toInt(smallest - 1);
    const bool fits = value.isDouble() && number >= smallest && number <= largest;
    if (fits)
        note(ReportLine::Verdict::Applied, path, shownValue(value));
    else
        note(ReportLine::Verdict::Refused, path, shownValue(value),
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

void SswanReader::note(ReportLine::Verdict verdict, const QString& path, const QString& said, const QString& note)
{
    m_report.append({path, said, verdict, note});
}

} // namespace sallyport
