// SPDX-License-Identifier: GPL-3.0-or-later
//
// EapHostConfig, in which Windows says how EAP is done: types 13 (TLS), 21 (TTLS), 25 (PEAP), 26 (MSCHAPv2); as XML,
// or as the blob of a phone book. Thread: no state. Trust: user side; hostile input.
#pragma once

#include "core/formats/windows/windows_draft.h"

namespace sallyport {

// `node` is the EapHostConfig element or one around it. Sets method, aaaServer and authorities; each leaf has its line
// under `section`, and the whole is kept in the draft's foreign part where it says more. ProfileFieldInvalid for what
// is no EAP method of Windows.
Result<void> takeEapHostConfig(const XmlNode& node, const QString& section, WindowsDraft* draft);

// A phone book's CustomAuthKey and CustomAuthData (hex, the lines joined).
Result<void> takeEapBlob(int type, const QString& hex, WindowsDraft* draft);

// The method of an EAP type, of Windows' four.
std::optional<AuthenticationMethod> methodOfEapType(int type);

// The same without the elements, at any depth, whose names say that they hold a password.
XmlNode withoutSecretElements(const XmlNode& node);

// Of an EapHostConfig element; 0 where it has none.
int eapTypeOf(const XmlNode& hostConfig);

// Of the names in ServerNames the first that a certificate can be held against; empty where there are patterns only.
QString plainServerName(const QString& text);

// The element for a profile's method; what an import kept is used as far as it fits. Nothing for methods without one.
// `authorities`: DER, named by thumbprint.
std::optional<XmlNode> eapHostConfigFor(const Profile& profile, const QList<QByteArray>& authorities);

} // namespace sallyport
