// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two engines with a wire between them that the test holds in its hand: what one sends is kept until the test carries
// it over, whole, in part, or changed. The client is 10.1.2.1 and fd01::1; behind the gateway is the rest
// of 10.1.2.0/24 and fd01::/120, as reference::Spec addresses its packets. Thread: the test's. Trust: tests only.
#pragma once

#include "platform/esp/esp_engine.h"

#include "esp_samples.h"
#include "reference_packets.h"

#include <string_view>
#include <vector>

namespace sallyport::esp {

Address ip(std::string_view text); // "10.1.2.1", or IPv6 with all of its eight groups
Selector range(std::string_view first, std::string_view last);
Selector only(std::string_view address);

// One UdpBatch, cut as the kernel cuts it.
struct SentBatch {
    OuterPath path;
    std::vector<Bytes> packets;
    std::size_t segmentSize = 0;
    std::uint8_t trafficClass = 0;
    std::size_t size = 0;
};

class Wire final : public UdpSink {
public:
    void send(const UdpBatch& batch) noexcept override;

    const std::vector<SentBatch>& batches() const { return m_batches; }
    std::vector<SentBatch> take();
    std::vector<Bytes> takePackets();

private:
    std::vector<SentBatch> m_batches;
};

struct End {
    explicit End(AeadFactory::Backend backend = AeadFactory::Backend::OpenSsl, Coalescer::Offloads offloads = {})
        : engine(AeadFactory(backend), wire, tun, offloads)
    {
    }

    void fromTun(const VnetHeader& header, const Bytes& packet, EspEngine::Sending sending = EspEngine::Sending::Now);
    void fromTun(const Bytes& packet) { fromTun({}, packet); }
    void fromUdp(Bytes datagram, const OuterPath& path, std::uint8_t trafficClass = 0);
    void endOfBatch();

    Wire wire;
    reference::Recorder tun;
    EspEngine engine;

private:
    std::vector<Bytes> m_received; // until endOfBatch()
};

// As a TUN device with offloads hands it over: one header, any payload, the checksum left to do.
struct TunPacket {
    VnetHeader header;
    Bytes packet;
};
TunPacket superPacket(const reference::Spec& spec, std::size_t gsoSize);
// What was wanted in the end.
bool areSamePackets(const std::vector<Bytes>& one, const std::vector<Bytes>& other);
Bytes pattern(std::size_t size, unsigned int seed = 0);

class EnginePair {
public:
    static constexpr std::uint32_t kToGateway = 0x10001; // SPIs of the first pair of SAs
    static constexpr std::uint32_t kToClient = 0x20001;
    static constexpr std::uint32_t kClientRequest = 1;
    static constexpr std::uint32_t kGatewayRequest = 7;

    explicit EnginePair(const Suite& suite = gcm256(), AeadFactory::Backend backend = AeadFactory::Backend::OpenSsl,
                        Coalescer::Offloads offloads = {});

    // Adds `generation` to the SPIs. Each end on its own, as a rekey goes about it.
    SaRequest request(const End& end, Direction direction, std::uint32_t generation = 0) const;
    void installSas(std::uint32_t generation);
    void installPolicies();
    // All that `from` has sent comes in at the other end, as one batch.
    void carry(End& from, std::uint8_t trafficClass = 0);
    // TUN to TUN.
    std::vector<Bytes> through(End& from, const TunPacket& packet);
    OuterPath pathOf(const End& end) const; // as that end sees it

    const Suite& suite;
    End client;
    End gateway;

    static const OuterPath kPath; // as the client sees it
};

OuterPath reversed(const OuterPath& path);
EspParameters parametersWith(const Suite& suite, std::uint32_t spi);

} // namespace sallyport::esp
