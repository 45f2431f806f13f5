// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/mobileconfig_writer.h"
#include "core/formats/apple/mobileconfig.h"
#include "core/formats/apple/mobileconfig_certificates.h"
#include "core/formats/apple/plist.h"
#include "core/formats/apple/plist_json.h"
#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"
#include "core/formats/pkcs12.h"
#include "core/formats/secret_material.h"
#include "core/profile/profile_fields.h"

#include <QUuid>

namespace sallyport {
namespace {

constexpr QLatin1String kFormat("mobileconfig");

Error impossible(const QString& reason)
{
    return Error::of(ErrorCode::ExportImpossible,
                     {{QStringLiteral("format"), QString(kFormat)}, {QStringLiteral("reason"), reason}});
}

// What Apple wants to be told of the client's key; empty for kinds that it does not know.
QString certificateTypeOf(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const X509Ptr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    const EVP_PKEY* key = certificate != nullptr ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (key == nullptr)
        return {};
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
        return QStringLiteral("RSA");
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_EC)
        return {};
    switch (EVP_PKEY_get_bits(key)) {
    case 256:
        return QStringLiteral("ECDSA256");
    case 384:
        return QStringLiteral("ECDSA384");
    case 521:
        return QStringLiteral("ECDSA521");
    default:
        return {};
    }
}

} // namespace

QString MobileconfigWriter::text(const char* latin)
{
    return QString::fromLatin1(latin);
}

