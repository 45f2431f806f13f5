// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/esp_sa.h"

#include "platform/esp/associated_data.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace sallyport::esp {

namespace {

constexpr std::uint8_t kNextHeaderIpv4 = 4;
constexpr std::uint8_t kNextHeaderIpv6 = 41;

// 1, 2, 3 ... as RFC 4303 section 2.4 wants it. CBC needs up to 15.
constexpr std::array<std::uint8_t, 16> kPadding{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

// The sequence number must not cycle (RFC 4303 section 3.3.3).
std::uint64_t lastSequenceOf(bool extended)
{
    return extended ? std::numeric_limits<std::uint64_t>::max() : std::numeric_limits<std::uint32_t>::max();
}

// A new SA is asked for when a quarter of the numbers is left, if the limits given would not do so before.
UsageLimit withinSequence(UsageLimit packets, bool extended)
{
    const std::uint64_t lastSequence = lastSequenceOf(extended);
    const std::uint64_t soft = lastSequence / 4 * 3;
    packets.soft = packets.soft == 0 ? soft : std::min(packets.soft, soft);
    packets.hard = packets.hard == 0 ? lastSequence : std::min(packets.hard, lastSequence);
    return packets;
}

} // namespace

EspLayout::EspLayout(const Aead::Shape& shape)
    : m_headroom(kEspHeaderSize + shape.ivSize), m_icvSize(shape.icvSize), m_blockSize(shape.blockSize),
      m_alignment(std::max<std::size_t>(4, shape.blockSize))
{
}

std::size_t EspLayout::largestInner(std::size_t espSize) const
{
    if (espSize < m_headroom + m_icvSize + m_alignment)
        return 0;
    return (espSize - m_headroom - m_icvSize) / m_alignment * m_alignment - 2;
}

EspResult<EspSaOut> EspSaOut::create(const EspParameters& parameters, const AeadFactory& factory)
{
    EspResult<std::unique_ptr<Aead>> aead = factory.make(parameters, Aead::Use::Seal);
    if (const EspParameterError* const error = std::get_if<EspParameterError>(&aead))
        return *error;
    return EspSaOut(parameters, std::move(*std::get_if<std::unique_ptr<Aead>>(&aead)));
}

EspSaOut::EspSaOut(const EspParameters& parameters, std::unique_ptr<Aead> aead)
    : m_aead(std::move(aead)), m_layout(m_aead->shape()),
      m_usage(withinSequence(parameters.packets, parameters.extendedSequenceNumbers), parameters.bytes),
      m_spi(parameters.spi), m_extended(parameters.extendedSequenceNumbers)
{
}

SealOutcome EspSaOut::sealInPlace(std::span<std::uint8_t> buffer, std::size_t offset, std::size_t innerSize)
{
    if (offset < m_layout.headroom() || offset > buffer.size()) {
        ++m_counters.byReason[static_cast<std::size_t>(SealReason::NoRoom)];
        return {{}, SealReason::NoRoom};
    }
    return seal(buffer.subspan(offset), innerSize, buffer.subspan(offset - m_layout.headroom()));
}

SealOutcome EspSaOut::seal(std::span<std::uint8_t> text, std::size_t innerSize, std::span<std::uint8_t> room)
{
    SealReason reason = SealReason::NoRoom;
    const bool isSane = innerSize <= kMaxEspSize; // so that no sum overflows
    const std::size_t size = isSane ? m_layout.sealedSize(innerSize) : 0;
    if (isSane && size <= kMaxEspSize && size <= room.size() && m_layout.textSize(innerSize) <= text.size())
        reason = sealTo(text.first(m_layout.textSize(innerSize)), innerSize, room.data());
    ++m_counters.byReason[static_cast<std::size_t>(reason)];
    if (reason != SealReason::Sealed)
        return {{}, reason};
    return {room.first(size), reason};
}

SealReason EspSaOut::sealTo(std::span<std::uint8_t> text, std::size_t innerSize, std::uint8_t* packet)
{
    if (m_usage.isSpent())
        return SealReason::Expired;
    const int version = innerSize == 0 ? 0 : text[0] >> 4;
    if (version != 4 && version != 6)
        return SealReason::NotIp;

    const bool isInPlace = text.data() == packet + m_layout.headroom();
    std::uint8_t* const trailer = text.data() + innerSize;
    const std::size_t trailerSize = text.size() - innerSize;
    std::array<std::uint8_t, kMaxTrailerSize> before;
    if (!isInPlace)
        std::memcpy(before.data(), trailer, trailerSize);
    std::memcpy(trailer, kPadding.data(), trailerSize - 2);
    trailer[trailerSize - 2] = static_cast<std::uint8_t>(trailerSize - 2);
    trailer[trailerSize - 1] = version == 4 ? kNextHeaderIpv4 : kNextHeaderIpv6;

    // Spent before it is used: no failure behind this line may lead to the same nonce again.
    m_usage.count(innerSize);
    const std::uint64_t sequence = m_usage.packets();
    store32(packet, m_spi);
    store32(packet + 4, static_cast<std::uint32_t>(sequence));
    // The nonce is the whole sequence number (RFC 4106 section 3.1), at the end of the IV.
    std::uint8_t* const iv = packet + kEspHeaderSize;
    std::uint8_t* const sealed = packet + m_layout.headroom();
    std::memset(iv, 0, m_layout.headroom() - kEspHeaderSize);
    store32(sealed - 8, static_cast<std::uint32_t>(sequence >> 32));
    store32(sealed - 4, static_cast<std::uint32_t>(sequence));

    const AssociatedData associated(m_spi, sequence, m_extended);
    const bool isSealed = m_aead->seal(associated.bytes(), iv, text, sealed, sealed + text.size());
    if (!isInPlace)
        std::memcpy(trailer, before.data(), trailerSize);
    return isSealed ? SealReason::Sealed : SealReason::CryptoFailed;
}

} // namespace sallyport::esp
