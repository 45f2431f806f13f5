// SPDX-License-Identifier: GPL-3.0-or-later
//
// How large an inner packet may be: what the paths of all SAs leave after ESP, no more than what somebody else set the
// link to, no less than IP must carry. Thread: one at a time. Trust: service.
#pragma once

#include "platform/linux/esp/sa_directory.h"
#include "platform/linux/esp/tun_device.h"

#include <functional>

namespace sallyport {

// What comes of the paths.
struct InnerMtu {
    int mtu = 0;
    int segments = 0;          // what TCP is to be told: the same or less, and the path's own where that is below
                               // the least inner MTU
    std::size_t sealed = 0;    // the largest ESP packet
    bool disbelieves4 = false; // the kernel's word for an IPv4 path is known to be wrong
    bool disbelieves6 = false;
    bool needsFragments4 = false; // an IPv4 path is narrower than the least inner MTU: IP must cut what ESP makes
    bool needsFragments6 = false;
    bool operator==(const InnerMtu&) const = default;
};

// What a path carries; 0: nobody knows.
struct CarriedMtu {
    int mtu = 0;
    int segments = 0; // 0: no less
    bool disbelieves = false;
};
using AskPathMtu = std::function<CarriedMtu(const esp::OuterPath& path)>;

// What was found out about the ways to gateways, beside the kernel's word. At most as many as there are IKE_SAs.
class PathLimits {
public:
    void set(const esp::Address& gateway, const PathLimit& limit);
    // `kernel`: its word for that path; 0: it has none.
    CarriedMtu carried(const esp::Address& gateway, int kernel) const;

private:
    struct Entry {
        esp::Address gateway;
        PathLimit limit;
    };
    std::vector<Entry> m_entries;
};

// The least over all outbound SAs; nothing without one. `carriesV6`: no less than 1280 (RFC 8200 section 5), else 576.
std::optional<InnerMtu> innerMtuOf(const std::vector<KnownSa>& sas, bool carriesV6, const AskPathMtu& ask);

// The link's MTU, which the network plan sets too: ours holds below it.
class LinkMtu {
public:
    // What is set on the link afterwards.
    int apply(TunDevice& device, int wanted);

private:
    int m_ours = 0;  // as we set it last; 0: never
    int m_plans = 0; // as another set it; 0: nobody did
};

} // namespace sallyport
