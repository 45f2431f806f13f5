// SPDX-License-Identifier: GPL-3.0-or-later
//
// ESP in tunnel mode (RFC 4303): EspSaOut seals inner IP packets under one SA, EspSaIn opens what came in under
// another. Packets are worked on where they lie or written straight to where they are wanted; nothing is allocated,
// locked or logged for a packet. What is refused ends in a counter. Thread: one at a time for each object. Trust:
// service; EspSaIn is fed by anybody.
#pragma once

#include "platform/esp/aead.h"
#include "platform/esp/aead_factory.h"
#include "platform/esp/esp_parameters.h"
#include "platform/esp/replay_window.h"
#include "platform/esp/usage_meter.h"

#include <array>
#include <memory>

namespace sallyport::esp {

inline constexpr std::size_t kEspHeaderSize = 8; // SPI and sequence number
// What may follow an inner packet before it is sealed: padding up to a cipher block, its length, the next header.
inline constexpr std::size_t kMaxTrailerSize = 15 + 2;
inline constexpr std::size_t kMaxEspSize = 65535;

// What a cipher adds to packets; the same for both directions.
class EspLayout {
public:
    explicit EspLayout(const Aead::Shape& shape);

    // Before the inner packet: SPI, sequence number, IV.
    std::size_t headroom() const { return m_headroom; }
    std::size_t icvSize() const { return m_icvSize; }
    std::size_t blockSize() const { return m_blockSize; }
    // The inner packet with padding, pad length and next header.
    std::size_t textSize(std::size_t innerSize) const { return (innerSize + 2 + m_alignment - 1) & ~(m_alignment - 1); }
    // The whole ESP packet, without UDP.
    std::size_t sealedSize(std::size_t innerSize) const { return m_headroom + textSize(innerSize) + m_icvSize; }
    // The most that sealing adds to a packet; the MTU reckons with it.
    std::size_t overhead() const { return m_headroom + m_alignment - 1 + 2 + m_icvSize; }
    // The largest inner packet that fits into an ESP packet of that size; 0: none does.
    std::size_t largestInner(std::size_t espSize) const;

private:
    std::size_t m_headroom;
    std::size_t m_icvSize;
    std::size_t m_blockSize; // of the cipher
    std::size_t m_alignment; // of the text: the block, but at least 4 (RFC 4303 section 2.4)
};

enum class SealReason : std::uint8_t {
    Sealed,
    Expired,     // a hard limit or the end of the sequence numbers: this SA seals nothing more
    NotIp,       // the inner packet is neither IPv4 nor IPv6
    NoRoom,      // behind the inner packet, or for the result
    CryptoFailed // the sequence number is spent all the same
};
inline constexpr std::size_t kSealReasons = 5;

struct SealOutcome {
    std::span<std::uint8_t> packet; // empty unless Sealed
    SealReason reason = SealReason::Sealed;
};

struct SealCounters {
    std::array<std::uint64_t, kSealReasons> byReason{};
    std::uint64_t operator[](SealReason reason) const { return byReason[static_cast<std::size_t>(reason)]; }
};

class EspSaOut {
public:
    static EspResult<EspSaOut> create(const EspParameters& parameters, const AeadFactory& factory);

    // text: the inner packet (its first innerSize octets), and behind it at least as many as layout().textSize() asks
    // for; those are as before when the call returns, unless the result lies over them.
    // room: where the ESP packet goes. It does not touch `text`, or is around it: room.data() + layout().headroom() ==
    // text.data(), and what is sealed then takes the place of the text.
    SealOutcome seal(std::span<std::uint8_t> text, std::size_t innerSize, std::span<std::uint8_t> room);

    // The same where it lies: the inner packet is `innerSize` octets at `offset`, at least layout().headroom().
    SealOutcome sealInPlace(std::span<std::uint8_t> buffer, std::size_t offset, std::size_t innerSize);

    std::uint32_t spi() const { return m_spi; }
    const EspLayout& layout() const { return m_layout; }
    std::uint64_t sequence() const { return m_usage.packets(); } // of the last packet; 0: none yet
    const SealCounters& counters() const { return m_counters; }
    const UsageMeter& usage() const { return m_usage; }
    // What the limits came to since the last call; each is told of once.
    Expiry takeExpiry() { return m_usage.takeExpiry(); }

private:
    friend struct EspProbe; // tests: the end of the sequence numbers is too far to count to

    EspSaOut(const EspParameters& parameters, std::unique_ptr<Aead> aead);
    SealReason sealTo(std::span<std::uint8_t> text, std::size_t innerSize, std::uint8_t* packet);

    std::unique_ptr<Aead> m_aead;
    EspLayout m_layout;
    UsageMeter m_usage; // its packets are the sequence number
    SealCounters m_counters;
    std::uint32_t m_spi;
    bool m_extended;
};

enum class OpenReason : std::uint8_t {
    Delivered,
    Expired,           // a hard limit: this SA opens nothing more
    BadLength,         // shorter than ESP can be, no whole number of cipher blocks, or no room for the text
    TooOld,            // behind the replay window, or a number that no sender can have reached
    Duplicate,         // within the window, seen before
    WrongIcv,          // forged, damaged, or another key's
    BadPadding,        // not 1, 2, 3 ..., or longer than the text (RFC 4303 section 2.4)
    UnknownNextHeader, // neither IPv4, IPv6 nor a dummy
    BadInnerPacket,    // shorter than its headers, or than its own length says; version and next header at odds
    Dummy              // next header 59: traffic that is to be dropped (RFC 4303 section 2.6)
};
inline constexpr std::size_t kOpenReasons = 10;

struct OpenOutcome {
    std::span<std::uint8_t> inner; // the inner packet, without any padding behind it; empty unless Delivered
    OpenReason reason = OpenReason::Delivered;
};

struct OpenCounters {
    std::array<std::uint64_t, kOpenReasons> byReason{};
    std::uint64_t operator[](OpenReason reason) const { return byReason[static_cast<std::size_t>(reason)]; }
};

class EspSaIn {
public:
    static EspResult<EspSaIn> create(const EspParameters& parameters, const AeadFactory& factory);

    // packet: from the SPI to the ICV's end. room: where the text goes, at least packet.size() - layout().headroom() -
    // layout().icvSize() octets; it does not touch `packet`, or begins right behind the packet's IV. Whatever becomes
    // of it, those octets of `room` are overwritten.
    OpenOutcome open(std::span<const std::uint8_t> packet, std::span<std::uint8_t> room);

    // The same where it lies.
    OpenOutcome openInPlace(std::span<std::uint8_t> packet);

    std::uint32_t spi() const { return m_spi; }
    const EspLayout& layout() const { return m_layout; }
    const ReplayWindow& window() const { return m_window; }
    const OpenCounters& counters() const { return m_counters; }
    const UsageMeter& usage() const { return m_usage; }
    Expiry takeExpiry() { return m_usage.takeExpiry(); }

private:
    EspSaIn(const EspParameters& parameters, std::unique_ptr<Aead> aead);
    OpenReason verify(std::span<const std::uint8_t> packet, std::span<std::uint8_t> text);

    std::unique_ptr<Aead> m_aead;
    EspLayout m_layout;
    ReplayWindow m_window;
    UsageMeter m_usage;
    OpenCounters m_counters;
    std::uint32_t m_spi;
    bool m_extended;
};

} // namespace sallyport::esp
