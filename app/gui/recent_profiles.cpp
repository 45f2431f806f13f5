// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/recent_profiles.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMost = 32;
constexpr qsizetype kIdLength = 64;

QString key()
{
    return QStringLiteral("profiles/recent");
}

} // namespace

RecentProfiles::RecentProfiles(QString settingsFile) : m_settingsFile(std::move(settingsFile))
{
    const QStringList stored = QSettings(m_settingsFile, QSettings::IniFormat).value(key()).toStringList();
    for (const QString& id : stored.mid(0, kMost))
        m_ids.append(id.left(kIdLength));
}

QString RecentProfiles::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/sallyport/window.ini");
}

void RecentProfiles::noteUse(const QString& profileId)
{
    m_ids.removeAll(profileId);
    m_ids.prepend(profileId);
    m_ids = m_ids.mid(0, kMost);
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(key(), m_ids);
}

QList<Profile> RecentProfiles::sorted(const QList<Profile>& profiles) const
{
    QList<Profile> list = profiles;
    const auto rank = [this](const Profile& profile) {
        const qsizetype place = m_ids.indexOf(profile.id);
        return place < 0 ? kMost : place;
    };
    std::stable_sort(list.begin(), list.end(),
                     [&rank](const Profile& left, const Profile& right) { return rank(left) < rank(right); });
    return list;
}

} // namespace sallyport
