// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/socket_address.h"

#include <netinet/udp.h>

#include <algorithm>
#include <cstring>

namespace sallyport {

SocketAddress socketAddress(const esp::OuterEnd& end) noexcept
{
    SocketAddress result;
    if (end.address.isV6) {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(end.port);
        std::memcpy(&address.sin6_addr, end.address.octets.data(), sizeof address.sin6_addr);
        std::memcpy(&result.storage, &address, sizeof address);
        result.size = sizeof address;
    } else {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(end.port);
        std::memcpy(&address.sin_addr, end.address.octets.data(), sizeof address.sin_addr);
        std::memcpy(&result.storage, &address, sizeof address);
        result.size = sizeof address;
    }
    return result;
}

esp::OuterEnd outerEnd(const sockaddr_storage& address) noexcept
{
    esp::OuterEnd end;
    if (address.ss_family == AF_INET6) {
        sockaddr_in6 from{};
        std::memcpy(&from, &address, sizeof from);
        end.address.isV6 = true;
        end.port = ntohs(from.sin6_port);
        std::memcpy(end.address.octets.data(), &from.sin6_addr, sizeof from.sin6_addr);
    } else if (address.ss_family == AF_INET) {
        sockaddr_in from{};
        std::memcpy(&from, &address, sizeof from);
        end.port = ntohs(from.sin_port);
        std::memcpy(end.address.octets.data(), &from.sin_addr, sizeof from.sin_addr);
    }
    return end;
}

bool isUnspecified(const esp::Address& address) noexcept
{
    return std::all_of(address.octets.begin(), address.octets.end(), [](std::uint8_t octet) { return octet == 0; });
}

SendOptions::SendOptions(const esp::OuterPath& path, std::uint8_t trafficClass) noexcept
    : m_to(socketAddress(path.remote))
{
    const esp::Address& local = path.local.address;
    const bool isV6 = path.remote.address.isV6;
    if (local.isV6 == isV6 && !isUnspecified(local)) {
        if (isV6) {
            in6_pktinfo info{};
            std::memcpy(&info.ipi6_addr, local.octets.data(), sizeof info.ipi6_addr);
            put(IPPROTO_IPV6, IPV6_PKTINFO, info);
        } else {
            in_pktinfo info{};
            std::memcpy(&info.ipi_spec_dst, local.octets.data(), sizeof info.ipi_spec_dst);
            put(IPPROTO_IP, IP_PKTINFO, info);
        }
    }
    if (trafficClass != 0)
        put(isV6 ? IPPROTO_IPV6 : IPPROTO_IP, isV6 ? IPV6_TCLASS : IP_TOS, static_cast<int>(trafficClass));
}

template <class Value> void SendOptions::put(int level, int type, const Value& value) noexcept
{
    cmsghdr header{};
    header.cmsg_level = level;
    header.cmsg_type = type;
    header.cmsg_len = CMSG_LEN(sizeof value);
    std::memcpy(m_control + m_size, &header, sizeof header);
    std::memcpy(m_control + m_size + CMSG_LEN(0), &value, sizeof value);
    m_size += CMSG_SPACE(sizeof value);
}

void SendOptions::fill(msghdr* message, std::uint16_t segmentSize) noexcept
{
    const std::size_t without = m_size;
    if (segmentSize != 0)
        put(SOL_UDP, UDP_SEGMENT, segmentSize);
    message->msg_name = &m_to.storage;
    message->msg_namelen = m_to.size;
    message->msg_control = m_size > 0 ? m_control : nullptr;
    message->msg_controllen = m_size;
    m_size = without;
}

ReceiveNotes ReceiveNotes::of(msghdr* message) noexcept
{
    ReceiveNotes notes;
    for (cmsghdr* part = CMSG_FIRSTHDR(message); part != nullptr; part = CMSG_NXTHDR(message, part)) {
        const unsigned char* data = CMSG_DATA(part);
        if (part->cmsg_level == SOL_UDP && part->cmsg_type == UDP_GRO) {
            int size = 0;
            std::memcpy(&size, data, sizeof size);
            notes.segmentSize = static_cast<std::size_t>(std::max(size, 0));
        } else if (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_PKTINFO) {
            in_pktinfo info{};
            std::memcpy(&info, data, sizeof info);
            std::memcpy(notes.local.octets.data(), &info.ipi_spec_dst, sizeof info.ipi_spec_dst);
        } else if (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_PKTINFO) {
            in6_pktinfo info{};
            std::memcpy(&info, data, sizeof info);
            notes.local.isV6 = true;
            std::memcpy(notes.local.octets.data(), &info.ipi6_addr, sizeof info.ipi6_addr);
        } else if (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_TOS) {
            notes.trafficClass = *data; // one octet here, an int on the way out
        } else if (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_TCLASS) {
            int value = 0;
            std::memcpy(&value, data, sizeof value);
            notes.trafficClass = static_cast<std::uint8_t>(value);
        }
    }
    return notes;
}

} // namespace sallyport
