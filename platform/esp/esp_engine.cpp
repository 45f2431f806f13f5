// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/esp_engine.h"

#include "platform/esp/icmp_errors.h"
#include "platform/esp/ip4_fragments.h"
#include "platform/esp/outer_header.h"
#include "platform/esp/policy_table.h"
#include "platform/esp/sa_table.h"
#include "platform/esp/segmenter.h"
#include "platform/esp/tcp_mss.h"
#include "platform/esp/token_bucket.h"

#include <algorithm>

namespace sallyport::esp {

namespace {

// Of one send with UDP_SEGMENT: the payload of the largest IPv4 packet, and UDP_MAX_SEGMENTS until Linux 6.9.
constexpr std::size_t kMaxBatch = 65507;
constexpr std::size_t kMaxSegments = 64;
// Of a batch that waits for more: those that could still join it are not many, and it is to stay in the cache.
constexpr std::size_t kWaitingBatch = 16384;
constexpr std::size_t kMaxInner = 65535;
constexpr std::uint64_t kErrorsPerSecond = 100; // RFC 1812 section 4.3.2.8, RFC 4443 section 2.4 (f)

} // namespace

class EspEngine::Private {
public:
    Private(AeadFactory aeadFactory, UdpSink& udpSink, PacketSink& tunSink, Coalescer::Offloads offloads)
        : factory(std::move(aeadFactory)), udp(udpSink), tun(tunSink), coalescer(tunSink, offloads)
    {
    }

    void fromTun(const VnetHeader& header, std::span<std::uint8_t> buffer, Sending sending) noexcept;
    void fromUdp(std::span<std::uint8_t> datagram, const OuterPath& path, std::uint8_t outerClass) noexcept;
    void send() noexcept;

    const AeadFactory factory; // outlives the SAs
    UdpSink& udp;
    PacketSink& tun;
    Coalescer coalescer;
    SaTable sas;
    PolicyTable policies;
    EngineCounters counters;
    TokenBucket errors{kErrorsPerSecond};
    std::size_t mtu = 0;        // 0: not known
    std::size_t segmentMtu = 0; // TCP's
    bool follows = false;

private:
    OutboundSa* saFor(const std::uint8_t* packet, const PacketView& view) noexcept;
    bool startCutting(const VnetHeader& header, std::span<std::uint8_t> packet, const PacketView& view,
                      std::size_t limit) noexcept;
    void sealFragments(std::span<std::uint8_t> packet, std::size_t limit) noexcept;
    void seal(std::span<std::uint8_t> inner) noexcept;
    void tellTooBig(std::span<const std::uint8_t> packet, const PacketView& view, std::size_t limit) noexcept;
    bool mayComeOut(const std::uint8_t* packet, const PacketView& view, std::uint32_t requestId) noexcept;

