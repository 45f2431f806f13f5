// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON of a stranger's file, stricter than Qt's reader: one object, UTF-8, no NUL, shallow, no key twice.
// Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace sallyport {

constexpr int kMaxJsonDepth = 64;

// ProfileSyntax{file, line, reason} for everything else. A UTF-8 byte order mark is skipped.
Result<QJsonObject> parseJsonObject(const QString& fileName, const QByteArray& bytes);

} // namespace sallyport
