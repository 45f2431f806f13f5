// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/path_mtu_search.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace sallyport {
namespace {

// Tried in this order until one is answered. The last leaves IPv4 its 576 octets inside.
constexpr std::array kBases{PathMtuSearch::kFirstBase, 1000, 800, 640};

// Where paths end in practice: tunnels, PPPoE, mobile networks, and what administrators like to write into rules.
constexpr std::array kLikely{700,  900,  1100, 1280, 1300, 1340, 1358, 1380, 1400,
                             1412, 1420, 1428, 1440, 1450, 1460, 1472, 1480, 1492};
// Closer than that is close enough.
constexpr int kGranularity = 16;

// What a connection's segments are clamped to until more is known: each IPv6 path carries it (RFC 8200 section 5).
constexpr int kProvisional = 1280;

constexpr PathMtuSearch::Time kAgainAfter = std::chrono::seconds(3);

// Between a size that was answered and one that was not; 0: nothing is worth asking.
int between(int proven, int failed)
{
    const int middle = (proven + failed) / 2;
    int best = 0;
    for (const int size : kLikely) {
        if (size > proven && size < failed && (best == 0 || std::abs(size - middle) < std::abs(best - middle)))
            best = size;
    }
    if (best != 0)
        return best;
    return failed - proven > kGranularity ? middle : 0;
}

} // namespace

// The kernel's word, where it is one.
int PathMtuSearch::hoped() const
{
    return m_kernel < kLeastBelieved ? kMostMtu : std::min(m_kernel, kMostMtu);
}

bool PathMtuSearch::isNarrow() const
{
    return isSettled() && m_limit.mtu != 0 && m_limit.mtu < hoped();
}

void PathMtuSearch::begin(int kernel, Time now)
{
    const bool isOut = m_isOut;
    *this = {};
    m_isOut = m_isStale = isOut;
    m_kernel = kernel;
    m_limit.segments = kProvisional;
    m_notBefore = now;
    tryCeiling(hoped());
}

void PathMtuSearch::tryCeiling(int size)
{
    m_phase = Phase::Ceiling;
    m_probe = size;
    m_failed = 0;
    m_unanswered = 0;
    m_isRaise = m_proven != 0 && size > m_proven;
    m_isStale = m_isOut;
}

void PathMtuSearch::observe(int kernel, bool isUsed, bool isAlive, Time now)
{
    if (m_phase == Phase::Idle)
        return;
    m_isUsed = m_isUsed || isUsed;
    m_isWaiting = false;
    if (kernel != m_kernel && kernel > 0) {
        m_kernel = kernel;
        if (kernel >= kLeastBelieved && kernel < m_proven) {
            m_proven = 0; // ICMP in time: the usual way to learn it
            m_limit = {};
        }
        tryCeiling(kernel < m_proven ? m_proven : hoped());
    } else if (m_phase == Phase::Settled && m_isUsed && now >= std::min(m_confirmAt, m_raiseAt)) {
        m_isWaiting = !isAlive;
        if (m_isWaiting)
            return;
        m_isUsed = false;
        tryCeiling(now >= m_raiseAt ? hoped() : m_proven);
    }
}

int PathMtuSearch::nextProbe(Time now)
{
    if (m_phase == Phase::Idle || m_phase == Phase::Settled || m_isOut || now < m_notBefore)
        return 0;
    m_isOut = true;
    return m_probe;
}

void PathMtuSearch::conclude(int size, Outcome outcome, Time now)
{
    if (!m_isOut)
        return;
    m_isOut = false;
    if (outcome == Outcome::Abandoned) {
        m_isStale = false;
        m_notBefore = now + kAgainAfter;
        return;
    }
    if (std::exchange(m_isStale, false))
        return;
    if (outcome == Outcome::Answered)
        return answered(size, now);
    const int most = m_phase == Phase::Ceiling ? kMaxProbes : kSearchProbes;
    if (outcome == Outcome::TooLarge || ++m_unanswered >= most)
        unanswered(now);
}

void PathMtuSearch::answered(int size, Time now)
{
    m_unanswered = 0;
    m_proven = m_probe;
    m_carried = m_probe >= hoped() ? m_probe : size; // nothing is lost by what the last few octets of a sound path do
    switch (m_phase) {
    case Phase::Ceiling:
        return settle(now);
    case Phase::Base:
        // Large packets are lost now: better a small size at once than the right one in some seconds.
        m_limit = {m_carried, 0, m_limit.disbelieved};
        break;
    default:
        break;
    }
    m_phase = Phase::Search;
    goOn(now);
}

void PathMtuSearch::unanswered(Time now)
{
    m_unanswered = 0;
    m_failed = m_probe;
    if (m_phase == Phase::Search || (m_phase == Phase::Ceiling && m_isRaise)) {
        m_phase = Phase::Search;
        return goOn(now);
    }
    // What was proven before is lost too: the path has changed.
    m_phase = Phase::Base;
    const auto base = std::find_if(kBases.begin(), kBases.end(), [this](int size) { return size < m_failed; });
    if (base == kBases.end())
        return giveUp(now);
    m_probe = *base;
}

void PathMtuSearch::goOn(Time now)
{
    m_probe = between(m_proven, m_failed);
    if (m_probe == 0)
        settle(now);
}

void PathMtuSearch::settle(Time now)
{
    const bool isConfirmed = m_isConclusive && m_limit.mtu != 0 && m_limit.mtu == m_carried;
    m_phase = Phase::Settled;
    m_isConclusive = true;
    m_limit = {};
    if (m_kernel > 0 && m_kernel < m_carried)
        m_limit = {m_carried, 0, m_kernel};
    else if (m_proven < hoped())
        m_limit.mtu = m_carried;
    m_confirmAt = now + kConfirmTimer;
    if (m_proven >= hoped())
        m_raiseAt = Time::max();
    else if (!isConfirmed || now >= m_raiseAt) // a size that was only confirmed goes on with its time
        m_raiseAt = now + kRaiseTimer;
}

// Not even a small packet was answered to. Whatever that is, a size is not the reason, and a gateway that is gone is
// for DPD to find.
void PathMtuSearch::giveUp(Time now)
{
    m_phase = Phase::Settled;
    m_isConclusive = false;
    m_proven = m_carried = 0;
    m_limit.segments = 0;
    m_confirmAt = m_raiseAt = now + kRaiseTimer;
}

} // namespace sallyport
