// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/route_selection.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace sallyport {
namespace {

// Both families as bits from the left, so that the arithmetic is written once.
struct Net {
    bool isV6 = false;
    std::array<quint8, 16> bits{};
    int length = 0;

    int width() const { return isV6 ? 128 : 32; }
    bool bit(int index) const { return ((bits[static_cast<std::size_t>(index / 8)] >> (7 - index % 8)) & 1) != 0; }
    void setBit(int index, bool on)
    {
        const auto mask = static_cast<quint8>(1 << (7 - index % 8));
        quint8& byte = bits[static_cast<std::size_t>(index / 8)];
        byte = static_cast<quint8>(on ? byte | mask : byte & ~mask);
    }
    bool contains(const Net& other) const
    {
        if (isV6 != other.isV6 || length > other.length)
            return false;
        for (int i = 0; i < length; ++i) {
            if (bit(i) != other.bit(i))
                return false;
        }
        return true;
    }
};

Net toNet(const Subnet& subnet)
{
    Net net;
    net.isV6 = subnet.address.protocol() == QAbstractSocket::IPv6Protocol;
    if (net.isV6) {
        const Q_IPV6ADDR address = subnet.address.toIPv6Address();
        std::memcpy(net.bits.data(), &address, net.bits.size());
    } else {
        const quint32 address = subnet.address.toIPv4Address();
        for (std::size_t i = 0; i < 4; ++i)
            net.bits[i] = static_cast<quint8>(address >> (24 - 8 * i));
    }
    net.length = std::clamp(subnet.prefixLength, 0, net.width());
    for (int i = net.length; i < net.width(); ++i)
        net.setBit(i, false);
    return net;
}

Subnet toSubnet(const Net& net)
{
    if (net.isV6)
        return {QHostAddress(net.bits.data()), net.length};
    quint32 address = 0;
    for (std::size_t i = 0; i < 4; ++i)
        address = address << 8 | net.bits[i];
    return {QHostAddress(address), net.length};
}

// Keeps `nets` free of members that lie in another.
void add(const Net& net, std::vector<Net>* nets)
{
    if (std::any_of(nets->begin(), nets->end(), [&](const Net& one) { return one.contains(net); }))
        return;
    std::erase_if(*nets, [&](const Net& one) { return net.contains(one); });
    nets->push_back(net);
}

std::vector<Net> intersect(const std::vector<Net>& left, const std::vector<Net>& right)
{
    std::vector<Net> common;
    for (const Net& a : left) {
        for (const Net& b : right) {
            if (a.contains(b))
                add(b, &common);
            else if (b.contains(a))
                add(a, &common);
        }
    }
    return common;
}

// `hole` lies in `net`: on the way down to it, the half without it stays at each step.
void subtract(Net net, const Net& hole, std::vector<Net>* rest)
{
    while (net.length < hole.length) {
        Net other = net;
        const int index = net.length;
        net.setBit(index, hole.bit(index));
        other.setBit(index, !hole.bit(index));
        ++net.length;
        ++other.length;
        rest->push_back(other);
    }
}

std::vector<Net> toNets(const QList<Subnet>& subnets)
{
    std::vector<Net> nets;
    for (const Subnet& subnet : subnets)
        add(toNet(subnet), &nets);
    return nets;
}

} // namespace

Result<QList<Subnet>> selectRoutes(const QList<Subnet>& selectors, const QList<Subnet>& included,
                                   const QList<Subnet>& excluded)
{
    std::vector<Net> nets = toNets(selectors);
    if (!included.isEmpty())
        nets = intersect(nets, toNets(included));
    for (const Net& hole : toNets(excluded)) {
        std::vector<Net> rest;
        for (const Net& net : nets) {
            if (hole.contains(net))
                continue;
            if (net.contains(hole))
                subtract(net, hole, &rest);
            else
                rest.push_back(net);
        }
        nets = std::move(rest);
        if (nets.size() > static_cast<std::size_t>(kMaxRoutes))
            break;
    }
    if (nets.size() > static_cast<std::size_t>(kMaxRoutes))
        return Error::of(ErrorCode::LimitExceeded,
                         {{QStringLiteral("what"), QStringLiteral("routes")}, {QStringLiteral("limit"), kMaxRoutes}});
    QList<Subnet> routes;
    for (const Net& net : nets)
        routes.append(toSubnet(net));
    return routes;
}

} // namespace sallyport
