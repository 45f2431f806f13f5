// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files in a CMS signature (RFC 5652), as management servers send profiles: the signature is checked by OpenSSL and the
// signer told; nobody's trust is decided by it. Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

enum class CmsKind { None, Signed, Encrypted };
// By the content type at the start, in DER or BER, PEM or bare base64.
CmsKind cmsKind(const QByteArray& bytes);

struct SignedContent {
    QByteArray content;
    QString signer;       // the subject of the first signer's certificate
    QString chainProblem; // empty: its chain ends in one of the system's authorities; else why it does not
};

// ProfileSyntax for what is damaged, ProfileFieldInvalid{field "signature"} where the signature does not hold.
Result<SignedContent> openSigned(const QString& fileName, const QByteArray& bytes);

} // namespace sallyport
