// SPDX-License-Identifier: GPL-3.0-or-later
//
// One key at work in one direction: seals and opens the text of ESP packets, with an AEAD or with AES-CBC and an HMAC
// behind it (RFC 4303 section 3.3.2), which look the same from here. The key is set once, nothing is allocated later.
// Thread: one at a time for each object. Trust: service; wipes its keys when it goes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace sallyport::esp {

class Aead {
public:
    enum class Use { Seal, Open };

    // Octets on the wire.
    struct Shape {
        std::size_t ivSize = 0;
        std::size_t icvSize = 0;
        std::size_t blockSize = 1; // a text is a multiple of it
    };

    virtual ~Aead() = default;
    Aead(const Aead&) = delete;
    Aead& operator=(const Aead&) = delete;

    const Shape& shape() const { return m_shape; }

    // associated: SPI, the upper half of an extended sequence number, the lower half (RFC 4106 section 5): 8 octets, or
    // 12. iv: a nonce that this key never saw; it becomes the IV that the packet carries. The sealed text is written to
    // `sealed`, which is the text's own place or one that does not touch it; the ICV to `icv`. False: the library
    // failed, what was written is worthless.
    [[nodiscard]] virtual bool seal(std::span<const std::uint8_t> associated, std::uint8_t* iv,
                                    std::span<const std::uint8_t> text, std::uint8_t* sealed, std::uint8_t* icv) = 0;

    // False: not what the key's owner sealed. `text` then holds nothing that may be looked at.
    [[nodiscard]] virtual bool open(std::span<const std::uint8_t> associated, const std::uint8_t* iv,
                                    std::span<const std::uint8_t> sealed, const std::uint8_t* icv,
                                    std::uint8_t* text) = 0;

protected:
    explicit Aead(const Shape& shape) : m_shape(shape) {}

private:
    const Shape m_shape;
};

} // namespace sallyport::esp
