// SPDX-License-Identifier: GPL-3.0-or-later
//
// swanctl.conf written (swanctl.h): every value in quotes, so that none can end its line. Thread: no state. Trust: user
// side.
#include "core/formats/strongswan/strongswan_token.h"
#include "core/formats/strongswan/strongswan_values.h"
#include "core/formats/strongswan/strongswan_writer.h"
#include "core/formats/strongswan/swanctl.h"
#include "core/formats/strongswan/swanctl_reader.h"

#include <QMap>

#include <algorithm>

namespace sallyport {
namespace {

using Values = QList<std::pair<QString, QString>>;

void set(Values* values, const QString& key, const QString& text)
{
    const auto known =
        std::find_if(values->begin(), values->end(), [&key](const auto& one) { return one.first == key; });
    if (known == values->end())
        values->append({key, text});
    else
        known->second = text;
}

void setSeconds(Values* values, const char* key, int seconds)
{
    if (seconds != 0)
        set(values, QString::fromLatin1(key), QStringLiteral("%1s").arg(seconds));
}

struct Configuration {
    Values connection;
    QList<Values> local;
    Values remote;
    QString childName;
    Values child;
    Values bypass;
    QMap<QString, Values> authorities;
};

// What may be given back although the writer has a say in it too: harmless spellings that the reader keeps.
bool mayOverride(const QString& place, const QString& key, const QString& text)
{
    if (place == QLatin1String("remote") && key == QLatin1String("auth"))
        return isKeyLimit(text);
    if (place == QLatin1String("remote") && key == QLatin1String("revocation"))
        return text == QLatin1String("ifuri");
    if (place == QLatin1String("remote") && key == QLatin1String("ca_id"))
        return true; // what it narrows the gateway's certificate to
    return (place.isEmpty() && (key == QLatin1String("local_addrs") || key == QLatin1String("vips"))) ||
           (place == QLatin1String("children") && key == QLatin1String("local_ts"));
}

void giveBack(const QString& place, const QString& key, const QString& text, Values* values)
{
    if (mayOverride(place, key, text) ||
        (!SwanctlReader::isMapped(place, key) && swanctlRefusedNote(place, key) == nullptr))
        set(values, key, text);
}

void giveBackAll(const StrongswanWriting& writing, Configuration* configuration)
{
    for (const auto& [path, text] : writing.kept()) {
        const QStringList steps = path.split(QLatin1Char('.'));
        if (path.contains(QLatin1Char(' ')) || steps.contains(QString()))
            continue;
        if (steps.size() == 1) {
            giveBack(QString(), path, text, &configuration->connection);
        } else if (steps.size() == 3 && steps.first() == QLatin1String("children")) {
            if (configuration->childName.isEmpty())
                configuration->childName = steps.at(1);
            if (configuration->childName == steps.at(1))
                giveBack(steps.first(), steps.last(), text, &configuration->child);
        } else if (steps.size() == 3 && steps.first() == QLatin1String("authorities") &&
                   (steps.last() == QLatin1String("crl_uris") || steps.last() == QLatin1String("ocsp_uris") ||
                    steps.last() == QLatin1String("cert_uri_base"))) {
            set(&configuration->authorities[steps.at(1)], steps.last(), text);
        } else if (steps.size() == 2 && steps.first().startsWith(QLatin1String("remote"))) {
            const bool wouldLower =
                steps.last() == QLatin1String("revocation") && writing.profile.gateway.revocation.strict;
            if (!wouldLower)
                giveBack(QStringLiteral("remote"), steps.last(), text, &configuration->remote);
        } else if (steps.size() == 2 && steps.first().startsWith(QLatin1String("local"))) {
            giveBack(QStringLiteral("local"), steps.last(), text, &configuration->local.first());
        }
    }
}

void fillConnection(const StrongswanWriting& writing, Values* values)
{
    const Profile& profile = writing.profile;
    const ExchangeSettings& exchange = profile.exchange;
    const auto add = [values](const char* key, const QString& text) { set(values, QString::fromLatin1(key), text); };
    add("version", QStringLiteral("2"));
    add("remote_addrs", profile.gateway.host);
    if (profile.gateway.port != 500)
        add("remote_port", QString::number(profile.gateway.port));
    add("vips", QStringLiteral("0.0.0.0,::"));
    add("proposals", profile.ikeProposal.isEmpty() ? QStringLiteral("default") : profile.ikeProposal);
    if (!exchange.mobike)
        add("mobike", QStringLiteral("no"));
    if (!exchange.fragmentation)
        add("fragmentation", QStringLiteral("no"));
    if (exchange.forceUdpEncapsulation)
        add("encap", QStringLiteral("yes"));
    if (!profile.gateway.sendCertificateRequest)
        add("send_certreq", QStringLiteral("no"));
    setSeconds(values, "dpd_delay", exchange.deadPeerSeconds);
    setSeconds(values, "rekey_time", exchange.ikeRekeySeconds);
    setSeconds(values, "reauth_time", exchange.reauthenticationSeconds);
}

void fillRounds(const StrongswanWriting& writing, Configuration* configuration)
{
    const Profile& profile = writing.profile;
    for (const QString& method : writing.methods) {
        Values round;
        const bool isLast = method == writing.methods.last();
        if (writing.methods.size() > 1)
            set(&round, QStringLiteral("round"), QString::number(configuration->local.size() + 1));
        set(&round, QStringLiteral("auth"), method);
        if (!writing.localIdentity.isEmpty())
            set(&round, QStringLiteral("id"), writing.localIdentity);
        if (!writing.ownFile.isEmpty() && writing.showsCertificate(method))
            set(&round, QStringLiteral("certs"), writing.ownFile);
        if (!writing.userName.isEmpty() && isLast)
            set(&round, QStringLiteral("eap_id"), writing.userName);
        if (!profile.local.aaaServer.isEmpty() && isLast)
            set(&round, QStringLiteral("aaa_id"),
                strongswanIdentity(profile.local.aaaServer).value_or(profile.local.aaaServer));
        configuration->local.append(round);
    }
    Values& remote = configuration->remote;
    set(&remote, QStringLiteral("auth"), writing.gatewayMethod());
    set(&remote, QStringLiteral("id"), writing.gatewayIdentity);
    if (!writing.authorityFiles.isEmpty())
        set(&remote, QStringLiteral("cacerts"), writing.authorityFiles.join(QLatin1Char(',')));
    if (!writing.gatewayFiles.isEmpty())
        set(&remote, QStringLiteral("certs"), writing.gatewayFiles.join(QLatin1Char(',')));
    if (profile.gateway.revocation.strict)
        set(&remote, QStringLiteral("revocation"), QStringLiteral("strict"));
}

void fillChildren(const StrongswanWriting& writing, Configuration* configuration)
{
    const Profile& profile = writing.profile;
    Values& child = configuration->child;
    set(&child, QStringLiteral("remote_ts"), writing.networks());
    set(&child, QStringLiteral("esp_proposals"),
        profile.espProposal.isEmpty() ? QStringLiteral("default") : profile.espProposal);
    setSeconds(&child, "rekey_time", profile.exchange.childRekeySeconds);
    setSeconds(&child, "inactivity", profile.exchange.idleDisconnectSeconds);
    if (profile.connectAtLogin)
        set(&child, QStringLiteral("start_action"), QStringLiteral("start"));
    if (profile.excludedSubnets.isEmpty())
        return;
    QStringList networks;
    for (const Subnet& subnet : profile.excludedSubnets)
        networks.append(subnetToString(subnet));
    set(&configuration->bypass, QStringLiteral("mode"), QStringLiteral("pass"));
    set(&configuration->bypass, QStringLiteral("local_ts"), QStringLiteral("0.0.0.0/0,::/0"));
    set(&configuration->bypass, QStringLiteral("remote_ts"), networks.join(QLatin1Char(',')));
    set(&configuration->bypass, QStringLiteral("start_action"), QStringLiteral("trap"));
}

QByteArray section(const QString& name, const QByteArray& body, int depth)
{
    const QByteArray indent(4 * depth, ' ');
    return indent + name.toUtf8() + " {\n" + body + indent + "}\n";
}

QByteArray lines(const Values& values, int depth)
{
    QByteArray text;
    for (const auto& [key, value] : values)
        text += QByteArray(4 * depth, ' ') + key.toUtf8() + " = " + strongswanQuoted(value).toUtf8() + '\n';
    return text;
}

QByteArray connectionText(const StrongswanWriting& writing, const Configuration& configuration)
{
    QByteArray body = lines(configuration.connection, 2);
    for (qsizetype i = 0; i < configuration.local.size(); ++i) {
        QByteArray round = lines(configuration.local.at(i), 3);
        if (!writing.tokenKeyId.isEmpty() && writing.showsCertificate(writing.methods.at(i)))
            round += section(QStringLiteral("cert"), lines({{QStringLiteral("handle"), writing.tokenKeyId}}, 4), 3);
        body += section(
            configuration.local.size() > 1 ? QStringLiteral("local-%1").arg(i + 1) : QStringLiteral("local"), round, 2);
    }
    body += section(QStringLiteral("remote"), lines(configuration.remote, 3), 2);
    const QString child = configuration.childName.isEmpty() ? QStringLiteral("tunnel") : configuration.childName;
    QByteArray children = section(child, lines(configuration.child, 4), 3);
    if (!configuration.bypass.isEmpty())
        children += section(child + QStringLiteral("-beside"), lines(configuration.bypass, 4), 3);
    body += section(QStringLiteral("children"), children, 2);
    return section(QStringLiteral("connections"), section(writing.name, body, 1), 0);
}

QByteArray secretsText(const StrongswanWriting& writing)
{
    QByteArray body;
    const bool isPsk = writing.profile.method == AuthenticationMethod::PreSharedKey;
    if (writing.givesPassword()) {
        Values owners;
        if (isPsk) {
            if (!writing.localIdentity.isEmpty())
                set(&owners, QStringLiteral("id-local"), writing.localIdentity);
            set(&owners, QStringLiteral("id-remote"), writing.gatewayIdentity);
        } else if (!writing.userName.isEmpty()) {
            set(&owners, QStringLiteral("id"), writing.userName);
        }
        QByteArray secret = strongswanSecretText(*writing.request.password, true);
        body += section((isPsk ? QStringLiteral("ike-") : QStringLiteral("eap-")) + writing.name,
                        lines(owners, 2) + QByteArray(8, ' ') + "secret = " + secret + '\n', 1);
        wipe(secret);
    }
    if (!writing.containerFile.isEmpty() && writing.request.writePkcs12Password && writing.request.pkcs12Password) {
        QByteArray secret = strongswanSecretText(*writing.request.pkcs12Password, true);
        body += section(QStringLiteral("pkcs12-") + writing.name,
                        lines({{QStringLiteral("file"), writing.containerFile}}, 2) + QByteArray(8, ' ') +
                            "secret = " + secret + '\n',
                        1);
        wipe(secret);
    }
    if (!writing.tokenKeyId.isEmpty())
        body += section(QStringLiteral("token-") + writing.name,
                        lines({{QStringLiteral("handle"), writing.tokenKeyId}}, 2), 1);
    return body.isEmpty() ? QByteArray() : section(QStringLiteral("secrets"), body, 0);
}

} // namespace

Result<Exported> exportSwanctl(const ExportRequest& request)
{
    StrongswanWriting writing("swanctl", request,
                              {QStringLiteral("x509ca/"), QStringLiteral("x509/"), QStringLiteral("pkcs12/")});
    if (Result<void> prepared = writing.prepare(); !prepared)
        return prepared.error();
    Configuration configuration;
    fillConnection(writing, &configuration.connection);
    fillRounds(writing, &configuration);
    fillChildren(writing, &configuration);
    giveBackAll(writing, &configuration);
    QByteArray text = "# For strongSwan's swanctl. It and the folders beside it belong into /etc/swanctl.\n" +
                      connectionText(writing, configuration);
    QByteArray authorities;
    if (!writing.authorityFiles.isEmpty()) { // an authority's addresses are of no use without its certificate
        for (auto it = configuration.authorities.begin(); it != configuration.authorities.end(); ++it) {
            set(&it.value(), QStringLiteral("cacert"), writing.authorityFiles.first());
            authorities += section(it.key(), lines(it.value(), 2), 1);
        }
    }
    if (!authorities.isEmpty())
        text += section(QStringLiteral("authorities"), authorities, 0);
    const QByteArray secrets = secretsText(writing);
    return writing.finish(QStringLiteral("swanctl.conf"), text + secrets, !secrets.isEmpty());
}

} // namespace sallyport
