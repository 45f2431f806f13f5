// SPDX-License-Identifier: GPL-3.0-or-later
//
// The icon in the desktop's tray and its menu: state, profiles, open, quit. Harmless where there is no tray.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/actions.h"
#include "app/gui/marks.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <optional>

namespace sallyport {

class Tray : public QObject {
    Q_OBJECT

public:
    // `actions` is borrowed and outlives it.
    explicit Tray(Actions& actions, QObject* parent = nullptr);

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }
    void setState(Mark mark, const QString& line);
    const QMenu& menu() const { return m_menu; }
    const QSystemTrayIcon& icon() const { return m_icon; }

Q_SIGNALS:
    void activated();

private:
    void fillMenu();

    Actions& m_actions;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    std::optional<Mark> m_mark;
};

} // namespace sallyport
