// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/report_gathering.h"

#include "app/client/error_text.h"
#include "app/client/known_values.h"

#include <QLocale>
#include <QNetworkInterface>
#include <QSysInfo>

#include <openssl/crypto.h>

#include <algorithm>

namespace sallyport {
namespace {

QString environment(const char* name)
{
    return qEnvironmentVariable(name, QStringLiteral("not said")).left(100);
}

bool isOfInterest(const ConnectionStatus& status)
{
    return status.state != ConnectionState::Disconnected || status.error.has_value() || !status.notices.isEmpty();
}

QString linkWords(const QNetworkInterface& link)
{
    const QNetworkInterface::InterfaceFlags flags = link.flags();
    QStringList words{flags.testFlag(QNetworkInterface::IsUp) ? QStringLiteral("up") : QStringLiteral("down")};
    if (flags.testFlag(QNetworkInterface::IsUp) && !flags.testFlag(QNetworkInterface::IsRunning))
        words.append(QStringLiteral("no carrier"));
    if (flags.testFlag(QNetworkInterface::IsLoopBack))
        words.append(QStringLiteral("loopback"));
    if (flags.testFlag(QNetworkInterface::IsPointToPoint))
        words.append(QStringLiteral("point to point"));
    words.append(QStringLiteral("MTU %1").arg(link.maximumTransmissionUnit()));
    for (const QNetworkAddressEntry& entry : link.addressEntries())
        words.append(QStringLiteral("%1/%2").arg(entry.ip().toString()).arg(entry.prefixLength()));
    return words.join(QStringLiteral(", "));
}

} // namespace

QList<ReportFact> versionFacts(const ServiceClient& service)
{
    QList<ReportFact> facts{{QStringLiteral("Sallyport"), QStringLiteral(SALLYPORT_VERSION)}};
    if (service.isAvailable()) {
        facts.append({QStringLiteral("service"), service.serviceVersion()});
        facts.append({QStringLiteral("libcharon"), service.libcharonVersion()});
    } else {
        const ErrorText text = errorText(service.unavailableReason());
        facts.append({QStringLiteral("service"), QStringLiteral("%1. %2").arg(text.title, text.explanation)});
    }
    facts.append({QStringLiteral("Qt"), QString::fromLatin1(qVersion())});
    facts.append({QStringLiteral("OpenSSL"), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION))});
    facts.append({QStringLiteral("system"), QSysInfo::prettyProductName()});
    facts.append({QStringLiteral("kernel"),
                  QStringLiteral("%1 %2, %3")
                      .arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())});
    facts.append({QStringLiteral("desktop"),
                  QStringLiteral("%1, %2").arg(environment("XDG_CURRENT_DESKTOP"), environment("XDG_SESSION_TYPE"))});
    facts.append({QStringLiteral("language"), QLocale::system().name()});
    return facts;
}

QList<ReportFact> networkFacts()
{
    QList<ReportFact> facts;
    for (const QNetworkInterface& link : QNetworkInterface::allInterfaces())
        facts.append({QStringLiteral("link"), QStringLiteral("%1: %2").arg(link.name(), linkWords(link))});
    return facts;
}

ReportInput gatherReport(const QList<Profile>& profiles, const QString& profileId, const CertificateNotes& notes,
                         const ServiceClient& service)
{
    ReportInput input;
    input.made = QDateTime::currentDateTimeUtc();
    input.versions = versionFacts(service);
    input.network = networkFacts();
    QSet<QString> reported;
    for (const ConnectionStatus& status : service.statuses()) {
        if (profileId.isEmpty() ? isOfInterest(status) : status.profileId == profileId)
            input.statuses.append(status);
        else
            input.known += knownOf(status);
    }
    for (const Profile& profile : profiles) {
        const bool isBusy = std::any_of(input.statuses.begin(), input.statuses.end(),
                                        [&](const ConnectionStatus& status) { return status.profileId == profile.id; });
        if (profile.id == profileId || (profileId.isEmpty() && isBusy))
            input.profiles.append({profile, notes.find(profile)});
        else
            input.known += knownOf(profile, notes.find(profile));
    }
    input.known += knownOfThisComputer();
    return input;
}

} // namespace sallyport
