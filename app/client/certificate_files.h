// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that a person chooses in the editor: a key with its certificate, or certificates to prove the gateway by.
// Thread: any, no state. Trust: user side; the files are hostile.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace sallyport {

constexpr qsizetype kMaxIdentityFiles = 4; // certificate, key, and what is between it and the root

struct ChosenFile {
    QString name; // for errors; never opened
    QByteArray bytes;
};

// ProfileUnreadable, ProfileTooLarge, LimitExceeded{what, limit}.
Result<QList<ChosenFile>> readChosenFiles(const QStringList& paths);

// A key and its certificate, as far as they could be read without or with the password.
struct ChosenIdentity {
    enum class Needs {
        Nothing,     // `pkcs12` is what the profile keeps
        KeyPassword, // the key is encrypted; its password opens it and goes on protecting it
        NewPassword, // the key is not encrypted; a profile keeps none in the clear
    };
    Needs needs = Needs::Nothing;
    QByteArray pkcs12;
    QList<QByteArray> certificates; // own first; empty where they could not be looked at
};

// One PKCS#12, which stays as it came (its password is asked at connect), or PEM files that are made one.
// Pkcs12PasswordWrong only for a password that was given; ClientKeyMissing, ClientKeyMismatch,
// ClientCertificateUnusable, Pkcs12Unreadable, ProfileSyntax, ProfileFormatUnknown.
Result<ChosenIdentity> readIdentity(const QList<ChosenFile>& files, const Secret& password);

// The roots in it; without one its other authorities; without any the certificates, which then are the gateway's own.
// A key in it is left alone. Certificates from a PKCS#12 are refused: ProfileFormatUnknown, ProfileSyntax.
Result<QList<QByteArray>> readTrust(const ChosenFile& file);

} // namespace sallyport
