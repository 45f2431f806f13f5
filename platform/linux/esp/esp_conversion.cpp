// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/esp_conversion.h"

#include "platform/esp/esp_sa.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace sallyport {
namespace {

constexpr std::size_t kUdpHeader = 8;

esp::Direction directionOf(bool inbound)
{
    return inbound ? esp::Direction::In : esp::Direction::Out;
}

esp::Selector selectorOf(const TrafficSelector& selector)
{
    return {espAddress(selector.first), espAddress(selector.last), selector.protocol, selector.firstPort,
            selector.lastPort};
}

QString reasonText(esp::EspParameterError reason)
{
    switch (reason) {
    case esp::EspParameterError::ReservedSpi:
        return QStringLiteral("the SPI is reserved or taken");
    case esp::EspParameterError::UnknownEncryption:
        return QStringLiteral("unknown encryption algorithm");
    case esp::EspParameterError::UnknownIntegrity:
        return QStringLiteral("unknown integrity algorithm");
    case esp::EspParameterError::WrongEncryptionKeySize:
        return QStringLiteral("encryption key of the wrong size");
    case esp::EspParameterError::WrongIntegrityKeySize:
        return QStringLiteral("integrity key of the wrong size");
    case esp::EspParameterError::CryptoUnavailable:
        return QStringLiteral("the crypto library refuses the algorithm");
    }
    return {};
}

// RFC 4106, 7634: 8 octets of IV, 16 of ICV. RFC 3602 with RFC 4868: a block of IV, half a hash of ICV.
esp::EspLayout layoutOf(std::uint16_t encryption, std::uint16_t integrity)
{
    if (encryption != esp::kAesCbc)
        return esp::EspLayout({8, 16, 1});
    switch (integrity) {
    case esp::kHmacSha384:
        return esp::EspLayout({16, 24, 16});
    case esp::kHmacSha512:
        return esp::EspLayout({16, 32, 16});
    default:
        return esp::EspLayout({16, 16, 16});
    }
}

} // namespace

esp::Address espAddress(const QHostAddress& address)
{
    esp::Address result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR octets = address.toIPv6Address();
        result.isV6 = true;
        std::memcpy(result.octets.data(), octets.c, result.octets.size());
    } else {
        const quint32 octets = qToBigEndian(address.toIPv4Address());
        std::memcpy(result.octets.data(), &octets, sizeof octets);
    }
    return result;
}

QHostAddress hostAddress(const esp::Address& address)
{
    if (address.isV6)
        return QHostAddress(address.octets.data());
    quint32 octets = 0;
    std::memcpy(&octets, address.octets.data(), sizeof octets);
    return QHostAddress(qFromBigEndian(octets));
}

esp::OuterEnd outerEnd(const Endpoint& endpoint)
{
    return {espAddress(endpoint.address), endpoint.port};
}

Endpoint endpointOf(const esp::OuterEnd& end)
{
    return {hostAddress(end.address), end.port};
}

esp::OuterPath outerPath(esp::Direction direction, const Endpoint& source, const Endpoint& destination)
{
    if (direction == esp::Direction::Out)
        return {outerEnd(source), outerEnd(destination)};
    return {outerEnd(destination), outerEnd(source)};
}

esp::SaRequest saRequest(const EspSa& sa)
{
    esp::SaRequest request;
    request.direction = directionOf(sa.inbound);
    request.requestId = sa.requestId;
    request.parameters.spi = sa.id.spi;
    request.parameters.encryption = sa.encryption;
    request.parameters.encryptionKey = sa.encryptionKey;
    request.parameters.integrity = sa.integrity;
    request.parameters.integrityKey = sa.integrityKey;
    request.parameters.extendedSequenceNumbers = sa.extendedSequenceNumbers;
    request.parameters.packets = {sa.packets.soft, sa.packets.hard};
    request.parameters.bytes = {sa.bytes.soft, sa.bytes.hard};
    request.path = outerPath(request.direction, sa.id.source, sa.id.destination);
    request.seconds = {sa.seconds.soft, sa.seconds.hard};
    return request;
}

esp::PolicyRequest policyRequest(const EspPolicy& policy)
{
    return {directionOf(policy.direction == EspPolicy::Direction::In),
            policy.verdict == EspPolicy::Verdict::Discard,
            selectorOf(policy.source),
            selectorOf(policy.destination),
            policy.requestId,
            policy.priority};
}

Error espError(esp::EspParameterError reason)
{
    return espError(reasonText(reason));
}

Error espError(const QString& reason)
{
    return Error::of(ErrorCode::DataPlaneUnavailable,
                     {{QStringLiteral("dataPlane"), QStringLiteral("userspace")}, {QStringLiteral("reason"), reason}});
}

std::size_t innerMtu(std::size_t pathMtu, bool isV6, std::uint16_t encryption, std::uint16_t integrity)
{
    const std::size_t headers = (isV6 ? 40U : 20U) + kUdpHeader;
    return pathMtu <= headers ? 0 : layoutOf(encryption, integrity).largestInner(pathMtu - headers);
}

std::size_t sealedSize(std::size_t inner, std::uint16_t encryption, std::uint16_t integrity)
{
    return layoutOf(encryption, integrity).sealedSize(inner);
}

} // namespace sallyport
