// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/sa_database_bridge.h"

#include "core/base/log.h"
#include "core/ike/sa_conversion.h"

#include <algorithm>
#include <cstdio>

namespace sallyport {
namespace {

SaDatabase& database(void* context)
{
    return static_cast<DataPlaneParts*>(context)->sas;
}

ControlChannel& control(void* context)
{
    return *static_cast<DataPlaneParts*>(context)->control;
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

std::uint16_t controlPort(void* context)
{
    return control(context).port();
}

bool sendControl(void* context, const charon_address_t* local, const charon_address_t* remote,
                 const unsigned char* data, std::size_t size, bool whole)
{
    return control(context).send({QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)),
                                  fromPlain(*local), fromPlain(*remote), whole});
}

std::size_t takeControl(void* context, charon_address_t* local, charon_address_t* remote, unsigned char* buffer,
                        std::size_t capacity)
{
    while (const std::optional<ControlDatagram> taken = control(context).take()) {
        const auto size = static_cast<std::size_t>(taken->data.size());
        if (size == 0 || size > capacity)
            continue;
        std::copy(taken->data.begin(), taken->data.end(), reinterpret_cast<char*>(buffer));
        *local = toPlain(taken->local);
        *remote = toPlain(taken->remote);
        return size;
    }
    return 0;
}

void stopControl(void* context)
{
    control(context).stop();
}

} // namespace

charon_data_plane_t bridgeDataPlane(DataPlaneParts& parts)
{
    SaDatabase& sas = parts.sas;
    sas.onExpired([](std::uint32_t spi, const QHostAddress& destination, bool hard) {
        const charon_address_t address = toPlain(Endpoint{destination, 0});
        charon_data_plane_expired(spi, &address, hard);
    });
    charon_data_plane_t plane{};
    plane.context = &parts;
    plane.needs_udp_encapsulation = sas.needsUdpEncapsulation();
    plane.allocate_spi = &allocateSpi;
    plane.install_sa = &installSa;
    plane.move_sa = &moveSa;
    plane.count_sa = &countSa;
    plane.remove_sa = &removeSa;
    plane.install_policy = &installPolicy;
    plane.remove_policy = &removePolicy;
    plane.link = &link;
    if (parts.control == nullptr)
        return plane;
    plane.control_port = &controlPort;
    plane.send_control = &sendControl;
    plane.take_control = &takeControl;
    plane.stop_control = &stopControl;
    return plane;
}

} // namespace sallyport
