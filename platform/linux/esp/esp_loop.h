// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data plane's thread: moves packets between the TUN device and the UDP sockets through the engine, in both
// directions by turns, and holds all of the engine's state. Thread: all but the constructor's is run() itself or a
// command that it serves; channel() is good from any for sendControl() and port(). Trust: service; packets and
// datagrams are anybody's.
#pragma once

#include "platform/esp/esp_engine.h"
#include "platform/linux/esp/command_queue.h"
#include "platform/linux/esp/control_queue.h"
#include "platform/linux/esp/path_mtu.h"
#include "platform/linux/esp/sa_directory.h"
#include "platform/linux/esp/tun_device.h"
#include "platform/linux/esp/udp_channel.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

struct pollfd;

namespace sallyport {

class EspLoop final : private esp::UdpSink, private esp::PacketSink {
public:
    struct Parts {
        QString linkPattern;
        TunOffloads tun; // as probed
        UdpChannel udp4;
        std::optional<UdpChannel> udp6; // without IPv6 in the kernel: none
    };

    EspLoop(Parts parts, esp::AeadFactory factory, CommandQueue& commands, ControlQueue& control);
    ~EspLoop();

    void run(); // until the command queue is closed

    // Commands.
    Result<std::uint32_t> allocateSpi();
    Result<void> installSa(const EspSa& sa);
    bool moveSa(const EspSaId& id, const Endpoint& source, const Endpoint& destination);
    Result<EspCounters> countSa(const EspSaId& id);
    void removeSa(const EspSaId& id);
    Result<void> installPolicy(const EspPolicy& policy);
    void removePolicy(const EspPolicy& policy);
    PathFacts lookAtPath(const Endpoint& local, const Endpoint& gateway) const;
    void limitPath(const QHostAddress& gateway, const PathLimit& limit);
    void followRemote(bool follow) { m_engine.followRemote(follow); }
    void setExpired(SaDatabase::Expired callback) { m_expired = std::move(callback); }

    QString link() const { return m_tun ? m_tun->name() : QString(); }
    const esp::EngineCounters& engineCounters() const { return m_engine.counters(); }
    std::uint64_t tunDropped() const { return m_tunDropped; }
    const TunOffloads& tunOffloads() const { return m_parts.tun; }
    UdpChannel* channel(bool isV6);
    const UdpChannel* channel(bool isV6) const;

private:
    void send(const esp::UdpBatch& batch) noexcept override;
    void deliver(const esp::SuperPacket& packet) noexcept override;

    void serveTun();
    void serveUdp(UdpChannel& channel);
    void sort(std::span<std::uint8_t> datagram, const esp::OuterPath& path, std::uint8_t trafficClass);
    void serveTime();
    void tellExpired();
    int waitTime() const;
    Result<void> openTun();
    void loseTun(const Error& error);
    void updateMtu();

    Parts m_parts;
    CommandQueue& m_commands;
    ControlQueue& m_control;
    esp::EspEngine m_engine;
    std::optional<TunDevice> m_tun;
    std::vector<std::uint8_t> m_tunBuffer;
    UdpChannel::Received m_received;
    SaDatabase::Expired m_expired;
    SaDirectory m_directory;
    std::vector<esp::PolicyRequest> m_policies;
    PathLimits m_limits;
    LinkMtu m_linkMtu;
    std::optional<InnerMtu> m_mtu;
    std::int64_t m_nextTick = 0; // monotonic milliseconds
    std::int64_t m_lastReceived = 0;
    std::uint64_t m_tunDropped = 0;
};

} // namespace sallyport
