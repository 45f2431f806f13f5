// SPDX-License-Identifier: GPL-3.0-or-later
//
// ipsec.conf and ipsec.secrets written, in strongSwan's dialect (ipsec_conf.h): our side is the left one, every value
// is in quotes. Thread: no state. Trust: user side.
#include "core/formats/strongswan/ipsec_conf.h"
#include "core/formats/strongswan/ipsec_conf_reader.h"
#include "core/formats/strongswan/strongswan_values.h"
#include "core/formats/strongswan/strongswan_writer.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace sallyport {
namespace {

using Values = QList<std::pair<QString, QString>>;

constexpr int kMargin = 9 * 60;

void set(Values* values, const QString& key, const QString& text)
{
    const auto known =
        std::find_if(values->begin(), values->end(), [&key](const auto& one) { return one.first == key; });
    if (known == values->end())
        values->append({key, text});
    else
        known->second = text;
}

QByteArray lines(const Values& values)
{
    QByteArray text;
    for (const auto& [key, value] : values)
        text += "    " + key.toUtf8() + '=' + strongswanQuoted(value).toUtf8() + '\n';
    return text;
}

// Only what is offered is offered: without '!' strongSwan adds all that it knows.
QString strict(const QString& proposals)
{
    return proposals + QLatin1Char('!');
}

void fillSides(const StrongswanWriting& writing, Values* values)
{
    const Profile& profile = writing.profile;
    const auto add = [values](const char* key, const QString& text) { set(values, QString::fromLatin1(key), text); };
    add("keyexchange", QStringLiteral("ikev2"));
    add("left", QStringLiteral("%defaultroute"));
    add("leftsourceip", QStringLiteral("%config"));
    add("leftauth", writing.methods.first());
    if (writing.methods.size() > 1)
        add("leftauth2", writing.methods.last());
    if (!writing.localIdentity.isEmpty())
        add("leftid", writing.localIdentity);
    if (!writing.ownFile.isEmpty())
        add("leftcert", writing.ownFile);
    else if (!writing.tokenKeyId.isEmpty())
        add("leftcert", QStringLiteral("%smartcard:") + writing.tokenKeyId);
    if (!writing.userName.isEmpty())
        add("eap_identity", writing.userName);
    if (!profile.local.aaaServer.isEmpty())
        add("aaa_identity", strongswanIdentity(profile.local.aaaServer).value_or(profile.local.aaaServer));
    add("right", profile.gateway.host);
    if (profile.gateway.port != 500)
        add("rightikeport", QString::number(profile.gateway.port));
    add("rightauth", writing.gatewayMethod());
    // With '%' it is compared with the certificate and not sent, as a profile without an identity has it.
    add("rightid", (profile.gateway.identity.isEmpty() ? QStringLiteral("%") : QString()) + writing.gatewayIdentity);
    if (!writing.gatewayFiles.isEmpty())
        add("rightcert", writing.gatewayFiles.join(QLatin1Char(',')));
    add("rightsubnet", writing.networks());
}

void fillExchange(const StrongswanWriting& writing, Values* values)
{
    const Profile& profile = writing.profile;
    const ExchangeSettings& exchange = profile.exchange;
    const auto add = [values](const char* key, const QString& text) { set(values, QString::fromLatin1(key), text); };
    const auto seconds = [](int count) { return QStringLiteral("%1s").arg(count); };
    if (!profile.ikeProposal.isEmpty())
        add("ike", strict(profile.ikeProposal));
    if (!profile.espProposal.isEmpty())
        add("esp", strict(profile.espProposal));
    if (!exchange.mobike)
        add("mobike", QStringLiteral("no"));
    if (!exchange.fragmentation)
        add("fragmentation", QStringLiteral("no"));
    if (exchange.forceUdpEncapsulation)
        add("forceencaps", QStringLiteral("yes"));
    if (exchange.deadPeerSeconds != 0) {
        add("dpdaction", QStringLiteral("clear"));
        add("dpddelay", seconds(exchange.deadPeerSeconds));
    }
    const int lifetime =
        exchange.reauthenticationSeconds != 0 ? exchange.reauthenticationSeconds : exchange.ikeRekeySeconds;
    add("reauth", exchange.reauthenticationSeconds != 0 ? QStringLiteral("yes") : QStringLiteral("no"));
    if (lifetime != 0)
        add("ikelifetime", seconds(lifetime + kMargin));
    if (exchange.childRekeySeconds != 0)
        add("lifetime", seconds(exchange.childRekeySeconds + kMargin));
    add("margintime", seconds(kMargin));
    if (exchange.idleDisconnectSeconds != 0)
        add("inactivity", seconds(exchange.idleDisconnectSeconds));
    add("auto", profile.connectAtLogin ? QStringLiteral("start") : QStringLiteral("add"));
}

// What libreswan alone reads would make strongSwan refuse the connection: it stays as a comment.
QByteArray giveBackAll(const StrongswanWriting& writing, Values* values, QMap<QString, Values>* authorities)
{
    static const QRegularExpression plainKey(QStringLiteral("\\A[a-z0-9_-]+\\z"));
    static const QRegularExpression authority(
        QStringLiteral("\\Aca ([A-Za-z0-9_-]+)\\.(crluri[12]?|ocspuri[12]?|certuribase)\\z"));
    QByteArray comments;
    for (const auto& [key, text] : writing.kept()) {
        const QRegularExpressionMatch match = authority.match(key);
        const SidedKey sided = sidedKey(key, true);
        const bool overrides = key == QLatin1String("left") || key == QLatin1String("leftsubnet") ||
                               key == QLatin1String("leftsendcert") || key == QLatin1String("rightca") ||
                               key == QLatin1String("leftsourceip") ||
                               (key == QLatin1String("rightauth") && isKeyLimit(text) &&
                                writing.gatewayMethod() == QLatin1String("pubkey"));
        if (match.hasMatch())
            set(&(*authorities)[match.captured(1)], match.captured(2), text);
        else if (!plainKey.match(key).hasMatch() || key == QLatin1String("also") || key == QLatin1String("include"))
            continue;
        else if (isLibreswanKey(key))
            comments += "    # libreswan: " + key.toUtf8() + '=' + strongswanQuoted(text).toUtf8() + '\n';
        else if (overrides || (!IpsecReader::isMapped(sided) && ipsecRefusedNote(sided) == nullptr))
            set(values, key, text);
    }
    return comments;
}

// Owners of a secret end at " : ", and there are no escapes: who can't be written as text is written in hexadecimal,
// for without an owner the secret would be everybody's.
QByteArray owner(const QString& identity)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9._@#\\\\+-]+\\z"));
    if (plain.match(identity).hasMatch())
        return identity.toUtf8() + ' ';
    if (identity.contains(QLatin1Char('"')) || identity.contains(QLatin1String(" : ")))
        return "@#" + identity.toUtf8().toHex() + ' ';
    return '"' + identity.toUtf8() + "\" ";
}

