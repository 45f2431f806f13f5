// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connect_switch.h"

#include "app/gui/assistive.h"
#include "app/gui/theme.h"

#include <QPainter>

namespace sallyport {
namespace {

constexpr int kFocusGap = 4;
constexpr int kKnobInset = 5;

struct Colours {
    QColor ground;
    QColor border;
    QColor knob;
    QColor text;
};

Colours coloursOf(SwitchMeaning meaning, bool enabled, bool hovered, const Theme& theme)
{
    if (!enabled)
        return {theme.surface, theme.line, theme.line, theme.muted};
    switch (meaning) {
    case SwitchMeaning::Connect:
        break;
    case SwitchMeaning::Cancel:
        return {blend(theme.surface, theme.accent, hovered ? 0.12 : 0.0), theme.accent, theme.accent, theme.accent};
    case SwitchMeaning::Disconnect: {
        const QColor ground = hovered ? blend(theme.ok, theme.text, 0.12) : theme.ok;
        return {ground, ground, theme.onAccent, theme.onAccent};
    }
    }
    const QColor ground = hovered ? blend(theme.accent, theme.text, 0.12) : theme.accent;
    return {ground, ground, theme.onAccent, theme.onAccent};
}

} // namespace

ConnectSwitch::ConnectSwitch(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(TypeRole::State, font()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMeaning(SwitchMeaning::Connect);
}

QString ConnectSwitch::textOf(SwitchMeaning meaning)
{
    switch (meaning) {
    case SwitchMeaning::Cancel:
        return tr("Cancel");
    case SwitchMeaning::Disconnect:
        return tr("Disconnect");
    case SwitchMeaning::Connect:
        break;
    }
    return tr("Connect");
}

void ConnectSwitch::setMeaning(SwitchMeaning meaning)
{
    m_meaning = meaning;
    if (text() != textOf(meaning)) // telling those who can't see it, too
        setText(textOf(meaning));
    tellName(this, text());
    update();
}

QSize ConnectSwitch::sizeHint() const
{
    // As wide as the longest of its words, so that it does not jump.
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const SwitchMeaning meaning : {SwitchMeaning::Connect, SwitchMeaning::Cancel, SwitchMeaning::Disconnect})
        widest = qMax(widest, QFontMetrics(strong).horizontalAdvance(textOf(meaning)));
    const int height = fontMetrics().height() * 5 / 2 + 2 * kFocusGap;
    return {widest + 2 * height, height};
}

void ConnectSwitch::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const Colours colours = coloursOf(m_meaning, isEnabled(), underMouse(), theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(kFocusGap, kFocusGap, -kFocusGap, -kFocusGap);
    const double round = track.height() / 2;
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round + 3, round + 3);
    }
    painter.setPen(QPen(colours.border, 2));
    painter.setBrush(isDown() ? blend(colours.ground, theme.text, 0.15) : colours.ground);
    painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), round - 1, round - 1);

    const double knob = track.height() - 2 * kKnobInset;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool onTheRight = (m_meaning == SwitchMeaning::Disconnect) != mirrored; // on lies where reading ends
    const double x = onTheRight ? track.right() - kKnobInset - knob : track.left() + kKnobInset;
    painter.setPen(m_meaning == SwitchMeaning::Cancel ? QPen(colours.knob, 3) : QPen(Qt::NoPen));
    painter.setBrush(m_meaning == SwitchMeaning::Cancel ? QBrush(Qt::NoBrush) : QBrush(colours.knob));
    const double shrink = m_meaning == SwitchMeaning::Cancel ? 4 : 2;
    painter.drawEllipse(QRectF(x, track.top() + kKnobInset, knob, knob).adjusted(shrink, shrink, -shrink, -shrink));

    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colours.text);
    const QRectF words = onTheRight ? track.adjusted(kKnobInset, 0, -knob, 0) : track.adjusted(knob, 0, -kKnobInset, 0);
    painter.drawText(words, Qt::AlignCenter, text());
}

} // namespace sallyport
