// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of the packets as a value: which stations there are, what stands under each, which stretch is encrypted.
// Decided here, so that the widget only draws. Thread: GUI, values. Trust: user side.
#pragma once

#include "core/profile/connection_status.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport {

struct PathStation {
    enum class Kind { Laptop, NatHere, NatThere, Gateway, Office };
    enum class Tone { Idle, Reached, Secured, Failed };
    Kind kind = Kind::Laptop;
    Tone tone = Tone::Idle;
    QString title;     // "Gateway"
    QStringList lines; // addresses and ports
    QString detail;    // a sentence or two, for pointer, keyboard and screen reader
    bool operator==(const PathStation&) const = default;
};

struct PathPicture {
    // What runs from the laptop to the gateway: nothing yet, IKE under way, or the encrypted tunnel.
    enum class Stretch { None, Asking, Tunnel };
    QList<PathStation> stations;
    Stretch stretch = Stretch::None;
    QString label;              // "UDP 4500"; empty while nothing runs
    QString earlierLabel;       // "UDP 500" where the exchange floated away from it
    bool behindGateway = false; // the office can be reached
    QString caption;            // the same in words

    int gatewayIndex() const;
    bool operator==(const PathPicture&) const = default;
};

// Times stand in the person's own clock.
PathPicture pathPictureOf(const ConnectionStatus& status, const QString& gatewayHost);

} // namespace sallyport
