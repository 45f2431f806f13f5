// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that hold parts of a profile: a client identity as PKCS#12, certificates and keys as PEM, one certificate as
// DER. Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

// The report shows the key's name in the file where the password is there to look for it.
Result<Imported> readPkcs12File(const ImportSource& source);
Result<Imported> readPemFile(const ImportSource& source);
bool looksLikeDer(const QByteArray& bytes);
Result<Imported> readDerFile(const ImportSource& source);

// The client's key and certificates alone, in the style that the request names; without its password as it came.
Result<Exported> exportPkcs12(const ExportRequest& request);
// The gateway's certificates, the client's, and its key as encrypted PKCS#8, each in a file of its own.
Result<Exported> exportPem(const ExportRequest& request);

} // namespace sallyport
