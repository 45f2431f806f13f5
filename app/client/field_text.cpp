// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/field_text.h"

#include "app/client/profile_text.h"
#include "core/formats/pkcs12.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

struct Label {
    const char* key;
    const char* text;
};

constexpr std::array kLabels{
    Label{"uuid", QT_TRANSLATE_NOOP("FieldText", "Id")},
    Label{"name", QT_TRANSLATE_NOOP("FieldText", "Name")},
    Label{"type", QT_TRANSLATE_NOOP("FieldText", "Sign-in")},
    Label{"remote.addr", QT_TRANSLATE_NOOP("FieldText", "Gateway")},
    Label{"remote.port", QT_TRANSLATE_NOOP("FieldText", "Port")},
    Label{"remote.id", QT_TRANSLATE_NOOP("FieldText", "Must prove to be")},
    Label{"remote.cert", QT_TRANSLATE_NOOP("FieldText", "Authority")},
    Label{"remote.certreq", QT_TRANSLATE_NOOP("FieldText", "Asks for a certificate")},
    Label{"remote.revocation.crl", QT_TRANSLATE_NOOP("FieldText", "Checks revocation lists")},
    Label{"remote.revocation.ocsp", QT_TRANSLATE_NOOP("FieldText", "Asks about revocation (OCSP)")},
    Label{"remote.revocation.strict", QT_TRANSLATE_NOOP("FieldText", "Needs a revocation answer")},
    Label{"local.eap_id", QT_TRANSLATE_NOOP("FieldText", "User name")},
    Label{"local.id", QT_TRANSLATE_NOOP("FieldText", "Identity")},
    Label{"sallyport.aaaServer", QT_TRANSLATE_NOOP("FieldText", "Sign-in server")},
    Label{"sallyport.innerMethod", QT_TRANSLATE_NOOP("FieldText", "Sign-in inside TLS")},
    Label{"sallyport.token", QT_TRANSLATE_NOOP("FieldText", "Certificate on a token")},
    Label{"local.p12", QT_TRANSLATE_NOOP("FieldText", "Client key")},
    Label{"sallyport.keyInKeychain", QT_TRANSLATE_NOOP("FieldText", "Client key in the keychain")},
    Label{"ike-proposal", QT_TRANSLATE_NOOP("FieldText", "IKE proposal")},
    Label{"esp-proposal", QT_TRANSLATE_NOOP("FieldText", "ESP proposal")},
    Label{"sallyport.mobike", QT_TRANSLATE_NOOP("FieldText", "Follows a change of network")},
    Label{"sallyport.fragmentation", QT_TRANSLATE_NOOP("FieldText", "Splits large messages")},
    Label{"sallyport.forceUdpEncapsulation", QT_TRANSLATE_NOOP("FieldText", "Always inside UDP")},
    Label{"sallyport.followRedirects", QT_TRANSLATE_NOOP("FieldText", "Follows redirects")},
    Label{"nat-keepalive", QT_TRANSLATE_NOOP("FieldText", "NAT keepalive")},
    Label{"sallyport.deadPeerSeconds", QT_TRANSLATE_NOOP("FieldText", "Asks a silent gateway after")},
    Label{"sallyport.ikeRekeySeconds", QT_TRANSLATE_NOOP("FieldText", "New IKE keys after")},
    Label{"sallyport.childRekeySeconds", QT_TRANSLATE_NOOP("FieldText", "New ESP keys after")},
    Label{"sallyport.reauthenticationSeconds", QT_TRANSLATE_NOOP("FieldText", "Signs in anew after")},
    Label{"sallyport.idleDisconnectSeconds", QT_TRANSLATE_NOOP("FieldText", "Disconnects when idle for")},
    Label{"dns-servers", QT_TRANSLATE_NOOP("FieldText", "Name servers")},
    Label{"sallyport.dnsDomains", QT_TRANSLATE_NOOP("FieldText", "For the names")},
    Label{"mtu", QT_TRANSLATE_NOOP("FieldText", "MTU")},
    Label{"split-tunneling.subnets", QT_TRANSLATE_NOOP("FieldText", "Networks")},
    Label{"split-tunneling.excluded", QT_TRANSLATE_NOOP("FieldText", "Networks left out")},
    Label{"sallyport.killSwitch", QT_TRANSLATE_NOOP("FieldText", "When down")},
    Label{"sallyport.connectAtLogin", QT_TRANSLATE_NOOP("FieldText", "Connects at login")},
    Label{"sallyport.tags", QT_TRANSLATE_NOOP("FieldText", "Tags")},
    Label{"sallyport.managedBy", QT_TRANSLATE_NOOP("FieldText", "Managed by")},
    Label{"sallyport.locked", QT_TRANSLATE_NOOP("FieldText", "Locked")},
};

