// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/mobileconfig_reader.h"
#include "core/formats/apple/cms_signature.h"
#include "core/formats/apple/mobileconfig.h"
#include "core/formats/apple/plist.h"
#include "core/formats/apple/plist_json.h"

#include <QUuid>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxPayloads = 256;
constexpr QLatin1String kVpnType("com.apple.vpn.managed");
constexpr QLatin1String kFormat("mobileconfig");

QString textOf(const QVariantMap& dictionary, const char* key)
{
    return dictionary.value(QLatin1String(key)).toString();
}

bool isVpn(const QVariant& payload)
{
    return textOf(payload.toMap(), "PayloadType") == kVpnType;
}

bool sayTheSame(Profile left, const Profile& right)
{
    left.id = right.id;
    left.name = right.name;
    left.foreign = right.foreign;
    return left == right;
}

} // namespace

bool looksLikeMobileconfig(const QByteArray& bytes)
{
    return looksLikePlist(bytes) || cmsKind(bytes) != CmsKind::None;
}

Result<Imported> readMobileconfig(const ImportSource& source)
{
    const CmsKind kind = cmsKind(source.bytes);
    if (kind == CmsKind::Encrypted) {
        return Error::of(ErrorCode::ProfileFieldInvalid,
                         {{QStringLiteral("file"), source.file},
                          {QStringLiteral("field"), QStringLiteral("EncryptedPayloadContent")},
                          {QStringLiteral("value"), QString()},
                          {QStringLiteral("rule"),
                           QStringLiteral("not encrypted: only the device that it is meant for has the key")}});
    }
    ImportSource inner = source;
    ImportReport report;
    QString signer;
    if (kind == CmsKind::Signed) {
        Result<SignedContent> opened = openSigned(source.file, source.bytes);
        if (!opened)
            return opened.error();
        signer = opened->signer;
        inner.bytes = opened->content;
        const QString unproven =
            QStringLiteral("the content is as it was signed, but nobody vouches for the signer (%1)");
        report.applied(QStringLiteral("signature"), signer,
                       opened->chainProblem.isEmpty()
                           ? QStringLiteral("the content is as it was signed; the signer's certificate comes from one "
                                            "of the system's authorities")
                           : unproven.arg(opened->chainProblem));
    }
    Result<QVariantMap> root = readPlist(source.file, inner.bytes);
    if (!root)
        return root.error();
    Result<Imported> imported = MobileconfigReader(source.file).read(*root);
    if (!imported)
        return imported;
    imported->signedBy = signer;
    imported->report = report.lines() + imported->report;
    return imported;
}

MobileconfigReader::MobileconfigReader(QString file) : m_file(std::move(file)), m_certificates(m_file)
{
    m_imported.file = m_file;
    m_imported.format = kFormat;
}

Result<Imported> MobileconfigReader::read(const QVariantMap& root)
{
    Result<QVariantList> payloads = payloadsOf(root);
    if (!payloads)
        return payloads.error();
    const bool hasOne = std::count_if(payloads->begin(), payloads->end(), isVpn) == 1;
    const AppleSettings file =
        sortAppleKeys(AppleDialect::File, hasOne ? root : withoutNames(root), QString(), &m_report);
    const auto pathOf = [](qsizetype index) { return QStringLiteral("PayloadContent[%1].").arg(index); };
    for (qsizetype i = 0; i < payloads->size(); ++i) {
        const QVariantMap payload = payloads->at(i).toMap();
        if (!MobileconfigCertificates::isCertificateType(textOf(payload, "PayloadType")))
            continue;
        if (Result<void> added = m_certificates.add(payload, pathOf(i)); !added)
            return added.error();
    }
    for (qsizetype i = 0; i < payloads->size(); ++i) {
        const QVariantMap payload = payloads->at(i).toMap();
        const QString type = textOf(payload, "PayloadType");
        if (isVpn(payload)) {
            if (Result<void> read = readVpn(payload, hasOne ? QString() : pathOf(i)); !read)
                return read.error();
        } else if (!MobileconfigCertificates::isCertificateType(type)) {
            m_report.refused(pathOf(i) + QStringLiteral("PayloadType"), type,
                             type.startsWith(kVpnType) ? QStringLiteral("a VPN for single apps, which no desktop has")
                                                       : QStringLiteral("neither a VPN nor a certificate"));
        }
    }
    if (Result<void> finished = finish(); !finished)
        return finished.error();
    addFileKeys(file.kept);
    m_imported.report = m_report.lines();
    return m_imported;
}

