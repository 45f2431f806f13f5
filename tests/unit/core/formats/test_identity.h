// SPDX-License-Identifier: GPL-3.0-or-later
//
// Certificates, keys and PKCS#12 files made on the spot by OpenSSL, so that no test depends on a file's dates.
// Thread: values. Trust: test.
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509v3.h>

#include <QByteArray>

#include <memory>

namespace sallyport::test {

template <auto Free> struct Deleter {
    template <typename T> void operator()(T* object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;

inline Key makeKey()
{
    return Key(EVP_EC_gen("P-256"));
}

struct Party {
    Key key;
    Certificate certificate;
};

inline void addExtension(X509* certificate, int nid, const char* value)
{
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

// Self-signed without `issuer`.
inline Party makeParty(const char* name, const Party* issuer, bool authority)
{
    static long serial = 0;
    Party party{makeKey(), Certificate(X509_new())};
    X509* certificate = party.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, party.key.get());
    X509_NAME* subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>("Test"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    X509_set_issuer_name(certificate,
                         X509_get_subject_name(issuer != nullptr ? issuer->certificate.get() : certificate));
    addExtension(certificate, NID_basic_constraints, authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    X509_sign(certificate, (issuer != nullptr ? issuer->key : party.key).get(), EVP_sha256());
    return party;
}

inline QByteArray der(const Certificate& certificate)
{
    QByteArray bytes(i2d_X509(certificate.get(), nullptr), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    i2d_X509(certificate.get(), &out);
    return bytes;
}

inline QByteArray contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, static_cast<qsizetype>(size));
    BIO_free(bio);
    return bytes;
}

inline QByteArray pem(const Certificate& certificate)
{
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate.get());
    return contentOf(bio);
}

// Clear without a password; `traditional` is the old "EC PRIVATE KEY" form.
inline QByteArray pem(const Key& key, const char* password = nullptr, bool traditional = false)
{
    BIO* bio = BIO_new(BIO_s_mem());
    const EVP_CIPHER* cipher = password != nullptr ? EVP_aes_256_cbc() : nullptr;
    const int size = password != nullptr ? static_cast<int>(qstrlen(password)) : 0;
    auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(password));
    if (traditional)
        PEM_write_bio_PrivateKey_traditional(bio, key.get(), cipher, bytes, size, nullptr, nullptr);
    else
        PEM_write_bio_PKCS8PrivateKey(bio, key.get(), cipher, password, size, nullptr, nullptr);
    return contentOf(bio);
}

// `old`: RC2-40 for the certificates and 3DES for the key, as tools wrote it for twenty years.
inline QByteArray pkcs12(const Party* party, const Certificate* authority, const char* password, bool old = false)
{
    OSSL_PROVIDER* defaults = OSSL_PROVIDER_load(nullptr, "default");
    OSSL_PROVIDER* legacy = old ? OSSL_PROVIDER_load(nullptr, "legacy") : nullptr;
    STACK_OF(X509)* chain = sk_X509_new_null();
    if (authority != nullptr)
        sk_X509_push(chain, authority->get());
    PKCS12* file = PKCS12_create(password, "test", party != nullptr ? party->key.get() : nullptr,
                                 party != nullptr ? party->certificate.get() : nullptr, chain,
                                 old ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc,
                                 old ? NID_pbe_WithSHA1And40BitRC2_CBC : NID_aes_256_cbc, 1000, 1000, 0);
    QByteArray bytes(i2d_PKCS12(file, nullptr), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    i2d_PKCS12(file, &out);
    PKCS12_free(file);
    sk_X509_free(chain);
    if (legacy != nullptr)
        OSSL_PROVIDER_unload(legacy); // the reader must manage without it
    OSSL_PROVIDER_unload(defaults);
    return bytes;
}

// Several identities in one file, as a browser's backup makes it; `alias` may be null. `rounds` of the key derivation.
struct Entry {
    const Party* party;
    const char* alias;
    bool withCertificate = true;
};
inline QByteArray pkcs12Of(std::initializer_list<Entry> entries, const char* password, int rounds = 1000)
{
    STACK_OF(PKCS12_SAFEBAG)* certificates = nullptr;
    STACK_OF(PKCS12_SAFEBAG)* keys = nullptr;
    for (const Entry& entry : entries) {
        if (entry.withCertificate) {
            PKCS12_SAFEBAG* bag = PKCS12_add_cert(&certificates, entry.party->certificate.get());
            if (entry.alias != nullptr)
                PKCS12_add_friendlyname_utf8(bag, entry.alias, -1);
        }
        PKCS12_SAFEBAG* bag = PKCS12_add_key(&keys, entry.party->key.get(), 0, rounds, NID_aes_256_cbc, password);
        if (entry.alias != nullptr)
            PKCS12_add_friendlyname_utf8(bag, entry.alias, -1);
    }
    STACK_OF(PKCS7)* contents = nullptr;
    if (certificates != nullptr)
        PKCS12_add_safe(&contents, certificates, NID_aes_256_cbc, 1000, password);
    PKCS12_add_safe(&contents, keys, -1, 0, nullptr);
    PKCS12* file = PKCS12_add_safes(contents, 0);
    PKCS12_set_mac(file, password, -1, nullptr, 0, 1000, EVP_sha256());
    sk_PKCS7_pop_free(contents, PKCS7_free);
    sk_PKCS12_SAFEBAG_pop_free(certificates, PKCS12_SAFEBAG_free);
    sk_PKCS12_SAFEBAG_pop_free(keys, PKCS12_SAFEBAG_free);
    QByteArray bytes(i2d_PKCS12(file, nullptr), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    i2d_PKCS12(file, &out);
    PKCS12_free(file);
    return bytes;
}

} // namespace sallyport::test
