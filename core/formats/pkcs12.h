// SPDX-License-Identifier: GPL-3.0-or-later
//
// Client identities: PKCS#12 opened and made, by OpenSSL; PEM bundles. Thread: any, no state. Trust: user side.
#pragma once

#include "core/formats/profile_import.h"

namespace sallyport {

bool looksLikePkcs12(const QByteArray& bytes);
bool looksLikePem(const QByteArray& bytes);

// Key and certificates, for one connect. Pkcs12PasswordWrong, Pkcs12Unreadable, ClientKeyMissing.
// Old files (RC2, 3DES) too, by OpenSSL's legacy provider in a library context of its own.
Result<Credentials> openPkcs12(const QString& fileName, const QByteArray& bytes, const Secret& password);

// An encrypted PKCS#12 (AES-256, PBKDF2) around what a PEM bundle held, so that no clear key is ever stored.
Result<QByteArray> makePkcs12(const Credentials& credentials, const QString& friendlyName, const Secret& password);

// Certificates (CA or not) and at most one key. An encrypted key needs `password`.
struct PemContents {
    QList<QByteArray> certificates; // DER
    QList<QByteArray> authorities;  // DER, those with basicConstraints CA
    std::optional<Secret> privateKey;
};
Result<PemContents> readPem(const QString& fileName, const QByteArray& bytes, const Secret& password);

// For people: "CN=alice, O=Corp". Empty for what is no certificate.
QString certificateSubject(const QByteArray& der);

} // namespace sallyport
