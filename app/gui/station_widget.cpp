// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/station_widget.h"

#include "app/gui/assistive.h"
#include "app/gui/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace sallyport {
namespace {

constexpr int kTextGap = 8;
constexpr int kPadding = 4;
constexpr int kSlack = 4; // what a font measures and what it draws differ by a little
constexpr int kShortLineEms = 6;
constexpr double kRingToFont = 1.4;
constexpr double kSignBox = 24.0; // the signs are drawn on a 24 x 24 ground

// Short lines and addresses stay whole; a longer phrase may take two lines.
int wantedWidth(const QFontMetrics& metrics, const QString& text)
{
    const int whole = metrics.horizontalAdvance(text);
    if (whole <= kShortLineEms * metrics.height())
        return whole;
    int widest = whole * 3 / 5;
    for (const QString& word : text.split(QLatin1Char(' ')))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

QPainterPath signOf(PathStation::Kind kind)
{
    QPainterPath path;
    switch (kind) {
    case PathStation::Kind::Laptop:
        path.addRoundedRect(QRectF(5, 5, 14, 10), 1.5, 1.5);
        path.moveTo(2.5, 18.5);
        path.lineTo(21.5, 18.5);
        break;
    case PathStation::Kind::NatHere:
    case PathStation::Kind::NatThere:
        path.moveTo(4, 9);
        path.lineTo(20, 9);
        path.lineTo(16, 5);
        path.moveTo(20, 15);
        path.lineTo(4, 15);
        path.lineTo(8, 19);
        break;
    case PathStation::Kind::Gateway:
        path.moveTo(5, 20);
        path.lineTo(5, 10.5);
        path.arcTo(QRectF(5, 3.5, 14, 14), 180, -180);
        path.lineTo(19, 20);
        path.closeSubpath();
        path.moveTo(12, 12);
        path.lineTo(12, 20);
        break;
    case PathStation::Kind::Office:
        path.addRect(QRectF(6, 3.5, 12, 17));
        for (const double y : {7.5, 11.5}) {
            for (const double x : {9.5, 14.5}) {
                path.moveTo(x, y);
                path.lineTo(x, y + 1.5);
            }
        }
        path.moveTo(12, 16.5);
        path.lineTo(12, 20.5);
        break;
    }
    return path;
}

QColor toneColour(PathStation::Tone tone, const Theme& theme)
{
    switch (tone) {
    case PathStation::Tone::Reached:
        return theme.accent;
    case PathStation::Tone::Secured:
        return theme.ok;
    case PathStation::Tone::Failed:
        return theme.bad;
    case PathStation::Tone::Idle:
        break;
    }
    return theme.muted;
}

void drawCross(QPainter& painter, const QPointF& centre, double size, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.bad);
    painter.drawEllipse(centre, size, size);
    painter.setPen(QPen(theme.surface, 2, Qt::SolidLine, Qt::RoundCap));
    const double arm = size * 0.4;
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

} // namespace

StationWidget::StationWidget(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(this, QAccessible::StaticText);
}

void StationWidget::setStation(const PathStation& station)
{
    if (m_station == station)
        return;
    m_station = station;
    setToolTip(station.detail);
    setAccessibleName(station.lines.isEmpty()
                          ? station.title
                          : station.title + QStringLiteral(", ") + station.lines.join(QLatin1Char(' ')));
    setAccessibleDescription(station.tone == PathStation::Tone::Failed ? tr("It failed here. %1").arg(station.detail)
                                                                       : station.detail);
    update();
}

void StationWidget::setPathOrientation(Qt::Orientation orientation)
{
    m_orientation = orientation;
    update();
}

int StationWidget::ringRadius() const
{
    return qRound(fontMetrics().height() * kRingToFont);
}

int StationWidget::columnWidth() const
{
    const QFontMetrics strong(fontFor(TypeRole::Strong, font()));
    int width = qMax(2 * ringRadius(), strong.horizontalAdvance(m_station.title));
    for (const QString& line : m_station.lines)
        width = qMax(width, wantedWidth(fontMetrics(), line));
    return width + 2 * kPadding + kSlack;
}

int StationWidget::textHeight(int width) const
{
    const QRect endless(0, 0, width, 10000);
    const QFontMetrics strong(fontFor(TypeRole::Strong, font()));
    int height = strong.boundingRect(endless, Qt::TextWordWrap, m_station.title).height();
    for (const QString& line : m_station.lines)
        height += fontMetrics().boundingRect(endless, Qt::TextWordWrap, line).height();
    return height;
}

int StationWidget::heightBelow(int columnWidth) const
{
    return 2 * (ringRadius() + kPadding) + kTextGap + textHeight(columnWidth - 2 * kPadding) + kPadding;
}

int StationWidget::heightBeside(int rowWidth) const
{
    const int ring = 2 * (ringRadius() + kPadding);
    return qMax(ring, textHeight(rowWidth - ring - kTextGap - kPadding) + 2 * kPadding);
}

QRect StationWidget::textRect(const QRect& within) const
{
    const int ring = 2 * (ringRadius() + kPadding);
    if (m_orientation == Qt::Horizontal)
        return within.adjusted(kPadding, ring + kTextGap, -kPadding, 0);
    const QRect beside =
        QStyle::visualRect(layoutDirection(), within, within.adjusted(ring + kTextGap, 0, -kPadding, 0));
    const int spare = qMax(0, (beside.height() - textHeight(beside.width())) / 2);
    return beside.adjusted(0, spare, 0, 0);
}

void StationWidget::drawText(QPainter& painter, const QRect& within) const
{
    const Theme& theme = themeOf(palette());
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    const Qt::Alignment side = m_orientation == Qt::Horizontal ? Qt::Alignment(Qt::AlignHCenter) : start;
    const int flags = Qt::TextWordWrap | Qt::AlignTop | static_cast<int>(side);
    QRect rest = textRect(within);
    QRect used;
    painter.setFont(fontFor(TypeRole::Strong, font()));
    painter.setPen(m_station.tone == PathStation::Tone::Failed ? theme.bad : theme.text);
    painter.drawText(rest, flags, m_station.title, &used);
    painter.setFont(font());
    painter.setPen(theme.muted);
    for (const QString& line : m_station.lines) {
        rest.setTop(used.bottom() + 1);
        painter.drawText(rest, flags, line, &used);
    }
}

void StationWidget::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const QColor colour = toneColour(m_station.tone, theme);
    const int radius = ringRadius();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double inset = radius + kPadding;
    const QPointF centre = m_orientation == Qt::Horizontal
                               ? QPointF(width() / 2.0, inset)
                               : QPointF(mirrored ? width() - inset : inset, height() / 2.0);
    const bool guessed = m_station.kind == PathStation::Kind::NatThere;
    painter.setPen(QPen(colour, 2, guessed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(blend(theme.surface, colour, m_station.tone == PathStation::Tone::Idle ? 0.0 : 0.08));
    painter.drawEllipse(centre, radius - 1, radius - 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawEllipse(centre, radius + 3, radius + 3);
    }

    painter.save();
    const double scale = radius * 1.05 / kSignBox;
    painter.translate(centre);
    painter.scale(scale, scale);
    painter.translate(-kSignBox / 2, -kSignBox / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signOf(m_station.kind));
    painter.restore();

    if (m_station.tone == PathStation::Tone::Failed)
        drawCross(painter, centre + QPointF(radius * 0.72, -radius * 0.72), radius * 0.36, theme);
    drawText(painter, rect());
}

void StationWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    // The pointer gets the tool tip from Qt; the keyboard gets it here.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

void StationWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void StationWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace sallyport
