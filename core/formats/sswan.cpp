// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sswan.h"
#include "core/formats/json_text.h"
#include "core/formats/sswan_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sallyport {
namespace {

constexpr quint16 kStandardPort = 500;

// Adds to an object that may already hold keys we only keep, at any depth.
QJsonObject mergedWith(QJsonObject kept, const QJsonObject& keys)
{
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const bool isSection = it.value().isObject() && kept.value(it.key()).isObject();
        const QJsonValue value =
            isSection ? QJsonValue(mergedWith(kept.value(it.key()).toObject(), it.value().toObject())) : it.value();
        kept.insert(it.key(), value);
    }
    return kept;
}

void insertInto(QJsonObject* root, const QString& section, const QJsonObject& keys)
{
    const QJsonObject merged = mergedWith(root->value(section).toObject(), keys);
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
    if (!gateway.certificates.isEmpty())
        keys.insert(QStringLiteral("cert"), base64(gateway.certificates.first()));
    if (!gateway.sendCertificateRequest)
        keys.insert(QStringLiteral("certreq"), false);
    const RevocationPolicy usual;
    QJsonObject revocation;
    if (gateway.revocation.crl != usual.crl)
        revocation.insert(QStringLiteral("crl"), gateway.revocation.crl);
    if (gateway.revocation.ocsp != usual.ocsp)
        revocation.insert(QStringLiteral("ocsp"), gateway.revocation.ocsp);
    if (gateway.revocation.strict != usual.strict)
        revocation.insert(QStringLiteral("strict"), gateway.revocation.strict);
    if (!revocation.isEmpty())
        keys.insert(QStringLiteral("revocation"), revocation);
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

// Android's app knows five types; the rest is ours to say, beside the one that comes nearest.
QString androidType(AuthenticationMethod method)
{
    switch (method) {
    case AuthenticationMethod::EapAuto:
    case AuthenticationMethod::EapGtc:
    case AuthenticationMethod::EapTtls:
    case AuthenticationMethod::EapPeap:
        return authenticationMethodName(AuthenticationMethod::EapMschapv2);
    default:
        return authenticationMethodName(method);
    }
}

QJsonObject exchangeAdditions(const ExchangeSettings& exchange)
{
    const ExchangeSettings usual;
    QJsonObject keys;
    const auto flag = [&keys](const char* key, bool value, bool otherwise) {
        if (value != otherwise)
            keys.insert(QLatin1String(key), value);
    };
    const auto seconds = [&keys](const char* key, int value) {
        if (value != 0)
            keys.insert(QLatin1String(key), value);
    };
    flag("mobike", exchange.mobike, usual.mobike);
    flag("fragmentation", exchange.fragmentation, usual.fragmentation);
    flag("forceUdpEncapsulation", exchange.forceUdpEncapsulation, usual.forceUdpEncapsulation);
    flag("followRedirects", exchange.followRedirects, usual.followRedirects);
    seconds("deadPeerSeconds", exchange.deadPeerSeconds);
    seconds("ikeRekeySeconds", exchange.ikeRekeySeconds);
    seconds("childRekeySeconds", exchange.childRekeySeconds);
    seconds("reauthenticationSeconds", exchange.reauthenticationSeconds);
    seconds("idleDisconnectSeconds", exchange.idleDisconnectSeconds);
    return keys;
}

QJsonObject additions(const Profile& profile)
{
    QJsonObject keys = exchangeAdditions(profile.exchange);
    const auto texts = [&keys](const char* key, const QStringList& items) {
        if (!items.isEmpty())
            keys.insert(QLatin1String(key), QJsonArray::fromStringList(items));
    };
    if (androidType(profile.method) != authenticationMethodName(profile.method))
        keys.insert(QStringLiteral("method"), authenticationMethodName(profile.method));
    if (!profile.local.aaaServer.isEmpty())
        keys.insert(QStringLiteral("aaaServer"), profile.local.aaaServer);
    if (profile.local.innerMethod != InnerMethod::Any)
        keys.insert(QStringLiteral("innerMethod"), innerMethodName(profile.local.innerMethod));
    if (!profile.local.token.isEmpty())
        keys.insert(QStringLiteral("token"), profile.local.token);
    if (profile.local.keyInKeychain)
        keys.insert(QStringLiteral("keyInKeychain"), true);
    if (profile.gateway.certificates.size() > 1) {
        QJsonArray more;
        for (const QByteArray& der : profile.gateway.certificates.sliced(1))
            more.append(base64(der));
        keys.insert(QStringLiteral("authorities"), more);
    }
    texts("dnsDomains", profile.dnsDomains);
    if (profile.killSwitch)
        keys.insert(QStringLiteral("killSwitch"), true);
    if (profile.connectAtLogin)
        keys.insert(QStringLiteral("connectAtLogin"), true);
    texts("tags", profile.tags);
    if (!profile.management.managedBy.isEmpty())
        keys.insert(QStringLiteral("managedBy"), profile.management.managedBy);
    texts("locked", profile.management.lockedFields);
    if (!profile.foreign.isEmpty())
        keys.insert(QStringLiteral("foreign"), profile.foreign);
    return keys;
}

Result<void> readWith(SswanReader* reader, const QString& fileName, const QByteArray& bytes)
{
    if (bytes.size() > kMaxImportBytes) {
        return Error::of(ErrorCode::ProfileTooLarge, {{QStringLiteral("file"), fileName},
                                                      {QStringLiteral("size"), bytes.size()},
                                                      {QStringLiteral("limit"), kMaxImportBytes}});
    }
    const Result<QJsonObject> root = parseJsonObject(fileName, bytes);
    return root ? reader->read(*root) : Result<void>(root.error());
}

} // namespace

