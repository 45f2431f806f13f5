// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether there is a tray to show an icon in, also one that comes after us: at login a panel may be slower than we are.
// Qt 6.4 asks once and remembers a no for good (QGenericUnixTheme), so nothing may ask it before the bus knows a host.
// Thread: GUI. Trust: user side.
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

#include <functional>

namespace sallyport {

class TrayHost : public QObject {
    Q_OBJECT

public:
    // `askQt` is QSystemTrayIcon::isSystemTrayAvailable. `hasOldTrays`: the display may have a tray that no bus knows
    // of (X11), which Qt is asked for when the time for others is over.
    TrayHost(const QDBusConnection& bus, std::function<bool()> askQt, bool hasOldTrays, QObject* parent = nullptr);

    // Answers by changed(), later, and whenever a host comes or goes from then on.
    void look();
    bool isThere() const { return m_isThere; }

Q_SIGNALS:
    void changed(bool isThere);

private Q_SLOTS:
    void handleHostRegistered();

private:
    void askWatcher();
    void setThere(bool isThere);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::function<bool()> m_askQt;
    bool m_hasOldTrays;
    bool m_isThere = false;
};

} // namespace sallyport
