// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/eap_host_config.h"
#include "core/formats/sswan_keys.h"

#include <QRegularExpression>

#include <array>

namespace sallyport {
namespace {

constexpr const char* kNoEffect = "has no effect in this version";

// Leaves that are only remembered, or that say what Sallyport does anyway.
struct Leaf {
    const char* name;
    const char* always; // the value that is how Sallyport works; null: none is
    const char* note;
};
constexpr std::array kLeaves{
    Leaf{"VendorId", "0", "not a method of the IETF's"},
    Leaf{"VendorType", "0", "not a method of the IETF's"},
    Leaf{"AuthorId", "0", "names who wrote Windows' own module"},
    Leaf{"DisableUserPromptForServerValidation", nullptr, "nobody is ever asked to go on with an unproven server"},
    Leaf{"DisablePrompt", nullptr, "nobody is ever asked to go on with an unproven server"},
    Leaf{"UseWinLogonCredentials", "false", "the desktop's password is not known: you are asked"},
    Leaf{"UseWinlogonCredentials", "false", "the desktop's password is not known: you are asked"},
    Leaf{"SimpleCertSelection", "true", "you choose the certificate"},
    Leaf{"SmartCard", nullptr, "it does not say which card: choose the certificate on it in the profile"},
    Leaf{"DifferentUsername", "false", kNoEffect},
    Leaf{"FastReconnect", nullptr, "a new sign-in is made each time"},
    Leaf{"InnerEapOptional", "false", kNoEffect},
    Leaf{"EnableQuarantineChecks", "false", "no statement of health is sent"},
    Leaf{"RequireCryptoBinding", nullptr, kNoEffect},
    Leaf{"AnonymousUserName", nullptr, kNoEffect},
    Leaf{"AnonymousIdentity", nullptr, kNoEffect},
    Leaf{"EnableIdentityPrivacy", nullptr, kNoEffect},
    Leaf{"IdentityPrivacy", nullptr, kNoEffect},
};

const XmlNode* findElement(const XmlNode& node, QLatin1String name)
{
    if (node.is(name))
        return &node;
    for (const XmlNode& child : node.children) {
        if (const XmlNode* found = findElement(child, name))
            return found;
    }
    return nullptr;
}

class LeafReader {
public:
    LeafReader(int type, WindowsDraft* draft) : m_type(type), m_draft(draft) {}

    void read(const XmlNode& node, const QString& path, bool isInner)
    {
        for (const XmlNode& child : node.children) {
            const QString key = path + QLatin1Char('.') + child.name;
            const bool inside = isInner || (child.is(QLatin1String("Eap")) && node.is(QLatin1String("EapType"))) ||
                                child.is(QLatin1String("Phase2Authentication"));
            if (namesSecret(child.name))
                m_draft->report.secret(key, ReportLine::Verdict::Refused,
                                       QStringLiteral("secrets are not kept in profiles; you will be asked"));
            else if (node.is(QLatin1String("Phase2Authentication")) && readPhase2(child, key))
                continue;
            else if (!child.children.isEmpty())
                read(child, key, inside);
            else
                readLeaf(child, key, inside);
        }
    }

private:
    void readLeaf(const XmlNode& leaf, const QString& key, bool isInner)
    {
        ImportReport& report = m_draft->report;
        if (leaf.is(QLatin1String("Type"))) {
            readType(leaf, key, isInner);
        } else if (leaf.is(QLatin1String("ServerNames"))) {
            readServerNames(leaf.text, key, isInner);
        } else if (leaf.is(QLatin1String("TrustedRootCA")) || leaf.is(QLatin1String("TrustedRootCAHash"))) {
            readThumbprint(leaf.text, key);
        } else if (leaf.is(QLatin1String("PerformServerValidation")) || leaf.is(QLatin1String("AcceptServerName"))) {
            if (saysTrue(leaf.text))
                report.applied(key, leaf.text);
            else
                report.refused(key, leaf.text, QStringLiteral("the server always has to prove itself"));
        } else if (const Leaf* known = ruleOf(leaf.name)) {
            const bool isHow = known->always != nullptr && leaf.text == QLatin1String(known->always);
            if (isHow)
                report.applied(key, leaf.text);
            else
                report.kept(key, leaf.text, QString::fromLatin1(known->note));
        } else if (isInner && m_type == 21) {
            report.kept(key, leaf.text, QStringLiteral("how the password goes inside TTLS; saved only"));
        } else {
            report.kept(key, leaf.text, QString::fromLatin1(kNoEffect));
        }
    }

    // What goes inside TTLS, where it is no EAP: Windows names it by its element.
    bool readPhase2(const XmlNode& node, const QString& key)
    {
        if (node.is(QLatin1String("MSCHAPv2Authentication"))) {
            m_draft->profile.local.innerMethod = InnerMethod::Mschapv2;
            m_draft->report.applied(key, QString(), QStringLiteral("as EAP-MSCHAPv2 inside the TLS"));
            read(node, key, true);
            return true;
        }
        if (node.is(QLatin1String("PAPAuthentication"))) {
            m_draft->profile.local.innerMethod = InnerMethod::Gtc;
            m_draft->report.applied(key, QString(),
                                    QStringLiteral("as EAP-GTC inside the TLS, which also gives the server the "
                                                   "password as it is"));
            read(node, key, true);
            return true;
        }
        if (node.is(QLatin1String("CHAPAuthentication")) || node.is(QLatin1String("MSCHAPAuthentication"))) {
            m_draft->report.refused(key, QString(),
                                    QStringLiteral("too weak; MSCHAPv2 or GTC go inside, whichever the server takes"));
            return true;
        }
        return false;
    }

