// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_details.h"

#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"
#include "core/formats/pkcs12.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <QCryptographicHash>
#include <QHostAddress>

#include <array>

namespace sallyport {
namespace {

constexpr int kMaxNames = 32;
constexpr qsizetype kMaxText = 512;
constexpr int kMaxSerialBytes = 64;
constexpr int kIpv4Bytes = 4;
constexpr int kIpv6Bytes = 16;
// As the service's own rules (core/ike/trust/certificate_strength).
constexpr int kMinimumRsaBits = 2048;
constexpr int kMinimumEcBits = 256;
constexpr int kMinimumDigestBits = 112;

using GeneralNamesPtr = std::unique_ptr<GENERAL_NAMES, OpenSslDeleter<GENERAL_NAMES_free>>;

X509Ptr parse(const QByteArray& der)
{
    if (der.isEmpty() || der.size() > kMaxCertificateBytes)
        return nullptr;
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const unsigned char* end = data + der.size();
    X509Ptr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    ERR_clear_error();
    if (data != end) // bytes behind it would travel along unseen
        return nullptr;
    return certificate;
}

// As certificateSubject() writes it.
QString nameText(const X509_NAME* name)
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    constexpr unsigned long kFlags = (XN_FLAG_RFC2253 | XN_FLAG_SEP_CPLUS_SPC | ASN1_STRFLGS_UTF8_CONVERT) &
                                     ~ASN1_STRFLGS_ESC_MSB & ~XN_FLAG_SEP_COMMA_PLUS;
    X509_NAME_print_ex(out.get(), name, 0, kFlags);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return QString::fromUtf8(data, size).left(kMaxText);
}

QDateTime timeOf(const ASN1_TIME* time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString addressText(const ASN1_OCTET_STRING* address)
{
    const unsigned char* bytes = ASN1_STRING_get0_data(address);
    switch (ASN1_STRING_length(address)) {
    case kIpv4Bytes:
        return QHostAddress((quint32(bytes[0]) << 24) | (quint32(bytes[1]) << 16) | (quint32(bytes[2]) << 8) | bytes[3])
            .toString();
    case kIpv6Bytes:
        return QHostAddress(bytes).toString();
    default:
        return {};
    }
}

// What is not printable ASCII has no place in a DNS name, and could turn the text around it.
QString plainText(const ASN1_STRING* text)
{
    QString plain = QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
                                        std::min<qsizetype>(ASN1_STRING_length(text), kMaxText));
    for (QChar& c : plain) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            c = QLatin1Char('?');
    }
    return plain;
}

QStringList namesOf(const X509* certificate)
{
    QStringList names;
    const GeneralNamesPtr all(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all != nullptr && i < sk_GENERAL_NAME_num(all.get()) && names.size() < kMaxNames; ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS || name->type == GEN_EMAIL)
            names.append(plainText(name->d.ia5));
        else if (name->type == GEN_IPADD)
            names.append(addressText(name->d.iPAddress));
    }
    names.removeAll(QString());
    return names;
}

QString inPairs(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex(':')).toUpper();
}

QString serialOf(const X509* certificate)
{
    const ASN1_INTEGER* serial = X509_get0_serialNumber(certificate);
    return inPairs(QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(serial)),
                              std::min(ASN1_STRING_length(serial), kMaxSerialBytes)));
}

QString curveText(const EVP_PKEY* key)
{
    std::array<char, 64> group{};
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), nullptr) != 1)
        return {};
    const char* nist = EC_curve_nid2nist(OBJ_txt2nid(group.data()));
    return QString::fromLatin1(nist != nullptr ? nist : group.data());
}

bool bringsItsOwnCurve(const EVP_PKEY* key)
{
    int own = 0;
    return EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &own) == 1 && own != 0;
}

void describeKey(const X509* certificate, CertificateDetails* details)
{
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    const int bits = key == nullptr ? 0 : EVP_PKEY_get_bits(key);
    switch (key == nullptr ? EVP_PKEY_NONE : EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        details->key = QStringLiteral("RSA, %1 bits").arg(bits);
        details->isKeyWeak = bits < kMinimumRsaBits;
        break;
    case EVP_PKEY_EC:
        details->key = QStringLiteral("ECDSA, %1").arg(curveText(key));
        details->isKeyWeak = bits < kMinimumEcBits || bringsItsOwnCurve(key);
        break;
    case EVP_PKEY_ED25519:
        details->key = QStringLiteral("Ed25519");
        break;
    case EVP_PKEY_ED448:
        details->key = QStringLiteral("Ed448");
        break;
    case EVP_PKEY_DSA:
        details->key = QStringLiteral("DSA, %1 bits").arg(bits);
        details->isKeyWeak = true;
        break;
    default:
        details->isKeyWeak = true;
        break;
    }
    ERR_clear_error();
}

QString digestText(int nid)
{
    switch (nid) {
    case NID_md5:
        return QStringLiteral("MD5");
    case NID_sha1:
        return QStringLiteral("SHA-1");
    case NID_sha256:
        return QStringLiteral("SHA-256");
    case NID_sha384:
        return QStringLiteral("SHA-384");
    case NID_sha512:
        return QStringLiteral("SHA-512");
    default:
        return nid == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2sn(nid));
    }
}

QString signerText(int nid)
{
    switch (nid) {
    case NID_rsaEncryption:
        return QStringLiteral("RSA");
    case NID_rsassaPss:
        return QStringLiteral("RSA-PSS");
    case NID_X9_62_id_ecPublicKey:
        return QStringLiteral("ECDSA");
    case NID_ED25519:
        return QStringLiteral("Ed25519");
    case NID_ED448:
        return QStringLiteral("Ed448");
    case NID_dsa:
        return QStringLiteral("DSA");
    default:
        return nid == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2sn(nid));
    }
}

void describeSignature(X509* certificate, CertificateDetails* details)
{
    int digest = NID_undef;
    int signer = NID_undef;
    int bits = 0;
    const bool isKnown = X509_get_signature_info(certificate, &digest, &signer, &bits, nullptr) == 1;
    ERR_clear_error();
    QStringList parts{digestText(digest), signerText(signer)};
    parts.removeAll(QString());
    details->signature = parts.join(QStringLiteral(", "));
    // Nobody relies on what a root says of itself.
    details->isSignatureWeak = !details->selfSigned && (!isKnown || bits < kMinimumDigestBits || signer == NID_dsa);
}

} // namespace

Result<CertificateDetails> certificateDetails(const QByteArray& der)
{
    const X509Ptr certificate = parse(der);
    if (certificate == nullptr)
        return Error::of(ErrorCode::ClientCertificateUnusable,
                         {{QStringLiteral("subject"), QString()},
                          {QStringLiteral("reason"), QStringLiteral("it is not a readable certificate")}});
    CertificateDetails details;
    details.subject = nameText(X509_get_subject_name(certificate.get()));
    details.issuer = nameText(X509_get_issuer_name(certificate.get()));
    details.serial = serialOf(certificate.get());
    details.sha256 = inPairs(QCryptographicHash::hash(der, QCryptographicHash::Sha256));
    details.names = namesOf(certificate.get());
    details.notBefore = timeOf(X509_get0_notBefore(certificate.get()));
    details.notAfter = timeOf(X509_get0_notAfter(certificate.get()));
    details.isCa = isAuthority(der);
    details.selfSigned = isSelfSigned(der);
    describeKey(certificate.get(), &details);
    describeSignature(certificate.get(), &details);
    details.der = der;
    return details;
}

} // namespace sallyport
