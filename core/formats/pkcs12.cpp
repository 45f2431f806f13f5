// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pkcs12.h"
#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"
#include "core/formats/secret_material.h"

#include <openssl/err.h>
#include <openssl/objects.h>

#include <QScopeGuard>

namespace sallyport {
namespace {

constexpr qsizetype kMaxPkcs12Bytes = 1024 * 1024;
constexpr qsizetype kMaxCertificates = 10;     // what the service takes in one connect
constexpr long kMaxMacIterations = 10'000'000; // seconds of work at most, whatever a stranger's file says
constexpr int kIterations = 100'000;

Error unreadable(const QString& fileName, const QString& reason)
{
    return Error::of(ErrorCode::Pkcs12Unreadable,
                     {{QStringLiteral("file"), fileName}, {QStringLiteral("reason"), reason}});
}

Error aboutFile(ErrorCode code, const QString& fileName)
{
    return Error::of(code, {{QStringLiteral("file"), fileName}});
}

Pkcs12Ptr parse(const QByteArray& bytes, OSSL_LIB_CTX* context)
{
    if (bytes.isEmpty() || bytes.size() > kMaxPkcs12Bytes)
        return nullptr;
    PKCS12* target = PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    const BioPtr bio = bioOver(bytes);
    // Reading into an object of that context makes OpenSSL look up every algorithm there.
    const bool isRead = d2i_PKCS12_bio(bio.get(), &target) != nullptr;
    Pkcs12Ptr file(target); // after a failure null or still ours, by how far it came
    ERR_clear_error();
    return isRead ? std::move(file) : nullptr;
}

bool asksForTooMuchWork(const PKCS12* file)
{
    const ASN1_INTEGER* iterations = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &iterations, file);
    if (iterations == nullptr)
        return false;
    const long count = ASN1_INTEGER_get(iterations);
    return count < 0 || count > kMaxMacIterations;
}

// Both spellings of "no password" occur in the wild.
bool macFits(PKCS12* file, const PasswordText& password)
{
    const bool fits = PKCS12_verify_mac(file, password.data(), password.size()) == 1 ||
                      (password.size() == 0 && PKCS12_verify_mac(file, nullptr, 0) == 1);
    ERR_clear_error();
    return fits;
}

Result<Credentials> credentialsOf(const QString& fileName, EVP_PKEY* key, X509* own, const STACK_OF(X509) * chain)
{
    if (key == nullptr)
        return aboutFile(ErrorCode::ClientKeyMissing, fileName);
    if (own == nullptr)
        return unreadable(fileName, QStringLiteral("it has no certificate that belongs to its key"));
    if (chain != nullptr && sk_X509_num(chain) >= kMaxCertificates)
        return unreadable(fileName, QStringLiteral("it has more than 10 certificates"));
    Credentials credentials;
    credentials.certificates.append(derOf(own));
    for (int i = 0; chain != nullptr && i < sk_X509_num(chain); ++i)
        credentials.certificates.append(derOf(sk_X509_value(chain, i)));
    for (const QByteArray& der : credentials.certificates) {
        if (der.isEmpty() || der.size() > kMaxCertificateBytes)
            return unreadable(fileName, QStringLiteral("a certificate in it is over 64 KiB"));
    }
    credentials.privateKey = pkcs8Of(key);
    if (credentials.privateKey->isEmpty())
        return unreadable(fileName, QStringLiteral("its key is of a kind that can't be used"));
    return credentials;
}

PkeyPtr keyFromPkcs8(const Secret& secret)
{
    const auto bytes = secret.reveal();
    const unsigned char* data = bytes.data();
    return PkeyPtr(d2i_AutoPrivateKey(nullptr, &data, static_cast<long>(bytes.size())));
}

X509Ptr certificateFromDer(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    return X509Ptr(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

} // namespace

bool looksLikePkcs12(const QByteArray& bytes)
{
    const LegacyContext context;
    return bytes.startsWith('\x30') && parse(bytes, context.get()) != nullptr;
}

Result<Credentials> openPkcs12(const QString& fileName, const QByteArray& bytes, const Secret& password)
{
    if (bytes.size() > kMaxPkcs12Bytes)
        return unreadable(fileName, QStringLiteral("it is over 1 MiB"));
    const LegacyContext context; // before all that is made in it
    const Pkcs12Ptr file = parse(bytes, context.get());
    if (file == nullptr)
        return unreadable(fileName, QStringLiteral("it is damaged, or not PKCS#12"));
    if (asksForTooMuchWork(file.get()))
        return unreadable(fileName, QStringLiteral("it asks for more than 10 million rounds of key derivation"));
    const PasswordText text(password);
    const bool hasMac = PKCS12_mac_present(file.get()) == 1;
    if (!text.isUsable() || (hasMac && !macFits(file.get(), text)))
        return aboutFile(ErrorCode::Pkcs12PasswordWrong, fileName);

    EVP_PKEY* rawKey = nullptr;
    X509* rawOwn = nullptr;
    STACK_OF(X509)* rawChain = nullptr;
    const int parsed = PKCS12_parse(file.get(), text.data(), &rawKey, &rawOwn, &rawChain);
    const PkeyPtr key(rawKey);
    const X509Ptr own(rawOwn);
    const X509StackPtr chain(rawChain);
    const auto forgetErrors = qScopeGuard([] { ERR_clear_error(); });
    if (parsed != 1) {
        // Without a MAC nothing but the decryption itself can tell a wrong password.
        if (!hasMac)
            return aboutFile(ErrorCode::Pkcs12PasswordWrong, fileName);
        const char* why = ERR_reason_error_string(ERR_peek_last_error());
        return unreadable(fileName, why != nullptr ? QString::fromUtf8(why) : QStringLiteral("it is damaged"));
    }
    return credentialsOf(fileName, key.get(), own.get(), chain.get());
}

Result<QByteArray> makePkcs12(const Credentials& credentials, const QString& friendlyName, const Secret& password)
{
    if (!credentials.privateKey || credentials.certificates.isEmpty())
        return aboutFile(ErrorCode::ClientKeyMissing, friendlyName);
    const PasswordText text(password);
    if (password.isEmpty() || !text.isUsable()) // an empty one would be no encryption at all
        return aboutFile(ErrorCode::Pkcs12PasswordWrong, friendlyName);
    const PkeyPtr key = keyFromPkcs8(*credentials.privateKey);
    const X509Ptr own = certificateFromDer(credentials.certificates.first());
    const X509StackPtr chain(sk_X509_new_null());
    for (const QByteArray& der : credentials.certificates.sliced(1)) {
        if (X509Ptr certificate = certificateFromDer(der))
            sk_X509_push(chain.get(), certificate.release());
    }
    const Pkcs12Ptr file(PKCS12_create(text.data(), friendlyName.toUtf8().constData(), key.get(), own.get(),
                                       chain.get(), NID_aes_256_cbc, NID_aes_256_cbc, kIterations, kIterations, 0));
    const auto forgetErrors = qScopeGuard([] { ERR_clear_error(); });
    const int size = file == nullptr ? 0 : i2d_PKCS12(file.get(), nullptr);
    if (size <= 0) {
        return Error::of(ErrorCode::ClientCertificateUnusable,
                         {{QStringLiteral("subject"), certificateSubject(credentials.certificates.first())},
                          {QStringLiteral("reason"), QStringLiteral("its private key does not belong to it")}});
    }
    QByteArray bytes(size, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    i2d_PKCS12(file.get(), &out);
    return bytes;
}

} // namespace sallyport
