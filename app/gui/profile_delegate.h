// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a row of the profile list: the mark, the name, the gateway below it. Thread: GUI. Trust: user side.
#pragma once

#include <QStyledItemDelegate>

namespace sallyport {

class ProfileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sallyport