    // What one fromTun() works on.
    const std::uint8_t* m_bufferEnd = nullptr; // sealing borrows what is behind a packet
    Segmenter m_segmenter;
    Ip4Fragments m_fragments;
    // The batch that is being filled: all of one SA and one class.
    OutboundSa* m_sa = nullptr;
    std::uint8_t m_trafficClass = 0;
    std::size_t m_batchSize = 0;
    std::size_t m_batchCount = 0;
    std::size_t m_segmentSize = 0;
    // Small enough to stay in the second-level cache while the packets are sealed into it and sent.
    alignas(64) std::array<std::uint8_t, 65536> m_batch;
};

OutboundSa* EspEngine::Private::saFor(const std::uint8_t* packet, const PacketView& view) noexcept
{
    const PolicyVerdict verdict = policies.outbound(packet, view);
    if (verdict.kind == PolicyVerdict::Kind::None) {
        ++counters.noPolicy;
        return nullptr;
    }
    if (verdict.kind == PolicyVerdict::Kind::Discard) {
        ++counters.discarded;
        return nullptr;
    }
    OutboundSa* const sa = sas.newest(verdict.requestId);
    if (sa == nullptr)
        ++counters.noSa;
    else if (sa->state.isOver)
        ++counters.notSealed;
    return sa == nullptr || sa->state.isOver ? nullptr : sa;
}

void EspEngine::Private::fromTun(const VnetHeader& header, std::span<std::uint8_t> buffer, Sending sending) noexcept
{
    std::optional<PacketView> view;
    std::span<std::uint8_t> packet;
    if (buffer.size() > kHeadroom + kTailroom) {
        packet = buffer.subspan(kHeadroom, buffer.size() - kHeadroom - kTailroom);
        view = viewPacket(packet);
    }
    if (!view) {
        ++counters.badFromTun;
        return;
    }
    OutboundSa* const sa = saFor(packet.data(), *view);
    if (sa == nullptr)
        return;
    const std::uint8_t ownClass = trafficClass(packet);
    if (sa != m_sa || ownClass != m_trafficClass)
        send();
    m_sa = sa;
    m_trafficClass = ownClass;
    const std::size_t limit = std::min(mtu == 0 ? kMaxInner : mtu, m_sa->esp.layout().largestInner(kMaxBatch));
    if (!startCutting(header, packet, *view, limit))
        return;
    m_bufferEnd = buffer.data() + buffer.size();
    // A SYN is never cut, so it is `packet` as it came.
    const bool mayBeSyn = mtu != 0 && header.gsoType == VnetHeader::kGsoNone;
    for (std::span<std::uint8_t> inner = m_segmenter.next(); !inner.empty(); inner = m_segmenter.next()) {
        if (mayBeSyn)
            clampMss(inner, *view, segmentMtu);
        if (inner.size() > limit)
            sealFragments(inner, limit);
        else
            seal(inner);
    }
    if (sending == Sending::Now || m_batchSize >= kWaitingBatch)
        send();
    sas.used(*m_sa);
}

// Counts and answers what can't be sent at all.
bool EspEngine::Private::startCutting(const VnetHeader& header, std::span<std::uint8_t> packet, const PacketView& view,
                                      std::size_t limit) noexcept
{
    SegmentResult result = m_segmenter.start(header, packet, view, limit);
    if (result == SegmentResult::TooLong) {
        if (forbidsFragments(packet)) {
            tellTooBig(packet, view, limit);
            return false;
        }
        result = m_segmenter.start(header, packet, view, kMaxInner);
    }
    if (result != SegmentResult::Ready)
        ++counters.badFromTun;
    return result == SegmentResult::Ready;
}

void EspEngine::Private::sealFragments(std::span<std::uint8_t> packet, std::size_t limit) noexcept
{
    if (!m_fragments.start(packet, limit)) {
        ++counters.tooBig;
        return;
    }
    for (std::span<std::uint8_t> inner = m_fragments.next(); !inner.empty(); inner = m_fragments.next())
        seal(inner);
}

// Behind what is in the batch already, if it fits there.
void EspEngine::Private::seal(std::span<std::uint8_t> inner) noexcept
{
    const std::size_t size = m_sa->esp.layout().sealedSize(inner.size());
    if (size > m_segmentSize || m_batchSize + size > kMaxBatch || m_batchCount == kMaxSegments)
        send();
    const std::span<std::uint8_t> text(inner.data(), static_cast<std::size_t>(m_bufferEnd - inner.data()));
    const std::span<std::uint8_t> room = std::span(m_batch).subspan(m_batchSize, size);
    if (m_sa->esp.seal(text, inner.size(), room).reason != SealReason::Sealed) {
        ++counters.notSealed;
        return;
    }
    if (m_batchCount == 0)
        m_segmentSize = size;
    m_batchSize += size;
    ++m_batchCount;
    if (size < m_segmentSize) // only the last may be
        send();
}

void EspEngine::Private::send() noexcept
{
    if (m_batchCount > 0)
        udp.send({m_sa->state.path, std::span(m_batch).first(m_batchSize), m_segmentSize, m_trafficClass});
    m_batchSize = 0;
    m_batchCount = 0;
    m_segmentSize = 0;
}

void EspEngine::Private::tellTooBig(std::span<const std::uint8_t> packet, const PacketView& view,
                                    std::size_t limit) noexcept
{
    IcmpError error;
    const std::size_t size = makePacketTooBig(packet, view, limit, error);
    if (size == 0 || !errors.take()) {
        ++counters.tooBig;
        return;
    }
    ++counters.toldTooBig;
    const std::span<const std::uint8_t> piece(error.data(), size);
    SuperPacket answer;
    answer.pieces = std::span(&piece, 1);
    answer.length = size;
    tun.deliver(answer);
}

bool EspEngine::Private::mayComeOut(const std::uint8_t* packet, const PacketView& view,
                                    std::uint32_t requestId) noexcept
{
    const PolicyVerdict verdict = policies.inbound(packet, view, requestId);
    if (verdict.kind == PolicyVerdict::Kind::None)
        ++counters.outsideSelectors;
    else if (verdict.kind == PolicyVerdict::Kind::Discard)
        ++counters.discarded;
    return verdict.kind == PolicyVerdict::Kind::Protect;
}

void EspEngine::Private::fromUdp(std::span<std::uint8_t> datagram, const OuterPath& path,
                                 std::uint8_t outerClass) noexcept
{
    InboundSa* const sa = datagram.size() < kEspHeaderSize ? nullptr : sas.inbound(load32(datagram.data()));
    if (sa == nullptr) {
        ++counters.unknownSpi;
        return;
    }
    if (sa->state.isOver) {
        ++counters.notOpened;
        return;
    }
    const std::uint64_t highest = sa->esp.window().highest();
    const OpenOutcome opened = sa->esp.openInPlace(datagram);
    // It moves for authentic packets alone. An old one may have come another way, and long ago (RFC 7296 section 2.23).
    if (follows && sa->esp.window().highest() > highest && path.remote != sa->state.path.remote)
        sas.followRemote(sa->state.requestId, path);
    if (opened.reason == OpenReason::Delivered || opened.reason == OpenReason::Dummy)
        sas.used(*sa);
    if (opened.reason != OpenReason::Delivered) {
        ++counters.notOpened;
        return;
    }
    const std::optional<PacketView> view = viewPacket(opened.inner);
    if (!view) {
        ++counters.outsideSelectors; // what can't be read fits none
        return;
    }
    if (!mayComeOut(opened.inner.data(), *view, sa->state.requestId))
        return;
    if (!takeOverCongestion(opened.inner, outerClass)) {
        ++counters.congested;
        return;
    }
    if (mtu != 0)
        clampMss(opened.inner, *view, segmentMtu);
    coalescer.add(opened.inner, *view);
}

EspEngine::EspEngine(AeadFactory factory, UdpSink& udp, PacketSink& tun, Coalescer::Offloads offloads)
    : d(std::make_unique<Private>(std::move(factory), udp, tun, offloads))
{
}

EspEngine::~EspEngine() = default;

std::optional<EspParameterError> EspEngine::installSa(const SaRequest& request)
{
    return d->sas.install(request, d->factory);
}

bool EspEngine::moveSa(Direction direction, std::uint32_t spi, const OuterPath& path)
{
    return d->sas.move(direction, spi, path);
}

std::optional<SaCounters> EspEngine::countSa(Direction direction, std::uint32_t spi) const
{
    return d->sas.count(direction, spi);
}

bool EspEngine::removeSa(Direction direction, std::uint32_t spi)
{
    return d->sas.remove(direction, spi);
}

void EspEngine::installPolicy(const PolicyRequest& policy)
{
    d->policies.install(policy);
}

bool EspEngine::removePolicy(const PolicyRequest& policy)
{
    return d->policies.remove(policy);
}

void EspEngine::setMtu(std::size_t innerMtu, std::size_t segments)
{
    d->mtu = innerMtu;
    d->segmentMtu = segments == 0 ? innerMtu : std::min(innerMtu, segments);
}

void EspEngine::followRemote(bool follow)
{
    d->follows = follow;
}

void EspEngine::tick(std::int64_t now)
{
    d->sas.tick(now);
    d->errors.tick(now);
}

std::vector<ExpiredSa> EspEngine::takeExpired()
{
    return d->sas.takeExpired();
}

bool EspEngine::hasExpired() const
{
    return d->sas.hasExpired();
}

void EspEngine::fromTun(const VnetHeader& header, std::span<std::uint8_t> buffer, Sending sending) noexcept
{
    d->fromTun(header, buffer, sending);
}

void EspEngine::fromUdp(std::span<std::uint8_t> datagram, const OuterPath& path, std::uint8_t trafficClass) noexcept
{
    d->fromUdp(datagram, path, trafficClass);
}

void EspEngine::endOfBatch() noexcept
{
    d->coalescer.flush();
    d->send();
}

const EngineCounters& EspEngine::counters() const
{
    return d->counters;
}

} // namespace sallyport::esp