Result<QVariantList> MobileconfigReader::payloadsOf(const QVariantMap& root) const
{
    const auto missing = [this](const char* field) {
        return Error::of(ErrorCode::ProfileFieldMissing,
                         {{QStringLiteral("file"), m_file}, {QStringLiteral("field"), QLatin1String(field)}});
    };
    const QString encrypted = QStringLiteral("EncryptedPayloadContent");
    const QVariant isEncrypted = root.value(QStringLiteral("IsEncrypted"));
    if (root.contains(encrypted) || isEncrypted.toBool())
        return invalid(encrypted, QString(),
                       QStringLiteral("not encrypted: only the device that it is meant for has the key"));
    if (!root.contains(QStringLiteral("PayloadType")))
        return missing("PayloadType");
    if (textOf(root, "PayloadType") != QLatin1String("Configuration"))
        return invalid(QStringLiteral("PayloadType"), textOf(root, "PayloadType").left(80),
                       QStringLiteral("Configuration"));
    const QVariant content = root.value(QStringLiteral("PayloadContent"));
    if (!content.isValid())
        return missing("PayloadContent");
    if (content.typeId() != QMetaType::QVariantList)
        return invalid(QStringLiteral("PayloadContent"), shownPlistValue(content).left(80), QStringLiteral("a list"));
    const QVariantList payloads = content.toList();
    if (payloads.size() > kMaxPayloads)
        return invalid(QStringLiteral("PayloadContent"), QString::number(payloads.size()),
                       QStringLiteral("at most 256 payloads"));
    for (const QVariant& payload : payloads) {
        if (payload.typeId() != QMetaType::QVariantMap)
            return invalid(QStringLiteral("PayloadContent"), shownPlistValue(payload).left(80),
                           QStringLiteral("a list of dictionaries"));
    }
    return payloads;
}

Result<void> MobileconfigReader::readVpn(const QVariantMap& payload, const QString& prefix)
{
    const QString type = textOf(payload, "VPNType");
    if (type == QLatin1String("IKEv2"))
        return readIkev2(payload, prefix);
    if (type == QLatin1String("AlwaysOn"))
        return readAlwaysOn(payload, prefix);
    m_otherType = type;
    m_otherPath = prefix + QStringLiteral("VPNType");
    m_report.refused(m_otherPath, type, QStringLiteral("Sallyport speaks IKEv2 and nothing else"));
    return {};
}

Result<void> MobileconfigReader::readIkev2(const QVariantMap& payload, const QString& prefix)
{
    AppleVpnReader reader(m_file, prefix, &m_report);
    Result<void> read =
        reader.read(sortAppleKeys(AppleDialect::Payload, payload, prefix, &m_report), m_certificates.authorities(),
                    [this](const QString& uuid) { return m_certificates.identityFor(uuid); });
    if (read)
        add(&reader);
    return read;
}

Result<void> MobileconfigReader::readAlwaysOn(const QVariantMap& payload, const QString& prefix)
{
    const QVariantMap alwaysOn = payload.value(QStringLiteral("AlwaysOn")).toMap();
    const QVariantList tunnels = alwaysOn.value(QStringLiteral("TunnelConfigurations")).toList();
    const QString path = prefix + QStringLiteral("AlwaysOn.TunnelConfigurations");
    if (tunnels.isEmpty())
        return Error::of(ErrorCode::ProfileFieldMissing,
                         {{QStringLiteral("file"), m_file}, {QStringLiteral("field"), path}});
    constexpr qsizetype kMaxTunnels = 8;
    if (tunnels.size() > kMaxTunnels)
        return invalid(path, QString::number(tunnels.size()), QStringLiteral("at most 8 tunnels"));
    for (qsizetype i = 0; i < tunnels.size(); ++i) {
        const QVariantMap tunnel = tunnels.at(i).toMap();
        const QString type = textOf(tunnel, "ProtocolType");
        if (type != QLatin1String("IKEv2"))
            m_report.refused(QStringLiteral("%1[%2].ProtocolType").arg(path).arg(i), type,
                             QStringLiteral("Sallyport speaks IKEv2 and nothing else"));
        else if (Result<void> read = readTunnel(payload, tunnel, prefix, i); !read)
            return read;
    }
    return {};
}

