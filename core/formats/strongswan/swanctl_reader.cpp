// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/swanctl_reader.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <algorithm>

namespace sallyport {
namespace {

const char* const kFormat = "swanctl";

bool asksForScript(const QString& key)
{
    return key.contains(QLatin1String("script"), Qt::CaseInsensitive) ||
           key.contains(QLatin1String("updown"), Qt::CaseInsensitive);
}

} // namespace

const SwanctlReader::Mapping SwanctlReader::kMappings[] = {
    {"", "version", &SwanctlReader::readVersion},
    {"", "local_addrs", &SwanctlReader::readLocalAddress},
    {"", "remote_addrs", &SwanctlReader::readHost},
    {"", "remote_port", &SwanctlReader::readPort},
    {"", "proposals", &SwanctlReader::readIkeProposals},
    {"", "vips", &SwanctlReader::readVirtualAddress},
    {"", "encap", &SwanctlReader::readEncapsulation},
    {"", "mobike", &SwanctlReader::readMobike},
    {"", "fragmentation", &SwanctlReader::readFragmentation},
    {"", "dpd_delay", &SwanctlReader::readDeadPeer},
    {"", "send_certreq", &SwanctlReader::readCertificateRequest},
    {"", "reauth_time", &SwanctlReader::readReauthentication},
    {"", "rekey_time", &SwanctlReader::readIkeRekey},
    {"local", "round", &SwanctlReader::readRound},
    {"local", "auth", &SwanctlReader::skip}, // told by the method, of all rounds together
    {"local", "id", &SwanctlReader::readLocalIdentity},
    {"local", "eap_id", &SwanctlReader::readUserName},
    {"local", "aaa_id", &SwanctlReader::readAaa},
    {"local", "certs", &SwanctlReader::skip}, // told with the key
    {"local", "file", &SwanctlReader::skip},
    {"local", "handle", &SwanctlReader::skip},
    {"remote", "round", &SwanctlReader::readRound},
    {"remote", "auth", &SwanctlReader::readGatewayMethod},
    {"remote", "id", &SwanctlReader::readGatewayIdentity},
    {"remote", "certs", &SwanctlReader::readGatewayCertificates},
    {"remote", "cacerts", &SwanctlReader::readGatewayAuthorities},
    {"remote", "ca_id", &SwanctlReader::readIssuer},
    {"remote", "revocation", &SwanctlReader::readRevocation},
    {"children", "esp_proposals", &SwanctlReader::readEspProposals},
    {"children", "local_ts", &SwanctlReader::readLocalNetworks},
    {"children", "remote_ts", &SwanctlReader::readRemoteNetworks},
    {"children", "mode", &SwanctlReader::readMode},
    {"children", "rekey_time", &SwanctlReader::readChildRekey},
    {"children", "inactivity", &SwanctlReader::readIdle},
    {"children", "start_action", &SwanctlReader::readStartAction},
};

const StrongswanFolders& swanctlFolders()
{
    static const StrongswanFolders folders{
        QStringLiteral("x509ca"),
        QStringLiteral("x509"),
        {QStringLiteral("private"), QStringLiteral("rsa"), QStringLiteral("ecdsa"), QStringLiteral("pkcs8")},
        QStringLiteral("pkcs12")};
    return folders;
}

SwanctlReader::SwanctlReader(const ImportSource& source, const SettingsSection& connection, const CompanionTree& tree,
                             StrongswanSecrets* secrets)
    : m_connection(connection),
      m_draft(kFormat, QStringLiteral("connections.") + connection.name + QLatin1Char('.'), source),
      m_credentials(&m_draft, swanctlFolders(), tree, secrets)
{
}

bool SwanctlReader::isMapped(const QString& place, const QString& key)
{
    return std::any_of(std::begin(kMappings), std::end(kMappings), [&](const Mapping& mapping) {
        return place == QLatin1String(mapping.place) && key == QLatin1String(mapping.key);
    });
}

Result<void> SwanctlReader::read()
{
    if (Result<void> checked = checkRole(); !checked)
        return checked;
    if (Result<void> methods = readMethods(); !methods)
        return methods;
    readValues(QString(), QString(), m_connection);
    if (Result<void> local = readLocal(); !local)
        return local;
    readRemote();
    readChildren();
    for (const SettingsSection& section : m_connection.sections) {
        const bool isKnown = section.name.startsWith(QLatin1String("local")) ||
                             section.name.startsWith(QLatin1String("remote")) ||
                             section.name == QLatin1String("children");
        if (!isKnown)
            m_draft.refused(section.name, QString(), QStringLiteral("not a section that swanctl knows"));
    }
    return {};
}

Result<void> SwanctlReader::checkRole()
{
    const QString version = m_connection.value(u"version");
    if (version == QLatin1String("1"))
        return m_draft.invalid(QStringLiteral("version"), version, QStringLiteral("2; IKEv1 is not supported"));
    const QString hosts = m_connection.value(u"remote_addrs");
    if (!m_connection.value(u"pools").isEmpty())
        return m_draft.invalid(QStringLiteral("pools"), m_connection.value(u"pools"),
                               QStringLiteral("a client's connection; this one gives out addresses, as a server"));
    if (dialledHost(hosts).isEmpty())
        return m_draft.invalid(QStringLiteral("remote_addrs"), hosts,
                               QStringLiteral("the name or address of a gateway; without one it is a server's"));
    return {};
}

// In the order in which they are led: by `round`, then as the file has them.
QList<const SettingsSection*> SwanctlReader::rounds(const char* start) const
{
    QList<const SettingsSection*> found;
    for (const SettingsSection& section : m_connection.sections) {
        if (section.name.startsWith(QLatin1String(start)))
            found.append(&section);
    }
    std::stable_sort(found.begin(), found.end(), [](const SettingsSection* left, const SettingsSection* right) {
        return left->value(u"round").toInt() < right->value(u"round").toInt();
    });
    return found;
}

Result<void> SwanctlReader::readMethods()
{
    QList<StrongswanRound> methods;
    for (const SettingsSection* round : rounds("local")) {
        const QString method = round->value(u"auth");
        methods.append({round->name + QStringLiteral(".auth"), method.isEmpty() ? QStringLiteral("pubkey") : method});
    }
    if (methods.isEmpty())
        methods.append({QStringLiteral("local.auth"), QStringLiteral("pubkey")});
    for (const SettingsSection* round : rounds("remote")) {
        const QString method = round->value(u"auth");
        if (method.startsWith(QLatin1String("eap")) && methods.first().method.startsWith(QLatin1String("pubkey")))
            return m_draft.invalid(round->name + QStringLiteral(".auth"), method,
                                   QStringLiteral("a client's connection; one that asks the other side for EAP is a "
                                                  "server's"));
    }
    return m_draft.setMethod(methods);
}

void SwanctlReader::readValues(const QString& place, const QString& path, const SettingsSection& section)
{
    for (const SettingsValue& value : section.values) {
        const QString key = path + value.key;
        const auto* mapping = std::find_if(std::begin(kMappings), std::end(kMappings), [&](const Mapping& candidate) {
            return place == QLatin1String(candidate.place) && value.key == QLatin1String(candidate.key);
        });
        if (mapping != std::end(kMappings)) {
            // An empty value takes an inherited one back: the default counts.
            if (value.text.isEmpty())
                m_draft.applied(key, value.text, QStringLiteral("the default"));
            else
                (this->*mapping->handler)(key, value.text);
        } else if (const char* refused = swanctlRefusedNote(place, value.key)) {
            m_draft.refused(key, value.text, QString::fromLatin1(refused));
        } else if (const char* kept = swanctlKeptNote(place, value.key)) {
            m_draft.keep(key, value.text, QString::fromLatin1(kept));
        } else if (mayBeSecret(value.key)) {
            m_draft.refuseSecret(key);
        } else if (asksForScript(value.key)) {
            m_draft.refused(key, value.text, QStringLiteral("scripts of a profile are never run"));
        } else {
            m_draft.keep(key, value.text, QStringLiteral("not a key that Sallyport knows"));
        }
    }
}

Result<void> SwanctlReader::readLocal()
{
    QString certificates;
    QString certificatesPath = QStringLiteral("local.certs");
    QString handle;
    QString handlePath;
    for (const SettingsSection* round : rounds("local")) {
        const QString path = round->name + QLatin1Char('.');
        readValues(QStringLiteral("local"), path, *round);
        QStringList names = strongswanList(round->value(u"certs"));
        for (const SettingsSection& candidate : round->sections) {
            readValues(QStringLiteral("local"), path + candidate.name + QLatin1Char('.'), candidate);
            if (const QString file = candidate.value(u"file"); !file.isEmpty())
                names.append(file);
            if (const QString id = candidate.value(u"handle"); !id.isEmpty() && handle.isEmpty()) {
                handle = id;
                handlePath = path + candidate.name + QStringLiteral(".handle");
            }
        }
        if (names.isEmpty())
            continue;
        certificates = names.join(QLatin1Char(','));
        certificatesPath =
            path + (round->value(u"certs").isEmpty() ? QStringLiteral("cert.file") : QStringLiteral("certs"));
    }
    const bool wants = usesCertificate(m_draft.profile.method) ||
                       (canUseCertificate(m_draft.profile.method) && !(certificates.isEmpty() && handle.isEmpty()));
    if (wants && !handle.isEmpty() && certificates.isEmpty()) {
        m_credentials.setTokenKey(handlePath, handle, handle);
        return {};
    }
    if (!handle.isEmpty())
        m_draft.refused(handlePath, handle,
                        wants ? QStringLiteral("the connection also names a certificate in a file, which counts")
                              : QStringLiteral("the method uses no certificate"));
    if (wants)
        return m_credentials.setClientKey(certificatesPath, certificates);
    if (!certificates.isEmpty())
        m_draft.refused(certificatesPath, certificates, QStringLiteral("the method uses no certificate"));
    return {};
}

void SwanctlReader::readRemote()
{
    const QList<const SettingsSection*> all = rounds("remote");
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString path = all.at(i)->name + QLatin1Char('.');
        if (i > 0) {
            m_draft.refused(all.at(i)->name, all.at(i)->value(u"auth"),
                            QStringLiteral("the gateway proves itself once, in the first round"));
            continue;
        }
        readValues(QStringLiteral("remote"), path, *all.at(i));
        for (const SettingsSection& inner : all.at(i)->sections) {
            const QString file = inner.value(u"file");
            const QString innerPath = path + inner.name + QLatin1Char('.');
            const bool isAuthority = inner.name.startsWith(QLatin1String("cacert"));
            if (!file.isEmpty())
                m_credentials.addGatewayCertificates(innerPath + QStringLiteral("file"), file, isAuthority);
            for (const SettingsValue& value : inner.values) {
                if (value.key != QLatin1String("file"))
                    m_draft.refused(innerPath + value.key, mayBeSecret(value.key) ? QString() : value.text,
                                    QStringLiteral("the gateway's certificate has to be in a file"));
            }
        }
    }
}

