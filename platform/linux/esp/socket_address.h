// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine's addresses as the socket interface wants them, and back. Thread: any. Trust: service.
#pragma once

#include "platform/esp/esp_engine.h"

#include <netinet/in.h>
#include <sys/socket.h>

namespace sallyport {

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};

SocketAddress socketAddress(const esp::OuterEnd& end) noexcept;
// Null octets where it is of neither IP version.
esp::OuterEnd outerEnd(const sockaddr_storage& address) noexcept;
bool isUnspecified(const esp::Address& address) noexcept;

// What sendmsg() and sendmmsg() need beside the octets: where to, from which of our addresses, traffic class, GSO.
class SendOptions {
public:
    SendOptions(const esp::OuterPath& path, std::uint8_t trafficClass) noexcept;

    // UDP_SEGMENT is added to the rest; 0: not.
    void fill(msghdr* message, std::uint16_t segmentSize) noexcept;

private:
    static constexpr std::size_t kRoom = CMSG_SPACE(sizeof(in6_pktinfo)) + 2 * CMSG_SPACE(sizeof(int));

    template <class Value> void put(int level, int type, const Value& value) noexcept;

    SocketAddress m_to;
    alignas(cmsghdr) unsigned char m_control[kRoom] = {};
    std::size_t m_size = 0;
};

// What came beside a datagram.
struct ReceiveNotes {
    esp::Address local;
    std::uint8_t trafficClass = 0;
    std::size_t segmentSize = 0; // 0: GRO did nothing

    static constexpr std::size_t kRoom = CMSG_SPACE(sizeof(in6_pktinfo)) + 3 * CMSG_SPACE(sizeof(int));
    static ReceiveNotes of(msghdr* message) noexcept;
};

} // namespace sallyport
