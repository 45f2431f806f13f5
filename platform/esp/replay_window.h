// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which sequence numbers were seen already (RFC 4303 section 3.4.3), as a ring of bits after RFC 6479: the window moves
// without shifting. Numbers are 64 bits inside; what a packet carries of an extended one is completed here (RFC 4303
// appendix A). Thread: one at a time. Trust: service; the numbers come from strangers until commit().
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace sallyport::esp {

class ReplayWindow {
public:
    static constexpr std::uint32_t kBits = 4096;
    static constexpr std::uint32_t kSize = kBits - 64; // the word that is being cleared holds nothing

    enum class Verdict { Fresh, Duplicate, TooOld };

    explicit ReplayWindow(bool extended) : m_extended(extended) {}

    // The whole number that the packet's 32 bits stand for; none when it would lie before the first or behind the last.
    std::optional<std::uint64_t> complete(std::uint32_t low) const;

    // Before the ICV is looked at: changes nothing.
    Verdict check(std::uint64_t sequence) const;

    // After the ICV held, for a number that is Fresh.
    void commit(std::uint64_t sequence);

    std::uint64_t highest() const { return m_highest; } // 0: none yet

private:
    static constexpr std::uint32_t kWords = kBits / 64;

    std::array<std::uint64_t, kWords> m_seen{};
    std::uint64_t m_highest = 0;
    bool m_extended;
};

} // namespace sallyport::esp
