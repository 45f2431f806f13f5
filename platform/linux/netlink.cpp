// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/netlink.h"

#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/fib_rules.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <vector>

namespace sallyport {
namespace {

// An order is small; an answer fits the size that the kernel itself takes for a dump.
constexpr std::size_t kOrderSize = 1024;
constexpr std::size_t kAnswerSize = 32768;

struct Order {
    alignas(nlmsghdr) std::array<char, kOrderSize> bytes{};
    nlmsghdr* header = nullptr;

    Order(quint16 type, int flags) : header(mnl_nlmsg_put_header(bytes.data()))
    {
        header->nlmsg_type = type;
        header->nlmsg_flags = static_cast<quint16>(NLM_F_REQUEST | NLM_F_ACK | flags);
    }
    template <typename T> T* extra() { return static_cast<T*>(mnl_nlmsg_put_extra_header(header, sizeof(T))); }
};

quint8 systemFamily(IpFamily family)
{
    return family == IpFamily::V4 ? AF_INET : AF_INET6;
}

quint8 fullPrefix(IpFamily family)
{
    return family == IpFamily::V4 ? 32 : 128;
}

void putAddress(nlmsghdr* message, quint16 type, const QHostAddress& address)
{
    if (familyOf(address) == IpFamily::V4) {
        mnl_attr_put_u32(message, type, htonl(address.toIPv4Address()));
    } else {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        mnl_attr_put(message, type, sizeof bytes, &bytes);
    }
}

QHostAddress readAddress(const nlattr* attribute, int family)
{
    const auto size = mnl_attr_get_payload_len(attribute);
    if (family == AF_INET && size == sizeof(quint32))
        return QHostAddress(ntohl(mnl_attr_get_u32(attribute)));
    if (family == AF_INET6 && size == sizeof(Q_IPV6ADDR))
        return QHostAddress(static_cast<const quint8*>(mnl_attr_get_payload(attribute)));
    return {};
}

quint32 readNumber(const nlattr* attribute)
{
    return mnl_attr_get_payload_len(attribute) >= sizeof(quint32) ? mnl_attr_get_u32(attribute) : 0;
}

template <typename Header, typename Visit> void forEachAttribute(const nlmsghdr* message, Visit visit)
{
    const auto call = [](const nlattr* attribute, void* data) {
        (*static_cast<Visit*>(data))(mnl_attr_get_type(attribute), attribute);
        return MNL_CB_OK;
    };
    mnl_attr_parse(message, sizeof(Header), call, &visit);
}

Error failure(const char* operation, int number)
{
    return Error::of(ErrorCode::Internal, {{QStringLiteral("reason"), QLatin1String(operation)}}).withOsError(number);
}

void putAddressOrder(Order& order, int link, const QHostAddress& address)
{
    const IpFamily family = familyOf(address);
    auto* header = order.extra<ifaddrmsg>();
    header->ifa_family = systemFamily(family);
    header->ifa_prefixlen = fullPrefix(family);
    header->ifa_index = static_cast<quint32>(link);
    header->ifa_flags = family == IpFamily::V6 ? IFA_F_NODAD : 0;
    putAddress(order.header, IFA_LOCAL, address);
    putAddress(order.header, IFA_ADDRESS, address);
}

void putRouteOrder(Order& order, quint32 table, const LinkRoute& route)
{
    const IpFamily family = familyOf(route.destination.address);
    auto* header = order.extra<rtmsg>();
    header->rtm_family = systemFamily(family);
    header->rtm_dst_len = static_cast<quint8>(route.destination.prefixLength);
    header->rtm_table = RT_TABLE_UNSPEC; // RTA_TABLE says it: the field has 8 bits
    header->rtm_protocol = RTPROT_STATIC;
    header->rtm_scope = family == IpFamily::V4 ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE;
    header->rtm_type = RTN_UNICAST;
    mnl_attr_put_u32(order.header, RTA_TABLE, table);
    if (route.destination.prefixLength > 0)
        putAddress(order.header, RTA_DST, route.destination.address);
    if (route.link != 0)
        mnl_attr_put_u32(order.header, RTA_OIF, static_cast<quint32>(route.link));
    if (!route.source.isNull())
        putAddress(order.header, RTA_PREFSRC, route.source);
    if (route.priority != 0)
        mnl_attr_put_u32(order.header, RTA_PRIORITY, route.priority);
}

void putRuleOrder(Order& order, const MarkRule& rule)
{
    auto* header = order.extra<fib_rule_hdr>();
    header->family = systemFamily(rule.family);
    header->action = FR_ACT_TO_TBL;
    header->flags = rule.inverted ? FIB_RULE_INVERT : 0;
    mnl_attr_put_u32(order.header, FRA_TABLE, rule.table);
    mnl_attr_put_u32(order.header, FRA_PRIORITY, rule.priority);
    if (rule.mark != 0) {
        mnl_attr_put_u32(order.header, FRA_FWMARK, rule.mark);
        mnl_attr_put_u32(order.header, FRA_FWMASK, 0xffffffff);
    }
    // systemd-networkd (252 as 257) removes foreign rules when it starts again, unless they say they are the kernel's.
    mnl_attr_put_u8(order.header, FRA_PROTOCOL, RTPROT_KERNEL);
}

} // namespace

IpFamily familyOf(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? IpFamily::V4 : IpFamily::V6;
}

void NetlinkChannel::Closer::operator()(mnl_socket* socket) const
{
    mnl_socket_close(socket);
}

Result<NetlinkChannel> NetlinkChannel::open()
{
    mnl_socket* socket = mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC);
    if (socket == nullptr)
        return failure("open the routing socket", errno);
    NetlinkChannel channel(socket);
    if (mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) < 0)
        return failure("bind the routing socket", errno);
    return channel;
}

