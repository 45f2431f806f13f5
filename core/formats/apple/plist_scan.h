// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures a property list before a library builds it: nesting, number of values, memory, declared entities, keys that
// stand twice. Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sallyport {

constexpr int kMaxPlistValues = 100'000;

struct PlistFault {
    qint64 line = 0; // 0: of a binary one
    QString reason;
};

// Nothing where the bytes are fit to be read.
std::optional<PlistFault> findXmlPlistFault(const QByteArray& bytes);
std::optional<PlistFault> findBinaryPlistFault(const QByteArray& bytes);

} // namespace sallyport
