// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/default_proposals.h"

namespace sallyport {

QString defaultIkeProposal()
{
    return QStringLiteral("aes256gcm16-aes128gcm16-chacha20poly1305-prfsha384-prfsha256-prfsha512-"
                          "x25519-ecp256-ecp384-ecp521-modp3072-modp4096-modp2048");
}

QString defaultEspProposal()
{
    // With a key exchange of its own at rekeying where the gateway wants one, without where it doesn't.
    return QStringLiteral(
        "aes256gcm16-aes128gcm16-chacha20poly1305-x25519-ecp256-ecp384-ecp521-modp3072-modp4096-modp2048,"
        "aes256gcm16-aes128gcm16-chacha20poly1305");
}

} // namespace sallyport
