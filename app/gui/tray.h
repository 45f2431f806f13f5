// SPDX-License-Identifier: GPL-3.0-or-later
//
// The icon in the desktop's tray and its menu: state, profiles, open, quit. It comes as soon as the desktop has a tray,
// and does nothing where there is none.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/actions.h"
#include "app/gui/marks.h"
#include "app/gui/settings/notices.h"
#include "app/gui/settings/tray_host.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>
#include <optional>

namespace sallyport {

class Tray : public QObject {
    Q_OBJECT

public:
    // `actions` is borrowed and outlives it.
    explicit Tray(Actions& actions, QObject* parent = nullptr);

    // From now on, wherever there is a tray and as soon as there is one.
    void show();
    // The icon is there for a person to click.
    bool isShown() const { return m_icon && m_host.isThere(); }
    void setState(Mark mark, const QString& line);
    // What nobody else shows (Notifier::undelivered).
    void tell(const QString& profileId, const Notice& notice);
    const QMenu& menu() const { return m_menu; }
    Mark mark() const { return m_mark; } // what the icon is, or will be
    const QString& tip() const { return m_tip; }

Q_SIGNALS:
    void activated();
    void shownChanged(bool isShown);
    // A click on what tell() showed.
    void noticeActivated(const QString& profileId);

private:
    void fillMenu();
    void handleHost(bool isThere);

    Actions& m_actions;
    QMenu m_menu;
    TrayHost m_host;
    std::unique_ptr<QSystemTrayIcon> m_icon; // made when there is a host, see TrayHost
    Mark m_mark = Mark::Off;
    QString m_tip;
    QString m_told; // profile of the last notice
};

} // namespace sallyport
