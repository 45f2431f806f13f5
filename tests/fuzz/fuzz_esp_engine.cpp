// SPDX-License-Identifier: GPL-3.0-or-later
//
// An engine between hostile sides: any bytes from the TUN device under any offload header, any datagrams from the
// network, and datagrams that are sealed with the right keys around any inner packet. What it sends must open again and
// hold whole packets; what it delivers must be whole packets within the selectors; every other packet is counted once.
// Thread: libFuzzer's. Trust: tests only.
#include "fuzz_packets.h"

#include "platform/esp/esp_engine.h"
#include "platform/esp/esp_sa.h"

#include <cstring>

using namespace sallyport::esp;

namespace {

using reference::Bytes;

constexpr std::uint32_t kSpiOut = 0x1000;
constexpr std::uint32_t kSpiIn = 0x2000;
constexpr std::uint32_t kRequest = 1;

Address host(bool isV6, std::uint8_t last)
{
    Address address;
    address.isV6 = isV6;
    if (isV6)
        address.octets = {0xfd, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last};
    else
        address.octets = {10, 1, 2, last};
    return address;
}

EspParameters parametersOf(std::uint32_t spi)
{
    static const Bytes key(36, 0x5a);
    EspParameters parameters;
    parameters.spi = spi;
    parameters.encryption = kAesGcm16;
    parameters.encryptionKey = key;
    return parameters;
}

template <class Sa> Sa make(std::uint32_t spi, const AeadFactory& factory)
{
    EspResult<Sa> made = Sa::create(parametersOf(spi), factory);
    return std::move(*std::get_if<Sa>(&made));
}

class Sides final : public UdpSink, public PacketSink {
public:
    explicit Sides(const AeadFactory& factory) : m_peer(make<EspSaIn>(kSpiOut, factory)) {}

    void send(const UdpBatch& batch) noexcept override
    {
        require(!batch.packets.empty() && batch.packets.size() <= 65507 && batch.segmentSize > 0);
        require((batch.packets.size() + batch.segmentSize - 1) / batch.segmentSize <= 64);
        Bytes octets(batch.packets.begin(), batch.packets.end());
        for (std::size_t at = 0; at < octets.size(); at += batch.segmentSize) {
            const std::size_t size = std::min(batch.segmentSize, octets.size() - at);
            const OpenOutcome opened = m_peer.openInPlace(std::span(octets).subspan(at, size));
            require(opened.reason == OpenReason::Delivered);
            require(mtu == 0 || opened.inner.size() <= mtu);
        }
        ++sends;
    }

    void deliver(const SuperPacket& packet) noexcept override
    {
        Bytes whole;
        for (const std::span<const std::uint8_t> piece : packet.pieces)
            whole.insert(whole.end(), piece.begin(), piece.end());
        const std::optional<PacketView> view = viewPacket(whole);
        require(view && view->length == whole.size() && packet.length == whole.size());
        // To this end, from the other: also the answers that it gives itself.
        const std::uint8_t* const addresses = addressesOf(*view, whole.data()).data();
        require(!isFromNetwork || addresses[view->version == 4 ? 7 : 31] == 1);
        delivered = true;
    }

