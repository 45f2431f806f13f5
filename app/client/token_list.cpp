// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/token_list.h"

#include "core/formats/certificate.h"

#include <QJsonArray>

namespace sallyport {
namespace {

constexpr qsizetype kMaxTokens = 64;
constexpr qsizetype kMaxTokenCertificates = 64;
constexpr qsizetype kMaxText = 512;

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().left(kMaxText);
}

ListedCertificate certificateFromJson(const QJsonObject& object)
{
    const QByteArray der = QByteArray::fromBase64(object.value(QLatin1String("certificate")).toString().toLatin1());
    return {text(object, "uri"), text(object, "label"), der.size() <= kMaxCertificateBytes ? der : QByteArray()};
}

} // namespace

QList<Token> tokensFromJson(const QJsonObject& result)
{
    QList<Token> tokens;
    for (const QJsonValue& value : result.value(QLatin1String("tokens")).toArray()) {
        if (tokens.size() == kMaxTokens)
            break;
        const QJsonObject object = value.toObject();
        Token token{text(object, "label"), text(object, "manufacturer"), text(object, "serial"), {}};
        for (const QJsonValue& certificate : object.value(QLatin1String("certificates")).toArray()) {
            if (token.certificates.size() == kMaxTokenCertificates)
                break;
            token.certificates.append(certificateFromJson(certificate.toObject()));
        }
        tokens.append(token);
    }
    return tokens;
}

QByteArray certificateOnToken(const QList<Token>& tokens, const QString& uri)
{
    for (const Token& token : tokens) {
        for (const ListedCertificate& certificate : token.certificates) {
            if (certificate.uri == uri)
                return certificate.certificate;
        }
    }
    return {};
}

} // namespace sallyport
