// SPDX-License-Identifier: GPL-3.0-or-later
//
// IKEv2 as the tunnel machine sees it: begin an attempt, hear what happens to it, end it. Nothing of strongSwan shows.
// Thread: the event loop's; every signal arrives there, queued. Trust: service.
#pragma once

#include "core/base/result.h"
#include "core/profile/connection_status.h"
#include "core/profile/credentials.h"
#include "core/profile/profile.h"

#include <QObject>

#include <variant>

namespace sallyport {

// One try of one connection. A new number each time, so that a late event of an old try can be told and dropped.
using AttemptId = quint64;

struct IkeAttempt {
    AttemptId id = 0;
    Profile profile;             // validated
    QHostAddress gatewayAddress; // resolved by the caller
    Credentials credentials;     // wiped by the engine when the attempt is over
    bool forceUdpEncapsulation = false;
};

namespace ike_event {

// The exchange reached this phase (Contacting, NatDetection, ProvingGateway, SigningIn, SettingUp).
struct PhaseReached {
    ConnectPhase phase;
};

// After IKE_SA_INIT, and again whenever the path moves (MOBIKE, a NAT that rebinds). RFC 7296 section 2.23.
struct PathObserved {
    Endpoint local;
    Endpoint gateway;
    bool natHere = false;
    bool natThere = false;
};

// A CHILD_SA is up, with everything that has to be installed for it: the first, or, after the gateway asked for a
// reauthentication (RFC 4478), one that takes its place and whose link and addresses may be other ones.
struct ChildSaEstablished {
    QList<QHostAddress> virtualIps;
    QList<Subnet> remoteSelectors;  // what the gateway agreed to carry
    QList<QHostAddress> dnsServers; // from INTERNAL_IP4_DNS / INTERNAL_IP6_DNS
    QStringList dnsDomains;         // from INTERNAL_DNS_DOMAIN; literal text of the peer, checked for shape
    QString ikeProposal;            // "AES_GCM_16_256/PRF_HMAC_SHA2_384/CURVE_25519"
    QString espProposal;
    bool udpEncapsulated = false;
    QString link; // the data plane's network link, e.g. "sallyport0"; empty where it has none
};

// New keys, same tunnel (rekeying): the one that changed; the other is empty.
struct Rekeyed {
    QString ikeProposal;
    QString espProposal;
};

struct TrafficCounted {
    Traffic traffic;
};

// The gateway asks in the middle of the exchange, or says something. It waits only so long (half a minute is usual);
// answer() it, or terminate(). At most one at a time is open in an attempt.
struct QuestionAsked {
    quint64 question = 0;
    PromptKind kind = PromptKind::OneTimeCode;
    QString userName;
    QString serverText; // plain text, bounded, hostile
};

// Something that the person should know and that ends nothing (RevocationUnknown of a relaxed profile).
struct Noticed {
    Error notice;
};

// The attempt is over, by whatever way; the last event of an attempt. Before ChildSaEstablished: why it failed. After:
// why it ended (GatewayLost, GatewayClosed). No error: terminate() was asked for.
struct Ended {
    std::optional<Error> error;
};

} // namespace ike_event

using IkeEvent =
    std::variant<ike_event::PhaseReached, ike_event::PathObserved, ike_event::ChildSaEstablished, ike_event::Rekeyed,
                 ike_event::TrafficCounted, ike_event::QuestionAsked, ike_event::Noticed, ike_event::Ended>;

class IkeEngine : public QObject {
    Q_OBJECT

public:
    ~IkeEngine() override = default;

    // "5.9.8"; known without starting.
    virtual QString version() const = 0;

    // Begins an attempt and returns at once. An error means that nothing was begun and no event will come
    // (ClientCertificateUnusable, ProfileFieldInvalid for a proposal, IkeEngineFailed).
    virtual Result<void> initiate(IkeAttempt attempt) = 0;

    // Ends an attempt in any phase: sends DELETE where an SA is up, waits for its answer at most about 3 s.
    // Ended (without error) follows in every case, unless the attempt is unknown or has ended.
    virtual void terminate(AttemptId id) = 0;

    // What a person typed, for the open question; another number is ignored. The engine wipes it when it was sent.
    virtual void answer(AttemptId id, quint64 question, Secret typed) = 0;

    // Asks for the counters of an attempt that is up; TrafficCounted follows. Nothing for another.
    virtual void countTraffic(AttemptId id) = 0;

Q_SIGNALS:
    void eventOccurred(sallyport::AttemptId id, const sallyport::IkeEvent& event);
};

} // namespace sallyport
