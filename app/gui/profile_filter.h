// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list's profiles that a person searched for, by the same rule as everywhere (profile_search.h). Thread: GUI.
// Trust: user side.
#pragma once

#include <QSortFilterProxyModel>

namespace sallyport {

class ProfileFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ProfileFilter(QObject* parent = nullptr) : QSortFilterProxyModel(parent) {}

    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text;
};

} // namespace sallyport
