// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a certificate lacks by itself, without regard to who vouches for it: strength and purpose. Private to core/ike.
// Thread: any, no state. Trust: service; the certificates are hostile input.
#pragma once

#include "core/ike/trust/x509_objects.h"

namespace sallyport::x509 {

// "RSA key of 1024 bits", "DSA key": RSA of 2048 bits and more, EC of 256 and more, Ed25519 and Ed448 do. Empty: it
// does.
QString keyWeakness(const X509* certificate);

// "signed with SHA-1". Empty: nothing is wrong with it.
QString signatureWeakness(const X509* certificate);

// The extended key usages, as OpenSSL's short names or OIDs; empty where there is no such extension.
QStringList extendedPurposes(const X509* certificate);

// What the key of a gateway (or of a TLS server) is for instead, e.g. "clientAuth"; empty where nothing forbids it.
QStringList purposesInsteadOfGateway(X509* certificate);
QStringList purposesInsteadOfTlsServer(X509* certificate);

// Whether an authority's extended key usages, where it has any, cover a gateway's (or TLS server's) certificate.
bool mayIssueForGateway(const X509* authority);
bool mayIssueForTlsServer(const X509* authority);

} // namespace sallyport::x509