// Gives 0 or an errno.
int NetlinkChannel::exchange(nlmsghdr* message, const std::function<void(const nlmsghdr*)>& visit)
{
    message->nlmsg_seq = ++m_sequence;
    if (mnl_socket_sendto(m_socket.get(), message, message->nlmsg_len) < 0)
        return errno;
    const auto call = [](const nlmsghdr* answer, void* data) {
        const auto& visitor = *static_cast<const std::function<void(const nlmsghdr*)>*>(data);
        if (visitor)
            visitor(answer);
        return MNL_CB_OK;
    };
    const unsigned int port = mnl_socket_get_portid(m_socket.get());
    std::vector<char> buffer(kAnswerSize);
    int verdict = MNL_CB_OK;
    while (verdict > MNL_CB_STOP) {
        const ssize_t size = mnl_socket_recvfrom(m_socket.get(), buffer.data(), buffer.size());
        if (size < 0)
            return errno;
        verdict = mnl_cb_run(buffer.data(), static_cast<std::size_t>(size), m_sequence, port, call,
                             const_cast<std::function<void(const nlmsghdr*)>*>(&visit));
    }
    return verdict < 0 ? errno : 0;
}

Result<void> NetlinkChannel::order(nlmsghdr* message, const char* operation)
{
    if (const int number = exchange(message, {}))
        return failure(operation, number);
    return {};
}

// An answer that changed while it was read is asked for again, so the visitor sees none before the last is in.
Result<void> NetlinkChannel::dump(quint16 type, IpFamily family, const char* operation,
                                  const std::function<void(const nlmsghdr*)>& visit)
{
    constexpr int kTries = 5;
    int number = 0;
    for (int i = 0; i < kTries; ++i) {
        Order message(type, 0);
        message.header->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
        // The kernel's dumps all begin with the family; the rest of their headers filters, zeros for "all".
        if (type == RTM_GETADDR)
            message.extra<ifaddrmsg>()->ifa_family = systemFamily(family);
        else if (type == RTM_GETROUTE)
            message.extra<rtmsg>()->rtm_family = systemFamily(family);
        else
            message.extra<fib_rule_hdr>()->family = systemFamily(family);
        std::vector<std::vector<char>> answers;
        number = exchange(message.header, [&answers](const nlmsghdr* answer) {
            const char* begin = reinterpret_cast<const char*>(answer);
            answers.emplace_back(begin, begin + answer->nlmsg_len);
        });
        if (number == 0) {
            for (const std::vector<char>& answer : answers)
                visit(reinterpret_cast<const nlmsghdr*>(answer.data()));
            return {};
        }
        if (number != EINTR)
            break;
    }
    return failure(operation, number);
}

Result<NetworkLink> NetlinkChannel::findLink(const QString& name)
{
    const QByteArray encoded = name.toUtf8();
    if (encoded.isEmpty() || encoded.size() >= IFNAMSIZ)
        return failure("find the link", ENODEV);
    Order message(RTM_GETLINK, 0);
    message.extra<ifinfomsg>()->ifi_family = AF_UNSPEC;
    mnl_attr_put_strz(message.header, IFLA_IFNAME, encoded.constData());
    NetworkLink link;
    const int number = exchange(message.header, [&link](const nlmsghdr* answer) {
        if (answer->nlmsg_type != RTM_NEWLINK)
            return;
        const auto* header = static_cast<const ifinfomsg*>(mnl_nlmsg_get_payload(answer));
        link.index = header->ifi_index;
        link.up = (header->ifi_flags & IFF_UP) != 0;
        forEachAttribute<ifinfomsg>(answer, [&link](int type, const nlattr* attribute) {
            if (type == IFLA_MTU)
                link.mtu = static_cast<int>(readNumber(attribute));
        });
    });
    if (number != 0)
        return failure("find the link", number);
    return link;
}

Result<void> NetlinkChannel::setLink(int index, int mtu, bool up)
{
    Order message(RTM_NEWLINK, 0);
    auto* header = message.extra<ifinfomsg>();
    header->ifi_family = AF_UNSPEC;
    header->ifi_index = index;
    header->ifi_change = IFF_UP;
    header->ifi_flags = up ? IFF_UP : 0;
    mnl_attr_put_u32(message.header, IFLA_MTU, static_cast<quint32>(mtu));
    return order(message.header, "set the link up");
}

