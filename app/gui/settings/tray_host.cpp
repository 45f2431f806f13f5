// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/tray_host.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

#include <chrono>

namespace sallyport {
namespace {

using namespace std::chrono_literals;

constexpr int kAnswerMs = 3000;
constexpr auto kTimeForPanels = 10s;

// StatusNotifierItem's name for it on every desktop.
QString watcherName()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString watcherPath()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

TrayHost::TrayHost(const QDBusConnection& bus, std::function<bool()> askQt, bool hasOldTrays, QObject* parent)
    : QObject(parent), m_bus(bus), m_askQt(std::move(askQt)), m_hasOldTrays(hasOldTrays)
{
}

void TrayHost::look()
{
    if (m_bus.isConnected()) {
        m_watcher.setConnection(m_bus);
        m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        m_watcher.addWatchedService(watcherName());
        connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::askWatcher);
        connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setThere(false); });
        m_bus.connect(QString(), watcherPath(), watcherName(), QStringLiteral("StatusNotifierHostRegistered"), this,
                      SLOT(handleHostRegistered()));
        askWatcher();
    }
    if (m_hasOldTrays) {
        QTimer::singleShot(kTimeForPanels, this, [this] {
            if (!m_isThere)
                setThere(m_askQt());
        });
    }
}

void TrayHost::askWatcher()
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        watcherName(), watcherPath(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << watcherName() << QStringLiteral("IsStatusNotifierHostRegistered");
    get.setAutoStartService(false);
    auto* call = new QDBusPendingCallWatcher(m_bus.asyncCall(get, kAnswerMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError() && reply.value().variant().toBool())
            handleHostRegistered();
    });
}

void TrayHost::handleHostRegistered()
{
    if (!m_isThere)
        setThere(m_askQt());
}

void TrayHost::setThere(bool isThere)
{
    if (isThere == m_isThere)
        return;
    m_isThere = isThere;
    Q_EMIT changed(isThere);
}

} // namespace sallyport