void SwanctlReader::readChildren()
{
    const SettingsSection* children = m_connection.section(u"children");
    bool isFirst = true;
    if (children == nullptr)
        return;
    for (const SettingsSection& child : children->sections) {
        const QString mode = child.value(u"mode");
        if (mode == QLatin1String("pass") || mode == QLatin1String("drop")) {
            readExclusion(child);
            continue;
        }
        readChild(child, isFirst);
        isFirst = false;
    }
}

void SwanctlReader::readChild(const SettingsSection& child, bool isFirst)
{
    const QString path = QStringLiteral("children.") + child.name + QLatin1Char('.');
    if (isFirst) {
        readValues(QStringLiteral("children"), path, child);
        return;
    }
    // All of them travel through one tunnel here.
    for (const SettingsValue& value : child.values) {
        if (value.key == QLatin1String("updown"))
            m_draft.refused(path + value.key, value.text, QStringLiteral("scripts of a profile are never run"));
        else if (value.key != QLatin1String("remote_ts"))
            m_draft.refused(path + value.key, mayBeSecret(value.key) ? QString() : value.text,
                            QStringLiteral("there is one tunnel a profile; the first child's settings count"));
    }
    const QString networks = child.value(u"remote_ts");
    if (m_draft.profile.includedSubnets.isEmpty()) {
        m_draft.applied(path + QStringLiteral("remote_ts"), networks,
                        QStringLiteral("united with the first child's, which is everything"));
        return;
    }
    QList<Subnet> more; // everything, where it stays empty
    m_draft.setNetworks(path + QStringLiteral("remote_ts"), networks.isEmpty() ? QStringLiteral("dynamic") : networks,
                        &more);
    if (more.isEmpty())
        m_draft.profile.includedSubnets.clear();
    for (const Subnet& subnet : more) {
        if (!m_draft.profile.includedSubnets.contains(subnet))
            m_draft.profile.includedSubnets.append(subnet);
    }
    m_draft.checkNetworks(path + QStringLiteral("remote_ts"), networks);
    m_draft.applied(QStringLiteral("children"), child.name,
                    QStringLiteral("its networks are united with the first child's in one tunnel"));
}

