// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells a person of what noticeBetween() finds, by org.freedesktop.Notifications (Desktop Notifications Specification
// 1.2). One notice a profile at a time; one that is settled is taken back. Where no such service answers, the tray
// may show it. Thread: GUI. Trust: user side; names of profiles and gateways are shown as text, never as markup.
#pragma once

#include "app/gui/settings/notices.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

class QDBusPendingCallWatcher;

namespace sallyport {

class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    // `seen`: the window has the focus and shows this profile; nobody is told what they look at.
    void observe(const ConnectionView& view, bool seen);
    void forget(const QString& profileId);

Q_SIGNALS:
    // A click on the notice (Open) or on its button. `token` lets the window come to the front; may be empty.
    void acted(const QString& profileId, sallyport::Notice::Act act, const QString& token);
    // There is nobody on the bus to show it.
    void undelivered(const QString& profileId, const sallyport::Notice& notice);

private Q_SLOTS:
    void handleAction(uint id, const QString& key);
    void handleClosed(uint id, uint reason);
    void handleToken(uint id, const QString& token);

private:
    struct Shown {
        ConnectionView view; // the last that was seen
        std::optional<Notice> notice;
        uint id = 0;        // of the desktop; 0: none yet, or closed
        quint64 serial = 0; // of the newest, so that a late answer to an older one is known
    };

    void send(const QString& profileId, const Notice& notice);
    void handleSent(const QString& profileId, quint64 serial, QDBusPendingCallWatcher* call);
    void takeBack(Shown& shown);
    QString profileOf(uint id) const;

    QDBusConnection m_bus;
    QHash<QString, Shown> m_shown;
    QString m_token; // comes just before the action it belongs to
    quint64 m_serial = 0;
    bool m_enabled = true;
};

} // namespace sallyport
