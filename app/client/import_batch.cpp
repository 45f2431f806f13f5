// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/import_batch.h"

#include "app/client/profile_backup.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace sallyport {
namespace {

// Certificates and keys that are no profile by themselves; text that merely holds one is not meant.
bool isPem(const QByteArray& bytes)
{
    if (!looksLikePem(bytes))
        return false;
    const char first = bytes.left(4096).trimmed().left(1).append(' ').at(0);
    if (first == '{' || first == '<' || first == '[')
        return false;
    const QByteArray kind = bytes.mid(bytes.indexOf("-----BEGIN ") + 11, 32);
    return kind.contains("CERTIFICATE-----") || kind.contains("PRIVATE KEY-----");
}

bool isPart(const QByteArray& bytes)
{
    return isPem(bytes) || looksLikePkcs12(bytes) || certificateFromBytes(bytes).has_value();
}

bool holdsKey(const QByteArray& bytes)
{
    return bytes.contains("PRIVATE KEY-----");
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
}

Result<Imported> readOne(const ImportSource& source)
{
    if (!looksLikeBackup(source.bytes))
        return importFile(source);
    Result<QList<Profile>> profiles = readBackup(source.file, source.bytes);
    if (!profiles)
        return profiles.error();
    ImportReport report;
    for (const Profile& profile : *profiles)
        report.applied(QStringLiteral("profiles"), profile.name);
    return Imported{source.file, QString::fromLatin1(kBackupFormat), std::move(*profiles), {}, {}, report.lines()};
}

// In a folder lies much that is none of our business.
bool isNoProfile(const Error& error)
{
    return error.code == ErrorCode::ProfileFormatUnknown ||
           (error.code == ErrorCode::ProfileUnreadable &&
            error.arguments.value(QLatin1String("reason")) == QLatin1String("it is empty"));
}

BatchEntry::Outcome outcomeOf(const Error& error, bool isNamed)
{
    if (error.code == ErrorCode::Pkcs12PasswordWrong)
        return BatchEntry::Outcome::Locked;
    return !isNamed && isNoProfile(error) ? BatchEntry::Outcome::NoProfile : BatchEntry::Outcome::Failed;
}

bool isLocked(const BatchEntry& entry)
{
    return entry.outcome == BatchEntry::Outcome::Locked;
}

bool hasUnopenedKey(const BatchEntry& entry)
{
    return entry.content && !entry.content->pkcs12.isEmpty() && !entry.hasPassword;
}

} // namespace

// Profiles first: what they take along is not read for itself, and nobody is asked for its password twice.
void ImportBatch::read()
{
    QHash<qsizetype, BatchEntry> entries; // by the place of their first file
    for (const Source& source : profileSources())
        entries.insert(source.files.first(), readSource(source, {}));
    const UsedBy usedBy = companionUse(entries);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QString user = usedBy.value(m_files.at(it.key()).path);
        if (!user.isEmpty())
            it.value() = {BatchEntry::Outcome::Used, it->label, it->isNamed, {}, {}, user};
    }
    for (const Source& source : partSources(usedBy))
        entries.insert(source.files.first(), readSource(source, usedBy));
    m_entries.clear();
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        if (entries.contains(at))
            m_entries.append(entries.value(at));
    }
}

QList<ImportBatch::Source> ImportBatch::profileSources() const
{
    QList<Source> sources;
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        if (m_files.at(at).error || !isPart(m_files.at(at).bytes))
            sources.append({{at}, m_files.at(at).label, m_files.at(at).bytes});
    }
    return sources;
}

// Certificate and key often come as two PEM files; one behind the other they are one bundle. Not where there are more
// keys: then nobody knows which belongs where.
QList<ImportBatch::Source> ImportBatch::partSources(const UsedBy& usedBy) const
{
    QList<Source> sources;
    QHash<QString, QList<qsizetype>> bundles; // by folder; those that were named together are one
    QHash<QString, int> keys;
    const auto bundleOf = [this](qsizetype at) {
        return m_files.at(at).isNamed ? QString() : QLatin1Char('/') + folderOf(m_files.at(at).path);
    };
    const auto isLeft = [this, &usedBy](qsizetype at) {
        const File& file = m_files.at(at);
        return !file.error && !usedBy.contains(file.path) && isPem(file.bytes);
    };
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        if (!isLeft(at))
            continue;
        bundles[bundleOf(at)].append(at);
        keys[bundleOf(at)] += holdsKey(m_files.at(at).bytes) ? 1 : 0;
    }
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        const File& file = m_files.at(at);
        if (file.error || !isPart(file.bytes))
            continue;
        const QList<qsizetype> bundle = bundles.value(bundleOf(at));
        const bool isJoined = isLeft(at) && keys.value(bundleOf(at)) <= 1;
        if (!isJoined) {
            sources.append({{at}, file.label, file.bytes});
        } else if (bundle.first() == at) {
            Source joined{bundle, {}, {}};
            QStringList labels;
            for (const qsizetype part : bundle) {
                labels.append(m_files.at(part).label);
                joined.bytes += m_files.at(part).bytes + (bundle.size() > 1 ? QByteArray("\n") : QByteArray());
            }
            joined.label = labels.join(QStringLiteral(" + "));
            sources.append(joined);
        }
    }
    return sources;
}

