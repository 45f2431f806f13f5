// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/strongswan_writer.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"
#include "core/formats/strongswan/strongswan_token.h"
#include "core/formats/strongswan/strongswan_values.h"
#include "core/profile/profile_fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxKeptText = 1024;

struct Lacking {
    const char* field;
    const char* why;
};

// What neither of the two formats has a place for.
constexpr std::array kLacking{
    Lacking{"uuid", "made anew from the connection's name and its gateway"},
    Lacking{"remote.revocation.crl", "strongSwan asks wherever a certificate says how"},
    Lacking{"remote.revocation.ocsp", "strongSwan asks wherever a certificate says how"},
    Lacking{"sallyport.followRedirects", "charon.follow_redirects in strongswan.conf, for all connections"},
    Lacking{"sallyport.innerMethod", "charon.plugins.eap-ttls.phase2_method and eap-peap.phase2_method in "
                                     "strongswan.conf, for all connections"},
    Lacking{"nat-keepalive", "charon.keep_alive in strongswan.conf, for all connections"},
    Lacking{"dns-servers", "strongSwan takes the servers that the gateway hands out"},
    Lacking{"sallyport.dnsDomains", "strongSwan takes the domains that the gateway hands out"},
    Lacking{"mtu", "the format has no place for it"},
    Lacking{"sallyport.killSwitch", "strongSwan does not block traffic without its tunnel"},
    Lacking{"sallyport.tags", "the format has no place for it"},
    Lacking{"sallyport.managedBy", "the format has no place for it"},
    Lacking{"sallyport.locked", "the format has no place for it"},
    Lacking{"sallyport.keyInKeychain", "the format has no place for it"},
};

QStringList methodsOf(AuthenticationMethod method)
{
    switch (method) {
    case AuthenticationMethod::EapAuto:
        return {QStringLiteral("eap")};
    case AuthenticationMethod::EapMschapv2:
        return {QStringLiteral("eap-mschapv2")};
    case AuthenticationMethod::EapGtc:
        return {QStringLiteral("eap-gtc")};
    case AuthenticationMethod::EapTls:
        return {QStringLiteral("eap-tls")};
    case AuthenticationMethod::EapTtls:
        return {QStringLiteral("eap-ttls")};
    case AuthenticationMethod::EapPeap:
        return {QStringLiteral("eap-peap")};
    case AuthenticationMethod::Certificate:
        return {QStringLiteral("pubkey")};
    case AuthenticationMethod::CertificateThenEap:
        return {QStringLiteral("pubkey"), QStringLiteral("eap")};
    case AuthenticationMethod::PreSharedKey:
        break;
    }
    return {QStringLiteral("psk")};
}

} // namespace

bool isKeyLimit(const QString& method)
{
    static const QRegularExpression shape(QStringLiteral("\\A(ike:)?(pubkey|rsa|ecdsa|ed25519|ed448)[a-z0-9:/-]*\\z"));
    return shape.match(method).hasMatch();
}

StrongswanWriting::StrongswanWriting(const char* format, const ExportRequest& exported, const Folders& folders)
    : request(exported), profile(exported.profile), name(strongswanName(exported.profile.name)),
      methods(methodsOf(exported.profile.method)), m_format(QString::fromLatin1(format)), m_folders(folders)
{
    for (const Lacking& lacking : kLacking)
        refuse(lacking.field, QString::fromLatin1(lacking.why));
    if (name != profile.name)
        note("name", QStringLiteral("as %1, for names of sections hold only letters, digits, '-' and '_'").arg(name));
}

Result<void> StrongswanWriting::prepare()
{
    prepareIdentities();
    if (gatewayIdentity.isEmpty())
        return Error::of(ErrorCode::ExportImpossible,
                         {{QStringLiteral("format"), m_format},
                          {QStringLiteral("reason"),
                           QStringLiteral("the gateway's identity has other letters than ASCII in a distinguished "
                                          "name, which strongSwan's files can't say")}});
    prepareCertificates();
    return prepareKey();
}

void StrongswanWriting::prepareIdentities()
{
    gatewayIdentity = strongswanIdentity(profile.gateway.expectedIdentity()).value_or(QString());
    if (profile.gateway.identity == profile.gateway.host)
        note("remote.id", QStringLiteral("the same as the host"));
    else if (plainIdentity(profile.gateway.identity) != profile.gateway.identity)
        note("remote.id", QStringLiteral("strongSwan takes the prefix for a type of identity"));
    localIdentity = strongswanIdentity(profile.local.identity).value_or(QString());
    if (localIdentity.isEmpty() && !profile.local.identity.isEmpty())
        refuse("local.id", QStringLiteral("letters other than ASCII in a distinguished name"));
    else if (plainIdentity(profile.local.identity) != profile.local.identity)
        note("local.id", QStringLiteral("strongSwan takes the prefix for a type of identity"));
    if (!profile.local.userName.isEmpty())
        userName = strongswanUserName(profile.local.userName);
    if (plainIdentity(profile.local.aaaServer) != profile.local.aaaServer ||
        !strongswanIdentity(profile.local.aaaServer))
        note("sallyport.aaaServer", QStringLiteral("strongSwan takes it for another type of identity"));
}

