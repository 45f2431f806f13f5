// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a certificate says, as plain, bounded text for people; nothing here says whether it may be trusted.
// Thread: any, no state. Trust: service; the bytes are hostile.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace sallyport {

struct CertificateFacts {
    QString subject; // "CN=gw,O=Lab,C=CH"
    QString issuer;
    QStringList names; // of the subjectAltName: DNS, addresses, mail, URI
    QDateTime notBefore, notAfter;
    QString sha256; // of the whole certificate, "ab:cd:..."
};

// Nothing for what is no certificate.
std::optional<CertificateFacts> certificateFacts(const QByteArray& der);

// The same's parts; empty for what is no certificate.
QString certificateSubjectName(const QByteArray& der);
QStringList certificateNames(const QByteArray& der);

} // namespace sallyport