bool looksLikeSswan(const QByteArray& bytes)
{
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    return text.left(4096).trimmed().startsWith('{') && (text.contains("\"uuid\"") || text.contains("\"remote\""));
}

Result<Imported> readSswan(const QString& fileName, const QByteArray& bytes)
{
    SswanReader reader(fileName);
    if (Result<void> read = readWith(&reader, fileName, bytes); !read)
        return read.error();
    return Imported{fileName, QStringLiteral("sswan"), {reader.profile()}, {}, {}, reader.report(), reader.secrets()};
}

Result<Profile> readSswanProfile(const QString& fileName, const QByteArray& bytes)
{
    SswanReader reader(fileName, SswanReader::Detail::Profile);
    if (Result<void> read = readWith(&reader, fileName, bytes); !read)
        return read.error();
    return reader.profile();
}

Result<Imported> importSswan(const ImportSource& source)
{
    return readSswan(source.file, source.bytes);
}

QByteArray writeSswan(const Profile& profile)
{
    const Profile defaults;
    QJsonObject root = profile.unknown;
    root.insert(QStringLiteral("uuid"), profile.id);
    root.insert(QStringLiteral("name"), profile.name);
    root.insert(QStringLiteral("type"), androidType(profile.method));
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
    if (profile.exchange.natKeepaliveSeconds != defaults.exchange.natKeepaliveSeconds)
        root.insert(QStringLiteral("nat-keepalive"), profile.exchange.natKeepaliveSeconds);
    QJsonObject split;
    if (!profile.includedSubnets.isEmpty())
        split.insert(QStringLiteral("subnets"), subnetTexts(profile.includedSubnets));
    if (!profile.excludedSubnets.isEmpty())
        split.insert(QStringLiteral("excluded"), subnetTexts(profile.excludedSubnets));
    insertInto(&root, QStringLiteral("split-tunneling"), split);
    insertInto(&root, QStringLiteral("sallyport"), additions(profile));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<Exported> exportSswan(const ExportRequest& request)
{
    QJsonObject root = QJsonDocument::fromJson(writeSswan(request.profile)).object();
    Exported exported{QStringLiteral("sswan"), {}, {}};
    exported.report = exportReport(
        request.profile, [](const Profile&, QStringView) { return true; }, QString());
    const bool isSaid = request.password && usesPassword(request.profile.method);
    if (isSaid) {
        const auto bytes = request.password->reveal();
        insertInto(&root, QStringLiteral("local"),
                   {{QStringLiteral("shared_secret"), QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                                                                        static_cast<qsizetype>(bytes.size()))}});
        exported.report.append({QStringLiteral("local.shared_secret"), QString(), ReportLine::Verdict::Applied,
                                QStringLiteral("the password, in the clear")});
    } else if (request.password) {
        exported.report.append({QStringLiteral("sallyport.method"), QString(), ReportLine::Verdict::Refused,
                                QStringLiteral("the file has no place for the pre-shared key")});
    }
    exported.files.append({exportFileName(request.profile, QStringLiteral(".sswan")),
                           QJsonDocument(root).toJson(QJsonDocument::Indented), isSaid});
    return exported;
}

} // namespace sallyport
