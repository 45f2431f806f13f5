// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/ike_screen.h"

#include <QtEndian>

#include <algorithm>

namespace sallyport {
namespace {

using Octets = std::span<const std::uint8_t>;

// RFC 7296 section 3.1.
constexpr std::size_t kHeaderSize = 28;
constexpr std::size_t kFirstPayloadAt = 16;
constexpr std::size_t kVersionAt = 17;
constexpr std::size_t kExchangeAt = 18;
constexpr std::size_t kFlagsAt = 19;
constexpr std::size_t kMessageIdAt = 20;
constexpr std::size_t kLengthAt = 24;
constexpr unsigned int kMajorVersion = 2;
constexpr unsigned int kResponseFlag = 0x20;
constexpr unsigned int kIkeSaInit = 34;
constexpr unsigned int kIkeAuth = 35;
constexpr unsigned int kInformational = 37;     // CREATE_CHILD_SA stands between
constexpr unsigned int kEncrypted = 46;         // section 3.14
constexpr unsigned int kEncryptedFragment = 53; // RFC 7383 section 2.5
constexpr std::size_t kPayloadHeaderSize = 4;
constexpr std::size_t kFragmentHeaderSize = 8;
// An IV and an ICV of 8 octets each and a pad length: no algorithm does with less.
constexpr std::size_t kLeastProtected = 17;

constexpr quint16 kIkePort = 500;
constexpr std::size_t kMarkerSize = 4; // RFC 3948 section 2.2
// Attempts that were given up stay until newer ones push them out.
constexpr std::size_t kMostUnderWay = 256;

template <class Number> Number numberAt(Octets message, std::size_t offset)
{
    return qFromBigEndian<Number>(message.data() + offset);
}

// The IKE message in it; from or to port 500 there is no non-ESP marker before it.
Octets messageIn(const ControlDatagram& datagram)
{
    const Octets octets(reinterpret_cast<const std::uint8_t*>(datagram.data.constData()),
                        static_cast<std::size_t>(datagram.data.size()));
    if (datagram.remote.port == kIkePort)
        return octets;
    const bool isMarked = octets.size() >= kMarkerSize && numberAt<quint32>(octets, 0) == 0;
    return isMarked ? octets.subspan(kMarkerSize) : Octets();
}

bool hasGoodHeader(Octets message)
{
    return message.size() >= kHeaderSize && numberAt<quint32>(message, kLengthAt) == message.size() &&
           message[kVersionAt] >> 4 == kMajorVersion;
}

// One payload that holds the others, or a fragment of them, up to the message's end: the ICV covers everything.
bool isProtected(Octets message)
{
    const unsigned int kind = message[kFirstPayloadAt];
    const Octets payload = message.subspan(kHeaderSize);
    const std::size_t header = kind == kEncryptedFragment ? kFragmentHeaderSize : kPayloadHeaderSize;
    if ((kind != kEncrypted && kind != kEncryptedFragment) || payload.size() < header + kLeastProtected ||
        numberAt<quint16>(payload, 2) != payload.size())
        return false;
    if (kind == kEncrypted)
        return true;
    const quint16 number = numberAt<quint16>(payload, 4);
    const quint16 total = numberAt<quint16>(payload, 6);
    return number >= 1 && number <= total;
}

} // namespace

std::uint16_t IkeScreen::port() const
{
    return m_behind.port();
}

bool IkeScreen::send(const ControlDatagram& datagram)
{
    note(messageIn(datagram));
    return m_behind.send(datagram);
}

std::optional<ControlDatagram> IkeScreen::take()
{
    for (;;) {
        std::optional<ControlDatagram> datagram = m_behind.take();
        if (!datagram || admits(messageIn(*datagram)))
            return datagram;
        ++m_dropped;
    }
}

void IkeScreen::stop()
{
    m_behind.stop();
}

// An IKE_SA_INIT is under way from its request to the first message that follows it.
void IkeScreen::note(Octets message)
{
    if (message.size() < kHeaderSize)
        return;
    const auto spi = numberAt<std::uint64_t>(message, 0);
    const std::scoped_lock lock(m_lock);
    const auto known = std::find(m_underWay.begin(), m_underWay.end(), spi);
    if (message[kExchangeAt] != kIkeSaInit) {
        if (known != m_underWay.end())
            m_underWay.erase(known);
    } else if (known == m_underWay.end()) {
        if (m_underWay.size() >= kMostUnderWay)
            m_underWay.pop_front();
        m_underWay.push_back(spi);
    }
}

bool IkeScreen::admits(Octets message) const
{
    if (!hasGoodHeader(message))
        return false;
    const unsigned int exchange = message[kExchangeAt];
    if (exchange == kIkeSaInit)
        return (message[kFlagsAt] & kResponseFlag) != 0 && numberAt<quint32>(message, kMessageIdAt) == 0 &&
               isUnderWay(numberAt<std::uint64_t>(message, 0));
    return exchange >= kIkeAuth && exchange <= kInformational && isProtected(message);
}

bool IkeScreen::isUnderWay(std::uint64_t initiatorSpi) const
{
    const std::scoped_lock lock(m_lock);
    return std::find(m_underWay.begin(), m_underWay.end(), initiatorSpi) != m_underWay.end();
}

} // namespace sallyport
