// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile's certificates as lines for people and as JSON for scripts. Thread: any, no state. Trust: user side.
#pragma once

#include "app/client/certificate_care.h"

#include <QJsonObject>
#include <QStringList>

namespace sallyport {

// What is known of them at one moment.
struct CertificateView {
    // Where the client's come from.
    enum class Source { None, Opened, Noted, Token, Unknown };
    QList<QByteArray> gateway;
    QList<QByteArray> client; // own first, then its chain
    Source source = Source::None;
};

QStringList certificateLines(const CertificateView& view, const QDateTime& now);
// {"gateway": [certificate], "client": [certificate], "clientSource"}; certificate: subject, issuer, names, notBefore,
// notAfter, daysLeft, validity ("notYet", "good", "endsSoon", "ended"), authority, sha256.
QJsonObject certificatesToJson(const CertificateView& view, const QDateTime& now);

} // namespace sallyport
