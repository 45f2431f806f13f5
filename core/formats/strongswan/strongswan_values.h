// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values as strongSwan's two text formats write them, and errors about them. Thread: no state. Trust: user side.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/formats/companion_files.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

Error strongswanSyntaxError(const QString& file, int line, const QString& reason);
Error strongswanInvalid(const QString& file, const QString& field, const QString& value, const QString& rule);

// UTF-8 without NUL and control characters, a byte order mark skipped; the caller wipes it. ProfileSyntax.
Result<QString> strongswanText(const QString& file, const QByteArray& bytes);

// "yes", "no" and their synonyms.
std::optional<bool> strongswanFlag(const QString& text);
// "4h", "30s", "90 m", "3600": seconds.
std::optional<int> strongswanSeconds(const QString& text);
// "a, b,c"; the first 1024, which is more than any list here may have.
QStringList strongswanList(const QString& text);

// Whether a key says that its value is one, wherever it stands: such values are neither shown nor kept.
bool mayBeSecret(QStringView key);

// A secret: text, or 0x and hex, or 0s and base64.
Secret strongswanSecret(const QString& text);
// The same in the other direction, always in double quotes where it is text; `quoteEscapes` says whether a backslash
// escapes within them (swanctl.conf) or can't (ipsec.secrets).
QByteArray strongswanSecretText(const Secret& secret, bool quoteEscapes);

// In double quotes, so that nothing in it ends the value. Control characters must have been refused before.
QString strongswanQuoted(const QString& text);

// An identity without the prefixes that say no more than its text does: "@vpn.example.org", "fqdn:vpn.example.org",
// "rfc822:#hex" of printable text. What must stay as it is stays.
QString plainIdentity(const QString& text);
// The way back for what strongSwan's tools take only as hexadecimal: everything but printable ASCII. Nothing for a
// distinguished name that has such.
std::optional<QString> strongswanIdentity(const QString& text);

// User names, which are bytes in EAP and not identities with a type: "@#hex" where strongSwan would see one.
QString plainUserName(const QString& text);
QString strongswanUserName(const QString& text);

// For names of sections and files: letters, digits, '-' and '_' of ASCII, never empty.
QString strongswanName(const QString& text);

// What an include means among the files given, "/etc/swanctl/conf.d/*.conf" too if they are from such a folder.
QList<CompanionFiles::Found> includedCompanions(const CompanionFiles& companions, const QString& pattern,
                                                const QString& reader);

} // namespace sallyport
