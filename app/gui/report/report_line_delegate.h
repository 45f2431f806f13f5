// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints a line of a problem report: its tick, its text, tokens on a ground of their own, what is left out struck
// through. Thread: GUI. Trust: user side.
#pragma once

#include <QStyledItemDelegate>

namespace sallyport {

class ReportLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ReportLineDelegate(QObject* parent = nullptr);

    // All lines are as wide as the longest, so that the list need not ask each.
    void setLongestLine(qsizetype characters) { m_longest = characters; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    // A click on the tick; clicks elsewhere select.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    qsizetype m_longest = 0;
};

} // namespace sallyport
