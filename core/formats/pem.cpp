// SPDX-License-Identifier: GPL-3.0-or-later
//
// PEM bundles (pkcs12.h): certificates and at most one key. Thread: any, no state. Trust: user side, hostile bytes.
#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"
#include "core/formats/pkcs12.h"
#include "core/formats/pkcs12_bags.h"
#include "core/formats/secret_material.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <QScopeGuard>

#include <algorithm>
#include <cstring>

namespace sallyport {
namespace {

constexpr int kMaxBlocks = 64;
constexpr int kIterations = 100'000;

using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpenSslDeleter<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedKeyPtr = std::unique_ptr<X509_SIG, OpenSslDeleter<X509_SIG_free>>;

Error syntaxError(const QString& fileName, const QString& reason)
{
    return Error::of(
        ErrorCode::ProfileSyntax,
        {{QStringLiteral("file"), fileName}, {QStringLiteral("line"), 0}, {QStringLiteral("reason"), reason}});
}

struct KeyBlocks {
    int count = 0;
    bool isEncrypted = false;
};

// One "-----BEGIN" block as OpenSSL hands it out, freed (and wiped: it may be a key) with it.
struct Block {
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long size = 0;

    Block() = default;
    ~Block()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<std::size_t>(size));
    }
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;

    bool isCertificate() const
    {
        return qstrcmp(name, PEM_STRING_X509) == 0 || qstrcmp(name, PEM_STRING_X509_OLD) == 0;
    }
    bool isKey() const { return QByteArrayView(name).endsWith("PRIVATE KEY") || isEncrypted(); }
    bool isEncrypted() const
    {
        return qstrcmp(name, PEM_STRING_PKCS8) == 0 || std::strstr(header, "ENCRYPTED") != nullptr;
    }
};

bool asksForTooMuchWork(const Block& block)
{
    if (qstrcmp(block.name, PEM_STRING_PKCS8) != 0)
        return false; // the traditional form derives its key in one round
    const unsigned char* data = block.data;
    const EncryptedKeyPtr key(d2i_X509_SIG(nullptr, &data, block.size));
    ERR_clear_error();
    const X509_ALGOR* algorithm = nullptr;
    if (key != nullptr)
        X509_SIG_get0(key.get(), &algorithm, nullptr);
    return algorithm != nullptr && derivationRounds(algorithm) > kMaxDerivationRounds;
}

Result<void> readBlocks(const QString& fileName, const QByteArray& bytes, PemContents* contents, KeyBlocks* keys)
{
    const BioPtr bio = bioOver(bytes);
    for (int blocks = 0;; ++blocks) {
        Block block;
        if (PEM_read_bio(bio.get(), &block.name, &block.header, &block.data, &block.size) != 1) {
            const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
            ERR_clear_error();
            if (!atEnd || blocks == 0)
                return syntaxError(fileName, QStringLiteral("a PEM block in it is damaged or cut off"));
            return {};
        }
        if (blocks == kMaxBlocks)
            return syntaxError(fileName, QStringLiteral("it has more than 64 PEM blocks"));
        if (block.isCertificate()) {
            const auto der = certificateFromBytes(
                QByteArray(reinterpret_cast<const char*>(block.data), static_cast<qsizetype>(block.size)));
            if (!der)
                return syntaxError(fileName, QStringLiteral("a certificate in it is damaged"));
            (isAuthority(*der) ? contents->authorities : contents->certificates).append(*der);
        } else if (block.isKey()) {
            if (asksForTooMuchWork(block))
                return syntaxError(fileName, QStringLiteral("a key in it asks for too many rounds of key derivation"));
            ++keys->count;
            keys->isEncrypted = block.isEncrypted();
        }
    }
}

int givePassword(char* buffer, int size, int /*forWriting*/, void* context)
{
    const auto* password = static_cast<const PasswordText*>(context);
    if (password->size() == 0 || password->size() > size || !password->isUsable())
        return -1;
    std::memcpy(buffer, password->data(), static_cast<std::size_t>(password->size()));
    return password->size();
}

// The certificate of the key comes first, as Credentials wants it; false where none belongs to it.
bool putOwnFirst(EVP_PKEY* key, QList<QByteArray>* certificates)
{
    for (qsizetype i = 0; i < certificates->size(); ++i) {
        const QByteArray& der = certificates->at(i);
        const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
        const X509Ptr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
        const PkeyPtr publicKey(X509_get_pubkey(certificate.get()));
        if (publicKey != nullptr && EVP_PKEY_eq(publicKey.get(), key) == 1) {
            certificates->move(i, 0);
            return true;
        }
    }
    return false;
}