bool isSeconds(const QString& key)
{
    return key.endsWith(QLatin1String("Seconds")) || key == QLatin1String("nat-keepalive");
}

QString authorities(const QList<QByteArray>& certificates)
{
    QStringList subjects;
    for (const QByteArray& der : certificates)
        subjects.append(certificateSubject(der));
    return subjects.join(QStringLiteral("; "));
}

QString labelsOf(const QStringList& keys)
{
    QStringList labels;
    for (const QString& key : keys)
        labels.append(fieldLabel(key));
    return labels.join(QStringLiteral(", "));
}

} // namespace

QString fieldLabel(const QString& key)
{
    const auto* found = std::find_if(kLabels.begin(), kLabels.end(),
                                     [&key](const Label& label) { return key == QLatin1String(label.key); });
    return found == kLabels.end() ? key : QCoreApplication::translate("FieldText", found->text);
}

QString fieldWords(const ProfileField& field, const Profile& profile)
{
    const QString key = QString::fromLatin1(field.key);
    const QString shown = field.shown(profile);
    if (shown.isEmpty())
        return {};
    if (key == QLatin1String("type"))
        return methodWords(profile.method);
    if (key == QLatin1String("remote.cert"))
        return authorities(profile.gateway.certificates);
    if (key == QLatin1String("local.p12"))
        return Words::tr("in the profile, encrypted");
    if (key == QLatin1String("sallyport.killSwitch"))
        return Words::tr(
            "traffic is to be blocked; this version cannot block it, so it refuses to connect this profile");
    if (key == QLatin1String("sallyport.locked"))
        return labelsOf(profile.management.lockedFields);
    return isSeconds(key) ? Words::tr("%1 s").arg(shown) : shown;
}

QString verdictWords(const ReportLine& line)
{
    switch (line.verdict) {
    case ReportLine::Verdict::Applied:
        return line.note.isEmpty() ? Words::tr("Applied") : Words::tr("Applied: %1").arg(line.note);
    case ReportLine::Verdict::Kept:
        if (line.note.isEmpty())
            return Words::tr("Kept, but not applied");
        if (line.note.startsWith(QLatin1String("kept")) || line.note.startsWith(QLatin1String("saved")))
            return line.note.at(0).toUpper() + line.note.mid(1); // says itself that it is
        return Words::tr("Kept: %1").arg(line.note);
    case ReportLine::Verdict::Refused:
        break;
    }
    return line.note.isEmpty() ? Words::tr("Refused") : Words::tr("Refused: %1").arg(line.note);
}

QString exportVerdictWords(const ReportLine& line)
{
    switch (line.verdict) {
    case ReportLine::Verdict::Applied:
        return line.note.isEmpty() ? Words::tr("Written") : Words::tr("Written: %1").arg(line.note);
    case ReportLine::Verdict::Kept:
        return line.note.isEmpty() ? Words::tr("Written, without effect there")
                                   : Words::tr("Written: %1").arg(line.note);
    case ReportLine::Verdict::Refused:
        break;
    }
    return line.note.isEmpty() ? Words::tr("Left out") : Words::tr("Left out: %1").arg(line.note);
}

} // namespace sallyport
