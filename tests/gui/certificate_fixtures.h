// SPDX-License-Identifier: GPL-3.0-or-later
//
// Certificates, keys and files for the tests of app/gui/certificates, made on the spot. Thread: GUI. Trust: tests.
#pragma once

#include "../unit/core/formats/test_identity.h"

#include <QFile>
#include <QString>

namespace sallyport::fixtures {

constexpr long kDay = 24L * 3600;

// Of `days` from now on, signed anew. Own for a gateway: "vpn.example.org" and an address.
inline test::Party lasting(const char* name, const test::Party* issuer, bool authority, long days)
{
    test::Party party = test::makeParty(name, issuer, authority);
    X509* certificate = party.certificate.get();
    X509_gmtime_adj(X509_getm_notBefore(certificate), -400 * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), days * kDay + 600);
    if (!authority)
        test::addExtension(certificate, NID_subject_alt_name, "DNS:vpn.example.org,DNS:gw2.example.org,IP:192.0.2.7");
    X509_sign(certificate, (issuer != nullptr ? issuer->key : party.key).get(), EVP_sha256());
    return party;
}

struct Chain {
    test::Party root = lasting("Example Root CA", nullptr, true, 3000);
    test::Party middle = lasting("Example Issuing CA 2", &root, true, 900);
    test::Party own = lasting("alice", &middle, false, 23);

    QByteArray rootDer() const { return test::der(root.certificate); }
    QByteArray middleDer() const { return test::der(middle.certificate); }
    QByteArray ownDer() const { return test::der(own.certificate); }
};

// The path.
inline QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
    return path;
}

} // namespace sallyport::fixtures
