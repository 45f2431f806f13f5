// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of ImportBatch that finds and reads files.
#include "app/client/import_batch.h"
#include "app/client/profile_backup.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sallyport {
namespace {

struct FoundFile {
    QString path;
    qint64 size = 0;
};

struct Walk {
    QString root; // canonical: nothing that lies elsewhere is read
    QList<FoundFile> files;
    qint64 bytes = 0;
    std::optional<Error> problem = {};
};

Error folderProblem(const QString& folder, const QString& reason)
{
    return Error::of(ErrorCode::ProfileUnreadable,
                     {{QStringLiteral("file"), folder}, {QStringLiteral("reason"), reason}});
}

Error tooLarge(const QString& file, qint64 size, qint64 limit)
{
    return Error::of(
        ErrorCode::ProfileTooLarge,
        {{QStringLiteral("file"), file}, {QStringLiteral("size"), size}, {QStringLiteral("limit"), limit}});
}

bool liesIn(const QString& root, const QFileInfo& entry)
{
    const QString canonical = entry.canonicalFilePath();
    return !canonical.isEmpty() && canonical.startsWith(root + QLatin1Char('/'));
}

// A link to a folder is never followed (it may lead round in circles); one to a file only inside the folder.
void walk(const QString& folder, int depth, Walk* walked)
{
    if (depth > kMaxFolderDepth) {
        walked->problem =
            folderProblem(folder, QStringLiteral("it lies more than %1 folders deep").arg(kMaxFolderDepth));
        return;
    }
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (walked->problem)
            return;
        const QString path = QDir::cleanPath(folder + QLatin1Char('/') + entry.fileName());
        if (entry.isDir()) {
            if (!entry.isSymLink())
                walk(path, depth + 1, walked);
        } else if (entry.isFile() && (!entry.isSymLink() || liesIn(walked->root, entry))) {
            walked->files.append({path, entry.size()});
            // What is too large is not read, so it does not count.
            walked->bytes += entry.size() <= kMaxImportBytes ? entry.size() : 0;
            if (walked->files.size() > kMaxBatchFiles)
                walked->problem = folderProblem(folder, QStringLiteral("there are more than %1 files; give those that "
                                                                       "are meant")
                                                            .arg(kMaxBatchFiles));
        }
    }
}

// "/home/a/vpn/" of "/home/a/vpn/x.conf" and "/home/a/vpn/certs/ca.pem".
QString sharedFolder(const QStringList& paths)
{
    QString shared = paths.value(0);
    for (const QString& path : paths) {
        const qsizetype length = std::min(shared.size(), path.size());
        qsizetype same = 0;
        while (same < length && shared.at(same) == path.at(same))
            ++same;
        shared.truncate(same);
    }
    return shared.left(shared.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

ImportBatch ImportBatch::fromPaths(const QStringList& paths, Labels labels)
{
    ImportBatch batch;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir())
            batch.collectFolder(path);
        else
            batch.collectFile(path, true);
    }
    qint64 bytes = 0;
    for (const File& file : std::as_const(batch.m_files))
        bytes += file.bytes.size();
    if (!batch.m_problem && batch.m_files.size() > kMaxBatchFiles)
        batch.m_problem = folderProblem(paths.value(0),
                                        QStringLiteral("at most %1 files are imported at a time").arg(kMaxBatchFiles));
    if (!batch.m_problem && bytes > kMaxBatchBytes)
        batch.m_problem = tooLarge(paths.value(0), bytes, kMaxBatchBytes);
    if (labels == Labels::Short)
        batch.makeLabelsShort();
    if (!batch.m_problem)
        batch.read();
    return batch;
}

ImportBatch ImportBatch::fromBytes(const QString& name, const QByteArray& bytes)
{
    ImportBatch batch;
    batch.m_files.append({name, name, bytes});
    batch.read();
    return batch;
}

ImportBatch ImportBatch::fromBackup(const QString& path)
{
    ImportBatch batch;
    batch.m_files.append({path, path, {}});
    File& file = batch.m_files.last();
    Result<QByteArray> bytes = readBackupFile(path);
    if (!bytes)
        file.error = bytes.error();
    else if (!looksLikeBackup(*bytes))
        file.error = Error::of(ErrorCode::BackupUnreadable,
                               {{QStringLiteral("file"), path},
                                {QStringLiteral("reason"), QStringLiteral("it is no backup of Sallyport's")}});
    else
        file.bytes = std::move(bytes).value();
    batch.read();
    return batch;
}

void ImportBatch::collectFile(const QString& path, bool isNamed)
{
    // Nothing more is read than may be: the first file too many already makes the whole too much.
    if (m_problem || m_files.size() > kMaxBatchFiles)
        return;
    File file{QDir::cleanPath(path), path, {}, isNamed};
    Result<QByteArray> bytes = readImportFile(path);
    if (bytes)
        file.bytes = std::move(bytes).value();
    else
        file.error = bytes.error();
    m_files.append(file);
}

void ImportBatch::collectFolder(const QString& folder)
{
    m_folders.append(folder);
    Walk walked{QFileInfo(folder).canonicalFilePath(), {}};
    walk(folder, 0, &walked);
    if (!walked.problem && walked.bytes > kMaxBatchBytes)
        walked.problem = tooLarge(folder, walked.bytes, kMaxBatchBytes);
    if (walked.problem) {
        m_problem = walked.problem;
        return;
    }
    for (const FoundFile& found : std::as_const(walked.files))
        collectFile(found.path, false);
}

void ImportBatch::makeLabelsShort()
{
    QStringList paths;
    for (const File& file : std::as_const(m_files))
        paths.append(file.path);
    const qsizetype shared = sharedFolder(paths).size();
    for (File& file : m_files)
        file.label = file.path.mid(shared);
}

void ImportBatch::forget()
{
    for (File& file : m_files)
        wipe(file.bytes);
    *this = ImportBatch();
}

} // namespace sallyport
