// SPDX-License-Identifier: GPL-3.0-or-later
//
// One station of the path: a ring with its sign and the addresses that belong to it. Takes the keyboard's focus and
// then tells more, as it does under the pointer and to a screen reader. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/path_picture.h"

#include <QWidget>

namespace sallyport {

class StationWidget : public QWidget {
    Q_OBJECT

public:
    explicit StationWidget(QWidget* parent = nullptr);

    void setStation(const PathStation& station);
    const PathStation& station() const { return m_station; }

    // Horizontal: the ring with the text below it. Vertical: the text beside it.
    void setPathOrientation(Qt::Orientation orientation);
    int ringRadius() const;
    // The width that the text below the ring wants.
    int columnWidth() const;
    int heightBelow(int columnWidth) const;
    int heightBeside(int rowWidth) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect textRect(const QRect& within) const;
    int textHeight(int width) const;
    void drawText(QPainter& painter, const QRect& within) const;

    PathStation m_station;
    Qt::Orientation m_orientation = Qt::Horizontal;
};

} // namespace sallyport
