// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens what an administrator sends: finds the format by content, reads it, says what became of each key.
// Thread: any, no state. Trust: user side only; every byte is hostile until validated.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/profile/credentials.h"
#include "core/profile/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

constexpr qint64 kMaxImportBytes = 8 * 1024 * 1024;

// One key of a file and what became of it.
struct ReportLine {
    enum class Verdict { Applied, Kept, Refused };
    QString key;
    QString said; // the file's value, never a secret
    Verdict verdict = Verdict::Applied;
    QString note; // why it is only kept, or refused
};

// What one file holds: a profile, or parts of one (certificates, a client key in a PKCS#12).
struct Imported {
    QString file;
    QString format;                // "sswan", "pkcs12", "pem"
    QList<Profile> profiles;       // complete or wanting credentials; not yet validated against `parts`
    QList<QByteArray> authorities; // DER of CA certificates
    QByteArray pkcs12;             // a client identity, encrypted as it came
    QList<ReportLine> report;
};

// Reads the file's bytes with its limits: by size before anything else, regular files only.
// ProfileUnreadable, ProfileTooLarge.
Result<QByteArray> readImportFile(const QString& path);

// `password` opens an encrypted PKCS#12 or PEM key where it has to be looked into (not needed to keep it).
// ProfileFormatUnknown, ProfileSyntax, ProfileFieldMissing/-Invalid, Pkcs12PasswordWrong, Pkcs12Unreadable.
Result<Imported> importBytes(const QString& fileName, const QByteArray& bytes, const Secret& password = {});

} // namespace sallyport
