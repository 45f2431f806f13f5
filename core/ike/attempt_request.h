// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an attempt asks of libcharon, as the plain C struct of charon_bridge.h: where a profile's wishes and our own
// choices for what it leaves open become numbers. Thread: any, no state. Trust: service.
#pragma once

#include "core/ike/charon/charon_bridge.h"
#include "core/ike/ike_engine.h"
#include "core/ike/token/token_key.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace sallyport {

// The certificates that may prove the gateway, DER: the profile's, or the system's where it names none.
QList<QByteArray> trustedCertificates(const Profile& profile);

// What was found out since the profile was written.
struct AttemptChoice {
    std::optional<TokenKey> token; // where the profile names one
    quint8 onlyMethod = 0;         // EAP type number: this one alone; 0: all that the profile allows
    bool rsaPkcs1 = false;         // sign as before RFC 7427's PSS
};

// EAP type numbers that the profile allows and these credentials can do, the strongest first; none without an EAP
// round.
QList<quint8> allowedEapMethods(const Profile& profile, bool hasCertificate);
QList<quint8> allowedInnerMethods(InnerMethod method);

// The C request and everything that it borrows from, besides the arguments, which must outlive it.
struct AttemptRequest {
    AttemptRequest(const IkeAttempt& attempt, const QList<QByteArray>& trusted, const AttemptChoice& choice);
    AttemptRequest(const AttemptRequest&) = delete;
    AttemptRequest& operator=(const AttemptRequest&) = delete;

    QByteArray address, remoteIdentity, localIdentity, eapIdentity, aaaIdentity;
    QList<quint8> eapMethods, innerMethods;
    QByteArrayList ikeProposals, espProposals;
    std::vector<const char*> ikeItems, espItems;
    std::vector<charon_bytes_t> authorities, gatewayCertificates, certificates;
    charon_attempt_t plain{};

private:
    void fillGateway(const IkeAttempt& attempt, const QList<QByteArray>& trusted);
    void fillExchange(const ExchangeSettings& wanted);
    void fillRounds(const IkeAttempt& attempt, const AttemptChoice& choice);
    void fillCredentials(const Credentials& credentials, const AttemptChoice& choice);
};

} // namespace sallyport
