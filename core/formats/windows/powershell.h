// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Add-VpnConnection family of cmdlets in a PowerShell script, which is all that many administrators send; read
// without ever running it, and written. Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

bool looksLikePowerShell(const QByteArray& bytes);
Result<Imported> readPowerShell(const ImportSource& source);

// A script, and the certificate files that it imports. No profile's text can break out of its quotes.
Result<Exported> exportPowerShell(const ExportRequest& request);

// A literal in PowerShell: single quotes, in which nothing is expanded, with every kind of single quote doubled.
QString powerShellQuoted(const QString& text);

} // namespace sallyport
