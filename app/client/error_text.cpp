// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each entry: title, explanation, next step. "{name}" is an argument of the code; "[...]" is left out when an argument
// inside it is missing. Translators see the sentences as they stand here.
#include "app/client/error_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

struct Entry {
    ErrorCode code;
    const char* title;
    const char* explanation;
    const char* nextStep;
};

constexpr std::array kEntries{
    Entry{ErrorCode::SignInRefused, QT_TRANSLATE_NOOP("ErrorText", "The gateway refused the sign-in"),
          QT_TRANSLATE_NOOP("ErrorText", "It did not accept the credentials of {user}[ (method: {method})]."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Check the user name and type the password again; many gateways lock an account after a few wrong "
              "tries.")},
    Entry{ErrorCode::PromptUnanswered, QT_TRANSLATE_NOOP("ErrorText", "An answer is missing"),
          QT_TRANSLATE_NOOP("ErrorText", "This was asked, and nobody was there to answer in time: {prompt}."),
          QT_TRANSLATE_NOOP("ErrorText", "Try again and answer when asked; a script gives a password with "
                                         "--password-stdin.")},
    Entry{ErrorCode::PromptCancelled, QT_TRANSLATE_NOOP("ErrorText", "You cancelled it"),
          QT_TRANSLATE_NOOP("ErrorText", "This was needed from you: {prompt}."),
          QT_TRANSLATE_NOOP("ErrorText", "Try again when you have it at hand.")},

    Entry{ErrorCode::GatewayUntrusted,
          QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is not from an authority you trust"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer "
              "trusts."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Ask the administrator for the authority's certificate and import it into the profile.")},
    Entry{ErrorCode::GatewayNameMismatch,
          QT_TRANSLATE_NOOP("ErrorText", "The gateway did not prove that it is {expected}"),
          QT_TRANSLATE_NOOP("ErrorText", "Its certificate is for {names}."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Check the gateway's name and identity in the profile; if they are right, tell the administrator.")},
    Entry{
        ErrorCode::GatewayCertificateExpired, QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate has expired"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The certificate of {subject} was valid until {notAfter}; this computer's clock says {now}."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check this computer's clock; if it is right, ask the administrator to renew the certificate.")},
    Entry{ErrorCode::GatewayCertificateNotYetValid,
          QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is not valid yet"),
          QT_TRANSLATE_NOOP(
              "ErrorText", "The certificate of {subject} is valid from {notBefore}; this computer's clock says {now}."),
          QT_TRANSLATE_NOOP("ErrorText", "Check this computer's clock; if it is right, tell the administrator.")},
    Entry{ErrorCode::GatewayCertificateUnsuitable,
          QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is not good enough"),
          QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} was refused: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a certificate that meets today's rules.")},
    Entry{ErrorCode::GatewayNotProven, QT_TRANSLATE_NOOP("ErrorText", "The gateway did not prove that it is {host}"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing "
              "was sent to it from which your password could be guessed."),
          QT_TRANSLATE_NOOP("ErrorText", "Don't try again on this network; tell the administrator what happened.")},

    Entry{ErrorCode::GatewayNameUnknown, QT_TRANSLATE_NOOP("ErrorText", "The name {host} can't be found"),
          QT_TRANSLATE_NOOP("ErrorText", "The name server has no address for it[: {reason}]."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Check that this computer is online and that the gateway's name in the profile is spelled right.")},
    Entry{ErrorCode::GatewaySilent, QT_TRANSLATE_NOOP("ErrorText", "The gateway does not answer"),
          QT_TRANSLATE_NOOP("ErrorText", "{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds]."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the "
              "administrator whether the gateway is up.")},
    Entry{ErrorCode::GatewayUnreachable,
          QT_TRANSLATE_NOOP("ErrorText", "The gateway can't be reached from this network"),
          QT_TRANSLATE_NOOP("ErrorText", "The network did not carry anything to {host}[ ({address})][: {reason}]."),
          QT_TRANSLATE_NOOP("ErrorText", "Check that this computer is online, then connect again.")},
    Entry{ErrorCode::GatewayLost, QT_TRANSLATE_NOOP("ErrorText", "The connection to the gateway was lost"),
          QT_TRANSLATE_NOOP("ErrorText", "{host} has not answered[ for {seconds} seconds]."),
          QT_TRANSLATE_NOOP("ErrorText", "Check that this computer is online, then connect again.")},
    Entry{ErrorCode::GatewayClosed, QT_TRANSLATE_NOOP("ErrorText", "The gateway ended the connection"),
          QT_TRANSLATE_NOOP("ErrorText", "{host} closed the tunnel."),
          QT_TRANSLATE_NOOP("ErrorText", "Connect again; if it keeps closing, ask the administrator.")},
    Entry{ErrorCode::IdleDisconnected, QT_TRANSLATE_NOOP("ErrorText", "Disconnected because nothing was sent"),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing went to or came from {host} for {seconds} seconds, and the profile "
                                         "ends the connection then."),
          QT_TRANSLATE_NOOP("ErrorText", "Connect again when you need it.")},

    Entry{ErrorCode::ProposalRefused,
          QT_TRANSLATE_NOOP("ErrorText", "The gateway does not agree to any of the offered algorithms"),
          QT_TRANSLATE_NOOP("ErrorText", "For {protocol} this computer offered {offered}."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Ask the administrator which current algorithms the gateway takes and put them into the profile.")},
    Entry{ErrorCode::SelectorsRefused, QT_TRANSLATE_NOOP("ErrorText", "The gateway refused the networks asked for"),
          QT_TRANSLATE_NOOP("ErrorText", "This computer asked for {offered}."),
          QT_TRANSLATE_NOOP("ErrorText", "Check the networks in the profile against what the administrator gave you.")},
    Entry{ErrorCode::NoAddressOffered, QT_TRANSLATE_NOOP("ErrorText", "The gateway gave this computer no address"),
          QT_TRANSLATE_NOOP("ErrorText", "{host} has no virtual IP address left, or none for you."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Connect again later; if it stays so, ask the administrator to look at the address pool.")},
    Entry{ErrorCode::NegotiationFailed, QT_TRANSLATE_NOOP("ErrorText", "The gateway broke off the negotiation"),
          QT_TRANSLATE_NOOP("ErrorText", "{host} answered {notify}."),
          QT_TRANSLATE_NOOP("ErrorText", "Tell the administrator this word; the gateway's log says why.")},

    Entry{ErrorCode::DataPlaneUnavailable,
          QT_TRANSLATE_NOOP("ErrorText", "This computer can't carry the tunnel's packets"),
          QT_TRANSLATE_NOOP("ErrorText", "The data plane \"{dataPlane}\" did not start: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Look in the service's log for the cause; where /dev/net/tun is missing, ask the "
                            "administrator to load the kernel's module tun.")},
    Entry{ErrorCode::AddressNotApplied, QT_TRANSLATE_NOOP("ErrorText", "The tunnel's address could not be set"),
          QT_TRANSLATE_NOOP("ErrorText", "Setting {address} failed: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Disconnect other VPNs that use the same address, then connect again.")},
    Entry{ErrorCode::RouteNotApplied, QT_TRANSLATE_NOOP("ErrorText", "A route into the tunnel could not be set"),
          QT_TRANSLATE_NOOP("ErrorText", "Setting the route to {route} failed: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Disconnect other VPNs that use the same network, then connect again.")},
    Entry{ErrorCode::DnsNotApplied, QT_TRANSLATE_NOOP("ErrorText", "The office's name servers could not be set"),
          QT_TRANSLATE_NOOP("ErrorText", "Changing this computer's DNS settings failed: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "See the service's log for which program holds the DNS settings, then connect again.")},
    Entry{ErrorCode::FirewallUnavailable, QT_TRANSLATE_NOOP("ErrorText", "Traffic can't be blocked on this computer"),
          QT_TRANSLATE_NOOP("ErrorText", "The firewall rules were refused: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Turn off blocking in the profile, or ask for the missing firewall support.")},
    Entry{ErrorCode::IkeEngineFailed, QT_TRANSLATE_NOOP("ErrorText", "The service's IKE engine failed"),
          QT_TRANSLATE_NOOP("ErrorText", "It said: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Restart the Sallyport service; if it happens again, report it with the service's log.")},
    Entry{ErrorCode::JournalUnusable,
          QT_TRANSLATE_NOOP("ErrorText", "The service can't note what it changes on this computer"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash."),
          QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk, or repair the rights of that folder.")},

    Entry{ErrorCode::ProfileNotFound, QT_TRANSLATE_NOOP("ErrorText", "There is no profile \"{profile}\""),
          QT_TRANSLATE_NOOP("ErrorText", "Neither a name nor an id of your profiles matches."),
          QT_TRANSLATE_NOOP("ErrorText", "Look at the list of profiles, or import the profile first.")},
    Entry{ErrorCode::ProfileAmbiguous, QT_TRANSLATE_NOOP("ErrorText", "More than one profile is called \"{profile}\""),
          QT_TRANSLATE_NOOP("ErrorText", "These match: {matches}."),
          QT_TRANSLATE_NOOP("ErrorText", "Name the profile by its id.")},
    Entry{ErrorCode::ProfileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "The file can't be read"),
          QT_TRANSLATE_NOOP("ErrorText", "{file}: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Check the file's name and that you may read it.")},
    Entry{ErrorCode::ProfileTooLarge, QT_TRANSLATE_NOOP("ErrorText", "The file is too large for a profile"),
          QT_TRANSLATE_NOOP("ErrorText", "{file} has {size}; at most {limit} are read."),
          QT_TRANSLATE_NOOP("ErrorText", "Check that it is the file your administrator sent.")},
    Entry{ErrorCode::ProfileFormatUnknown,
          QT_TRANSLATE_NOOP("ErrorText", "The file is no profile that Sallyport can read"),
          QT_TRANSLATE_NOOP("ErrorText", "{file} is in none of the formats that Sallyport knows (strongSwan, Apple, "
                                         "Windows, NetworkManager, certificates)."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.")},
    Entry{ErrorCode::ProfileSyntax, QT_TRANSLATE_NOOP("ErrorText", "The file is damaged"),
          QT_TRANSLATE_NOOP("ErrorText", "{file}[, line {line}]: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Ask for the file again; it may have been cut off or changed on its way.")},
    Entry{ErrorCode::ProfileFieldMissing, QT_TRANSLATE_NOOP("ErrorText", "The profile is not complete"),
          QT_TRANSLATE_NOOP("ErrorText", "[{file}: ]the field {field} is missing."),
          QT_TRANSLATE_NOOP("ErrorText", "Add the field, or ask the administrator for a complete profile.")},
    Entry{ErrorCode::ProfileFieldInvalid, QT_TRANSLATE_NOOP("ErrorText", "The profile has a value that can't be used"),
          QT_TRANSLATE_NOOP("ErrorText", "[{file}: ]the field {field}[ says \"{value}\"]; the rule is: {rule}."),
          QT_TRANSLATE_NOOP("ErrorText", "Correct the field, or ask the administrator for a corrected profile.")},
    Entry{
        ErrorCode::ProfileNotSaved, QT_TRANSLATE_NOOP("ErrorText", "The profile could not be saved"),
        QT_TRANSLATE_NOOP("ErrorText", "Writing {path} failed: {reason}. What was there before is untouched."),
        QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk, or repair the rights of that folder, then save again.")},
    Entry{ErrorCode::ProfileReadOnly, QT_TRANSLATE_NOOP("ErrorText", "This profile is managed"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "{profile} was set up for this computer by {managedBy}; it can't be changed or "
                            "deleted here."),
          QT_TRANSLATE_NOOP("ErrorText", "Ask them for the change, or duplicate the profile and change the copy.")},
    Entry{ErrorCode::MethodNotSupported, QT_TRANSLATE_NOOP("ErrorText", "This way of signing in is not supported yet"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "{profile} signs in with {method}, and this version of Sallyport can't do that."),
          QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator whether a password (EAP-MSCHAPv2) or a client "
                                         "certificate will do too, or update Sallyport.")},
    Entry{ErrorCode::ExportImpossible, QT_TRANSLATE_NOOP("ErrorText", "The profile can't be written in this format"),
          QT_TRANSLATE_NOOP("ErrorText", "The format {format} can't carry it: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another format; sswan carries everything.")},
    Entry{ErrorCode::BackupUnreadable, QT_TRANSLATE_NOOP("ErrorText", "The backup can't be used"),
          QT_TRANSLATE_NOOP("ErrorText", "{file}: {reason}. Nothing was restored."),
          QT_TRANSLATE_NOOP("ErrorText", "Take an earlier backup, or restore the profiles one by one.")},
    Entry{
        ErrorCode::KeychainUnavailable, QT_TRANSLATE_NOOP("ErrorText", "There is no keychain to keep passwords in"),
        QT_TRANSLATE_NOOP("ErrorText", "No keychain answered on this desktop: {reason}. Passwords are never kept "
                                       "in plain text instead."),
        QT_TRANSLATE_NOOP("ErrorText", "Install and start gnome-keyring or KWallet, or type the password each time.")},
    Entry{ErrorCode::KeychainLocked, QT_TRANSLATE_NOOP("ErrorText", "The keychain is locked"),
          QT_TRANSLATE_NOOP("ErrorText", "The entry {entry} is in a locked keychain."),
          QT_TRANSLATE_NOOP("ErrorText", "Unlock the keychain and try again, or type the password this time.")},
    Entry{ErrorCode::KeychainRefused, QT_TRANSLATE_NOOP("ErrorText", "The keychain refused"),
          QT_TRANSLATE_NOOP("ErrorText", "The entry {entry} was not given or taken: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Allow Sallyport to use the keychain, or type the password this time.")},
    Entry{ErrorCode::KeychainSilent, QT_TRANSLATE_NOOP("ErrorText", "The keychain does not answer"),
          QT_TRANSLATE_NOOP("ErrorText", "It did not answer for {seconds} seconds."),
          QT_TRANSLATE_NOOP("ErrorText", "Look for a hidden question of the keychain on the screen, or type the "
                                         "password this time.")},
    Entry{ErrorCode::Pkcs12PasswordWrong,
          QT_TRANSLATE_NOOP("ErrorText", "The password for the certificate does not fit"),
          QT_TRANSLATE_NOOP("ErrorText", "{file} has a private key that this password does not open or protect."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Type the password that came with the file; for an unprotected key choose a new one.")},
    Entry{ErrorCode::Pkcs12Unreadable, QT_TRANSLATE_NOOP("ErrorText", "The certificate file can't be used"),
          QT_TRANSLATE_NOOP("ErrorText", "{file}: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for the file again.")},
    Entry{ErrorCode::GatewayTrustMissing,
          QT_TRANSLATE_NOOP("ErrorText", "The certificate that proves the gateway is missing"),
          QT_TRANSLATE_NOOP("ErrorText", "{file} proves the gateway of {profile} by {expected}, which was not given "
                                         "together with it. Without it any authority of this computer would do."),
          QT_TRANSLATE_NOOP("ErrorText", "Give that certificate together with the file, or a folder that holds both; "
                                         "or choose this computer's authorities (--system-authorities).")},
    Entry{ErrorCode::ClientKeyMissing, QT_TRANSLATE_NOOP("ErrorText", "There is no private key to sign in with"),
          QT_TRANSLATE_NOOP("ErrorText", "{file} signs in with a certificate, but the key for it is not there."),
          QT_TRANSLATE_NOOP("ErrorText", "Import the .p12 file, or certificate and key together.")},
    Entry{ErrorCode::ClientCertificateUnusable, QT_TRANSLATE_NOOP("ErrorText", "Your certificate can't be used"),
          QT_TRANSLATE_NOOP("ErrorText", "{subject}: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a new certificate with its key.")},

    Entry{ErrorCode::ServiceUnreachable, QT_TRANSLATE_NOOP("ErrorText", "The Sallyport service does not answer"),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing answers at {socket}[: {reason}]."),
          QT_TRANSLATE_NOOP("ErrorText", "Start the service (sallyportd), or install Sallyport completely.")},
    Entry{ErrorCode::ServiceIncompatible,
          QT_TRANSLATE_NOOP("ErrorText", "This program and the service don't fit together"),
          QT_TRANSLATE_NOOP("ErrorText", "This program speaks protocol {ours}, the service {theirs}."),
          QT_TRANSLATE_NOOP("ErrorText", "Update the older one and restart the service.")},
    Entry{ErrorCode::ServiceUntrusted, QT_TRANSLATE_NOOP("ErrorText", "Something else answers in the service's place"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "At {socket} answers a program of {user} instead of the system's service; nothing was sent to it."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Find out what that program is before you connect; a restart of the service may free the place.")},
    Entry{
        ErrorCode::NotAllowed, QT_TRANSLATE_NOOP("ErrorText", "You are not allowed to do this"),
        QT_TRANSLATE_NOOP("ErrorText", "The service refused \"{action}\" for {user}."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Do it in a local session at this computer, or ask its administrator to add you to the group "
                          "sallyport.")},

    Entry{ErrorCode::RequestMalformed, QT_TRANSLATE_NOOP("ErrorText", "The service did not understand a message"),
          QT_TRANSLATE_NOOP("ErrorText", "{reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Update Sallyport completely; if it happens again, report it.")},
    Entry{ErrorCode::MethodUnknown, QT_TRANSLATE_NOOP("ErrorText", "The service does not know this request"),
          QT_TRANSLATE_NOOP("ErrorText", "It has no method \"{method}\"."),
          QT_TRANSLATE_NOOP("ErrorText", "Update the service and restart it.")},
    Entry{ErrorCode::ConnectionUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such connection"),
          QT_TRANSLATE_NOOP("ErrorText", "The service has no connection {connection}."),
          QT_TRANSLATE_NOOP("ErrorText", "Look at the status for what is connected.")},
    Entry{ErrorCode::LimitExceeded, QT_TRANSLATE_NOOP("ErrorText", "A limit was reached"),
          QT_TRANSLATE_NOOP("ErrorText", "At most {limit} are allowed: {what}."),
          QT_TRANSLATE_NOOP("ErrorText", "Remove or close what is not needed, then try again.")},
    Entry{ErrorCode::TimedOut, QT_TRANSLATE_NOOP("ErrorText", "It took too long"),
          QT_TRANSLATE_NOOP("ErrorText", "There was no result within {seconds} seconds."),
          QT_TRANSLATE_NOOP("ErrorText", "Try again, with a longer time if you set one.")},
    Entry{ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorText", "Something unexpected went wrong"),
          QT_TRANSLATE_NOOP("ErrorText", "It said: {reason}."),
          QT_TRANSLATE_NOOP("ErrorText", "Try again; if it happens again, report it with the service's log.")},
};

// SignInRefused where the method is "certificate": there is no password to type again.
constexpr Entry kCertificateRefused{
    ErrorCode::SignInRefused, QT_TRANSLATE_NOOP("ErrorText", "The gateway refused your certificate"),
    QT_TRANSLATE_NOOP("ErrorText", "It did not accept the client certificate[ of {user}] for signing in."),
    QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator whether the gateway knows this certificate or has blocked "
                                   "it; import the new one if you were given another.")};

QString dateText(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return text;
    // ISO order: the same words in each language, and no doubt about day and month in the one place where it matters.
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString listText(const QJsonArray& array)
{
    QStringList items;
    for (const QJsonValue& item : array)
        items.append(item.toString());
    return items.join(QStringLiteral(", "));
}

// Empty for an argument that is missing or says nothing.
QString argumentText(const QJsonObject& arguments, const QString& name)
{
    const QJsonValue value = arguments.value(name);
    if (value.isArray())
        return listText(value.toArray());
    if (value.isDouble()) {
        if (name == QLatin1String("size") || name == QLatin1String("limit"))
            return value.toInteger() < 1024 ? QString::number(value.toInteger())
                                            : QLocale().formattedDataSize(value.toInteger());
        return value.toInteger() == 0 ? QString() : QString::number(value.toInteger());
    }
    if (name == QLatin1String("notAfter") || name == QLatin1String("notBefore") || name == QLatin1String("now"))
        return dateText(value.toString());
    if (name == QLatin1String("reason") || name == QLatin1String("rule")) {
        QString text = QCoreApplication::translate("ErrorArgument", value.toString().toUtf8().constData());
        while (text.endsWith(QLatin1Char('.')))
            text.chop(1); // the sentence around it brings its own
        return text;
    }
    return value.toString();
}

// One pass, so that an argument with braces in it stays as it is.
QString filled(QStringView pattern, const QJsonObject& arguments, bool* complete)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar c = pattern.at(at);
        if (c == QLatin1Char('{')) {
            const qsizetype end = pattern.indexOf(QLatin1Char('}'), at);
            const QString value = argumentText(arguments, pattern.sliced(at + 1, end - at - 1).toString());
            if (value.isEmpty())
                *complete = false;
            text += value.isEmpty() ? QCoreApplication::translate("ErrorText", "(not known)") : value;
            at = end;
        } else if (c == QLatin1Char('[')) {
            const qsizetype end = pattern.indexOf(QLatin1Char(']'), at);
            bool partComplete = true;
            const QString part = filled(pattern.sliced(at + 1, end - at - 1), arguments, &partComplete);
            if (partComplete)
                text += part;
            at = end;
        } else {
            text += c;
        }
    }
    return text;
}

QString sentence(const char* pattern, const QJsonObject& arguments)
{
    bool complete = true;
    const QString translated = QCoreApplication::translate("ErrorText", pattern);
    QString text = filled(translated, arguments, &complete);
    // "[{file}: ]the field ..." begins with "the" where no file is named.
    const qsizetype optionalEnd = translated.startsWith(QLatin1Char('[')) ? translated.indexOf(QLatin1Char(']')) : -1;
    if (optionalEnd >= 0 && text.startsWith(translated.mid(optionalEnd + 1).section(QLatin1Char(' '), 0, 0)))
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ErrorText errorText(const Error& error)
{
    const auto* entry = std::find_if(kEntries.begin(), kEntries.end(),
                                     [&error](const Entry& candidate) { return candidate.code == error.code; });
    if (entry == kEntries.end()) // the unit test walks the whole catalogue, so only a wrong cast gets here
        return errorText(Error::of(ErrorCode::Internal, {{QStringLiteral("reason"), errorCodeName(error.code)}}));
    const bool refusedCertificate = error.code == ErrorCode::SignInRefused &&
                                    error.arguments.value(QLatin1String("method")) == QLatin1String("certificate");
    if (refusedCertificate)
        entry = &kCertificateRefused;
    return {sentence(entry->title, error.arguments), sentence(entry->explanation, error.arguments),
            sentence(entry->nextStep, error.arguments)};
}

} // namespace sallyport
