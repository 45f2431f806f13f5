// SPDX-License-Identifier: GPL-3.0-or-later
#include "esp_ends.h"

namespace sallyport {

EspEnds::EspEnds(const TwoHosts& hosts, const EspDataPlaneSettings& settings, bool overV6)
    : m_hosts(hosts), m_overV6(overV6)
{
    m_key.fill(7);
    for (const Host host : {Host::A, Host::B}) {
        hosts.at(host, [&] {
            Result<std::unique_ptr<EspDataPlane>> made = EspDataPlane::create(settings);
            if (!made)
                qFatal("no data plane: %s", qPrintable(made.error().arguments[QStringLiteral("reason")].toString()));
            m_planes[host == Host::A ? 0 : 1] = std::move(*made);
        });
    }
}

Endpoint EspEnds::endpoint(Host host) const
{
    return {m_hosts.address(host, m_overV6), m_planes[host == Host::A ? 0 : 1]->port()};
}

EspSa EspEnds::sa(Host host, bool inbound, std::uint32_t spi) const
{
    const Host other = host == Host::A ? Host::B : Host::A;
    EspSa sa;
    sa.inbound = inbound;
    sa.id = {spi, endpoint(inbound ? other : host), endpoint(inbound ? host : other)};
    sa.requestId = kRequestId;
    sa.encryption = esp::kAesGcm16;
    sa.encryptionKey = m_key;
    sa.udpEncapsulation = true;
    return sa;
}

EspPolicy EspEnds::policy(EspPolicy::Direction direction, bool isV6)
{
    const TrafficSelector all =
        isV6 ? TrafficSelector{QHostAddress(QStringLiteral("fd08::")),
                               QHostAddress(QStringLiteral("fd08::ffff:ffff:ffff:ffff"))}
             : TrafficSelector{QHostAddress(QStringLiteral("10.8.0.0")), QHostAddress(QStringLiteral("10.8.0.255"))};
    EspPolicy policy;
    policy.direction = direction;
    policy.source = all;
    policy.destination = all;
    policy.requestId = kRequestId;
    return policy;
}

void EspEnds::connect()
{
    connect(Host::A);
    connect(Host::B);
}

void EspEnds::connect(Host host)
{
    EspDataPlane& own = plane(host);
    const bool isA = host == Host::A;
    if (!own.installSa(sa(host, true, isA ? kToA : kToB)) || !own.installSa(sa(host, false, isA ? kToB : kToA)))
        qFatal("an SA was refused");
    for (const bool isV6 : {false, true}) {
        for (const EspPolicy::Direction direction : {EspPolicy::Direction::Out, EspPolicy::Direction::In}) {
            if (!own.installPolicy(policy(direction, isV6)))
                qFatal("a policy was refused");
        }
    }
    const QString link = own.link();
    m_hosts.ip(host, QStringLiteral("link set %1 addrgenmode none").arg(link));
    m_hosts.ip(host, QStringLiteral("address add %1/24 dev %2").arg(inner(host), link));
    m_hosts.ip(host, QStringLiteral("address add %1/64 dev %2 nodad").arg(inner(host, true), link));
    m_hosts.ip(host, QStringLiteral("link set %1 up").arg(link));
}

QString EspEnds::inner(Host host, bool isV6)
{
    const QString last = host == Host::A ? QStringLiteral("1") : QStringLiteral("2");
    return (isV6 ? QStringLiteral("fd08::") : QStringLiteral("10.8.0.")) + last;
}

} // namespace sallyport
