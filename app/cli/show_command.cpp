// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_command.h"

#include "app/cli/profile_commands.h"
#include "app/cli/terminal.h"
#include "app/client/certificate_notes.h"
#include "app/client/error_text.h"
#include "app/client/profile_library.h"
#include "core/formats/pkcs12.h"

#include <QJsonArray>

namespace sallyport {

ShowCommand::ShowCommand(Arguments arguments, QObject* parent)
    : OnlineCommand(std::move(arguments), ServiceClient::Topic::Status, parent)
{
}

void ShowCommand::start()
{
    const ProfileLibrary library;
    const Result<Profile> profile = library.find(arguments().operands.first());
    if (!profile)
        return fail(profile.error());
    m_profile = *profile;
    m_isSystem = library.isSystem(m_profile.id);
    m_certificates.gateway = m_profile.gateway.certificates;
    if (!openKey())
        return;
    OnlineCommand::start();
}

bool ShowCommand::openKey()
{
    using Source = CertificateView::Source;
    const LocalSettings& local = m_profile.local;
    if (!canUseCertificate(m_profile.method))
        return true;
    if (!local.token.isEmpty()) {
        m_certificates.source = Source::Unknown;
        return true;
    }
    if (local.pkcs12.isEmpty() && !local.keyInKeychain)
        return true;
    const CertificateNotes notes;
    const bool isOpened = arguments().passwordStdin && !local.pkcs12.isEmpty();
    if (isOpened) {
        const Result<Secret> password = readSecretLine();
        if (!password) {
            fail(password.error());
            return false;
        }
        const Result<Credentials> opened = openPkcs12(m_profile.name, local.pkcs12, *password);
        if (!opened) {
            fail(opened.error());
            return false;
        }
        m_certificates.client = opened->certificates;
        CertificateNotes(notes).note(m_profile, opened->certificates);
    } else {
        m_certificates.client = notes.find(m_profile);
    }
    const Source unopened = m_certificates.client.isEmpty() ? Source::Unknown : Source::Noted;
    m_certificates.source = isOpened ? Source::Opened : unopened;
    return true;
}

void ShowCommand::begin()
{
    m_notices = service().status(m_profile.id).notices;
    if (m_profile.local.token.isEmpty() || m_certificates.source == CertificateView::Source::None)
        return print();
    service().fetchTokens(this, [this](const Result<QList<Token>>& tokens) {
        const QByteArray der = tokens ? certificateOnToken(*tokens, m_profile.local.token) : QByteArray();
        if (!der.isEmpty()) {
            m_certificates.client = {der};
            m_certificates.source = CertificateView::Source::Token;
        }
        print();
    });
}

void ShowCommand::handleUnavailable(const Error& reason)
{
    Q_UNUSED(reason) // the profile is the person's own; the service could only have added to it
    print();
}

void ShowCommand::print()
{
    if (isFinished())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList warnings;
    for (const CertificateWarning& warning : certificateWarnings(m_profile, m_certificates.client, now))
        warnings.append(warningText(warning));
    if (output().isJson())
        output().object({{QStringLiteral("profile"), toJson(now, warnings)}});
    else
        printLines(now, warnings);
    finish(0);
}

void ShowCommand::printLines(const QDateTime& now, const QStringList& warnings) const
{
    for (const QString& line : profileLines(m_profile))
        output().line(line);
    for (const QString& line : certificateLines(m_certificates, now))
        output().line(line);
    output().line(QStringLiteral("Revocation: %1").arg(revocationText(m_profile.gateway.revocation)));
    for (const Error& notice : m_notices) {
        const ErrorText text = noticeText(notice);
        output().line(QStringLiteral("Notice: %1. %2").arg(text.title, text.explanation));
    }
    for (const QString& warning : warnings)
        output().line(QStringLiteral("Warning: %1").arg(warning));
}

QJsonObject ShowCommand::toJson(const QDateTime& now, const QStringList& warnings) const
{
    QJsonObject object = profileFully(m_profile, m_isSystem);
    object.insert(QStringLiteral("certificates"), certificatesToJson(m_certificates, now));
    object.insert(QStringLiteral("revocation"), revocationText(m_profile.gateway.revocation));
    object.insert(QStringLiteral("notices"), noticesWithWords(m_notices));
    object.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(warnings));
    return object;
}

} // namespace sallyport
