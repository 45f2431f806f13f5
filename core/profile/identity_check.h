// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a name of a host or of a peer may look like. Thread: no state. Trust: both sides; hostile input is normal here.
#pragma once

#include <QString>

namespace sallyport {

// "vpn.example.org", "VPN"; never all digits and dots, which is an address or a mistyped one.
bool isHostName(const QString& text);

// A host name with a dot inside, as public authorities certify it: "vpn.example.org".
bool isFullDnsName(const QString& text);

// Whether libcharon's identification_create_from_string() would make an identity of it that more than one peer
// matches: ID_ANY, a type as a number, networks, ranges, wildcards, also those written in hex.
bool matchesManyPeers(const QString& identity);
// "dns:#2a2e6f7267": what it matches can't be seen. Harmless where it is our own.
bool isIdentityInHex(const QString& identity);

// Control characters would break a log line or a terminal, and direction overrides would show another name than it is.
bool hasUnprintable(const QString& text);

} // namespace sallyport
