// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the fields of a TCP header lie (RFC 9293 section 3.1), and those of UDP (RFC 768). Thread: any. Trust: both
// sides.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sallyport::esp {

inline constexpr std::size_t kUdpLength = 4;
inline constexpr std::size_t kUdpChecksum = 6;

namespace tcp {
inline constexpr std::size_t kSequence = 4;
inline constexpr std::size_t kAcknowledgment = 8;
inline constexpr std::size_t kDataOffset = 12;
inline constexpr std::size_t kFlags = 13;
inline constexpr std::size_t kWindow = 14;
inline constexpr std::size_t kChecksum = 16;
inline constexpr std::size_t kUrgent = 18;
inline constexpr std::size_t kOptions = 20;

inline constexpr std::uint8_t kFin = 0x01;
inline constexpr std::uint8_t kSyn = 0x02;
inline constexpr std::uint8_t kRst = 0x04;
inline constexpr std::uint8_t kPsh = 0x08;
inline constexpr std::uint8_t kAck = 0x10;
inline constexpr std::uint8_t kUrg = 0x20;
inline constexpr std::uint8_t kEce = 0x40;
inline constexpr std::uint8_t kCwr = 0x80;
} // namespace tcp

} // namespace sallyport::esp
