// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/path_mtu_watch.h"

#include "core/base/log.h"

namespace sallyport {
namespace {

// How often the kernel's word and the traffic are looked at.
constexpr std::chrono::milliseconds kLook{5000};
// The same while a sign of life is waited for, and how old one may be.
constexpr std::chrono::milliseconds kLookForLife{500};
constexpr std::chrono::milliseconds kAlive{1000};

} // namespace

PathMtuWatch::PathMtuWatch(SaDatabase& sas, Ask ask) : m_sas(sas), m_ask(std::move(ask))
{
    m_clock.start();
    m_timer.setInterval(kLook);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void PathMtuWatch::begin(AttemptId id, const Endpoint& local, const Endpoint& gateway)
{
    const auto known = m_ways.find(id);
    if (known != m_ways.end() && known->second.local == local && known->second.gateway == gateway)
        return;
    Way& way = m_ways[id];
    if (way.gateway.address != gateway.address && way.told != PathLimit{}) {
        m_sas.limitPath(way.gateway.address, {});
        way.told = {};
    }
    way.local = local;
    way.gateway = gateway;
    const PathFacts facts = m_sas.lookAtPath(local, gateway);
    way.packets = facts.packets;
    way.search.begin(facts.mtu, now());
    m_timer.start();
    goOn(id, way);
}

void PathMtuWatch::end(AttemptId id)
{
    const auto way = m_ways.find(id);
    if (way == m_ways.end())
        return;
    if (way->second.told != PathLimit{})
        m_sas.limitPath(way->second.gateway.address, {});
    m_ways.erase(way);
    if (m_ways.empty())
        m_timer.stop();
}

void PathMtuWatch::probed(AttemptId id, quint32 probe, int size, PathMtuSearch::Outcome outcome)
{
    const auto way = m_ways.find(id);
    if (way == m_ways.end() || way->second.probe != probe)
        return;
    way->second.search.conclude(size, outcome, now());
    goOn(id, way->second);
}

void PathMtuWatch::look()
{
    bool isWaiting = false;
    for (auto& [id, way] : m_ways) {
        const PathFacts facts = m_sas.lookAtPath(way.local, way.gateway);
        way.search.observe(facts.mtu, facts.packets != way.packets, facts.quiet < kAlive, now());
        way.packets = facts.packets;
        isWaiting = isWaiting || way.search.isWaiting();
        goOn(id, way);
    }
    m_timer.setInterval(isWaiting ? kLookForLife : kLook);
}

void PathMtuWatch::goOn(AttemptId id, Way& way)
{
    if (const PathLimit& limit = way.search.limit(); limit != way.told) {
        way.told = limit;
        m_sas.limitPath(way.gateway.address, limit);
    }
    if (way.search.isSettled()) {
        const int narrow = way.search.isNarrow() ? way.search.limit().mtu : 0;
        if (narrow != way.narrow && narrow != 0)
            qCInfo(logIke) << "the way to the gateway carries" << narrow << "octets";
        way.narrow = narrow;
    }
    const int size = way.search.nextProbe(now());
    if (size == 0)
        return;
    way.probe = ++m_lastProbe;
    m_ask(id, way.probe, size);
}

} // namespace sallyport
