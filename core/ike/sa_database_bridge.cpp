// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/sa_database_bridge.h"

#include "core/base/log.h"
#include "core/ike/sa_conversion.h"

#include <cstdio>

namespace sallyport {
namespace {

SaDatabase& database(void* context)
{
    return *static_cast<SaDatabase*>(context);
}

// libcharon hears yes or no; why stands in the log.
bool done(const Result<void>& result)
{
    if (!result)
        qCWarning(logIke, "data plane: %s", qUtf8Printable(errorChain(result.error())));
    return bool(result);
}

bool allocateSpi(void* context, charon_sa_id_t* wanted)
{
    const Result<std::uint32_t> spi = database(context).allocateSpi(fromPlain(*wanted));
    if (!spi)
        return done(spi.error());
    wanted->spi = *spi;
    return true;
}

bool installSa(void* context, const charon_sa_t* sa)
{
    return done(database(context).installSa(fromPlain(*sa)));
}

bool moveSa(void* context, const charon_sa_id_t* id, const charon_address_t* source,
            const charon_address_t* destination, bool udpEncapsulation)
{
    return database(context).moveSa(fromPlain(*id), fromPlain(*source), fromPlain(*destination), udpEncapsulation);
}

bool countSa(void* context, const charon_sa_id_t* id, charon_counters_t* counters)
{
    const Result<EspCounters> counted = database(context).countSa(fromPlain(*id));
    if (!counted)
        return false;
    *counters = {counted->bytes, counted->packets, counted->lastUse};
    return true;
}

void removeSa(void* context, const charon_sa_id_t* id)
{
    database(context).removeSa(fromPlain(*id));
}

bool installPolicy(void* context, const charon_policy_t* policy)
{
    return done(database(context).installPolicy(fromPlain(*policy)));
}

void removePolicy(void* context, const charon_policy_t* policy)
{
    database(context).removePolicy(fromPlain(*policy));
}

void link(void* context, char* buffer, std::size_t size)
{
    std::snprintf(buffer, size, "%s", qUtf8Printable(database(context).link()));
}

} // namespace

charon_data_plane_t bridgeSaDatabase(SaDatabase& sas)
{
    sas.onExpired([](std::uint32_t spi, const QHostAddress& destination, bool hard) {
        const charon_address_t address = toPlain(Endpoint{destination, 0});
        charon_data_plane_expired(spi, &address, hard);
    });
    charon_data_plane_t plane{};
    plane.context = &sas;
    plane.needs_udp_encapsulation = sas.needsUdpEncapsulation();
    plane.allocate_spi = &allocateSpi;
    plane.install_sa = &installSa;
    plane.move_sa = &moveSa;
    plane.count_sa = &countSa;
    plane.remove_sa = &removeSa;
    plane.install_policy = &installPolicy;
    plane.remove_policy = &removePolicy;
    plane.link = &link;
    return plane;
}

} // namespace sallyport
