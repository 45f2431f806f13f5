// SPDX-License-Identifier: GPL-3.0-or-later
//
// What IKE installs (platform/sa_database.h), in the engine's words. Thread: any. Trust: service.
#pragma once

#include "platform/esp/esp_engine.h"
#include "platform/sa_database.h"

namespace sallyport {

esp::Address espAddress(const QHostAddress& address);
QHostAddress hostAddress(const esp::Address& address);
esp::OuterEnd outerEnd(const Endpoint& endpoint);
Endpoint endpointOf(const esp::OuterEnd& end);

// Source and destination, as the SA has them, seen from this host.
esp::OuterPath outerPath(esp::Direction direction, const Endpoint& source, const Endpoint& destination);

// The keys stay borrowed.
esp::SaRequest saRequest(const EspSa& sa);
esp::PolicyRequest policyRequest(const EspPolicy& policy);

// DataPlaneUnavailable, with the reason in words.
Error espError(esp::EspParameterError reason);
Error espError(const QString& reason);

// The largest inner packet whose ESP packet, in UDP, fits the path's MTU; 0: none does. For ciphers that are not known
// that of AES-GCM.
std::size_t innerMtu(std::size_t pathMtu, bool isV6, std::uint16_t encryption, std::uint16_t integrity);
// The ESP packet that it becomes.
std::size_t sealedSize(std::size_t inner, std::uint16_t encryption, std::uint16_t integrity);

} // namespace sallyport
