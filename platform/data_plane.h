// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who carries the packets once IKE has made the keys: chosen once, at service start, by what this machine can do. What
// it carries them by, SAs and policies, is platform/sa_database.h.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace sallyport {

enum class DataPlaneChoice { Automatic, Kernel, Userspace }; // --data-plane auto|kernel|userspace

struct DataPlaneTraits {
    QString name;                       // what status shows: "userspace" or "kernel"
    bool needsUdpEncapsulation = false; // ESP must travel in UDP, NAT or not
    int defaultMtu = 1400;              // of the link, where the profile names none
};

class DataPlane {
public:
    virtual ~DataPlane() = default;

    virtual DataPlaneTraits traits() const = 0;

    // Tries, on this machine and now, whether it can carry packets (opens what it needs and closes it again).
    // DataPlaneUnavailable with the reason in words where it can't.
    virtual Result<void> probe() = 0;
};

// The data planes of this operating system, best first. The caller owns them.
std::vector<std::unique_ptr<DataPlane>> availableDataPlanes();

// The first that fits the choice and whose probe passes; otherwise the error of the last one tried.
Result<std::unique_ptr<DataPlane>> chooseDataPlane(std::vector<std::unique_ptr<DataPlane>> planes,
                                                   DataPlaneChoice choice);

} // namespace sallyport
