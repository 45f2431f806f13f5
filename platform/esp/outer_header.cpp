// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/outer_header.h"

#include "platform/esp/big_endian.h"
#include "platform/esp/checksum.h"

namespace sallyport::esp {

namespace {

// RFC 3168 section 5.
constexpr std::uint8_t kEcnMask = 3;
constexpr std::uint8_t kNotEct = 0;
constexpr std::uint8_t kEct1 = 1;
constexpr std::uint8_t kEct0 = 2;
constexpr std::uint8_t kCongestion = 3;

bool isIpv4(std::span<const std::uint8_t> inner)
{
    return inner[0] >> 4 == 4;
}

void setTrafficClass(std::span<std::uint8_t> inner, std::uint8_t value)
{
    const std::uint16_t before = load16(inner.data());
    if (isIpv4(inner)) {
        inner[1] = value;
        store16(&inner[10], updateChecksum(load16(&inner[10]), before, load16(inner.data())));
    } else {
        store16(inner.data(), static_cast<std::uint16_t>((before & 0xf00f) | value << 4));
    }
}

} // namespace

std::uint8_t trafficClass(std::span<const std::uint8_t> inner)
{
    return isIpv4(inner) ? inner[1] : static_cast<std::uint8_t>(load16(inner.data()) >> 4);
}

bool forbidsFragments(std::span<const std::uint8_t> inner)
{
    return !isIpv4(inner) || (inner[6] & 0x40) != 0;
}

bool takeOverCongestion(std::span<std::uint8_t> inner, std::uint8_t outerClass)
{
    const std::uint8_t outer = outerClass & kEcnMask;
    if (outer == kNotEct || outer == kEct0)
        return true;
    const std::uint8_t innerClass = trafficClass(inner);
    const std::uint8_t ecn = innerClass & kEcnMask;
    // RFC 6040 section 4.2, figure 4.
    if (ecn == kNotEct)
        return outer != kCongestion;
    if (outer == kCongestion && ecn != kCongestion)
        setTrafficClass(inner, innerClass | kCongestion);
    else if (outer == kEct1 && ecn == kEct0)
        setTrafficClass(inner, static_cast<std::uint8_t>((innerClass & ~kEcnMask) | kEct1));
    return true;
}

} // namespace sallyport::esp
