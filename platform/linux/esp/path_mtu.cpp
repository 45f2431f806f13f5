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
        const int known = ask(path);
        const int outer = known > 0 ? std::min(known, kMaxPathMtu) : kMaxPathMtu;
        const int inner =
            static_cast<int>(innerMtu(static_cast<std::size_t>(outer), isV6, sa.encryption, sa.integrity));
        if (!result)
            result = InnerMtu{std::max(inner, least)};
        result->mtu = std::min(result->mtu, std::max(inner, least));
        if (inner < least)
            (isV6 ? result->needsFragments6 : result->needsFragments4) = true;
        result->sealed =
            std::max(result->sealed, sealedSize(static_cast<std::size_t>(result->mtu), sa.encryption, sa.integrity));
    }
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
