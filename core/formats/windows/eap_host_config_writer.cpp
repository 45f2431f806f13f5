// SPDX-License-Identifier: GPL-3.0-or-later
//
// How EAP is done, as Windows wants to read it.
#include "core/formats/windows/eap_host_config.h"

#include <QJsonArray>

namespace sallyport {
namespace {

QString space(const char* name)
{
    return QStringLiteral("http://www.microsoft.com/provisioning/") + QLatin1String(name);
}

XmlNode element(const QString& name, const QString& nameSpace, const QList<XmlNode>& children)
{
    return {name, nameSpace, QString(), children};
}

XmlNode leaf(const char* name, const QString& nameSpace, const QString& text)
{
    return {QString::fromLatin1(name), nameSpace, text, {}};
}

QString spacedHex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex(' '));
}

XmlNode serverValidation(const Profile& profile, const QString& nameSpace, const char* prompt, const char* hash,
                         const QList<QByteArray>& authorities)
{
    XmlNode validation = element(QStringLiteral("ServerValidation"), nameSpace, {});
    const XmlNode noPrompt = leaf(prompt, nameSpace, QStringLiteral("true"));
    const bool isTtls = qstrcmp(prompt, "DisablePrompt") == 0; // which has it behind the others
    if (!isTtls)
        validation.children.append(noPrompt);
    validation.children.append(leaf("ServerNames", nameSpace, profile.local.aaaServer));
    for (const QByteArray& der : authorities)
        validation.children.append(leaf(hash, nameSpace, spacedHex(thumbprintOf(der))));
    if (isTtls)
        validation.children.append(noPrompt);
    return validation;
}

XmlNode baseEap(int type, const char* nameSpace, const QList<XmlNode>& children)
{
    const QString base = space("BaseEapConnectionPropertiesV1");
    return element(
        QStringLiteral("Eap"), base,
        {leaf("Type", base, QString::number(type)), element(QStringLiteral("EapType"), space(nameSpace), children)});
}

XmlNode mschapConfig()
{
    return baseEap(26, "MsChapV2ConnectionPropertiesV1",
                   {leaf("UseWinLogonCredentials", space("MsChapV2ConnectionPropertiesV1"), QStringLiteral("false"))});
}

XmlNode tlsConfig(const Profile& profile, const QList<QByteArray>& authorities)
{
    const QString v1 = space("EapTlsConnectionPropertiesV1");
    const QString v2 = space("EapTlsConnectionPropertiesV2");
    const XmlNode store =
        element(QStringLiteral("CertificateStore"), v1, {leaf("SimpleCertSelection", v1, QStringLiteral("true"))});
    return baseEap(13, "EapTlsConnectionPropertiesV1",
                   {element(QStringLiteral("CredentialsSource"), v1, {store}),
                    serverValidation(profile, v1, "DisableUserPromptForServerValidation", "TrustedRootCA", authorities),
                    leaf("DifferentUsername", v1, QStringLiteral("false")),
                    leaf("PerformServerValidation", v2, QStringLiteral("true")),
                    leaf("AcceptServerName", v2, QStringLiteral("true"))});
}

XmlNode peapConfig(const Profile& profile, const QList<QByteArray>& authorities)
{
    const QString v1 = space("MsPeapConnectionPropertiesV1");
    const QString v2 = space("MsPeapConnectionPropertiesV2");
    return baseEap(25, "MsPeapConnectionPropertiesV1",
                   {serverValidation(profile, v1, "DisableUserPromptForServerValidation", "TrustedRootCA", authorities),
                    leaf("FastReconnect", v1, QStringLiteral("true")),
                    leaf("InnerEapOptional", v1, QStringLiteral("false")), mschapConfig(),
                    leaf("EnableQuarantineChecks", v1, QStringLiteral("false")),
                    leaf("RequireCryptoBinding", v1, QStringLiteral("true")),
                    element(QStringLiteral("PeapExtensions"), v1,
                            {leaf("PerformServerValidation", v2, QStringLiteral("true")),
                             leaf("AcceptServerName", v2, QStringLiteral("true"))})});
}

XmlNode ttlsConfig(const Profile& profile, const QList<QByteArray>& authorities)
{
    const QString v1 = space("EapTtlsConnectionPropertiesV1");
    const XmlNode mschap = element(QStringLiteral("MSCHAPv2Authentication"), v1,
                                   {leaf("UseWinlogonCredentials", v1, QStringLiteral("false"))});
    return element(
        QStringLiteral("EapTtls"), v1,
        {serverValidation(profile, v1, "DisablePrompt", "TrustedRootCAHash", authorities),
         element(QStringLiteral("Phase2Authentication"), v1, {mschap}),
         element(QStringLiteral("Phase1Identity"), v1, {leaf("IdentityPrivacy", v1, QStringLiteral("false"))})});
}

