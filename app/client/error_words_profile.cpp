// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles, what they sign in with, and the keychain, in words (error_words.h).
#include "app/client/error_words.h"

#include <array>

namespace sallyport {
namespace {

constexpr std::array kWords{
    ErrorWords{ErrorCode::ProfileNotFound, QT_TRANSLATE_NOOP("ErrorText", "There is no profile \"{profile}\""),
               QT_TRANSLATE_NOOP("ErrorText", "Neither a name nor an id of your profiles matches."),
               QT_TRANSLATE_NOOP("ErrorText", "Look at the list of profiles, or import the profile first.")},
    ErrorWords{ErrorCode::ProfileAmbiguous,
               QT_TRANSLATE_NOOP("ErrorText", "More than one profile is called \"{profile}\""),
               QT_TRANSLATE_NOOP("ErrorText", "These match: {matches}."),
               QT_TRANSLATE_NOOP("ErrorText", "Name the profile by its id.")},
    ErrorWords{ErrorCode::ProfileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "The file can't be read"),
               QT_TRANSLATE_NOOP("ErrorText", "{file}: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Check the file's name and that you may read it.")},
    ErrorWords{ErrorCode::ProfileTooLarge, QT_TRANSLATE_NOOP("ErrorText", "The file is too large for a profile"),
               QT_TRANSLATE_NOOP("ErrorText", "{file} has {size}; at most {limit} are read."),
               QT_TRANSLATE_NOOP("ErrorText", "Check that it is the file your administrator sent.")},
    ErrorWords{
        ErrorCode::ProfileFormatUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The file is no profile that Sallyport can read"),
        QT_TRANSLATE_NOOP("ErrorText", "{file} is in none of the formats that Sallyport knows (strongSwan, Apple, "
                                       "Windows, NetworkManager, certificates)."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.")},
    ErrorWords{
        ErrorCode::ProfileSyntax, QT_TRANSLATE_NOOP("ErrorText", "The file is damaged"),
        QT_TRANSLATE_NOOP("ErrorText", "{file}[, line {line}]: {reason}."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask for the file again; it may have been cut off or changed on its way.")},
    ErrorWords{ErrorCode::ProfileFieldMissing, QT_TRANSLATE_NOOP("ErrorText", "The profile is not complete"),
               QT_TRANSLATE_NOOP("ErrorText", "[{file}: ]the field {field} is missing."),
               QT_TRANSLATE_NOOP("ErrorText", "Add the field, or ask the administrator for a complete profile.")},
    ErrorWords{ErrorCode::ProfileFieldInvalid,
               QT_TRANSLATE_NOOP("ErrorText", "The profile has a value that can't be used"),
               QT_TRANSLATE_NOOP("ErrorText", "[{file}: ]the field {field}[ says \"{value}\"]; the rule is: {rule}."),
               QT_TRANSLATE_NOOP("ErrorText", "Correct the field, or ask the administrator for a corrected profile.")},
    ErrorWords{
        ErrorCode::ProfileNotSaved, QT_TRANSLATE_NOOP("ErrorText", "The profile could not be saved"),
        QT_TRANSLATE_NOOP("ErrorText", "Writing {path} failed: {reason}. What was there before is untouched."),
        QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk, or repair the rights of that folder, then save again.")},
    ErrorWords{
        ErrorCode::ProfileReadOnly, QT_TRANSLATE_NOOP("ErrorText", "This profile is managed"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "{profile} was set up for this computer by {managedBy}; it can't be changed or deleted here."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask them for the change, or duplicate the profile and change the copy.")},
    ErrorWords{ErrorCode::ExportImpossible,
               QT_TRANSLATE_NOOP("ErrorText", "The profile can't be written in this format"),
               QT_TRANSLATE_NOOP("ErrorText", "The format {format} can't carry it: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Choose another format; sswan carries everything.")},
    ErrorWords{ErrorCode::BackupUnreadable, QT_TRANSLATE_NOOP("ErrorText", "The backup can't be used"),
               QT_TRANSLATE_NOOP("ErrorText", "{file}: {reason}. Nothing was restored."),
               QT_TRANSLATE_NOOP("ErrorText", "Take an earlier backup, or restore the profiles one by one.")},
    ErrorWords{ErrorCode::Pkcs12PasswordWrong,
               QT_TRANSLATE_NOOP("ErrorText", "The password for the certificate does not fit"),
               QT_TRANSLATE_NOOP("ErrorText", "{file} has a private key that this password does not open or protect."),
               QT_TRANSLATE_NOOP(
                   "ErrorText", "Type the password that came with the file; for an unprotected key choose a new one.")},
    ErrorWords{ErrorCode::Pkcs12Unreadable, QT_TRANSLATE_NOOP("ErrorText", "The certificate file can't be used"),
               QT_TRANSLATE_NOOP("ErrorText", "{file}: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for the file again.")},
    ErrorWords{ErrorCode::ClientKeyMissing, QT_TRANSLATE_NOOP("ErrorText", "There is no private key to sign in with"),
               QT_TRANSLATE_NOOP("ErrorText", "{file} signs in with a certificate, but the key for it is not there."),
               QT_TRANSLATE_NOOP("ErrorText", "Import the .p12 file, or certificate and key together.")},
    ErrorWords{
        ErrorCode::GatewayTrustMissing,
        QT_TRANSLATE_NOOP("ErrorText", "The certificate that proves the gateway is missing"),
        QT_TRANSLATE_NOOP("ErrorText", "{file} proves the gateway of {profile} by {expected}, which was not given "
                                       "together with it. Without it any authority of this computer would do."),
        QT_TRANSLATE_NOOP("ErrorText", "Give that certificate together with the file, or a folder that holds both; or "
                                       "choose this computer's authorities (--system-authorities).")},
    ErrorWords{ErrorCode::ClientCertificateUnusable, QT_TRANSLATE_NOOP("ErrorText", "Your certificate can't be used"),
               QT_TRANSLATE_NOOP("ErrorText", "{subject}: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a new certificate with its key.")},
    ErrorWords{
        ErrorCode::ClientCertificateExpired, QT_TRANSLATE_NOOP("ErrorText", "Your certificate has expired"),
        QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} was valid until {notAfter}; this computer's clock "
                                       "says {now}. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Check this computer's clock; if it is right, ask the administrator for a new certificate.")},
    ErrorWords{
        ErrorCode::ClientCertificateNotYetValid, QT_TRANSLATE_NOOP("ErrorText", "Your certificate is not valid yet"),
        QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} is valid from {notBefore}; this computer's clock "
                                       "says {now}. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Check this computer's clock; if it is right, wait until then or ask the administrator.")},
    ErrorWords{
        ErrorCode::ClientKeyMismatch, QT_TRANSLATE_NOOP("ErrorText", "The private key belongs to another certificate"),
        QT_TRANSLATE_NOOP("ErrorText", "The key that was given is not that of {subject}."),
        QT_TRANSLATE_NOOP("ErrorText", "Import the .p12 file again, or certificate and key that were made together.")},
    ErrorWords{ErrorCode::PreSharedKeyWeak, QT_TRANSLATE_NOOP("ErrorText", "The pre-shared key is too easy to guess"),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying."),
               QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a random key of 20 characters or more.")},
    ErrorWords{
        ErrorCode::AaaIdentityMissing,
        QT_TRANSLATE_NOOP("ErrorText", "The profile does not say who checks your sign-in"),
        QT_TRANSLATE_NOOP("ErrorText", "{profile} signs in through a server behind the gateway, and the profile does "
                                       "not name it. Any server of that authority could take the password."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Ask the administrator for the sign-in server's name and put it into the profile (sallyport.aaaServer).")},
    ErrorWords{ErrorCode::TokenMissing, QT_TRANSLATE_NOOP("ErrorText", "The token is not there"),
               QT_TRANSLATE_NOOP("ErrorText", "{token} was not found; this computer sees {found}."),
               QT_TRANSLATE_NOOP("ErrorText",
                                 "Insert the token or card and try again; sallyportctl tokens lists what is found.")},
    ErrorWords{ErrorCode::TokenCertificateMissing,
               QT_TRANSLATE_NOOP("ErrorText", "The certificate is not on the token"),
               QT_TRANSLATE_NOOP("ErrorText", "{token} has no certificate {certificate} with its key."),
               QT_TRANSLATE_NOOP("ErrorText",
                                 "Look with sallyportctl tokens which certificates it has, and choose one of them.")},
    ErrorWords{ErrorCode::TokenUnusable, QT_TRANSLATE_NOOP("ErrorText", "The token can't be used"),
               QT_TRANSLATE_NOOP("ErrorText", "{token}: {reason}."),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "Take the token out and insert it again; if that does not help, ask the one who gave it to you.")},
    ErrorWords{
        ErrorCode::KeychainUnavailable, QT_TRANSLATE_NOOP("ErrorText", "There is no keychain to keep passwords in"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead."),
        QT_TRANSLATE_NOOP("ErrorText", "Install and start gnome-keyring or KWallet, or type the password each time.")},
    ErrorWords{ErrorCode::KeychainLocked, QT_TRANSLATE_NOOP("ErrorText", "The keychain is locked"),
               QT_TRANSLATE_NOOP("ErrorText", "The entry {entry} is in a locked keychain."),
               QT_TRANSLATE_NOOP("ErrorText", "Unlock the keychain and try again, or type the password this time.")},
    ErrorWords{ErrorCode::KeychainRefused, QT_TRANSLATE_NOOP("ErrorText", "The keychain refused"),
               QT_TRANSLATE_NOOP("ErrorText", "The entry {entry} was not given or taken: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Allow Sallyport to use the keychain, or type the password this time.")},
    ErrorWords{
        ErrorCode::KeychainSilent, QT_TRANSLATE_NOOP("ErrorText", "The keychain does not answer"),
        QT_TRANSLATE_NOOP("ErrorText", "It did not answer for {seconds} seconds."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Look for a hidden question of the keychain on the screen, or type the password this time.")},
};

} // namespace

std::span<const ErrorWords> profileWords()
{
    return kWords;
}

} // namespace sallyport
