// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/report_line_delegate.h"

#include "app/gui/report/report_lines_model.h"
#include "app/gui/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace sallyport {
namespace {

constexpr int kMargin = 4;
constexpr int kGap = 8;

int boxSize(const QFontMetrics& metrics)
{
    return qMax(14, metrics.height() * 4 / 5);
}

QRect boxOf(const QStyleOptionViewItem& option)
{
    const int size = boxSize(option.fontMetrics);
    const QRect row = option.rect;
    return {row.left() + kMargin, row.center().y() - size / 2, size, size};
}

void paintBox(QPainter& painter, const QRect& box, bool ticked, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ticked ? theme.accent : theme.muted, 1));
    painter.setBrush(ticked ? theme.accent : theme.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!ticked)
        return;
    const double unit = box.width() / 14.0;
    const auto at = [&](double x, double y) { return QPointF(box.left() + x * unit, box.top() + y * unit); };
    painter.setPen(QPen(theme.onAccent, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(3.2, 7.4), at(6, 10), at(10.8, 4.4)});
}

} // namespace

ReportLineDelegate::ReportLineDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize ReportLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int text = static_cast<int>(m_longest) * metrics.horizontalAdvance(QLatin1Char('m'));
    return {boxSize(metrics) + text + 2 * kMargin + 2 * kGap, qMax(boxSize(metrics), metrics.lineSpacing()) + 4};
}

void ReportLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(QGuiApplication::palette());
    const bool leftOut = index.data(ReportLinesModel::LeftOutRole).toBool();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = chosen ? blend(theme.surface, theme.accent, 0.14) : theme.surface;
    painter->save();
    painter->setClipRect(option.rect);
    if (chosen)
        painter->fillRect(option.rect, ground);
    const QRect box = boxOf(option);
    paintBox(*painter, box, !leftOut, theme);

    QFont font = option.font;
    font.setStrikeOut(leftOut);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString();
    const auto spans = index.data(ReportLinesModel::SpansRole).value<QList<TextSpan>>();
    int x = box.right() + kGap;
    const int baseline = option.rect.center().y() + (metrics.ascent() - metrics.descent()) / 2 + 1;
    const auto piece = [&](const QString& part, bool token) {
        const int width = metrics.horizontalAdvance(part);
        if (token && !leftOut)
            painter->fillRect(QRect(x, option.rect.top() + 1, width, option.rect.height() - 2),
                              blend(ground, theme.ok, 0.18));
        painter->setPen(leftOut ? theme.muted : theme.text);
        painter->drawText(x, baseline, part);
        x += width;
    };
    qsizetype at = 0;
    for (const TextSpan& span : spans) {
        piece(text.mid(at, span.start - at), false);
        piece(text.mid(span.start, span.length), true);
        at = span.start + span.length;
    }
    piece(text.mid(at), false);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

bool ReportLineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                     const QModelIndex& index)
{
    // By keyboard the dialog toggles all that is selected.
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !boxOf(option).adjusted(-kMargin, -2, kMargin, 2).contains(mouse->pos()))
        return false;
    const bool leftOut = index.data(ReportLinesModel::LeftOutRole).toBool();
    return model->setData(index, leftOut ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

} // namespace sallyport
