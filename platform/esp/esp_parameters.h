// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an ESP SA is made from: SPI, transforms by their IANA numbers, keys, limits. Plain values, checked before use.
// Thread: any. Trust: service; the keys are borrowed for the call that is given them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <variant>

namespace sallyport::esp {

// IANA "IKEv2 Encryption Algorithm Transform IDs", those that are known here.
inline constexpr std::uint16_t kAesCbc = 12;           // RFC 3602; 128, 192 or 256 bits
inline constexpr std::uint16_t kAesGcm16 = 20;         // RFC 4106; 128, 192 or 256 bits, 4 octets of salt behind them
inline constexpr std::uint16_t kChaCha20Poly1305 = 28; // RFC 7634; 256 bits, 4 octets of salt behind them

// IANA "Integrity Algorithm Transform IDs", those that are known here (RFC 4868).
inline constexpr std::uint16_t kNoIntegrity = 0; // of its own: with an AEAD
inline constexpr std::uint16_t kHmacSha256 = 12; // AUTH_HMAC_SHA2_256_128
inline constexpr std::uint16_t kHmacSha384 = 13; // AUTH_HMAC_SHA2_384_192
inline constexpr std::uint16_t kHmacSha512 = 14; // AUTH_HMAC_SHA2_512_256

inline constexpr std::size_t kSaltSize = 4;

// After the soft limit a new SA is asked for, after the hard one this SA carries nothing. 0: none.
struct UsageLimit {
    std::uint64_t soft = 0;
    std::uint64_t hard = 0;
};

struct EspParameters {
    std::uint32_t spi = 0; // host byte order
    std::uint16_t encryption = 0;
    std::span<const std::uint8_t> encryptionKey; // with the salt of an AEAD at its end
    std::uint16_t integrity = kNoIntegrity;
    std::span<const std::uint8_t> integrityKey;
    bool extendedSequenceNumbers = false;
    UsageLimit packets;
    UsageLimit bytes; // of inner packets
};

enum class EspParameterError {
    ReservedSpi, // below 256 (RFC 4303 section 2.1)
    UnknownEncryption,
    UnknownIntegrity, // also: none where the cipher needs one, one where it brings its own
    WrongEncryptionKeySize,
    WrongIntegrityKeySize,
    CryptoUnavailable, // the library refused a cipher that it should have
};

template <class Value> using EspResult = std::variant<Value, EspParameterError>;

// What is wrong with them, if anything is.
std::optional<EspParameterError> checkParameters(const EspParameters& parameters);

} // namespace sallyport::esp
