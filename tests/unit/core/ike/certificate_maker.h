// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real certificates for tests, good and bad, made by OpenSSL in the process. Thread: any. Trust: tests only.
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/evp.h>

#include <memory>

namespace sallyport::test {

struct KeyDeleter {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using Key = std::shared_ptr<EVP_PKEY>;

Key makeEcKey();
Key makeRsaKey(unsigned int bits);

struct CertificateWish {
    QString commonName;
    QString alternativeNames; // OpenSSL's notation: "DNS:vpn.example.org,IP:192.0.2.1"; empty: none
    bool authority = false;
    QString extendedKeyUsage;        // "serverAuth"; empty: none
    qint64 notBeforeSeconds = -3600; // relative to now
    qint64 notAfterSeconds = 86400;
};

// DER of a certificate for `key`, signed by `issuerKey` in the name of `issuer` (DER; empty: by itself).
QByteArray makeCertificate(const CertificateWish& wish, const Key& key, const QByteArray& issuer, const Key& issuerKey);

} // namespace sallyport::test
