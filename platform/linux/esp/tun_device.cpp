// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/tun_device.h"

#include "core/base/log.h"

#include <fcntl.h>
#include <libmnl/libmnl.h>
#include <linux/if_link.h>
#include <linux/if_tun.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace sallyport {
namespace {

constexpr auto kTunDevice = "/dev/net/tun";
// Linux 6.2; the headers of Debian 12 are older.
constexpr unsigned int kOffloadUso4 = 0x20;
constexpr unsigned int kOffloadUso6 = 0x40;

Error unavailable(const char* step, int number)
{
    const QString reason =
        number == ENOENT || number == ENODEV || number == ENXIO
            ? QStringLiteral("%1 is missing; load the kernel module tun").arg(QLatin1String(kTunDevice))
            : QStringLiteral("%1: %2").arg(QLatin1String(step), QString::fromLocal8Bit(std::strerror(number)));
    return Error::of(ErrorCode::DataPlaneUnavailable,
                     {{QStringLiteral("dataPlane"), QStringLiteral("userspace")}, {QStringLiteral("reason"), reason}})
        .withOsError(number);
}

bool setOffloads(int device, const TunOffloads& offloads)
{
    unsigned int flags = 0;
    if (offloads.tso || offloads.uso)
        flags |= TUN_F_CSUM; // the others need it
    if (offloads.tso)
        flags |= TUN_F_TSO4 | TUN_F_TSO6;
    if (offloads.uso)
        flags |= kOffloadUso4 | kOffloadUso6;
    return ioctl(device, TUNSETOFFLOAD, static_cast<unsigned long>(flags)) == 0;
}

// What the kernel takes of what is wanted; each is tried with all the others first.
TunOffloads probeOffloads(int device, TunOffloads wanted)
{
    if (!setOffloads(device, wanted)) {
        wanted.uso = false;
        if (!setOffloads(device, wanted)) {
            wanted.tso = false;
            setOffloads(device, wanted);
        }
    }
    return wanted;
}

// 0 or an errno.
int sendLinkOrder(unsigned int index, std::uint16_t attribute, std::uint32_t value)
{
    std::array<char, 256> bytes{};
    nlmsghdr* message = mnl_nlmsg_put_header(bytes.data());
    message->nlmsg_type = RTM_NEWLINK;
    message->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
    auto* link = static_cast<ifinfomsg*>(mnl_nlmsg_put_extra_header(message, sizeof(ifinfomsg)));
    link->ifi_family = AF_UNSPEC;
    link->ifi_index = static_cast<int>(index);
    mnl_attr_put_u32(message, attribute, value);

    const FileDescriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    if (!socket.isValid() || send(socket.get(), message, message->nlmsg_len, 0) < 0)
        return errno;
    std::array<char, 4096> answer{};
    const ssize_t size = recv(socket.get(), answer.data(), answer.size(), 0);
    if (size < static_cast<ssize_t>(sizeof(nlmsghdr) + sizeof(nlmsgerr)))
        return size < 0 ? errno : EPROTO;
    nlmsgerr verdict{};
    std::memcpy(&verdict, answer.data() + sizeof(nlmsghdr), sizeof verdict);
    return -verdict.error;
}

ifreq requestFor(const QString& name)
{
    ifreq request{};
    std::strncpy(request.ifr_name, qPrintable(name), IFNAMSIZ - 1);
    return request;
}

FileDescriptor anySocket()
{
    return FileDescriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
}

// TUN's own 500 packets are 3 ms of small ones: less than a busy processor may keep the reader waiting.
// By netlink: the ioctl asks for rights over the whole machine, also within a namespace of one's own.
void lengthenQueue(const char* name)
{
    constexpr std::uint32_t kPackets = 2000;
    if (const int number = sendLinkOrder(if_nametoindex(name), IFLA_TXQLEN, kPackets))
        qCWarning(logNetwork, "%s: queue not lengthened: %s", name, std::strerror(number)); // it is as it was
}

} // namespace

