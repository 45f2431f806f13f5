// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/traffic/traffic_graph.h"

#include "app/gui/theme.h"

#include <QPainter>
#include <QStyle>

namespace sallyport {
namespace {

constexpr int kLines = 7;   // of text, in height
constexpr int kSwatch = 16; // of a legend's entry
constexpr int kGap = 8;
constexpr double kFill = 0.16; // of the received line's colour on the card

} // namespace

TrafficGraph::TrafficGraph(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Traffic of the last five minutes"));
    setHistory({});
}

void TrafficGraph::setHistory(const TrafficHistory& history)
{
    const QList<TrafficRate> rates = history.rates();
    const TrafficRate now = history.now();
    if (rates == m_rates && now == m_now)
        return;
    m_rates = rates;
    m_now = now;
    m_ceiling = graphCeiling(history.peak());
    setAccessibleDescription(tr("Receiving %1, sending %2; at most %3.")
                                 .arg(rateText(now.received), rateText(now.sent), rateText(history.peak())));
    update();
}

QSize TrafficGraph::sizeHint() const
{
    return {fontMetrics().height() * 20, fontMetrics().height() * kLines};
}

QSize TrafficGraph::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, fontMetrics().height() * kLines};
}

QRectF TrafficGraph::plot() const
{
    const int text = fontMetrics().height() + kGap / 2;
    return QRectF(rect()).adjusted(0.5, text + 0.5, -0.5, -text - 0.5);
}

QPolygonF TrafficGraph::line(const QRectF& plot, double TrafficRate::*direction) const
{
    QPolygonF points;
    points.reserve(m_rates.size());
    const double step = plot.width() / (TrafficHistory::kSeconds - 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < m_rates.size(); ++i) {
        const double x = static_cast<double>(i) * step;
        const double y = plot.bottom() - plot.height() * (m_rates.at(i).*direction) / m_ceiling;
        points.append({mirrored ? plot.right() - x : plot.left() + x, y});
    }
    return points;
}

void TrafficGraph::paintGrid(QPainter& painter, const QRectF& plot) const
{
    const Theme& theme = themeOf(palette());
    painter.setPen(QPen(theme.line, 1));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = plot.top() + plot.height() * share;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.setPen(theme.muted);
    const QRectF below(plot.left(), plot.bottom() + kGap / 2, plot.width(), fontMetrics().height());
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.drawText(below, start | Qt::AlignVCenter, tr("5 minutes ago"));
    painter.drawText(below, end | Qt::AlignVCenter, tr("now"));
    const QRectF above(plot.left(), 0, plot.width(), fontMetrics().height());
    painter.drawText(above, end | Qt::AlignVCenter, rateText(m_ceiling));
}

void TrafficGraph::paintLegend(QPainter& painter, const QRectF& plot) const
{
    const Theme& theme = themeOf(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double room = plot.width() - fontMetrics().horizontalAdvance(rateText(m_ceiling)) - kGap;
    double used = 0;
    const auto entry = [&](const QPen& pen, const QString& text) {
        const double width = kSwatch + kGap + fontMetrics().horizontalAdvance(text);
        if (used + width > room)
            return; // the facts beneath say it too
        const double left = mirrored ? plot.right() - used - width : plot.left() + used;
        const double middle = fontMetrics().height() / 2.0;
        const double swatch = mirrored ? left + width - kSwatch : left;
        painter.setPen(pen);
        painter.drawLine(QPointF(swatch, middle), QPointF(swatch + kSwatch, middle));
        painter.setPen(theme.text);
        painter.drawText(QRectF(mirrored ? left : left + kSwatch + kGap, 0, width, fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text);
        used += width + 2 * kGap;
    };
    entry(QPen(theme.accent, 2), tr("Received: %1").arg(rateText(m_now.received)));
    entry(QPen(theme.ok, 2, Qt::DashLine), tr("Sent: %1").arg(rateText(m_now.sent)));
}

void TrafficGraph::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const QRectF area = plot();
    QPainter painter(this);
    paintGrid(painter, area);
    paintLegend(painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF received = line(area, &TrafficRate::received);
    QPolygonF filled = received;
    filled.append({received.last().x(), area.bottom()});
    filled.append({received.first().x(), area.bottom()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(theme.surface, theme.accent, kFill));
    painter.drawPolygon(filled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(received);
    painter.setPen(QPen(theme.ok, 1.5, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line(area, &TrafficRate::sent));
}

} // namespace sallyport
