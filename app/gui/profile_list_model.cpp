// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/profile_list_model.h"

namespace sallyport {

ProfileListModel::ProfileListModel(QObject* parent) : QAbstractListModel(parent) {}

QString ProfileListModel::subtitleOf(const Row& row)
{
    QStringList parts{row.gateway};
    if (!row.care.isEmpty())
        parts.append(tr("certificate ends"));
    if (!row.managedBy.isEmpty())
        parts.append(tr("managed by %1").arg(row.managedBy));
    parts.append(row.tags);
    return parts.join(QStringLiteral(" · "));
}

ProfileListModel::Row ProfileListModel::rowOf(const ConnectionView& view)
{
    Mark mark = view.serviceAvailable ? markOf(view.status) : Mark::Off;
    if (view.request)
        mark = Mark::NeedsYou;
    return {view.profileId,
            view.profileName,
            view.gatewayHost,
            view.userName,
            view.managedBy,
            view.tags,
            view.care.join(QLatin1Char('\n')),
            mark};
}

void ProfileListModel::setViews(const QList<ConnectionView>& views)
{
    QList<Row> rows;
    for (const ConnectionView& view : views)
        rows.append(rowOf(view));
    bool sameOrder = rows.size() == m_rows.size();
    for (int i = 0; sameOrder && i < rows.size(); ++i)
        sameOrder = rows.at(i).id == m_rows.at(i).id;
    if (!sameOrder) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int i = 0; i < rows.size(); ++i)
        replace(i, rows.at(i));
}

void ProfileListModel::setView(const ConnectionView& view)
{
    const QModelIndex index = indexOf(view.profileId);
    if (index.isValid())
        replace(index.row(), rowOf(view));
}

void ProfileListModel::replace(int row, const Row& content)
{
    if (m_rows.at(row) == content)
        return;
    m_rows[row] = content;
    Q_EMIT dataChanged(index(row), index(row));
}

QModelIndex ProfileListModel::indexOf(const QString& profileId) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == profileId)
            return index(i);
    }
    return {};
}

int ProfileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProfileListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return QStringList{row.name, subtitleOf(row), row.care}.join(QLatin1Char('\n')).trimmed();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(row.name, subtitleOf(row), markName(row.mark));
    case IdRole:
        return row.id;
    case GatewayRole:
        return row.gateway;
    case MarkRole:
        return static_cast<int>(row.mark);
    case SubtitleRole:
        return subtitleOf(row);
    case UserNameRole:
        return row.userName;
    case TagsRole:
        return row.tags;
    default:
        return {};
    }
}

} // namespace sallyport