QVariantMap MobileconfigWriter::merged(const QVariant& kept, const QVariantMap& ours)
{
    QVariantMap result = kept.toMap();
    for (auto it = ours.begin(); it != ours.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

Result<Exported> exportMobileconfig(const ExportRequest& request)
{
    return MobileconfigWriter(request).write();
}

MobileconfigWriter::MobileconfigWriter(const ExportRequest& request)
    : m_request(request), m_profile(request.profile),
      m_kept(plistFromJson(request.profile.foreign.value(kFormat)).toMap())
{
    const QVariantMap file = keptPart("file", AppleDialect::File);
    QVariantMap payload = keptPart("payload", AppleDialect::Payload);
    mendKept(&payload);
    QVariantMap certificates = m_kept.value(text("certificates")).toMap();
    for (QVariant& certificate : certificates)
        certificate = keptKeys(AppleDialect::Certificate, QString(), certificate.toMap());
    m_kept = {{text("file"), file}, {text("payload"), payload}, {text("certificates"), certificates}};
}

Result<Exported> MobileconfigWriter::write()
{
    if (Result<void> possible = checkMethod(); !possible)
        return possible.error();
    Result<QVariantList> parts = payloads();
    if (!parts)
        return parts.error();
    Exported exported;
    exported.format = kFormat;
    exported.files.append(
        {exportFileName(m_profile, QStringLiteral(".mobileconfig")), writePlist(file(*parts)), m_holdsSecret});
    exported.report = report();
    return exported;
}

Result<void> MobileconfigWriter::checkMethod() const
{
    switch (m_profile.method) {
    case AuthenticationMethod::EapAuto:
    case AuthenticationMethod::EapMschapv2:
    case AuthenticationMethod::Certificate:
    case AuthenticationMethod::PreSharedKey:
        return {};
    case AuthenticationMethod::EapTls:
        if (m_profile.local.pkcs12.isEmpty())
            return impossible(QStringLiteral("without the client certificate Apple's format can't say EAP-TLS"));
        return {};
    case AuthenticationMethod::EapGtc:
    case AuthenticationMethod::EapTtls:
    case AuthenticationMethod::EapPeap:
    case AuthenticationMethod::CertificateThenEap:
        break;
    }
    return impossible(QStringLiteral("Apple's format can't say %1").arg(authenticationMethodName(m_profile.method)));
}

QVariantMap MobileconfigWriter::file(const QVariantList& payloads) const
{
    const QVariantMap kept = m_kept.value(text("file")).toMap();
    QVariantMap root = merged(kept, {{text("PayloadType"), text("Configuration")},
                                     {text("PayloadVersion"), kOn},
                                     {text("PayloadContent"), payloads}});
    const QVariantMap names{{text("PayloadIdentifier"), QStringLiteral("org.sallyport.profile.%1").arg(m_profile.id)},
                            {text("PayloadUUID"), uuidFor(text("file"))},
                            {text("PayloadDisplayName"), m_profile.name}};
    return merged(names, root); // here the imported file's own go first
}

Result<QVariantList> MobileconfigWriter::payloads()
{
    QVariantList others;
    if (usesIdentity()) {
        Result<QVariantMap> identity = identityPayload();
        if (!identity)
            return identity.error();
        others.append(*identity);
    }
    for (const QByteArray& der : m_profile.gateway.certificates) {
        const bool isRoot = isAuthority(der) && isSelfSigned(der);
        others.append(certificatePayload(isRoot ? "com.apple.security.root" : "com.apple.security.pkcs1", der, der));
    }
    if (!m_profile.gateway.certificates.isEmpty())
        carried("remote.cert");
    QVariantList all{vpnPayload()};
    all.append(others);
    return all;
}

QVariantMap MobileconfigWriter::certificatePayload(const char* type, const QByteArray& content,
                                                   const QByteArray& original)
{
    const QString fingerprint = MobileconfigCertificates::keptKey(original);
    const QString subject = certificateSubject(content);
    const QVariantMap names{
        {text("PayloadIdentifier"), QStringLiteral("%1.%2").arg(text(type), fingerprint.left(16))},
        {text("PayloadDisplayName"), subject.isEmpty() ? m_profile.name : subject},
    };
    const QVariantMap fixed{{text("PayloadType"), text(type)},
                            {text("PayloadVersion"), kOn},
                            {text("PayloadUUID"), uuidFor(fingerprint)},
                            {text("PayloadContent"), content}};
    return merged(merged(names, m_kept.value(text("certificates")).toMap().value(fingerprint).toMap()), fixed);
}

Result<QVariantMap> MobileconfigWriter::identityPayload()
{
    const QByteArray& original = m_profile.local.pkcs12;
    QByteArray content = original;
    if (m_request.pkcs12Password) {
        Result<QByteArray> old = rewrapPkcs12(m_profile.name, original, *m_request.pkcs12Password, Pkcs12Style::Old);
        if (!old)
            return old.error();
        content = *old;
        Result<Credentials> opened = openPkcs12(m_profile.name, original, *m_request.pkcs12Password);
        if (opened)
            m_certificateType = certificateTypeOf(opened->certificates.first());
        carried("local.p12", QStringLiteral("wrapped anew with 3DES and SHA-1, all that Apple's devices read"));
    } else {
        carried("local.p12",
                QStringLiteral("as it is; Apple's devices read it only if it was made with 3DES and SHA-1"));
    }
    QVariantMap payload = certificatePayload("com.apple.security.pkcs12", content, original);
    if (m_request.pkcs12Password && m_request.writePkcs12Password)
        putSecret(&payload, text("Password"), *m_request.pkcs12Password);
    return payload;
}

void MobileconfigWriter::putSecret(QVariantMap* dictionary, const QString& key, const Secret& secret)
{
    const PasswordText bytes(secret);
    dictionary->insert(key, QString::fromUtf8(bytes.data(), bytes.size()));
    m_secrets.secret(key, ReportLine::Verdict::Applied, QStringLiteral("in the clear: keep the file to yourself"));
    m_holdsSecret = true;
}

bool MobileconfigWriter::usesIdentity() const
{
    return usesCertificate(m_profile.method) && !m_profile.local.pkcs12.isEmpty();
}

// The same for the same profile, so that a device replaces what it had.
QString MobileconfigWriter::uuidFor(const QString& part) const
{
    return QUuid::createUuidV5(QUuid(m_profile.id), part).toString(QUuid::WithoutBraces).toUpper();
}

void MobileconfigWriter::carried(const char* field, const QString& note)
{
    m_carried.insert(text(field), note);
}

QList<ReportLine> MobileconfigWriter::report() const
{
    ImportReport report;
    for (const ProfileField& field : profileFields()) {
        if (!isSet(field, m_profile))
            continue;
        const QString key = text(field.key);
        if (const auto at = m_carried.constFind(key); at != m_carried.constEnd())
            report.applied(key, field.shown(m_profile), *at);
        else
            report.refused(key, field.shown(m_profile), QStringLiteral("Apple's format has no place for it"));
    }
    report.append(m_givenBack.lines());
    report.append(m_secrets.lines());
    return report.lines();
}

} // namespace sallyport
