// SPDX-License-Identifier: GPL-3.0-or-later
//
// Apple's property lists, text and binary, as Qt's values, through libplist. Thread: any, no state. Trust: user side;
// the bytes are hostile and measured by plist_scan before libplist, which recurses and copies as they say, sees them.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QVariantMap>

namespace sallyport {

bool looksLikePlist(const QByteArray& bytes);

// A dictionary of bool, qlonglong, double, QString, QByteArray, QDateTime, QVariantList and QVariantMap.
// ProfileSyntax{file, line (0: binary), reason} for everything else.
Result<QVariantMap> readPlist(const QString& fileName, const QByteArray& bytes);

// As XML; the same values give the same bytes.
QByteArray writePlist(const QVariantMap& root);

} // namespace sallyport
