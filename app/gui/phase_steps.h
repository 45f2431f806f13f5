// SPDX-License-Identifier: GPL-3.0-or-later
//
// The six phases of connecting as a row of small steps, the present one moving (still where the desktop asks for less
// motion). Thread: GUI. Trust: user side.
#pragma once

#include "core/profile/connection_status.h"

#include <QTimer>
#include <QWidget>

namespace sallyport {

class PhaseSteps : public QWidget {
    Q_OBJECT

public:
    enum class Step { Done, Present, Ahead };

    explicit PhaseSteps(QWidget* parent = nullptr);

    static constexpr int kCount = 6;
    void setPhase(ConnectPhase phase);
    Step step(int index) const;
    QString label(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void moveOn();
    int dotRadius() const;
    int labelWidth() const; // of the widest
    // Where there is no room for six labels only the present step's is shown.
    bool showsAllLabels() const;
    void drawStep(QPainter& painter, int index, const QRect& cell) const;

    ConnectPhase m_phase = ConnectPhase::None;
    QTimer m_motion;
    double m_beat = 0; // 0..1, where the present step's ring is
};

} // namespace sallyport
