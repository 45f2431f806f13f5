// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people want to know of their certificates before it is too late: whose they are, how long they hold, in which
// order they vouch for each other. Judging a gateway by them is the service's work. Thread: any, no state. Trust: user
// side; the bytes are hostile.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QDateTime>

#include <optional>

namespace sallyport {

constexpr int kCareDays = 30; // from so many days before its end a certificate is spoken of

enum class Validity { NotYet, Good, EndsSoon, Ended };

struct CertificateFacts {
    QString subject; // "CN=alice, O=Corp"
    QString issuer;
    QStringList names; // of subjectAltName: DNS names, addresses, mail addresses
    QDateTime notBefore;
    QDateTime notAfter;
    QString fingerprint; // SHA-256, "AB:CD:..."
    bool isAuthority = false;
};

// Nothing for what is no certificate.
std::optional<CertificateFacts> certificateFacts(const QByteArray& der);

// Ended from the second after notAfter; EndsSoon up to and including 30 days before.
Validity validityOf(const CertificateFacts& facts, const QDateTime& now);
// Whole days until notAfter; negative when it has passed.
qint64 daysLeft(const CertificateFacts& facts, const QDateTime& now);

// The first one, then the one that issued it, and so on; what vouches for none of them comes last, as it came.
QList<QByteArray> inChainOrder(const QList<QByteArray>& certificates);

// ClientCertificateExpired, ClientCertificateNotYetValid; what is no certificate passes, the service will say so.
Result<void> checkClientDates(const QByteArray& der, const QDateTime& now);

struct CertificateWarning {
    enum class Whose { Client, Gateway };
    Whose whose = Whose::Client;
    QString subject;
    QDateTime notAfter;
    qint64 days = 0; // left
    bool operator==(const CertificateWarning&) const = default;
};

// The certificates that end within kCareDays or have ended: the client's (as far as they are known), and those in the
// profile by which the gateway proves itself. A CA among several that does is named too.
QList<CertificateWarning> certificateWarnings(const Profile& profile, const QList<QByteArray>& clientCertificates,
                                              const QDateTime& now);

// "Your certificate (CN=alice) ends in 12 days, on 2026-05-01. Ask the administrator for a new one."
QString warningText(const CertificateWarning& warning);
// "ends in 12 days", "ends today", "ended on 2026-05-01", "is not valid before 2026-05-01", "29 days left", ...
QString validityText(const CertificateFacts& facts, const QDateTime& now);
// "asks revocation lists and OCSP; goes on without an answer"
QString revocationText(const RevocationPolicy& policy);

} // namespace sallyport
