// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_maker.h"

#include <openssl/dsa.h>
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

void addUnknownCritical(X509* certificate, const QString& oid)
{
    if (oid.isEmpty())
        return;
    constexpr unsigned char kNull[] = {0x05, 0x00};
    ASN1_OBJECT* id = OBJ_txt2obj(oid.toLatin1().constData(), 1);
    ASN1_OCTET_STRING* content = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(content, kNull, sizeof kNull);
    X509_EXTENSION* extension = X509_EXTENSION_create_by_OBJ(nullptr, id, 1, content);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(content);
    ASN1_OBJECT_free(id);
}

void addToName(X509_NAME* name, const QString& key, const QString& value)
{
    const QByteArray text = value.toUtf8();
    X509_NAME_add_entry_by_txt(name, key.toLatin1().constData(), MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(text.constData()), -1, -1, 0);
}

void sign(X509* certificate, const Key& key, const CertificateWish& wish)
{
    const bool fixedDigest = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_ED25519;
    const EVP_MD* digest = wish.digest == nullptr ? EVP_sha256() : wish.digest;
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_PKEY_CTX* options = nullptr; // the context's
    EVP_DigestSignInit(context, &options, fixedDigest ? nullptr : digest, nullptr, key.get());
    if (wish.pss) {
        EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST);
    }
    X509_sign_ctx(certificate, context);
    EVP_MD_CTX_free(context);
}

} // namespace

Key makeEcKey(const char* curve)
{
    return Key(EVP_EC_gen(curve), KeyDeleter());
}

Key makeRsaKey(unsigned int bits)
{
    return Key(EVP_RSA_gen(bits), KeyDeleter());
}

Key makeDsaKey()
{
    EVP_PKEY_CTX* parameterContext = EVP_PKEY_CTX_new_from_name(nullptr, "DSA", nullptr);
    EVP_PKEY* parameters = nullptr;
    EVP_PKEY_paramgen_init(parameterContext);
    EVP_PKEY_CTX_set_dsa_paramgen_bits(parameterContext, 1024);
    EVP_PKEY_generate(parameterContext, &parameters);
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new_from_pkey(nullptr, parameters, nullptr);
    EVP_PKEY* key = nullptr;
    EVP_PKEY_keygen_init(context);
    EVP_PKEY_generate(context, &key);
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_free(parameters);
    EVP_PKEY_CTX_free(parameterContext);
    return Key(key, KeyDeleter());
}

Key makeEd25519Key()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), KeyDeleter());
}

QByteArray makeCertificate(const CertificateWish& wish, const Key& key, const QByteArray& issuer, const Key& issuerKey)
{
    static long serial = 1;
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.notBeforeSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.notAfterSeconds);
    X509_NAME* subject = X509_get_subject_name(certificate);
    for (const QString& part : wish.subjectBefore)
        addToName(subject, part.section(QLatin1Char('='), 0, 0), part.section(QLatin1Char('='), 1));
    addToName(subject, QStringLiteral("CN"), wish.commonName);
    X509_set_pubkey(certificate, key.get());

    const auto* data = reinterpret_cast<const unsigned char*>(issuer.constData());
    X509* parent = issuer.isEmpty() ? nullptr : d2i_X509(nullptr, &data, static_cast<long>(issuer.size()));
    X509_set_issuer_name(certificate, X509_get_subject_name(parent != nullptr ? parent : certificate));
    const bool byAuthority = wish.basicConstraints == QLatin1String("-");
    const QString constraints =
        wish.authority ? QStringLiteral("critical,CA:TRUE") : QStringLiteral("critical,CA:FALSE");
    addExtension(certificate, parent, NID_basic_constraints, byAuthority ? constraints : wish.basicConstraints);
    addExtension(certificate, parent, NID_key_usage, wish.keyUsage);
    addExtension(certificate, parent, NID_subject_alt_name, wish.alternativeNames);
    addExtension(certificate, parent, NID_ext_key_usage, wish.extendedKeyUsage);
    addExtension(certificate, parent, NID_name_constraints, wish.nameConstraints);
    addUnknownCritical(certificate, wish.unknownCritical);
    sign(certificate, issuerKey, wish);

    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &out);
    X509_free(certificate);
    X509_free(parent);
    return der;
}

} // namespace sallyport::test
