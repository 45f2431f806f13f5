// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <array>

static void loadResources()
{
    // The GUI is a static library: without this the linker drops the resources. Must stand outside any namespace.
    Q_INIT_RESOURCE(sallyport);
}

namespace sallyport {
namespace {

struct MarkFace {
    const char* file;
    const char* name;
};

constexpr std::array<MarkFace, 5> kFaces{{
    {"mark-off", QT_TRANSLATE_NOOP("Marks", "not connected")},
    {"mark-connecting", QT_TRANSLATE_NOOP("Marks", "connecting")},
    {"mark-connected", QT_TRANSLATE_NOOP("Marks", "connected")},
    {"mark-blocked", QT_TRANSLATE_NOOP("Marks", "blocked")},
    {"mark-needs-you", QT_TRANSLATE_NOOP("Marks", "needs you")},
}};

const MarkFace& faceOf(Mark mark)
{
    return kFaces.at(static_cast<std::size_t>(mark));
}

QString iconPath(const QString& name)
{
    loadResources();
    return QStringLiteral(":/sallyport/icons/%1.svg").arg(name);
}

QPixmap tinted(const QString& name, int size, const QColor& colour, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(iconPath(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

Mark markOf(const ConnectionStatus& status)
{
    switch (status.state) {
    case ConnectionState::Connecting:
    case ConnectionState::Reconnecting:
    case ConnectionState::Disconnecting:
        return Mark::Connecting;
    case ConnectionState::Connected:
        return Mark::Connected;
    case ConnectionState::Blocked:
        return Mark::Blocked;
    case ConnectionState::AwaitingUser:
        return Mark::NeedsYou;
    case ConnectionState::Disconnected:
        break;
    }
    return status.error ? Mark::NeedsYou : Mark::Off;
}

QColor markColour(Mark mark, const Theme& theme)
{
    switch (mark) {
    case Mark::Connecting:
        return theme.accent;
    case Mark::Connected:
        return theme.ok;
    case Mark::Blocked:
        return theme.bad;
    case Mark::NeedsYou:
        return theme.warn;
    case Mark::Off:
        break;
    }
    return theme.muted;
}

QString markName(Mark mark)
{
    return QCoreApplication::translate("Marks", faceOf(mark).name);
}

QPixmap markPixmap(Mark mark, int size, const QColor& colour, qreal devicePixelRatio)
{
    return tinted(QString::fromLatin1(faceOf(mark).file), size, colour, devicePixelRatio);
}

QIcon trayIcon(Mark mark)
{
    // The light theme's strong tones carry white on both light and dark panels.
    const QColor ground = markColour(mark, Theme::lightTheme());
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap tile(size, size);
        tile.fill(Qt::transparent);
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(tile.rect(), size / 5.0, size / 5.0);
        const int inner = size <= 16 ? 12 : size * 3 / 4;
        const int offset = (size - inner) / 2;
        painter.drawPixmap(offset, offset, markPixmap(mark, inner, Qt::white, 1.0));
        painter.end();
        icon.addPixmap(tile);
    }
    return icon;
}

QIcon applicationIcon()
{
    return QIcon(iconPath(QStringLiteral("sallyport")));
}

QIcon tintedIcon(const QString& name, const QColor& colour)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48})
        icon.addPixmap(tinted(name, size, colour, 1.0));
    return icon;
}

} // namespace sallyport
