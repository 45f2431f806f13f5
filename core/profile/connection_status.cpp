// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/connection_status.h"

#include <QJsonArray>

#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxText = 1024;
constexpr qsizetype kMaxServerText = 4096;
constexpr qsizetype kMaxLogText = 16384;
constexpr qsizetype kMaxList = 1024;

constexpr std::array kStateNames{"disconnected", "connecting",    "awaitingUser", "connected",
                                 "reconnecting", "disconnecting", "blocked"};
constexpr std::array kPhaseNames{"",          "resolving", "contacting", "natDetection", "provingGateway",
                                 "signingIn", "settingUp"};

constexpr std::array<const char*, 5> kPromptNames{"password", "oneTimeCode", "pin", "preSharedKey", "message"};

template <typename Enum, std::size_t N> Enum enumFromName(const std::array<const char*, N>& names, const QString& name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(0);
}

QString text(const QJsonObject& object, const char* key, qsizetype longest = kMaxText)
{
    return object.value(QLatin1String(key)).toString().left(longest);
}

QStringList list(const QJsonObject& object, const char* key)
{
    QStringList items;
    for (const QJsonValue& item : object.value(QLatin1String(key)).toArray()) {
        if (items.size() == kMaxList)
            break;
        items.append(item.toString().left(kMaxText));
    }
    return items;
}

