// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last five minutes of a connection's traffic: received as a filled line, sent as a dashed one, so that neither
// needs its colour. Painted when it is shown and has news, at most once a sample. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/traffic/traffic_history.h"

#include <QWidget>

namespace sallyport {

class TrafficGraph : public QWidget {
    Q_OBJECT

public:
    explicit TrafficGraph(QWidget* parent = nullptr);

    void setHistory(const TrafficHistory& history);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    void paintGrid(QPainter& painter, const QRectF& plot) const;
    void paintLegend(QPainter& painter, const QRectF& plot) const;
    QPolygonF line(const QRectF& plot, double TrafficRate::*direction) const;

    QList<TrafficRate> m_rates;
    TrafficRate m_now;
    double m_ceiling = graphCeiling(0);
};

} // namespace sallyport
