// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each key of the groups connection, vpn and vpn-secrets does to the profile (nmconnection_reader.h). Thread: a
// value. Trust: user side.
#include "core/formats/address_list.h"
#include "core/formats/certificate.h"
#include "core/formats/networkmanager/nmconnection_keys.h"
#include "core/formats/networkmanager/nmconnection_reader.h"
#include "core/formats/pkcs12.h"
#include "core/profile/token_uri.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxRoutes = 1024;

struct MethodWord {
    const char* word;
    AuthenticationMethod method;
    const char* note;
};

constexpr std::array kMethods{
    MethodWord{"eap", AuthenticationMethod::EapAuto, ""}, // the gateway says which, as in the plugin
    MethodWord{"cert", AuthenticationMethod::Certificate, ""},
    MethodWord{"eap-tls", AuthenticationMethod::EapTls, ""},
    MethodWord{"psk", AuthenticationMethod::PreSharedKey, ""},
    MethodWord{"key", AuthenticationMethod::Certificate, ""},
    MethodWord{"agent", AuthenticationMethod::Certificate,
               "the key in an agent can't be used; give it as a PKCS#12 file"},
    MethodWord{"smartcard", AuthenticationMethod::Certificate,
               "the file need not say which card: choose the certificate on it in the profile"},
    // Words that people write and the plugin does not know.
    MethodWord{"pubkey", AuthenticationMethod::Certificate, "the plugin's word is cert"},
    MethodWord{"certificate", AuthenticationMethod::Certificate, "the plugin's word is cert"},
    MethodWord{"mschapv2", AuthenticationMethod::EapMschapv2, "the plugin's word is eap"},
    MethodWord{"eap-mschapv2", AuthenticationMethod::EapMschapv2, "the plugin's word is eap"},
    MethodWord{"eap-gtc", AuthenticationMethod::EapGtc, "the plugin's word is eap"},
    MethodWord{"gtc", AuthenticationMethod::EapGtc, "the plugin's word is eap"},
    MethodWord{"eap-ttls", AuthenticationMethod::EapTtls, "the plugin's word is eap"},
    MethodWord{"ttls", AuthenticationMethod::EapTtls, "the plugin's word is eap"},
    MethodWord{"eap-peap", AuthenticationMethod::EapPeap, "the plugin's word is eap"},
    MethodWord{"peap", AuthenticationMethod::EapPeap, "the plugin's word is eap"},
    MethodWord{"tls", AuthenticationMethod::EapTls, "the plugin's word is eap-tls"},
};

const MethodWord* methodOf(const QString& word)
{
    const auto* found = std::find_if(kMethods.begin(), kMethods.end(), [&word](const MethodWord& candidate) {
        return word.compare(QLatin1String(candidate.word), Qt::CaseInsensitive) == 0;
    });
    return found == kMethods.end() ? nullptr : found;
}

} // namespace

