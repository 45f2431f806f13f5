// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/desktop_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sallyport {
namespace {

constexpr int kAnswerMs = 3000;
constexpr uint kPrefersDark = 1;
constexpr uint kPrefersLight = 2;

QString portal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString group()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString key()
{
    return QStringLiteral("color-scheme");
}

// Read() wraps its answer in one variant more than it should, and stays so for old callers.
QVariant unwrapped(QVariant value)
{
    for (int depth = 0; depth < 3 && value.canConvert<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // Qt 6.4 knows the type's name only after its first use, and finds no slot that takes it before.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connect(QString(), path(), interface(), QStringLiteral("SettingChanged"), this,
                  SLOT(handleSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portal(), path(), interface(), QStringLiteral("Read"));
    read << group() << key();
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(read, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void DesktopScheme::handleSetting(const QString& changedGroup, const QString& changedKey, const QDBusVariant& value)
{
    if (changedGroup == group() && changedKey == key())
        take(value.variant());
}

void DesktopScheme::take(const QVariant& value)
{
    const uint preference = unwrapped(value).toUInt();
    std::optional<bool> isDark;
    if (preference == kPrefersDark || preference == kPrefersLight)
        isDark = preference == kPrefersDark;
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

} // namespace sallyport