QJsonObject child(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toObject();
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonArray noticesToJson(const QList<Error>& notices)
{
    QJsonArray array;
    for (const Error& notice : notices)
        array.append(errorToJson(notice));
    return array;
}

QJsonValue optionalTime(const std::optional<QDateTime>& time)
{
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

QDateTime time(const QJsonObject& object, const char* key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODateWithMs).toUTC();
}

std::optional<QDateTime> optionalTimeFrom(const QJsonObject& object, const char* key)
{
    const QDateTime value = time(object, key);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

QJsonObject endpointToJson(const Endpoint& endpoint)
{
    return {{QStringLiteral("address"), endpoint.address.toString()}, {QStringLiteral("port"), endpoint.port}};
}

Endpoint endpointFromJson(const QJsonObject& object)
{
    Endpoint endpoint;
    endpoint.address = QHostAddress(text(object, "address", 64));
    endpoint.port = static_cast<quint16>(qBound(0, object.value(QLatin1String("port")).toInt(), 65535));
    return endpoint;
}

QJsonObject trafficToJson(const Traffic& traffic)
{
    return {{QStringLiteral("rxBytes"), static_cast<qint64>(traffic.rxBytes)},
            {QStringLiteral("txBytes"), static_cast<qint64>(traffic.txBytes)},
            {QStringLiteral("rxPackets"), static_cast<qint64>(traffic.rxPackets)},
            {QStringLiteral("txPackets"), static_cast<qint64>(traffic.txPackets)}};
}

quint64 counter(const QJsonObject& object, const char* key)
{
    return static_cast<quint64>(qMax<qint64>(0, object.value(QLatin1String(key)).toInteger()));
}

Traffic trafficFromJson(const QJsonObject& object)
{
    return {counter(object, "rxBytes"), counter(object, "txBytes"), counter(object, "rxPackets"),
            counter(object, "txPackets")};
}

QJsonObject profileNames(const QString& id, const QString& name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
}

} // namespace

QString connectionStateName(ConnectionState state)
{
    return QString::fromLatin1(kStateNames.at(static_cast<std::size_t>(state)));
}

QString connectPhaseName(ConnectPhase phase)
{
    return QString::fromLatin1(kPhaseNames.at(static_cast<std::size_t>(phase)));
}

QJsonObject connectionStatusToJson(const ConnectionStatus& status)
{
    QJsonObject gateway = endpointToJson(status.gateway);
    gateway.insert(QStringLiteral("host"), status.gatewayHost);
    return {
        {QStringLiteral("profile"), profileNames(status.profileId, status.profileName)},
        {QStringLiteral("state"), connectionStateName(status.state)},
        {QStringLiteral("phase"), connectPhaseName(status.phase)},
        {QStringLiteral("since"), timeText(status.since)},
        {QStringLiteral("gateway"), gateway},
        {QStringLiteral("local"), endpointToJson(status.local)},
        {QStringLiteral("floatedAt"), optionalTime(status.floatedAt)},
        {QStringLiteral("nat"),
         QJsonObject{{QStringLiteral("here"), status.natHere}, {QStringLiteral("there"), status.natThere}}},
        {QStringLiteral("encapsulation"), status.encapsulation},
        {QStringLiteral("virtualIps"), QJsonArray::fromStringList(status.virtualIps)},
        {QStringLiteral("routes"), QJsonArray::fromStringList(status.routes)},
        {QStringLiteral("dns"),
         QJsonObject{{QStringLiteral("servers"), QJsonArray::fromStringList(status.dnsServers)},
                     {QStringLiteral("domains"), QJsonArray::fromStringList(status.dnsDomains)}}},
        {QStringLiteral("ike"), QJsonObject{{QStringLiteral("proposal"), status.ikeProposal}}},
        {QStringLiteral("esp"), QJsonObject{{QStringLiteral("proposal"), status.espProposal}}},
        {QStringLiteral("dataPlane"), status.dataPlane},
        {QStringLiteral("link"), status.link},
        {QStringLiteral("traffic"), trafficToJson(status.traffic)},
        {QStringLiteral("attempt"), status.attempt},
        {QStringLiteral("nextAttempt"), optionalTime(status.nextAttempt)},
        {QStringLiteral("trafficBlocked"), status.trafficBlocked},
        {QStringLiteral("notices"), noticesToJson(status.notices)},
        {QStringLiteral("error"), status.error ? QJsonValue(errorToJson(*status.error)) : QJsonValue()},
    };
}

ConnectionStatus connectionStatusFromJson(const QJsonObject& object)
{
    ConnectionStatus status;
    const QJsonObject profile = child(object, "profile");
    status.profileId = text(profile, "id");
    status.profileName = text(profile, "name");
    status.state = enumFromName<ConnectionState>(kStateNames, text(object, "state"));
    status.phase = enumFromName<ConnectPhase>(kPhaseNames, text(object, "phase"));
    status.since = time(object, "since");
    const QJsonObject gateway = child(object, "gateway");
    status.gatewayHost = text(gateway, "host");
    status.gateway = endpointFromJson(gateway);
    status.local = endpointFromJson(child(object, "local"));
    status.floatedAt = optionalTimeFrom(object, "floatedAt");
    const QJsonObject nat = child(object, "nat");
    status.natHere = nat.value(QLatin1String("here")).toBool();
    status.natThere = nat.value(QLatin1String("there")).toBool();
    status.encapsulation = text(object, "encapsulation");
    status.virtualIps = list(object, "virtualIps");
    status.routes = list(object, "routes");
    const QJsonObject dns = child(object, "dns");
    status.dnsServers = list(dns, "servers");
    status.dnsDomains = list(dns, "domains");
    status.ikeProposal = text(child(object, "ike"), "proposal");
    status.espProposal = text(child(object, "esp"), "proposal");
    status.dataPlane = text(object, "dataPlane");
    status.link = text(object, "link");
    status.traffic = trafficFromJson(child(object, "traffic"));
    status.attempt = object.value(QLatin1String("attempt")).toInt();
    status.nextAttempt = optionalTimeFrom(object, "nextAttempt");
    status.trafficBlocked = object.value(QLatin1String("trafficBlocked")).toBool();
    for (const QJsonValue& notice : object.value(QLatin1String("notices")).toArray()) {
        if (status.notices.size() == kMaxList)
            break;
        status.notices.append(errorFromJson(notice.toObject()));
    }
    if (object.value(QLatin1String("error")).isObject())
        status.error = errorFromJson(child(object, "error"));
    return status;
}

QJsonObject promptToJson(const Prompt& prompt)
{
    return {{QStringLiteral("id"), prompt.id},
            {QStringLiteral("profile"), profileNames(prompt.profileId, prompt.profileName)},
            {QStringLiteral("kind"), QString::fromLatin1(kPromptNames.at(static_cast<std::size_t>(prompt.kind)))},
            {QStringLiteral("userName"), prompt.userName},
            {QStringLiteral("serverText"), prompt.serverText},
            {QStringLiteral("expires"), timeText(prompt.expires)}};
}

Prompt promptFromJson(const QJsonObject& object)
{
    Prompt prompt;
    prompt.id = text(object, "id");
    const QJsonObject profile = child(object, "profile");
    prompt.profileId = text(profile, "id");
    prompt.profileName = text(profile, "name");
    prompt.kind = enumFromName<PromptKind>(kPromptNames, text(object, "kind"));
    prompt.userName = text(object, "userName");
    prompt.serverText = text(object, "serverText", kMaxServerText);
    prompt.expires = time(object, "expires");
    return prompt;
}

QJsonObject logLineToJson(const LogLine& line)
{
    return {{QStringLiteral("time"), timeText(line.time)},
            {QStringLiteral("level"), line.level},
            {QStringLiteral("module"), line.module},
            {QStringLiteral("text"), line.text}};
}

LogLine logLineFromJson(const QJsonObject& object)
{
    return {time(object, "time"), text(object, "level", 16), text(object, "module", 64),
            text(object, "text", kMaxLogText)};
}

} // namespace sallyport
