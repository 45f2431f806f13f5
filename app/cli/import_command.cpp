// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include "app/cli/import_report.h"
#include "app/cli/terminal.h"
#include "app/client/error_text.h"

#include <QSet>

namespace sallyport {
namespace {

constexpr int kLeftOutExitCode = 1;

QStringList distinctWords(const QList<ImportedSecret>& secrets)
{
    QStringList words;
    for (const ImportedSecret& secret : secrets)
        words.append(secretWords(secret.kind));
    words.removeDuplicates();
    return words;
}

bool isMissingUserName(const ImportItem& item)
{
    return item.problem && item.problem->code == ErrorCode::ProfileFieldMissing &&
           item.problem->arguments.value(QLatin1String("field")) == QLatin1String("local.eap_id");
}

QStringList idsOf(const QList<Profile>& profiles)
{
    QStringList ids;
    for (const Profile& profile : profiles)
        ids.append(profile.id);
    return ids;
}

void sayForgotten(const Output& output, const ForgottenPasswords& result)
{
    if (output.isJson())
        return; // its fields say it
    for (const Profile& profile : result.forgotten)
        output.line(QStringLiteral("%1 goes to another gateway now, so the passwords that were saved for it are "
                                   "forgotten.")
                        .arg(profile.name));
    for (const Profile& profile : result.kept)
        output.progress(QStringLiteral("Warning: %1 goes to another gateway now, and the keychain still holds its "
                                       "passwords (%2). Connecting would send them there: call sallyport "
                                       "forget-password %3 first.")
                            .arg(profile.name, errorText(*result.failure).title, profile.id));
}

} // namespace

ImportCommand::ImportCommand(Arguments arguments, Keychain& keychain, QObject* parent)
    : KeychainCommand(std::move(arguments), keychain, parent)
{
}

ImportCommand::~ImportCommand()
{
    m_batch.forget();
}

bool ImportCommand::mayAsk() const
{
    return hasTerminal() && !output().isJson();
}

Result<void> ImportCommand::read()
{
    std::optional<Secret> password;
    if (arguments().passwordStdin) {
        Result<Secret> line = readSecretLine();
        if (!line) {
            m_usageFault = {QStringLiteral("--password-stdin takes one line of 1 to 1024 bytes on standard input."),
                            QStringLiteral("Write the password there, or leave --password-stdin out.")};
            return line.error();
        }
        password = std::move(line).value();
    }
    m_batch = arguments().command == QLatin1String("restore") ? ImportBatch::fromBackup(arguments().operands.first())
                                                              : ImportBatch::fromPaths(arguments().operands);
    if (password)
        m_batch.unlockAll(*password);
    return askForPasswords();
}

Result<void> ImportCommand::askForPasswords()
{
    QSet<QString> asked;
    for (qsizetype next = m_batch.locked(); next >= 0; next = m_batch.locked()) {
        const BatchEntry entry = m_batch.entries().at(next);
        const QString file = entry.error->arguments.value(QLatin1String("file")).toString();
        // One try each: a second wrong one is as easily given with the next call. What a folder holds need not open.
        if (asked.contains(entry.label) || entry.hasPassword)
            return entry.isNamed ? Result<void>(*entry.error) : Result<void>();
        asked.insert(entry.label);
        if (!mayAsk()) {
            if (!entry.isNamed)
                return {};
            m_usageFault = {QStringLiteral("%1 needs a password, and nobody can be asked for it here.").arg(file),
                            QStringLiteral("Give the password as one line of standard input, with --password-stdin.")};
            return *entry.error;
        }
        const std::optional<Secret> typed = askSecret(QStringLiteral("Password for %1: ").arg(file));
        if (!typed)
            return Error::of(ErrorCode::PromptCancelled,
                             {{QStringLiteral("prompt"), QStringLiteral("the password for %1").arg(file)}});
        m_batch.unlock(next, *typed);
    }
    return {};
}

void ImportCommand::askForUserName(ImportWishes* wishes)
{
    if (arguments().yes || !mayAsk() || !wishes->userName.isEmpty())
        return;
    for (const ImportItem& item : std::as_const(m_preview.items)) {
        if (!isMissingUserName(item))
            continue;
        wishes->userName = askText(QStringLiteral("User name for %1: ").arg(item.profile.name)).value_or(QString());
        m_preview = m_batch.preview(library(), *wishes);
        return;
    }
}

int ImportCommand::refuse(const Error& error) const
{
    return m_usageFault ? output().failUsage(*m_usageFault) : output().fail(error);
}

bool ImportCommand::agrees() const
{
    return arguments().yes || askYesNo(QStringLiteral("Save?"));
}

void ImportCommand::start()
{
    if (!arguments().yes && !output().isJson() && !hasTerminal()) {
        return finish(output().failUsage({QStringLiteral("Nobody can be asked here whether to save the profile."),
                                          QStringLiteral("Add --yes to save without being asked.")}));
    }
    if (Result<void> done = read(); !done)
        return finish(refuse(done.error()));
    ImportWishes wishes{arguments().gateway, arguments().name, arguments().userName, arguments().tags};
    wishes.systemAuthorities = arguments().systemAuthorities;
    m_preview = m_batch.preview(library(), wishes);
    askForUserName(&wishes);
    if (!output().isJson() && (m_preview.canSave() || m_batch.entries().size() > 1)) {
        for (const QString& line : importReport(m_batch, m_preview))
            output().line(line);
    }
    if (m_preview.problem)
        return fail(*m_preview.problem);
    if (!arguments().yes && output().isJson()) {
        QJsonObject object = importToJson(m_batch, m_preview);
        object.insert(QStringLiteral("saved"), false);
        output().object(object);
        return finish(m_preview.leavesOut ? kLeftOutExitCode : 0);
    }
    if (!agrees()) {
        output().progress(QStringLiteral("Nothing was imported."));
        return finish(1);
    }
    save();
}

void ImportCommand::save()
{
    const QStringList found = distinctWords(m_preview.secrets());
    m_savesSecrets = arguments().savePasswords && !found.isEmpty();
    if (!m_savesSecrets && !found.isEmpty() && !arguments().yes)
        m_savesSecrets =
            askYesNo(QStringLiteral("Save in the keychain too: %1?").arg(found.join(QStringLiteral(", "))));
    if (Result<void> saved = saveImport(library(), m_preview); !saved)
        return fail(saved.error());
    const auto goOn = [this, found] {
        if (m_savesSecrets)
            return saveSecrets();
        if (!found.isEmpty())
            output().progress(
                QStringLiteral("Not kept: %1. With --save-passwords the keychain keeps what the files hold.")
                    .arg(found.join(QStringLiteral(", "))));
        report({});
    };
    const QList<Profile> turned = profilesTurnedElsewhere(m_preview);
    if (turned.isEmpty())
        return goOn();
    secrets().forgetPasswords(turned, this, [this, goOn](const ForgottenPasswords& result) {
        m_forgotten = idsOf(result.forgotten);
        m_notForgotten = idsOf(result.kept);
        sayForgotten(output(), result);
        goOn();
    });
}

void ImportCommand::saveSecrets()
{
    secrets().saveImported(m_preview.profiles(), m_preview.secrets(), this, [this](const Result<void>& done) {
        report(done ? std::nullopt : std::optional(done.error()));
    });
}

void ImportCommand::report(const std::optional<Error>& keychainProblem)
{
    int exitCode = m_preview.leavesOut ? kLeftOutExitCode : 0;
    if (output().isJson()) {
        QJsonObject object = importToJson(m_batch, m_preview);
        object.insert(QStringLiteral("saved"), true);
        object.insert(QStringLiteral("passwordsSaved"), m_savesSecrets && !keychainProblem);
        object.insert(QStringLiteral("forgotten"), QJsonArray::fromStringList(m_forgotten));
        object.insert(QStringLiteral("notForgotten"), QJsonArray::fromStringList(m_notForgotten));
        if (keychainProblem)
            object.insert(QStringLiteral("keychain"), errorWithWords(*keychainProblem));
        output().object(object);
    } else {
        for (const Profile& profile : m_preview.profiles())
            output().line(QStringLiteral("Imported %1.").arg(profile.name));
    }
    if (keychainProblem && !output().isJson())
        exitCode = output().fail(*keychainProblem);
    else if (keychainProblem)
        exitCode = exitCodeOf(keychainProblem->code);
    finish(exitCode);
}

} // namespace sallyport
