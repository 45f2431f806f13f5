// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's font of even width, as large as the text around it. Thread: GUI. Trust: user side.
#pragma once

#include <QFontDatabase>

namespace sallyport {

inline QFont fixedFont(const QFont& base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

} // namespace sallyport
