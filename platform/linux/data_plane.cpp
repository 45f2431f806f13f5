// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/data_plane.h"

#include "platform/linux/esp/esp_data_plane.h"
#include "platform/linux/file_descriptor.h"

#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <sys/ioctl.h>

#include <cerrno>
#include <cstring>

namespace sallyport {
namespace {

constexpr auto kTunDevice = "/dev/net/tun";

Error unavailable(const QString& dataPlane, const QString& reason)
{
    return Error::of(ErrorCode::DataPlaneUnavailable,
                     {{QStringLiteral("dataPlane"), dataPlane}, {QStringLiteral("reason"), reason}});
}

QString tunReason(const char* step, int number)
{
    if (number == ENOENT || number == ENODEV || number == ENXIO)
        return QStringLiteral("%1 is missing; load the kernel module tun").arg(QLatin1String(kTunDevice));
    return QStringLiteral("%1: %2").arg(QLatin1String(step), QString::fromLocal8Bit(std::strerror(number)));
}

// Our ESP in user space, between a TUN link and UDP.
class UserspaceDataPlane final : public DataPlane {
public:
    DataPlaneTraits traits() const override { return {QStringLiteral("userspace"), true, 0}; }

    Result<void> probe() override
    {
        const FileDescriptor device(::open(kTunDevice, O_RDWR | O_CLOEXEC));
        if (!device.isValid())
            return unavailable(traits().name, tunReason("/dev/net/tun cannot be opened", errno));
        // The kernel fills in a free number; without IFF_PERSIST the link goes with the descriptor.
        ifreq request{};
        std::strncpy(request.ifr_name, "sallyprobe%d", IFNAMSIZ - 1);
        request.ifr_flags = IFF_TUN | IFF_NO_PI;
        if (ioctl(device.get(), TUNSETIFF, &request) != 0)
            return unavailable(traits().name, tunReason("a TUN link cannot be made", errno));
        return {};
    }

    Result<OpenDataPlane> open(quint32 firewallMark) override
    {
        EspDataPlaneSettings settings;
        settings.mark = firewallMark;
        Result<std::unique_ptr<EspDataPlane>> opened = EspDataPlane::create(settings);
        if (!opened)
            return opened.error();
        ControlChannel* control = opened->get();
        return OpenDataPlane{std::move(opened).value(), control};
    }
};

// The kernel's ESP. It has no link of its own, and addresses and routes without one are not written yet.
class KernelDataPlane final : public DataPlane {
public:
    DataPlaneTraits traits() const override { return {QStringLiteral("kernel"), false, 1400}; }

    Result<void> probe() override
    {
        return unavailable(traits().name, QStringLiteral("this version carries packets in user space only"));
    }

    Result<OpenDataPlane> open(quint32) override { return probe().error(); }
};

bool fits(const DataPlaneTraits& traits, DataPlaneChoice choice)
{
    switch (choice) {
    case DataPlaneChoice::Automatic:
        return true;
    case DataPlaneChoice::Kernel:
        return traits.name == QLatin1String("kernel");
    case DataPlaneChoice::Userspace:
        return traits.name == QLatin1String("userspace");
    }
    return false;
}

} // namespace

std::vector<std::unique_ptr<DataPlane>> availableDataPlanes()
{
    std::vector<std::unique_ptr<DataPlane>> planes;
    planes.push_back(std::make_unique<KernelDataPlane>());
    planes.push_back(std::make_unique<UserspaceDataPlane>()); // last: its reason is the one to show when neither works
    return planes;
}

Result<std::unique_ptr<DataPlane>> chooseDataPlane(std::vector<std::unique_ptr<DataPlane>> planes,
                                                   DataPlaneChoice choice)
{
    Error last = unavailable(QString(), QStringLiteral("this system offers none of that kind"));
    for (std::unique_ptr<DataPlane>& plane : planes) {
        if (!fits(plane->traits(), choice))
            continue;
        const Result<void> works = plane->probe();
        if (works)
            return std::move(plane);
        last = works.error();
    }
    return last;
}

} // namespace sallyport
