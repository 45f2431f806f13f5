// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data plane between a TUN device and UDP, without either: what comes out of the one goes sealed into the other. It
// holds the SAs and policies (RFC 4301 section 4.4), finds the SA for each packet, segments and coalesces, and counts
// what it drops. No OS calls; nothing is allocated, locked or logged for a packet. Thread: one, the data plane's own;
// the sinks are called on it, in the call that caused them. Trust: service; datagrams and packets are anybody's.
#pragma once

#include "platform/esp/aead_factory.h"
#include "platform/esp/coalescer.h"
#include "platform/esp/esp_parameters.h"
#include "platform/esp/vnet_header.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace sallyport::esp {

// An IPv4 address stands in the first 4 octets, network byte order.
struct Address {
    std::array<std::uint8_t, 16> octets{};
    bool isV6 = false;
    bool operator==(const Address&) const = default;
};

struct OuterEnd {
    Address address;
    std::uint16_t port = 0; // host byte order
    bool operator==(const OuterEnd&) const = default;
};

// Where an SA's packets travel now.
struct OuterPath {
    OuterEnd local;
    OuterEnd remote;
    bool operator==(const OuterPath&) const = default;
};

// RFC 7296 section 3.13.1.
struct Selector {
    Address first;
    Address last;
    std::uint8_t protocol = 0; // 0: all
    std::uint16_t firstPort = 0;
    std::uint16_t lastPort = 65535;
    bool operator==(const Selector&) const = default;
};

enum class Direction : std::uint8_t { Out, In };

struct SaRequest {
    Direction direction = Direction::Out;
    std::uint32_t requestId = 0; // ties it to its policies
    EspParameters parameters;    // borrowed for the call
    OuterPath path;
    UsageLimit seconds;
};

struct PolicyRequest {
    Direction direction = Direction::Out;
    bool discard = false; // else: protect by the newest SA of requestId
    Selector source;
    Selector destination;
    std::uint32_t requestId = 0;
    std::uint32_t priority = 0; // the smaller goes first
    bool operator==(const PolicyRequest&) const = default;
};

// One batch for one UDP send: whole ESP packets back to back, each of segmentSize octets but the last, which may be
// shorter. The octets are good during the call.
struct UdpBatch {
    const OuterPath& path;
    std::span<const std::uint8_t> packets;
    std::size_t segmentSize = 0;
    std::uint8_t trafficClass = 0; // of the outer header: RFC 6040
};

class UdpSink {
public:
    virtual void send(const UdpBatch& batch) noexcept = 0;

protected:
    ~UdpSink() = default;
};

struct SaCounters {
    std::uint64_t bytes = 0; // of inner packets
    std::uint64_t packets = 0;
    std::int64_t lastUse = 0; // of the time given to tick(); 0: never
};

struct ExpiredSa {
    std::uint32_t spi = 0;
    Direction direction = Direction::Out; // the SPIs of one may be there again in the other
    OuterPath path;
    bool hard = false;
};

// What was dropped and why; each packet in at most one.
struct EngineCounters {
    std::uint64_t noPolicy = 0;         // from the TUN: nothing protects it
    std::uint64_t discarded = 0;        // a policy says so
    std::uint64_t noSa = 0;             // a policy without an SA
    std::uint64_t notSealed = 0;        // see EspSaOut's counters for why, or its time is over
    std::uint64_t badFromTun = 0;       // no IP packet, or offload fields that do not fit it
    std::uint64_t toldTooBig = 0;       // answered with ICMP: fragmentation needed, packet too big
    std::uint64_t tooBig = 0;           // the same, but nobody may be told, or too many were this second
    std::uint64_t unknownSpi = 0;       // from UDP
    std::uint64_t notOpened = 0;        // see EspSaIn's counters for why, or its time is over
    std::uint64_t outsideSelectors = 0; // opened, and not for its SA's policies (RFC 4301 section 5.2)
    std::uint64_t congested = 0;        // RFC 6040: marked outside, and the inner sender knows no ECN
};

class EspEngine {
public:
    // A TUN packet must lie at least so far into its buffer, and have so much room behind it.
    static constexpr std::size_t kHeadroom = 64;
    static constexpr std::size_t kTailroom = 64;

    // The sinks outlive the engine. They may call setMtu(), and nothing else of it.
    EspEngine(AeadFactory factory, UdpSink& udp, PacketSink& tun, Coalescer::Offloads offloads);
    ~EspEngine();

    // Make-before-break: the newest outbound SA of a request is the one that seals; inbound all that are there open.
    // An SPI that is taken is refused (nothing of the parameters is wrong then: EspParameterError::ReservedSpi).
    std::optional<EspParameterError> installSa(const SaRequest& request);
    bool moveSa(Direction direction, std::uint32_t spi, const OuterPath& path); // false: there is none
    std::optional<SaCounters> countSa(Direction direction, std::uint32_t spi) const;
    bool removeSa(Direction direction, std::uint32_t spi);
    // The same policy may be installed several times and goes with the last removal.
    void installPolicy(const PolicyRequest& policy);
    bool removePolicy(const PolicyRequest& policy);

    // The largest inner packet; TCP's MSS is clamped to it, or to `segments` where that is less and not 0. 0: not known
    // yet, nothing is clamped.
    void setMtu(std::size_t innerMtu, std::size_t segments = 0);
    // With the other host's NAT mapping moved: an inbound packet that holds (its ICV, its number) from another remote
    // end makes that end the path of the request's SAs. False (the default): only moveSa() moves.
    void followRemote(bool follow);

    // Once a second or so: monotonic seconds. Time limits are looked at; what is due is told by takeExpired().
    void tick(std::int64_t now);
    std::vector<ExpiredSa> takeExpired(); // allocates; call it when hasExpired()
    bool hasExpired() const;

    // When packets that fromTun() was given leave: before it returns, or, if few octets are ready, together with those
    // of the next calls, which is half the work where packets are small. endOfBatch() must follow then, before anything
    // else of the engine is called but fromTun().
    enum class Sending : std::uint8_t { Now, ByEndOfBatch };

    // One read of the TUN device: `buffer` holds kHeadroom octets, the packet, kTailroom octets.
    void fromTun(const VnetHeader& header, std::span<std::uint8_t> buffer, Sending sending = Sending::Now) noexcept;
    // One UDP payload that is ESP (no non-ESP marker, no keepalive): opened where it lies, and must stay until
    // endOfBatch().
    void fromUdp(std::span<std::uint8_t> datagram, const OuterPath& path, std::uint8_t trafficClass) noexcept;
    // Delivers what the coalescer holds, and sends what is sealed.
    void endOfBatch() noexcept;

    const EngineCounters& counters() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport::esp
