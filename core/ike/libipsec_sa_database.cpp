// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/libipsec_sa_database.h"

#include "core/ike/charon/charon_libipsec.h"
#include "core/ike/sa_conversion.h"

#include <array>

namespace sallyport {
namespace {

Error refused(const char* step)
{
    return Error::of(ErrorCode::DataPlaneUnavailable, {{QStringLiteral("dataPlane"), QStringLiteral("userspace")},
                                                       {QStringLiteral("reason"), QLatin1String(step)}});
}

} // namespace

void LibipsecSaDatabase::onExpired(Expired callback)
{
    m_expired = std::move(callback);
    charon_libipsec_on_expired(
        [](void* context, std::uint32_t spi, const charon_address_t* destination, bool hard) {
            static_cast<LibipsecSaDatabase*>(context)->m_expired(spi, fromPlain(*destination).address, hard);
        },
        this);
}

Result<std::uint32_t> LibipsecSaDatabase::allocateSpi(const EspSaId& wanted)
{
    charon_sa_id_t id = toPlain(wanted);
    if (!charon_libipsec_allocate_spi(&id))
        return refused("no SPI could be reserved");
    return id.spi;
}

Result<void> LibipsecSaDatabase::installSa(const EspSa& sa)
{
    const charon_sa_t plain = toPlain(sa);
    if (!charon_libipsec_install_sa(&plain))
        return refused("the SA was refused (its algorithm may be unknown here)");
    return {};
}

bool LibipsecSaDatabase::moveSa(const EspSaId& id, const Endpoint& source, const Endpoint& destination,
                                bool udpEncapsulation)
{
    const charon_sa_id_t plain = toPlain(id);
    const charon_address_t from = toPlain(source);
    const charon_address_t to = toPlain(destination);
    return charon_libipsec_move_sa(&plain, &from, &to, udpEncapsulation);
}

Result<EspCounters> LibipsecSaDatabase::countSa(const EspSaId& id) const
{
    const charon_sa_id_t plain = toPlain(id);
    charon_counters_t counters{};
    if (!charon_libipsec_count_sa(&plain, &counters))
        return refused("no such SA");
    return EspCounters{counters.bytes, counters.packets, counters.last_use};
}

void LibipsecSaDatabase::removeSa(const EspSaId& id)
{
    const charon_sa_id_t plain = toPlain(id);
    charon_libipsec_remove_sa(&plain);
}

Result<void> LibipsecSaDatabase::installPolicy(const EspPolicy& policy)
{
    const charon_policy_t plain = toPlain(policy);
    if (!charon_libipsec_install_policy(&plain))
        return refused("the policy was refused");
    return {};
}

void LibipsecSaDatabase::removePolicy(const EspPolicy& policy)
{
    const charon_policy_t plain = toPlain(policy);
    charon_libipsec_remove_policy(&plain);
}

QString LibipsecSaDatabase::link() const
{
    std::array<char, 32> name{};
    charon_libipsec_link(name.data(), name.size());
    return QString::fromLatin1(name.data());
}

} // namespace sallyport
