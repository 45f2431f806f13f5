// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the writers of Windows' formats do alike: which methods there are, the files beside, the report.
// Thread: no state. Trust: user side.
#pragma once

#include "core/formats/profile_export.h"

#include <functional>

namespace sallyport {

// ExportImpossible{format, reason} for methods that Windows has not, with IKEv2.
Result<void> checkWindowsMethod(const Profile& profile, const QString& format);

// The authorities as DER (.cer) and the client's key (.p12), named after the profile.
struct BesideFiles {
    QList<ExportedFile> authorities;
    std::optional<ExportedFile> identity;
};
// Pkcs12PasswordWrong, Pkcs12Unreadable where the key has to be wrapped anew.
Result<BesideFiles> filesBeside(const ExportRequest& request);

// What a format does with one field.
struct Carriage {
    bool isCarried = false;
    QString note;
};
// The same for what says how one signs in, in both formats alike; nothing for other fields.
std::optional<Carriage> methodCarriage(const Profile& profile, const QString& key);
QList<ReportLine> windowsExportReport(const Profile& profile, const std::function<Carriage(const QString& key)>& how);

} // namespace sallyport
