// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/sa_table.h"

#include <algorithm>

namespace sallyport::esp {

namespace {

template <class Sa> auto findIn(const std::vector<std::unique_ptr<Sa>>& list, std::uint32_t spi)
{
    return std::find_if(list.begin(), list.end(), [spi](const auto& sa) { return sa->esp.spi() == spi; });
}

template <class Sa> Sa* saIn(const std::vector<std::unique_ptr<Sa>>& list, std::uint32_t spi)
{
    const auto found = findIn(list, spi);
    return found == list.end() ? nullptr : found->get();
}

template <class Sa> bool removeFrom(std::vector<std::unique_ptr<Sa>>& list, std::uint32_t spi)
{
    const auto found = findIn(list, spi);
    if (found == list.end())
        return false;
    list.erase(found);
    return true;
}

template <class Sa> SaCounters countersOf(const Sa& sa)
{
    return {sa.esp.usage().bytes(), sa.esp.usage().packets(), sa.state.lastUse};
}

template <class Sa, class Esp>
std::optional<EspParameterError> add(std::vector<std::unique_ptr<Sa>>& list, EspResult<Esp> made, SaState state)
{
    if (const EspParameterError* const error = std::get_if<EspParameterError>(&made))
        return *error;
    list.push_back(std::make_unique<Sa>(Sa{std::move(*std::get_if<Esp>(&made)), std::move(state)}));
    return std::nullopt;
}

} // namespace

template <class Visit> void SaTable::forEachState(Visit visit)
{
    for (const auto& sa : m_outbound)
        visit(sa->esp.spi(), Direction::Out, sa->state);
    for (const auto& sa : m_inbound)
        visit(sa->esp.spi(), Direction::In, sa->state);
}

std::optional<EspParameterError> SaTable::install(const SaRequest& request, const AeadFactory& factory)
{
    const bool isOut = request.direction == Direction::Out;
    const std::uint32_t spi = request.parameters.spi;
    if (isOut ? saIn(m_outbound, spi) != nullptr : saIn(m_inbound, spi) != nullptr)
        return EspParameterError::ReservedSpi;
    SaState state;
    state.requestId = request.requestId;
    state.path = request.path;
    state.seconds = request.seconds;
    if (m_hasTime)
        state.since = m_now;
    const std::optional<EspParameterError> error =
        isOut ? add(m_outbound, EspSaOut::create(request.parameters, factory), state)
              : add(m_inbound, EspSaIn::create(request.parameters, factory), state);
    if (!error)
        index();
    return error;
}

bool SaTable::move(Direction direction, std::uint32_t spi, const OuterPath& path)
{
    SaState* state = nullptr;
    if (direction == Direction::Out) {
        if (OutboundSa* const sa = saIn(m_outbound, spi))
            state = &sa->state;
    } else if (InboundSa* const sa = saIn(m_inbound, spi)) {
        state = &sa->state;
    }
    if (state != nullptr)
        state->path = path;
    return state != nullptr;
}

std::optional<SaCounters> SaTable::count(Direction direction, std::uint32_t spi) const
{
    if (direction == Direction::Out) {
        if (const OutboundSa* const sa = saIn(m_outbound, spi))
            return countersOf(*sa);
    } else if (const InboundSa* const sa = saIn(m_inbound, spi)) {
        return countersOf(*sa);
    }
    return std::nullopt;
}

bool SaTable::remove(Direction direction, std::uint32_t spi)
{
    const bool isGone = direction == Direction::Out ? removeFrom(m_outbound, spi) : removeFrom(m_inbound, spi);
    if (isGone)
        index();
    return isGone;
}

void SaTable::index()
{
    m_inboundBySpi.reset(m_inbound.size());
    for (const auto& sa : m_inbound)
        m_inboundBySpi.put(sa->esp.spi(), sa.get());
    m_newestByRequest.reset(m_outbound.size());
    for (const auto& sa : m_outbound)
        m_newestByRequest.put(sa->state.requestId, sa.get());
}

void SaTable::tick(std::int64_t now)
{
    m_now = now;
    m_hasTime = true;
    forEachState([this, now](std::uint32_t, Direction, SaState& state) {
        if (!state.since)
            state.since = now;
        const std::uint64_t age = now > *state.since ? static_cast<std::uint64_t>(now - *state.since) : 0;
        if (state.seconds.hard != 0 && age >= state.seconds.hard) {
            state.isOver = true;
            expire(state, Expiry::Hard);
        } else if (state.seconds.soft != 0 && age >= state.seconds.soft) {
            expire(state, Expiry::Soft);
        }
    });
}

std::vector<ExpiredSa> SaTable::takeExpired()
{
    std::vector<ExpiredSa> expired;
    forEachState([&expired](std::uint32_t spi, Direction direction, SaState& state) {
        if (state.isDue)
            expired.push_back({spi, direction, state.path, state.told == Expiry::Hard});
        state.isDue = false;
    });
    m_hasExpired = false;
    return expired;
}

void SaTable::followRemote(std::uint32_t requestId, const OuterPath& seen) noexcept
{
    forEachState([&](std::uint32_t, Direction, SaState& state) {
        if (state.requestId != requestId)
            return;
        // Only between addresses of one family can packets travel.
        if (state.path.local.address.isV6 != seen.remote.address.isV6)
            state.path.local = seen.local;
        state.path.remote = seen.remote;
    });
}

} // namespace sallyport::esp
