// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers to objects by open addressing: one probe, nearly always, into one array that is at most half full. Built anew
// for each change; looking up neither allocates nor fails. Thread: one at a time. Trust: service; the numbers looked up
// are anybody's, those that are in it are not.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sallyport::esp {

// Value is the owner's, and outlives its entry.
template <class Value> class FlatIndex {
public:
    // Forgets everything, and makes room for so many.
    void reset(std::size_t count)
    {
        m_slots.assign(std::bit_ceil(count * 2 + 2), Slot{});
        m_mask = m_slots.size() - 1;
    }

    // A number that is there already stands for the new value then.
    void put(std::uint32_t key, Value* value) noexcept
    {
        std::size_t at = placeOf(key);
        while (m_slots[at].value != nullptr && m_slots[at].key != key)
            at = (at + 1) & m_mask;
        m_slots[at] = {key, value};
    }

    [[nodiscard]] Value* find(std::uint32_t key) const noexcept
    {
        for (std::size_t at = placeOf(key); m_slots[at].value != nullptr; at = (at + 1) & m_mask) {
            if (m_slots[at].key == key)
                return m_slots[at].value;
        }
        return nullptr;
    }

private:
    struct Slot {
        std::uint32_t key = 0;
        Value* value = nullptr;
    };

    // Fibonacci hashing: request ids are 1, 2, 3 ...
    std::size_t placeOf(std::uint32_t key) const noexcept
    {
        return (key * std::uint64_t{0x9e3779b97f4a7c15} >> 32) & m_mask;
    }

    std::vector<Slot> m_slots = std::vector<Slot>(1);
    std::size_t m_mask = 0;
};

} // namespace sallyport::esp
