// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of .sswan keys beside those that a Profile has a place for. Thread: no state. Trust: user side.
#pragma once

#include <QJsonValue>
#include <QString>

namespace sallyport {

// Whether the key at `path` ("remote.revocation") is an object with keys of its own.
bool isSswanSection(const QString& path);

// Why a key is kept and not applied.
QString sswanKeptNote(const QString& path);

// Whether a key of this name holds a password, wherever it stands.
bool namesSecret(const QString& key);

// A value for the report, cut to a line.
QString shownValue(const QJsonValue& value);

} // namespace sallyport