    std::size_t mtu = 0;
    std::size_t sends = 0;
    bool isFromNetwork = false;
    bool delivered = false;

private:
    EspSaIn m_peer;
};

std::uint64_t dropped(const EngineCounters& counters)
{
    return counters.noPolicy + counters.discarded + counters.noSa + counters.notSealed + counters.badFromTun +
           counters.toldTooBig + counters.tooBig + counters.unknownSpi + counters.notOpened +
           counters.outsideSelectors + counters.congested;
}

void installAll(EspEngine& engine)
{
    for (const bool isV6 : {false, true}) {
        const Selector here{host(isV6, 1), host(isV6, 1)};
        const Selector there{host(isV6, 2), host(isV6, 200)};
        engine.installPolicy({Direction::Out, false, here, there, kRequest, 1});
        engine.installPolicy({Direction::In, false, there, here, kRequest, 1});
    }
    SaRequest request;
    request.requestId = kRequest;
    request.parameters = parametersOf(kSpiOut);
    require(!engine.installSa(request));
    request.direction = Direction::In;
    request.parameters = parametersOf(kSpiIn);
    require(!engine.installSa(request));
}

VnetHeader anyHeader(FuzzBytes& bytes, std::uint8_t kind)
{
    VnetHeader header;
    if ((kind & 1) != 0)
        header.gsoType = bytes.byte() % 6;
    if ((kind & 2) != 0)
        header.flags = VnetHeader::kNeedsChecksum;
    header.gsoSize = bytes.word();
    header.checksumStart = bytes.byte();
    header.checksumOffset = bytes.byte() % 20;
    return header;
}

// A sound packet with odd parts, or just bytes.
Bytes anyPacket(FuzzBytes& bytes, std::uint8_t kind, bool isInbound)
{
    if ((kind & 4) != 0)
        return bytes.take(bytes.byte());
    reference::Spec spec = fuzzSpec(bytes);
    if (isInbound)
        std::swap(spec.sourceHost, spec.destinationHost);
    const std::size_t large = (kind & 8) != 0 ? 60000 : 3000;
    spec.payload = fuzzPayload(bytes.word() % large, kind);
    Bytes packet = reference::makePacket(spec);
    if ((kind & 16) != 0)
        packet[bytes.word() % packet.size()] ^= bytes.byte();
    return packet;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const AeadFactory factory;
    FuzzBytes bytes(data, size);
    Sides sides(factory);
    EspEngine engine(AeadFactory(), sides, sides, {true, true});
    installAll(engine);
    EspSaOut peer = make<EspSaOut>(kSpiIn, factory);
    std::vector<Bytes> batch; // lives until its end
    sides.isFromNetwork = true;
    for (int step = 0; step < 40 && !bytes.isEmpty(); ++step) {
        const std::uint8_t kind = bytes.byte();
        const std::uint64_t before = dropped(engine.counters());
        if (kind >= 0xf0) {
            sides.mtu = (kind & 1) != 0 ? bytes.word() : 0;
            engine.setMtu(sides.mtu);
            engine.tick(step);
        } else if (kind >= 0x80) {
            Bytes packet = anyPacket(bytes, kind, false);
            packet.insert(packet.begin(), EspEngine::kHeadroom, 0);
            packet.resize(packet.size() + EspEngine::kTailroom);
            const std::size_t sends = sides.sends;
            sides.isFromNetwork = false;
            engine.fromTun(anyHeader(bytes, kind), packet);
            sides.isFromNetwork = true;
            const std::uint64_t drops = dropped(engine.counters()) - before;
            require(drops > 0 ? sides.sends == sends || engine.counters().tooBig > 0 : sides.sends > sends);
        } else if (kind >= 0x10) {
            const Bytes inner = anyPacket(bytes, kind, true);
            Bytes sealed(peer.layout().sealedSize(inner.size()));
            if (!inner.empty())
                std::memcpy(sealed.data() + peer.layout().headroom(), inner.data(), inner.size());
            const SealOutcome outcome = peer.sealInPlace(sealed, peer.layout().headroom(), inner.size());
            batch.emplace_back(outcome.packet.begin(), outcome.packet.end());
            engine.fromUdp(batch.back(), {}, bytes.byte());
            require(dropped(engine.counters()) - before <= 1);
        } else if (kind >= 0x08) {
            Bytes datagram = bytes.take(kind * 8u);
            if ((kind & 1) != 0 && datagram.size() >= 4)
                store32(datagram.data(), kSpiIn);
            batch.push_back(std::move(datagram));
            engine.fromUdp(batch.back(), {}, 0);
            require(dropped(engine.counters()) - before == 1);
        } else {
            engine.endOfBatch();
            batch.clear();
        }
    }
    engine.endOfBatch();
    return 0;
}
