// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this machine's tokens show to anyone, without a PIN: their names, and the certificates on them.
// Thread: any that may wait for a slow card. Trust: service; everything read is hostile and bounded.
#pragma once

#include "core/base/result.h"
#include "core/ike/token/token_slots.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

struct ScannedCertificate {
    QByteArray der;
    QByteArray id;      // CKA_ID, which its key has too; never empty where it signs
    QByteArray label;   // CKA_LABEL as it is
    bool signs = false; // its key is there, or may be: keys can be out of sight before login
};

struct ScannedToken {
    quint32 slot = 0; // as token_slots_open() counts
    CK_TOKEN_INFO info{};
    QList<ScannedCertificate> certificates;
};

// All tokens. TokenUnusable where no module can be asked.
Result<QList<ScannedToken>> scanTokens();

// Text of a token, fit to be shown: UTF-8 made valid, nothing unprintable, blanks at the end gone.
QString tokenText(QByteArrayView text);
QString tokenName(const CK_TOKEN_INFO& info); // its label, or its serial number where it has none

} // namespace sallyport
