// SPDX-License-Identifier: GPL-3.0-or-later
//
// One certificate, read for people: the only parser of the user side. Judging a gateway by it is the service's work.
// Thread: any, no state. Trust: user side; the bytes are hostile, so they and what comes of them are bounded.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace sallyport {

struct CertificateDetails {
    QString subject; // "CN=alice, O=Corp"
    QString issuer;
    QString serial;    // "1A:2B:..."
    QString sha256;    // fingerprint, "AB:CD:..."
    QString key;       // "RSA, 2048 bits", "ECDSA, P-256", "Ed25519"
    QString signature; // "SHA-256, RSA"
    QStringList names; // of subjectAltName: DNS names, addresses, mail addresses
    QDateTime notBefore;
    QDateTime notAfter;
    bool isCa = false;
    bool selfSigned = false;
    QByteArray der;

    // What the service would refuse it for, whatever the dates say.
    bool isKeyWeak = false;       // RSA below 2048 bits, a curve below 256 or of its own, DSA, what is not known
    bool isSignatureWeak = false; // MD5 or SHA-1, where the signature counts: not on a root
};

// ClientCertificateUnusable{subject: "", reason} for what is no certificate.
Result<CertificateDetails> certificateDetails(const QByteArray& der);

// "valid for another 23 days", "expired 3 days ago", "not valid before 2027-01-01"
QString validityInWords(const CertificateDetails& details, const QDateTime& now);
// "CN=alice, O=Corp" -> "alice"; the whole subject where it has no common name.
QString shortName(const QString& subject);
// The fingerprint in groups that can be compared by eye: "ABCD EF01 ..." with eight groups a line.
QString fingerprintInGroups(const QString& sha256);
// Whole sentences: it has expired, is not valid yet, its key or signature is weak. Empty: nothing is wrong with it.
QStringList certificateProblems(const CertificateDetails& details, const QDateTime& now);

} // namespace sallyport
