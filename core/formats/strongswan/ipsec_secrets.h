// SPDX-License-Identifier: GPL-3.0-or-later
//
// ipsec.secrets: who has which password, pre-shared key or private key. Thread: any, no state. Trust: user side;
// hostile bytes, and every line of it a secret.
#pragma once

#include "core/formats/strongswan/strongswan_credentials.h"

namespace sallyport {

bool looksLikeIpsecSecrets(const QByteArray& bytes);

// Adds what `file` holds, and what it includes of the companions. What is no entry gets a Refused line with its number,
// never its text. ProfileSyntax for what is no text.
Result<void> readIpsecSecrets(const ImportSource& source, const CompanionFiles::Found& file, StrongswanSecrets* secrets,
                              QStringList* usedCompanions, ImportReport* report);

} // namespace sallyport
