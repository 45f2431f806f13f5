// SPDX-License-Identifier: GPL-3.0-or-later
//
// The profiles as rows: name, gateway, state mark. Given from outside, decides nothing. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/connection_view.h"
#include "app/gui/marks.h"

#include <QAbstractListModel>

namespace sallyport {

class ProfileListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        GatewayRole,
        MarkRole,     // int of Mark
        SubtitleRole, // gateway, certificates that end soon, who manages it, tags
        UserNameRole,
        TagsRole, // QStringList
    };

    explicit ProfileListModel(QObject* parent = nullptr);

    // In the order given. The same profiles in the same order change in place; else the model is reset.
    void setViews(const QList<ConnectionView>& views);
    // One row; nothing if there is none for it.
    void setView(const ConnectionView& view);
    QModelIndex indexOf(const QString& profileId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString id;
        QString name;
        QString gateway;
        QString userName;
        QString managedBy;
        QStringList tags;
        QString care; // why its certificates want attention; empty: they don't
        Mark mark = Mark::Off;
        bool operator==(const Row&) const = default;
    };
    static QString subtitleOf(const Row& row);
    static Row rowOf(const ConnectionView& view);
    void replace(int row, const Row& content);

    QList<Row> m_rows;
};

} // namespace sallyport
