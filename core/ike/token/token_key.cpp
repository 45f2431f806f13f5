// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/token/token_key.h"

#include "core/ike/token/token_scan.h"
#include "core/ike/token/token_session.h"
#include "core/profile/token_uri.h"

#include <QJsonArray>

#include <openssl/x509v3.h>
#include <p11-kit/uri.h>

#include <algorithm>
#include <memory>

namespace sallyport {
namespace {

constexpr qsizetype kMaxChain = 10;

using Uri = std::unique_ptr<P11KitUri, decltype(&p11_kit_uri_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Certificate parse(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    return {d2i_X509(nullptr, &data, static_cast<long>(der.size())), X509_free};
}

QString subjectOf(const QByteArray& der)
{
    const Certificate certificate = parse(der);
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
    if (!certificate)
        return {};
    X509_NAME_print_ex(out.get(), X509_get_subject_name(certificate.get()), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return QString::fromUtf8(data, size);
}

Error missing(const QString& token, const QList<ScannedToken>& found)
{
    QJsonArray names;
    for (const ScannedToken& each : found)
        names.append(tokenName(each.info));
    return Error::of(ErrorCode::TokenMissing, {{QStringLiteral("token"), token}, {QStringLiteral("found"), names}});
}

Error certificateMissing(const QString& token, const QString& certificate)
{
    return Error::of(ErrorCode::TokenCertificateMissing,
                     {{QStringLiteral("token"), token}, {QStringLiteral("certificate"), certificate}});
}

Error unusable(const QString& token, const QString& reason)
{
    return Error::of(ErrorCode::TokenUnusable, {{QStringLiteral("token"), token}, {QStringLiteral("reason"), reason}});
}

Result<Uri> parseUri(const QString& text)
{
    const auto refused = [&text](const QString& rule) {
        return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), QString()},
                                                          {QStringLiteral("field"), QStringLiteral("sallyport.token")},
                                                          {QStringLiteral("value"), text.left(kMaxTokenUri)},
                                                          {QStringLiteral("rule"), rule}});
    };
    if (const QString fault = tokenUriFault(text); !fault.isEmpty())
        return refused(fault);
    Uri uri(p11_kit_uri_new(), p11_kit_uri_free);
    const QByteArray bytes = text.toUtf8();
    if (p11_kit_uri_parse(bytes.constData(), P11_KIT_URI_FOR_OBJECT_ON_TOKEN, uri.get()) != P11_KIT_URI_OK ||
        p11_kit_uri_any_unrecognized(uri.get()) != 0)
        return refused(QStringLiteral("a PKCS#11 URI such as pkcs11:token=Card;id=%01"));
    return uri;
}

// What the URI calls the token: its label, or its serial number, or itself.
QString wantedToken(P11KitUri* uri, const QString& text)
{
    const QString name = tokenName(*p11_kit_uri_get_token_info(uri));
    return name.isEmpty() ? text : name;
}

QString wantedCertificate(P11KitUri* uri, const QString& text)
{
    const auto value = [uri](CK_ATTRIBUTE_TYPE type) {
        const CK_ATTRIBUTE* found = p11_kit_uri_get_attribute(uri, type);
        return found == nullptr
                   ? QByteArray()
                   : QByteArray(static_cast<const char*>(found->pValue), static_cast<qsizetype>(found->ulValueLen));
    };
    if (const QByteArray label = value(CKA_LABEL); !label.isEmpty())
        return tokenText(label);
    if (const QByteArray id = value(CKA_ID); !id.isEmpty())
        return QString::fromLatin1(id.toHex(':'));
    return text;
}

bool fits(P11KitUri* uri, const ScannedCertificate& certificate)
{
    CK_OBJECT_CLASS type = CKO_CERTIFICATE;
    QByteArray id = certificate.id;
    QByteArray label = certificate.label;
    CK_ATTRIBUTE attributes[]{
        {CKA_CLASS, &type, sizeof type},
        {CKA_ID, id.data(), static_cast<CK_ULONG>(id.size())},
        {CKA_LABEL, label.data(), static_cast<CK_ULONG>(label.size())},
    };
    return certificate.signs && p11_kit_uri_match_attributes(uri, attributes, 3) == 1;
}

// The certificate, then its issuer, and so on, as far as the token has them.
QList<QByteArray> chainOf(const ScannedCertificate& own, const QList<ScannedCertificate>& all)
{
    QList<QByteArray> chain{own.der};
    while (chain.size() < kMaxChain) {
        const Certificate last = parse(chain.last());
        const auto issuer = std::find_if(all.begin(), all.end(), [&](const ScannedCertificate& candidate) {
            const Certificate parsed = parse(candidate.der);
            return parsed && !chain.contains(candidate.der) && X509_check_issued(parsed.get(), last.get()) == X509_V_OK;
        });
        if (issuer == all.end())
            break;
        chain.append(issuer->der);
    }
    return chain;
}

} // namespace

Result<TokenKey> findTokenKey(const QString& text)
{
    Result<Uri> parsed = parseUri(text);
    if (!parsed)
        return parsed.error();
    P11KitUri* uri = parsed.value().get();
    const Result<QList<ScannedToken>> scanned = scanTokens();
    if (!scanned)
        return unusable(wantedToken(uri, text), scanned.error().arguments.value(QLatin1String("reason")).toString());

    bool seen = false;
    QList<TokenKey> found;
    for (const ScannedToken& token : scanned.value()) {
        if (p11_kit_uri_match_token_info(uri, &token.info) != 1)
            continue;
        seen = true;
        for (const ScannedCertificate& certificate : token.certificates) {
            // One card can be seen through two modules.
            const bool same = std::any_of(found.begin(), found.end(), [&](const TokenKey& other) {
                return other.certificates.first() == certificate.der;
            });
            if (fits(uri, certificate) && !same)
                found.append(
                    {chainOf(certificate, token.certificates), certificate.id, token.slot, tokenName(token.info)});
        }
    }
    if (!seen)
        return missing(wantedToken(uri, text), scanned.value());
    if (found.isEmpty())
        return certificateMissing(wantedToken(uri, text), wantedCertificate(uri, text));
    if (found.size() > 1)
        return unusable(wantedToken(uri, text), QStringLiteral("%1 certificates fit %2").arg(found.size()).arg(text));
    return found.first();
}

Error tokenFault(const QString& fault, const QString& token, const QByteArray& certificate)
{
    const auto tokenAlone = [&token](ErrorCode code) { return Error::of(code, {{QStringLiteral("token"), token}}); };
    if (fault == QLatin1String(TOKEN_FAULT_PIN))
        return tokenAlone(ErrorCode::PinWrong);
    if (fault == QLatin1String(TOKEN_FAULT_LOCKED))
        return tokenAlone(ErrorCode::PinLocked);
    if (fault == QLatin1String(TOKEN_FAULT_MISSING))
        return missing(token, {});
    if (fault == QLatin1String(TOKEN_FAULT_KEY))
        return certificateMissing(token, subjectOf(certificate));
    return unusable(token, fault);
}

} // namespace sallyport
