// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a certificate is for the identity that a profile expects (RFC 7296 section 3.5, RFC 4945 section 3.1).
// Identities are read as libcharon reads them. Private to core/ike. Thread: any, no state. Trust: service; the
// certificate is hostile input.
#pragma once

#include "core/ike/trust/x509_objects.h"

namespace sallyport::x509 {

// "C=CH, O=Lab, CN=gw" or "/C=CH/O=Lab/CN=gw": to be compared with the subject instead of the subjectAltName.
bool isDistinguishedName(const QString& identity);

// A dNSName or the domain of an rfc822Name in any case; an iPAddress; a subject that is the same name. Wildcards match
// nothing, neither the certificate's nor the identity's, and the CN alone is no name.
bool certificateIsFor(const X509* certificate, const QString& identity);

} // namespace sallyport::x509
