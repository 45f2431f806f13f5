// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/path_widget.h"

#include "app/gui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace sallyport {
namespace {

constexpr int kMostStations = 5; // with a NAT on both sides
constexpr int kSpacing = 16;
constexpr int kRingPadding = 4; // StationWidget keeps as much around its ring
constexpr int kTunnelHalf = 3;  // the double line's distance from the middle
constexpr int kTraceOffset = 9; // the earlier trace's

} // namespace

PathWidget::PathWidget(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("The path to the office"));
    // All at once: what is made later would come last in the window's tab order.
    for (int i = 0; i < kMostStations; ++i) {
        m_pool.append(new StationWidget(this));
        m_pool.last()->hide();
    }
}

void PathWidget::setPicture(const PathPicture& picture)
{
    if (m_picture == picture)
        return;
    m_picture = picture;
    setAccessibleDescription(picture.caption);
    m_stations = m_pool.mid(0, picture.stations.size());
    for (int i = 0; i < m_pool.size(); ++i) {
        const bool used = i < picture.stations.size();
        if (used)
            m_pool.at(i)->setStation(picture.stations.at(i));
        m_pool.at(i)->setVisible(used);
    }
    updateGeometry();
    arrange();
    update();
}

int PathWidget::ringRadius() const
{
    return m_stations.isEmpty() ? 0 : m_stations.first()->ringRadius();
}

int PathWidget::gapFor(int index) const
{
    const int texts = (m_stations.at(index)->columnWidth() + m_stations.at(index + 1)->columnWidth()) / 2 + kSpacing;
    int label = 0;
    if (index + 1 == m_picture.gatewayIndex())
        label = fontMetrics().horizontalAdvance(m_picture.label);
    if (index == 0)
        label = qMax(label, fontMetrics().horizontalAdvance(m_picture.earlierLabel));
    return qMax(texts, label + 2 * ringRadius() + kSpacing);
}

int PathWidget::rowWidth() const
{
    if (m_stations.isEmpty())
        return 0;
    int width = (m_stations.first()->columnWidth() + m_stations.last()->columnWidth()) / 2;
    for (int i = 0; i + 1 < m_stations.size(); ++i)
        width += gapFor(i);
    return width;
}

int PathWidget::rowGap() const
{
    return fontMetrics().height() + kSpacing;
}

QSize PathWidget::sizeHint() const
{
    const int width = qMax(rowWidth(), minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

QSize PathWidget::minimumSizeHint() const
{
    int width = 0;
    for (const StationWidget* station : m_stations)
        width = qMax(width, station->columnWidth() + 2 * ringRadius() + kSpacing);
    return {width, ringRadius() * 2};
}

int PathWidget::heightForWidth(int width) const
{
    int height = 0;
    if (fitsInARow(width)) {
        for (const StationWidget* station : m_stations)
            height = qMax(height, station->heightBelow(station->columnWidth()));
        return height;
    }
    for (const StationWidget* station : m_stations)
        height += station->heightBeside(width);
    return height + rowGap() * qMax(0, static_cast<int>(m_stations.size()) - 1);
}

void PathWidget::arrange()
{
    if (m_stations.isEmpty())
        return;
    m_orientation = fitsInARow(width()) ? Qt::Horizontal : Qt::Vertical;
    for (StationWidget* station : m_stations)
        station->setPathOrientation(m_orientation);
    if (m_orientation == Qt::Vertical) {
        int y = 0;
        for (StationWidget* station : m_stations) {
            const int height = station->heightBeside(width());
            station->setGeometry(0, y, width(), height);
            y += height + rowGap();
        }
        return;
    }
    const int gaps = static_cast<int>(m_stations.size()) - 1;
    const int spare = gaps > 0 ? (width() - rowWidth()) / gaps : 0;
    int centre = m_stations.first()->columnWidth() / 2;
    for (int i = 0; i < m_stations.size(); ++i) {
        StationWidget* station = m_stations.at(i);
        const int column = station->columnWidth();
        const QRect place(centre - column / 2, 0, column, station->heightBelow(column));
        station->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        if (i < gaps)
            centre += gapFor(i) + spare;
    }
}

QPoint PathWidget::centreOf(int index) const
{
    const QRect place = m_stations.at(index)->geometry();
    const int inset = ringRadius() + kRingPadding;
    if (m_orientation == Qt::Horizontal)
        return {place.center().x(), place.top() + inset};
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? place.right() - inset : place.left() + inset, place.center().y()};
}

void PathWidget::drawStretch(QPainter& painter, const QPoint& from, const QPoint& to) const
{
    const Theme& theme = themeOf(palette());
    const QPoint across = m_orientation == Qt::Horizontal ? QPoint(0, 1) : QPoint(1, 0);
    switch (m_picture.stretch) {
    case PathPicture::Stretch::None:
        painter.setPen(QPen(theme.line, 2));
        painter.drawLine(from, to);
        break;
    case PathPicture::Stretch::Asking:
        painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter.drawLine(from, to);
        break;
    case PathPicture::Stretch::Tunnel:
        painter.setPen(QPen(theme.ok, 2));
        painter.drawLine(from - across * kTunnelHalf, to - across * kTunnelHalf);
        painter.drawLine(from + across * kTunnelHalf, to + across * kTunnelHalf);
        break;
    }
    if (!m_picture.earlierLabel.isEmpty()) {
        painter.setPen(QPen(theme.muted, 1, Qt::DotLine));
        painter.drawLine(from + across * kTraceOffset, to + across * kTraceOffset);
    }
}

void PathWidget::drawLabels(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const int gateway = m_picture.gatewayIndex();
    const int height = fontMetrics().height();
    const QPoint last = (centreOf(gateway - 1) + centreOf(gateway)) / 2;
    const QPoint first = (centreOf(0) + centreOf(1)) / 2;
    const int labelWidth = fontMetrics().horizontalAdvance(m_picture.label) + 2;
    const int earlierWidth = fontMetrics().horizontalAdvance(m_picture.earlierLabel) + 2;
    QRect label(last.x() - labelWidth / 2, last.y() - kTunnelHalf - 4 - height, labelWidth, height);
    QRect earlier(first.x() - earlierWidth / 2, first.y() + kTraceOffset + 3, earlierWidth, height);
    if (m_orientation == Qt::Vertical) {
        const int aside = kTraceOffset + 8;
        label.moveTopLeft({last.x() + aside, last.y() - height / 2});
        earlier.moveTopLeft({first.x() + aside, first.y() - height / 2});
        if (gateway == 1)
            earlier.moveLeft(label.right() + kSpacing);
        if (layoutDirection() == Qt::RightToLeft) {
            label.moveLeft(2 * last.x() - label.right());
            earlier.moveLeft(2 * first.x() - earlier.right());
        }
    }
    painter.setPen(m_picture.stretch == PathPicture::Stretch::Tunnel ? theme.ok : theme.accent);
    painter.drawText(label, Qt::AlignCenter, m_picture.label);
    painter.setPen(theme.muted);
    painter.drawText(earlier, Qt::AlignCenter, m_picture.earlierLabel);
}

void PathWidget::paintEvent(QPaintEvent*)
{
    const int gateway = m_picture.gatewayIndex();
    if (gateway < 1 || m_stations.size() <= gateway + 1)
        return;
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // From middle to middle: the stations' filled rings lie over the lines.
    drawStretch(painter, centreOf(0), centreOf(gateway));
    painter.setPen(QPen(m_picture.behindGateway ? theme.ok : theme.line, 2));
    painter.drawLine(centreOf(gateway), centreOf(gateway + 1));
    drawLabels(painter);
}

void PathWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PathWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace sallyport
