// SPDX-License-Identifier: GPL-3.0-or-later
//
// A TUN device with offloads (vnet_hdr, TSO, USO), each asked for at run time and done without where the kernel
// refuses. Thread: one at a time. Trust: service. It goes with its descriptor; addresses and routes are not its
// business.
#pragma once

#include "core/base/result.h"
#include "platform/esp/coalescer.h"
#include "platform/esp/vnet_header.h"
#include "platform/linux/file_descriptor.h"

#include <QString>

#include <sys/uio.h>

#include <array>
#include <memory>
#include <span>

namespace sallyport {

struct TunOffloads {
    bool vnetHeader = true; // without it: none of the others, one packet a read and a write
    bool tso = true;
    bool uso = true; // Linux 6.2 and later
    bool operator==(const TunOffloads&) const = default;
};

class TunDevice {
public:
    // Of one read: an IP packet, however many segments it stands for.
    static constexpr std::size_t kMaxPacket = 65536;

    // `pattern`: "sallyport%d". `wanted` is what may be tried; offloads() what is. DataPlaneUnavailable without a
    // device.
    static Result<TunDevice> open(const QString& pattern, const TunOffloads& wanted);

    QString name() const { return m_name; }
    int descriptor() const { return m_device.get(); }
    const TunOffloads& offloads() const { return m_offloads; }
    esp::Coalescer::Offloads coalescing() const { return {m_offloads.tso, m_offloads.uso}; }

    // Into buffer: one packet, at its start. Its size, 0: none is there now; a dead device (deleted by root) gives an
    // error.
    Result<std::size_t> read(esp::VnetHeader* header, std::span<std::uint8_t> buffer);
    // False: not taken (the queue is full, or the link is down); the caller counts it.
    bool write(const esp::SuperPacket& packet) noexcept;

    int mtu() const;      // of the link; 0: not to be had
    void setMtu(int mtu); // failures are logged
    // How many segments one packet read may stand for, so that what they become fits one UDP send. What is forwarded
    // from elsewhere with more of them the kernel cuts itself. Kernels that refuse: the sender splits instead.
    void setMaxSegments(std::uint32_t segments);

private:
    using Parts = std::array<iovec, esp::Coalescer::kMaxPieces + 1>;

    TunDevice(FileDescriptor device, QString name, TunOffloads offloads);
    static Result<TunDevice> openAs(const QString& pattern, const TunOffloads& wanted);

    FileDescriptor m_device;
    QString m_name;
    TunOffloads m_offloads;
    std::unique_ptr<Parts> m_parts; // of one write; kept, for it would be wiped each time
};

} // namespace sallyport
