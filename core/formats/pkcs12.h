// SPDX-License-Identifier: GPL-3.0-or-later
//
// Client identities: PKCS#12 opened and made, by OpenSSL; PEM bundles. Thread: any, no state. Trust: user side.
#pragma once

#include "core/formats/profile_import.h"

namespace sallyport {

bool looksLikePkcs12(const QByteArray& bytes);
bool looksLikePem(const QByteArray& bytes);

// Key and certificates, for one connect. Pkcs12PasswordWrong, Pkcs12Unreadable, ClientKeyMissing, ClientKeyMismatch.
// Old files (RC2, 3DES) too, by OpenSSL's legacy provider in a library context of its own.
Result<Credentials> openPkcs12(const QString& fileName, const QByteArray& bytes, const Secret& password);

// The same, with the name that the key has in the file ("alice's key"); empty where it has none. Several keys with
// certificates: ClientCertificateUnusable with their names, for it is not ours to choose.
struct Pkcs12Identity {
    Credentials credentials;
    QString friendlyName;
};
Result<Pkcs12Identity> openPkcs12Identity(const QString& fileName, const QByteArray& bytes, const Secret& password);

enum class Pkcs12Style {
    Modern, // AES-256, PBKDF2 with SHA-256
    Old,    // 3DES and SHA-1: all that Apple's importers and old Windows read
};

// An encrypted PKCS#12 around what a PEM bundle held, so that no clear key is ever stored.
Result<QByteArray> makePkcs12(const Credentials& credentials, const QString& friendlyName, const Secret& password,
                              Pkcs12Style style = Pkcs12Style::Modern);

// The file in the other style, under the same password. As it came where it is of that style already.
Result<QByteArray> rewrapPkcs12(const QString& fileName, const QByteArray& bytes, const Secret& password,
                                Pkcs12Style style);

// Certificates (CA or not) and at most one key. An encrypted key needs `password`.
struct PemContents {
    QList<QByteArray> certificates; // DER
    QList<QByteArray> authorities;  // DER, those with basicConstraints CA
    std::optional<Secret> privateKey;
};
Result<PemContents> readPem(const QString& fileName, const QByteArray& bytes, const Secret& password);

// "-----BEGIN CERTIFICATE-----" and what belongs to it.
QByteArray certificatePem(const QByteArray& der);
// The key as PKCS#8, encrypted (AES-256, PBKDF2 with SHA-256). Pkcs12PasswordWrong for an empty password.
Result<QByteArray> encryptedKeyPem(const QString& fileName, const Secret& privateKey, const Secret& password);

// For people: "CN=alice, O=Corp". Empty for what is no certificate.
QString certificateSubject(const QByteArray& der);

} // namespace sallyport
