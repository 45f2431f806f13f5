// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program was started for, as a value, and as the line that a later program sends to the first.
// Thread: any, no state. Trust: user side; links and paths come from other programs and are bounded here.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace sallyport {

// The longest line that is read.
constexpr qint64 kMaxOpeningBytes = 256 * 1024;

// What a program was started for.
struct Opening {
    QStringList files;       // absolute paths; to be imported
    QString link;            // "sallyport:..."; empty: none
    bool background = false; // show no window
    // What lets the window come to the front although another has the focus (XDG activation, startup notification).
    QString activationToken;
    bool operator==(const Opening&) const = default;
};

// Of what stands behind the options: paths, "file:" addresses and one "sallyport:" link. Relative paths are of
// `folder`. RequestMalformed{reason} for another kind of address or a second link.
Result<Opening> openingOf(const QStringList& words, const QString& folder);

// One line of JSON, and back. RequestMalformed{reason}, LimitExceeded{what, limit}.
QByteArray openingToLine(const Opening& opening);
Result<Opening> openingFromLine(const QByteArray& line);

} // namespace sallyport
