// SPDX-License-Identifier: GPL-3.0-or-later
//
// The certificates on this machine's tokens (smart cards and the like) that a person can sign in with.
// Thread: list() may wait for a slow card: call it off the event loop, one call at a time. Trust: service; what a
// token says of itself is hostile text.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

struct TokenCertificate {
    QString uri; // PKCS#11 URI (RFC 7512), fit for Profile::local.token
    QString tokenLabel;
    QString manufacturer;
    QString serial;
    QString label;
    QByteArray certificate; // DER
};

class TokenDirectory {
public:
    virtual ~TokenDirectory() = default;
    // Those with a private key; empty without tokens. TokenUnusable where tokens cannot be asked at all.
    virtual Result<QList<TokenCertificate>> list() = 0;
};

} // namespace sallyport
