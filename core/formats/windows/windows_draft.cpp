// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/windows_draft.h"
#include "core/formats/address_list.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kThumbprintBytes = 20;
constexpr qsizetype kMaxCompanionBytes = 1024 * 1024;
constexpr qsizetype kMaxKept = 1024;
constexpr qsizetype kMaxKeptText = 64 * 1024;
constexpr qsizetype kMaxServers = 16;
constexpr qsizetype kMaxRoutes = 256; // the profile's own limit: no work beyond it

// Namespace for the identifiers of profiles whose file has none.
const QUuid& windowsNamespace()
{
    static const QUuid uuid(QStringLiteral("{6b0cb7b2-0f2e-5d9f-9d0c-4a3f6f1c8e57}"));
    return uuid;
}

QString hostFrom(const QString& written)
{
    QString host = written.trimmed();
    if (host.size() > 1024)
        return host;
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'))) // an IPv6 literal as in a URL
        host = host.sliced(1, host.size() - 2);
    const bool isPlain = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 128; });
    const QByteArray ascii = isPlain ? QByteArray() : QUrl::toAce(host);
    return ascii.isEmpty() ? host : QString::fromLatin1(ascii); // else validation names it as it was written
}

} // namespace

ThumbprintIndex::ThumbprintIndex(const CompanionFiles& companions)
{
    for (const QString& path : companions.paths()) {
        const auto found = companions.find(path, QString());
        if (!found || found->bytes.size() > kMaxCompanionBytes)
            continue;
        QList<QByteArray> certificates;
        if (const auto der = certificateFromBytes(found->bytes))
            certificates.append(*der);
        if (looksLikePem(found->bytes)) {
            if (const Result<PemContents> contents = readPem(path, found->bytes, Secret()); contents)
                certificates.append(contents->authorities + contents->certificates);
        }
        for (const QByteArray& der : std::as_const(certificates))
            m_certificates.insert(thumbprintOf(der), {found->path, der});
    }
}

std::optional<ThumbprintIndex::Found> ThumbprintIndex::find(const QByteArray& sha1) const
{
    const auto found = m_certificates.constFind(sha1);
    return found == m_certificates.constEnd() ? std::nullopt : std::optional(*found);
}

QByteArray thumbprintFromText(const QString& text)
{
    if (text.size() > 200)
        return {};
    QByteArray hex;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QLatin1Char(':'))
            hex.append(c.unicode() < 128 ? static_cast<char>(c.unicode()) : '?');
    }
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.size() == kThumbprintBytes && bytes.toHex() == hex.toLower() ? bytes : QByteArray();
}

QByteArray thumbprintOf(const QByteArray& der)
{
    return QCryptographicHash::hash(der, QCryptographicHash::Sha1);
}

bool saysTrue(const QString& text)
{
    const QString word = text.trimmed().toLower();
    return word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("$true");
}

void WindowsDraft::keepNode(const QString& section, const XmlNode& node)
{
    const QString format = QString::fromLatin1(m_format);
    QJsonObject kept = profile.foreign.value(format).toObject();
    QJsonArray nodes = kept.value(section).toArray();
    if (nodes.size() >= kMaxKept)
        return;
    nodes.append(xmlToJson(node));
    kept.insert(section, nodes);
    profile.foreign.insert(format, kept);
}

void WindowsDraft::keepValue(const QString& section, const QString& key, const QString& value)
{
    const QString format = QString::fromLatin1(m_format);
    QJsonObject kept = profile.foreign.value(format).toObject();
    QJsonObject values = kept.value(section).toObject();
    if (values.size() >= kMaxKept || value.size() > kMaxKeptText || key.size() > kMaxKept)
        return;
    values.insert(key, value);
    kept.insert(section, values);
    profile.foreign.insert(format, kept);
}

bool WindowsDraft::takeServers(const QString& key, const QString& value)
{
    const QStringList servers = value.left(kMaxKeptText).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& server : servers) {
        const QString host = hostFrom(server.section(QLatin1Char(';'), 0, 0));
        if (host.isEmpty())
            continue;
        profile.gateway.host = host;
        const bool hasMore = servers.size() > 1 || server.contains(QLatin1Char(';'));
        report.applied(key, value, hasMore ? QStringLiteral("%1 is used").arg(host) : QString());
        if (hasMore) {
            keepValue(QStringLiteral("values"), key, value);
            report.kept(key, value.section(host, 1), QStringLiteral("other servers and their names are not tried"));
        }
        return true;
    }
    return false;
}

void WindowsDraft::takeThumbprint(const QString& key, const QByteArray& sha1)
{
    const QString said = QString::fromLatin1(sha1.toHex());
    if (!m_thumbprints)
        m_thumbprints.emplace(m_source->companions);
    const auto found = m_thumbprints->find(sha1);
    if (!found) {
        report.kept(key, said,
                    QStringLiteral("only the thumbprint of an authority: give its certificate together with this "
                                   "file, else the system's authorities are trusted"));
        return;
    }
    if (!profile.gateway.certificates.contains(found->der))
        profile.gateway.certificates.append(found->der);
    if (!usedCompanions.contains(found->path))
        usedCompanions.append(found->path);
    report.applied(key, said,
                   QStringLiteral("%1; the gateway must prove itself by it too").arg(certificateSubject(found->der)));
}

