// SPDX-License-Identifier: GPL-3.0-or-later
//
// ipsec.conf and ipsec.secrets, in strongSwan's dialect and in libreswan's: what in them makes a client. Thread: any,
// no state. Trust: user side; the bytes are hostile. Scripts that they name are never run.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

// Either of the two files; ipsec.secrets alone is no profile, and readIpsec() says so.
bool looksLikeIpsec(const QByteArray& bytes);

// Each `conn` is a profile; ipsec.secrets is taken from the companions. Errors as of readSwanctl().
Result<Imported> readIpsec(const ImportSource& source);

// ipsec.conf and ipsec.secrets in strongSwan's dialect, ipsec.d/cacerts/NAME.pem, ipsec.d/private/NAME.p12.
Result<Exported> exportIpsec(const ExportRequest& request);

} // namespace sallyport
