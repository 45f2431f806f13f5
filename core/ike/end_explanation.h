// SPDX-License-Identifier: GPL-3.0-or-later
//
// From libcharon's reason for an attempt's end to the code and evidence that a person can act on.
// Thread: any, no state. Trust: service.
#pragma once

#include "core/base/result.h"
#include "core/ike/charon/charon_bridge.h"
#include "core/profile/connection_status.h"
#include "core/profile/profile.h"

#include <QDateTime>

#include <optional>

namespace sallyport {

struct AttemptFacts {
    Profile profile;
    QHostAddress gatewayAddress;
    Endpoint gateway;              // the last one used; port 0: none yet
    QList<QByteArray> authorities; // DER, what was trusted
    QByteArray clientCertificate;  // DER; empty with EAP
    QString token;                 // the name of the token that has its key; empty: none
    QString dataPlane;             // its name
    QDateTime began;               // UTC
    QList<quint8> eapMethods;      // type numbers that were allowed
};

struct RevocationEvidence {
    QString subject;
    QString reason;
    QString source; // "CRL" or "OCSP"
    QString since;  // ISO 8601
    QString url;
};

struct AttemptEnd {
    charon_failure_t failure = CHARON_FAILURE_NONE;
    quint64 silentSeconds = 0;         // since the gateway's last IKE message
    QString notify;                    // name of the gateway's error notify, or empty
    QList<QByteArray> certificates;    // DER, as the gateway sent them
    QList<QByteArray> aaaCertificates; // the same of the server behind it
    quint16 answeredPort = 0;          // of the gateway; 0: nothing came from it
    unsigned accountError = 0;         // RFC 2759 section 6
    bool offeredInside = false;        // the next one, inside the TLS of another
    quint8 offeredMethod = 0;          // EAP type number that got a NAK
    QString serverText;                // the server's own words
    QString round;                     // "certificate", "eap", "shared-key"
    RevocationEvidence revocation;
};

// Nothing for an end that was asked for.
std::optional<Error> explainEnd(const AttemptFacts& facts, const AttemptEnd& end, const QDateTime& now);

} // namespace sallyport
