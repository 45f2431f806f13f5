// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a file as Windows programs save it: UTF-8 with or without a mark, UTF-16, or the ANSI code page.
// Thread: no state. Trust: user side; the bytes are hostile.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

enum class AnsiText {
    Refused,
    Accepted, // what is no UTF-8 is read as Windows-1252
};

// Lines end in '\n' alone. NUL, and control characters but tab and line ends, are refused: ProfileSyntax{file, line,
// reason}.
Result<QString> windowsText(const QString& file, const QByteArray& bytes, AnsiText ansi);

// What a reader needs to recognise its format: lower-case Latin-1 of the start, with the zeros of UTF-16 left out.
QByteArray recognisableText(const QByteArray& bytes, qsizetype longest);

} // namespace sallyport