QByteArray secretsText(const StrongswanWriting& writing)
{
    QByteArray text;
    if (writing.givesPassword()) {
        const bool isPsk = writing.profile.method == AuthenticationMethod::PreSharedKey;
        QByteArray secret = strongswanSecretText(*writing.request.password, false);
        const QByteArray local =
            isPsk && !writing.localIdentity.isEmpty() ? owner(writing.localIdentity) : QByteArray();
        const QByteArray other = isPsk ? owner(writing.gatewayIdentity) : owner(writing.userName);
        text += local + other + (isPsk ? ": PSK " : ": EAP ") + secret + '\n';
        wipe(secret);
    }
    if (!writing.containerFile.isEmpty()) {
        const bool isGiven = writing.request.writePkcs12Password && writing.request.pkcs12Password;
        QByteArray secret = isGiven ? strongswanSecretText(*writing.request.pkcs12Password, false) : "%prompt";
        text += ": P12 " + writing.containerFile.toUtf8() + ' ' + secret + '\n';
        wipe(secret);
    }
    if (!writing.tokenKeyId.isEmpty())
        text += ": PIN %smartcard:" + writing.tokenKeyId.toUtf8() + " %prompt\n";
    return text;
}

void refuseWhatIpsecLacks(StrongswanWriting* writing)
{
    const QString noPlace = QStringLiteral("the format has no place for it");
    writing->refuse("remote.certreq", noPlace);
    writing->refuse("split-tunneling.excluded", noPlace);
    if (writing->profile.exchange.reauthenticationSeconds != 0)
        writing->refuse("sallyport.ikeRekeySeconds", QStringLiteral("ipsec.conf has one of it and reauthentication"));
}

} // namespace

Result<Exported> exportIpsec(const ExportRequest& request)
{
    StrongswanWriting writing(
        "ipsec", request,
        {QStringLiteral("ipsec.d/cacerts/"), QStringLiteral("ipsec.d/certs/"), QStringLiteral("ipsec.d/private/")});
    if (Result<void> prepared = writing.prepare(); !prepared)
        return prepared.error();
    refuseWhatIpsecLacks(&writing);
    Values values;
    fillSides(writing, &values);
    fillExchange(writing, &values);
    QMap<QString, Values> authorities;
    const QByteArray comments = giveBackAll(writing, &values, &authorities);
    QByteArray text = "# For strongSwan's ipsec. It, ipsec.secrets and ipsec.d belong into /etc.\n";
    if (request.profile.gateway.revocation.strict)
        text += "config setup\n    strictcrlpolicy=yes\n\n";
    text += "conn " + writing.name.toUtf8() + '\n' + lines(values) + comments;
    for (qsizetype i = 0; i < writing.authorityFiles.size(); ++i) {
        // Addresses that were kept go with the first authority, under the name that they had.
        const bool isNamed = i == 0 && !authorities.isEmpty();
        const QString suffix = i == 0 ? QString() : QStringLiteral("-%1").arg(i + 1);
        text += "\nca " + (isNamed ? authorities.firstKey() : writing.name + suffix).toUtf8() +
                "\n    cacert=" + strongswanQuoted(writing.authorityFiles.at(i)).toUtf8() + "\n    auto=add\n" +
                lines(isNamed ? authorities.first() : Values());
    }
    Exported exported = writing.finish(QStringLiteral("ipsec.conf"), text, false);
    if (const QByteArray secrets = secretsText(writing); !secrets.isEmpty())
        exported.files.insert(1, {QStringLiteral("ipsec.secrets"), secrets, true});
    return exported;
}

} // namespace sallyport
