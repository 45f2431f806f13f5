// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands before each packet of a TUN device with offloads: the 10 bytes of virtio_net_hdr (virtio 1.2 section
// 5.1.6, in the machine's own byte order as TUN has it), so that code without Linux headers can read and write them.
// Thread: any. Trust: service; the kernel wrote it, but from packets that anybody may have sent.
#pragma once

#include <cstdint>

namespace sallyport::esp {

struct VnetHeader {
    static constexpr std::uint8_t kNeedsChecksum = 1; // flags
    static constexpr std::uint8_t kGsoNone = 0;       // gsoType
    static constexpr std::uint8_t kGsoTcp4 = 1;
    static constexpr std::uint8_t kGsoTcp6 = 4;
    static constexpr std::uint8_t kGsoUdp = 5;    // "USO": a datagram a segment, for both IP versions
    static constexpr std::uint8_t kGsoEcn = 0x80; // added to the TCP types: the first segment has CWR

    std::uint8_t flags = 0;
    std::uint8_t gsoType = kGsoNone;
    std::uint16_t headerLength = 0; // of all headers; a hint, not to be trusted
    std::uint16_t gsoSize = 0;      // payload bytes of each segment
    std::uint16_t checksumStart = 0;
    std::uint16_t checksumOffset = 0; // from checksumStart
};
static_assert(sizeof(VnetHeader) == 10);

} // namespace sallyport::esp
