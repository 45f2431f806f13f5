// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our ESP in user space on Linux, whole: the engine, the TUN device and the two UDP sockets in a thread of their own,
// as the SaDatabase that IKE installs into and the socket that IKE speaks by. The TUN device is there only while a
// policy is, so an idle service leaves the machine as it was. Thread: all functions from any, several at once; they
// wait for the data plane's thread at most as long as it needs for one batch. Trust: service.
#pragma once

#include "platform/control_channel.h"
#include "platform/esp/esp_engine.h"
#include "platform/linux/esp/tun_device.h"
#include "platform/linux/esp/udp_channel.h"
#include "platform/sa_database.h"

#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

struct EspDataPlaneSettings {
    QString linkPattern = QStringLiteral("sallyport%d");
    std::uint32_t mark = 0;
    std::uint16_t port = 0;  // of both sockets; 0: an ephemeral one
    int queuedControl = 256; // datagrams of IKE that wait for take() at most; more are dropped and counted
    TunOffloads tun;
    UdpOffloads udp;
    std::optional<esp::AeadFactory::Backend> crypto; // the best that there is unless said
    bool followRemote = false;                       // see EspEngine::followRemote()
};

class EspDataPlane final : public SaDatabase, public ControlChannel {
public:
    // Opens the sockets, tries a TUN device and starts the thread. DataPlaneUnavailable where it can't.
    static Result<std::unique_ptr<EspDataPlane>> create(const EspDataPlaneSettings& settings);
    ~EspDataPlane() override;

    bool needsUdpEncapsulation() const override { return true; }
    // It is called on the data plane's thread, and may call what is here.
    void onExpired(Expired callback) override;
    Result<std::uint32_t> allocateSpi(const EspSaId& wanted) override;
    Result<void> installSa(const EspSa& sa) override;
    bool moveSa(const EspSaId& id, const Endpoint& source, const Endpoint& destination, bool udpEncapsulation) override;
    Result<EspCounters> countSa(const EspSaId& id) const override;
    void removeSa(const EspSaId& id) override;
    Result<void> installPolicy(const EspPolicy& policy) override;
    void removePolicy(const EspPolicy& policy) override;
    PathFacts lookAtPath(const Endpoint& local, const Endpoint& gateway) const override;
    void limitPath(const QHostAddress& gateway, const PathLimit& limit) override;
    QString link() const override;

    // Keepalives that come in (RFC 3948 section 2.3) are not handed on.
    std::uint16_t port() const override;
    bool send(const ControlDatagram& datagram) override;
    std::optional<ControlDatagram> take() override;
    void stop() override;

    // For status and tests.
    struct Report {
        esp::EngineCounters engine;
        UdpCounters udp4, udp6;
        TunOffloads tun;
        UdpOffloads udp; // what both sockets have
        std::uint64_t controlDropped = 0;
        std::uint64_t tunDropped = 0;
    };
    Report report() const;

private:
    class Private;
    explicit EspDataPlane(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace sallyport
