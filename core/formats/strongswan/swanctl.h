// SPDX-License-Identifier: GPL-3.0-or-later
//
// strongSwan's swanctl.conf: what in it makes a client, with its includes, templates, secrets and certificate folders.
// Thread: any, no state. Trust: user side; the bytes are hostile. Scripts that it names are never run.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

bool looksLikeSwanctl(const QByteArray& bytes);

// Each connection is a profile. ProfileSyntax, ProfileFieldMissing{field: connections}, ProfileFieldInvalid where no
// connection is one of a client with IKEv2, Pkcs12PasswordWrong where a key has to be wrapped or opened.
Result<Imported> readSwanctl(const ImportSource& source);

// swanctl.conf, with x509ca/NAME.pem, x509/NAME.pem and pkcs12/NAME.p12 as swanctl wants them beside it.
Result<Exported> exportSwanctl(const ExportRequest& request);

} // namespace sallyport
