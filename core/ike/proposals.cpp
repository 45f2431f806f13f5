// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/proposals.h"

#include <QRegularExpression>

namespace sallyport {

QByteArrayList defaultIkeProposals()
{
    return {"aes256gcm16-aes128gcm16-chacha20poly1305-prfsha384-prfsha256-prfsha512-"
            "x25519-ecp256-ecp384-ecp521-modp3072-modp4096-modp2048"};
}

QByteArrayList defaultEspProposals()
{
    // With a key exchange of its own at rekeying where the gateway wants one, without where it doesn't.
    return {"aes256gcm16-aes128gcm16-chacha20poly1305-x25519-ecp256-ecp384-ecp521-modp3072-modp4096-modp2048",
            "aes256gcm16-aes128gcm16-chacha20poly1305"};
}

QByteArrayList proposalsFromProfile(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    QByteArrayList items;
    for (const QString& item : text.split(separators, Qt::SkipEmptyParts))
        items.append(item.toLatin1());
    return items;
}

} // namespace sallyport
