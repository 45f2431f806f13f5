// SPDX-License-Identifier: GPL-3.0-or-later
//
// A valid profile with something in every field that crosses the wire. Thread: no state. Trust: test.
#pragma once

#include "core/profile/profile.h"

namespace sallyport {

inline Profile sampleProfile()
{
    Profile profile;
    profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");
    profile.name = QStringLiteral("Office");
    profile.gateway.host = QStringLiteral("vpn.example.org");
    profile.gateway.port = 4510;
    profile.gateway.identity = QStringLiteral("gw.example.org");
    profile.gateway.certificates = {QByteArray("\x30\x03\x02\x01\x01", 5), QByteArray("\x30\x03\x02\x01\x02", 5)};
    profile.gateway.revocation = {false, false, true};
    profile.gateway.sendCertificateRequest = false;
    profile.local.userName = QStringLiteral("alice");
    profile.local.identity = QStringLiteral("laptop@example.org");
    profile.ikeProposal = QStringLiteral("aes256gcm16-prfsha384-ecp384,aes128-sha256-modp2048");
    profile.espProposal = QStringLiteral("chacha20poly1305");
    profile.dnsServers = {QHostAddress(QStringLiteral("10.1.0.53")), QHostAddress(QStringLiteral("2001:db8::53"))};
    profile.mtu = 1380;
    profile.local.aaaServer = QStringLiteral("radius.example.org");
    profile.local.innerMethod = InnerMethod::Gtc;
    profile.local.token = QStringLiteral("pkcs11:token=Company%20Card;object=Sign%20in;id=%01%0A;type=cert");
    profile.exchange = {false, false, true, true, 25, 60, 7200, 3600, 86400, 900};
    profile.dnsDomains = {QStringLiteral("corp.example.org")};
    profile.includedSubnets = {*subnetFromString(QStringLiteral("10.1.0.0/16"))};
    profile.excludedSubnets = {*subnetFromString(QStringLiteral("2001:db8::/48"))};
    profile.killSwitch = true;
    return profile;
}

} // namespace sallyport
