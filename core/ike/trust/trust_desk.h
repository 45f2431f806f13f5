// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules by which each attempt's parties are judged, kept where charon's threads can ask.
// Thread: any. Trust: service; the certificates are hostile input.
#pragma once

#include "core/ike/ike_engine.h"
#include "core/ike/trust/gateway_proof.h"

#include <QHash>
#include <QMutex>

#include <functional>

namespace sallyport {

class TrustDesk {
public:
    // `authorities` are DER. `aaaServer`: empty where no EAP method of the attempt ends in TLS.
    void open(AttemptId attempt, const QList<QByteArray>& authorities, const QString& gateway,
              const QString& aaaServer);
    void close(AttemptId attempt);

    // Whether these certificates (DER, own first) prove that party of the attempt, at this moment; never for an attempt
    // that is not open. A refusal is logged here and explained again when the attempt ends.
    bool accepts(AttemptId attempt, Party party, const QList<QByteArray>& certificates) const;

private:
    struct Rules {
        QList<QByteArray> authorities;
        QString gateway;
        QString aaaServer;
    };

    mutable QMutex m_mutex;
    QHash<AttemptId, Rules> m_rules;
};

} // namespace sallyport
