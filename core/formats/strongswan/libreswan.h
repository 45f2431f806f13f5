// SPDX-License-Identifier: GPL-3.0-or-later
//
// libreswan's dialect of ipsec.conf: how it is told from strongSwan's, and what it says in strongSwan's words. Thread:
// no state. Trust: user side.
#pragma once

#include "core/formats/strongswan/ipsec_conf_text.h"

namespace sallyport {

enum class IpsecDialect { Strongswan, Libreswan };

IpsecDialect dialectOf(const IpsecText& text);
// What strongSwan has no such key for.
bool isLibreswanKey(const QString& key);

// "aes256-sha2;dh19,aes_gcm256" -> "aes256-sha256-ecp256,aes256gcm16".
QString strongswanProposals(const QString& libreswan);

// A method of `authby`, `leftauth`: "secret" -> "psk", "rsasig" -> "pubkey".
QString strongswanMethod(const QString& libreswan);

} // namespace sallyport
