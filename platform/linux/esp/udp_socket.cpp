// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/udp_socket.h"

#include "platform/linux/esp/socket_address.h"

#include <netinet/udp.h>

#include <cerrno>
#include <cstring>

namespace sallyport {
namespace {

// A burst of several hundred megabits waits here while the thread is not scheduled.
constexpr int kQueueOctets = 8 * 1024 * 1024;

Error unavailable(const char* step, int number)
{
    return Error::of(
               ErrorCode::DataPlaneUnavailable,
               {{QStringLiteral("dataPlane"), QStringLiteral("userspace")},
                {QStringLiteral("reason"),
                 QStringLiteral("%1: %2").arg(QLatin1String(step), QString::fromLocal8Bit(std::strerror(number)))}})
        .withOsError(number);
}

bool setOption(int socket, int level, int name, int value)
{
    return setsockopt(socket, level, name, &value, sizeof value) == 0;
}

// Beyond the system's limit with CAP_NET_ADMIN, else up to it.
void setQueues(int socket)
{
    if (!setOption(socket, SOL_SOCKET, SO_RCVBUFFORCE, kQueueOctets))
        setOption(socket, SOL_SOCKET, SO_RCVBUF, kQueueOctets);
    if (!setOption(socket, SOL_SOCKET, SO_SNDBUFFORCE, kQueueOctets))
        setOption(socket, SOL_SOCKET, SO_SNDBUF, kQueueOctets);
}

bool setFamilyOptions(int socket, bool isV6)
{
    if (isV6)
        return setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, 1) &&
               setOption(socket, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1) &&
               setOption(socket, IPPROTO_IPV6, IPV6_RECVTCLASS, 1);
    return setOption(socket, IPPROTO_IP, IP_PKTINFO, 1) && setOption(socket, IPPROTO_IP, IP_RECVTOS, 1);
}

} // namespace

Result<FileDescriptor> openUdpSocket(const UdpSettings& settings, UdpOffloads* wanted)
{
    const bool isV6 = settings.isV6;
    FileDescriptor socket(::socket(isV6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isValid())
        return unavailable("a UDP socket cannot be made", errno);
    if (!setFamilyOptions(socket.get(), isV6) || !setFragments(socket.get(), isV6, Fragments::Never))
        return unavailable("the UDP socket cannot be set up", errno);
    if (settings.mark != 0 && !setOption(socket.get(), SOL_SOCKET, SO_MARK, static_cast<int>(settings.mark)))
        return unavailable("the UDP socket cannot be marked", errno);
    setQueues(socket.get());
    // Size 0 changes nothing; kernels without GSO do not know the option.
    wanted->gso = wanted->gso && setOption(socket.get(), SOL_UDP, UDP_SEGMENT, 0);
    wanted->gro = wanted->gro && setOption(socket.get(), SOL_UDP, UDP_GRO, 1);

    esp::OuterEnd any;
    any.address.isV6 = isV6;
    any.port = settings.port;
    const SocketAddress address = socketAddress(any);
    if (bind(socket.get(), address.get(), address.size) != 0)
        return unavailable("the UDP socket cannot be bound", errno);
    return socket;
}

std::uint16_t boundPort(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return 0;
    return outerEnd(address).port;
}

bool setFragments(int socket, bool isV6, Fragments fragments)
{
    static_assert(IP_PMTUDISC_DO == IPV6_PMTUDISC_DO && IP_PMTUDISC_PROBE == IPV6_PMTUDISC_PROBE &&
                  IP_PMTUDISC_WANT == IPV6_PMTUDISC_WANT);
    const int value = fragments == Fragments::Never           ? IP_PMTUDISC_DO
                      : fragments == Fragments::NeverByOurOwn ? IP_PMTUDISC_PROBE
                                                              : IP_PMTUDISC_WANT;
    return isV6 ? setOption(socket, IPPROTO_IPV6, IPV6_MTU_DISCOVER, value)
                : setOption(socket, IPPROTO_IP, IP_MTU_DISCOVER, value);
}

int askPathMtu(const esp::OuterPath& path, std::uint32_t mark)
{
    const bool isV6 = path.remote.address.isV6;
    const FileDescriptor socket(::socket(isV6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (mark != 0)
        setOption(socket.get(), SOL_SOCKET, SO_MARK, static_cast<int>(mark));
    setFragments(socket.get(), isV6, Fragments::Never);
    if (path.local.address.isV6 == isV6 && !isUnspecified(path.local.address)) {
        const SocketAddress local = socketAddress({path.local.address, 0});
        if (bind(socket.get(), local.get(), local.size) != 0)
            return 0;
    }
    const SocketAddress remote = socketAddress(path.remote);
    int mtu = 0;
    socklen_t size = sizeof mtu;
    if (connect(socket.get(), remote.get(), remote.size) != 0 ||
        getsockopt(socket.get(), isV6 ? IPPROTO_IPV6 : IPPROTO_IP, isV6 ? IPV6_MTU : IP_MTU, &mtu, &size) != 0)
        return 0;
    return mtu;
}

} // namespace sallyport
