// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/profile_import.h"
#include "core/formats/apple/apple_declaration.h"
#include "core/formats/apple/mobileconfig.h"
#include "core/formats/certificate_bundle.h"
#include "core/formats/json_text.h"
#include "core/formats/managed_sswan.h"
#include "core/formats/networkmanager/nmconnection.h"
#include "core/formats/pkcs12.h"
#include "core/formats/sswan.h"
#include "core/formats/strongswan/ipsec_conf.h"
#include "core/formats/strongswan/swanctl.h"
#include "core/formats/windows/powershell.h"
#include "core/formats/windows/profile_xml.h"
#include "core/formats/windows/rasphone.h"
#include "core/profile/profile_readiness.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

Error unreadable(const QString& file, const QString& reason)
{
    return Error::of(ErrorCode::ProfileUnreadable,
                     {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}});
}

Error tooLarge(const QString& file, qint64 size)
{
    return Error::of(
        ErrorCode::ProfileTooLarge,
        {{QStringLiteral("file"), file}, {QStringLiteral("size"), size}, {QStringLiteral("limit"), kMaxImportBytes}});
}

// JSON that no reader knew: where it is damaged, that is what to say.
Result<Imported> importOtherJson(const ImportSource& source)
{
    if (Result<QJsonObject> object = parseJsonObject(source.file, source.bytes); !object)
        return object.error();
    return Error::of(ErrorCode::ProfileFormatUnknown, {{QStringLiteral("file"), source.file}});
}

bool looksLikeJson(const QByteArray& bytes)
{
    const bool hasWideMark = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"); // UTF-16: told as such
    const QByteArray start = (bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes).left(4096).trimmed();
    return hasWideMark || start.startsWith('{');
}

// What is saved as it is, and will be asked for before it connects: better to hear of it now.
void reportUnready(Imported* imported)
{
    ImportReport report;
    for (const Profile& profile : std::as_const(imported->profiles)) {
        if (usesTls(profile.method) && profile.local.aaaServer.isEmpty())
            report.kept(
                QStringLiteral("sallyport.aaaServer"), profile.name,
                QStringLiteral("saved, but missing: the name in the certificate of the server behind the gateway "
                               "(RADIUS). Without it nobody can tell that server from another, so the profile "
                               "does not connect until it is set"));
    }
    for (const ImportedSecret& secret : std::as_const(imported->secrets)) {
        const auto owner = std::find_if(imported->profiles.begin(), imported->profiles.end(),
                                        [&secret](const Profile& profile) { return profile.id == secret.profileId; });
        if (secret.kind != SecretKind::PreSharedKey || owner == imported->profiles.end())
            continue;
        if (const Result<void> checked = checkPreSharedKey(secret.secret, *owner); !checked)
            report.secret(QStringLiteral("pre-shared key of %1").arg(owner->name), ReportLine::Verdict::Kept,
                          QStringLiteral("saved, but too weak: %1. It does not connect with it")
                              .arg(checked.error().arguments.value(QStringLiteral("reason")).toString()));
    }
    imported->report.append(report.lines());
}

// The surest first: binary formats by their structure, then what has a root of its own, then loose text.
constexpr std::array kReaders{
    FormatReader{"pkcs12", looksLikePkcs12, readPkcs12File},
    FormatReader{"managed-sswan", looksLikeManagedSswan, readManagedSswan},
    FormatReader{"mobileconfig", looksLikeMobileconfig, readMobileconfig},
    FormatReader{"apple-declaration", looksLikeAppleDeclaration, readAppleDeclaration},
    FormatReader{"sswan", looksLikeSswan, importSswan},
    FormatReader{"nmconnection", looksLikeNmconnection, readNmconnection},
    FormatReader{"profilexml", looksLikeProfileXml, readProfileXml},
    FormatReader{"pbk", looksLikePhoneBook, readPhoneBook},
    FormatReader{"powershell", looksLikePowerShell, readPowerShell},
    FormatReader{"swanctl", looksLikeSwanctl, readSwanctl},
    FormatReader{"ipsec", looksLikeIpsec, readIpsec},
    FormatReader{"pem", looksLikePem, readPemFile},
    FormatReader{"der", looksLikeDer, readDerFile},
    FormatReader{"json", looksLikeJson, importOtherJson},
};

} // namespace

Result<QByteArray> readImportFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, QStringLiteral("there is no such file"));
    if (!info.isFile()) // a pipe or a device would never end
        return unreadable(path, QStringLiteral("it is not a regular file"));
    if (info.size() > kMaxImportBytes)
        return tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QByteArray bytes = file.read(kMaxImportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > kMaxImportBytes)
        return tooLarge(path, bytes.size());
    return bytes;
}

Result<Imported> importFile(const ImportSource& source)
{
    if (source.bytes.size() > kMaxImportBytes)
        return tooLarge(source.file, source.bytes.size());
    if (source.bytes.trimmed().isEmpty())
        return unreadable(source.file, QStringLiteral("it is empty"));
    for (const FormatReader& reader : kReaders) {
        if (!reader.looksLike(source.bytes))
            continue;
        Result<Imported> read = reader.read(source);
        if (!read)
            return read;
        Imported imported = std::move(read).value();
        reportUnready(&imported);
        return imported;
    }
    return Error::of(ErrorCode::ProfileFormatUnknown, {{QStringLiteral("file"), source.file}});
}

Result<Imported> importBytes(const QString& fileName, const QByteArray& bytes, const Secret& password)
{
    return importFile({fileName, bytes, password, {}});
}

Result<void> validateImported(const Profile& profile, const QString& file)
{
    Result<void> valid = validateProfile(profile, file);
    // The user name is a credential: whoever imports may still be asked for it. It is the last that is checked.
    if (!valid && valid.error().code == ErrorCode::ProfileFieldMissing &&
        valid.error().arguments.value(QStringLiteral("field")).toString() == QLatin1String("local.eap_id"))
        return {};
    return valid;
}

} // namespace sallyport
