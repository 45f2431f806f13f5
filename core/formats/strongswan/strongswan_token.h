// SPDX-License-Identifier: GPL-3.0-or-later
//
// Certificates on smart cards and other tokens, as strongSwan's files name them: by the number of the object (CKA_ID),
// with a slot and a module that count for nothing here. Thread: no state. Trust: user side; hostile text.
#pragma once

#include <QString>

namespace sallyport {

// "pkcs11:id=%01%0a;type=cert" of "010a"; empty where it is no number of at most 64 bytes in hexadecimal.
QString tokenUriOfKeyId(const QString& hex);

// The way back; empty where the URI names no object by its number.
QString keyIdOfTokenUri(const QString& uri);

// "%smartcard:010a", "%smartcard2@module:010a": the number; empty where it says none.
QString keyIdOfSmartcard(const QString& word);

// Why slot and module of a file are not used.
inline constexpr const char* kOwnModules =
    "only modules that the administrator of this computer registered are ever loaded; they find the certificate in "
    "whatever slot it is";

} // namespace sallyport
