// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where on a smart card or other token a certificate is: a PKCS#11 URI (RFC 7512) that names token and object, and
// nothing else. Which module is loaded, and the PIN, are never a profile's to say. Thread: no state. Trust: both
// sides; hostile input is normal here.
#pragma once

#include <QString>

namespace sallyport {

constexpr qsizetype kMaxTokenUri = 512;

// The rule that the URI breaks, in words for ProfileFieldInvalid; empty where it keeps them all.
// Path attributes: token, manufacturer, serial, model, object, id and type=cert, each once; no query.
QString tokenUriFault(const QString& uri);

} // namespace sallyport
