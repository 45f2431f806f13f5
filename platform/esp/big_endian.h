// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers in network byte order at any address. The caller has checked that the bytes are there.
// Thread: any. Trust: both sides.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sallyport::esp {

[[nodiscard]] inline std::uint16_t load16(const std::uint8_t* at) noexcept
{
    return static_cast<std::uint16_t>(at[0] << 8 | at[1]);
}

[[nodiscard]] inline std::uint32_t load32(const std::uint8_t* at) noexcept
{
    return std::uint32_t(load16(at)) << 16 | load16(at + 2);
}

inline void store16(std::uint8_t* at, std::size_t value) noexcept
{
    at[0] = static_cast<std::uint8_t>(value >> 8);
    at[1] = static_cast<std::uint8_t>(value);
}

inline void store32(std::uint8_t* at, std::uint32_t value) noexcept
{
    store16(at, value >> 16);
    store16(at + 2, value);
}

} // namespace sallyport::esp
