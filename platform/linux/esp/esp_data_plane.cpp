// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/esp_data_plane.h"

#include "core/base/log.h"
#include "platform/linux/esp/esp_conversion.h"
#include "platform/linux/esp/esp_loop.h"

#include <pthread.h>
#include <signal.h>

#include <cerrno>
#include <thread>
#include <utility>

namespace sallyport {
namespace {

Error endedError()
{
    return espError(QStringLiteral("the data plane has ended"));
}

esp::AeadFactory makeFactory(const EspDataPlaneSettings& settings)
{
    return settings.crypto ? esp::AeadFactory(*settings.crypto) : esp::AeadFactory();
}

// The IPv6 socket has IPv4's port where that is free. A kernel without IPv6 has no such socket.
Result<std::optional<UdpChannel>> openV6(UdpSettings settings, std::uint16_t port)
{
    settings.isV6 = true;
    const std::uint16_t wanted = settings.port;
    settings.port = port;
    Result<UdpChannel> channel = UdpChannel::open(settings);
    if (!channel && channel.error().osError == EADDRINUSE && wanted == 0) {
        settings.port = 0;
        channel = UdpChannel::open(settings);
    }
    if (channel)
        return std::optional<UdpChannel>(std::move(*channel));
    if (channel.error().osError != EAFNOSUPPORT)
        return channel.error();
    return std::optional<UdpChannel>();
}

// What this kernel's TUN does with it, tried on a device that is gone afterwards.
Result<TunOffloads> probeTun(const EspDataPlaneSettings& settings)
{
    const Result<TunDevice> device = TunDevice::open(settings.linkPattern, settings.tun);
    if (!device)
        return device.error();
    return device->offloads();
}

} // namespace

class EspDataPlane::Private {
public:
    Private(EspLoop::Parts parts, const EspDataPlaneSettings& settings)
        : control(settings.queuedControl), loop(std::move(parts), makeFactory(settings), commands, control)
    {
        loop.followRemote(settings.followRemote);
    }

    void start();
    // On the data plane's thread; `otherwise` once that has ended.
    template <class Value, class Function> Value ask(Value otherwise, Function function)
    {
        Value answer = std::move(otherwise);
        commands.run([&] { answer = function(); });
        return answer;
    }

    CommandQueue commands;
    ControlQueue control;
    EspLoop loop;
    std::thread thread;
};

void EspDataPlane::Private::start()
{
    // Signals are the main thread's business.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    thread = std::thread([this] {
        commands.setThread(std::this_thread::get_id());
        loop.run();
    });
    pthread_setname_np(thread.native_handle(), "esp");
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

Result<std::unique_ptr<EspDataPlane>> EspDataPlane::create(const EspDataPlaneSettings& settings)
{
    const Result<TunOffloads> tun = probeTun(settings);
    if (!tun)
        return tun.error();
    UdpSettings udp;
    udp.port = settings.port;
    udp.mark = settings.mark;
    udp.wanted = settings.udp;
    Result<UdpChannel> udp4 = UdpChannel::open(udp);
    if (!udp4)
        return udp4.error();
    Result<std::optional<UdpChannel>> udp6 = openV6(udp, udp4->port());
    if (!udp6)
        return udp6.error();
    EspLoop::Parts parts{settings.linkPattern, *tun, std::move(*udp4), std::move(*udp6)};
    auto data = std::make_unique<Private>(std::move(parts), settings);
    if (!data->commands.isValid())
        return espError(QStringLiteral("no event descriptor can be had")).withOsError(errno);
    qCInfo(logNetwork).nospace() << "ESP on UDP port " << data->loop.channel(false)->port() << ", TUN with"
                                 << (tun->tso ? " TSO" : "") << (tun->uso ? " USO" : "")
                                 << (tun->vnetHeader ? "" : " nothing");
    data->start();
    return std::unique_ptr<EspDataPlane>(new EspDataPlane(std::move(data)));
}

EspDataPlane::EspDataPlane(std::unique_ptr<Private> data) : d(std::move(data)) {}

EspDataPlane::~EspDataPlane()
{
    d->control.stop();
    d->commands.close();
    d->thread.join();
}

void EspDataPlane::onExpired(Expired callback)
{
    d->commands.run([&] { d->loop.setExpired(std::move(callback)); });
}

Result<std::uint32_t> EspDataPlane::allocateSpi(const EspSaId&)
{
    return d->ask(Result<std::uint32_t>(endedError()), [&] { return d->loop.allocateSpi(); });
}

Result<void> EspDataPlane::installSa(const EspSa& sa)
{
    return d->ask(Result<void>(endedError()), [&] { return d->loop.installSa(sa); });
}

bool EspDataPlane::moveSa(const EspSaId& id, const Endpoint& source, const Endpoint& destination, bool udpEncapsulation)
{
    return udpEncapsulation && d->ask(false, [&] { return d->loop.moveSa(id, source, destination); });
}

Result<EspCounters> EspDataPlane::countSa(const EspSaId& id) const
{
    return d->ask(Result<EspCounters>(endedError()), [&] { return d->loop.countSa(id); });
}

void EspDataPlane::removeSa(const EspSaId& id)
{
    d->commands.run([&] { d->loop.removeSa(id); });
}

Result<void> EspDataPlane::installPolicy(const EspPolicy& policy)
{
    return d->ask(Result<void>(endedError()), [&] { return d->loop.installPolicy(policy); });
}

void EspDataPlane::removePolicy(const EspPolicy& policy)
{
    d->commands.run([&] { d->loop.removePolicy(policy); });
}

PathFacts EspDataPlane::lookAtPath(const Endpoint& local, const Endpoint& gateway) const
{
    return d->ask(PathFacts(), [&] { return d->loop.lookAtPath(local, gateway); });
}

void EspDataPlane::limitPath(const QHostAddress& gateway, const PathLimit& limit)
{
    d->commands.run([&] { d->loop.limitPath(gateway, limit); });
}

QString EspDataPlane::link() const
{
    return d->ask(QString(), [&] { return d->loop.link(); });
}

std::uint16_t EspDataPlane::port() const
{
    return d->loop.channel(false)->port();
}

bool EspDataPlane::send(const ControlDatagram& datagram)
{
    const esp::OuterPath path{outerEnd(datagram.local), outerEnd(datagram.remote)};
    UdpChannel* const channel = d->loop.channel(path.remote.address.isV6);
    const auto* octets = reinterpret_cast<const std::uint8_t*>(datagram.data.constData());
    return channel != nullptr && !datagram.remote.address.isNull() &&
           channel->sendControl(path, {octets, static_cast<std::size_t>(datagram.data.size())},
                                datagram.whole ? UdpChannel::Oversized::AsItIs : UdpChannel::Oversized::InFragments);
}

std::optional<ControlDatagram> EspDataPlane::take()
{
    return d->control.take();
}

void EspDataPlane::stop()
{
    d->control.stop();
}

EspDataPlane::Report EspDataPlane::report() const
{
    return d->ask(Report(), [&] {
        Report report;
        report.engine = d->loop.engineCounters();
        report.tun = d->loop.tunOffloads();
        report.tunDropped = d->loop.tunDropped();
        report.controlDropped = d->control.dropped();
        report.udp = d->loop.channel(false)->offloads();
        report.udp4 = d->loop.channel(false)->counters();
        if (const UdpChannel* udp6 = d->loop.channel(true)) {
            report.udp6 = udp6->counters();
            report.udp.gso = report.udp.gso && udp6->offloads().gso;
            report.udp.gro = report.udp.gro && udp6->offloads().gro;
        }
        return report;
    });
}

} // namespace sallyport
