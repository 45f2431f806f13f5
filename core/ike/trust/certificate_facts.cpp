// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/trust/certificate_facts.h"

#include "core/ike/trust/x509_objects.h"

#include <QCryptographicHash>

namespace sallyport {

std::optional<CertificateFacts> certificateFacts(const QByteArray& der)
{
    const x509::QuietErrors quiet;
    const x509::Owned<X509> certificate = x509::parse(der);
    if (!certificate)
        return std::nullopt;
    return CertificateFacts{
        .subject = x509::nameText(X509_get_subject_name(certificate.get())),
        .issuer = x509::nameText(X509_get_issuer_name(certificate.get())),
        .names = x509::alternativeNames(certificate.get()),
        .notBefore = x509::timeOf(X509_get0_notBefore(certificate.get())),
        .notAfter = x509::timeOf(X509_get0_notAfter(certificate.get())),
        .sha256 = QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':')),
    };
}

QString certificateSubjectName(const QByteArray& der)
{
    const std::optional<CertificateFacts> facts = certificateFacts(der);
    return facts ? facts->subject : QString();
}

QStringList certificateNames(const QByteArray& der)
{
    const std::optional<CertificateFacts> facts = certificateFacts(der);
    return facts ? facts->names : QStringList();
}

} // namespace sallyport
