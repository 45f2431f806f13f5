// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/esp_loop.h"

#include "core/base/log.h"
#include "platform/linux/esp/esp_conversion.h"

#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <chrono>

namespace sallyport {
namespace {

// Of one turn: octets, or packets where they are small. One read of the TUN device is up to 64 KB, one receive up to
// UdpChannel::kBuffers times that.
constexpr std::size_t kTunOctets = 8 * 65536;
constexpr int kTunPackets = 64;
constexpr int kUdpBudget = 2;
constexpr std::int64_t kTickMilliseconds = 1000;
constexpr std::uint16_t kIkePort = 500;
constexpr std::size_t kMarkerSize = 4; // RFC 3948 section 2.2

std::int64_t monotonicMilliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

Fragments fragmentsOf(bool needsThem, bool disbelievesKernel)
{
    if (needsThem)
        return Fragments::Allowed;
    return disbelievesKernel ? Fragments::NeverByOurOwn : Fragments::Never;
}

bool isV6(const esp::PolicyRequest& policy)
{
    return policy.source.first.isV6;
}

} // namespace

EspLoop::EspLoop(Parts parts, esp::AeadFactory factory, CommandQueue& commands, ControlQueue& control)
    : m_parts(std::move(parts)), m_commands(commands), m_control(control),
      m_engine(std::move(factory), *this, *this, {m_parts.tun.tso, m_parts.tun.uso}),
      m_tunBuffer(esp::EspEngine::kHeadroom + TunDevice::kMaxPacket + esp::EspEngine::kTailroom),
      m_received([this](std::span<std::uint8_t> datagram, const esp::OuterPath& path, std::uint8_t trafficClass) {
          sort(datagram, path, trafficClass);
      })
{
    const auto tooBig = [this](const esp::OuterPath&, int) { updateMtu(); };
    m_parts.udp4.onTooBig = tooBig;
    if (m_parts.udp6)
        m_parts.udp6->onTooBig = tooBig;
}

EspLoop::~EspLoop() = default;

UdpChannel* EspLoop::channel(bool isV6)
{
    if (!isV6)
        return &m_parts.udp4;
    return m_parts.udp6 ? &*m_parts.udp6 : nullptr;
}

const UdpChannel* EspLoop::channel(bool isV6) const
{
    return const_cast<EspLoop*>(this)->channel(isV6);
}

void EspLoop::run()
{
    constexpr short kBroken = POLLERR | POLLHUP | POLLNVAL;
    UdpChannel* const channels[] = {channel(false), channel(true)};
    for (;;) {
        // What TUN would bring, a full socket would lose: it is read again once there is room.
        const bool isFull = std::any_of(std::begin(channels), std::end(channels),
                                        [](const UdpChannel* one) { return one != nullptr && one->isFull(); });
        pollfd waits[4] = {{m_commands.descriptor(), POLLIN, 0},
                           {m_tun ? m_tun->descriptor() : -1, static_cast<short>(isFull ? 0 : POLLIN), 0}};
        for (std::size_t i = 0; i < 2; ++i) {
            const bool isThere = channels[i] != nullptr;
            const short room = isThere && channels[i]->isFull() ? POLLOUT : 0;
            waits[2 + i] = {isThere ? channels[i]->descriptor() : -1, static_cast<short>(POLLIN | room), 0};
        }
        poll(waits, std::size(waits), waitTime());
        for (std::size_t i = 0; i < 2; ++i) {
            if ((waits[2 + i].revents & POLLOUT) != 0)
                channels[i]->resume();
            if ((waits[2 + i].revents & (POLLIN | kBroken)) != 0)
                serveUdp(*channels[i]);
        }
        if ((waits[1].revents & (POLLIN | kBroken)) != 0)
            serveTun();
        serveTime();
        if ((waits[0].revents & POLLIN) != 0 && !m_commands.serve())
            return;
    }
}

int EspLoop::waitTime() const
{
    if (m_directory.all().empty())
        return -1; // nothing is due: no wake-ups of an idle machine
    return static_cast<int>(std::clamp<std::int64_t>(m_nextTick - monotonicMilliseconds(), 0, kTickMilliseconds));
}

void EspLoop::serveTime()
{
    if (m_directory.all().empty())
        return;
    const std::int64_t now = monotonicMilliseconds();
    if (now >= m_nextTick) {
        m_nextTick = now + kTickMilliseconds;
        m_engine.tick(now / 1000);
        updateMtu();
    }
    tellExpired();
}

void EspLoop::tellExpired()
{
    if (!m_engine.hasExpired())
        return;
    for (const esp::ExpiredSa& sa : m_engine.takeExpired()) {
        const esp::OuterEnd& destination = sa.direction == esp::Direction::In ? sa.path.local : sa.path.remote;
        if (m_expired)
            m_expired(sa.spi, hostAddress(destination.address), sa.hard);
    }
}

// --- packets ---

void EspLoop::serveTun()
{
    constexpr std::size_t kHeadroom = esp::EspEngine::kHeadroom;
    const std::span<std::uint8_t> room = std::span(m_tunBuffer).subspan(kHeadroom, TunDevice::kMaxPacket);
    std::size_t octets = 0;
    for (int i = 0; i < kTunPackets && octets < kTunOctets; ++i) {
        esp::VnetHeader header;
        const Result<std::size_t> size = m_tun->read(&header, room);
        if (!size) {
            loseTun(size.error());
            break;
        }
        if (*size == 0)
            break;
        octets += *size;
        m_engine.fromTun(header, std::span(m_tunBuffer).first(kHeadroom + *size + esp::EspEngine::kTailroom),
                         esp::EspEngine::Sending::ByEndOfBatch);
    }
    m_engine.endOfBatch();
}

void EspLoop::serveUdp(UdpChannel& channel)
{
    for (int i = 0; i < kUdpBudget && channel.receive(m_received); ++i) {
        m_engine.endOfBatch();
        m_lastReceived = monotonicMilliseconds();
    }
}

// RFC 3948 sections 2.2 and 2.3; from port 500 comes IKE without a marker.
void EspLoop::sort(std::span<std::uint8_t> datagram, const esp::OuterPath& path, std::uint8_t trafficClass)
{
    const auto isZero = [](std::uint8_t octet) { return octet == 0; };
    const bool isMarked =
        datagram.size() >= kMarkerSize && std::all_of(datagram.begin(), datagram.begin() + kMarkerSize, isZero);
    if (path.remote.port == kIkePort || isMarked)
        m_control.put(datagram, path);
    else if (datagram.size() != 1 || datagram[0] != 0xFF)
        m_engine.fromUdp(datagram, path, trafficClass);
}

void EspLoop::send(const esp::UdpBatch& batch) noexcept
{
    if (UdpChannel* out = channel(batch.path.remote.address.isV6))
        out->send(batch);
}

void EspLoop::deliver(const esp::SuperPacket& packet) noexcept
{
    if (!m_tun || !m_tun->write(packet))
        ++m_tunDropped;
}

// --- the TUN device and its MTU ---

Result<void> EspLoop::openTun()
{
    Result<TunDevice> device = TunDevice::open(m_parts.linkPattern, m_parts.tun);
    if (!device)
        return device.error();
    if (device->offloads() != m_parts.tun)
        return espError(QStringLiteral("the TUN link lost its offloads")); // the engine reckons with them
    m_tun = std::move(*device);
    m_linkMtu = {};
    m_mtu.reset();
    updateMtu();
    return {};
}

void EspLoop::loseTun(const Error& error)
{
    qCWarning(logNetwork).noquote() << link() + QStringLiteral(" is gone; the next policy brings another:")
                                    << error.arguments[QStringLiteral("reason")].toString();
    m_tun.reset();
}

void EspLoop::updateMtu()
{
    const bool carriesV6 = std::any_of(m_policies.begin(), m_policies.end(), isV6);
    const std::optional<InnerMtu> mtu = innerMtuOf(m_directory.all(), carriesV6, [this](const esp::OuterPath& path) {
        const UdpChannel* out = channel(path.remote.address.isV6);
        return m_limits.carried(path.remote.address, out == nullptr ? 0 : out->pathMtu(path));
    });
    if (!mtu || !m_tun)
        return;
    if (mtu != m_mtu) {
        m_mtu = mtu;
        m_parts.udp4.setFragments(fragmentsOf(mtu->needsFragments4, mtu->disbelieves4));
        if (m_parts.udp6)
            m_parts.udp6->setFragments(fragmentsOf(mtu->needsFragments6, mtu->disbelieves6));
        m_tun->setMaxSegments(static_cast<std::uint32_t>(
            std::clamp<std::size_t>(UdpChannel::kMaxPayload / mtu->sealed, 1, UdpChannel::kMaxSegments)));
    }
    m_engine.setMtu(static_cast<std::size_t>(m_linkMtu.apply(*m_tun, mtu->mtu)),
                    static_cast<std::size_t>(mtu->segments));
}

PathFacts EspLoop::lookAtPath(const Endpoint& local, const Endpoint& gateway) const
{
    const esp::OuterPath path = outerPath(esp::Direction::Out, local, gateway);
    const UdpChannel* out = channel(path.remote.address.isV6);
    const std::chrono::milliseconds quiet(monotonicMilliseconds() - m_lastReceived);
    return out == nullptr ? PathFacts{} : PathFacts{out->pathMtu(path), out->counters().sent, quiet};
}

void EspLoop::limitPath(const QHostAddress& gateway, const PathLimit& limit)
{
    m_limits.set(espAddress(gateway), limit);
    updateMtu();
}

// --- commands ---

Result<std::uint32_t> EspLoop::allocateSpi()
{
    if (const std::optional<std::uint32_t> spi = m_directory.reserve())
        return *spi;
    return espError(QStringLiteral("too many SPIs are set aside"));
}

Result<void> EspLoop::installSa(const EspSa& sa)
{
    if (!sa.udpEncapsulation)
        return espError(QStringLiteral("ESP travels in UDP here"));
    const bool isOverV6 = espAddress(sa.id.destination.address).isV6;
    if (channel(isOverV6) == nullptr)
        return espError(QStringLiteral("this kernel has no IPv6"));
    m_engine.tick(monotonicMilliseconds() / 1000); // its time may stand still since the last SA
    if (const std::optional<esp::EspParameterError> reason = m_engine.installSa(saRequest(sa)))
        return espError(*reason);
    m_directory.add(sa);
    updateMtu();
    return {};
}

bool EspLoop::moveSa(const EspSaId& id, const Endpoint& source, const Endpoint& destination)
{
    KnownSa* const sa = m_directory.find(id);
    if (sa == nullptr || channel(espAddress(destination.address).isV6) == nullptr ||
        !m_engine.moveSa(sa->direction, sa->id.spi, outerPath(sa->direction, source, destination)))
        return false;
    sa->id.source = source;
    sa->id.destination = destination;
    updateMtu();
    return true;
}

Result<EspCounters> EspLoop::countSa(const EspSaId& id)
{
    const KnownSa* const sa = m_directory.find(id);
    const std::optional<esp::SaCounters> counters =
        sa == nullptr ? std::nullopt : m_engine.countSa(sa->direction, sa->id.spi);
    if (!counters)
        return espError(QStringLiteral("there is no such SA"));
    return EspCounters{counters->bytes, counters->packets, counters->lastUse};
}

void EspLoop::removeSa(const EspSaId& id)
{
    const KnownSa* const sa = m_directory.find(id);
    if (sa == nullptr) {
        m_directory.release(id.spi);
        return;
    }
    m_engine.removeSa(sa->direction, sa->id.spi);
    m_directory.remove(sa);
    updateMtu();
}

Result<void> EspLoop::installPolicy(const EspPolicy& policy)
{
    if (!m_tun) {
        if (const Result<void> opened = openTun(); !opened)
            return opened.error();
    }
    const esp::PolicyRequest request = policyRequest(policy);
    m_engine.installPolicy(request);
    m_policies.push_back(request);
    updateMtu();
    return {};
}

void EspLoop::removePolicy(const EspPolicy& policy)
{
    const esp::PolicyRequest request = policyRequest(policy);
    const auto known = std::find(m_policies.begin(), m_policies.end(), request);
    if (known == m_policies.end())
        return;
    m_engine.removePolicy(request);
    m_policies.erase(known);
    if (m_policies.empty())
        m_tun.reset();
    else
        updateMtu();
}

} // namespace sallyport
