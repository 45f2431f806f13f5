// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/profile_export.h"
#include "core/formats/apple/mobileconfig.h"
#include "core/formats/certificate_bundle.h"
#include "core/formats/managed_sswan.h"
#include "core/formats/networkmanager/nmconnection.h"
#include "core/formats/sswan.h"
#include "core/formats/strongswan/ipsec_conf.h"
#include "core/formats/strongswan/swanctl.h"
#include "core/formats/windows/powershell.h"
#include "core/formats/windows/profile_xml.h"
#include "core/profile/profile_fields.h"

#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxFileName = 80;

constexpr std::array kWriters{
    FormatWriter{"managed-sswan", ".json", exportManagedSswan},
    FormatWriter{"nmconnection", ".nmconnection", exportNmconnection},
    FormatWriter{"pem", ".pem", exportPem},
    FormatWriter{"pkcs12", ".p12", exportPkcs12},
    FormatWriter{"ipsec", ".conf", exportIpsec},
    FormatWriter{"sswan", ".sswan", exportSswan},
    FormatWriter{"swanctl", ".conf", exportSwanctl},
    FormatWriter{"mobileconfig", ".mobileconfig", exportMobileconfig},
    FormatWriter{"profilexml", ".xml", exportProfileXml},
    FormatWriter{"powershell", ".ps1", exportPowerShell},
};

} // namespace

std::span<const FormatWriter> exportFormats()
{
    return kWriters;
}

Result<Exported> exportProfile(const QString& format, const ExportRequest& request)
{
    QStringList names;
    for (const FormatWriter& writer : kWriters) {
        if (format == QLatin1String(writer.name))
            return writer.write(request);
        names.append(QString::fromLatin1(writer.name));
    }
    return Error::of(ErrorCode::ProfileFieldInvalid,
                     {{QStringLiteral("file"), QString()},
                      {QStringLiteral("field"), QStringLiteral("--format")},
                      {QStringLiteral("value"), format.left(kMaxFileName)},
                      {QStringLiteral("rule"), QStringLiteral("one of %1").arg(names.join(QStringLiteral(", ")))}});
}

QString exportFileName(const Profile& profile, const QString& extension)
{
    QString name;
    for (const QChar c : profile.name.left(kMaxFileName)) {
        const bool isPlain = c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_');
        const bool isInnerDot = c == QLatin1Char('.') && !name.isEmpty();
        name.append(isPlain || isInnerDot ? c : QLatin1Char('_'));
    }
    return (name.isEmpty() ? QStringLiteral("profile") : name) + extension;
}

QList<ReportLine> exportReport(const Profile& profile, bool (*carried)(const Profile& profile, QStringView key),
                               const QString& why)
{
    ImportReport report;
    for (const ProfileField& field : profileFields()) {
        if (!isSet(field, profile))
            continue;
        const QString key = QString::fromLatin1(field.key);
        if (carried(profile, key))
            report.applied(key, field.shown(profile));
        else
            report.refused(key, field.shown(profile), why);
    }
    return report.lines();
}

} // namespace sallyport
