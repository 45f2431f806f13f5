// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tray.h"

#include <QGuiApplication>

namespace sallyport {
namespace {

QSystemTrayIcon::MessageIcon messageIcon(Notice::Kind kind)
{
    return kind == Notice::Kind::Connected ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning;
}

} // namespace

Tray::Tray(Actions& actions, QObject* parent)
    : QObject(parent), m_actions(actions),
      m_host(QDBusConnection::sessionBus(), &QSystemTrayIcon::isSystemTrayAvailable,
             QGuiApplication::platformName() == QLatin1String("xcb"))
{
    connect(&m_host, &TrayHost::changed, this, &Tray::handleHost);
    connect(&actions, &Actions::profilesChanged, this, &Tray::fillMenu);
    setState(Mark::Off, {});
    fillMenu();
}

void Tray::show()
{
    m_host.look();
}

void Tray::handleHost(bool isThere)
{
    // Once made it stays: Qt gives it to a panel that comes back.
    if (isThere && !m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(trayIcon(m_mark));
        m_icon->setToolTip(m_tip);
        m_icon->setContextMenu(&m_menu);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT activated();
        });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT noticeActivated(m_told); });
        m_icon->show();
    }
    Q_EMIT shownChanged(isThere);
}

void Tray::setState(Mark mark, const QString& line)
{
    const QString tip = line.isEmpty() ? QStringLiteral("Sallyport") : QStringLiteral("Sallyport\n%1").arg(line);
    // Each set is a message to the desktop.
    if (m_icon && m_mark != mark)
        m_icon->setIcon(trayIcon(mark));
    if (m_icon && m_tip != tip)
        m_icon->setToolTip(tip);
    m_mark = mark;
    m_tip = tip;
}

void Tray::tell(const QString& profileId, const Notice& notice)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages())
        return;
    m_told = profileId;
    m_icon->showMessage(notice.title, notice.text, messageIcon(notice.kind));
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
    m_menu.addAction(m_actions.settings());
    m_menu.addAction(m_actions.quit());
}

} // namespace sallyport
