// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the service found on the tokens of this computer (`listTokens`). Thread: values. Trust: user side; labels come
// from whoever wrote the token, so all is bounded.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace sallyport {

struct ListedCertificate {
    QString uri; // PKCS#11 (RFC 7512), for LocalSettings::token
    QString label;
    QByteArray certificate; // DER
};

struct Token {
    QString label;
    QString manufacturer;
    QString serial;
    QList<ListedCertificate> certificates;
};

QList<Token> tokensFromJson(const QJsonObject& result);

// The DER of the certificate with that URI; empty where none is found.
QByteArray certificateOnToken(const QList<Token>& tokens, const QString& uri);

} // namespace sallyport
