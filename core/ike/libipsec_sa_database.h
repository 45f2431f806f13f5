// SPDX-License-Identifier: GPL-3.0-or-later
//
// strongSwan's ESP in user space as a SaDatabase. Thread: libcharon's; libipsec has its own locks. Trust: service.
// Works while a CharonEngine runs: libipsec starts and stops with libcharon.
#pragma once

#include "platform/sa_database.h"

namespace sallyport {

class LibipsecSaDatabase final : public SaDatabase {
public:
    bool needsUdpEncapsulation() const override { return true; } // its packets share libcharon's UDP sockets
    void onExpired(Expired callback) override;
    Result<std::uint32_t> allocateSpi(const EspSaId& wanted) override;
    Result<void> installSa(const EspSa& sa) override;
    bool moveSa(const EspSaId& id, const Endpoint& source, const Endpoint& destination, bool udpEncapsulation) override;
    Result<EspCounters> countSa(const EspSaId& id) const override;
    void removeSa(const EspSaId& id) override;
    Result<void> installPolicy(const EspPolicy& policy) override;
    void removePolicy(const EspPolicy& policy) override;
    QString link() const override;

private:
    Expired m_expired; // set before the first SA, read-only after
};

} // namespace sallyport