TunDevice::TunDevice(FileDescriptor device, QString name, TunOffloads offloads)
    : m_device(std::move(device)), m_name(std::move(name)), m_offloads(offloads), m_parts(std::make_unique<Parts>())
{
}

Result<TunDevice> TunDevice::open(const QString& pattern, const TunOffloads& wanted)
{
    if (wanted.vnetHeader) {
        Result<TunDevice> device = openAs(pattern, wanted);
        // Nothing of the kind in this kernel; everything else would fail without the header as well.
        if (device || device.error().osError != EINVAL)
            return device;
    }
    return openAs(pattern, {false, false, false});
}

Result<TunDevice> TunDevice::openAs(const QString& pattern, const TunOffloads& wanted)
{
    FileDescriptor device(::open(kTunDevice, O_RDWR | O_CLOEXEC | O_NONBLOCK));
    if (!device.isValid())
        return unavailable("/dev/net/tun cannot be opened", errno);
    ifreq request = requestFor(pattern);
    request.ifr_flags = static_cast<short>(IFF_TUN | IFF_NO_PI | (wanted.vnetHeader ? IFF_VNET_HDR : 0));
    if (ioctl(device.get(), TUNSETIFF, &request) != 0)
        return unavailable("a TUN link cannot be made", errno);
    lengthenQueue(request.ifr_name);
    TunOffloads offloads = wanted;
    if (wanted.vnetHeader) {
        int size = sizeof(esp::VnetHeader);
        if (ioctl(device.get(), TUNSETVNETHDRSZ, &size) != 0)
            return unavailable("the TUN link's header cannot be set", errno);
        offloads = probeOffloads(device.get(), wanted);
    }
    return TunDevice(std::move(device), QString::fromLatin1(request.ifr_name), offloads);
}

Result<std::size_t> TunDevice::read(esp::VnetHeader* header, std::span<std::uint8_t> buffer)
{
    const std::size_t extra = m_offloads.vnetHeader ? sizeof *header : 0;
    if (extra == 0)
        *header = {};
    const std::array parts{iovec{header, extra}, iovec{buffer.data(), buffer.size()}};
    const ssize_t size = readv(m_device.get(), parts.data(), static_cast<int>(parts.size()));
    if (size >= 0)
        return static_cast<std::size_t>(size) > extra ? static_cast<std::size_t>(size) - extra : 0;
    if (errno == EAGAIN || errno == EINTR)
        return std::size_t{0};
    return unavailable("the TUN link cannot be read", errno);
}

bool TunDevice::write(const esp::SuperPacket& packet) noexcept
{
    Parts& parts = *m_parts;
    if (packet.pieces.size() >= parts.size())
        return false;
    std::size_t count = 0;
    esp::VnetHeader header = packet.header;
    if (m_offloads.vnetHeader)
        parts[count++] = {&header, sizeof header};
    for (const std::span<const std::uint8_t> piece : packet.pieces)
        parts[count++] = {const_cast<std::uint8_t*>(piece.data()), piece.size()};
    return writev(m_device.get(), parts.data(), static_cast<int>(count)) >= 0;
}

int TunDevice::mtu() const
{
    ifreq request = requestFor(m_name);
    return ioctl(anySocket().get(), SIOCGIFMTU, &request) == 0 ? request.ifr_mtu : 0;
}

void TunDevice::setMtu(int mtu)
{
    ifreq request = requestFor(m_name);
    request.ifr_mtu = mtu;
    const FileDescriptor socket = anySocket();
    if (ioctl(socket.get(), SIOCSIFMTU, &request) == 0)
        return;
    const int number = errno;
    qCWarning(logNetwork).noquote() << m_name + QStringLiteral(": MTU") << mtu << "not set:" << std::strerror(number);
}

void TunDevice::setMaxSegments(std::uint32_t segments)
{
    const unsigned int index = if_nametoindex(qPrintable(m_name));
    if (index == 0)
        return;
    if (const int number = sendLinkOrder(index, IFLA_GSO_MAX_SEGS, segments))
        qCDebug(logNetwork).noquote() << m_name + QStringLiteral(": gso_max_segs not set:") << std::strerror(number);
}

} // namespace sallyport
