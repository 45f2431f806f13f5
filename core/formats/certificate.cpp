// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"
#include "core/formats/pkcs12.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace sallyport {
namespace {

X509Ptr fromDer(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const unsigned char* end = data + der.size();
    X509Ptr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    ERR_clear_error();
    if (data != end) // bytes behind a certificate would travel along unseen
        return nullptr;
    return certificate;
}

} // namespace

std::optional<QByteArray> certificateFromBytes(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > 2 * kMaxCertificateBytes)
        return std::nullopt;
    X509Ptr certificate;
    if (looksLikePem(bytes)) {
        const BioPtr bio = bioOver(bytes);
        certificate.reset(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        ERR_clear_error();
    } else {
        certificate = fromDer(bytes);
    }
    if (certificate == nullptr)
        return std::nullopt;
    QByteArray der = derOf(certificate.get());
    if (der.isEmpty() || der.size() > kMaxCertificateBytes)
        return std::nullopt;
    return der;
}

bool isAuthority(const QByteArray& der)
{
    constexpr int kByBasicConstraints = 1;
    constexpr int kSelfSignedVersion1 = 3;
    const X509Ptr certificate = fromDer(der);
    if (certificate == nullptr)
        return false;
    const int kind = X509_check_ca(certificate.get());
    return kind == kByBasicConstraints || kind == kSelfSignedVersion1;
}

bool isSelfSigned(const QByteArray& der)
{
    const X509Ptr certificate = fromDer(der);
    return certificate != nullptr && (X509_get_extension_flags(certificate.get()) & EXFLAG_SS) != 0;
}

QString certificateSubject(const QByteArray& der)
{
    const X509Ptr certificate = fromDer(der);
    if (certificate == nullptr)
        return {};
    const BioPtr bio(BIO_new(BIO_s_mem()));
    // RFC 2253 escapes control characters; the order stays as people write it, most general last.
    constexpr unsigned long kFlags = (XN_FLAG_RFC2253 | XN_FLAG_SEP_CPLUS_SPC | ASN1_STRFLGS_UTF8_CONVERT) &
                                     ~ASN1_STRFLGS_ESC_MSB & ~XN_FLAG_SEP_COMMA_PLUS;
    X509_NAME_print_ex(bio.get(), X509_get_subject_name(certificate.get()), 0, kFlags);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

} // namespace sallyport