Result<void> WindowsDraft::takeRoute(const QString& key, const QString& network, bool excluded)
{
    const bool hasDash = network.contains(QLatin1Char('-')); // ranges are no Windows routes
    const QList<Subnet> subnets = hasDash ? QList<Subnet>() : networksFromText(network);
    if (subnets.isEmpty())
        return invalid(key, network, QStringLiteral("a network such as 10.1.0.0/16"));
    QList<Subnet>& routes = excluded ? profile.excludedSubnets : profile.includedSubnets;
    if (routes.size() >= kMaxRoutes)
        return invalid(key, network, QStringLiteral("at most 256 networks"));
    const QString meant = subnetToString(subnets.first());
    const bool isSame = network == meant || network == subnets.first().address.toString();
    report.applied(key, network, isSame ? QString() : QStringLiteral("taken as %1").arg(meant));
    routes.append(subnets);
    return {};
}

Result<bool> WindowsDraft::takeDnsRule(const QString& key, const QString& suffix, const QStringList& servers)
{
    QList<QHostAddress> addresses;
    if (servers.size() > kMaxServers)
        return invalid(key, QString::number(servers.size()), QStringLiteral("at most 16 servers"));
    for (const QString& server : servers) {
        const Result<Subnet> address = subnetFromString(server);
        if (!address || server.contains(QLatin1Char('/')))
            return invalid(key, server, QStringLiteral("IP addresses of DNS servers"));
        addresses.append(address->address);
    }
    if (addresses.isEmpty()) {
        report.kept(key, suffix, QStringLiteral("a rule without DNS servers (an exception) has no effect"));
        return false;
    }
    if (m_hasDnsRule && addresses != profile.dnsServers) {
        report.kept(key, suffix,
                    QStringLiteral("a profile has one list of DNS servers: names under it are not asked at %1")
                        .arg(servers.join(QStringLiteral(", "))));
        return false;
    }
    const bool isEverything = suffix.isEmpty() || suffix == QLatin1String(".");
    const bool wasEverything = m_hasDnsRule && profile.dnsDomains.isEmpty();
    const QString domain = suffix.startsWith(QLatin1Char('.')) ? suffix.sliced(1) : suffix;
    profile.dnsServers = addresses;
    m_hasDnsRule = true;
    if (isEverything) {
        profile.dnsDomains.clear();
        report.applied(key, suffix, QStringLiteral("all names are asked at %1").arg(servers.join(QLatin1String(", "))));
    } else if (wasEverything) {
        report.applied(key, suffix, QStringLiteral("part of the rule for all names"));
    } else {
        if (!profile.dnsDomains.contains(domain.toLower()))
            profile.dnsDomains.append(domain.toLower());
        report.applied(key, suffix,
                       suffix == domain ? QStringLiteral("for this name and all names below it") : QString());
    }
    return true;
}

void WindowsDraft::takeMethod(const QString& key, const QString& said, AuthenticationMethod method, const QString& note)
{
    profile.method = method;
    report.applied(key, said, note);
}

void WindowsDraft::takeRouting(const QString& key, const QString& said, bool forced)
{
    if (!forced) {
        report.applied(key, said,
                       profile.includedSubnets.isEmpty()
                           ? QStringLiteral("the file names no networks: all that the gateway allows goes through")
                           : QString());
        return;
    }
    report.applied(key, said);
    if (profile.includedSubnets.isEmpty())
        return;
    QStringList routes;
    for (const Subnet& subnet : std::as_const(profile.includedSubnets))
        routes.append(subnetToString(subnet));
    report.refused(key, routes.join(QLatin1Char(' ')),
                   QStringLiteral("all traffic goes through the tunnel: the routes add nothing"));
    profile.includedSubnets.clear();
}

Result<void> WindowsDraft::finish()
{
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuidV5(windowsNamespace(), profile.name + QLatin1Char('\n') + profile.gateway.host)
                         .toString(QUuid::WithoutBraces);
    for (ImportedSecret& secret : secrets)
        secret.profileId = profile.id;
    if (profile.dnsServers.isEmpty())
        profile.dnsDomains.clear();
    return validateImported(profile, m_source->file);
}

Error WindowsDraft::invalid(const QString& field, const QString& value, const QString& rule) const
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), m_source->file},
                                                      {QStringLiteral("field"), field},
                                                      {QStringLiteral("value"), value.left(200)},
                                                      {QStringLiteral("rule"), rule}});
}

Error WindowsDraft::missing(const QString& field) const
{
    return Error::of(ErrorCode::ProfileFieldMissing,
                     {{QStringLiteral("file"), m_source->file}, {QStringLiteral("field"), field}});
}

} // namespace sallyport
