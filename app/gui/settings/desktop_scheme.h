// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the desktop is light or dark now, and when that changes: by the portal's org.freedesktop.appearance (GNOME,
// KDE), which Qt 6.4 does not ask; silent where there is no portal. Thread: GUI. Trust: user side.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace sallyport {

class DesktopScheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    // Nothing: the desktop does not say, or has no preference.
    std::optional<bool> isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void handleSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QVariant& value);

    QDBusConnection m_bus;
    std::optional<bool> m_isDark;
};

} // namespace sallyport