Result<void> NmConnectionReader::readId(const QString& path, const QString& value)
{
    m_profile.name = value;
    m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readUuid(const QString& path, const QString& value)
{
    const QUuid id = QUuid::fromString(value);
    if (id.isNull()) {
        m_report.refused(path, value, QStringLiteral("not a UUID; the profile gets one of its own"));
        return {};
    }
    m_profile.id = id.toString(QUuid::WithoutBraces);
    m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readAutoconnect(const QString& path, const QString& value)
{
    m_profile.connectAtLogin = isSwitchedOn(value);
    m_report.applied(path, value, m_profile.connectAtLogin ? QStringLiteral("connected when you log in") : QString());
    return {};
}

Result<void> NmConnectionReader::takeSilently(const QString& path, const QString& value)
{
    m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readAddress(const QString& path, const QString& value)
{
    m_profile.gateway.host = value;
    const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 128; });
    if (const QByteArray ascii = isPlain ? QByteArray() : QUrl::toAce(value); !ascii.isEmpty())
        m_profile.gateway.host = QString::fromLatin1(ascii); // else validation names it as it was written
    m_report.applied(m_written.value(path, path), value, mendingNote(path));
    return {};
}

Result<void> NmConnectionReader::readPort(const QString& path, const QString& value)
{
    bool isNumber = false;
    const int port = value.toInt(&isNumber);
    if (value.isEmpty()) {
        m_report.applied(path, value);
        return {};
    }
    if (!isNumber || port < 1 || port > 65535)
        return invalid(m_written.value(path, path), value, QStringLiteral("a port from 1 to 65535"));
    m_profile.gateway.port = static_cast<quint16>(port);
    m_report.applied(m_written.value(path, path), value, mendingNote(path));
    return {};
}

Result<void> NmConnectionReader::readGatewayIdentity(const QString& path, const QString& value)
{
    const QString written = m_written.value(path, path);
    if (value.startsWith(QLatin1String("%any")) || value == QLatin1String("*")) {
        m_report.refused(written, value, QStringLiteral("any identity would do for it; the address is demanded"));
        return {};
    }
    m_profile.gateway.identity = value;
    m_report.applied(written, value, mendingNote(path));
    return {};
}

Result<void> NmConnectionReader::readGatewayCertificate(const QString& path, const QString& value)
{
    if (value.isEmpty()) {
        m_report.applied(path, value, QStringLiteral("the system's authorities are trusted"));
        return {};
    }
    const std::optional<QByteArray> bytes = companion(path, value);
    if (!bytes) {
        m_imported.missingTrust.append({{}, value});
        return {};
    }
    QList<QByteArray> certificates;
    if (looksLikePem(*bytes)) {
        const Result<PemContents> contents = readPem(value, *bytes, {});
        if (!contents && contents.error().code != ErrorCode::Pkcs12PasswordWrong)
            return contents.error();
        if (contents)
            certificates = contents->authorities + contents->certificates;
    } else if (const auto der = certificateFromBytes(*bytes)) {
        certificates = {*der};
    }
    if (certificates.isEmpty())
        return invalid(path, value, QStringLiteral("a file with an X.509 certificate, PEM or DER"));
    m_profile.gateway.certificates = certificates;
    const bool isOwn = !isAuthority(certificates.first());
    m_report.applied(
        path, value,
        isOwn ? QStringLiteral("the gateway's own certificate: %1").arg(certificateSubject(certificates.first()))
              : certificateSubject(certificates.first()));
    return {};
}

Result<void> NmConnectionReader::readMethod(const QString& path, const QString& value)
{
    const MethodWord* method = methodOf(value);
    if (method == nullptr)
        return invalid(path, value,
                       value.contains(QLatin1String("md5"), Qt::CaseInsensitive)
                           ? QStringLiteral("eap, cert, eap-tls or psk; EAP-MD5 is never used, for its answer can be "
                                            "tried against lists of passwords")
                           : QStringLiteral("eap, cert, eap-tls or psk"));
    m_method = value.toLower();
    m_profile.method = method->method;
    const bool isInAgent = m_method == QLatin1String("agent");
    const bool isOnCard = m_method == QLatin1String("smartcard");
    m_keyIsElsewhere = m_keyIsElsewhere || isInAgent || isOnCard;
    m_keyIsOnCard = m_keyIsOnCard || isOnCard;
    const QString note = QString::fromLatin1(method->note);
    if (isInAgent)
        m_report.refused(path, value, note);
    else if (isOnCard)
        m_report.kept(path, value, note);
    else
        m_report.applied(path, value, note);
    return {};
}

Result<void> NmConnectionReader::readEapMethod(const QString& path, const QString& value)
{
    const MethodWord* method = methodOf(value);
    if (method == nullptr || !(usesPassword(method->method) || method->method == AuthenticationMethod::EapTls)) {
        m_report.refused(path, value,
                         QStringLiteral("not a key of NetworkManager's, and not an EAP method that is safe"));
        return {};
    }
    m_profile.method = method->method;
    m_method = QStringLiteral("eap");
    m_report.applied(path, value, QStringLiteral("not a key of NetworkManager's, but clear: method=eap"));
    return {};
}

Result<void> NmConnectionReader::readCertificateSource(const QString& path, const QString& value)
{
    if (value == QLatin1String("file") || value.isEmpty()) {
        m_report.applied(path, value);
        return {};
    }
    m_keyIsElsewhere = true;
    m_keyIsOnCard = m_keyIsOnCard || value == QLatin1String("smartcard");
    if (value == QLatin1String("smartcard"))
        m_report.kept(path, value,
                      QStringLiteral("the file need not say which card: choose the certificate on it in the profile"));
    else
        m_report.refused(path, value,
                         value == QLatin1String("agent")
                             ? QStringLiteral("the key in an agent can't be used; give it as a PKCS#12 file")
                             : QStringLiteral("file or smartcard; give the key as a PKCS#12 file"));
    return {};
}

Result<void> NmConnectionReader::readUserCertificate(const QString&, const QString& value)
{
    m_userCertificate = value;
    return {};
}

Result<void> NmConnectionReader::readUserKey(const QString&, const QString& value)
{
    m_userKey = value;
    return {};
}

bool NmConnectionReader::settleToken()
{
    const QString scheme = QStringLiteral("pkcs11:");
    const bool isInCertificate = m_userCertificate.startsWith(scheme);
    if (!isInCertificate && !m_userKey.startsWith(scheme))
        return false;
    const QString path = isInCertificate ? QStringLiteral("vpn.usercert") : QStringLiteral("vpn.userkey");
    const QString uri = isInCertificate ? m_userCertificate : m_userKey;
    QString certificate = uri; // what is named may be the key: its certificate has the same number
    certificate.replace(QLatin1String("type=private"), QLatin1String("type=cert"));
    m_keyIsElsewhere = true;
    m_keyIsOnCard = true;
    if (const QString fault = tokenUriFault(certificate); !fault.isEmpty()) {
        m_report.refused(path, uri.section(QLatin1Char('?'), 0, 0), fault); // behind it may be a PIN
        return true;
    }
    m_profile.local.token = certificate;
    m_report.applied(path, uri, QStringLiteral("the certificate on a token; its PIN is asked at connect"));
    if (isInCertificate && !m_userKey.isEmpty())
        m_report.applied(QStringLiteral("vpn.userkey"), m_userKey.section(QLatin1Char('?'), 0, 0),
                         QStringLiteral("the key that belongs to the certificate is used"));
    return true;
}

Result<void> NmConnectionReader::readUser(const QString&, const QString& value)
{
    m_user = value;
    return {};
}

Result<void> NmConnectionReader::readLocalIdentity(const QString& path, const QString& value)
{
    const QString written = m_written.value(path, path);
    if (value.startsWith(QLatin1String("%any"))) {
        m_sendsAddress = true;
        m_report.applied(written, value, QStringLiteral("no identity: the address is sent"));
        return {};
    }
    m_profile.local.identity = value;
    m_report.applied(written, value, mendingNote(path));
    return {};
}

Result<void> NmConnectionReader::readVirtual(const QString& path, const QString& value)
{
    const auto word = nmYesNo(value);
    if (word && word->isYes)
        m_report.applied(path, value,
                         word->isMended ? QStringLiteral("taken as yes, which NetworkManager would not do")
                                        : QString());
    else
        keep(path, value, nmKeptNote(path));
    return {};
}

Result<void> NmConnectionReader::readEncapsulation(const QString& path, const QString& value)
{
    const auto word = nmYesNo(value);
    if (!word)
        return invalid(path, value, QStringLiteral("yes or no"));
    m_profile.exchange.forceUdpEncapsulation = word->isYes;
    m_report.applied(path, value,
                     word->isMended ? QStringLiteral("taken as yes, which NetworkManager would not do") : QString());
    return {};
}

Result<void> NmConnectionReader::readCompression(const QString& path, const QString& value)
{
    if (isSwitchedOn(value))
        keep(path, value, nmKeptNote(path));
    else
        m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readProposalSwitch(const QString&, const QString& value)
{
    m_proposalSwitch = value.isNull() ? QStringLiteral("") : value;
    return {};
}

Result<void> NmConnectionReader::readIke(const QString&, const QString& value)
{
    m_ike = value;
    return {};
}

Result<void> NmConnectionReader::readEsp(const QString&, const QString& value)
{
    m_esp = value;
    return {};
}

Result<void> NmConnectionReader::readRemoteSelectors(const QString& path, const QString& value)
{
    for (const QString& item : keyFileList(value)) {
        const QList<Subnet> networks = networksFromText(item);
        if (networks.isEmpty() || m_selectors.size() + networks.size() > kMaxRoutes)
            return invalid(path, item, QStringLiteral("networks such as 10.1.0.0/16 with ; between"));
        m_selectors.append(networks);
    }
    m_report.applied(path, value);
    return {};
}

Result<void> NmConnectionReader::readPasswordFlags(const QString& path, const QString& value)
{
    constexpr std::array<const char*, 5> kNotes{"", "asked at connect, or taken from the keychain", "asked at connect",
                                                nullptr, "asked only where the gateway wants one"};
    const QString written = m_written.value(path, path);
    const bool isKnown = value.size() == 1 && value.at(0) >= QLatin1Char('0') && value.at(0) <= QLatin1Char('4') &&
                         value != QLatin1String("3");
    if (isKnown)
        m_report.applied(written, value,
                         mendingNote(path, QString::fromLatin1(kNotes.at(static_cast<std::size_t>(value.toInt())))));
    else
        m_report.refused(written, value,
                         QStringLiteral("none of 0, 1, 2 and 4; the password is asked where it is not in the file"));
    return {};
}

Result<void> NmConnectionReader::readPassword(const QString&, const QString& value)
{
    m_password = Secret::fromString(value);
    return {};
}

} // namespace sallyport
