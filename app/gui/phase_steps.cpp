// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phase_steps.h"

#include "app/gui/assistive.h"
#include "app/gui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <chrono>

namespace sallyport {
namespace {

constexpr std::chrono::milliseconds kFrame{40};
constexpr double kBeatPerFrame = 0.04; // one beat a second
constexpr int kLabelGap = 6;
constexpr int kCellPadding = 4;

} // namespace

PhaseSteps::PhaseSteps(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    m_motion.setInterval(kFrame);
    connect(&m_motion, &QTimer::timeout, this, &PhaseSteps::moveOn);
    setPhase(ConnectPhase::None);
}

QString PhaseSteps::label(int index) const
{
    switch (index) {
    case 0:
        return tr("Look up");
    case 1:
        return tr("Ask");
    case 2:
        return tr("NAT");
    case 3:
        return tr("Proof");
    case 4:
        return tr("Sign in");
    default:
        return tr("Set up");
    }
}

PhaseSteps::Step PhaseSteps::step(int index) const
{
    const int present = static_cast<int>(m_phase) - 1; // ConnectPhase::None comes first
    if (index < present)
        return Step::Done;
    return index == present ? Step::Present : Step::Ahead;
}

void PhaseSteps::setPhase(ConnectPhase phase)
{
    m_phase = phase;
    const int present = static_cast<int>(phase);
    tellName(this,
             present == 0 ? tr("Not begun") : tr("Step %1 of %2: %3").arg(present).arg(kCount).arg(label(present - 1)));
    update();
}

int PhaseSteps::dotRadius() const
{
    return qMax(5, fontMetrics().height() * 2 / 5);
}

int PhaseSteps::labelWidth() const
{
    const QFontMetrics strong(fontFor(TypeRole::Strong, font()));
    int widest = 0;
    for (int i = 0; i < kCount; ++i)
        widest = qMax(widest, strong.horizontalAdvance(label(i)));
    return widest + 2 * kCellPadding;
}

bool PhaseSteps::showsAllLabels() const
{
    return width() >= labelWidth() * kCount;
}

QSize PhaseSteps::sizeHint() const
{
    return {labelWidth() * kCount, 2 * (dotRadius() + 4) + kLabelGap + fontMetrics().height()};
}

QSize PhaseSteps::minimumSizeHint() const
{
    return {3 * (dotRadius() + 4) * kCount, sizeHint().height()};
}

void PhaseSteps::drawStep(QPainter& painter, int index, const QRect& cell) const
{
    const Theme& theme = themeOf(palette());
    const int radius = dotRadius();
    const QPointF centre(cell.center().x() + 0.5, radius + 4.0);
    const Step kind = step(index);
    if (kind == Step::Present) {
        QColor halo = theme.accent;
        halo.setAlphaF(static_cast<float>(0.35 * (1.0 - m_beat)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(centre, radius + 4 * m_beat, radius + 4 * m_beat);
    }
    painter.setPen(QPen(kind == Step::Ahead ? theme.muted : theme.accent, 1.5));
    painter.setBrush(kind == Step::Done ? theme.accent : theme.background);
    painter.drawEllipse(centre, radius - 1, radius - 1);
    if (kind == Step::Done) {
        const double arm = radius * 0.42;
        QPainterPath tick(centre + QPointF(-arm, 0));
        tick.lineTo(centre + QPointF(-arm * 0.2, arm * 0.8));
        tick.lineTo(centre + QPointF(arm, -arm * 0.8));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    } else if (kind == Step::Present) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(centre, radius * 0.42, radius * 0.42);
    }
    painter.setFont(kind == Step::Present ? fontFor(TypeRole::Strong, font()) : font());
    painter.setPen(kind == Step::Present ? theme.text : theme.muted);
    if (!showsAllLabels() && kind != Step::Present)
        return;
    QRect text(0, 2 * (radius + 4) + kLabelGap, labelWidth(), fontMetrics().height());
    text.moveLeft(qBound(0, cell.center().x() - text.width() / 2, qMax(0, width() - text.width())));
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop, label(index));
}

void PhaseSteps::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int cell = width() / kCount;
    const int y = dotRadius() + 4;
    const QRect row(0, 0, cell * kCount, height());
    const auto placed = [&](const QRect& place) { return QStyle::visualRect(layoutDirection(), row, place); };
    for (int i = 0; i + 1 < kCount; ++i) {
        const QRect between = placed(QRect(cell * i + cell / 2 + dotRadius() + 4, y, cell - 2 * (dotRadius() + 4), 1));
        painter.setPen(QPen(step(i) == Step::Done ? theme.accent : theme.line, 2));
        painter.drawLine(between.left(), y, between.right() + 1, y);
    }
    for (int i = 0; i < kCount; ++i)
        drawStep(painter, i, placed(QRect(cell * i, 0, cell, height())));
}

void PhaseSteps::moveOn()
{
    m_beat += kBeatPerFrame;
    if (m_beat >= 1.0)
        m_beat = 0;
    update();
}

void PhaseSteps::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // 0 is how a desktop says "no animations".
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_motion.start();
}

void PhaseSteps::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_motion.stop();
    m_beat = 0;
}

} // namespace sallyport