void StrongswanWriting::prepareCertificates()
{
    for (const QByteArray& der : profile.gateway.certificates) {
        const bool isCa = isAuthority(der);
        QStringList& files = isCa ? authorityFiles : gatewayFiles;
        QString file = isCa ? name : name + QStringLiteral("-gateway");
        if (!files.isEmpty())
            file += QStringLiteral("-%1").arg(files.size() + 1);
        file += QStringLiteral(".pem");
        files.append(file);
        m_files.append({(isCa ? m_folders.authorities : m_folders.certificates) + file, certificatePem(der)});
    }
    if (!authorityFiles.isEmpty() && !gatewayFiles.isEmpty())
        note("remote.cert", QStringLiteral("strongSwan wants the gateway's own certificate and an authority of it"));
    if (!profile.gateway.certificates.isEmpty() && profile.method == AuthenticationMethod::PreSharedKey)
        note("remote.cert", QStringLiteral("without use: the gateway proves itself with the pre-shared key"));
}

Result<void> StrongswanWriting::prepareKey()
{
    prepareToken();
    if (profile.local.pkcs12.isEmpty())
        return {};
    QByteArray container = profile.local.pkcs12;
    containerFile = name + QStringLiteral(".p12");
    if (request.pkcs12Password) {
        const Result<Credentials> opened = openPkcs12(profile.name, container, *request.pkcs12Password);
        if (!opened)
            return opened.error();
        Result<QByteArray> wrapped =
            rewrapPkcs12(profile.name, container, *request.pkcs12Password, request.pkcs12Style);
        if (!wrapped)
            return wrapped.error();
        container = *wrapped;
        ownFile = name + QStringLiteral(".pem");
        m_files.append({m_folders.certificates + ownFile, certificatePem(opened->certificates.first())});
    } else if (profile.method == AuthenticationMethod::EapAuto ||
               (usesCertificate(profile.method) && localIdentity.isEmpty())) {
        note("local.p12", QStringLiteral("set the local identity to the certificate's subject, or export with the "
                                         "password of the PKCS#12: strongSwan must be told which certificate it is"));
    }
    if (!canUseCertificate(profile.method))
        note("local.p12", QStringLiteral("without use: the method needs no certificate"));
    m_files.append({m_folders.containers + containerFile, container, true});
    return {};
}

void StrongswanWriting::prepareToken()
{
    if (profile.local.token.isEmpty())
        return;
    const bool isWanted = canUseCertificate(profile.method) && profile.local.pkcs12.isEmpty();
    const QString id = keyIdOfTokenUri(profile.local.token);
    if (!isWanted) {
        refuse("sallyport.token", QStringLiteral("without use: the method needs no certificate, or has it in a file"));
    } else if (id.isEmpty()) {
        refuse("sallyport.token", QStringLiteral("strongSwan finds a certificate on a token only by its number"));
    } else {
        tokenKeyId = id;
        note("sallyport.token", QStringLiteral("by its number alone; the PKCS#11 module belongs into strongswan.conf"));
    }
}

bool StrongswanWriting::showsCertificate(const QString& method) const
{
    return !method.startsWith(QLatin1String("eap")) || method == QLatin1String("eap-tls") ||
           profile.method == AuthenticationMethod::EapAuto;
}

QString StrongswanWriting::gatewayMethod() const
{
    return profile.method == AuthenticationMethod::PreSharedKey ? QStringLiteral("psk") : QStringLiteral("pubkey");
}

QString StrongswanWriting::networks() const
{
    QStringList networks;
    for (const Subnet& subnet : profile.includedSubnets)
        networks.append(subnetToString(subnet));
    return networks.isEmpty() ? QStringLiteral("0.0.0.0/0,::/0") : networks.join(QLatin1Char(','));
}

bool StrongswanWriting::givesPassword() const
{
    return request.password && (usesPassword(profile.method) || profile.method == AuthenticationMethod::PreSharedKey);
}

QList<std::pair<QString, QString>> StrongswanWriting::kept() const
{
    static const QRegularExpression path(QStringLiteral("\\A[A-Za-z0-9_. -]{1,200}\\z"));
    QList<std::pair<QString, QString>> kept;
    const QJsonObject foreign = profile.foreign.value(m_format).toObject();
    for (auto it = foreign.begin(); it != foreign.end(); ++it) {
        const QString text = it.value().toString();
        const bool isClean =
            it.value().isString() && text.size() <= kMaxKeptText && text.isValidUtf16() &&
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
        if (isClean && path.match(it.key()).hasMatch())
            kept.append({it.key(), text});
    }
    return kept;
}

Exported StrongswanWriting::finish(const QString& file, const QByteArray& text, bool holdsSecret) const
{
    Exported exported;
    exported.format = m_format;
    exported.files = {ExportedFile{file, text, holdsSecret}};
    exported.files.append(m_files);
    ImportReport report;
    for (const ProfileField& field : profileFields()) {
        if (!isSet(field, profile))
            continue;
        const QString key = QString::fromLatin1(field.key);
        if (const auto why = m_refused.constFind(key); why != m_refused.constEnd())
            report.refused(key, field.shown(profile), *why);
        else
            report.applied(key, field.shown(profile), m_notes.value(key));
    }
    exported.report = report.lines();
    return exported;
}

} // namespace sallyport
