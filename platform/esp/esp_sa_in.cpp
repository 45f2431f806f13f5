// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/esp_sa.h"

#include "platform/esp/associated_data.h"

namespace sallyport::esp {

namespace {

constexpr std::uint8_t kNextHeaderIpv4 = 4;
constexpr std::uint8_t kNextHeaderIpv6 = 41;
constexpr std::uint8_t kNextHeaderNone = 59; // RFC 4303 section 2.6
constexpr std::size_t kIpv4HeaderSize = 20;
constexpr std::size_t kIpv6HeaderSize = 40;

// The length that the inner packet gives itself; 0 when it is none. What lies behind it is padding to hide its length
// (RFC 4303 section 2.7).
std::size_t innerLength(std::span<const std::uint8_t> inner, std::uint8_t nextHeader)
{
    std::size_t headerSize = kIpv6HeaderSize;
    std::size_t length = 0;
    if (nextHeader == kNextHeaderIpv4) {
        if (inner.size() < kIpv4HeaderSize || inner[0] >> 4 != 4)
            return 0;
        headerSize = std::size_t{inner[0]} % 16 * 4;
        length = load16(inner.data() + 2);
        if (headerSize < kIpv4HeaderSize)
            return 0;
    } else {
        if (inner.size() < kIpv6HeaderSize || inner[0] >> 4 != 6)
            return 0;
        length = kIpv6HeaderSize + load16(inner.data() + 4);
    }
    return length >= headerSize && length <= inner.size() ? length : 0;
}

// Pad length and next header stand at the end, the padding before them (RFC 4303 section 2.4). text: authentic, so that
// the time this takes tells a stranger nothing.
bool hasGoodPadding(std::span<const std::uint8_t> text)
{
    const std::size_t padLength = text[text.size() - 2];
    if (padLength + 2 > text.size())
        return false;
    const std::uint8_t* const padding = text.data() + text.size() - 2 - padLength;
    for (std::size_t i = 0; i < padLength; ++i) {
        if (padding[i] != i + 1)
            return false;
    }
    return true;
}

} // namespace

EspResult<EspSaIn> EspSaIn::create(const EspParameters& parameters, const AeadFactory& factory)
{
    EspResult<std::unique_ptr<Aead>> aead = factory.make(parameters, Aead::Use::Open);
    if (const EspParameterError* const error = std::get_if<EspParameterError>(&aead))
        return *error;
    return EspSaIn(parameters, std::move(*std::get_if<std::unique_ptr<Aead>>(&aead)));
}

EspSaIn::EspSaIn(const EspParameters& parameters, std::unique_ptr<Aead> aead)
    : m_aead(std::move(aead)), m_layout(m_aead->shape()), m_window(parameters.extendedSequenceNumbers),
      m_usage(parameters.packets, parameters.bytes), m_spi(parameters.spi),
      m_extended(parameters.extendedSequenceNumbers)
{
}

OpenOutcome EspSaIn::openInPlace(std::span<std::uint8_t> packet)
{
    const std::size_t textAt = packet.size() < m_layout.headroom() ? packet.size() : m_layout.headroom();
    return open(packet, packet.subspan(textAt));
}

OpenOutcome EspSaIn::open(std::span<const std::uint8_t> packet, std::span<std::uint8_t> room)
{
    const std::size_t around = m_layout.headroom() + m_layout.icvSize();
    const std::size_t textSize = packet.size() < around ? 0 : packet.size() - around;
    OpenReason reason = OpenReason::BadLength;
    std::size_t length = 0;
    if (textSize >= 2 && textSize % m_layout.blockSize() == 0 && packet.size() <= kMaxEspSize &&
        textSize <= room.size()) {
        const std::span<std::uint8_t> text = room.first(textSize);
        reason = verify(packet, text);
        if (reason == OpenReason::Delivered) {
            length = innerLength(text.first(textSize - 2 - text[textSize - 2]), text[textSize - 1]);
            if (length == 0)
                reason = OpenReason::BadInnerPacket;
        }
    }
    ++m_counters.byReason[static_cast<std::size_t>(reason)];
    if (reason != OpenReason::Delivered)
        return {{}, reason};
    m_usage.count(length);
    return {room.first(length), reason};
}

// RFC 4303 section 3.4: number, ICV, window, trailer, in this order. Delivered: the text is there, and is IP by its
// trailer.
OpenReason EspSaIn::verify(std::span<const std::uint8_t> packet, std::span<std::uint8_t> text)
{
    if (m_usage.isSpent())
        return OpenReason::Expired;
    const std::optional<std::uint64_t> sequence = m_window.complete(load32(packet.data() + 4));
    if (!sequence)
        return OpenReason::TooOld;
    const ReplayWindow::Verdict verdict = m_window.check(*sequence);
    if (verdict != ReplayWindow::Verdict::Fresh)
        return verdict == ReplayWindow::Verdict::Duplicate ? OpenReason::Duplicate : OpenReason::TooOld;

    const AssociatedData associated(load32(packet.data()), *sequence, m_extended);
    const std::uint8_t* const sealed = packet.data() + m_layout.headroom();
    if (!m_aead->open(associated.bytes(), packet.data() + kEspHeaderSize, {sealed, text.size()}, sealed + text.size(),
                      text.data()))
        return OpenReason::WrongIcv;
    // The number is spent whatever the packet holds: its owner will not send it again.
    m_window.commit(*sequence);

    if (!hasGoodPadding(text))
        return OpenReason::BadPadding;
    switch (text.back()) {
    case kNextHeaderIpv4:
    case kNextHeaderIpv6:
        return OpenReason::Delivered;
    case kNextHeaderNone:
        return OpenReason::Dummy;
    default:
        return OpenReason::UnknownNextHeader;
    }
}

} // namespace sallyport::esp
