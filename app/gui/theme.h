// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of the window, light and dark, and the one style sheet made from them. A painted widget asks themeOf()
// its palette, so there is no global theme. Thread: GUI. Trust: user side.
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;

namespace sallyport {

enum class ThemeChoice { System, Light, Dark };

// "system", "light", "dark"; anything else is RequestMalformed.
Result<ThemeChoice> themeChoiceFromName(const QString& name);

struct Theme {
    bool dark = false;
    QColor background;
    QColor surface;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor ok;
    QColor warn;
    QColor bad;

    static const Theme& lightTheme();
    static const Theme& darkTheme();
};

// The tokens that `palette` was made from, by the lightness of its window colour.
const Theme& themeOf(const QPalette& palette);

// `share` of `over` laid on `ground`: for quiet fills such as the chosen row.
QColor blend(const QColor& ground, const QColor& over, double share);

QPalette paletteOf(const Theme& theme);
QString styleSheetOf(const Theme& theme);

// Style, palette and style sheet for the whole application. Qt 6.4 cannot name the desktop's scheme: System goes by the
// lightness of the palette that the desktop gave, so it must come before any other theme was applied.
void applyTheme(QApplication& application, ThemeChoice choice);

// Text at the side where the layout begins. A label goes by the direction of its own words otherwise, and an address or
// a name in Latin letters would stand at the wrong end of an Arabic line.
void alignWithLayout(QLabel& label, Qt::Alignment vertical = Qt::AlignVCenter);

// Sizes relative to the desktop's own font, so that they grow with it.
enum class TypeRole { Body, Strong, State, Name };
QFont fontFor(TypeRole role, const QFont& base);

} // namespace sallyport
