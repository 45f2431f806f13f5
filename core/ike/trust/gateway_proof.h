// SPDX-License-Identifier: GPL-3.0-or-later
//
// The judge of certificates: whether the gateway, or the AAA server behind it, is who the profile expects, and if not,
// why, in terms a person can act on. It is asked for each chain that libcharon accepted, and says no more often than
// libcharon does; and it explains what libcharon refused. Thread: any, no state; also libcharon's threads.
// Trust: service; the certificates are hostile input.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace sallyport {

enum class Party { Gateway, AaaServer };

struct TrustRules {
    Party party = Party::Gateway;
    QList<QByteArray> authorities; // DER: CAs, or the party's own certificate; what the profile (or the system) trusts
    QString expectedIdentity;
    QDateTime now; // UTC
};

// `presented`: DER, as the party sent them, its own first. Nothing: acceptable. Else the party's own code for the first
// of these that holds, so that a later one is never told of a certificate that nobody trusted vouches for:
//   1. nothing was presented (NotProven); too many or too large, or no certificate (Unsuitable)
//   2. no way to an authority, or a signature on it is wrong (Untrusted)
//   3. a certificate that is no CA's issued another (Unsuitable)
//   4. outside its dates, the leaf before its CAs (Expired, NotYetValid)
//   5. key or signature too weak, the leaf before its CAs (Weak); the signature of an authority by itself is not looked
//   at
//   6. an unknown critical extension (Critical), the length of the path (PathLength), name constraints (Constraint),
//      whatever else OpenSSL holds against it (Unsuitable)
//   7. meant for something else (Purpose)
//   8. for another name (NameMissing, NameMismatch)
// The AAA server has codes of its own for 2, Expired and 8, and AaaServerUnsuitable with the reason for the rest.
std::optional<Error> judgeCertificates(const QList<QByteArray>& presented, const TrustRules& rules);

// The judge's error; GatewayNotProven (AaaServerNotProven) where the certificates are good, so that it was the proof
// itself, the signature, which failed.
Error explainRefusal(const QList<QByteArray>& presented, const TrustRules& rules);

} // namespace sallyport