Result<void> readKey(const QString& fileName, const QByteArray& bytes, const Secret& password, bool isEncrypted,
                     PemContents* contents)
{
    const LegacyContext context; // single DES is how old OpenSSL wrote them
    const BioPtr bio = bioOver(bytes);
    PasswordText text(password);
    const PkeyPtr key(PEM_read_bio_PrivateKey_ex(bio.get(), nullptr, givePassword, &text, context.get(), nullptr));
    const auto forgetErrors = qScopeGuard([] { ERR_clear_error(); });
    if (key == nullptr) {
        if (isEncrypted)
            return Error::of(ErrorCode::Pkcs12PasswordWrong, {{QStringLiteral("file"), fileName}});
        return syntaxError(fileName, QStringLiteral("the private key in it is damaged"));
    }
    contents->privateKey = pkcs8Of(key.get());
    if (contents->privateKey->isEmpty())
        return syntaxError(fileName, QStringLiteral("the private key in it is of a kind that can't be used"));
    // Compared in the default context, where the certificates live.
    const auto der = contents->privateKey->reveal();
    const unsigned char* data = der.data();
    const PkeyPtr own(d2i_AutoPrivateKey(nullptr, &data, static_cast<long>(der.size())));
    const bool hasCertificates = !contents->certificates.isEmpty() || !contents->authorities.isEmpty();
    if (hasCertificates && !putOwnFirst(own.get(), &contents->certificates)) {
        const QByteArray first = contents->certificates.value(0, contents->authorities.value(0));
        return Error::of(ErrorCode::ClientKeyMismatch, {{QStringLiteral("subject"), certificateSubject(first)}});
    }
    return {};
}

} // namespace

bool looksLikePem(const QByteArray& bytes)
{
    return bytes.contains("-----BEGIN ");
}

Result<PemContents> readPem(const QString& fileName, const QByteArray& bytes, const Secret& password)
{
    if (bytes.size() > kMaxImportBytes)
        return syntaxError(fileName, QStringLiteral("it is too long"));
    PemContents contents;
    KeyBlocks keys;
    if (Result<void> read = readBlocks(fileName, bytes, &contents, &keys); !read)
        return read.error();
    if (keys.count > 1)
        return syntaxError(fileName, QStringLiteral("it has more than one private key"));
    if (keys.count == 1) {
        if (Result<void> read = readKey(fileName, bytes, password, keys.isEncrypted, &contents); !read)
            return read.error();
    }
    if (contents.certificates.isEmpty() && contents.authorities.isEmpty() && !contents.privateKey)
        return Error::of(ErrorCode::ProfileFormatUnknown, {{QStringLiteral("file"), fileName}});
    return contents;
}

QByteArray certificatePem(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const X509Ptr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (certificate == nullptr || PEM_write_bio_X509(bio.get(), certificate.get()) != 1) {
        ERR_clear_error();
        return {};
    }
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<qsizetype>(size)};
}

Result<QByteArray> encryptedKeyPem(const QString& fileName, const Secret& privateKey, const Secret& password)
{
    const PasswordText text(password);
    if (password.isEmpty() || !text.isUsable())
        return Error::of(ErrorCode::Pkcs12PasswordWrong, {{QStringLiteral("file"), fileName}});
    const auto der = privateKey.reveal();
    const unsigned char* data = der.data();
    const PkeyPtr key(d2i_AutoPrivateKey(nullptr, &data, static_cast<long>(der.size())));
    const BioPtr bio(BIO_new(BIO_s_mem()));
    const KeyInfoPtr info(key == nullptr ? nullptr : EVP_PKEY2PKCS8(key.get()));
    const EncryptedKeyPtr encrypted(info == nullptr ? nullptr
                                                    : PKCS8_encrypt(-1, EVP_aes_256_cbc(), text.data(), text.size(),
                                                                    nullptr, 0, kIterations, info.get()));
    const bool isWritten = encrypted != nullptr && PEM_write_bio_PKCS8(bio.get(), encrypted.get()) == 1;
    ERR_clear_error();
    if (!isWritten)
        return Error::of(ErrorCode::ClientKeyMissing, {{QStringLiteral("file"), fileName}});
    char* out = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &out);
    return QByteArray(out, static_cast<qsizetype>(size));
}

} // namespace sallyport
