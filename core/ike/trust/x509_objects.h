// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSL's certificates with an owner, and what is in them as plain, bounded text. Private to core/ike.
// Thread: any, no state. Trust: service; the certificates are hostile input.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace sallyport::x509 {

struct Free {
    void operator()(X509* p) const { X509_free(p); }
    void operator()(X509_NAME* p) const { X509_NAME_free(p); }
    void operator()(X509_STORE* p) const { X509_STORE_free(p); }
    void operator()(X509_STORE_CTX* p) const { X509_STORE_CTX_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_pop_free(p, X509_free); }
    void operator()(GENERAL_NAMES* p) const { GENERAL_NAMES_free(p); }
    void operator()(EXTENDED_KEY_USAGE* p) const { EXTENDED_KEY_USAGE_free(p); }
    void operator()(NAME_CONSTRAINTS* p) const { NAME_CONSTRAINTS_free(p); }
    void operator()(ASN1_OCTET_STRING* p) const { ASN1_OCTET_STRING_free(p); }
    void operator()(BIO* p) const { BIO_free(p); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

// What OpenSSL notes in the thread's error queue meanwhile goes; what stood there before stays, it is libcharon's.
class QuietErrors {
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

constexpr qsizetype kMaxCertificateBytes = 64 * 1024;
constexpr int kMaxNames = 32;
constexpr int kMaxText = 255;

// The one certificate that these bytes are, else null.
Owned<X509> parse(const QByteArray& der);

// At most kMaxText characters of one line, none of which moves, hides or turns the others.
QString plain(const QString& text);

QString nameText(const X509_NAME* name);         // RFC 4514: "CN=gw,O=Lab,C=CH"
QString nameAsIdentity(const X509_NAME* name);   // as an IKE identity is written: "C=CH, O=Lab, CN=gw"
QString commonName(const X509_NAME* name);       // the first; empty: none
QString objectIdentifier(const ASN1_OBJECT* id); // "1.3.6.1.5.5.7.3.17"
QString objectText(const ASN1_OBJECT* id);       // "ipsecIKE"; the number where OpenSSL has no name for it
QDateTime timeOf(const ASN1_TIME* time);         // UTC; invalid for what is no time

// "vpn.example.org", "192.0.2.1", "gw@example.org", ...; empty for kinds that nobody writes as text.
QString generalNameText(const GENERAL_NAME* name);
// The same of a name constraint, with its kind: "DNS:example.org", "IP:10.0.0.0/8".
QString subtreeText(const GENERAL_NAME* base);
// The subjectAltName's, at most kMaxNames.
QStringList alternativeNames(const X509* certificate);

} // namespace sallyport::x509
