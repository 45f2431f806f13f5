// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/profile_filter.h"

#include "app/client/profile_search.h"
#include "app/gui/profile_list_model.h"

namespace sallyport {

void ProfileFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool ProfileFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_text.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    Profile shown;
    shown.name = index.data(Qt::DisplayRole).toString();
    shown.gateway.host = index.data(ProfileListModel::GatewayRole).toString();
    shown.local.userName = index.data(ProfileListModel::UserNameRole).toString();
    shown.tags = index.data(ProfileListModel::TagsRole).toStringList();
    return !searchProfiles({shown}, m_text).isEmpty();
}

} // namespace sallyport
