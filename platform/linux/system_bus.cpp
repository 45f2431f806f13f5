// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/system_bus.h"

namespace sallyport {

QDBusConnection systemBus()
{
    // A name of our own: QDBusConnection::systemBus() stays broken for good once its bus has gone.
    const QString name = QStringLiteral("sallyport-system");
    const QDBusConnection known(name);
    if (known.isConnected())
        return known;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
}

} // namespace sallyport
