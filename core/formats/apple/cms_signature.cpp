// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/cms_signature.h"
#include "core/formats/openssl_types.h"
#include "core/formats/pkcs12.h"
#include "core/formats/profile_import.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <QScopeGuard>

namespace sallyport {
namespace {

constexpr int kMaxSigners = 8;
constexpr int kMaxCertificates = 64;
constexpr qsizetype kHeaderBytes = 32;

using CmsPtr = std::unique_ptr<CMS_ContentInfo, OpenSslDeleter<CMS_ContentInfo_free>>;
using StorePtr = std::unique_ptr<X509_STORE, OpenSslDeleter<X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, OpenSslDeleter<X509_STORE_CTX_free>>;

inline void freeBorrowedStack(STACK_OF(X509) * certificates)
{
    sk_X509_free(certificates);
}
using BorrowedStackPtr = std::unique_ptr<STACK_OF(X509), OpenSslDeleter<freeBorrowedStack>>;

// The bytes as DER or BER, out of PEM or base64 where that is around them; empty for what is neither.
QByteArray derFrom(const QByteArray& bytes)
{
    if (bytes.startsWith('\x30'))
        return bytes;
    QByteArray text = bytes.trimmed();
    if (text.startsWith("-----BEGIN PKCS7-----") || text.startsWith("-----BEGIN CMS-----")) {
        const qsizetype start = text.indexOf('\n');
        const qsizetype end = text.indexOf("-----END");
        if (start < 0 || end < start)
            return {};
        text = text.sliced(start, end - start);
    } else if (!text.startsWith("MI")) {
        return {};
    }
    QByteArray packed;
    packed.reserve(text.size());
    for (const char c : text) {
        if (c != '\r' && c != '\n' && c != ' ' && c != '\t')
            packed.append(c);
    }
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

Error damaged(const QString& fileName, const QString& reason)
{
    return Error::of(
        ErrorCode::ProfileSyntax,
        {{QStringLiteral("file"), fileName}, {QStringLiteral("line"), 0}, {QStringLiteral("reason"), reason}});
}

Error broken(const QString& fileName, const QString& signer, const QString& rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), fileName},
                                                      {QStringLiteral("field"), QStringLiteral("signature")},
                                                      {QStringLiteral("value"), signer},
                                                      {QStringLiteral("rule"), rule}});
}

QString subjectOf(X509* certificate)
{
    return certificateSubject(derOf(certificate)).simplified().left(200);
}

// Why the signer's chain does not end in one of the system's authorities; empty where it does.
QString chainProblem(X509* signer, STACK_OF(X509) * others)
{
    const StorePtr store(X509_STORE_new());
    if (store == nullptr || X509_STORE_set_default_paths(store.get()) != 1)
        return QStringLiteral("the system's authorities can't be read");
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (context == nullptr || X509_STORE_CTX_init(context.get(), store.get(), signer, others) != 1)
        return QStringLiteral("its chain can't be checked");
    if (X509_verify_cert(context.get()) == 1)
        return {};
    return QString::fromUtf8(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())));
}

} // namespace

CmsKind cmsKind(const QByteArray& bytes)
{
    // Base64 by quads: 64 characters are more than the header needs.
    constexpr qsizetype kStart = 4096;
    QByteArray start = bytes.left(kStart).trimmed();
    if (start.startsWith("-----BEGIN PKCS7-----") || start.startsWith("-----BEGIN CMS-----"))
        start = start.sliced(start.indexOf("-----", 5) + 5).trimmed();
    const QByteArray header =
        start.startsWith("MI") ? QByteArray::fromBase64(start.left(64)) : bytes.left(kHeaderBytes);
    if (!header.startsWith('\x30'))
        return CmsKind::None;
    const QByteArray head = header.left(kHeaderBytes);
    const QByteArray pkcs7("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07");
    const qsizetype at = head.indexOf(pkcs7);
    constexpr qsizetype kLongestLength = 6; // of the outer SEQUENCE's header
    if (at < 0 || at > kLongestLength || at + pkcs7.size() >= head.size())
        return CmsKind::None;
    const char type = head.at(at + pkcs7.size());
    if (type == '\x02')
        return CmsKind::Signed;
    return type == '\x03' || type == '\x06' ? CmsKind::Encrypted : CmsKind::None;
}

Result<SignedContent> openSigned(const QString& fileName, const QByteArray& bytes)
{
    const auto forgetErrors = qScopeGuard([] { ERR_clear_error(); });
    const QByteArray der = derFrom(bytes);
    const BioPtr input = bioOver(der);
    const CmsPtr cms(der.isEmpty() ? nullptr : d2i_CMS_bio(input.get(), nullptr));
    if (cms == nullptr || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return damaged(fileName, QStringLiteral("the signature around it is damaged or cut off"));
    const int signers = sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(cms.get()));
    const X509StackPtr others(CMS_get1_certs(cms.get()));
    // Each signer means a pass over everything, each certificate a search.
    if (signers < 1 || signers > kMaxSigners || sk_X509_num(others.get()) > kMaxCertificates)
        return broken(fileName, QString(), QStringLiteral("signed by 1 to 8 signers, with at most 64 certificates"));

    const BioPtr output(BIO_new(BIO_s_mem()));
    // The signature alone: whose certificate it is, and what that is worth, is told and not decided.
    const bool holds =
        CMS_verify(cms.get(), nullptr, nullptr, nullptr, output.get(), CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
    const BorrowedStackPtr signedBy(CMS_get0_signers(cms.get()));
    X509* signer = signedBy != nullptr && sk_X509_num(signedBy.get()) > 0 ? sk_X509_value(signedBy.get(), 0) : nullptr;
    const QString subject = signer != nullptr ? subjectOf(signer) : QString();
    if (!holds || signer == nullptr)
        return broken(fileName, subject,
                      QStringLiteral("a signature that fits the content: the file was changed after it was signed, or "
                                     "its signer's certificate is missing"));
    char* data = nullptr;
    const long size = BIO_get_mem_data(output.get(), &data);
    if (size <= 0)
        return damaged(fileName, QStringLiteral("there is nothing inside the signature"));
    return SignedContent{QByteArray(data, static_cast<qsizetype>(size)), subject, chainProblem(signer, others.get())};
}

} // namespace sallyport
