// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pkcs12.h"
#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"
#include "core/formats/pkcs12_bags.h"
#include "core/formats/secret_material.h"

#include <openssl/err.h>
#include <openssl/objects.h>

#include <QScopeGuard>

namespace sallyport {
namespace {

constexpr qsizetype kMaxPkcs12Bytes = 1024 * 1024;
constexpr qsizetype kMaxCertificates = 10; // what the service takes in one connect
constexpr int kIterations = 100'000;
constexpr int kNoMac = -1; // it gets one of the right kind afterwards
constexpr qsizetype kMaxAliases = 500;

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

X509Ptr certificateFromDer(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    return X509Ptr(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

// Both spellings of "no password" occur in the wild.
QList<BagPassword> spellingsOf(const PasswordText& password)
{
    QList<BagPassword> spellings{{password.data(), password.size()}};
    if (password.size() == 0)
        spellings.append(BagPassword{});
    return spellings;
}

// Nothing where the password is wrong, as the MAC tells, or where there is no MAC the decryption itself.
Result<Pkcs12Bags> decrypt(const QString& fileName, PKCS12* file, const PasswordText& password, OSSL_LIB_CTX* context)
{
    const auto forgetErrors = qScopeGuard([] { ERR_clear_error(); });
    const bool hasMac = PKCS12_mac_present(file) == 1;
    for (const BagPassword& spelling : spellingsOf(password)) {
        if (hasMac && PKCS12_verify_mac(file, spelling.text, spelling.size) != 1)
            continue;
        if (std::optional<Pkcs12Bags> bags = readBags(file, spelling, context))
            return std::move(*bags);
        if (hasMac) {
            const char* why = ERR_reason_error_string(ERR_peek_last_error());
            return unreadable(fileName, why != nullptr ? QString::fromUtf8(why) : QStringLiteral("it is damaged"));
        }
    }
    return aboutFile(ErrorCode::Pkcs12PasswordWrong, fileName);
}

bool belongsTo(const Pkcs12Certificate& certificate, EVP_PKEY* key)
{
    const X509Ptr parsed = certificateFromDer(certificate.der);
    const PkeyPtr publicKey(parsed == nullptr ? nullptr : X509_get_pubkey(parsed.get()));
    return publicKey != nullptr && EVP_PKEY_eq(publicKey.get(), key) == 1;
}

// The certificate of the key: the one that is marked as such before another (a renewed one) of the same key. -1: none.
qsizetype certificateOf(const Pkcs12Key& key, const QList<Pkcs12Certificate>& certificates)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        if (!belongsTo(certificates.at(i), key.key.get()))
            continue;
        if (!key.localKeyId.isEmpty() && certificates.at(i).localKeyId == key.localKeyId)
            return i;
        if (found < 0)
            found = i;
    }
    return found;
}

struct Chosen {
    const Pkcs12Key* key = nullptr;
    qsizetype certificate = -1;
};

Result<Chosen> chooseKey(const QString& fileName, const Pkcs12Bags& bags)
{
    if (bags.keys.empty())
        return aboutFile(ErrorCode::ClientKeyMissing, fileName);
    QList<Chosen> usable;
    QStringList aliases;
    for (const Pkcs12Key& key : bags.keys) {
        const qsizetype certificate = certificateOf(key, bags.certificates);
        if (certificate < 0)
            continue;
        usable.append({&key, certificate});
        const QString subject = certificateSubject(bags.certificates.at(certificate).der);
        aliases.append(key.alias.isEmpty() ? subject : QStringLiteral("%1 (%2)").arg(key.alias, subject));
    }
    if (usable.isEmpty() && bags.certificates.isEmpty())
        return unreadable(fileName, QStringLiteral("it has no certificate that belongs to its key"));
    if (usable.isEmpty())
        return Error::of(ErrorCode::ClientKeyMismatch,
                         {{QStringLiteral("subject"), certificateSubject(bags.certificates.first().der)}});
    if (usable.size() == 1)
        return usable.first();
    return Error::of(ErrorCode::ClientCertificateUnusable,
                     {{QStringLiteral("subject"), fileName},
                      {QStringLiteral("reason"), QStringLiteral("it holds %1 keys: %2; a file with one is needed")
                                                     .arg(usable.size())
                                                     .arg(aliases.join(QStringLiteral("; ")).left(kMaxAliases))}});
}

Result<Pkcs12Identity> identityOf(const QString& fileName, const Pkcs12Bags& bags)
{
    const Result<Chosen> chosen = chooseKey(fileName, bags);
    if (!chosen)
        return chosen.error();
    if (bags.certificates.size() > kMaxCertificates)
        return unreadable(fileName, QStringLiteral("it has more than 10 certificates"));
    const Pkcs12Certificate& own = bags.certificates.at(chosen->certificate);
    Pkcs12Identity identity;
    identity.friendlyName = chosen->key->alias.isEmpty() ? own.alias : chosen->key->alias;
    QList<QByteArray>& certificates = identity.credentials.certificates;
    certificates.append(own.der);
    for (const Pkcs12Certificate& certificate : bags.certificates) {
        if (!certificates.contains(certificate.der))
            certificates.append(certificate.der);
    }
    for (const QByteArray& der : certificates) {
        if (der.isEmpty() || der.size() > kMaxCertificateBytes)
            return unreadable(fileName, QStringLiteral("a certificate in it is over 64 KiB"));
    }
    identity.credentials.privateKey = pkcs8Of(chosen->key->key.get());
    if (identity.credentials.privateKey->isEmpty())
        return unreadable(fileName, QStringLiteral("its key is of a kind that can't be used"));
    return identity;
}

PkeyPtr keyFromPkcs8(const Secret& secret)
{
    const auto bytes = secret.reveal();
    const unsigned char* data = bytes.data();
    return PkeyPtr(d2i_AutoPrivateKey(nullptr, &data, static_cast<long>(bytes.size())));
}

} // namespace

bool looksLikePkcs12(const QByteArray& bytes)
{
    const LegacyContext context;
    return bytes.startsWith('\x30') && parse(bytes, context.get()) != nullptr;
}

Result<Pkcs12Identity> openPkcs12Identity(const QString& fileName, const QByteArray& bytes, const Secret& password)
{
    if (bytes.size() > kMaxPkcs12Bytes)
        return unreadable(fileName, QStringLiteral("it is over 1 MiB"));
    const LegacyContext context; // before all that is made in it
    const Pkcs12Ptr file = parse(bytes, context.get());
    if (file == nullptr)
        return unreadable(fileName, QStringLiteral("it is damaged, or not PKCS#12"));
    if (protectionOf(file.get()).rounds > kMaxDerivationRounds)
        return unreadable(fileName, QStringLiteral("it asks for more than 5 million rounds of key derivation"));
    const PasswordText text(password);
    if (!text.isUsable())
        return aboutFile(ErrorCode::Pkcs12PasswordWrong, fileName);
    const Result<Pkcs12Bags> bags = decrypt(fileName, file.get(), text, context.get());
    if (!bags)
        return bags.error();
    return identityOf(fileName, *bags);
}

Result<Credentials> openPkcs12(const QString& fileName, const QByteArray& bytes, const Secret& password)
{
    Result<Pkcs12Identity> identity = openPkcs12Identity(fileName, bytes, password);
    if (!identity)
        return identity.error();
    return std::move(identity->credentials);
}

Result<QByteArray> makePkcs12(const Credentials& credentials, const QString& friendlyName, const Secret& password,
                              Pkcs12Style style)
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
    const bool isOld = style == Pkcs12Style::Old;
    const int scheme = isOld ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc;
    const QByteArray name = friendlyName.toUtf8();
    const Pkcs12Ptr file(PKCS12_create(text.data(), name.isEmpty() ? nullptr : name.constData(), key.get(), own.get(),
                                       chain.get(), scheme, scheme, kIterations, kNoMac, 0));
    const auto forgetErrors = qScopeGuard([] { ERR_clear_error(); });
    const bool isSealed = file != nullptr && PKCS12_set_mac(file.get(), text.data(), text.size(), nullptr, 0,
                                                            kIterations, isOld ? EVP_sha1() : EVP_sha256()) == 1;
    const int size = isSealed ? i2d_PKCS12(file.get(), nullptr) : 0;
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

Result<QByteArray> rewrapPkcs12(const QString& fileName, const QByteArray& bytes, const Secret& password,
                                Pkcs12Style style)
{
    const Result<Pkcs12Identity> identity = openPkcs12Identity(fileName, bytes, password);
    if (!identity)
        return identity.error();
    {
        const LegacyContext context;
        const Pkcs12Ptr file = parse(bytes, context.get());
        const Pkcs12Protection protection = protectionOf(file.get());
        if (style == Pkcs12Style::Modern ? protection.isModern : protection.isOld)
            return bytes;
    }
    Result<QByteArray> made = makePkcs12(identity->credentials, identity->friendlyName, password, style);
    if (!made && made.error().code == ErrorCode::Pkcs12PasswordWrong)
        return aboutFile(ErrorCode::Pkcs12PasswordWrong, fileName);
    return made;
}

} // namespace sallyport
