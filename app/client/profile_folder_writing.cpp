// SPDX-License-Identifier: GPL-3.0-or-later
//
// How files get into a profile folder whole (profile_folder.h).
#include "app/client/profile_folder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <filesystem>

namespace sallyport {
namespace {

Error notSaved(const QString& path, const QString& reason)
{
    return Error::of(ErrorCode::ProfileNotSaved, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

Error notSaved(const QString& path, const std::error_code& failure)
{
    return notSaved(path, QString::fromStdString(failure.message()));
}

// Only the person's own: profiles name where they work and hold their (encrypted) key.
Result<void> makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notSaved(path, QStringLiteral("its folder can't be made"));
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    // Another client may have made it in this moment.
    if (!QDir().mkdir(path, kOwner) && !QFileInfo(path).isDir())
        return notSaved(path, QStringLiteral("the folder can't be made"));
    return {};
}

// One file that changes together with others.
struct Change {
    std::filesystem::path path;
    std::filesystem::path fresh;   // the new bytes, beside it
    std::filesystem::path earlier; // a second name of what it replaces; not there if it replaces nothing
};

void removeQuietly(const std::filesystem::path& path)
{
    std::error_code ignored; // leftovers of ours with hidden names; nothing reads them
    std::filesystem::remove(path, ignored);
}

std::error_code keepEarlier(const Change& change)
{
    std::error_code failure;
    if (!std::filesystem::exists(change.path, failure))
        return failure;
    std::filesystem::create_hard_link(change.path, change.earlier, failure);
    if (failure) // a file system without links
        std::filesystem::copy_file(change.path, change.earlier, failure);
    return failure;
}

std::error_code put(const Change& change)
{
    std::error_code failure = keepEarlier(change);
    if (!failure)
        std::filesystem::rename(change.fresh, change.path, failure);
    return failure;
}

void takeBack(const Change& change)
{
    std::error_code failure;
    if (std::filesystem::exists(change.earlier, failure))
        std::filesystem::rename(change.earlier, change.path, failure);
    else if (!failure)
        removeQuietly(change.path);
}

void tidy(const QList<Change>& changes)
{
    for (const Change& change : changes) {
        removeQuietly(change.fresh);
        removeQuietly(change.earlier);
    }
}

} // namespace

Result<void> writeWhole(const WholeFile& wanted)
{
    if (Result<void> made = makeFolder(QFileInfo(wanted.path).path()); !made)
        return made;
    QSaveFile file(wanted.path);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved(wanted.path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Qt 6.4's commit() renames even where writing out its buffer failed: a short file on a full disk would replace the
    // old one by an empty one. Hence flush() first. commit() brings it to the disk, then renames.
    if (file.write(wanted.bytes) != wanted.bytes.size() || !file.flush() || !file.commit())
        return notSaved(wanted.path, file.errorString());
    return {};
}

Result<void> writeTogether(const QList<WholeFile>& files)
{
    const QString token = QUuid::createUuid().toString(QUuid::Id128);
    QList<Change> changes;
    for (const WholeFile& wanted : files) {
        const QFileInfo info(wanted.path);
        const QString beside = QStringLiteral("%1/.%2.%3").arg(info.path(), info.fileName(), token);
        const QString fresh = beside + QStringLiteral(".new");
        changes.append({info.filesystemFilePath(), QFileInfo(fresh).filesystemFilePath(),
                        QFileInfo(beside + QStringLiteral(".old")).filesystemFilePath()});
        if (Result<void> written = writeWhole({fresh, wanted.bytes}); !written) {
            tidy(changes);
            return notSaved(wanted.path, written.error().arguments.value(QStringLiteral("reason")).toString());
        }
    }
    for (qsizetype done = 0; done < changes.size(); ++done) {
        const std::error_code failure = put(changes.at(done));
        if (!failure)
            continue;
        for (qsizetype back = done; back-- > 0;)
            takeBack(changes.at(back));
        tidy(changes);
        return notSaved(files.at(done).path, failure);
    }
    tidy(changes);
    return {};
}

} // namespace sallyport
