// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/keychain_stores.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QMap>
#include <QSysInfo>

namespace sallyport {
namespace {

constexpr int kLookTimeoutMs = 3000;
constexpr int kWakeTimeoutMs = 30000; // whoever called us has a limit of its own

QString busName(KeychainStore store)
{
    return store == KeychainStore::KWallet ? QStringLiteral("org.kde.kwalletd5")
                                           : QStringLiteral("org.freedesktop.secrets");
}

bool hasOwnStoreOfSystem()
{
    const QString kernel = QSysInfo::kernelType();
    return kernel == QLatin1String("winnt") || kernel == QLatin1String("darwin");
}

QDBusMessage ask(QDBusMessage call, const QVariantList& arguments, int timeout = kLookTimeoutMs)
{
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call, QDBus::Block, timeout);
}

QDBusMessage askWallet(const QString& method, const QVariantList& arguments, int timeout = kLookTimeoutMs)
{
    return ask(QDBusMessage::createMethodCall(busName(KeychainStore::KWallet), QStringLiteral("/modules/kwalletd5"),
                                              QStringLiteral("org.kde.KWallet"), method),
               arguments, timeout);
}

QDBusMessage askService(const QString& method, const QVariantList& arguments)
{
    return ask(QDBusMessage::createMethodCall(busName(KeychainStore::SecretService),
                                              QStringLiteral("/org/freedesktop/secrets"),
                                              QStringLiteral("org.freedesktop.Secret.Service"), method),
               arguments);
}

bool prefersWallet()
{
    const QList<QByteArray> desktops = qgetenv("XDG_CURRENT_DESKTOP").split(':');
    const QByteArray version = qgetenv("KDE_SESSION_VERSION"); // 6: KWallet is a Secret Service
    return desktops.contains("KDE") && (version.isEmpty() || version == "5");
}

struct FoundItems {
    QList<QDBusObjectPath> open;
    QList<QDBusObjectPath> locked;
};

FoundItems findItems(const QString& service, const QString& key)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{QStringLiteral("user"), key}, {QStringLiteral("server"), service}};
    const QDBusMessage reply = askService(QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1String("aoao"))
        return {};
    return {qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(0)),
            qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(1))};
}

QDBusMessage property(const QDBusObjectPath& object, const QString& method)
{
    return QDBusMessage::createMethodCall(busName(KeychainStore::SecretService), object.path(),
                                          QStringLiteral("org.freedesktop.DBus.Properties"), method);
}

Holding holdingOfWallet(const QString& service, const QString& key)
{
    const QDBusMessage wallet = askWallet(QStringLiteral("networkWallet"), {});
    if (wallet.type() != QDBusMessage::ReplyMessage)
        return Holding::Nothing;
    // Answered from the closed wallet too, without a window.
    const QDBusReply<bool> isMissing =
        askWallet(QStringLiteral("keyDoesNotExist"), {wallet.arguments().value(0).toString(), service, key});
    return isMissing.isValid() && !isMissing.value() ? Holding::Open : Holding::Nothing;
}

} // namespace

Result<QList<KeychainStore>> reachableStores()
{
    if (hasOwnStoreOfSystem())
        return QList{KeychainStore::System};
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Error::of(ErrorCode::KeychainUnavailable,
                         {{QStringLiteral("reason"),
                           QStringLiteral("there is no D-Bus session bus (%1)").arg(bus.lastError().message())}});
    QStringList names = bus.interface()->registeredServiceNames().value();
    names += bus.interface()->activatableServiceNames().value();
    QList<KeychainStore> stores;
    if (names.contains(busName(KeychainStore::SecretService)))
        stores.append(KeychainStore::SecretService);
    if (names.contains(busName(KeychainStore::KWallet)))
        stores.insert(prefersWallet() ? 0 : stores.size(), KeychainStore::KWallet);
    if (stores.isEmpty())
        return Error::of(
            ErrorCode::KeychainUnavailable,
            {{QStringLiteral("reason"),
              QStringLiteral("neither a Secret Service (gnome-keyring, KeePassXC) nor KWallet is there")}});
    return stores;
}

void useStore(KeychainStore store)
{
    if (store == KeychainStore::System)
        return;
    const bool isWallet = store == KeychainStore::KWallet;
    qputenv("XDG_CURRENT_DESKTOP", isWallet ? "KDE" : "GNOME");
    qputenv("KDE_SESSION_VERSION", isWallet ? "5" : "");
    if (isWallet)
        askWallet(QStringLiteral("networkWallet"), {}, kWakeTimeoutMs);
}

Holding holdingOf(KeychainStore store, const QString& service, const QString& key)
{
    if (store == KeychainStore::System)
        return Holding::Nothing;
    if (store == KeychainStore::KWallet)
        return holdingOfWallet(service, key);
    const FoundItems items = findItems(service, key);
    if (!items.locked.isEmpty())
        return Holding::Locked;
    return items.open.isEmpty() ? Holding::Nothing : Holding::Open;
}

bool isClosed(KeychainStore store)
{
    if (store != KeychainStore::SecretService)
        return false;
    const QDBusReply<QDBusObjectPath> collection = askService(QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (!collection.isValid())
        return false;
    if (collection.value().path() == QLatin1String("/"))
        return true;
    const QDBusReply<QDBusVariant> locked =
        ask(property(collection.value(), QStringLiteral("Get")),
            {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    return locked.isValid() && locked.value().variant().toBool();
}

bool isRunning(KeychainStore store)
{
    if (store == KeychainStore::System)
        return true;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(busName(store)).value();
}

void setLabel(KeychainStore store, const QString& service, const QString& key, const QString& label)
{
    if (store != KeychainStore::SecretService)
        return;
    const FoundItems items = findItems(service, key);
    for (const QDBusObjectPath& item : items.open)
        ask(property(item, QStringLiteral("Set")), {QStringLiteral("org.freedesktop.Secret.Item"),
                                                    QStringLiteral("Label"), QVariant::fromValue(QDBusVariant(label))});
}

} // namespace sallyport
