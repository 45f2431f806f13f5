// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tray.h"

namespace sallyport {

Tray::Tray(Actions& actions, QObject* parent) : QObject(parent), m_actions(actions)
{
    m_icon.setContextMenu(&m_menu);
    connect(&actions, &Actions::profilesChanged, this, &Tray::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated();
    });
    setState(Mark::Off, {});
    fillMenu();
}

void Tray::setState(Mark mark, const QString& line)
{
    if (m_mark != mark)
        m_icon.setIcon(trayIcon(mark));
    m_mark = mark;
    const QString tip = line.isEmpty() ? QStringLiteral("Sallyport") : QStringLiteral("Sallyport\n%1").arg(line);
    if (tip != m_icon.toolTip()) // each set is a message to the desktop
        m_icon.setToolTip(tip);
}

void Tray::fillMenu()
{
    m_menu.clear();
    m_menu.addAction(m_actions.stateLine());
    m_menu.addSeparator();
    const QList<QAction*> profiles = m_actions.profiles();
    m_menu.addActions(profiles);
    if (!profiles.isEmpty())
        m_menu.addSeparator();
    m_menu.addAction(m_actions.open());
    m_menu.addAction(m_actions.quit());
}

} // namespace sallyport
