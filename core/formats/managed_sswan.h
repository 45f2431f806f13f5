// SPDX-License-Identifier: GPL-3.0-or-later
//
// The managed configuration of strongSwan's Android app, which device management hands out as JSON: the twin of .sswan
// with other names. Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"

namespace sallyport {

// One profile ("_uuid", "vpn_type"), or the whole configuration with "managed_profiles" and the app's locks.
bool looksLikeManagedSswan(const QByteArray& bytes);
Result<Imported> readManagedSswan(const ImportSource& source);

// One configuration with one profile, without passwords.
Result<Exported> exportManagedSswan(const ExportRequest& request);

} // namespace sallyport
