// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a PKCS#12 file holds, bag by bag: its keys with their names, its certificates, and how it is encrypted
// (pkcs12.h uses it). Thread: values. Trust: user side; the file is hostile, the work that it asks for is bounded.
#pragma once

#include "core/base/result.h"
#include "core/formats/openssl_types.h"

#include <QList>
#include <QString>

#include <vector>

namespace sallyport {

struct Pkcs12Key {
    PkeyPtr key;
    QString alias;         // friendlyName; empty where it has none
    QByteArray localKeyId; // what its certificate has too, if the maker was careful
};

struct Pkcs12Certificate {
    QByteArray der;
    QString alias;
    QByteArray localKeyId;
};

struct Pkcs12Bags {
    std::vector<Pkcs12Key> keys; // each once
    QList<Pkcs12Certificate> certificates;
};

// `text` is null for "no password", which is another thing than an empty one. `size` without the NUL.
struct BagPassword {
    const char* text = nullptr;
    int size = 0;
};

// Which password opened nothing, and which part is damaged, is the caller's to tell: nothing where it does not decrypt
// or is not readable.
std::optional<Pkcs12Bags> readBags(PKCS12* file, const BagPassword& password, OSSL_LIB_CTX* context);

// Of one encryption by password. More than the limit is minutes of work for a stranger's file.
constexpr qint64 kMaxDerivationRounds = 5'000'000;
qint64 derivationRounds(const X509_ALGOR* algorithm);

// How a file is protected, as far as it can be seen without its password.
struct Pkcs12Protection {
    bool isModern = true; // PBES2 throughout, and no SHA-1 in the MAC
    bool isOld = true;    // the PKCS#12 schemes of 1996 throughout, and SHA-1 in the MAC
    qint64 rounds = 0;    // of key derivation, for all that can be seen
};
Pkcs12Protection protectionOf(PKCS12* file);

} // namespace sallyport
