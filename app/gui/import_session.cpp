// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_session.h"

#include "app/client/import_plan.h"
#include "core/formats/pkcs12.h"

#include <QFileInfo>

#include <algorithm>

namespace sallyport {
namespace {

void lookInto(ImportSession::File& file, const Secret& password)
{
    Result<Imported> imported = importBytes(file.name, file.bytes, password);
    file.content.reset();
    file.error.reset();
    if (imported)
        file.content = std::move(imported).value();
    else
        file.error = imported.error();
}

// Certificate and key often come as two PEM files; one behind the other they are one bundle.
void joinPemFiles(QList<ImportSession::File>& files)
{
    ImportSession::File* first = nullptr;
    for (auto file = files.begin(); file != files.end();) {
        const bool isPem = looksLikePem(file->bytes) && !file->bytes.trimmed().startsWith('{');
        if (isPem && first != nullptr) {
            first->name += QStringLiteral(" + ") + file->name;
            first->bytes += '\n' + file->bytes;
            wipe(file->bytes);
            file = files.erase(file); // behind `first`: that pointer stays good
            continue;
        }
        if (isPem)
            first = &*file;
        ++file;
    }
}

bool wantsPassword(const ImportSession::File& file)
{
    return file.error && file.error->code == ErrorCode::Pkcs12PasswordWrong;
}

} // namespace

ImportSession ImportSession::fromPaths(const QStringList& paths)
{
    ImportSession session;
    for (const QString& path : paths.mid(0, kMaxFiles)) {
        File file{QFileInfo(path).fileName(), {}, {}, {}};
        Result<QByteArray> bytes = readImportFile(path);
        if (bytes)
            file.bytes = std::move(bytes).value();
        else
            file.error = bytes.error();
        session.m_files.append(file);
    }
    joinPemFiles(session.m_files);
    for (File& file : session.m_files) {
        if (!file.error)
            lookInto(file, {});
    }
    return session;
}

void ImportSession::openWith(const Secret& password)
{
    for (File& file : m_files) {
        if (wantsPassword(file) || (file.content && !file.content->pkcs12.isEmpty()))
            lookInto(file, password);
    }
}

void ImportSession::forget()
{
    for (File& file : m_files)
        wipe(file.bytes);
    m_files.clear();
}

QStringList ImportSession::names() const
{
    QStringList names;
    for (const File& file : m_files)
        names.append(file.name);
    return names;
}

std::optional<Error> ImportSession::error() const
{
    for (const File& file : m_files) {
        if (file.error)
            return file.error;
    }
    return std::nullopt;
}

bool ImportSession::needsPassword() const
{
    for (const File& file : m_files) {
        if (wantsPassword(file))
            return true;
    }
    return false;
}

bool ImportSession::takesPassword() const
{
    return needsPassword() || (hasClientKey() && profiles().isEmpty());
}

QList<Profile> ImportSession::profiles() const
{
    QList<Profile> profiles;
    for (const File& file : m_files) {
        if (file.content)
            profiles.append(file.content->profiles);
    }
    return profiles;
}

bool ImportSession::isPartsOnly() const
{
    return !error() && !m_files.isEmpty() && profiles().isEmpty();
}

bool ImportSession::hasClientKey() const
{
    for (const File& file : m_files) {
        if (file.content && !file.content->pkcs12.isEmpty())
            return true;
    }
    return false;
}

bool ImportSession::needsUserName() const
{
    const QList<Profile> all = profiles();
    return std::any_of(all.begin(), all.end(), [](const Profile& profile) {
        return profile.method == AuthenticationMethod::EapMschapv2 && profile.local.userName.isEmpty();
    });
}

QList<Imported> ImportSession::contents() const
{
    QList<Imported> contents;
    for (const File& file : m_files) {
        if (file.content)
            contents.append(*file.content);
    }
    return contents;
}

QList<ReportLine> ImportSession::report() const
{
    QList<ReportLine> lines;
    for (const Imported& content : contents())
        lines.append(content.report);
    if (error() || isPartsOnly())
        return lines;
    if (const Result<ImportPlan> plan = planImport(contents(), {}))
        lines.append(plan->remarks);
    return lines;
}

Imported ImportSession::opened(Profile profile) const
{
    for (const Imported& content : contents()) {
        if (!content.authorities.isEmpty())
            profile.gateway.certificate.clear();
        if (!content.pkcs12.isEmpty()) {
            profile.local.pkcs12.clear();
            profile.method = AuthenticationMethod::Certificate;
        }
    }
    Imported imported;
    imported.file = profile.name;
    imported.profiles = {profile};
    return imported;
}

Result<QList<Profile>> ImportSession::assemble(const ImportForm& form, const QList<Profile>& existing) const
{
    if (const std::optional<Error> failed = error())
        return *failed;
    QList<Imported> files = contents();
    ImportWishes wishes;
    const auto target = std::find_if(existing.begin(), existing.end(),
                                     [&form](const Profile& profile) { return profile.id == form.targetId; });
    if (isPartsOnly() && target != existing.end())
        files.append(opened(*target));
    else if (isPartsOnly())
        wishes = {form.gateway.trimmed(), form.name.trimmed(), form.userName.trimmed()};
    Result<ImportPlan> plan = planImport(files, wishes);
    if (!plan)
        return plan.error();
    for (PlannedProfile& planned : plan->profiles) {
        if (planned.profile.method == AuthenticationMethod::EapMschapv2 && planned.profile.local.userName.isEmpty())
            planned.profile.local.userName = form.userName.trimmed();
    }
    if (const Result<void> checked = checkPlan(*plan); !checked)
        return checked.error();
    QList<Profile> profiles;
    for (const PlannedProfile& planned : plan->profiles)
        profiles.append(planned.profile);
    return profiles;
}

} // namespace sallyport
