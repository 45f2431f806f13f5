// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSL's objects with an owner. Thread: values. Trust: user side.
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <QByteArray>

#include <memory>

namespace sallyport {

template <auto Free> struct OpenSslDeleter {
    template <typename T> void operator()(T* object) const { Free(object); }
};

inline void freeCertificateStack(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

using BioPtr = std::unique_ptr<BIO, OpenSslDeleter<BIO_free>>;
using X509Ptr = std::unique_ptr<X509, OpenSslDeleter<X509_free>>;
using X509StackPtr = std::unique_ptr<STACK_OF(X509), OpenSslDeleter<freeCertificateStack>>;
using PkeyPtr = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, OpenSslDeleter<PKCS12_free>>;
using LibraryContextPtr = std::unique_ptr<OSSL_LIB_CTX, OpenSslDeleter<OSSL_LIB_CTX_free>>;
using ProviderPtr = std::unique_ptr<OSSL_PROVIDER, OpenSslDeleter<OSSL_PROVIDER_unload>>;

// A library context of its own with the legacy provider (RC2, single DES) beside the default one, so that old files
// open without the rest of the process ever finding those algorithms.
class LegacyContext {
public:
    LegacyContext()
        : m_context(OSSL_LIB_CTX_new()), m_default(OSSL_PROVIDER_load(m_context.get(), "default")),
          m_legacy(OSSL_PROVIDER_load(m_context.get(), "legacy"))
    {
    }
    OSSL_LIB_CTX* get() const { return m_context.get(); }

private:
    LibraryContextPtr m_context;
    ProviderPtr m_default;
    ProviderPtr m_legacy; // null where the machine has none: new files open all the same
};

// Borrows `bytes`, which must outlive the result.
inline BioPtr bioOver(const QByteArray& bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

inline QByteArray derOf(X509* certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

} // namespace sallyport
