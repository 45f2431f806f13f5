// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text as it is read, whatever it is written like: without what is invisible, and with percent-encoding (RFC 3986
// section 2.1) taken away. Thread: any, no state. Trust: user side; the text is hostile.
#pragma once

#include <QList>
#include <QString>

namespace sallyport {

// Control characters become blanks, invisible ones (direction marks, zero width) go, letters and their accents become
// one character where there is one (NFC).
QString readable(const QString& text);

struct PlainText {
    QString text;
    QList<qsizetype> from; // for each character where it begins in the source, and at the end the source's length
};

PlainText plainText(const QString& source);
// Encoding of an encoding is taken away too, up to kPercentRounds times.
PlainText withoutPercents(const QString& source);
constexpr int kPercentRounds = 4;

} // namespace sallyport
