// SPDX-License-Identifier: GPL-3.0-or-later
//
// A data plane on each of two hosts, with static SAs between them and 10.8.0.0/24, fd08::/64 inside. Thread: the
// test's. Trust: tests only.
#pragma once

#include "platform/linux/esp/esp_data_plane.h"
#include "two_hosts.h"

#include <array>

namespace sallyport {

class EspEnds {
public:
    static constexpr std::uint32_t kToB = 0x1001; // SPIs
    static constexpr std::uint32_t kToA = 0x1002;
    static constexpr std::uint32_t kRequestId = 1;

    // Both are given `settings`; the outer addresses are of that family.
    EspEnds(const TwoHosts& hosts, const EspDataPlaneSettings& settings, bool overV6 = false);

    EspDataPlane& plane(Host host) { return *m_planes[host == Host::A ? 0 : 1]; }
    Endpoint endpoint(Host host) const;

    // As IKE would install it; the key is good as long as this object.
    EspSa sa(Host host, bool inbound, std::uint32_t spi) const;
    static EspPolicy policy(EspPolicy::Direction direction, bool isV6);

    // SAs of both directions, policies of both families, the link up with its addresses.
    void connect();
    void connect(Host host);
    static QString inner(Host host, bool isV6 = false);

private:
    const TwoHosts& m_hosts;
    const bool m_overV6;
    std::array<std::unique_ptr<EspDataPlane>, 2> m_planes;
    std::array<unsigned char, 36> m_key{};
};

} // namespace sallyport
