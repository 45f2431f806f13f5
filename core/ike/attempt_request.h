// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an attempt asks of libcharon, as the plain C struct of charon_bridge.h: where a profile's wishes and our own
// choices for what it leaves open become numbers. Thread: any, no state. Trust: service.
#pragma once

#include "core/ike/charon_bridge.h"
#include "core/ike/ike_engine.h"

#include <QByteArrayList>

#include <vector>

namespace sallyport {

// The certificates that may prove the gateway, DER: the profile's, or the system's where it names none.
QList<QByteArray> trustedCertificates(const Profile& profile);

// The C request and everything that it borrows from, besides `attempt` and `trusted`, which must outlive it.
struct AttemptRequest {
    AttemptRequest(const IkeAttempt& attempt, const QList<QByteArray>& trusted);
    AttemptRequest(const AttemptRequest&) = delete;
    AttemptRequest& operator=(const AttemptRequest&) = delete;

    QByteArray address, remoteIdentity, localIdentity, userName;
    QByteArrayList ikeProposals, espProposals;
    std::vector<const char*> ikeItems, espItems;
    std::vector<charon_bytes_t> authorities, gatewayCertificates, certificates;
    charon_attempt_t plain{};

private:
    void fillGateway(const IkeAttempt& attempt, const QList<QByteArray>& trusted);
    void fillExchange(const ExchangeSettings& wanted);
    void fillLocal(const IkeAttempt& attempt);
};

} // namespace sallyport
