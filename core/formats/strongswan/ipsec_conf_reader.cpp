// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/ipsec_conf_reader.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <algorithm>

namespace sallyport {
namespace {

using Side = SidedKey::Side;

const QString kFormat = QStringLiteral("ipsec");
constexpr int kDefaultMargin = 9 * 60; // margintime, where the file has none

bool isPool(const QString& sourceAddress)
{
    return sourceAddress.contains(QLatin1Char('/')) || sourceAddress.contains(QLatin1Char('-')) ||
           (sourceAddress.startsWith(QLatin1Char('%')) && !sourceAddress.startsWith(QLatin1String("%config")) &&
            !sourceAddress.startsWith(QLatin1String("%cfg")) && !sourceAddress.startsWith(QLatin1String("%mode")));
}

bool asksForAddress(const QString& sourceAddress)
{
    return sourceAddress.startsWith(QLatin1Char('%')) && !isPool(sourceAddress);
}

} // namespace

const IpsecReader::Mapping IpsecReader::kMappings[] = {
    {Side::Both, "keyexchange", &IpsecReader::accept},
    {Side::Both, "ikev2", &IpsecReader::accept},
    {Side::Both, "type", &IpsecReader::accept},
    {Side::Both, "phase2", &IpsecReader::accept},
    {Side::Both, "authby", &IpsecReader::skip}, // told with the method
    {Side::Both, "auto", &IpsecReader::readAuto},
    {Side::Both, "ike", &IpsecReader::readIke},
    {Side::Both, "esp", &IpsecReader::readEsp},
    {Side::Both, "phase2alg", &IpsecReader::readEsp},
    {Side::Both, "mobike", &IpsecReader::readMobike},
    {Side::Both, "fragmentation", &IpsecReader::readFragmentation},
    {Side::Both, "forceencaps", &IpsecReader::readEncapsulation},
    {Side::Both, "encapsulation", &IpsecReader::readEncapsulation},
    {Side::Both, "dpddelay", &IpsecReader::readDeadPeer},
    {Side::Both, "inactivity", &IpsecReader::readIdle},
    {Side::Both, "eap_identity", &IpsecReader::readUserName},
    {Side::Both, "aaa_identity", &IpsecReader::readAaa},
    {Side::Both, "narrowing", &IpsecReader::accept},
    {Side::Both, "ikelifetime", &IpsecReader::skip}, // told together with reauth and the margin
    {Side::Both, "lifetime", &IpsecReader::skip},
    {Side::Both, "keylife", &IpsecReader::skip},
    {Side::Both, "salifetime", &IpsecReader::skip},
    {Side::Both, "margintime", &IpsecReader::skip},
    {Side::Both, "rekeymargin", &IpsecReader::skip},
    {Side::Both, "reauth", &IpsecReader::skip},
    {Side::Both, "sha256_96", &IpsecReader::accept},
    {Side::Both, "sha2-truncbug", &IpsecReader::accept},
    {Side::Ours, "", &IpsecReader::readOwnHost},
    {Side::Ours, "id", &IpsecReader::readOwnIdentity},
    {Side::Ours, "auth", &IpsecReader::skip},
    {Side::Ours, "auth2", &IpsecReader::skip},
    {Side::Ours, "cert", &IpsecReader::skip}, // told with the key
    {Side::Ours, "subnet", &IpsecReader::readOwnNetworks},
    {Side::Ours, "sourceip", &IpsecReader::readSourceAddress},
    {Side::Ours, "sendcert", &IpsecReader::readSendCertificate},
    {Side::Ours, "modecfgclient", &IpsecReader::accept},
    {Side::Ours, "username", &IpsecReader::readUserName},
    {Side::Ours, "rsasigkey", &IpsecReader::accept},
    {Side::Theirs, "", &IpsecReader::readHost},
    {Side::Theirs, "ikeport", &IpsecReader::readPort},
    {Side::Theirs, "id", &IpsecReader::readGatewayIdentity},
    {Side::Theirs, "auth", &IpsecReader::readGatewayMethod},
    {Side::Theirs, "cert", &IpsecReader::readGatewayCertificate},
    {Side::Theirs, "ca", &IpsecReader::readIssuer},
    {Side::Theirs, "subnet", &IpsecReader::readNetworks},
    {Side::Theirs, "subnets", &IpsecReader::readNetworks},
    {Side::Theirs, "modecfgserver", &IpsecReader::accept},
    {Side::Theirs, "rsasigkey", &IpsecReader::accept},
};

const StrongswanFolders& ipsecFolders()
{
    static const StrongswanFolders folders{
        QStringLiteral("cacerts"), QStringLiteral("certs"), {QStringLiteral("private")}, QStringLiteral("private")};
    return folders;
}

IpsecReader::IpsecReader(const ImportSource& source, const IpsecSection& connection, IpsecDialect dialect,
                         const CompanionTree& tree, StrongswanSecrets* secrets)
    : m_connection(connection), m_dialect(dialect),
      m_draft("ipsec", QStringLiteral("conn ") + connection.name + QLatin1Char('.'), source),
      m_credentials(&m_draft, ipsecFolders(), tree, secrets)
{
}

QString IpsecReader::ourKey(const char* name) const
{
    return (m_leftIsOurs ? QStringLiteral("left") : QStringLiteral("right")) + QLatin1String(name);
}

QString IpsecReader::theirKey(const char* name) const
{
    return (m_leftIsOurs ? QStringLiteral("right") : QStringLiteral("left")) + QLatin1String(name);
}

bool IpsecReader::isMapped(const SidedKey& key)
{
    return std::any_of(std::begin(kMappings), std::end(kMappings), [&key](const Mapping& mapping) {
        return key.side == mapping.side && key.name == QLatin1String(mapping.name);
    });
}

Result<void> IpsecReader::read()
{
    if (Result<void> checked = checkKind(); !checked)
        return checked;
    if (Result<void> decided = decideSide(); !decided)
        return decided;
    if (Result<void> methods = readMethods(); !methods)
        return methods;
    for (const IpsecSetting& setting : m_connection.settings)
        readKey(setting.key, setting.value);
    readLifetimes();
    return readClientKey();
}

Result<void> IpsecReader::checkKind()
{
    const QString ikev1 = QStringLiteral("IKEv2; IKEv1 is not supported");
    const QString exchange = m_connection.value(u"keyexchange");
    if (exchange == QLatin1String("ikev1"))
        return m_draft.invalid(QStringLiteral("keyexchange"), exchange, ikev1);
    const QString ikev2 = m_connection.value(u"ikev2");
    if (ikev2 == QLatin1String("no") || ikev2 == QLatin1String("never"))
        return m_draft.invalid(QStringLiteral("ikev2"), ikev2, ikev1);
    for (const char* key : {"leftprotoport", "rightprotoport"}) {
        const QString port = m_connection.value(QString::fromLatin1(key));
        if (port.contains(QLatin1String("1701")) || port.contains(QLatin1String("l2tp")))
            return m_draft.invalid(QString::fromLatin1(key), port, QStringLiteral("IKEv2; L2TP is not supported"));
    }
    const QString method = m_connection.value(u"authby");
    const bool isXauth = method.startsWith(QLatin1String("xauth"));
    if (isXauth)
        return m_draft.invalid(QStringLiteral("authby"), method,
                               QStringLiteral("IKEv2; XAuth is IKEv1, which is not supported"));
    for (const char* key : {"leftxauthclient", "rightxauthclient", "leftxauthserver", "rightxauthserver"}) {
        const QString said = m_connection.value(QString::fromLatin1(key));
        if (strongswanFlag(said).value_or(false))
            return m_draft.invalid(QString::fromLatin1(key), said,
                                   QStringLiteral("IKEv2; XAuth is IKEv1, which is not supported"));
    }
    const QString type = m_connection.value(u"type");
    if (!type.isEmpty() && type != QLatin1String("tunnel"))
        return m_draft.invalid(QStringLiteral("type"), type, QStringLiteral("tunnel"));
    return {};
}

// strongSwan compares the addresses with its interfaces; here the file alone must tell.
Result<void> IpsecReader::decideSide()
{
    for (const char* side : {"left", "right"}) {
        const QString key = QString::fromLatin1(side);
        for (const char* name : {"sourceip", "addresspool"}) {
            const QString pool = m_connection.value(key + QLatin1String(name));
            if (!pool.isEmpty() && (isPool(pool) || qstrcmp(name, "addresspool") == 0))
                return m_draft.invalid(key + QLatin1String(name), pool,
                                       QStringLiteral("a client's connection; this one gives out addresses, as a "
                                                      "server"));
        }
    }
    const QString left = m_connection.value(u"left");
    const QString right = m_connection.value(u"right");
    const bool leftDials = !dialledHost(left).isEmpty();
    const bool rightDials = !dialledHost(right).isEmpty();
    if (!leftDials && !rightDials)
        return m_draft.invalid(QStringLiteral("right"), right,
                               QStringLiteral("the name or address of a gateway; without one it is a server's"));
    const auto isClient = [this](const QString& side) {
        return asksForAddress(m_connection.value(side + QLatin1String("sourceip"))) ||
               m_connection.value(side + QLatin1String("auth")).startsWith(QLatin1String("eap")) ||
               strongswanFlag(m_connection.value(side + QLatin1String("modecfgclient"))).value_or(false);
    };
    const bool leftIsClient = isClient(QStringLiteral("left"));
    const bool rightIsClient = isClient(QStringLiteral("right"));
    if (leftDials != rightDials)
        m_leftIsOurs = rightDials;
    else
        m_leftIsOurs = leftIsClient || !rightIsClient;
    const QString their = m_leftIsOurs ? QStringLiteral("left") : QStringLiteral("right");
    // "right=%any" waits for whoever comes, unless that side plainly is a client.
    if (m_connection.value(their) == QLatin1String("%any") && !m_leftIsOurs &&
        !asksForAddress(m_connection.value(u"rightsourceip")))
        return m_draft.invalid(their, QStringLiteral("%any"),
                               QStringLiteral("the name or address of a gateway; this one waits for clients, as a "
                                              "server"));
    QString note = QStringLiteral("it names no gateway, the other side does");
    if (leftDials && rightDials)
        note = leftIsClient || rightIsClient ? QStringLiteral("it asks for an address, or signs in with EAP")
                                             : QStringLiteral("both sides have an address; left is taken as usual");
    m_draft.applied(QStringLiteral("this machine"), their, note);
    return {};
}

Result<void> IpsecReader::readMethods()
{
    const auto translated = [this](const QString& word) {
        return m_dialect == IpsecDialect::Libreswan ? strongswanMethod(word) : word;
    };
    QString key = ourKey("auth");
    QString first = translated(m_connection.value(key));
    if (first.isEmpty() && m_connection.has(u"authby")) {
        key = QStringLiteral("authby");
        first = strongswanMethod(m_connection.value(u"authby"));
    }
    if (m_dialect == IpsecDialect::Libreswan && first == QLatin1String("eaponly"))
        first = ours("autheap") == QLatin1String("tls") ? QStringLiteral("eap-tls") : QStringLiteral("eap");
    QList<StrongswanRound> rounds{{key, first.isEmpty() ? QStringLiteral("pubkey") : first, m_connection.value(key)}};
    if (const QString second = ours("auth2"); !second.isEmpty())
        rounds.append({ourKey("auth2"), second, second});
    if (Result<void> set = m_draft.setMethod(rounds); !set)
        return set;
    if (key != QLatin1String("authby") && m_connection.has(u"authby"))
        m_draft.applied(QStringLiteral("authby"), m_connection.value(u"authby"),
                        QStringLiteral("%1 says more").arg(key));
    return {};
}

void IpsecReader::readKey(const QString& key, const QString& said)
{
    SidedKey sided = sidedKey(key, m_leftIsOurs);
    if (sided.name == QLatin1String("subnetwithin"))
        sided.name = QStringLiteral("subnet");
    const auto* mapping = std::find_if(std::begin(kMappings), std::end(kMappings), [&sided](const Mapping& candidate) {
        return sided.side == candidate.side && sided.name == QLatin1String(candidate.name);
    });
    // Given back at export with our side on the left.
    const QString stored =
        sided.side == Side::Both
            ? key
            : (sided.side == Side::Ours ? QStringLiteral("left") : QStringLiteral("right")) + sided.name;
    if (mapping != std::end(kMappings)) {
        if (said.isEmpty() && mapping->handler != &IpsecReader::skip)
            m_draft.applied(key, said, QStringLiteral("the default"));
        else
            (this->*mapping->handler)(key, said);
    } else if (const char* refused = ipsecRefusedNote(sided)) {
        m_draft.refused(key, said, QString::fromLatin1(refused));
    } else if (const char* kept = ipsecKeptNote(sided)) {
        m_draft.keep(key, said, QString::fromLatin1(kept), stored);
    } else if (mayBeSecret(key)) {
        m_draft.refuseSecret(key);
    } else if (key.contains(QLatin1String("updown")) || key.contains(QLatin1String("script"))) {
        m_draft.refused(key, said, QStringLiteral("scripts of a profile are never run"));
    } else {
        m_draft.keep(key, said, QStringLiteral("not a key that Sallyport knows"), stored);
    }
}

// strongSwan counts to the end of a lifetime and renews a margin before it; Sallyport counts to the renewal.
void IpsecReader::readLifetimes()
{
    const bool isLibreswan = m_dialect == IpsecDialect::Libreswan;
    const QString marginKey =
        m_connection.has(u"margintime") ? QStringLiteral("margintime") : QStringLiteral("rekeymargin");
    const QString marginText = m_connection.value(marginKey);
    const int margin = strongswanSeconds(marginText).value_or(kDefaultMargin);
    const QString reauth = m_connection.value(u"reauth");
    const bool reauthenticates = strongswanFlag(reauth).value_or(!isLibreswan);
    if (m_connection.has(u"reauth"))
        m_draft.applied(QStringLiteral("reauth"), reauth);
    if (m_connection.has(marginKey))
        m_draft.applied(marginKey, marginText, QStringLiteral("taken off the lifetimes"));
    const auto read = [&](const char* key, int* target) {
        const QString name = QString::fromLatin1(key);
        if (!m_connection.has(name))
            return;
        m_draft.setSeconds(name, m_connection.value(name), target, QStringLiteral("Sallyport's own"), margin);
    };
    ExchangeSettings& exchange = m_draft.profile.exchange;
    read("ikelifetime", reauthenticates ? &exchange.reauthenticationSeconds : &exchange.ikeRekeySeconds);
    for (const char* key : {"lifetime", "keylife", "salifetime"})
        read(key, &exchange.childRekeySeconds);
}

Result<void> IpsecReader::readClientKey()
{
    const QString key = ourKey("cert");
    const QString certificate = m_connection.value(key);
    const bool wants = usesCertificate(m_draft.profile.method) ||
                       (canUseCertificate(m_draft.profile.method) && !certificate.isEmpty());
    if (!wants) {
        if (!certificate.isEmpty())
            m_draft.refused(key, certificate, QStringLiteral("the method uses no certificate"));
        return {};
    }
    const bool isFile = certificate.contains(QLatin1Char('/')) || certificate.endsWith(QLatin1String(".pem")) ||
                        certificate.endsWith(QLatin1String(".crt")) || certificate.endsWith(QLatin1String(".der"));
    if (m_dialect == IpsecDialect::Libreswan && !certificate.isEmpty() && !isFile) {
        m_draft.refused(key, certificate,
                        QStringLiteral("the name of a certificate in libreswan's database; export it with "
                                       "\"pk12util -o file.p12 -n NAME\" and add that file"));
        return m_credentials.setClientKey(key, QString());
    }
    return m_credentials.setClientKey(key, certificate);
}

void IpsecReader::addAuthorities(const QList<IpsecSection>& authorities)
{
    const bool isWanted =
        m_draft.profile.gateway.certificates.isEmpty() && m_draft.profile.method != AuthenticationMethod::PreSharedKey;
    for (const IpsecSection& authority : authorities) {
        for (const IpsecSetting& setting : authority.settings) {
            const QString path = QStringLiteral("ca %1.%2").arg(authority.name, setting.key);
            if (setting.key == QLatin1String("cacert")) {
                if (isWanted)
                    m_credentials.addGatewayCertificates(path, setting.value, true);
                else
                    m_draft.applied(path, setting.value, QStringLiteral("the connection names its own"));
            } else if (setting.key == QLatin1String("auto")) {
                m_draft.applied(path, setting.value);
            } else {
                m_draft.keep(path, setting.value, QStringLiteral("only the addresses in the certificates are asked"));
            }
        }
    }
}

Result<void> IpsecReader::finish()
{
    m_credentials.settleTrust(QStringLiteral("ipsec.d/cacerts"));
    if (usesPassword(m_draft.profile.method))
        m_draft.defaultUserName = m_draft.profile.local.identity;
    m_credentials.matchSecrets();
    return m_draft.finish(m_connection.name);
}

} // namespace sallyport
