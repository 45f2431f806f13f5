// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernel's routing socket (rtnetlink) as plain questions and orders; each waits for the kernel's answer, which
// comes from the same machine at once. Thread: the event loop's. Trust: service. A failed order is Internal with the
// operation as `reason` and the kernel's errno in osError; the caller, who knows what it was for, makes a better error
// of it.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QHostAddress>
#include <QList>

#include <functional>
#include <memory>

struct mnl_socket;
struct nlmsghdr;

namespace sallyport {

enum class IpFamily { V4, V6 };
IpFamily familyOf(const QHostAddress& address);

struct NetworkLink {
    int index = 0;
    int mtu = 0;
    bool up = false;
};

// One unicast route through a link. `source` null: the kernel chooses.
struct LinkRoute {
    Subnet destination;
    int link = 0;
    QHostAddress source;
    quint32 priority = 0; // as the kernel told it; 0 where we add one
    bool operator==(const LinkRoute&) const = default;
};

// "All packets but those with this mark look into this table"; `inverted` false would be those with it.
struct MarkRule {
    IpFamily family = IpFamily::V4;
    quint32 priority = 0;
    quint32 table = 0;
    quint32 mark = 0;
    bool inverted = true;
    bool operator==(const MarkRule&) const = default;
};

class NetlinkChannel {
public:
    static Result<NetlinkChannel> open();

    // ENODEV where no link has the name.
    Result<NetworkLink> findLink(const QString& name);
    Result<void> setLink(int index, int mtu, bool up);

    Result<QList<QHostAddress>> addresses(int link);
    // With a full-length prefix; IPv6 without duplicate address detection, since nobody else is on the link.
    Result<void> addAddress(int link, const QHostAddress& address);
    Result<void> removeAddress(int link, const QHostAddress& address);

    Result<QList<LinkRoute>> routes(quint32 table);
    // Adds, or replaces the one with the same destination.
    Result<void> setRoute(quint32 table, const LinkRoute& route);
    Result<void> removeRoute(quint32 table, const LinkRoute& route);

    Result<QList<MarkRule>> rules(quint32 table);
    Result<void> addRule(const MarkRule& rule);
    Result<void> removeRule(const MarkRule& rule);

private:
    struct Closer {
        void operator()(mnl_socket* socket) const;
    };

    explicit NetlinkChannel(mnl_socket* socket) : m_socket(socket) {}

    Result<void> order(nlmsghdr* message, const char* operation);
    Result<void> dump(quint16 type, IpFamily family, const char* operation,
                      const std::function<void(const nlmsghdr*)>& visit);
    int exchange(nlmsghdr* message, const std::function<void(const nlmsghdr*)>& visit);

    std::unique_ptr<mnl_socket, Closer> m_socket;
    quint32 m_sequence = 0;
};

} // namespace sallyport
