// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real certificates for tests, good and bad, made by OpenSSL in the process. Thread: any. Trust: tests only.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <openssl/evp.h>

#include <memory>

namespace sallyport::test {

struct KeyDeleter {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using Key = std::shared_ptr<EVP_PKEY>;

Key makeEcKey(const char* curve = "P-256");
Key makeRsaKey(unsigned int bits);
Key makeDsaKey();
Key makeEd25519Key();

struct CertificateWish {
    QString commonName;
    QString alternativeNames = {}; // OpenSSL's notation: "DNS:vpn.example.org,IP:192.0.2.1"; empty: none
    bool authority = false;
    QString extendedKeyUsage = {};   // "serverAuth"; empty: none
    qint64 notBeforeSeconds = -3600; // relative to now
    qint64 notAfterSeconds = 86400;
    QStringList subjectBefore = {};                 // what stands before the CN: "C=CH", "O=Lab"
    QString basicConstraints = QStringLiteral("-"); // "-": critical, by `authority`; empty: none
    QString keyUsage = {};                          // "critical,digitalSignature"; empty: none
    QString nameConstraints = {};                   // "critical,permitted;DNS:example.net"; empty: none
    QString unknownCritical = {};                   // the OID of a critical extension that nobody knows; empty: none
    const EVP_MD* digest = nullptr;                 // SHA-256
    bool pss = false;                               // an RSA issuer signs with RSA-PSS
};

// DER of a certificate for `key`, signed by `issuerKey` in the name of `issuer` (DER; empty: by itself).
QByteArray makeCertificate(const CertificateWish& wish, const Key& key, const QByteArray& issuer, const Key& issuerKey);

} // namespace sallyport::test
