// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/path_picture.h"

#include <QCoreApplication>
#include <QLocale>

namespace sallyport {
namespace {

constexpr quint16 kIkePort = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PathPicture)
};

bool isUnderWay(const ConnectionStatus& status)
{
    return status.state == ConnectionState::Connecting || status.state == ConnectionState::AwaitingUser ||
           status.state == ConnectionState::Reconnecting;
}

QString endpointText(const Endpoint& endpoint)
{
    const QString address = endpoint.address.toString();
    if (endpoint.port == 0)
        return address;
    const bool isV6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address).arg(endpoint.port);
}

QString carrierLabel(const ConnectionStatus& status)
{
    if (status.encapsulation == QLatin1String("none"))
        return QStringLiteral("ESP");
    if (status.encapsulation == QLatin1String("tcp"))
        return QStringLiteral("TCP %1").arg(status.gateway.port);
    return status.gateway.port == 0 ? QString() : QStringLiteral("UDP %1").arg(status.gateway.port);
}

// Which station a failure belongs to. -1: none.
int failedStation(const ConnectionStatus& status, const QList<PathStation>& stations)
{
    if (!status.error || status.state == ConnectionState::Connected)
        return -1;
    PathStation::Kind kind = PathStation::Kind::Gateway;
    switch (status.error->code) {
    case ErrorCode::DataPlaneUnavailable:
    case ErrorCode::AddressNotApplied:
    case ErrorCode::RouteNotApplied:
    case ErrorCode::DnsNotApplied:
    case ErrorCode::FirewallUnavailable:
    case ErrorCode::IkeEngineFailed:
    case ErrorCode::JournalUnusable:
        kind = PathStation::Kind::Laptop;
        break;
    case ErrorCode::PromptCancelled:
    case ErrorCode::PromptUnanswered:
        return -1;
    default:
        break;
    }
    for (int i = 0; i < stations.size(); ++i) {
        if (stations.at(i).kind == kind)
            return i;
    }
    return -1;
}

PathStation laptopStation(const ConnectionStatus& status)
{
    PathStation station{PathStation::Kind::Laptop, PathStation::Tone::Idle, Words::tr("This laptop"), {}, {}};
    station.detail = Words::tr("Your computer.");
    if (!status.local.address.isNull()) {
        station.lines.append(endpointText(status.local));
        station.detail = Words::tr("It sends from %1.").arg(endpointText(status.local));
    }
    if (status.state == ConnectionState::Connected && !status.virtualIps.isEmpty())
        station.detail +=
            QLatin1Char(' ') +
            Words::tr("In the office network it is %1.").arg(status.virtualIps.join(QStringLiteral(", ")));
    return station;
}

PathStation gatewayStation(const ConnectionStatus& status, const QString& host)
{
    PathStation station{PathStation::Kind::Gateway, PathStation::Tone::Idle, Words::tr("Gateway"), {}, {}};
    if (status.gateway.address.isNull()) {
        station.lines.append(host);
        station.detail = Words::tr("%1, not asked yet.").arg(host);
        return station;
    }
    station.lines.append(endpointText(status.gateway));
    station.detail = Words::tr("%1 answers at %2.").arg(host, endpointText(status.gateway));
    return station;
}

PathStation officeStation(const ConnectionStatus& status)
{
    PathStation station{PathStation::Kind::Office, PathStation::Tone::Idle, Words::tr("Office"), {}, {}};
    if (status.state != ConnectionState::Connected || status.routes.isEmpty()) {
        station.detail = Words::tr("The networks behind the gateway.");
        return station;
    }
    station.lines.append(status.routes.first());
    if (status.routes.size() > 1)
        station.lines.append(Words::tr("and %n more", nullptr, static_cast<int>(status.routes.size()) - 1));
    station.detail = Words::tr("Reached through the tunnel: %1.").arg(status.routes.join(QStringLiteral(", ")));
    return station;
}

QString captionOf(const ConnectionStatus& status, const PathPicture& picture)
{
    QStringList sentences;
    if (status.floatedAt) {
        const QString time = QLocale().toString(status.floatedAt->toLocalTime().time(), QStringLiteral("HH:mm:ss"));
        sentences.append(Words::tr("Began on UDP 500 and moved to UDP %1 at %2.").arg(status.gateway.port).arg(time));
    }
    if (status.natHere)
        sentences.append(Words::tr("A NAT changes your address on the way."));
    if (status.natThere)
        sentences.append(Words::tr("The gateway is behind a NAT, or it forces UDP."));
    const bool natKnown = status.phase > ConnectPhase::NatDetection || status.state == ConnectionState::Connected;
    if (sentences.isEmpty() && natKnown && picture.stretch != PathPicture::Stretch::None)
        sentences.append(Words::tr("No NAT on the way."));
    if (status.state == ConnectionState::Connected)
        sentences.append(Words::tr("Everything on the double line is encrypted."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

int PathPicture::gatewayIndex() const
{
    for (int i = 0; i < stations.size(); ++i) {
        if (stations.at(i).kind == PathStation::Kind::Gateway)
            return i;
    }
    return -1;
}

PathPicture pathPictureOf(const ConnectionStatus& status, const QString& gatewayHost)
{
    const bool connected = status.state == ConnectionState::Connected;
    PathPicture picture;
    picture.stations.append(laptopStation(status));
    if (status.natHere)
        picture.stations.append(
            {PathStation::Kind::NatHere,
             PathStation::Tone::Idle,
             Words::tr("NAT"),
             {Words::tr("on your side")},
             Words::tr("The gateway saw your address changed on the way: a router between you and the "
                       "internet translates it.")});
    if (status.natThere)
        picture.stations.append(
            {PathStation::Kind::NatThere,
             PathStation::Tone::Idle,
             Words::tr("NAT"),
             {Words::tr("there, or UDP forced")},
             Words::tr("The gateway's own address did not match: there is a NAT in front of it, or it "
                       "forces UDP encapsulation. It does not say which.")});
    picture.stations.append(gatewayStation(status, gatewayHost));
    picture.stations.append(officeStation(status));

    if (connected || status.state == ConnectionState::Disconnecting)
        picture.stretch = PathPicture::Stretch::Tunnel;
    else if (isUnderWay(status) && status.phase >= ConnectPhase::Contacting)
        picture.stretch = PathPicture::Stretch::Asking;
    if (picture.stretch != PathPicture::Stretch::None)
        picture.label = carrierLabel(status);
    if (status.floatedAt && picture.stretch != PathPicture::Stretch::None)
        picture.earlierLabel = QStringLiteral("UDP %1").arg(kIkePort);
    picture.behindGateway = connected;

    const int failed = failedStation(status, picture.stations);
    for (int i = 0; i < picture.stations.size(); ++i) {
        PathStation& station = picture.stations[i];
        if (i == failed)
            station.tone = PathStation::Tone::Failed;
        else if (connected)
            station.tone = PathStation::Tone::Secured;
        else if (picture.stretch != PathPicture::Stretch::None && i <= picture.gatewayIndex())
            station.tone = PathStation::Tone::Reached;
    }
    // The gateway has not answered before the NAT question is on the table.
    if (picture.stretch == PathPicture::Stretch::Asking && status.phase == ConnectPhase::Contacting) {
        PathStation& gateway = picture.stations[picture.gatewayIndex()];
        if (gateway.tone == PathStation::Tone::Reached)
            gateway.tone = PathStation::Tone::Idle;
    }
    picture.caption = captionOf(status, picture);
    return picture;
}

} // namespace sallyport
