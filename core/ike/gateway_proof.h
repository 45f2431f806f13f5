// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a gateway's certificate did not pass, in terms a person can act on. It explains a refusal that libcharon has
// already made; it never allows anything. Thread: any, no state. Trust: service; the certificates are hostile input.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace sallyport {

struct GatewayProof {
    QList<QByteArray> presented;   // DER, as the gateway sent them, its own first
    QList<QByteArray> authorities; // DER, what the profile (or the system) trusts
    QString expectedIdentity;
    QDateTime now; // UTC
};

// GatewayUntrusted, GatewayNameMismatch, GatewayCertificateExpired, -NotYetValid or -Unsuitable with the evidence;
// GatewayNotProven where the certificate is good and the proof (its signature) was not, or where there was none.
Error explainRefusal(const GatewayProof& proof);

// "CN=alice,O=Corp"; empty for what is no certificate.
QString certificateSubjectName(const QByteArray& der);

// DNS names and addresses of the subjectAltName; empty for what is no certificate.
QStringList certificateNames(const QByteArray& der);

} // namespace sallyport
