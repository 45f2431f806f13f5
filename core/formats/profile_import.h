// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens what an administrator sends: finds the format by content, reads it, says what became of each key.
// Thread: any, no state. Trust: user side only; every byte is hostile until validated.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/formats/companion_files.h"
#include "core/formats/import_report.h"
#include "core/profile/credentials.h"
#include "core/profile/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

constexpr qint64 kMaxImportBytes = 8 * 1024 * 1024;
constexpr int kMaxImportDepth = 64; // of whatever nests: objects, elements, sections, includes

// What is read, and what may be looked at with it.
struct ImportSource {
    QString file; // its name, for reports and errors; never opened
    QByteArray bytes;
    Secret password;           // opens what is encrypted (PKCS#12, PEM key); wraps what is not
    CompanionFiles companions; // given together with it
};

// What a stored secret is for; one of each a profile.
enum class SecretKind {
    Password,       // the EAP password
    PreSharedKey,   // IKE's own
    Pkcs12Password, // opens LocalSettings::pkcs12
    Pkcs12,         // LocalSettings::pkcs12 itself, where the person keeps the client key in the keychain
};

// A secret that the file holds. Whoever imports saves it in the keychain if the person wants that, else drops it.
struct ImportedSecret {
    QString profileId;
    SecretKind kind = SecretKind::Password;
    Secret secret;
};

// The file names the certificate or authority that the gateway must be proven with, and it was not given together with
// the file. Without it the profile would trust every authority of this computer, which the file does not say.
struct MissingTrust {
    QString profileId;
    QString name; // as the file says it: "/etc/ipsec.d/cacerts/corp.pem", a thumbprint, "x509ca"
};

// What one file holds: profiles, or parts of one (certificates, a client key in a PKCS#12).
struct Imported {
    QString file;
    QString format;                // "sswan", "mobileconfig", "pkcs12", ...: a reader's name
    QList<Profile> profiles;       // complete or wanting credentials; not yet validated against `parts`
    QList<QByteArray> authorities; // DER of CA certificates
    QByteArray pkcs12;             // a client identity, encrypted as it came
    QList<ReportLine> report;
    QList<ImportedSecret> secrets = {};
    QStringList usedCompanions = {}; // paths as CompanionFiles has them: already part of `profiles`
    QString signedBy = {};           // who signed the file, where a signature was checked; empty: nobody
    QList<MissingTrust> missingTrust = {};
};

// One format: how it is recognised, how it is read.
struct FormatReader {
    const char* name; // "mobileconfig"
    bool (*looksLike)(const QByteArray& bytes);
    Result<Imported> (*read)(const ImportSource& source);
};

// Reads the file's bytes with its limits: by size before anything else, regular files only.
// ProfileUnreadable, ProfileTooLarge.
Result<QByteArray> readImportFile(const QString& path);

// Tries the readers in order of how sure they can be. ProfileFormatUnknown, ProfileSyntax,
// ProfileFieldMissing/-Invalid, Pkcs12PasswordWrong, Pkcs12Unreadable, ClientCertificateUnusable.
// Profiles that need a user name or a client key that the file lacks come without it; everything else is valid.
Result<Imported> importFile(const ImportSource& source);
Result<Imported> importBytes(const QString& fileName, const QByteArray& bytes, const Secret& password = {});

// For readers: the profile's rules, but for the user name and the client key, which may still be asked for.
Result<void> validateImported(const Profile& profile, const QString& file);

} // namespace sallyport
