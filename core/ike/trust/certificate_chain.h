// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a leaf to something trusted, by OpenSSL, with everything it holds against the way there. Private to core/ike.
// Thread: any, no state. Trust: service; the certificates are hostile input.
#pragma once

#include "core/ike/trust/x509_objects.h"

#include <QList>

#include <vector>

namespace sallyport::x509 {

constexpr int kMaxPresented = 10;

struct ChainFault {
    int verdict; // X509_V_ERR_...
    int depth;   // of the certificate it is about; 0 is the leaf
};

struct Chain {
    Owned<STACK_OF(X509)> certificates; // the leaf first; as far as it was found
    int fromPeer = 0;                   // so many of them were presented, the rest is trusted
    std::vector<ChainFault> faults;     // in OpenSSL's order; empty: it holds
    bool complete = false;              // OpenSSL came to its end

    int size() const { return certificates ? sk_X509_num(certificates.get()) : 0; }
    X509* at(int depth) const { return sk_X509_value(certificates.get(), depth); }
};

// `presented` has the leaf first, none of them null. A leaf that is itself among `authorities` is its own chain; else
// any authority ends one, also one that is not self-signed. No purpose, strength or name is looked at here.
Chain chainTo(const QList<QByteArray>& authorities, const std::vector<Owned<X509>>& presented, const QByteArray& leaf,
              const QDateTime& now);

// The subject and the rule of the authority above `depth` whose name constraint the certificate there breaks, e.g.
// "CN=Branch CA permits only DNS:example.net".
QString brokenConstraint(const Chain& chain, int depth);

} // namespace sallyport::x509