Result<QList<QHostAddress>> NetlinkChannel::addresses(int link)
{
    QList<QHostAddress> found;
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const Result<void> done =
            dump(RTM_GETADDR, family, "list the link's addresses", [&found, link](const nlmsghdr* answer) {
                const auto* header = static_cast<const ifaddrmsg*>(mnl_nlmsg_get_payload(answer));
                if (answer->nlmsg_type != RTM_NEWADDR || static_cast<int>(header->ifa_index) != link)
                    return;
                // IPv4 tells its own address in IFA_LOCAL (IFA_ADDRESS is the peer's), IPv6 in IFA_ADDRESS.
                const int wanted = header->ifa_family == AF_INET ? IFA_LOCAL : IFA_ADDRESS;
                forEachAttribute<ifaddrmsg>(answer, [&](int type, const nlattr* attribute) {
                    if (type == wanted)
                        found.append(readAddress(attribute, header->ifa_family));
                });
            });
        if (!done)
            return done.error();
    }
    return found;
}

Result<void> NetlinkChannel::addAddress(int link, const QHostAddress& address)
{
    Order message(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL);
    putAddressOrder(message, link, address);
    return order(message.header, "add the address");
}

Result<void> NetlinkChannel::removeAddress(int link, const QHostAddress& address)
{
    Order message(RTM_DELADDR, 0);
    putAddressOrder(message, link, address);
    return order(message.header, "remove the address");
}

Result<QList<LinkRoute>> NetlinkChannel::routes(quint32 table)
{
    QList<LinkRoute> found;
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const Result<void> done = dump(RTM_GETROUTE, family, "list the routes", [&](const nlmsghdr* answer) {
            const auto* header = static_cast<const rtmsg*>(mnl_nlmsg_get_payload(answer));
            if (answer->nlmsg_type != RTM_NEWROUTE)
                return;
            quint32 routeTable = header->rtm_table;
            LinkRoute route;
            route.destination.address = family == IpFamily::V4 ? QHostAddress(quint32(0)) : QHostAddress(Q_IPV6ADDR{});
            route.destination.prefixLength = header->rtm_dst_len;
            forEachAttribute<rtmsg>(answer, [&](int type, const nlattr* attribute) {
                if (type == RTA_TABLE)
                    routeTable = readNumber(attribute);
                else if (type == RTA_DST)
                    route.destination.address = readAddress(attribute, header->rtm_family);
                else if (type == RTA_OIF)
                    route.link = static_cast<int>(readNumber(attribute));
                else if (type == RTA_PREFSRC)
                    route.source = readAddress(attribute, header->rtm_family);
                else if (type == RTA_PRIORITY)
                    route.priority = readNumber(attribute);
            });
            if (routeTable == table)
                found.append(route);
        });
        if (!done)
            return done.error();
    }
    return found;
}

Result<void> NetlinkChannel::setRoute(quint32 table, const LinkRoute& route)
{
    Order message(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_REPLACE);
    putRouteOrder(message, table, route);
    return order(message.header, "add the route");
}

Result<void> NetlinkChannel::removeRoute(quint32 table, const LinkRoute& route)
{
    Order message(RTM_DELROUTE, 0);
    putRouteOrder(message, table, route);
    return order(message.header, "remove the route");
}

Result<QList<MarkRule>> NetlinkChannel::rules(quint32 table)
{
    QList<MarkRule> found;
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const Result<void> done = dump(RTM_GETRULE, family, "list the routing rules", [&](const nlmsghdr* answer) {
            const auto* header = static_cast<const fib_rule_hdr*>(mnl_nlmsg_get_payload(answer));
            // A kernel without IPv6 rules answers for another family.
            if (answer->nlmsg_type != RTM_NEWRULE || header->family != systemFamily(family))
                return;
            MarkRule rule{family, 0, header->table, 0, (header->flags & FIB_RULE_INVERT) != 0};
            forEachAttribute<fib_rule_hdr>(answer, [&](int type, const nlattr* attribute) {
                if (type == FRA_TABLE)
                    rule.table = readNumber(attribute);
                else if (type == FRA_PRIORITY)
                    rule.priority = readNumber(attribute);
                else if (type == FRA_FWMARK)
                    rule.mark = readNumber(attribute);
            });
            if (rule.table == table)
                found.append(rule);
        });
        if (!done && !(family == IpFamily::V6 && done.error().osError == EAFNOSUPPORT))
            return done.error();
    }
    return found;
}

Result<void> NetlinkChannel::addRule(const MarkRule& rule)
{
    Order message(RTM_NEWRULE, NLM_F_CREATE | NLM_F_EXCL);
    putRuleOrder(message, rule);
    return order(message.header, "add the routing rule");
}

Result<void> NetlinkChannel::removeRule(const MarkRule& rule)
{
    Order message(RTM_DELRULE, 0);
    putRuleOrder(message, rule);
    return order(message.header, "remove the routing rule");
}

} // namespace sallyport
