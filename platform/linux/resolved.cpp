// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/resolved.h"

#include "platform/linux/resolv_conf.h"
#include "platform/linux/system_bus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>

#include <sys/socket.h>

namespace sallyport {

// At namespace scope, not in an anonymous one: Qt's type registry needs a name for them. D-Bus (iay) and (sb).
struct ResolvedServer {
    int family = 0;
    QByteArray address;
};
struct ResolvedDomain {
    QString name;
    bool routeOnly = false;
};

QDBusArgument& operator<<(QDBusArgument& out, const ResolvedServer& server)
{
    out.beginStructure();
    out << server.family << server.address;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, ResolvedServer& server)
{
    in.beginStructure();
    in >> server.family >> server.address;
    in.endStructure();
    return in;
}

QDBusArgument& operator<<(QDBusArgument& out, const ResolvedDomain& domain)
{
    out.beginStructure();
    out << domain.name << domain.routeOnly;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, ResolvedDomain& domain)
{
    in.beginStructure();
    in >> domain.name >> domain.routeOnly;
    in.endStructure();
    return in;
}

namespace {

ResolvedServer serverOf(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = address.toIPv4Address();
        QByteArray bytes;
        for (const int shift : {24, 16, 8, 0})
            bytes.append(static_cast<char>(number >> shift & 0xff));
        return {AF_INET, bytes};
    }
    const Q_IPV6ADDR number = address.toIPv6Address();
    return {AF_INET6, QByteArray(reinterpret_cast<const char*>(number.c), sizeof number.c)};
}

QDBusMessage call(const char* method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.resolve1"), QStringLiteral("/org/freedesktop/resolve1"),
        QStringLiteral("org.freedesktop.resolve1.Manager"), QLatin1String(method));
    message.setArguments(arguments);
    return systemBus().call(message, QDBus::Block, kBusTimeoutMs);
}

Error notApplied(const QDBusMessage& answer)
{
    const QString reason = QStringLiteral("systemd-resolved: %1").arg(answer.errorMessage());
    return Error::of(ErrorCode::DnsNotApplied, {{QStringLiteral("reason"), reason}});
}

} // namespace

bool isResolvedInCharge()
{
    if (!resolvConfNamesResolved())
        return false;
    const QDBusConnection bus = systemBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question.setArguments({QStringLiteral("org.freedesktop.resolve1")});
    const QDBusMessage answer = bus.call(question, QDBus::Block, kBusTimeoutMs);
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).toBool();
}

Result<void> setLinkDns(int link, const LinkDns& dns)
{
    qDBusRegisterMetaType<ResolvedServer>();
    qDBusRegisterMetaType<QList<ResolvedServer>>();
    qDBusRegisterMetaType<ResolvedDomain>();
    qDBusRegisterMetaType<QList<ResolvedDomain>>();
    QList<ResolvedServer> servers;
    for (const QHostAddress& server : dns.servers)
        servers.append(serverOf(server));
    QList<ResolvedDomain> domains;
    for (const QString& domain : dns.domains)
        domains.append({domain, false});
    if (dns.answersAll)
        domains.append({QStringLiteral("."), true}); // before the default route of any other link
    const struct {
        const char* method;
        QVariant value;
    } steps[] = {{"SetLinkDNS", QVariant::fromValue(servers)},
                 {"SetLinkDomains", QVariant::fromValue(domains)},
                 {"SetLinkDefaultRoute", dns.answersAll}};
    for (const auto& step : steps) {
        const QDBusMessage answer = call(step.method, {link, step.value});
        if (answer.type() != QDBusMessage::ReplyMessage)
            return notApplied(answer);
    }
    return {};
}

Result<void> revertLinkDns(int link)
{
    const QDBusMessage answer = call("RevertLink", {link});
    if (answer.type() == QDBusMessage::ReplyMessage)
        return {};
    const QString name = answer.errorName();
    if (name == QLatin1String("org.freedesktop.resolve1.NoSuchLink") ||
        name == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown") ||
        name == QLatin1String("org.freedesktop.DBus.Error.Disconnected"))
        return {};
    return notApplied(answer);
}

} // namespace sallyport