// A child that lets traffic pass beside the tunnel.
void SwanctlReader::readExclusion(const SettingsSection& child)
{
    const QString path = QStringLiteral("children.") + child.name + QLatin1Char('.');
    const bool isPass = child.value(u"mode") == QLatin1String("pass");
    for (const SettingsValue& value : child.values) {
        if (isPass && value.key == QLatin1String("remote_ts"))
            m_draft.setExclusions(path + value.key, value.text);
        else if (isPass && (value.key == QLatin1String("mode") || value.key == QLatin1String("start_action") ||
                            value.key == QLatin1String("local_ts")))
            m_draft.applied(path + value.key, value.text, QStringLiteral("these networks go beside the tunnel"));
        else
            m_draft.refused(path + value.key, mayBeSecret(value.key) ? QString() : value.text,
                            isPass ? QStringLiteral("of a child beside the tunnel only the networks count")
                                   : QStringLiteral("a profile can't ask for traffic to be dropped"));
    }
}

void SwanctlReader::addAuthorities(const SettingsSection& authorities)
{
    const bool isWanted =
        m_draft.profile.gateway.certificates.isEmpty() && m_draft.profile.method != AuthenticationMethod::PreSharedKey;
    for (const SettingsSection& authority : authorities.sections) {
        for (const SettingsValue& value : authority.values) {
            const QString path = QStringLiteral("authorities.") + authority.name + QLatin1Char('.') + value.key;
            if (value.key == QLatin1String("cacert") || value.key == QLatin1String("file")) {
                if (isWanted)
                    m_credentials.addGatewayCertificates(path, value.text, true);
                else
                    m_draft.applied(path, value.text, QStringLiteral("the connection names its own authorities"));
            } else if (value.key == QLatin1String("crl_uris") || value.key == QLatin1String("ocsp_uris") ||
                       value.key == QLatin1String("cert_uri_base")) {
                m_draft.keep(path, value.text, QStringLiteral("only the addresses in the certificates are asked"));
            } else {
                m_draft.refused(path, mayBeSecret(value.key) ? QString() : value.text,
                                QStringLiteral("an authority's certificate has to be in a file"));
            }
        }
    }
}

Result<void> SwanctlReader::finish()
{
    m_credentials.settleTrust(QStringLiteral("x509ca"));
    // Without eap_id the IKE identity is the user's name.
    if (usesPassword(m_draft.profile.method))
        m_draft.defaultUserName = m_draft.profile.local.identity;
    m_credentials.matchSecrets();
    return m_draft.finish(m_connection.name);
}

} // namespace sallyport
