// SPDX-License-Identifier: GPL-3.0-or-later
//
// GLib's key files ("[group]", "key=value"), as NetworkManager keeps its connections in. Thread: values, no state.
// Trust: user side; the bytes are hostile.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

struct KeyFileEntry {
    QString group;
    QString key;
    QString value; // unescaped, as GLib's get_string reads it
    int line = 0;
};

// All entries in the file's order; a group that comes twice goes on, as GLib has it. ProfileSyntax{file, line, reason}
// for what is no key file: not UTF-8, a control character, a line that is neither, an unknown escape.
Result<QList<KeyFileEntry>> parseKeyFile(const QString& fileName, const QByteArray& bytes);

// The items of a value such as "10.0.0.1;10.0.0.2;", without blanks around them and without empty ones.
QStringList keyFileList(const QString& value);
QString keyFileListOf(const QStringList& items);

// One "key=value" line, escaped.
QByteArray keyFileLine(const QString& key, const QString& value);

} // namespace sallyport
