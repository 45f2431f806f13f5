// SPDX-License-Identifier: GPL-3.0-or-later
//
// NetworkManager's connections for its strongSwan plugin, as key files: read and written. Thread: any, no state.
// Trust: user side; the bytes are hostile.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

// A key file with [connection] and [vpn], of whatever kind of VPN: those that are not IKEv2 are told by name.
bool looksLikeNmconnection(const QByteArray& bytes);
Result<Imported> readNmconnection(const ImportSource& source);

// The connection, and beside it what it names by path: the CA, the certificate and the key (PKCS#8, encrypted).
Result<Exported> exportNmconnection(const ExportRequest& request);

} // namespace sallyport