BatchEntry ImportBatch::readSource(const Source& source, const UsedBy& usedBy) const
{
    const File& file = m_files.at(source.files.first());
    BatchEntry entry;
    entry.label = source.label;
    entry.isNamed = file.isNamed;
    entry.usedBy = usedBy.value(file.path);
    if (!entry.usedBy.isEmpty()) {
        entry.outcome = BatchEntry::Outcome::Used;
        return entry;
    }
    if (file.error) {
        entry.outcome = outcomeOf(*file.error, file.isNamed);
        entry.error = withLabels(*file.error);
        return entry;
    }
    const Secret password = m_passwords.value(source.label);
    entry.isPart = isPart(source.bytes);
    entry.hasPassword = !password.isEmpty();
    CompanionFiles companions;
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        if (!source.files.contains(at) && !m_files.at(at).error)
            companions.add(m_files.at(at).path, m_files.at(at).bytes);
    }
    const bool isAlone = source.files.size() == 1;
    Result<Imported> imported = readOne({isAlone ? file.path : source.label, source.bytes, password, companions});
    if (!imported) {
        entry.outcome = outcomeOf(imported.error(), file.isNamed);
        entry.error = withLabels(imported.error());
        return entry;
    }
    entry.outcome = BatchEntry::Outcome::Imported;
    imported->file = source.label;
    entry.content = std::move(*imported);
    return entry;
}

// Where two name each other, the first has the other.
ImportBatch::UsedBy ImportBatch::companionUse(const QHash<qsizetype, BatchEntry>& entries) const
{
    UsedBy usedBy;
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        const BatchEntry entry = entries.value(at);
        if (!entry.content || usedBy.contains(m_files.at(at).path))
            continue;
        for (const QString& path : entry.content->usedCompanions) {
            const QString clean = QDir::cleanPath(path);
            if (clean != m_files.at(at).path && !usedBy.contains(clean))
                usedBy.insert(clean, entry.label);
        }
    }
    return usedBy;
}

Error ImportBatch::withLabels(Error error) const
{
    const QString said = error.arguments.value(QLatin1String("file")).toString();
    for (const File& file : m_files) {
        if (!said.isEmpty() && file.path == said)
            error.arguments.insert(QStringLiteral("file"), file.label);
    }
    return error;
}

qsizetype ImportBatch::locked() const
{
    qsizetype part = -1;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (!isLocked(m_entries.at(at)))
            continue;
        if (!m_entries.at(at).isPart) // it may take along the locked key beside it
            return at;
        part = part < 0 ? at : part;
    }
    return part;
}

void ImportBatch::unlock(qsizetype index, const Secret& password)
{
    m_passwords.insert(m_entries.at(index).label, password);
    read();
}

void ImportBatch::unlockAll(const Secret& password)
{
    QSet<QString> tried;
    for (bool isNew = true; isNew;) { // a profile that opens may leave others to be opened with the same password
        isNew = false;
        for (const BatchEntry& entry : std::as_const(m_entries)) {
            if ((!isLocked(entry) && !hasUnopenedKey(entry)) || tried.contains(entry.label))
                continue;
            m_passwords.insert(entry.label, password);
            tried.insert(entry.label);
            isNew = true;
        }
        if (isNew)
            read();
    }
}

bool ImportBatch::takesPassword() const
{
    if (locked() >= 0)
        return true;
    return isPartsOnly() && std::any_of(m_entries.begin(), m_entries.end(), hasUnopenedKey);
}

bool ImportBatch::isPartsOnly() const
{
    bool hasParts = false;
    for (const BatchEntry& entry : m_entries) {
        if (entry.outcome == BatchEntry::Outcome::Locked || (entry.isNamed && entry.error))
            return false;
        if (!entry.content)
            continue;
        if (!entry.content->profiles.isEmpty())
            return false;
        hasParts = true;
    }
    return hasParts;
}

bool ImportBatch::hasClientKey() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const BatchEntry& entry) { return entry.content && !entry.content->pkcs12.isEmpty(); });
}

bool ImportBatch::needsUserName() const
{
    for (const Imported& content : contents(true)) {
        if (content.format == QLatin1String(kBackupFormat))
            continue;
        for (const Profile& profile : content.profiles) {
            if (usesPassword(profile.method) && profile.local.userName.isEmpty())
                return true;
        }
    }
    return false;
}

QStringList ImportBatch::labels() const
{
    QStringList labels;
    for (const BatchEntry& entry : m_entries)
        labels.append(entry.label);
    return labels;
}

QStringList ImportBatch::wantedFiles() const
{
    QStringList wanted;
    for (const Imported& content : contents(true)) {
        for (const ReportLine& line : content.report) {
            // The readers' common words for it.
            if (line.verdict == ReportLine::Verdict::Refused && !line.said.isEmpty() &&
                line.note == QLatin1String("give the file together with this one"))
                wanted.append(line.said);
        }
        for (const MissingTrust& missing : content.missingTrust)
            wanted.append(missing.name);
    }
    wanted.removeDuplicates();
    return wanted;
}

QList<Imported> ImportBatch::contents(bool withPartsFromFolders) const
{
    QList<Imported> contents;
    for (const BatchEntry& entry : m_entries) {
        if (entry.content && (withPartsFromFolders || entry.isNamed || !entry.content->profiles.isEmpty()))
            contents.append(*entry.content);
    }
    return contents;
}

} // namespace sallyport