XmlNode hostConfig(int type, const XmlNode& config)
{
    const QString host = space("EapHostConfig");
    const QString common = space("EapCommon");
    const QString author = type == 21 ? QStringLiteral("311") : QStringLiteral("0");
    const XmlNode method =
        element(QStringLiteral("EapMethod"), host,
                {leaf("Type", common, QString::number(type)), leaf("VendorId", common, QStringLiteral("0")),
                 leaf("VendorType", common, QStringLiteral("0")), leaf("AuthorId", common, author)});
    return element(QStringLiteral("EapHostConfig"), host, {method, element(QStringLiteral("Config"), host, {config})});
}

XmlNode* mutableElement(XmlNode* node, QLatin1String name)
{
    if (node->is(name))
        return node;
    for (XmlNode& child : node->children) {
        if (XmlNode* found = mutableElement(&child, name))
            return found;
    }
    return nullptr;
}

// The server always has to prove itself, whatever an imported file said.
void demandProof(XmlNode* node)
{
    if (node->is(QLatin1String("PerformServerValidation")) || node->is(QLatin1String("AcceptServerName")))
        node->text = QStringLiteral("true");
    for (XmlNode& child : node->children)
        demandProof(&child);
}

// What was imported, with what the profile says by now of the server and its authorities.
void bringUpToDate(XmlNode* config, const Profile& profile, const QList<QByteArray>& authorities)
{
    XmlNode* validation = mutableElement(config, QLatin1String("ServerValidation"));
    if (validation == nullptr)
        return;
    QList<QByteArray> missing;
    for (const QByteArray& der : authorities)
        missing.append(thumbprintOf(der));
    qsizetype after = 0;
    for (qsizetype i = 0; i < validation->children.size(); ++i) {
        XmlNode& child = validation->children[i];
        if (child.is(QLatin1String("ServerNames"))) {
            if (plainServerName(child.text) != profile.local.aaaServer)
                child.text = profile.local.aaaServer;
            after = i + 1;
        } else if (child.name.startsWith(QLatin1String("TrustedRootCA"))) {
            missing.removeAll(thumbprintFromText(child.text));
            after = i + 1;
        }
    }
    const bool isTtls = config->nameSpace.contains(QLatin1String("Ttls")) ||
                        mutableElement(config, QLatin1String("EapTtls")) != nullptr;
    for (const QByteArray& sha1 : std::as_const(missing))
        validation->children.insert(
            after++, leaf(isTtls ? "TrustedRootCAHash" : "TrustedRootCA", validation->nameSpace, spacedHex(sha1)));
}

// Whether it has the place where the profile's own server name goes.
bool canSay(XmlNode config, const Profile& profile)
{
    const XmlNode* validation = mutableElement(&config, QLatin1String("ServerValidation"));
    return profile.local.aaaServer.isEmpty() || !usesTls(profile.method) ||
           (validation != nullptr && validation->child(QLatin1String("ServerNames")) != nullptr);
}

} // namespace

std::optional<XmlNode> eapHostConfigFor(const Profile& profile, const QList<QByteArray>& authorities)
{
    int type = 0;
    XmlNode config;
    switch (profile.method) {
    case AuthenticationMethod::EapAuto: // of its methods the one that Windows has for a password
    case AuthenticationMethod::EapMschapv2:
        type = 26;
        config = mschapConfig();
        break;
    case AuthenticationMethod::EapTls:
        type = 13;
        config = tlsConfig(profile, authorities);
        break;
    case AuthenticationMethod::EapTtls:
        type = 21;
        config = ttlsConfig(profile, authorities);
        break;
    case AuthenticationMethod::EapPeap:
        type = 25;
        config = peapConfig(profile, authorities);
        break;
    case AuthenticationMethod::EapGtc:
    case AuthenticationMethod::Certificate:
    case AuthenticationMethod::CertificateThenEap:
    case AuthenticationMethod::PreSharedKey:
        return std::nullopt;
    }
    for (const char* format : {"profilexml", "powershell"}) {
        const QJsonObject kept = profile.foreign.value(QLatin1String(format)).toObject();
        const QJsonArray nodes = kept.value(QLatin1String("EapHostConfig")).toArray();
        auto node = nodes.isEmpty() ? std::nullopt : xmlFromJson(nodes.first().toObject());
        if (node && node->is(QLatin1String("EapHostConfig")) && eapTypeOf(*node) == type && canSay(*node, profile)) {
            XmlNode clean = withoutSecretElements(*node);
            demandProof(&clean);
            bringUpToDate(&clean, profile, authorities);
            return clean;
        }
    }
    return hostConfig(type, config);
}

} // namespace sallyport
