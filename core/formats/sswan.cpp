// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sswan.h"
#include "core/formats/json_text.h"
#include "core/formats/sswan_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sallyport {
namespace {

constexpr quint16 kStandardPort = 500;

// Adds to a section that may already hold keys we only keep.
void insertInto(QJsonObject* root, const QString& section, const QJsonObject& keys)
{
    QJsonObject merged = root->value(section).toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        merged.insert(it.key(), it.value());
    if (!merged.isEmpty())
        root->insert(section, merged);
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonArray subnetTexts(const QList<Subnet>& subnets)
{
    QJsonArray array;
    for (const Subnet& subnet : subnets)
        array.append(subnetToString(subnet));
    return array;
}

QJsonObject remoteKeys(const GatewaySettings& gateway)
{
    QJsonObject keys{{QStringLiteral("addr"), gateway.host}};
    if (gateway.port != kStandardPort)
        keys.insert(QStringLiteral("port"), gateway.port);
    if (!gateway.identity.isEmpty())
        keys.insert(QStringLiteral("id"), gateway.identity);
    if (!gateway.certificate.isEmpty())
        keys.insert(QStringLiteral("cert"), base64(gateway.certificate));
    if (!gateway.sendCertificateRequest)
        keys.insert(QStringLiteral("certreq"), false);
    return keys;
}

QJsonObject localKeys(const LocalSettings& local)
{
    QJsonObject keys;
    if (!local.userName.isEmpty())
        keys.insert(QStringLiteral("eap_id"), local.userName);
    if (!local.identity.isEmpty())
        keys.insert(QStringLiteral("id"), local.identity);
    if (!local.pkcs12.isEmpty())
        keys.insert(QStringLiteral("p12"), base64(local.pkcs12));
    return keys;
}

} // namespace

bool looksLikeSswan(const QByteArray& bytes)
{
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    return text.left(4096).trimmed().startsWith('{') && (text.contains("\"uuid\"") || text.contains("\"remote\""));
}

Result<Imported> readSswan(const QString& fileName, const QByteArray& bytes)
{
    if (bytes.size() > kMaxImportBytes) {
        return Error::of(ErrorCode::ProfileTooLarge, {{QStringLiteral("file"), fileName},
                                                      {QStringLiteral("size"), bytes.size()},
                                                      {QStringLiteral("limit"), kMaxImportBytes}});
    }
    Result<QJsonObject> root = parseJsonObject(fileName, bytes);
    if (!root)
        return root.error();
    SswanReader reader(fileName);
    if (Result<void> read = reader.read(*root); !read)
        return read.error();
    return Imported{fileName, QStringLiteral("sswan"), {reader.profile()}, {}, {}, reader.report()};
}

QByteArray writeSswan(const Profile& profile)
{
    const Profile defaults;
    QJsonObject root = profile.unknown;
    root.insert(QStringLiteral("uuid"), profile.id);
    root.insert(QStringLiteral("name"), profile.name);
    root.insert(QStringLiteral("type"), authenticationMethodName(profile.method));
    insertInto(&root, QStringLiteral("remote"), remoteKeys(profile.gateway));
    insertInto(&root, QStringLiteral("local"), localKeys(profile.local));
    if (!profile.ikeProposal.isEmpty())
        root.insert(QStringLiteral("ike-proposal"), profile.ikeProposal);
    if (!profile.espProposal.isEmpty())
        root.insert(QStringLiteral("esp-proposal"), profile.espProposal);
    if (!profile.dnsServers.isEmpty()) {
        QJsonArray servers;
        for (const QHostAddress& server : profile.dnsServers)
            servers.append(server.toString());
        root.insert(QStringLiteral("dns-servers"), servers);
    }
    if (profile.mtu != defaults.mtu)
        root.insert(QStringLiteral("mtu"), profile.mtu);
    if (profile.natKeepaliveSeconds != defaults.natKeepaliveSeconds)
        root.insert(QStringLiteral("nat-keepalive"), profile.natKeepaliveSeconds);
    QJsonObject split;
    if (!profile.includedSubnets.isEmpty())
        split.insert(QStringLiteral("subnets"), subnetTexts(profile.includedSubnets));
    if (!profile.excludedSubnets.isEmpty())
        split.insert(QStringLiteral("excluded"), subnetTexts(profile.excludedSubnets));
    insertInto(&root, QStringLiteral("split-tunneling"), split);
    if (profile.killSwitch)
        insertInto(&root, QStringLiteral("sallyport"), {{QStringLiteral("killSwitch"), true}});
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace sallyport
