// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_maker.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace sallyport::test {
namespace {

void addExtension(X509* certificate, X509* issuer, int nid, const QString& value)
{
    if (value.isEmpty())
        return;
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.toLatin1().constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

Key makeEcKey()
{
    return Key(EVP_EC_gen("P-256"), KeyDeleter());
}

Key makeRsaKey(unsigned int bits)
{
    return Key(EVP_RSA_gen(bits), KeyDeleter());
}

QByteArray makeCertificate(const CertificateWish& wish, const Key& key, const QByteArray& issuer, const Key& issuerKey)
{
    static long serial = 1;
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.notBeforeSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.notAfterSeconds);
    const QByteArray name = wish.commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.constData()), -1, -1, 0);
    X509_set_pubkey(certificate, key.get());

    const auto* data = reinterpret_cast<const unsigned char*>(issuer.constData());
    X509* parent = issuer.isEmpty() ? nullptr : d2i_X509(nullptr, &data, static_cast<long>(issuer.size()));
    X509_set_issuer_name(certificate, X509_get_subject_name(parent != nullptr ? parent : certificate));
    addExtension(certificate, parent, NID_basic_constraints,
                 wish.authority ? QStringLiteral("critical,CA:TRUE") : QStringLiteral("critical,CA:FALSE"));
    addExtension(certificate, parent, NID_subject_alt_name, wish.alternativeNames);
    addExtension(certificate, parent, NID_ext_key_usage, wish.extendedKeyUsage);
    X509_sign(certificate, issuerKey.get(), EVP_sha256());

    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &out);
    X509_free(certificate);
    X509_free(parent);
    return der;
}

} // namespace sallyport::test
