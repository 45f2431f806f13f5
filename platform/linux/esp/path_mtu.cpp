// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/path_mtu.h"

#include "platform/linux/esp/esp_conversion.h"

#include <algorithm>

namespace sallyport {
namespace {

// Ethernet's. A first hop with more says nothing of the way behind it, and what is lost there is lost in silence.
constexpr int kMaxPathMtu = 1500;
constexpr int kLeastMtu = 576;
constexpr int kLeastMtuV6 = 1280;
// IPv6's and TCP's headers in it leave what RFC 879 takes for granted; below, it is not the MSS that is wrong.
constexpr int kLeastSegments = 576;

} // namespace

std::optional<InnerMtu> innerMtuOf(const std::vector<KnownSa>& sas, bool carriesV6, const AskPathMtu& ask)
{
    const int least = carriesV6 ? kLeastMtuV6 : kLeastMtu;
    std::optional<InnerMtu> result;
    for (const KnownSa& sa : sas) {
        if (sa.direction != esp::Direction::Out)
            continue;
        const esp::OuterPath path = outerPath(sa.direction, sa.id.source, sa.id.destination);
        const bool isV6 = path.remote.address.isV6;
        const CarriedMtu carried = ask(path);
        const auto innerOf = [&](int outer) {
            const int bounded = outer > 0 ? std::min(outer, kMaxPathMtu) : kMaxPathMtu;
            return static_cast<int>(innerMtu(static_cast<std::size_t>(bounded), isV6, sa.encryption, sa.integrity));
        };
        const int inner = innerOf(carried.mtu);
        const int segments = carried.segments > 0 ? std::min(inner, innerOf(carried.segments)) : inner;
        if (!result) {
            result.emplace();
            result->mtu = std::max(inner, least);
            result->segments = segments;
        }
        result->mtu = std::min(result->mtu, std::max(inner, least));
        result->segments = std::max(std::min(result->segments, segments), kLeastSegments);
        if (inner < least)
            (isV6 ? result->needsFragments6 : result->needsFragments4) = true;
        if (carried.disbelieves)
            (isV6 ? result->disbelieves6 : result->disbelieves4) = true;
        result->sealed =
            std::max(result->sealed, sealedSize(static_cast<std::size_t>(result->mtu), sa.encryption, sa.integrity));
    }
    return result;
}

void PathLimits::set(const esp::Address& gateway, const PathLimit& limit)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.gateway == gateway; });
    if (limit != PathLimit{})
        m_entries.push_back({gateway, limit});
}

CarriedMtu PathLimits::carried(const esp::Address& gateway, int kernel) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.gateway == gateway; });
    if (found == m_entries.end())
        return {kernel};
    const PathLimit& limit = found->limit;
    CarriedMtu result{limit.mtu, limit.segments, limit.disbelieved != 0 && kernel == limit.disbelieved};
    if (kernel > 0 && !result.disbelieves)
        result.mtu = limit.mtu > 0 ? std::min(limit.mtu, kernel) : kernel;
    return result;
}

int LinkMtu::apply(TunDevice& device, int wanted)
{
    const int now = device.mtu();
    if (now == 0)
        return wanted; // the link is gone, or about to be
    if (m_ours != 0 && now != m_ours)
        m_plans = now;
    const int target = m_plans == 0 ? wanted : std::min(m_plans, wanted);
    if (target != now)
        device.setMtu(target);
    m_ours = target;
    return target;
}

} // namespace sallyport
