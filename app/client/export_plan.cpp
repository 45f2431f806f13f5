// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/export_plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportPlan)
};

constexpr QFileDevice::Permissions kForThePerson = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kForAll = kForThePerson | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr QFileDevice::Permissions kFolderForThePerson = kForThePerson | QFileDevice::ExeOwner;

struct Target {
    QString path;
    const ExportedFile* file;
};

Error notSaved(const QString& path, const QString& reason)
{
    return Error::of(ErrorCode::ProfileNotSaved, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

bool holdsSecrets(const Exported& exported)
{
    return std::any_of(exported.files.begin(), exported.files.end(),
                       [](const ExportedFile& file) { return file.holdsSecret; });
}

// "x509ca/office.pem", and nothing that leads elsewhere.
bool staysInside(const QString& path)
{
    if (path.isEmpty() || QDir::isAbsolutePath(path) || path.contains(QLatin1Char('\\')) ||
        path.contains(QChar(QChar::Null)))
        return false;
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        return !part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..");
    });
}

bool hasSameBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

Result<void> checkPlace(const Target& target, Overwrite overwrite)
{
    const QFileInfo there(target.path);
    if (there.isSymLink())
        return notSaved(target.path, QStringLiteral("there is a link, which may lead anywhere"));
    if (!there.exists())
        return {};
    if (!there.isFile())
        return notSaved(target.path, QStringLiteral("there is something else of that name"));
    if (overwrite == Overwrite::Never && !hasSameBytes(target.path, target.file->bytes))
        return notSaved(target.path, QStringLiteral("there is another file already, and it was not said that it may "
                                                    "be overwritten"));
    return {};
}

// Links inside the folder could lead out of it.
Result<void> checkFolders(const QString& folder, const QString& relative)
{
    QString path = folder;
    const QStringList parts = relative.split(QLatin1Char('/'));
    for (const QString& part : parts.first(parts.size() - 1)) {
        path += QLatin1Char('/') + part;
        const QFileInfo there(path);
        if (there.isSymLink() || (there.exists() && !there.isDir()))
            return notSaved(path, QStringLiteral("it is no folder of its own"));
    }
    return {};
}

Result<void> makeFolder(const QString& folder, bool forThePerson)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return notSaved(folder, QStringLiteral("the folder can't be made"));
    if (forThePerson && !QFile::setPermissions(folder, kFolderForThePerson))
        return notSaved(folder, QStringLiteral("the folder can't be closed to others"));
    return {};
}

Result<void> writeOne(const Target& target)
{
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved(target.path, file.errorString());
    // While it is still empty. Flushed apart: QSaveFile::commit() of Qt 6.4 renames also where that fails.
    if (!file.setPermissions(target.file->holdsSecret ? kForThePerson : kForAll) ||
        file.write(target.file->bytes) != target.file->bytes.size() || !file.flush() || !file.commit())
        return notSaved(target.path, file.errorString());
    return {};
}

Result<QList<Target>> targetsOf(const Exported& exported, const QString& path, bool isFolder)
{
    if (!isFolder)
        return QList<Target>{{QFileInfo(path).absoluteFilePath(), &exported.files.first()}};
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return notSaved(path, QStringLiteral("it is no folder, and there is more than one file to write"));
    QList<Target> targets;
    QSet<QString> seen;
    for (const ExportedFile& file : exported.files) {
        const QString target = folder + QLatin1Char('/') + file.path;
        if (!staysInside(file.path) || seen.contains(file.path))
            return notSaved(target, QStringLiteral("the name does not stay inside the folder"));
        if (Result<void> checked = checkFolders(folder, file.path); !checked)
            return checked.error();
        seen.insert(file.path);
        targets.append({target, &file});
    }
    return targets;
}

} // namespace

Result<Exported> planExport(const Profile& profile, const ExportWishes& wishes)
{
    ExportRequest request;
    request.profile = profile;
    request.password = wishes.password;
    request.pkcs12Password = wishes.pkcs12Password;
    request.writePkcs12Password = wishes.withSecrets && wishes.pkcs12Password.has_value();
    request.pkcs12Style = wishes.oldPkcs12 ? Pkcs12Style::Old : Pkcs12Style::Modern;
    return exportProfile(wishes.format, request);
}

QString exportWarning(const Exported& exported, const ExportWishes& wishes)
{
    QStringList sentences;
    const bool isClear = wishes.password || (wishes.withSecrets && wishes.pkcs12Password);
    if (isClear && holdsSecrets(exported))
        sentences.append(Words::tr("The password is written in the clear: whoever gets to read this can sign in with "
                                   "it."));
    if (wishes.oldPkcs12 && !exported.files.isEmpty())
        sentences.append(Words::tr("The client key is protected in the old way only (3DES), which is weak: use it just "
                                   "for programs that read nothing newer."));
    return sentences.join(QLatin1Char(' '));
}

bool isExportFolder(const Exported& exported, const QString& path)
{
    return exported.files.size() > 1 || path.endsWith(QLatin1Char('/')) || QFileInfo(path).isDir();
}

Result<QStringList> writeExported(const Exported& exported, const QString& path, Overwrite overwrite)
{
    const bool isFolder = isExportFolder(exported, path);
    const Result<QList<Target>> targets = targetsOf(exported, path, isFolder);
    if (!targets)
        return targets.error();
    for (const Target& target : *targets) {
        if (Result<void> free = checkPlace(target, overwrite); !free)
            return free.error();
    }
    QStringList written;
    for (const Target& target : *targets) {
        if (isFolder) {
            if (Result<void> made = makeFolder(QFileInfo(target.path).path(), holdsSecrets(exported)); !made)
                return made.error();
        }
        if (Result<void> done = writeOne(target); !done)
            return done.error();
        written.append(target.path);
    }
    return written;
}

} // namespace sallyport
