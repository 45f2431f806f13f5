// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives a profile back in somebody else's format, and says what that format can't carry. Thread: any, no state.
// Trust: user side. Secrets go out only when they are put into the request.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/formats/import_report.h"
#include "core/formats/pkcs12.h"
#include "core/profile/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace sallyport {

struct ExportRequest {
    using Pkcs12Style = sallyport::Pkcs12Style;
    Profile profile;
    std::optional<Secret> password;       // the EAP password or pre-shared key; written in the clear where given
    std::optional<Secret> pkcs12Password; // opens profile.local.pkcs12, where a format needs the key in another shape
    bool writePkcs12Password = false;     // and puts that password into the file too, where the format has a place
    Pkcs12Style pkcs12Style = Pkcs12Style::Modern;
};

struct ExportedFile {
    QString path; // relative: "office.nmconnection", "x509ca/office.pem"
    QByteArray bytes;
    bool holdsSecret = false; // written readable by the person alone
};

struct Exported {
    QString format;
    QList<ExportedFile> files; // the first is the profile; the others are what it names
    // For every field that is set: its key of profile_fields.h, and whether the format carries it (Applied), carries
    // it in another way (Applied with a note), or can't (Refused, and why).
    QList<ReportLine> report;
};

struct FormatWriter {
    const char* name;      // the same as its reader's
    const char* extension; // ".mobileconfig"
    Result<Exported> (*write)(const ExportRequest& request);
};

std::span<const FormatWriter> exportFormats();

// ExportImpossible{format, reason} where the format can't carry the profile at all (its method, say) or needs a
// secret that the request lacks; ProfileFieldInvalid for an unknown format.
Result<Exported> exportProfile(const QString& format, const ExportRequest& request);

// A name for the file, from the profile's: letters, digits, '-', '_' and '.', never empty or a path.
QString exportFileName(const Profile& profile, const QString& extension);

// For writers. Every set field of which `carried` says true is Applied; the rest is Refused with `why`.
QList<ReportLine> exportReport(const Profile& profile, bool (*carried)(const Profile& profile, QStringView key),
                               const QString& why);

} // namespace sallyport
