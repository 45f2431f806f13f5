// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "app/cli/import_report.h"
#include "app/cli/terminal.h"
#include "app/client/error_text.h"
#include "app/client/field_text.h"

namespace sallyport {
namespace {

QString question(const Profile& profile, SecretKind kind)
{
    return QStringLiteral("the %1 of %2").arg(secretWords(kind), profile.name);
}

QList<SecretKind> secretsOf(const Profile& profile)
{
    QList<SecretKind> kinds;
    if (usesPassword(profile.method))
        kinds.append(SecretKind::Password);
    if (profile.method == AuthenticationMethod::PreSharedKey)
        kinds.append(SecretKind::PreSharedKey);
    if (usesCertificate(profile.method) && !profile.local.pkcs12.isEmpty())
        kinds.append(SecretKind::Pkcs12Password);
    return kinds;
}

} // namespace

ExportCommand::ExportCommand(Arguments arguments, Keychain& keychain, QObject* parent)
    : KeychainCommand(std::move(arguments), keychain, parent)
{
}

void ExportCommand::start()
{
    if (arguments().formats)
        return listFormats();
    const Result<Profile> profile = library().find(arguments().operands.first());
    if (!profile)
        return fail(profile.error());
    m_profile = *profile;
    m_wishes.format = arguments().format;
    m_wishes.withSecrets = arguments().withSecrets;
    m_wishes.oldPkcs12 = arguments().oldPkcs12;
    if (arguments().withSecrets && m_profile.local.keyInKeychain)
        return obtainKey();
    m_wanted = wantedSecrets();
    obtainNext();
}

QList<SecretKind> ExportCommand::wantedSecrets() const
{
    const QList<SecretKind> all = secretsOf(m_profile);
    if (arguments().withSecrets)
        return all;
    // What opens the key goes into no file.
    const bool opensKey = arguments().passwordStdin || arguments().oldPkcs12;
    return opensKey && all.contains(SecretKind::Pkcs12Password) ? QList{SecretKind::Pkcs12Password}
                                                                : QList<SecretKind>();
}

void ExportCommand::listFormats()
{
    QJsonArray formats;
    for (const FormatWriter& writer : exportFormats()) {
        const QString name = QString::fromLatin1(writer.name);
        const QString extension = QString::fromLatin1(writer.extension);
        formats.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("extension"), extension}});
        if (!output().isJson())
            output().line(QStringLiteral("%1  %2").arg(name.leftJustified(16), extension));
    }
    if (output().isJson())
        output().object({{QStringLiteral("formats"), formats}});
    finish(0);
}

void ExportCommand::obtainKey()
{
    secrets().restoreKey(m_profile, this, [this](const Result<Profile>& whole) {
        if (!whole)
            return fail(whole.error());
        m_profile = *whole;
        m_wanted = wantedSecrets();
        obtainNext();
    });
}

void ExportCommand::obtainNext()
{
    if (arguments().passwordStdin) {
        for (const SecretKind kind : std::exchange(m_wanted, {})) { // one line each
            Result<Secret> line = readSecretLine();
            if (!line)
                return fail(line.error());
            take(kind, *line);
        }
        return give();
    }
    if (m_wanted.isEmpty())
        return give();
    const SecretKind kind = m_wanted.takeFirst();
    secrets().find(m_profile, kind, this, [this, kind](const Result<std::optional<Secret>>& found) {
        if (found && *found) {
            take(kind, **found);
            return obtainNext();
        }
        if (!found)
            output().progress(
                QStringLiteral("%1. %2").arg(errorText(found.error()).title, errorText(found.error()).explanation));
        ask(kind);
    });
}

void ExportCommand::ask(SecretKind kind)
{
    const QString prompt = question(m_profile, kind);
    if (!hasTerminal() || output().isJson()) {
        return finish(
            output().failUsage({QStringLiteral("This needs %1, and nobody can be asked for it here.").arg(prompt),
                                QStringLiteral("Give it as one line of standard input, with --password-stdin.")}));
    }
    const std::optional<Secret> typed = askSecret(QStringLiteral("Type %1: ").arg(prompt));
    if (!typed)
        return fail(Error::of(ErrorCode::PromptCancelled, {{QStringLiteral("prompt"), prompt}}));
    take(kind, *typed);
    obtainNext();
}

void ExportCommand::take(SecretKind kind, const Secret& secret)
{
    if (kind == SecretKind::Pkcs12Password)
        m_wishes.pkcs12Password = secret;
    else
        m_wishes.password = secret;
}

void ExportCommand::give()
{
    const Result<Exported> exported = planExport(m_profile, m_wishes);
    if (!exported)
        return fail(exported.error());
    if (m_profile.local.keyInKeychain && m_profile.local.pkcs12.isEmpty())
        output().progress(
            QStringLiteral("The client key is in the keychain and stays there; --with-secrets takes it along."));
    finish(arguments().output.isEmpty() ? print(*exported) : writeTo(arguments().output, *exported));
}

int ExportCommand::print(const Exported& exported)
{
    const QString warning = exportWarning(exported, m_wishes);
    if (output().isJson()) {
        QJsonArray files;
        for (const ExportedFile& file : exported.files)
            files.append(QJsonObject{{QStringLiteral("path"), file.path},
                                     {QStringLiteral("bytes"), QString::fromLatin1(file.bytes.toBase64())},
                                     {QStringLiteral("holdsSecret"), file.holdsSecret}});
        output().object({{QStringLiteral("format"), exported.format},
                         {QStringLiteral("files"), files},
                         {QStringLiteral("report"), reportToJson(QString(), exported.report)},
                         {QStringLiteral("warning"), warning}});
        return 0;
    }
    if (exported.files.size() != 1)
        return output().failUsage({QStringLiteral("%1 needs %2 files, and standard output is one.")
                                       .arg(exported.format)
                                       .arg(exported.files.size()),
                                   QStringLiteral("Name a folder for them with -o.")});
    for (const QString& line : reportTable(exported.report, exportVerdictWords))
        output().progress(line);
    if (!warning.isEmpty())
        output().progress(warning);
    output().bytes(exported.files.first().bytes);
    return 0;
}

int ExportCommand::writeTo(const QString& path, const Exported& exported)
{
    const QString warning = exportWarning(exported, m_wishes);
    const Result<QStringList> written =
        writeExported(exported, path, arguments().force ? Overwrite::Allowed : Overwrite::Never);
    if (!written)
        return output().fail(written.error());
    if (output().isJson()) {
        QJsonArray files;
        for (qsizetype at = 0; at < written->size(); ++at)
            files.append(QJsonObject{{QStringLiteral("path"), written->at(at)},
                                     {QStringLiteral("holdsSecret"), exported.files.at(at).holdsSecret}});
        output().object({{QStringLiteral("exported"), path},
                         {QStringLiteral("format"), exported.format},
                         {QStringLiteral("files"), files},
                         {QStringLiteral("report"), reportToJson(QString(), exported.report)},
                         {QStringLiteral("warning"), warning}});
        return 0;
    }
    for (const QString& line : reportTable(exported.report, exportVerdictWords))
        output().progress(line);
    if (!warning.isEmpty())
        output().progress(warning);
    for (const QString& file : *written)
        output().line(QStringLiteral("Wrote %1.").arg(file));
    return 0;
}

} // namespace sallyport
