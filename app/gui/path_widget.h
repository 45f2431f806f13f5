// SPDX-License-Identifier: GPL-3.0-or-later
//
// The path drawn: stations in a row with what runs between them, or one below the other where the window is too narrow
// for their addresses. Draws a PathPicture and decides nothing. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/path_picture.h"
#include "app/gui/station_widget.h"

#include <QList>
#include <QWidget>

namespace sallyport {

class PathWidget : public QWidget {
    Q_OBJECT

public:
    explicit PathWidget(QWidget* parent = nullptr);

    void setPicture(const PathPicture& picture);
    const PathPicture& picture() const { return m_picture; }
    const QList<StationWidget*>& stations() const { return m_stations; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int ringRadius() const;
    int gapFor(int index) const; // least distance between the rings of station `index` and the next
    int rowWidth() const;
    int rowGap() const;
    bool fitsInARow(int width) const { return rowWidth() <= width; }
    void arrange();
    QPoint centreOf(int index) const;
    void drawStretch(QPainter& painter, const QPoint& from, const QPoint& to) const;
    void drawLabels(QPainter& painter) const;

    PathPicture m_picture;
    QList<StationWidget*> m_pool;     // children, as many as there can be
    QList<StationWidget*> m_stations; // those of them that the picture has
    Qt::Orientation m_orientation = Qt::Horizontal;
};

} // namespace sallyport
