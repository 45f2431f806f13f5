// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_view.h"

#include "app/client/error_text.h"

#include <QLocale>

namespace sallyport {
namespace {

constexpr qsizetype kLabelWidth = 15;

void add(QStringList* lines, const char* label, const QString& value)
{
    if (!value.isEmpty())
        lines->append(QStringLiteral("  %1 %2").arg(QString::fromLatin1(label).leftJustified(kLabelWidth), value));
}

QString endpointText(const Endpoint& endpoint)
{
    if (endpoint.address.isNull())
        return {};
    return QStringLiteral("%1, port %2").arg(endpoint.address.toString()).arg(endpoint.port);
}

QString natText(const ConnectionStatus& status)
{
    // What the gateway's hash can and can't tell: RFC 7296 section 2.23.
    const QString here = QStringLiteral("in front of this computer");
    const QString there = QStringLiteral("in front of the gateway, or the gateway forces UDP");
    if (status.natHere && status.natThere)
        return here + QStringLiteral("; and ") + there;
    if (status.natHere)
        return here;
    return status.natThere ? there : QStringLiteral("none on the way");
}

QString encapsulationText(const ConnectionStatus& status)
{
    if (status.encapsulation == QLatin1String("udp"))
        return QStringLiteral("ESP in UDP, port %1").arg(status.gateway.port);
    if (status.encapsulation == QLatin1String("tcp"))
        return QStringLiteral("ESP in TCP, port %1").arg(status.gateway.port);
    return status.encapsulation == QLatin1String("none") ? QStringLiteral("plain ESP") : QString();
}

QString trafficText(const Traffic& traffic)
{
    const QLocale locale;
    return QStringLiteral("received %1 (%2 packets), sent %3 (%4 packets)")
        .arg(locale.formattedDataSize(static_cast<qint64>(traffic.rxBytes)))
        .arg(traffic.rxPackets)
        .arg(locale.formattedDataSize(static_cast<qint64>(traffic.txBytes)))
        .arg(traffic.txPackets);
}

void addTunnel(QStringList* lines, const ConnectionStatus& status)
{
    const QString comma = QStringLiteral(", ");
    add(lines, "Encapsulation", encapsulationText(status));
    add(lines, "Virtual IP", status.virtualIps.join(comma));
    add(lines, "Routes", status.routes.join(comma));
    add(lines, "DNS servers", status.dnsServers.join(comma));
    add(lines, "DNS domains", status.dnsDomains.join(comma));
    add(lines, "IKE", status.ikeProposal);
    add(lines, "ESP", status.espProposal);
    QString dataPlane = status.dataPlane;
    if (!dataPlane.isEmpty() && !status.link.isEmpty())
        dataPlane += QStringLiteral(" (link %1)").arg(status.link);
    add(lines, "Data plane", dataPlane);
    add(lines, "Traffic", trafficText(status.traffic));
}

} // namespace

QStringList statusLines(const QList<ConnectionStatus>& statuses, const QDateTime& now)
{
    QStringList lines;
    for (const ConnectionStatus& status : statuses) {
        lines.append(QStringLiteral("%1 (%2)").arg(status.profileName, status.gatewayHost));
        add(&lines, "State", stateText(status, now));
        const bool isUp = status.state == ConnectionState::Connected;
        const bool isUnderWay =
            status.state == ConnectionState::Connecting || status.state == ConnectionState::AwaitingUser;
        if (isUp || isUnderWay) {
            add(&lines, "Gateway", endpointText(status.gateway));
            add(&lines, "This computer", endpointText(status.local));
        }
        if (isUp) {
            add(&lines, "NAT", natText(status));
            addTunnel(&lines, status);
        }
        for (const Error& notice : status.notices) {
            const ErrorText text = noticeText(notice);
            add(&lines, "Notice", text.title);
            add(&lines, "", text.explanation);
        }
        if (status.error) {
            const ErrorText text = errorText(*status.error);
            add(&lines, "Problem", text.title);
            add(&lines, "", text.explanation);
            add(&lines, "Next step", text.nextStep);
        }
    }
    if (lines.isEmpty())
        lines.append(QStringLiteral("No connections."));
    return lines;
}

} // namespace sallyport