Result<void> MobileconfigReader::readTunnel(const QVariantMap& payload, const QVariantMap& tunnel,
                                            const QString& prefix, qsizetype index)
{
    QVariantMap whole = payload;
    whole.insert(QStringLiteral("IKEv2"), tunnel);
    if (index > 0)
        whole.remove(QStringLiteral("PayloadUUID")); // it is the first tunnel's
    const QString inner = QStringLiteral("IKEv2.");
    const QString path = QStringLiteral("%1AlwaysOn.TunnelConfigurations[%2].").arg(prefix).arg(index);
    const auto asWritten = [&](const QString& key) {
        return key.startsWith(inner) ? path + key.sliced(inner.size()) : prefix + key;
    };
    ImportReport lines;
    AppleVpnReader reader(m_file, QString(), &lines);
    Result<void> read =
        reader.read(sortAppleKeys(AppleDialect::Payload, whole, QString(), &lines), m_certificates.authorities(),
                    [this](const QString& uuid) { return m_certificates.identityFor(uuid); });
    if (!read) {
        Error error = read.error();
        const QString field = QStringLiteral("field");
        error.arguments.insert(field, asWritten(error.arguments.value(field).toString()));
        return error;
    }
    for (ReportLine line : lines.lines()) {
        if (index > 0 && !line.key.startsWith(inner)) // said with the first tunnel
            continue;
        line.key = asWritten(line.key);
        m_report.append({line});
    }
    reader.profile.killSwitch = true;
    reader.profile.connectAtLogin = true;
    const auto isKnown = [&reader](const Profile& other) { return sayTheSame(reader.profile, other); };
    if (index > 0 && std::any_of(m_imported.profiles.begin(), m_imported.profiles.end(), isKnown)) {
        m_report.applied(path + QStringLiteral("RemoteAddress"), reader.profile.gateway.host,
                         QStringLiteral("the same as the tunnel before it; one profile serves every interface"));
        return {};
    }
    m_report.kept(prefix + QStringLiteral("AlwaysOn"), QString(),
                  QStringLiteral("connects when the session begins; this version cannot block traffic, so it refuses "
                                 "to connect this profile"));
    if (index > 0)
        reader.profile.name += QStringLiteral(" %1").arg(index + 1);
    add(&reader);
    return {};
}

void MobileconfigReader::add(AppleVpnReader* reader)
{
    giveOwnId(reader);
    QJsonObject kept;
    if (!reader->kept.isEmpty())
        kept.insert(QStringLiteral("payload"), reader->kept);
    if (!m_certificates.kept().isEmpty())
        kept.insert(QStringLiteral("certificates"), m_certificates.kept());
    if (!kept.isEmpty())
        reader->profile.foreign.insert(kFormat, kept);
    m_imported.profiles.append(reader->profile);
    m_imported.secrets.append(reader->secrets);
}

// A file that gives two VPNs one UUID would have the second replace the first.
void MobileconfigReader::giveOwnId(AppleVpnReader* reader) const
{
    const auto isTaken = [reader](const Profile& other) { return other.id == reader->profile.id; };
    if (!std::any_of(m_imported.profiles.begin(), m_imported.profiles.end(), isTaken))
        return;
    const QString place = QString::number(m_imported.profiles.size());
    reader->profile.id = QUuid::createUuidV5(QUuid(reader->profile.id), place).toString(QUuid::WithoutBraces);
    for (ImportedSecret& secret : reader->secrets)
        secret.profileId = reader->profile.id;
}

Result<void> MobileconfigReader::finish()
{
    if (m_imported.profiles.isEmpty() && !m_otherPath.isEmpty())
        return invalid(m_otherPath, m_otherType.left(80), QStringLiteral("IKEv2: Sallyport speaks nothing else"));
    const bool hasParts = !m_certificates.authorities().isEmpty() || m_certificates.hasIdentity();
    if (m_imported.profiles.isEmpty() && !hasParts)
        return invalid(QStringLiteral("PayloadContent"), QString(),
                       QStringLiteral("a payload of type com.apple.vpn.managed, or certificates"));
    if (m_imported.profiles.isEmpty()) {
        m_imported.authorities = m_certificates.authorities();
        m_imported.pkcs12 = m_certificates.takeFirstIdentity();
    }
    m_certificates.report(&m_report);
    return {};
}

// Apple's devices take files with the same UUID for the same file, which the profiles of one file are not.
QVariantMap MobileconfigReader::withoutNames(QVariantMap root)
{
    for (const QString& key : {QStringLiteral("PayloadIdentifier"), QStringLiteral("PayloadUUID")}) {
        if (root.contains(key))
            m_report.refused(key, shownPlistValue(root.take(key)),
                             QStringLiteral("names the file as a whole; each profile in it gets its own"));
    }
    return root;
}

void MobileconfigReader::addFileKeys(const QJsonObject& fileKeys)
{
    for (Profile& profile : m_imported.profiles) {
        QJsonObject kept = profile.foreign.value(kFormat).toObject();
        kept.insert(QStringLiteral("file"), fileKeys);
        if (!fileKeys.isEmpty())
            profile.foreign.insert(kFormat, kept);
    }
}

Error MobileconfigReader::invalid(const QString& field, const QString& value, const QString& rule) const
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), m_file},
                                                      {QStringLiteral("field"), field},
                                                      {QStringLiteral("value"), value},
                                                      {QStringLiteral("rule"), rule}});
}

} // namespace sallyport
