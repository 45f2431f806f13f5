// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SAs (RFC 4301 section 4.4.2): inbound ones are found by their SPI alone, outbound ones by the request whose
// packets they carry, the newest first. Installing and removing allocates, looking up does not. Limits of time are kept
// here, those of packets and octets by the SAs themselves. Thread: one at a time. Trust: service; the SPIs looked up
// are anybody's.
#pragma once

#include "platform/esp/esp_engine.h"
#include "platform/esp/esp_sa.h"
#include "platform/esp/flat_index.h"

#include <memory>
#include <optional>
#include <vector>

namespace sallyport::esp {

// What an SA has in either direction.
struct SaState {
    std::uint32_t requestId = 0;
    OuterPath path;
    UsageLimit seconds;
    std::optional<std::int64_t> since; // none before the first tick
    std::int64_t lastUse = 0;
    Expiry told = Expiry::None;
    bool isDue = false;  // `told` waits for takeExpired()
    bool isOver = false; // its time is: it carries nothing more
};

struct OutboundSa {
    EspSaOut esp;
    SaState state;
};

struct InboundSa {
    EspSaIn esp;
    SaState state;
};

class SaTable {
public:
    // As EspEngine has them.
    std::optional<EspParameterError> install(const SaRequest& request, const AeadFactory& factory);
    bool move(Direction direction, std::uint32_t spi, const OuterPath& path);
    std::optional<SaCounters> count(Direction direction, std::uint32_t spi) const;
    bool remove(Direction direction, std::uint32_t spi);
    void tick(std::int64_t now);
    std::vector<ExpiredSa> takeExpired();
    bool hasExpired() const { return m_hasExpired; }

    InboundSa* inbound(std::uint32_t spi) noexcept { return m_inboundBySpi.find(spi); }
    OutboundSa* newest(std::uint32_t requestId) noexcept { return m_newestByRequest.find(requestId); }

    // Both directions of a request follow the other end.
    void followRemote(std::uint32_t requestId, const OuterPath& seen) noexcept;

    // After an SA carried something.
    template <class Sa> void used(Sa& sa) noexcept
    {
        sa.state.lastUse = m_now;
        expire(sa.state, sa.esp.takeExpiry());
    }

private:
    template <class Sa> using List = std::vector<std::unique_ptr<Sa>>; // in the order of installation

    void expire(SaState& state, Expiry expiry) noexcept
    {
        if (expiry <= state.told)
            return;
        state.told = expiry;
        state.isDue = true;
        m_hasExpired = true;
    }
    template <class Visit> void forEachState(Visit visit);
    void index();

    List<OutboundSa> m_outbound;
    List<InboundSa> m_inbound;
    FlatIndex<InboundSa> m_inboundBySpi;
    FlatIndex<OutboundSa> m_newestByRequest;
    std::int64_t m_now = 0;
    bool m_hasTime = false;
    bool m_hasExpired = false;
};

} // namespace sallyport::esp
