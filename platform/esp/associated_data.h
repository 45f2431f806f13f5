// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ICV of a packet covers beside the text, as Aead takes it (RFC 4106 section 5, RFC 7634 section 2).
// Thread: any. Trust: service.
#pragma once

#include "platform/esp/big_endian.h"

#include <array>
#include <span>

namespace sallyport::esp {

class AssociatedData {
public:
    AssociatedData(std::uint32_t spi, std::uint64_t sequence, bool extended) : m_size(extended ? 12 : 8)
    {
        store32(m_bytes.data(), spi);
        if (extended)
            store32(m_bytes.data() + 4, static_cast<std::uint32_t>(sequence >> 32));
        store32(m_bytes.data() + m_size - 4, static_cast<std::uint32_t>(sequence));
    }

    std::span<const std::uint8_t> bytes() const { return std::span(m_bytes).first(m_size); }

private:
    std::array<std::uint8_t, 12> m_bytes;
    std::size_t m_size;
};

} // namespace sallyport::esp
