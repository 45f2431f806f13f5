// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/sa_directory.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sallyport {

bool SaDirectory::isTaken(std::uint32_t spi) const
{
    return m_reserved.contains(spi) || std::any_of(m_installed.begin(), m_installed.end(), [spi](const KnownSa& sa) {
               return sa.direction == esp::Direction::In && sa.id.spi == spi;
           });
}

std::optional<std::uint32_t> SaDirectory::reserve()
{
    constexpr std::uint32_t kFirst = 256;
    if (m_reserved.size() >= kMaxReserved)
        return std::nullopt;
    std::uint32_t spi = 0;
    do {
        spi = QRandomGenerator::system()->generate();
    } while (spi < kFirst || isTaken(spi));
    m_reserved.insert(spi);
    return spi;
}

void SaDirectory::release(std::uint32_t spi)
{
    m_reserved.erase(spi);
}

void SaDirectory::add(const EspSa& sa)
{
    m_installed.push_back({sa.inbound ? esp::Direction::In : esp::Direction::Out, sa.id, sa.encryption, sa.integrity});
    if (sa.inbound)
        release(sa.id.spi);
}

KnownSa* SaDirectory::find(const EspSaId& id)
{
    KnownSa* byDestination = nullptr;
    KnownSa* bySpi = nullptr;
    int withSpi = 0;
    for (KnownSa& sa : m_installed) {
        if (sa.id.spi != id.spi)
            continue;
        ++withSpi;
        bySpi = &sa;
        if (sa.id.destination.address != id.destination.address)
            continue;
        if (sa.id.source.address == id.source.address)
            return &sa;
        byDestination = &sa;
    }
    if (byDestination != nullptr)
        return byDestination;
    return withSpi == 1 ? bySpi : nullptr;
}

void SaDirectory::remove(const KnownSa* sa)
{
    m_installed.erase(m_installed.begin() + (sa - m_installed.data()));
}

} // namespace sallyport
