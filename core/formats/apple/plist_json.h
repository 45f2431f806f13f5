// SPDX-License-Identifier: GPL-3.0-or-later
//
// A property list's values as JSON and back without loss, for what a profile keeps of a file. Data, dates, fractions
// and long numbers, which JSON lacks, become objects with one key of their own. Thread: no state. Trust: user side.
#pragma once

#include <QJsonValue>
#include <QVariant>

namespace sallyport {

QJsonValue plistToJson(const QVariant& value);
QVariant plistFromJson(const QJsonValue& value);

// For people: one line, short; data as its size.
QString shownPlistValue(const QVariant& value);

} // namespace sallyport
