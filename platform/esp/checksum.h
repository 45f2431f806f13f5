// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Internet checksum (RFC 1071), its pseudo-headers (RFC 9293 section 3.1, RFC 768, RFC 8200 section 8.1) and its
// update (RFC 1624). Thread: any. Trust: both sides; bytes are only read.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sallyport::esp {

// A ones' complement sum before folding, of 16-bit words as they lie in memory: the order of bytes does not matter to
// the sum until it is written (RFC 1071 section 2 (B)). Each of the functions here gives less than 2^40, so sums of
// pieces that begin at even places are added with +, thousands of them.
using PartialSum = std::uint64_t;

// Of any length and alignment; an odd last byte counts as if a zero followed.
[[nodiscard]] PartialSum sumBytes(const std::uint8_t* bytes, std::size_t size) noexcept;
[[nodiscard]] inline PartialSum sumBytes(std::span<const std::uint8_t> bytes) noexcept
{
    return sumBytes(bytes.data(), bytes.size());
}

// A number as it would lie in the packet.
[[nodiscard]] constexpr PartialSum sumWord(std::uint32_t value) noexcept
{
    if constexpr (std::endian::native == std::endian::little)
        return (value & 0xff) << 24 | (value & 0xff00) << 8 | (value >> 8 & 0xff00) | value >> 24;
    return value;
}

// Addresses, protocol and length of the transport header with its payload. The address bytes tell the version apart:
// source and destination behind each other, 8 bytes of IPv4 or 32 of IPv6.
[[nodiscard]] PartialSum sumPseudoHeader(std::span<const std::uint8_t> addresses, std::uint8_t protocol,
                                         std::size_t length) noexcept;

// 16 bits, as store16() takes them. What goes into a packet is its complement.
[[nodiscard]] constexpr std::uint16_t foldSum(PartialSum sum) noexcept
{
    sum = (sum & 0xffffffff) + (sum >> 32);
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    if constexpr (std::endian::native == std::endian::little)
        return static_cast<std::uint16_t>((sum & 0xff) << 8 | sum >> 8);
    return static_cast<std::uint16_t>(sum);
}

[[nodiscard]] constexpr std::uint16_t checksumOf(PartialSum sum) noexcept
{
    return static_cast<std::uint16_t>(~foldSum(sum));
}

// Whether the bytes summed, their checksum among them, hold.
[[nodiscard]] constexpr bool isValidSum(PartialSum sum) noexcept
{
    return foldSum(sum) == 0xffff;
}

// The checksum once a word that it covers changed; words as load16() reads them. RFC 1624 equation 3.
[[nodiscard]] constexpr std::uint16_t updateChecksum(std::uint16_t checksum, std::uint16_t before,
                                                     std::uint16_t after) noexcept
{
    std::uint32_t sum = (~std::uint32_t(checksum) & 0xffff) + (~std::uint32_t(before) & 0xffff) + after;
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

} // namespace sallyport::esp
