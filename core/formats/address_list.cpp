// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/address_list.h"

#include <algorithm>

namespace sallyport {
namespace {

// Big-endian, 4 or 16 bytes; compared byte by byte, so both families share the arithmetic.
QByteArray bytesOf(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = address.toIPv4Address();
        QByteArray bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>(number >> shift & 0xffU));
        return bytes;
    }
    const Q_IPV6ADDR raw = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(raw.c), sizeof raw.c);
}

QHostAddress addressOf(const QByteArray& bytes)
{
    if (bytes.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8*>(bytes.constData()));
    quint32 number = 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<quint8>(byte);
    return QHostAddress(number);
}

QByteArray withHostBits(QByteArray bytes, int prefixLength, bool set)
{
    for (qsizetype bit = prefixLength; bit < bytes.size() * 8; ++bit) {
        const auto mask = static_cast<quint8>(0x80U >> (bit % 8));
        const auto byte = static_cast<quint8>(bytes.at(bit / 8));
        bytes[bit / 8] = static_cast<char>(set ? byte | mask : byte & ~mask);
    }
    return bytes;
}

bool isLess(const QByteArray& left, const QByteArray& right)
{
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                        [](char a, char b) { return static_cast<quint8>(a) < static_cast<quint8>(b); });
}

// Halves `network` until each half lies wholly inside or outside of the range.
void cover(const QByteArray& network, int prefixLength, const QByteArray& first, const QByteArray& last,
           QList<Subnet>* networks)
{
    const QByteArray end = withHostBits(network, prefixLength, true);
    if (isLess(end, first) || isLess(last, network))
        return;
    if (!isLess(network, first) && !isLess(last, end)) {
        networks->append({addressOf(network), prefixLength});
        return;
    }
    cover(network, prefixLength + 1, first, last, networks);
    cover(withHostBits(end, prefixLength + 1, false), prefixLength + 1, first, last, networks);
}

QList<Subnet> networksOfRange(const QString& firstText, const QString& lastText)
{
    const Result<Subnet> first = subnetFromString(firstText);
    const Result<Subnet> last = subnetFromString(lastText);
    if (!first || !last || first->address.protocol() != last->address.protocol())
        return {};
    const QByteArray low = bytesOf(first->address);
    const QByteArray high = bytesOf(last->address);
    QList<Subnet> networks;
    if (!isLess(high, low))
        cover(QByteArray(low.size(), '\0'), 0, low, high, &networks);
    return networks;
}

} // namespace

QList<Subnet> networksFromText(const QString& text)
{
    const QString bare = text.trimmed();
    if (bare.size() > 128)
        return {};
    if (const qsizetype dash = bare.indexOf(QLatin1Char('-')); dash > 0 && !bare.contains(QLatin1Char('/')))
        return networksOfRange(bare.left(dash), bare.mid(dash + 1));
    const qsizetype slash = bare.indexOf(QLatin1Char('/'));
    const Result<Subnet> host = subnetFromString(slash < 0 ? bare : bare.left(slash));
    if (!host)
        return {};
    if (slash < 0)
        return {*host};
    bool isNumber = false;
    const int prefixLength = bare.mid(slash + 1).toInt(&isNumber);
    if (!isNumber || prefixLength < 0 || prefixLength > host->prefixLength)
        return {};
    return {Subnet{addressOf(withHostBits(bytesOf(host->address), prefixLength, false)), prefixLength}};
}

} // namespace sallyport
