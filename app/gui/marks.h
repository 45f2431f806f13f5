// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arch in its five shapes: drawn once as SVG (resources/icons), tinted here for the list, the page and the tray.
// The shapes differ without their colour. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/theme.h"
#include "core/profile/connection_status.h"

#include <QIcon>
#include <QPixmap>

namespace sallyport {

enum class Mark { Off, Connecting, Connected, Blocked, NeedsYou };

Mark markOf(const ConnectionStatus& status);
QColor markColour(Mark mark, const Theme& theme);
// For people who do not see it: "connected", "needs you".
QString markName(Mark mark);

QPixmap markPixmap(Mark mark, int size, const QColor& colour, qreal devicePixelRatio);
// On a filled tile, because nobody can know the ground that a tray has.
QIcon trayIcon(Mark mark);
QIcon applicationIcon();
QIcon tintedIcon(const QString& name, const QColor& colour);

} // namespace sallyport
