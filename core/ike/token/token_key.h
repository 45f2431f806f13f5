// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a profile's PKCS#11 URI (RFC 7512) to the certificate that it names and the place of its key; and from a fault
// of a token to the error that a person can act on. Thread: findTokenKey() may wait seconds for a slow card: off the
// event loop, any thread. Trust: service; the URI comes from a profile, the rest from the token.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

struct TokenKey {
    QList<QByteArray> certificates; // DER, the person's own first, then those on the token that lead to its root
    QByteArray keyId;               // CKA_ID
    quint32 slot = 0;               // as core/ike/token/token_slots.h counts
    QString token;                  // its name, for messages
};

// TokenMissing, TokenCertificateMissing, TokenUnusable; ProfileFieldInvalid for a URI that says where a module or a PIN
// is. Without a PIN: that the key is there shows when it is used.
Result<TokenKey> findTokenKey(const QString& uri);

// What charon_token.h says of a token: "pin", "locked", "missing", "key", or the module's own reason. `token` and
// `certificate` (DER) are those of the TokenKey.
Error tokenFault(const QString& fault, const QString& token, const QByteArray& certificate);

} // namespace sallyport
