// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/profile_delegate.h"

#include "app/gui/marks.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace sallyport {
namespace {

constexpr int kMargin = 8;
constexpr int kGap = 10;
constexpr double kRadius = 6;

int markSize(const QFontMetrics& metrics)
{
    return qMax(16, metrics.height() * 5 / 4);
}

} // namespace

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics strong(fontFor(TypeRole::Strong, option.font));
    return {markSize(option.fontMetrics) + 3 * kMargin,
            strong.height() + option.fontMetrics.height() + 2 * kMargin + 4};
}

void ProfileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The list's own palette has a transparent ground.
    const Theme& theme = themeOf(QGuiApplication::palette());
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(blend(theme.surface, theme.accent, chosen ? 0.14 : 0.06));
        painter->drawRoundedRect(row, kRadius, kRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    const Mark mark = static_cast<Mark>(index.data(ProfileListModel::MarkRole).toInt());
    const int size = markSize(option.fontMetrics);
    const QPixmap pixmap = markPixmap(mark, size, markColour(mark, theme), painter->device()->devicePixelRatioF());
    painter->drawPixmap(row.left() + kMargin, row.center().y() - size / 2, pixmap);

    const QRect text = row.adjusted(kMargin + size + kGap, kMargin, -kMargin, -kMargin);
    const QFont strong = fontFor(TypeRole::Strong, option.font);
    const QFontMetrics strongMetrics(strong);
    painter->setFont(strong);
    painter->setPen(theme.text);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      strongMetrics.elidedText(name, Qt::ElideRight, text.width()));
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    const QString subtitle = index.data(ProfileListModel::SubtitleRole).toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(subtitle, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace sallyport
