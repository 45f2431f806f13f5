// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SAs and policies that a data plane works by (RFC 4301 section 4.4: SAD and SPD), as IKE installs, moves, counts
// and removes them. The kernel's ESP and an engine in user space both fit: neither needs to know of IKE.
// Thread: any of libcharon's and the event loop's, several at once; an implementation brings its own lock. Calls must
// not wait for the network. Trust: service; keys pass here and are copied by whoever keeps them.
#pragma once

#include "core/base/result.h"
#include "core/profile/connection_status.h"

#include <QHostAddress>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>

namespace sallyport {

// RFC 7296 section 3.13.1: an address range, a protocol (0: all) and a port range.
struct TrafficSelector {
    QHostAddress first;
    QHostAddress last;
    std::uint8_t protocol = 0;
    std::uint16_t firstPort = 0;
    std::uint16_t lastPort = 65535;
    bool operator==(const TrafficSelector&) const = default;
};

// Which SA: inbound the SPI alone tells it apart; the outer addresses are where it is now.
struct EspSaId {
    std::uint32_t spi = 0; // host byte order
    Endpoint source;
    Endpoint destination;
    bool operator==(const EspSaId&) const = default;
};

// After the soft limit a new SA is asked for, after the hard one this SA must not be used. 0: none.
struct EspLimit {
    std::uint64_t soft = 0;
    std::uint64_t hard = 0;
};

struct EspSa {
    EspSaId id;
    bool inbound = false;
    std::uint32_t requestId = 0;                  // ties an SA to its policies
    std::uint16_t encryption = 0;                 // IANA "IKEv2 Encryption Algorithm Transform IDs"
    std::span<const unsigned char> encryptionKey; // with the salt of an AEAD at its end; borrowed for the call
    std::uint16_t integrity = 0;                  // IANA "Integrity Algorithm Transform IDs"; 0 with an AEAD
    std::span<const unsigned char> integrityKey;
    bool udpEncapsulation = false; // RFC 3948
    bool extendedSequenceNumbers = false;
    bool initiator = false;         // of the exchange that made it
    std::uint32_t replayWindow = 0; // packets
    EspLimit seconds;
    EspLimit bytes;
    EspLimit packets;
};

struct EspPolicy {
    enum class Direction { Out, In };
    enum class Verdict { Protect, Discard };
    Direction direction = Direction::Out;
    Verdict verdict = Verdict::Protect;
    TrafficSelector source;
    TrafficSelector destination;
    Endpoint outerSource;
    Endpoint outerDestination;
    std::uint32_t requestId = 0;
    std::uint32_t spi = 0;      // of the SA at installation; look-ups go by requestId
    std::uint32_t priority = 0; // IKE's class of it: the smaller goes first
    bool operator==(const EspPolicy&) const = default;
};

struct EspCounters {
    std::uint64_t bytes = 0;
    std::uint64_t packets = 0;
    std::int64_t lastUse = 0; // monotonic seconds; 0: never
};

// What the kernel does not know of the way to a gateway, or knows wrongly (RFC 8899). Sizes count the outer headers.
struct PathLimit {
    int mtu = 0;         // no larger packet goes that way; 0: that is not known
    int segments = 0;    // TCP is to make do with packets of this size, until more is known; 0: with `mtu`
    int disbelieved = 0; // what the kernel says and a larger packet has proven wrong; 0: it is believed
    bool operator==(const PathLimit&) const = default;
};

struct PathFacts {
    int mtu = 0;                       // the kernel's word; 0: it has none
    std::uint64_t packets = 0;         // sent to gateways so far
    std::chrono::milliseconds quiet{}; // since anything came from any
};

class SaDatabase {
public:
    // An SA reached a limit of its own: `hard` tells which. Called on the implementation's threads.
    using Expired = std::function<void(std::uint32_t spi, const QHostAddress& destination, bool hard)>;

    virtual ~SaDatabase() = default;

    // ESP can only travel in UDP here, NAT or not.
    virtual bool needsUdpEncapsulation() const = 0;

    // Set once, before the first SA.
    virtual void onExpired(Expired callback) = 0;

    // Reserves an SPI for an SA that will come in. DataPlaneUnavailable when none is to be had.
    virtual Result<std::uint32_t> allocateSpi(const EspSaId& wanted) = 0;

    // An error leaves nothing installed. An inbound SA takes the SPI that allocateSpi() reserved.
    virtual Result<void> installSa(const EspSa& sa) = 0;

    // New outer addresses for an SA (MOBIKE, a NAT that rebinds). False: can't be done in place, make a new SA.
    virtual bool moveSa(const EspSaId& id, const Endpoint& source, const Endpoint& destination,
                        bool udpEncapsulation) = 0;

    virtual Result<EspCounters> countSa(const EspSaId& id) const = 0;
    virtual void removeSa(const EspSaId& id) = 0;

    // The same policy may be installed several times (rekeying overlaps) and goes with the last removal.
    virtual Result<void> installPolicy(const EspPolicy& policy) = 0;
    virtual void removePolicy(const EspPolicy& policy) = 0;

    // The way to a gateway. A limit holds from any `local`, for each SA that goes there now or later, until the next.
    virtual PathFacts lookAtPath(const Endpoint& local, const Endpoint& gateway) const = 0;
    virtual void limitPath(const QHostAddress& gateway, const PathLimit& limit) = 0;

    // The network link that packets go in and out by, e.g. "sallyport0"; empty while there is none, or for good where
    // the data plane has none of its own.
    virtual QString link() const = 0;
};

} // namespace sallyport
