// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/token/p11kit_token_directory.h"

#include "core/ike/token/token_scan.h"
#include "core/profile/token_uri.h"

#include <p11-kit/uri.h>

#include <cstdlib>
#include <memory>

namespace sallyport {
namespace {

// RFC 7512, in the form that a profile may have; empty where the token's own names do not allow one.
QString uriOf(const ScannedToken& token, const ScannedCertificate& certificate, bool withLabel)
{
    const std::unique_ptr<P11KitUri, decltype(&p11_kit_uri_free)> uri(p11_kit_uri_new(), p11_kit_uri_free);
    *p11_kit_uri_get_token_info(uri.get()) = token.info;
    CK_OBJECT_CLASS type = CKO_CERTIFICATE;
    QByteArray id = certificate.id;
    QByteArray label = certificate.label;
    CK_ATTRIBUTE attributes[]{
        {CKA_CLASS, &type, sizeof type},
        {CKA_ID, id.data(), static_cast<CK_ULONG>(id.size())},
        {CKA_LABEL, label.data(), static_cast<CK_ULONG>(label.size())},
    };
    p11_kit_uri_set_attributes(uri.get(), attributes, withLabel ? 3 : 2);
    char* text = nullptr;
    if (p11_kit_uri_format(uri.get(), P11_KIT_URI_FOR_OBJECT_ON_TOKEN, &text) != P11_KIT_URI_OK)
        return {};
    const QString formatted = QString::fromLatin1(text);
    std::free(text);
    if (tokenUriFault(formatted).isEmpty())
        return formatted;
    return withLabel ? uriOf(token, certificate, false) : QString();
}

} // namespace

P11KitTokenDirectory::P11KitTokenDirectory()
{
    token_slots_forbid_user_modules();
}

Result<QList<TokenCertificate>> P11KitTokenDirectory::list()
{
    const Result<QList<ScannedToken>> tokens = scanTokens();
    if (!tokens)
        return tokens.error();
    QList<TokenCertificate> certificates;
    for (const ScannedToken& token : tokens.value()) {
        for (const ScannedCertificate& certificate : token.certificates) {
            if (!certificate.signs)
                continue;
            const QString uri = uriOf(token, certificate, !certificate.label.isEmpty());
            if (uri.isEmpty())
                continue;
            certificates.append({uri, tokenName(token.info),
                                 tokenText({token.info.manufacturerID, sizeof token.info.manufacturerID}),
                                 tokenText({token.info.serialNumber, sizeof token.info.serialNumber}),
                                 tokenText(certificate.label), certificate.der});
        }
    }
    return certificates;
}

} // namespace sallyport