    static const Leaf* ruleOf(const QString& name)
    {
        for (const Leaf& leaf : kLeaves) {
            if (name == QLatin1String(leaf.name))
                return &leaf;
        }
        return nullptr;
    }

    void readType(const XmlNode& leaf, const QString& key, bool isInner)
    {
        const bool isRepeated = !isInner && leaf.text == QString::number(m_type);
        const bool hasInner = isInner && (m_type == 21 || m_type == 25);
        const auto inner = hasInner ? methodOfEapType(leaf.text.toInt()) : std::nullopt;
        if (isRepeated) {
            m_draft->report.applied(key, leaf.text);
        } else if (inner == AuthenticationMethod::EapMschapv2 || inner == AuthenticationMethod::EapGtc) {
            m_draft->profile.local.innerMethod =
                inner == AuthenticationMethod::EapGtc ? InnerMethod::Gtc : InnerMethod::Mschapv2;
            m_draft->report.applied(key, leaf.text, QStringLiteral("the method inside the TLS"));
        } else if (leaf.text == QLatin1String("4")) {
            m_draft->report.refused(key, leaf.text, QStringLiteral("EAP-MD5 is never used, inside the TLS neither"));
        } else {
            m_draft->report.kept(key, leaf.text,
                                 leaf.text == QLatin1String("13")
                                     ? QStringLiteral("a certificate inside PEAP or TTLS; saved only")
                                     : QStringLiteral("the method inside; saved only"));
        }
    }

    void readServerNames(const QString& text, const QString& key, bool isInner)
    {
        const QString name = plainServerName(text);
        if (text.isEmpty()) {
            m_draft->report.applied(key, text, QStringLiteral("any name"));
        } else if (isInner || name.isEmpty()) {
            m_draft->report.kept(key, text,
                                 isInner ? QStringLiteral("names for the method inside; saved only")
                                         : QStringLiteral("a pattern; only whole names can be checked"));
        } else {
            m_draft->profile.local.aaaServer = name;
            m_draft->report.applied(key, text,
                                    name == text ? QString() : QStringLiteral("of these names, %1").arg(name));
        }
    }

    void readThumbprint(const QString& text, const QString& key)
    {
        const QByteArray sha1 = thumbprintFromText(text);
        if (text.isEmpty())
            return;
        if (sha1.isEmpty())
            m_draft->report.refused(key, text, QStringLiteral("not the SHA-1 thumbprint of a certificate"));
        else if (!m_seen.contains(sha1))
            m_draft->takeThumbprint(key, sha1);
        else
            m_draft->report.applied(key, text, QStringLiteral("the same as above"));
        m_seen.insert(sha1);
    }

    int m_type;
    WindowsDraft* m_draft;
    QSet<QByteArray> m_seen;
};

} // namespace

XmlNode withoutSecretElements(const XmlNode& node)
{
    XmlNode clean{node.name, node.nameSpace, node.text, {}};
    for (const XmlNode& child : node.children) {
        if (!namesSecret(child.name))
            clean.children.append(withoutSecretElements(child));
    }
    return clean;
}

int eapTypeOf(const XmlNode& hostConfig)
{
    const XmlNode* method = hostConfig.child(QLatin1String("EapMethod"));
    return method != nullptr ? method->childText(QLatin1String("Type")).toInt() : 0;
}

QString plainServerName(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\z"));
    for (const QString& part : text.left(4096).split(QLatin1Char(';'))) {
        if (part.size() <= 253 && shape.match(part.trimmed()).hasMatch())
            return part.trimmed();
    }
    return {};
}

std::optional<AuthenticationMethod> methodOfEapType(int type)
{
    switch (type) {
    case 13:
        return AuthenticationMethod::EapTls;
    case 21:
        return AuthenticationMethod::EapTtls;
    case 25:
        return AuthenticationMethod::EapPeap;
    case 26:
    case 29: // the number that IANA has; Windows writes 26
        return AuthenticationMethod::EapMschapv2;
    case 6:
        return AuthenticationMethod::EapGtc;
    default:
        return std::nullopt;
    }
}

Result<void> takeEapHostConfig(const XmlNode& node, const QString& section, WindowsDraft* draft)
{
    const XmlNode* hostConfig = findElement(node, QLatin1String("EapHostConfig"));
    if (hostConfig == nullptr)
        return draft->missing(section + QStringLiteral(".EapHostConfig"));
    const QString path = section + QStringLiteral(".EapHostConfig");
    const int type = eapTypeOf(*hostConfig);
    const auto method = methodOfEapType(type);
    if (!method)
        return draft->invalid(path + QStringLiteral(".EapMethod.Type"), QString::number(type),
                              type == 4 ? QStringLiteral("13 (TLS), 21 (TTLS), 25 (PEAP) or 26 (MSCHAPv2); EAP-MD5 is "
                                                         "never used, for its answer can be tried against lists of "
                                                         "passwords")
                                        : QStringLiteral("13 (TLS), 21 (TTLS), 25 (PEAP) or 26 (MSCHAPv2)"));
    const qsizetype before = draft->report.lines().size();
    draft->takeMethod(path, QString::number(type), *method);
    LeafReader(type, draft).read(*hostConfig, QStringLiteral("EapHostConfig"), false);
    const QList<ReportLine>& lines = draft->report.lines();
    for (qsizetype i = before; i < lines.size(); ++i) {
        if (lines.at(i).verdict == ReportLine::Verdict::Kept) {
            draft->keepNode(QStringLiteral("EapHostConfig"), withoutSecretElements(*hostConfig));
            break;
        }
    }
    return {};
}

} // namespace sallyport
