// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who carries the packets once IKE has made the keys: chosen once, at service start, by what this machine can do. What
// it carries them by, SAs and policies, is platform/sa_database.h.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/base/result.h"
#include "platform/control_channel.h"
#include "platform/sa_database.h"

#include <QString>

#include <memory>
#include <vector>

namespace sallyport {

enum class DataPlaneChoice { Automatic, Kernel, Userspace }; // --data-plane auto|kernel|userspace

struct DataPlaneTraits {
    QString name;                       // what status shows: "userspace" or "kernel"
    bool needsUdpEncapsulation = false; // ESP must travel in UDP, NAT or not
    int defaultMtu = 0;                 // of the link, where the profile names none; 0: the data plane sets it itself
};

// What IKE works with while the service runs.
struct OpenDataPlane {
    std::unique_ptr<SaDatabase> sas;
    ControlChannel* control = nullptr; // a part of `sas`, where it owns the UDP ports
};

class DataPlane {
public:
    virtual ~DataPlane() = default;

    virtual DataPlaneTraits traits() const = 0;

    // Tries, on this machine and now, whether it can carry packets (opens what it needs and closes it again).
    // DataPlaneUnavailable with the reason in words where it can't.
    virtual Result<void> probe() = 0;

    // Opens it for good; its own sockets carry the firewall mark. May start threads. DataPlaneUnavailable.
    virtual Result<OpenDataPlane> open(quint32 firewallMark) = 0;
};

// The data planes of this operating system, best first. The caller owns them.
std::vector<std::unique_ptr<DataPlane>> availableDataPlanes();

// The first that fits the choice and whose probe passes; otherwise the error of the last one tried.
Result<std::unique_ptr<DataPlane>> chooseDataPlane(std::vector<std::unique_ptr<DataPlane>> planes,
                                                   DataPlaneChoice choice);

} // namespace sallyport
