// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/mobileconfig_certificates.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxAuthorities = 16; // what a profile takes
constexpr qsizetype kMaxAuthorityBytes = 256 * 1024;

constexpr QLatin1String kPkcs12("com.apple.security.pkcs12");
constexpr std::array kCertificates{"com.apple.security.root", "com.apple.security.pkcs1", "com.apple.security.pem"};
constexpr std::array kEnrolments{"com.apple.security.scep", "com.apple.security.acme",
                                 "com.apple.ADCertificate.managed"};

template <typename Names> bool isOneOf(const Names& names, const QString& type)
{
    return std::any_of(names.begin(), names.end(), [&type](const char* name) { return type == QLatin1String(name); });
}

QString plainUuid(QString text)
{
    return text.trimmed().remove(QLatin1Char('{')).remove(QLatin1Char('}')).toLower();
}

QByteArray contentOf(const AppleFound* found)
{
    if (found == nullptr)
        return {};
    if (found->value.typeId() == QMetaType::QString)
        return QByteArray::fromBase64(found->value.toString().toLatin1());
    return found->value.toByteArray();
}

} // namespace

bool MobileconfigCertificates::isCertificateType(const QString& type)
{
    return type == kPkcs12 || isOneOf(kCertificates, type) || isOneOf(kEnrolments, type);
}

QString MobileconfigCertificates::keptKey(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<void> MobileconfigCertificates::add(const QVariantMap& dictionary, const QString& prefix)
{
    Payload payload;
    payload.prefix = prefix;
    payload.type = dictionary.value(QStringLiteral("PayloadType")).toString();
    payload.uuid = plainUuid(dictionary.value(QStringLiteral("PayloadUUID")).toString());
    if (isOneOf(kEnrolments, payload.type)) {
        payload.identity.kind = AppleIdentity::Kind::Enrolment;
        payload.refusal = QStringLiteral("enrolment is for managed devices; ask the administrator for a PKCS#12 file");
        m_payloads.append(payload);
        return {};
    }
    ImportReport lines;
    const AppleSettings settings = sortAppleKeys(AppleDialect::Certificate, dictionary, prefix, &lines);
    payload.lines = lines.lines();
    const QByteArray content = contentOf(settings.find(AppleRole::Content));
    Result<void> added =
        payload.type == kPkcs12 ? addIdentity(content, settings, &payload) : addCertificate(content, &payload);
    if (!added)
        return added;
    if (!settings.kept.isEmpty())
        m_kept.insert(keptKey(certificateFromBytes(content).value_or(content)), settings.kept); // PEM goes out as DER
    m_payloads.append(std::move(payload));
    return {};
}

Result<void> MobileconfigCertificates::addIdentity(const QByteArray& content, const AppleSettings& settings,
                                                   Payload* payload)
{
    if (!looksLikePkcs12(content))
        return invalid(payload->prefix + QStringLiteral("PayloadContent"), QStringLiteral("a PKCS#12 file"));
    payload->subject = QStringLiteral("PKCS#12, %1 bytes").arg(content.size());
    payload->identity.kind = AppleIdentity::Kind::Pkcs12;
    payload->identity.pkcs12 = content;
    if (const AppleFound* password = settings.find(AppleRole::Password)) {
        QByteArray bytes = password->value.toString().toUtf8();
        constexpr qsizetype kMaxPassword = 1024;
        if (bytes.size() <= kMaxPassword)
            payload->identity.password = Secret::fromBytes(bytes);
        wipe(bytes);
    }
    return {};
}

Result<void> MobileconfigCertificates::addCertificate(const QByteArray& content, Payload* payload)
{
    payload->identity.kind = AppleIdentity::Kind::CertificateOnly;
    QList<QByteArray> certificates;
    if (looksLikePem(content)) {
        if (const Result<PemContents> pem = readPem(m_file, content, {}))
            certificates = pem->authorities + pem->certificates;
    } else if (const auto der = certificateFromBytes(content)) {
        certificates.append(*der);
    }
    if (certificates.isEmpty())
        return invalid(payload->prefix + QStringLiteral("PayloadContent"), QStringLiteral("an X.509 certificate"));
    payload->subject = certificateSubject(certificates.first());
    payload->isUsed = true;
    for (const QByteArray& der : certificates) {
        if (m_authorities.contains(der))
            continue;
        if (m_authorities.size() == kMaxAuthorities || m_authorityBytes + der.size() > kMaxAuthorityBytes) {
            payload->refusal = QStringLiteral("a profile trusts at most 16 certificates, 256 KiB together");
            break;
        }
        m_authorities.append(der);
        m_authorityBytes += der.size();
    }
    return {};
}

AppleIdentity MobileconfigCertificates::identityFor(const QString& uuid)
{
    const QString wanted = plainUuid(uuid);
    for (Payload& payload : m_payloads) {
        if (wanted.isEmpty() || payload.uuid != wanted)
            continue;
        payload.isUsed = true;
        return payload.identity;
    }
    return {};
}

bool MobileconfigCertificates::hasIdentity() const
{
    return std::any_of(m_payloads.begin(), m_payloads.end(),
                       [](const Payload& payload) { return payload.identity.kind == AppleIdentity::Kind::Pkcs12; });
}

QByteArray MobileconfigCertificates::takeFirstIdentity()
{
    for (Payload& payload : m_payloads) {
        if (payload.identity.kind == AppleIdentity::Kind::Pkcs12) {
            payload.isUsed = true;
            return payload.identity.pkcs12;
        }
    }
    return {};
}

void MobileconfigCertificates::report(ImportReport* report) const
{
    for (const Payload& payload : m_payloads) {
        const bool isIdentity = payload.identity.kind == AppleIdentity::Kind::Pkcs12;
        const QString key = payload.prefix + QStringLiteral("PayloadContent");
        report->append(payload.lines);
        if (!payload.refusal.isEmpty())
            report->refused(isIdentity || payload.identity.kind == AppleIdentity::Kind::CertificateOnly
                                ? key
                                : payload.prefix + QStringLiteral("PayloadType"),
                            payload.subject.isEmpty() ? payload.type : payload.subject, payload.refusal);
        else if (!payload.isUsed)
            report->refused(key, payload.subject, QStringLiteral("no VPN in this file names it"));
        else
            report->applied(key, payload.subject, isIdentity ? QStringLiteral("kept encrypted as it came") : QString());
        if (!payload.uuid.isEmpty() && payload.refusal.isEmpty())
            report->applied(payload.prefix + QStringLiteral("PayloadUUID"), payload.uuid);
        if (isIdentity && !payload.identity.password.isEmpty())
            report->secret(payload.prefix + QStringLiteral("Password"),
                           payload.isUsed ? ReportLine::Verdict::Applied : ReportLine::Verdict::Refused,
                           payload.isUsed ? QStringLiteral("goes into the keychain if you save it there, never into "
                                                           "the profile")
                                          : QStringLiteral("no VPN in this file names it"));
    }
}

Error MobileconfigCertificates::invalid(const QString& field, const QString& rule) const
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), m_file},
                                                      {QStringLiteral("field"), field},
                                                      {QStringLiteral("value"), QString()},
                                                      {QStringLiteral("rule"), rule}});
}

} // namespace sallyport
