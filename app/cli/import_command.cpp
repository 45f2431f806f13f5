// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include "app/cli/terminal.h"
#include "app/client/import_plan.h"
#include "app/client/profile_library.h"
#include "core/formats/pkcs12.h"

#include <QJsonArray>

#include <algorithm>

namespace sallyport {
namespace {

struct NamedBytes {
    QString file;
    QByteArray bytes;
};

QString verdictName(ReportLine::Verdict verdict)
{
    switch (verdict) {
    case ReportLine::Verdict::Applied:
        return QStringLiteral("applied");
    case ReportLine::Verdict::Kept:
        return QStringLiteral("kept");
    case ReportLine::Verdict::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

// Certificate and key often come as two PEM files; one behind the other they are one bundle.
void joinPemFiles(QList<NamedBytes>* files)
{
    QList<NamedBytes> others;
    NamedBytes joined;
    for (const NamedBytes& file : std::as_const(*files)) {
        const bool isPem = looksLikePem(file.bytes) && !file.bytes.trimmed().startsWith('{');
        if (!isPem) {
            others.append(file);
            continue;
        }
        joined.file += (joined.file.isEmpty() ? QString() : QStringLiteral(" + ")) + file.file;
        joined.bytes += file.bytes + '\n';
    }
    if (!joined.bytes.isEmpty())
        others.append(joined);
    *files = others;
}

class ImportCommand {
public:
    ImportCommand(const Arguments& arguments, const Output& output) : m_arguments(arguments), m_output(output) {}

    int run();

private:
    Result<void> readFiles();
    Result<Imported> importOne(const NamedBytes& file);
    Result<ImportPlan> plan();
    // A person is there, and the output is for people.
    bool mayAsk() const { return hasTerminal() && !m_output.isJson(); }
    int refuse(const Error& error) const;
    void askForUserNames(ImportPlan* plan) const;
    void showReport(const ImportPlan& plan) const;
    QJsonArray reportToJson(const ImportPlan& plan) const;
    Result<void> saveAll(const ImportPlan& plan);
    void showObject(const ImportPlan& plan, bool saved) const;

    const Arguments& m_arguments;
    const Output& m_output;
    ProfileLibrary m_library;
    Secret m_password;
    std::optional<UsageFault> m_usageFault; // what the error that was returned comes from
    QList<Imported> m_files;
};

Result<Imported> ImportCommand::importOne(const NamedBytes& file)
{
    Result<Imported> imported = importBytes(file.file, file.bytes, m_password);
    const bool isLocked = !imported && imported.error().code == ErrorCode::Pkcs12PasswordWrong;
    if (!isLocked || !m_password.isEmpty())
        return imported;
    if (!mayAsk()) {
        m_usageFault = {QStringLiteral("%1 needs a password, and nobody can be asked for it here.").arg(file.file),
                        QStringLiteral("Give the password as one line of standard input, with --password-stdin.")};
        return imported;
    }
    std::optional<Secret> typed = askSecret(QStringLiteral("Password for %1: ").arg(file.file));
    if (!typed)
        return Error::of(ErrorCode::PromptCancelled,
                         {{QStringLiteral("prompt"), QStringLiteral("the password for %1").arg(file.file)}});
    m_password = std::move(*typed);
    return importBytes(file.file, file.bytes, m_password);
}

Result<void> ImportCommand::readFiles()
{
    if (m_arguments.passwordStdin) {
        Result<Secret> password = readSecretLine();
        if (!password) {
            m_usageFault = {QStringLiteral("--password-stdin takes one line of 1 to 1024 bytes on standard input."),
                            QStringLiteral("Write the password there, or leave --password-stdin out.")};
            return password.error();
        }
        m_password = std::move(password).value();
    }
    QList<NamedBytes> files;
    for (const QString& path : m_arguments.operands) {
        Result<QByteArray> bytes = readImportFile(path);
        if (!bytes)
            return bytes.error();
        files.append({path, *bytes});
    }
    joinPemFiles(&files);
    for (const NamedBytes& file : files) {
        Result<Imported> imported = importOne(file);
        if (!imported)
            return imported.error();
        m_files.append(*imported);
    }
    return {};
}

void ImportCommand::askForUserNames(ImportPlan* plan) const
{
    if (m_arguments.yes || !mayAsk())
        return;
    for (PlannedProfile& planned : plan->profiles) {
        if (planned.profile.method != AuthenticationMethod::EapMschapv2 || !planned.profile.local.userName.isEmpty())
            continue;
        planned.profile.local.userName =
            askText(QStringLiteral("User name for %1: ").arg(planned.profile.name)).value_or(QString());
    }
}

Result<ImportPlan> ImportCommand::plan()
{
    Result<ImportPlan> plan = planImport(m_files, {m_arguments.gateway, m_arguments.name, m_arguments.userName});
    if (!plan)
        return plan;
    askForUserNames(&*plan);
    if (Result<void> checked = checkPlan(*plan); !checked)
        return checked.error();
    return plan;
}

void ImportCommand::showReport(const ImportPlan& plan) const
{
    const auto show = [this](const ReportLine& line) {
        QString text = QStringLiteral("  %1 %2 %3")
                           .arg(verdictName(line.verdict).leftJustified(8), line.key.leftJustified(26), line.said);
        if (!line.note.isEmpty())
            text += QStringLiteral("  (%1)").arg(line.note);
        m_output.line(text.trimmed().prepend(QStringLiteral("  ")));
    };
    for (const Imported& imported : m_files) {
        m_output.line(QStringLiteral("%1 (%2)").arg(imported.file, imported.format));
        std::for_each(imported.report.begin(), imported.report.end(), show);
    }
    if (!plan.remarks.isEmpty())
        m_output.line(QStringLiteral("together"));
    std::for_each(plan.remarks.begin(), plan.remarks.end(), show);
    for (const PlannedProfile& planned : plan.profiles) {
        if (const Result<Profile> earlier = m_library.find(planned.profile.id))
            m_output.line(QStringLiteral("%1 replaces %2.").arg(planned.profile.name, earlier->name));
    }
}

QJsonArray ImportCommand::reportToJson(const ImportPlan& plan) const
{
    QJsonArray report;
    const auto add = [&report](const QString& file, const ReportLine& line) {
        report.append(QJsonObject{{QStringLiteral("file"), file},
                                  {QStringLiteral("key"), line.key},
                                  {QStringLiteral("value"), line.said},
                                  {QStringLiteral("verdict"), verdictName(line.verdict)},
                                  {QStringLiteral("note"), line.note}});
    };
    for (const Imported& imported : m_files) {
        for (const ReportLine& line : imported.report)
            add(imported.file, line);
    }
    for (const ReportLine& line : plan.remarks)
        add(QString(), line);
    return report;
}

// A save that fails takes back the ones before it.
Result<void> ImportCommand::saveAll(const ImportPlan& plan)
{
    QList<std::pair<QString, std::optional<Profile>>> done;
    for (const PlannedProfile& planned : plan.profiles) {
        const Result<Profile> earlier = m_library.find(planned.profile.id);
        Result<void> saved = m_library.save(planned.profile);
        if (saved) {
            done.append({planned.profile.id, earlier ? std::optional(*earlier) : std::nullopt});
            continue;
        }
        for (const auto& [id, before] : done) {
            const Result<void> undone = before ? m_library.save(*before) : m_library.remove(id);
            if (!undone)
                m_output.progress(QStringLiteral("The profile %1 could not be taken back.").arg(id));
        }
        return saved;
    }
    return {};
}

void ImportCommand::showObject(const ImportPlan& plan, bool saved) const
{
    QJsonArray profiles;
    for (const PlannedProfile& planned : plan.profiles)
        profiles.append(QJsonObject{{QStringLiteral("id"), planned.profile.id},
                                    {QStringLiteral("name"), planned.profile.name},
                                    {QStringLiteral("type"), authenticationMethodName(planned.profile.method)}});
    m_output.object({{QStringLiteral("saved"), saved},
                     {QStringLiteral("profiles"), profiles},
                     {QStringLiteral("report"), reportToJson(plan)}});
}

int ImportCommand::refuse(const Error& error) const
{
    return m_usageFault ? m_output.failUsage(*m_usageFault) : m_output.fail(error);
}

int ImportCommand::run()
{
    if (!m_arguments.yes && !m_output.isJson() && !hasTerminal()) {
        return m_output.failUsage({QStringLiteral("Nobody can be asked here whether to save the profile."),
                                   QStringLiteral("Add --yes to save without being asked.")});
    }
    if (Result<void> read = readFiles(); !read)
        return refuse(read.error());
    Result<ImportPlan> planned = plan();
    if (!planned)
        return m_output.fail(planned.error());
    if (!m_output.isJson())
        showReport(*planned);
    if (!m_arguments.yes && m_output.isJson()) {
        showObject(*planned, false);
        return 0;
    }
    if (!m_arguments.yes && !askYesNo(QStringLiteral("Save?"))) {
        m_output.progress(QStringLiteral("Nothing was imported."));
        return 1;
    }
    if (Result<void> saved = saveAll(*planned); !saved)
        return m_output.fail(saved.error());
    if (m_output.isJson())
        showObject(*planned, true);
    for (const PlannedProfile& done : planned->profiles) {
        if (!m_output.isJson())
            m_output.line(QStringLiteral("Imported %1.").arg(done.profile.name));
    }
    return 0;
}

} // namespace

int runImport(const Arguments& arguments, const Output& output)
{
    return ImportCommand(arguments, output).run();
}

} // namespace sallyport
