// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the socket of a UdpChannel, with all that ESP in UDP wants of one. Thread: any. Trust: service.
#pragma once

#include "platform/linux/esp/udp_channel.h"

namespace sallyport {

// Bound to the port on all addresses. `wanted` becomes what the kernel took of it.
Result<FileDescriptor> openUdpSocket(const UdpSettings& settings, UdpOffloads* wanted);
// 0: not to be had.
std::uint16_t boundPort(int socket);

// Of what this host sends (RFC 1191 section 3: DF).
bool setFragments(int socket, bool isV6, Fragments fragments);

// The kernel's MTU for that path, asked by a socket of its own; 0: none.
int askPathMtu(const esp::OuterPath& path, std::uint32_t mark);

} // namespace sallyport
