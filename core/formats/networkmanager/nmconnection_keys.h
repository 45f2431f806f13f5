// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of the keys of NetworkManager's connections beside those that a Profile has a place for.
// Thread: no state. Trust: user side.
#pragma once

#include <QString>

#include <optional>

namespace sallyport {

// Keys that people write and NetworkManager ignores, and what they meant: "vpn.remote-id", "vpn.remote-identity".
QString nmKeyMeant(const QString& path);

// Why a key is kept and not applied.
QString nmKeptNote(const QString& path);

// "yes" and "no" are all that the plugin knows; what else means them is taken as such.
struct NmYesNo {
    bool isYes = false;
    bool isMended = false;
};
std::optional<NmYesNo> nmYesNo(const QString& value);
// Means "yes"; anything unclear does not.
bool isSwitchedOn(const QString& value);

// "org.freedesktop.NetworkManager.openvpn" -> "OpenVPN"; empty for what is not known.
QString nmServiceTitle(const QString& service);

// "route1", "routes2": a network and how it is reached.
bool isNmRouteKey(const QString& key);

// The field of a Profile, as errors name it, and the key that it came from.
QString nmKeyOfField(const QString& field);

} // namespace sallyport
