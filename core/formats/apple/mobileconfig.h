// SPDX-License-Identifier: GPL-3.0-or-later
//
// Apple's .mobileconfig: a property list of payloads, VPN settings and the certificates they name, maybe signed.
// Read and written. Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

bool looksLikeMobileconfig(const QByteArray& bytes);

// One profile for each IKEv2 payload; certificates alone come as parts. ProfileSyntax, ProfileFieldMissing/-Invalid.
Result<Imported> readMobileconfig(const ImportSource& source);

// XML with one VPN payload and its certificates; ExportImpossible for a method that Apple's format can't tell.
Result<Exported> exportMobileconfig(const ExportRequest& request);

} // namespace sallyport
