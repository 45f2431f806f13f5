// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows' ProfileXML (VPNv2 CSP), bare or in the SyncML that device management wraps around it. Thread: any, no state.
// Trust: user side; the bytes are hostile.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

bool looksLikeProfileXml(const QByteArray& bytes);
Result<Imported> readProfileXml(const ImportSource& source);

// The same, of text that stood in another file (a script); `name` is for a profile that says none.
Result<Imported> readProfileXmlText(const ImportSource& source, const QString& text, const QString& name);

// ProfileXML has no place for user names, pre-shared keys and certificates: those lie beside it as files.
Result<Exported> exportProfileXml(const ExportRequest& request);

} // namespace sallyport
