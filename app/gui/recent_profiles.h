// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which profiles were used last, so that they come first. A small settings file; losing it loses an order, nothing
// more. Thread: GUI. Trust: user side.
#pragma once

#include "core/profile/profile.h"

#include <QList>
#include <QStringList>

namespace sallyport {

class RecentProfiles {
public:
    explicit RecentProfiles(QString settingsFile = defaultFile());

    static QString defaultFile();

    void noteUse(const QString& profileId);
    // The last used first, the others as they come.
    QList<Profile> sorted(const QList<Profile>& profiles) const;

private:
    QString m_settingsFile;
    QStringList m_ids; // the last used first
};

} // namespace sallyport
